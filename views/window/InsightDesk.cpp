// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/InsightDesk.h"

#include "domain/DerivedFields.h"
#include "domain/Elsewhere.h"
#include "domain/FieldRegistry.h"
#include "domain/Futures.h"
#include "domain/OwnTurn.h"
#include "sync/AccountSession.h"
#include "sync/AdGroupRepository.h"
#include "sync/IssueLog.h"
#include "sync/Listing.h"
#include "sync/PeriodBook.h"
#include "views/period/PeriodPage.h"
#include "views/window/AccountsPort.h"
#include "views/window/SeriesWords.h"
#include "views/window/SessionModels.h"

#include <QtCore/QElapsedTimer>

#include <algorithm>
#include <chrono>

namespace agm {
namespace {

/// Figures come page by page; working everything out for each page would be work nobody can see.
constexpr std::chrono::milliseconds GatherTime{150};
/// Of a large account the conclusions are shown in at most a part of the time, however often they change.
constexpr int RestForWork = 12;
/// METHODS "Pacing": at most eight weeks make a weekday's index.
constexpr int LookBackDays = 56;
/// Days that are asked for when the window is all time.
constexpr int AllTimeDays = 84;
/// A request to the reports holds 100 ad groups, and 600 requests go in a minute: the days of so many ad groups, those
/// with the most spend, are asked for by themselves. Of the others what was kept is used.
constexpr int AskedGroups = 2000;

} // namespace

struct InsightDesk::Made {
    QHash<QString, InsightPtr> insights;
    PeriodReview review;
    PeriodScope scope; ///< of the review
    InsightDays days; ///< of the insights: what is today must be drawn and sorted as a day that is not over
};

/// What the conclusions take the place of.
struct InsightDesk::Former {
    QHash<QString, InsightPtr> insights;
    PeriodReview review;
    PeriodScope scope;
};

InsightDesk::InsightDesk(SessionModels *models, PeriodPage *page, ViewMemory *memory, QObject *parent)
    : QObject(parent), m_models(models), m_page(page), m_memory(memory)
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(GatherTime);
    connect(&m_gather, &QTimer::timeout, this, &InsightDesk::make);
}

void InsightDesk::attach(AccountSession *session)
{
    if (m_session) {
        m_session->listing()->disconnect(this);
        m_session->period()->disconnect(this);
        m_session->repository()->disconnect(this);
    }
    m_request.reset();
    m_session = session;
    m_listedAt = {};
    m_asked = {};
    m_days.clear();
    m_ownChanges.clear();
    m_targets.clear();
    disposeElsewhere(Former{std::exchange(m_insights, {}), std::exchange(m_review, {}), std::exchange(m_scope, {})});
    ++m_number;
    if (session) {
        connect(session->listing(), &Listing::changed, this, &InsightDesk::listingChanged);
        connect(session->period(), &PeriodBook::changed, this, &InsightDesk::makeSoon);
        connect(session->repository(), &AdGroupRepository::upserted, this, &InsightDesk::makeSoon);
        connect(session->repository(), &AdGroupRepository::removed, this, &InsightDesk::makeSoon);
        m_targets = costTargetsOf(m_memory->load(targetsName()));
    }
    showState();
    listingChanged();
    Q_EMIT changed();
}

QString InsightDesk::targetsName() const
{
    return QStringLiteral("targets-") + m_session->account().id;
}

void InsightDesk::setTargets(const QHash<Currency, Money> &targets)
{
    if (!m_session || targets == m_targets)
        return;
    m_targets = targets;
    m_memory->store(targetsName(), costTargetsText(targets));
    makeSoon();
}

void InsightDesk::listingChanged()
{
    showState();
    if (!m_session || m_session->listing()->state() != ListingState::Complete)
        return;
    inOwnTurn(this, [this] { askAnew(); });
}

void InsightDesk::askAnew()
{
    // By then there may be another account, or another listing.
    if (!m_session || m_session->listing()->state() != ListingState::Complete
        || m_listedAt == m_session->listing()->asOf())
        return;
    m_listedAt = m_session->listing()->asOf();
    askDays();
    askOwnChanges();
    makeSoon();
}

void InsightDesk::askDays()
{
    const TimeWindow window = m_session->listing()->window();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool allTime = window.preset() == WindowPreset::AllTime;
    SeriesQuery query;
    query.last = allTime ? now.toTimeZone(window.zone()).date() : window.lastDay(now);
    query.first = allTime ? query.last.addDays(-AllTimeDays) : window.firstDay(now).addDays(-LookBackDays);
    const auto groups = m_session->repository()->groups();
    struct Asked {
        double spend = 0;
        std::size_t place = 0;
    };
    std::vector<Asked> asked;
    asked.reserve(groups.size());
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const double spend = groups[i]->number(Field::Spend).value_or(0);
        if (spend > 0 || groups[i]->knownStatus() == AdGroupStatus::Active)
            asked.push_back({spend, i});
    }
    const auto end = asked.begin() + std::min(std::ptrdiff_t(asked.size()), std::ptrdiff_t(AskedGroups));
    std::partial_sort(asked.begin(), end, asked.end(), [](const Asked &a, const Asked &b) {
        return a.spend != b.spend ? a.spend > b.spend : a.place < b.place;
    });
    for (auto one = asked.begin(); one != end; ++one)
        query.adGroupIds.append(groups[one->place]->id);
    m_request.reset();
    m_asked = query;
    if (query.adGroupIds.isEmpty())
        return;
    m_request.reset(m_session->series()->request(query, this));
    const auto take = [this] {
        const QHash<QString, MetricSeries> &series = m_request->answer().series;
        for (auto it = series.cbegin(); it != series.cend(); ++it)
            m_days.insert(it.key(), it.value());
        makeSoon();
    };
    connect(m_request.get(), &SeriesRequest::changed, this, take);
    connect(m_request.get(), &SeriesRequest::finished, this, take);
}

