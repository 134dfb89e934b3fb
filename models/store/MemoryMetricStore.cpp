// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/MemoryMetricStore.h"

#include "domain/Futures.h"
#include "store/MetricRules.h"

#include <QtCore/QSet>

#include <algorithm>

namespace agm {

using namespace store;

/// The versions of each day and hour, of each ad group.
struct MemoryMetricStore::Account {
    using Days = std::map<std::pair<QDate, int>, std::vector<MetricVersion>>;
    std::map<std::pair<QString, Granularity>, Days> groups;

    MetricSeries series(const QString &id, Granularity granularity, QDate first, QDate last, const QByteArray &zone,
                        std::optional<qint64> asOfMs) const
    {
        MetricSeries series;
        series.adGroupId = id;
        series.granularity = granularity;
        const auto found = groups.find({id, granularity});
        if (found == groups.end())
            return series;
        const auto end = found->second.upper_bound({last, 24});
        for (auto it = found->second.lower_bound({first, -1}); it != end; ++it) {
            if (const auto point = pointOf(it->first.first, it->first.second, it->second, zone, asOfMs))
                series.points.append(*point);
        }
        return series;
    }
};

MemoryMetricStore::MemoryMetricStore() = default;

MemoryMetricStore::~MemoryMetricStore() = default;

MemoryMetricStore::Account &MemoryMetricStore::account(const QString &accountId, const QByteArray &zone)
{
    auto &account = m_accounts[{accountId, zone}];
    if (!account)
        account = std::make_unique<Account>();
    return *account;
}

QFuture<Result<SeriesById>> MemoryMetricStore::record(const MetricRecord &record)
{
    if (const auto checked = checkRecord(record); !checked)
        return finishedFuture<SeriesById>(tl::unexpected<Error>(checked.error()));
    Account &kept = account(record.accountId, record.zone);
    const qint64 seenMs = record.seenAt.toMSecsSinceEpoch();
    QHash<QString, std::pair<QDate, QDate>> spans;
    std::map<std::tuple<QString, QDate, int>, const MetricEntry *> last;
    for (const MetricEntry &entry : record.entries)
        last[{entry.adGroupId, entry.day, entry.hour}] = &entry;
    for (const auto &[slot, one] : last) {
        const MetricEntry &entry = *one;
        auto &span = spans[entry.adGroupId];
        span.first = span.first.isValid() ? std::min(span.first, entry.day) : entry.day;
        span.second = span.second.isValid() ? std::max(span.second, entry.day) : entry.day;
        auto &versions = kept.groups[{entry.adGroupId, record.granularity}][{entry.day, entry.hour}];
        if (versions.empty()) {
            versions.push_back({entry.figures, seenMs, seenMs});
            continue;
        }
        if (versions.back().seenMs > seenMs)
            continue;
        switch (changeOf(versions.back().figures, entry.figures)) {
        case MetricChange::Same: versions.back().seenMs = seenMs; break;
        case MetricChange::More:
            versions.push_back({joined(versions.back().figures, entry.figures), seenMs, seenMs});
            break;
        case MetricChange::Other: versions.push_back({entry.figures, seenMs, seenMs}); break;
        }
    }
    SeriesById all;
    for (auto it = spans.cbegin(); it != spans.cend(); ++it)
        all.insert(it.key(),
                   kept.series(it.key(), record.granularity, it->first, it->second, record.zone, std::nullopt));
    return finishedFuture<SeriesById>(all);
}

QFuture<Result<SeriesById>> MemoryMetricStore::series(const MetricQuery &query)
{
    const Account &kept = account(query.accountId, query.zone);
    const auto asOf = query.asOf.isValid() ? std::optional(query.asOf.toMSecsSinceEpoch()) : std::nullopt;
    SeriesById all;
    for (const QString &id : query.adGroupIds) {
        MetricSeries series = kept.series(id, query.granularity, query.first, query.last, query.zone, asOf);
        if (!series.points.isEmpty())
            all.insert(id, std::move(series));
    }
    return finishedFuture<SeriesById>(all);
}

QFuture<Result<QList<DayTotal>>> MemoryMetricStore::totalsByDay(const QString &accountId, Currency currency,
                                                                QDate first, QDate last, const QByteArray &zone)
{
    std::map<std::pair<QDate, QString>, DayTotal> totals;
    for (const auto &[key, days] : account(accountId, zone).groups) {
        if (key.second != Granularity::Day)
            continue;
        for (const auto &[slot, versions] : days) {
            const MetricFigures &figures = versions.back().figures;
            if (slot.first < first || slot.first > last || figures.currency != currency)
                continue;
            MetricFigures part;
            part.currency = currency;
            part.resultEvent = figures.resultEvent;
            if (const auto spend = figures.money(Field::Spend))
                part.setMoney(Field::Spend, spend->micros);
            for (const Field field : {Field::Impressions, Field::Clicks, Field::Results}) {
                if (const auto count = figures.kept(field))
                    part.setCount(field, *count);
            }
            DayTotal &total = totals[{slot.first, figures.resultEvent.text()}];
            total.day = slot.first;
            if (++total.groups == 1)
                total.figures = part;
            else
                total.figures.add(part);
        }
    }
    QList<DayTotal> list;
    for (const auto &[key, total] : totals)
        list.append(total);
    return finishedFuture<QList<DayTotal>>(list);
}

QFuture<Result<QList<QDate>>> MemoryMetricStore::daysKnown(const QString &accountId, const QByteArray &zone)
{
    QSet<QDate> known;
    for (const auto &[key, days] : account(accountId, zone).groups) {
        for (const auto &[slot, versions] : days) {
            if (key.second == Granularity::Day)
                known.insert(slot.first);
        }
    }
    QList<QDate> days = known.values();
    std::sort(days.begin(), days.end());
    return finishedFuture<QList<QDate>>(days);
}

QFuture<Result<QHash<QString, QDateTime>>>
MemoryMetricStore::issuesSeen(const QString &accountId, const QStringList &issueIds, const QDateTime &at)
{
    auto &issues = m_issues[accountId];
    QHash<QString, QDateTime> since;
    for (const QString &id : issueIds) {
        QDateTime &first = issues[id];
        if (!first.isValid() || at < first)
            first = QDateTime::fromMSecsSinceEpoch(at.toMSecsSinceEpoch(), Qt::UTC);
        since.insert(id, first);
    }
    return finishedFuture<QHash<QString, QDateTime>>(since);
}

QFuture<Result<QHash<QString, QDateTime>>> MemoryMetricStore::issuesFirstSeen(const QString &accountId)
{
    return finishedFuture<QHash<QString, QDateTime>>(m_issues.value(accountId));
}

} // namespace agm
