// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/MetricSql.h"

#include <QtCore/QSet>

namespace agm::store {

/// What a record changes in the table metric_total: gathered, then written with one statement for each row of it.
class MetricTotals {
public:
    MetricTotals(QString accountId, QByteArray zone) : m_accountId(std::move(accountId)), m_zone(std::move(zone)) { }

    void add(QDate day, const MetricFigures &figures) { change(day, figures, 1); }
    void remove(QDate day, const MetricFigures &figures) { change(day, figures, -1); }
    Result<void> write(QSqlDatabase &db, MetricWords &words);

private:
    struct Sum {
        int groups = 0;
        qint64 spend = 0;
        int spendKnown = 0;
        std::array<double, 3> counts{}; ///< impressions, clicks, results
        std::array<int, 3> countsKnown{};
    };
    using Row = std::tuple<QDate, quint32, quint32>; ///< currency and event by the number of their Word
    void change(QDate day, const MetricFigures &figures, int sign);

    QString m_accountId;
    QByteArray m_zone;
    std::map<Row, std::pair<Sum, std::pair<Word, Word>>> m_rows;
};

} // namespace agm::store
