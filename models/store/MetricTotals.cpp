// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/MetricTotals.h"

#include "store/Sql.h"

namespace agm::store {
namespace {

constexpr std::array Counts{Field::Impressions, Field::Clicks, Field::Results};

} // namespace

void MetricTotals::change(QDate day, const MetricFigures &figures, int sign)
{
    const Word currency = Word::of(QStringView(figures.currency.code()));
    auto &[sum, words] = m_rows[{day, currency.number(), figures.resultEvent.number()}];
    words = {currency, figures.resultEvent};
    sum.groups += sign;
    if (const auto spend = figures.money(Field::Spend)) {
        sum.spend += sign * spend->micros;
        sum.spendKnown += sign;
    }
    for (std::size_t i = 0; i < Counts.size(); ++i) {
        if (const auto count = figures.kept(Counts[i])) {
            sum.counts[i] += sign * *count;
            sum.countsKnown[i] += sign;
        }
    }
}

Result<void> MetricTotals::write(QSqlDatabase &db, MetricWords &words)
{
    QSqlQuery query(db);
    const QString sql = QStringLiteral(
        "INSERT INTO metric_total (account_id, zone, currency, day, event, ad_groups, spend, spend_known, impressions, "
        "impressions_known, clicks, clicks_known, results, results_known) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?) "
        "ON CONFLICT DO UPDATE SET ad_groups = ad_groups + excluded.ad_groups, spend = spend + excluded.spend, "
        "spend_known = spend_known + excluded.spend_known, impressions = impressions + excluded.impressions, "
        "impressions_known = impressions_known + excluded.impressions_known, clicks = clicks + excluded.clicks, "
        "clicks_known = clicks_known + excluded.clicks_known, results = results + excluded.results, "
        "results_known = results_known + excluded.results_known");
    if (!query.prepare(sql))
        return tl::unexpected<Error>(sqlError(query.lastError(), sql.left(80)));
    for (const auto &[row, changed] : m_rows) {
        const auto &[sum, named] = changed;
        const auto currency = words.number(db, named.first);
        const auto event = words.number(db, named.second);
        if (!currency || !event)
            return tl::unexpected<Error>(currency ? event.error() : currency.error());
        const auto done
            = again(query,
                    {notNull(m_accountId), QString::fromUtf8(m_zone), *currency, std::get<0>(row).toJulianDay(), *event,
                     sum.groups, sum.spend, sum.spendKnown, sum.counts[0], sum.countsKnown[0], sum.counts[1],
                     sum.countsKnown[1], sum.counts[2], sum.countsKnown[2]});
        if (!done)
            return done;
    }
    return {};
}

Result<QList<DayTotal>> readTotals(QSqlDatabase &db, const QString &accountId, Currency currency, QDate first,
                                   QDate last, const QByteArray &zone)
{
    auto query
        = exec(db,
               QStringLiteral("SELECT t.day, coalesce(e.text, ''), t.ad_groups, t.spend, t.spend_known, "
                              "t.impressions, t.impressions_known, t.clicks, t.clicks_known, t.results, "
                              "t.results_known FROM metric_total t LEFT JOIN metric_word e ON e.number = t.event "
                              "WHERE t.account_id = ? AND t.zone = ? AND t.currency = coalesce((SELECT number "
                              "FROM metric_word WHERE text = ?), 0) AND t.day BETWEEN ? AND ? "
                              "AND t.ad_groups > 0 ORDER BY t.day, 2"),
               {notNull(accountId), QString::fromUtf8(zone), notNull(currency.code()), first.toJulianDay(),
                last.toJulianDay()});
    if (!query)
        return tl::unexpected<Error>(query.error());
    QList<DayTotal> totals;
    while (query->next()) {
        DayTotal total;
        total.day = QDate::fromJulianDay(query->value(0).toLongLong());
        total.groups = query->value(2).toInt();
        total.figures.currency = currency;
        total.figures.resultEvent = Word::of(QStringView(query->value(1).toString()));
        if (query->value(4).toInt() == total.groups)
            total.figures.setMoney(Field::Spend, query->value(3).toLongLong());
        for (std::size_t i = 0; i < Counts.size(); ++i) {
            const int column = 5 + 2 * int(i);
            if (query->value(column + 1).toInt() == total.groups)
                total.figures.setCount(Counts[i], query->value(column).toDouble());
        }
        totals.append(total);
    }
    if (const auto ended = readToEnd(*query); !ended)
        return tl::unexpected<Error>(ended.error());
    return totals;
}

Result<QList<QDate>> readDaysKnown(QSqlDatabase &db, const QString &accountId, const QByteArray &zone)
{
    auto query = exec(db,
                      QStringLiteral("SELECT DISTINCT day FROM metric_total WHERE account_id = ? AND zone = ? "
                                     "AND ad_groups > 0 ORDER BY day"),
                      {notNull(accountId), QString::fromUtf8(zone)});
    if (!query)
        return tl::unexpected<Error>(query.error());
    QList<QDate> days;
    while (query->next())
        days.append(QDate::fromJulianDay(query->value(0).toLongLong()));
    if (const auto ended = readToEnd(*query); !ended)
        return tl::unexpected<Error>(ended.error());
    return days;
}

Result<QHash<QString, QDateTime>> noteIssues(QSqlDatabase &db, const QString &accountId, const QStringList &issueIds,
                                             const QDateTime &at)
{
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    QHash<QString, QDateTime> since;
    const qint64 atMs = at.toMSecsSinceEpoch();
    {
        QSqlQuery query(db);
        const QString sql = QStringLiteral(
            "INSERT INTO issue_seen (account_id, issue_id, first_ms, last_ms) VALUES (?, ?, ?, ?) ON CONFLICT DO "
            "UPDATE SET first_ms = min(first_ms, excluded.first_ms), last_ms = max(last_ms, excluded.last_ms) "
            "RETURNING first_ms");
        if (!query.prepare(sql))
            return tl::unexpected<Error>(sqlError(query.lastError(), sql.left(80)));
        for (const QString &id : issueIds) {
            if (const auto done = again(query, {notNull(accountId), notNull(id), atMs, atMs}); !done)
                return tl::unexpected<Error>(done.error());
            if (query.next())
                since.insert(id, QDateTime::fromMSecsSinceEpoch(query.value(0).toLongLong(), Qt::UTC));
            if (const auto ended = readToEnd(query); !ended)
                return tl::unexpected<Error>(ended.error());
        }
    }
    if (const auto done = transaction->commit(); !done)
        return tl::unexpected<Error>(done.error());
    return since;
}

Result<QHash<QString, QDateTime>> readIssues(QSqlDatabase &db, const QString &accountId)
{
    auto query = exec(db, QStringLiteral("SELECT issue_id, first_ms FROM issue_seen WHERE account_id = ?"),
                      {notNull(accountId)});
    if (!query)
        return tl::unexpected<Error>(query.error());
    QHash<QString, QDateTime> since;
    while (query->next())
        since.insert(query->value(0).toString(), QDateTime::fromMSecsSinceEpoch(query->value(1).toLongLong(), Qt::UTC));
    if (const auto ended = readToEnd(*query); !ended)
        return tl::unexpected<Error>(ended.error());
    return since;
}

} // namespace agm::store
