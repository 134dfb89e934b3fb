// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/PeriodBook.h"

#include "store/MetricStore.h"
#include "sync/AdGroupReader.h"
#include "sync/Listing.h"

#include <QtCore/QSet>

namespace agm {
namespace {

/// Past days hardly change: a refresh of the account soon after another one needs them no second time.
constexpr qint64 FreshSeconds = 900;

} // namespace

/// What belongs to one listing of the period; dropped as a whole.
struct PeriodBook::Run {
    QSet<QString> cursors;
    QHash<QString, MetricFigures> figures;
    ApiFuture call;
};

PeriodBook::PeriodBook(AdGroupReader *reader, Listing *listing, MetricStore *store, QString accountId,
                       std::function<QDateTime()> clock, QObject *parent)
    : QObject(parent), m_reader(reader), m_listing(listing), m_store(store), m_accountId(std::move(accountId)),
      m_clock(clock ? std::move(clock) : [] { return QDateTime::currentDateTimeUtc(); })
{
    connect(m_listing, &Listing::changed, this, &PeriodBook::listingChanged);
}

PeriodBook::~PeriodBook()
{
    stop();
}

void PeriodBook::listingChanged()
{
    const ListingState state = m_listing->state();
    if (state == ListingState::Loading) {
        // Another window: what is shown or on its way is not the period before it.
        if (m_of && *m_of != m_listing->window().fixedAt(m_clock())) {
            stop();
            m_of.reset();
            m_period.reset();
            finish(PeriodState::None);
        }
        return;
    }
    if (state != ListingState::Complete)
        return;
    const TimeWindow window = m_listing->window().fixedAt(m_listing->asOf());
    const bool fresh = m_of == window
        && (m_state == PeriodState::Loading
            || (m_state == PeriodState::Complete && m_askedAt.secsTo(m_clock()) < FreshSeconds));
    // The listing says more than once that it is complete, but a failure is tried again only after the next one.
    const bool failedSince = m_of == window && m_state == PeriodState::Failed && m_askedAt >= m_listing->asOf();
    if (!fresh && !failedSince)
        start(window);
}

void PeriodBook::refresh()
{
    if (m_listing->state() == ListingState::Complete)
        start(m_listing->window().fixedAt(m_listing->asOf()));
}

void PeriodBook::start(const TimeWindow &window)
{
    stop();
    const QDateTime now = m_clock();
    const QDate first = window.firstDay(now);
    if (!first.isValid()) {
        m_of.reset();
        m_period.reset();
        if (m_state != PeriodState::None)
            finish(PeriodState::None);
        return;
    }
    const int days = window.days(now);
    const auto period = TimeWindow::custom(first.addDays(-days), first.addDays(-1), window.zone());
    if (!period)
        return;
    if (m_of != window)
        m_before.clear();
    m_of = window;
    m_period = *period;
    m_askedAt = now;
    m_state = PeriodState::Loading;
    m_error.reset();
    m_run = std::make_shared<Run>();
    askPage(m_run, {});
    Q_EMIT changed();
}

void PeriodBook::stop()
{
    if (const auto run = std::exchange(m_run, nullptr))
        cancelCall(run->call);
}

void PeriodBook::askPage(std::shared_ptr<Run> run, const QString &cursor)
{
    auto pending = m_reader->list(*m_period, cursor, AdGroupReader::PageSize, ApiPriority::Background);
    run->call = pending.call;
    whenDone(pending.result, this, [this, run](const Result<AdGroupPage> &page) {
        if (run != m_run)
            return;
        if (!page) {
            finish(page.error().kind == ErrorKind::Cancelled ? PeriodState::None : PeriodState::Failed, page.error());
            return;
        }
        for (const AdGroupPtr &group : page->groups)
            run->figures.insert(group->id, MetricFigures::of(*group));
        const QString next = page->pageInfo.endCursor;
        if (!page->pageInfo.hasNextPage || next.isEmpty()) {
            finish(PeriodState::Complete);
            return;
        }
        if (run->cursors.contains(next)) {
            finish(PeriodState::Failed,
                   Error{ErrorKind::Protocol, QStringLiteral("page_info.end_cursor"),
                         tr("The server gave the same page twice, so the period before is not complete. Try again "
                            "later."),
                         0, -1});
            return;
        }
        run->cursors.insert(next);
        askPage(run, next);
    });
}

void PeriodBook::finish(PeriodState state, std::optional<Error> error)
{
    const auto run = std::exchange(m_run, nullptr);
    m_state = state;
    m_before.clear();
    m_error.reset();
    if (state == PeriodState::Failed)
        m_error = std::move(error);
    if (state == PeriodState::Complete) {
        m_before = run->figures;
        const QDate day = m_period->firstDay(m_askedAt);
        if (day == m_period->lastDay(m_askedAt)) {
            MetricRecord record{m_accountId, m_period->zone().id(), Granularity::Day, m_askedAt, {}};
            for (auto it = m_before.cbegin(); it != m_before.cend(); ++it) {
                if (!it->isEmpty())
                    record.entries.append({it.key(), day, -1, *it});
            }
            m_store->record(record);
        }
    }
    Q_EMIT changed();
}

} // namespace agm