void InsightDesk::askOwnChanges()
{
    const QDateTime since = QDateTime(m_asked.first, QTime(0, 0), Qt::UTC);
    AccountSession *session = m_session;
    whenDone(agm::ownChanges(session->journal(), session->account().id, since, session), this,
             [this, session](const Result<QList<OwnChange>> &changes) {
                 // Without a journal there are no causes to name; the journal itself says why.
                 if (m_session != session || !changes)
                     return;
                 m_ownChanges = *changes;
                 makeSoon();
             });
}

void InsightDesk::makeSoon()
{
    if (!m_gather.isActive())
        m_gather.start();
}

void InsightDesk::make()
{
    if (!m_session || m_session->listing()->state() == ListingState::Idle)
        return;
    if (m_working) {
        m_again = true;
        return;
    }
    const AdGroupRepository *repository = m_session->repository();
    if (repository->isForgetting()) {
        makeSoon();
        return;
    }
    const TimeWindow window = m_session->listing()->window();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    std::vector<AdGroupPtr> groups(repository->groups().begin(), repository->groups().end());
    PeriodInput input;
    input.insight.before = m_session->period()->before();
    input.insight.days = m_days;
    input.insight.first = window.firstDay(now);
    input.insight.last = window.lastDay(now);
    input.insight.targets = m_targets;
    input.window = window;
    input.now = now;
    input.issuesSince = m_session->issues()->since();
    input.budgetChanges = budgetChangeDays(m_ownChanges, window.zone());
    m_working = true;
    const quint64 number = ++m_number;
    const bool lastIsOpen = input.insight.last.isValid() && input.insight.last == now.toTimeZone(window.zone()).date();
    const InsightDays days{input.insight.first, lastIsOpen};
    const auto work = [input, days, groups = std::move(groups), campaigns = repository->campaigns()]() mutable {
        input.insight.groups = groups;
        input.campaigns = &campaigns;
        Made made{insightsOf(input.insight), reviewOf(input), {}, days};
        made.scope = PeriodScope(groups, made.review);
        return made;
    };
    whenFinished(elsewhere(work), this,
                 [this, number](const Made &made) { inOwnTurn(this, [this, number, made] { take(number, made); }); });
}

void InsightDesk::take(quint64 number, const Made &made)
{
    m_working = false;
    if (std::exchange(m_again, false))
        makeSoon();
    if (number != m_number || !m_session)
        return;
    QElapsedTimer work;
    work.start();
    // What gives way ends elsewhere, once the table and the page have let go of it as well.
    Former former{std::exchange(m_insights, made.insights), std::exchange(m_review, made.review),
                  std::exchange(m_scope, made.scope)};
    m_models->table()->setInsights(m_insights, made.days);
    const Listing *listing = m_session->listing();
    if (listing->asOf().isValid()) {
        period::Facts facts;
        facts.window = listing->window();
        facts.now = QDateTime::currentDateTimeUtc();
        facts.asOf = listing->asOf();
        facts.source = m_request ? seriesSourceWords(m_request->answer()) : QString();
        m_page->setFormats(Formats(QLocale(), listing->window().zone()));
        m_page->setReview(m_review, facts, m_scope);
    }
    disposeElsewhere(std::move(former));
    showState();
    Q_EMIT changed();
    m_gather.setInterval(std::max(GatherTime, std::chrono::milliseconds(RestForWork * work.elapsed())));
    if (isSettled())
        Q_EMIT settled();
}

QStringList InsightDesk::notes() const
{
    return m_request ? seriesNotes(m_request->answer()) : QStringList();
}

bool InsightDesk::isSettled() const
{
    return m_session && m_session->listing()->state() == ListingState::Complete
        && m_listedAt == m_session->listing()->asOf() && !m_working && !m_again && !m_gather.isActive()
        && (!m_request || m_request->isFinished()) && m_session->period()->state() != PeriodState::Loading;
}

/// The review of an older listing stays while the next one comes, and says so.
void InsightDesk::showState()
{
    if (!m_session) {
        m_page->clear();
        return;
    }
    const Listing *listing = m_session->listing();
    switch (listing->state()) {
    case ListingState::Loading: m_page->showLoading(listing->loaded()); break;
    case ListingState::Failed:
        m_page->showError(listing->error() ? listing->error()->message : QString(), tr("Refresh to try again."));
        break;
    case ListingState::Idle:
    case ListingState::Cancelled:
    case ListingState::Complete: break;
    }
}

} // namespace agm
