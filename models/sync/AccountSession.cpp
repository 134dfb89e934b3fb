// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/AccountSession.h"

#include "domain/AdGroupEdit.h"
#include "net/RequestLog.h"
#include "store/MemoryMetricStore.h"
#include "sync/AccountKeeper.h"
#include "sync/AdGroupReader.h"
#include "sync/AdGroupRepository.h"
#include "sync/AdGroupWriter.h"
#include "sync/ChangeRunner.h"
#include "sync/DraftBook.h"
#include "sync/IssueLog.h"
#include "sync/Listing.h"
#include "sync/ListingRecorder.h"
#include "sync/PeriodBook.h"
#include "sync/ReportSeries.h"
#include "sync/TargetingLookup.h"

#include <algorithm>

namespace agm {

namespace {

/// Edits that are as the server has them: the program ended after the request and before its draft went, and posting it
/// would send nothing.
QStringList carriedOut(const DraftBook &drafts, const AdGroupRepository &repository)
{
    QStringList done;
    for (const Draft &draft : drafts.drafts()) {
        const AdGroupPtr group = repository.group(draft.adGroupId);
        if (draft.kind != DraftKind::Edit || !group)
            continue;
        const auto isThere
            = [&](Field field) { return sameSetting(settingOf(*group, field), draft.fields[field].mine); };
        const QList<Field> fields = draft.fields.keys();
        if (std::all_of(fields.cbegin(), fields.cend(), isThere))
            done.append(draft.adGroupId);
    }
    return done;
}

} // namespace

AccountSession::AccountSession(AccountConfig account, std::unique_ptr<ApiTransport> transport, Journal *journal,
                               DraftStore *draftStore, MetricStore *metricStore, AccountStore *accountStore,
                               QObject *parent)
    : QObject(parent), m_account(std::move(account)), m_requests(std::make_unique<RequestLog>()),
      m_transport(std::move(transport)), m_repository(std::make_unique<AdGroupRepository>()),
      m_reader(std::make_unique<AdGroupReader>(m_transport.get(), m_account.accountId)),
      m_listing(std::make_unique<Listing>(m_reader.get(), m_repository.get())),
      m_changes(std::make_unique<ChangeRunner>(&m_account, std::make_unique<AdGroupWriter>(m_transport.get()),
                                               m_reader.get(), m_repository.get(), journal)),
      m_drafts(std::make_unique<DraftBook>(m_account.id, m_repository.get(), m_changes.get(), draftStore)),
      m_lookup(std::make_unique<TargetingLookup>(m_transport.get(), m_account.accountId)),
      m_ownMetrics(metricStore ? nullptr : std::make_unique<MemoryMetricStore>()),
      m_metrics(metricStore ? metricStore : m_ownMetrics.get()),
      m_series(std::make_unique<ReportSeries>(m_reader.get(), m_repository.get(), m_metrics, m_account.id)),
      m_period(std::make_unique<PeriodBook>(m_reader.get(), m_listing.get(), m_metrics, m_account.id)),
      m_issues(std::make_unique<IssueLog>(m_listing.get(), m_repository.get(), m_metrics, m_account.id)),
      m_recorder(std::make_unique<ListingRecorder>(m_listing.get(), m_repository.get(), m_metrics, m_account.id)),
      m_keeper(accountStore
                   ? std::make_unique<AccountKeeper>(accountStore, m_listing.get(), m_repository.get(), m_account.id)
                   : nullptr),
      m_journal(journal)
{
    // Once: of a draft that is made later the person sees what the server has.
    connect(m_listing.get(), &Listing::changed, this, [this, compared = false]() mutable {
        if (compared || m_listing->state() != ListingState::Complete)
            return;
        compared = true;
        m_drafts->settle(carriedOut(*m_drafts, *m_repository));
    });
}

AccountSession::~AccountSession() = default;

SeriesBook *AccountSession::series() const
{
    return m_series.get();
}

void AccountSession::setServer(const QUrl &baseUrl, const QString &accountId)
{
    m_account.baseUrl = baseUrl;
    m_account.accountId = accountId;
    m_reader->setAccountId(accountId);
    m_lookup->setAccountId(accountId);
}

void AccountSession::setLocked(bool locked)
{
    if (m_account.locked == locked)
        return;
    m_account.locked = locked;
    Q_EMIT lockedChanged(locked);
}

} // namespace agm
