// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/MetricRules.h"

#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>

#include <map>
#include <vector>

/// The statements of the figures. Every function runs on the store's thread and leaves no transaction open.
namespace agm::store {

/// MetricStore's functions of the same meaning.
Result<SeriesById> recordMetrics(QSqlDatabase &db, const MetricRecord &record);
Result<SeriesById> readMetrics(QSqlDatabase &db, const MetricQuery &query);
Result<QList<DayTotal>> readTotals(QSqlDatabase &db, const QString &accountId, Currency currency, QDate first,
                                   QDate last, const QByteArray &zone);
Result<QList<QDate>> readDaysKnown(QSqlDatabase &db, const QString &accountId, const QByteArray &zone);
Result<QHash<QString, QDateTime>> noteIssues(QSqlDatabase &db, const QString &accountId, const QStringList &issueIds,
                                             const QDateTime &at);
Result<QHash<QString, QDateTime>> readIssues(QSqlDatabase &db, const QString &accountId);

/// A day and an hour (-1: the whole day), in the order of the table.
using MetricSlot = std::pair<QDate, int>;
/// The versions of each slot, oldest first.
using MetricHistory = std::map<MetricSlot, std::vector<MetricVersion>>;

/// The words of the table metric_word, by number and back; read once for each call.
class MetricWords {
public:
    /// Reads all of them: there are as many as there are currencies and result events.
    static Result<MetricWords> load(QSqlDatabase &db);
    Word word(int number) const { return m_words.value(number); }
    /// Adds it when it is new.
    Result<int> number(QSqlDatabase &db, Word word);

private:
    QHash<int, Word> m_words;
    QHash<Word, int> m_numbers;
};

/// Reads the versions of one series, prepared once for many.
class SeriesReader {
public:
    static Result<SeriesReader> prepare(QSqlDatabase &db, const MetricWords *words);
    /// The number of the series, or nothing when there is none.
    Result<std::optional<qint64>> find(const QString &accountId, const QString &adGroupId, const QByteArray &zone);
    /// What is known from first to last. `before`: with the replaced versions.
    Result<MetricHistory> read(qint64 series, Granularity granularity, QDate first, QDate last, bool before);

private:
    SeriesReader(QSqlDatabase &db, const MetricWords *words);
    Result<void> take(QSqlQuery &query, const QVariantList &values, MetricHistory &history);
    const MetricWords *m_words;
    QSqlQuery m_find;
    QSqlQuery m_now;
    QSqlQuery m_before;
};

/// The column values of a version, after its key: since, seen, currency, event, the five, the rest.
Result<QVariantList> columnsOf(QSqlDatabase &db, MetricWords &words, const MetricVersion &version);
MetricSeries seriesOf(const QString &adGroupId, Granularity granularity, const MetricHistory &history,
                      const QByteArray &zone, std::optional<qint64> asOfMs);

} // namespace agm::store
