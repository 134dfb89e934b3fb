// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/MetricSql.h"

#include "store/MetricTotals.h"
#include "store/Sql.h"

#include <algorithm>

namespace agm::store {
namespace {

/// Writes one record inside the caller's transaction.
class Recorder {
public:
    Recorder(QSqlDatabase &db, const MetricRecord &record, MetricWords words)
        : m_db(db), m_record(record), m_words(std::move(words)), m_seenMs(record.seenAt.toMSecsSinceEpoch()),
          m_unit(record.granularity == Granularity::Hour ? 1 : 0), m_totals(record.accountId, record.zone),
          m_insertSeries(db), m_write(db), m_keep(db), m_seeRange(db), m_seeOne(db)
    {
    }

    Result<SeriesById> run();

private:
    using Entries = QList<const MetricEntry *>;
    Result<void> prepare();
    /// Its number, and whether it was there before.
    Result<std::pair<qint64, bool>> seriesNumber(const QString &adGroupId);
    Result<MetricSeries> recordOne(const QString &adGroupId, Entries entries);
    Result<void> write(QSqlQuery &query, qint64 series, const MetricSlot &slot, const MetricVersion &version);
    Result<void> seen(qint64 series, const QList<MetricSlot> &same, bool wholeSpan);

    QSqlDatabase &m_db;
    const MetricRecord &m_record;
    MetricWords m_words;
    qint64 m_seenMs;
    int m_unit;
    MetricTotals m_totals;
    std::optional<SeriesReader> m_reader;
    QSqlQuery m_insertSeries;
    QSqlQuery m_write;
    QSqlQuery m_keep;
    QSqlQuery m_seeRange;
    QSqlQuery m_seeOne;
};

Result<void> Recorder::prepare()
{
    auto reader = SeriesReader::prepare(m_db, &m_words);
    if (!reader)
        return tl::unexpected<Error>(reader.error());
    m_reader.emplace(std::move(*reader));
    const QString insert
        = QStringLiteral("INSERT OR REPLACE INTO %1 (series, unit, day, hour, since_ms, seen_ms, currency, event, "
                         "spend, impressions, reach, clicks, results, rest) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    const QString see = QStringLiteral("UPDATE metric SET seen_ms = ? WHERE series = ? AND unit = ? AND day ");
    const std::array statements{
        std::pair{&m_insertSeries,
                  QStringLiteral("INSERT INTO metric_series (account_id, ad_group_id, zone) VALUES (?, ?, ?)")},
        std::pair{&m_write, insert.arg(QStringLiteral("metric"))},
        std::pair{&m_keep, insert.arg(QStringLiteral("metric_before"))},
        std::pair{&m_seeRange, see + QStringLiteral("BETWEEN ? AND ?")},
        std::pair{&m_seeOne, see + QStringLiteral("= ? AND hour = ?")},
    };
    for (const auto &[query, sql] : statements) {
        if (!query->prepare(sql))
            return tl::unexpected<Error>(sqlError(query->lastError(), sql.left(80)));
    }
    return {};
}

Result<std::pair<qint64, bool>> Recorder::seriesNumber(const QString &adGroupId)
{
    const auto found = m_reader->find(m_record.accountId, adGroupId, m_record.zone);
    if (!found)
        return tl::unexpected<Error>(found.error());
    if (*found)
        return std::pair(**found, true);
    const auto inserted
        = again(m_insertSeries, {notNull(m_record.accountId), adGroupId, QString::fromUtf8(m_record.zone)});
    if (!inserted)
        return tl::unexpected<Error>(inserted.error());
    return std::pair(m_insertSeries.lastInsertId().toLongLong(), false);
}

Result<void> Recorder::write(QSqlQuery &query, qint64 series, const MetricSlot &slot, const MetricVersion &version)
{
    const auto columns = columnsOf(m_db, m_words, version);
    if (!columns)
        return tl::unexpected<Error>(columns.error());
    return again(query, QVariantList{series, m_unit, slot.first.toJulianDay(), slot.second} + *columns);
}

Result<void> Recorder::seen(qint64 series, const QList<MetricSlot> &same, bool wholeSpan)
{
    if (same.isEmpty())
        return {};
    // A long range that did not change is one statement instead of one for each day.
    if (wholeSpan)
        return again(m_seeRange,
                     {m_seenMs, series, m_unit, same.first().first.toJulianDay(), same.last().first.toJulianDay()});
    for (const MetricSlot &slot : same) {
        if (auto done = again(m_seeOne, {m_seenMs, series, m_unit, slot.first.toJulianDay(), slot.second}); !done)
            return done;
    }
    return {};
}

Result<MetricSeries> Recorder::recordOne(const QString &adGroupId, Entries entries)
{
    const auto found = seriesNumber(adGroupId);
    if (!found)
        return tl::unexpected<Error>(found.error());
    const auto [number, old] = *found;
    std::stable_sort(entries.begin(), entries.end(), [](const MetricEntry *a, const MetricEntry *b) {
        return std::pair(a->day, a->hour) < std::pair(b->day, b->hour);
    });
    // Of two entries for the same time the last one counts.
    const auto sameSlot
        = [](const MetricEntry *one, const MetricEntry *two) { return one->day == two->day && one->hour == two->hour; };
    entries.erase(entries.begin(), std::unique(entries.rbegin(), entries.rend(), sameSlot).base());
    const QDate first = entries.first()->day;
    const QDate last = entries.last()->day;
    auto history = old ? m_reader->read(number, m_record.granularity, first, last, true) : MetricHistory();
    if (!history)
        return tl::unexpected<Error>(history.error());
    const std::size_t known = history->size();
    QList<MetricSlot> same;
    for (const MetricEntry *entry : std::as_const(entries)) {
        const MetricSlot slot(entry->day, entry->hour);
        auto &versions = (*history)[slot];
        if (!versions.empty() && versions.back().seenMs > m_seenMs)
            continue; // overtaken by a later answer
        const bool day = entry->hour < 0;
        const MetricChange change
            = versions.empty() ? MetricChange::Other : changeOf(versions.back().figures, entry->figures);
        if (change == MetricChange::Same) {
            versions.back().seenMs = m_seenMs;
            same.append(slot);
            continue;
        }
        MetricVersion version{entry->figures, m_seenMs, m_seenMs};
        if (change == MetricChange::More)
            version.figures = joined(versions.back().figures, entry->figures);
        if (!versions.empty()) {
            if (auto done = write(m_keep, number, slot, versions.back()); !done)
                return tl::unexpected<Error>(done.error());
            if (day)
                m_totals.remove(slot.first, versions.back().figures);
        }
        if (auto done = write(m_write, number, slot, version); !done)
            return tl::unexpected<Error>(done.error());
        if (day)
            m_totals.add(slot.first, version.figures);
        versions.push_back(version);
    }
    if (auto done = seen(number, same, std::size_t(same.size()) == known); !done)
        return tl::unexpected<Error>(done.error());
    MetricSeries series = seriesOf(adGroupId, m_record.granularity, *history, m_record.zone, std::nullopt);
    return series;
}

Result<SeriesById> Recorder::run()
{
    if (const auto done = prepare(); !done)
        return tl::unexpected<Error>(done.error());
    QHash<QString, Entries> byGroup;
    for (const MetricEntry &entry : m_record.entries)
        byGroup[entry.adGroupId].append(&entry);
    SeriesById all;
    for (auto it = byGroup.cbegin(); it != byGroup.cend(); ++it) {
        auto series = recordOne(it.key(), it.value());
        if (!series)
            return tl::unexpected<Error>(series.error());
        all.insert(it.key(), std::move(*series));
    }
    if (const auto done = m_totals.write(m_db, m_words); !done)
        return tl::unexpected<Error>(done.error());
    return all;
}

} // namespace

Result<SeriesById> recordMetrics(QSqlDatabase &db, const MetricRecord &record)
{
    if (record.entries.isEmpty())
        return SeriesById();
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    auto words = MetricWords::load(db);
    if (!words)
        return tl::unexpected<Error>(words.error());
    Result<SeriesById> all;
    {
        // Its statements must be gone before a rollback.
        Recorder recorder(db, record, std::move(*words));
        all = recorder.run();
    }
    if (!all)
        return all;
    if (const auto done = transaction->commit(); !done)
        return tl::unexpected<Error>(done.error());
    return all;
}

} // namespace agm::store
