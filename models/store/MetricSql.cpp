// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/MetricSql.h"

#include "store/MetricRow.h"
#include "store/Sql.h"

namespace agm::store {
namespace {

const QString Columns
    = QStringLiteral("SELECT day, hour, since_ms, seen_ms, currency, event, spend, impressions, reach, clicks, "
                     "results, rest FROM %1 WHERE series = ? AND unit = ? AND day BETWEEN ? AND ? ORDER BY %2");

QVariant countOf(const MetricFigures &figures, Field field)
{
    const auto count = figures.kept(field);
    return count ? QVariant(*count) : QVariant();
}

MetricFigures figuresOf(const QSqlQuery &query, const MetricWords &words)
{
    MetricFigures figures;
    figures.currency = Currency::of(words.word(query.value(4).toInt()).text());
    figures.resultEvent = words.word(query.value(5).toInt());
    if (!query.isNull(6))
        figures.setMoney(Field::Spend, query.value(6).toLongLong());
    static constexpr std::array Counts{Field::Impressions, Field::Reach, Field::Clicks, Field::Results};
    for (std::size_t i = 0; i < Counts.size(); ++i) {
        const int column = 7 + int(i);
        if (!query.isNull(column))
            figures.setCount(Counts[i], query.value(column).toDouble());
    }
    if (!query.isNull(11))
        unpackRest(query.value(11).toByteArray(), figures);
    return figures;
}

} // namespace

Result<MetricWords> MetricWords::load(QSqlDatabase &db)
{
    auto query = exec(db, QStringLiteral("SELECT number, text FROM metric_word"));
    if (!query)
        return tl::unexpected<Error>(query.error());
    MetricWords words;
    while (query->next()) {
        const Word word = Word::of(QStringView(query->value(1).toString()));
        words.m_words.insert(query->value(0).toInt(), word);
        words.m_numbers.insert(word, query->value(0).toInt());
    }
    if (const auto ended = readToEnd(*query); !ended)
        return tl::unexpected<Error>(ended.error());
    return words;
}

Result<int> MetricWords::number(QSqlDatabase &db, Word word)
{
    if (word.isNull())
        return 0;
    if (const int known = m_numbers.value(word); known != 0)
        return known;
    const auto inserted = exec(db, QStringLiteral("INSERT INTO metric_word (text) VALUES (?)"), {word.text()});
    if (!inserted)
        return tl::unexpected<Error>(inserted.error());
    const int number = inserted->lastInsertId().toInt();
    m_words.insert(number, word);
    m_numbers.insert(word, number);
    return number;
}

SeriesReader::SeriesReader(QSqlDatabase &db, const MetricWords *words)
    : m_words(words), m_find(db), m_now(db), m_before(db)
{
    for (QSqlQuery *query : {&m_find, &m_now, &m_before})
        query->setForwardOnly(true);
}

Result<SeriesReader> SeriesReader::prepare(QSqlDatabase &db, const MetricWords *words)
{
    SeriesReader reader(db, words);
    const std::array statements{
        std::pair{&reader.m_find,
                  QStringLiteral("SELECT number FROM metric_series "
                                 "WHERE account_id = ? AND ad_group_id = ? AND zone = ?")},
        std::pair{&reader.m_now, Columns.arg(QStringLiteral("metric"), QStringLiteral("day, hour"))},
        std::pair{&reader.m_before,
                  Columns.arg(QStringLiteral("metric_before"), QStringLiteral("day, hour, since_ms"))},
    };
    for (const auto &[query, sql] : statements) {
        if (!query->prepare(sql))
            return tl::unexpected<Error>(sqlError(query->lastError(), sql.left(80)));
    }
    return reader;
}

Result<std::optional<qint64>> SeriesReader::find(const QString &accountId, const QString &adGroupId,
                                                 const QByteArray &zone)
{
    if (const auto done = again(m_find, {notNull(accountId), adGroupId, QString::fromUtf8(zone)}); !done)
        return tl::unexpected<Error>(done.error());
    std::optional<qint64> number;
    if (m_find.next())
        number = m_find.value(0).toLongLong();
    if (const auto ended = readToEnd(m_find); !ended)
        return tl::unexpected<Error>(ended.error());
    return number;
}

Result<void> SeriesReader::take(QSqlQuery &query, const QVariantList &values, MetricHistory &history)
{
    if (const auto done = again(query, values); !done)
        return done;
    while (query.next()) {
        const MetricSlot slot(QDate::fromJulianDay(query.value(0).toLongLong()), query.value(1).toInt());
        history[slot].push_back({figuresOf(query, *m_words), query.value(2).toLongLong(), query.value(3).toLongLong()});
    }
    return readToEnd(query);
}

Result<MetricHistory> SeriesReader::read(qint64 series, Granularity granularity, QDate first, QDate last, bool before)
{
    const QVariantList values{series, granularity == Granularity::Hour ? 1 : 0, first.toJulianDay(),
                              last.toJulianDay()};
    MetricHistory history;
    if (before) {
        if (const auto done = take(m_before, values, history); !done)
            return tl::unexpected<Error>(done.error());
    }
    if (const auto done = take(m_now, values, history); !done)
        return tl::unexpected<Error>(done.error());
    return history;
}

Result<QVariantList> columnsOf(QSqlDatabase &db, MetricWords &words, const MetricVersion &version)
{
    const MetricFigures &figures = version.figures;
    const auto currency = words.number(db, Word::of(QStringView(figures.currency.code())));
    const auto event = words.number(db, figures.resultEvent);
    if (!currency || !event)
        return tl::unexpected<Error>(currency ? event.error() : currency.error());
    const auto spend = figures.money(Field::Spend);
    const QByteArray rest = packRest(figures);
    return QVariantList{version.sinceMs,
                        version.seenMs,
                        *currency,
                        *event,
                        spend ? QVariant(spend->micros) : QVariant(),
                        countOf(figures, Field::Impressions),
                        countOf(figures, Field::Reach),
                        countOf(figures, Field::Clicks),
                        countOf(figures, Field::Results),
                        rest.isEmpty() ? QVariant() : QVariant(rest)};
}

MetricSeries seriesOf(const QString &adGroupId, Granularity granularity, const MetricHistory &history,
                      const QByteArray &zone, std::optional<qint64> asOfMs)
{
    MetricSeries series;
    series.adGroupId = adGroupId;
    series.granularity = granularity;
    for (const auto &[slot, versions] : history) {
        if (const auto point = pointOf(slot.first, slot.second, versions, zone, asOfMs))
            series.points.append(*point);
    }
    return series;
}

Result<SeriesById> readMetrics(QSqlDatabase &db, const MetricQuery &query)
{
    const auto words = MetricWords::load(db);
    if (!words)
        return tl::unexpected<Error>(words.error());
    auto reader = SeriesReader::prepare(db, &*words);
    if (!reader)
        return tl::unexpected<Error>(reader.error());
    const auto asOf = query.asOf.isValid() ? std::optional(query.asOf.toMSecsSinceEpoch()) : std::nullopt;
    SeriesById all;
    for (const QString &id : query.adGroupIds) {
        const auto number = reader->find(query.accountId, id, query.zone);
        if (!number)
            return tl::unexpected<Error>(number.error());
        if (!*number)
            continue;
        const auto history = reader->read(**number, query.granularity, query.first, query.last, true);
        if (!history)
            return tl::unexpected<Error>(history.error());
        MetricSeries series = seriesOf(id, query.granularity, *history, query.zone, asOf);
        if (!series.points.isEmpty())
            all.insert(id, std::move(series));
    }
    return all;
}

} // namespace agm::store
