// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/ListingPresenter.h"

#include "sync/AccountKeeper.h"
#include "sync/AccountSession.h"
#include "sync/AdGroupRepository.h"
#include "sync/Listing.h"
#include "views/shell/AccountBar.h"
#include "views/shell/JobBar.h"
#include "views/shell/KnownWords.h"
#include "views/shell/NoticeBar.h"
#include "views/shell/NoticeWords.h"
#include "views/table/AdGroupTablePanel.h"
#include "views/table/AdGroupTableView.h"

#include <QtCore/QPointer>

namespace agm {

ListingPresenter::ListingPresenter(AccountBar *bar, AdGroupTablePanel *panel, JobBar *jobs, NoticeBar *notices,
                                   QObject *parent)
    : QObject(parent), m_bar(bar), m_panel(panel), m_jobs(jobs), m_notices(notices)
{
    connect(m_bar, &AccountBar::stopRequested, this, [this] {
        if (m_session)
            m_session->listing()->cancel();
    });
}

void ListingPresenter::attach(AccountSession *session)
{
    if (m_session)
        m_session->listing()->disconnect(this);
    if (m_session && m_session->keeper())
        m_session->keeper()->disconnect(this);
    m_session = session;
    if (session) {
        connect(session->listing(), &Listing::changed, this, &ListingPresenter::show);
        // What a person looks at is refreshed before all others.
        session->listing()->setInSight(
            [view = QPointer<AdGroupTableView>(m_panel->view())] { return view ? view->idsInSight() : QStringList(); });
    }
    if (session && session->keeper())
        connect(session->keeper(), &AccountKeeper::changed, this, &ListingPresenter::show);
    show();
}

void ListingPresenter::show()
{
    const Listing *listing = m_session ? m_session->listing() : nullptr;
    const ListingState state = listing ? listing->state() : ListingState::Idle;
    const bool loading = state == ListingState::Loading;
    m_bar->setLoading(loading);
    m_panel->setLoading(loading);
    m_jobs->setLoading(loading ? listing->loaded() : -1);
    m_jobs->setAsOf(listing ? listing->asOf() : QDateTime(), listing ? listing->window().zone() : QTimeZone::utc());

    if (state == ListingState::Failed && listing->error()) {
        const int shown = m_session->repository()->size();
        if (shown == 0)
            m_panel->setError(*listing->error());
        m_notices->post(notices::listingFailed(*listing->error(), shown));
    } else {
        m_panel->clearError();
        m_notices->withdraw(QStringLiteral("listing"));
    }
    // Said once, at the end; and not when the listing failed for the same reason.
    const bool campaignsAlone = listing && listing->campaignError()
        && !(listing->error() && listing->error()->kind == listing->campaignError()->kind);
    if (campaignsAlone && !loading)
        m_notices->post(notices::campaignsFailed(*listing->campaignError()));
    else if (!campaignsAlone)
        m_notices->withdraw(QStringLiteral("campaigns"));
    // Said once at the end: the number still grows while pages come.
    if (listing && !loading && !listing->refused().isEmpty())
        m_notices->post(notices::refused(listing->refused()));
    else if (!listing || listing->refused().isEmpty())
        m_notices->withdraw(QStringLiteral("refused"));

    showKnown();
}

void ListingPresenter::showKnown()
{
    const AccountKeeper *keeper = m_session ? m_session->keeper() : nullptr;
    const auto rows = keeper ? keeper->shown() : std::nullopt;
    if (rows && !m_session->listing()->asOf().isValid()) {
        const QTimeZone &zone = m_session->listing()->window().zone();
        const Formats formats(QLocale(), zone);
        m_jobs->setKnown(known::ageForms(*rows, QDateTime::currentDateTimeUtc(), zone, formats),
                         known::ageTip(*rows, formats));
    }
    if (rows && rows->unreadable > 0)
        m_notices->post(known::unreadable(rows->unreadable));
    else if (keeper && keeper->error())
        m_notices->post(known::failed(*keeper->error()));
    else
        m_notices->withdraw(QStringLiteral("known"));
}

void ListingPresenter::showCommitted(const CommittedSpend &committed)
{
    m_jobs->clearCommitted();
    // Before the first listing is complete the sum would be of a part, and after a failed one of nothing.
    const bool wholeKnown
        = m_session && m_session->keeper() && m_session->keeper()->shown() && m_session->keeper()->shown()->isComplete;
    if (m_session && (m_session->listing()->asOf().isValid() || (wholeKnown && m_session->keeper()->isRestored())))
        m_jobs->setCommitted(committed);
}

} // namespace agm
