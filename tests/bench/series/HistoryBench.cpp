// SPDX-License-Identifier: GPL-3.0-or-later
// The peer is the obvious table: a row for each day in the order of arrival, with an index. Both hold the same rows,
// and both are read through Qt SQL on the store's thread; ours goes all the way from the call to the decoded series.
#include "tests/bench/series/SeriesBench.h"

#include "store/Database.h"
#include "store/MetricRow.h"
#include "store/SqliteMetricStore.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QRandomGenerator>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

namespace agm::bench {
namespace {

constexpr int Days = 90;
constexpr int Groups = 5'000'000 / Days;
constexpr int Rounds = 400;
const QDate First(2026, 8, 1);

/// No event loop and no polling: the other thread has the processor.
template <class T>
Result<T> await(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.result();
}

QString idOf(int group)
{
    return QStringLiteral("adgrp_%1").arg(group, 14, 10, QLatin1Char('0'));
}

/// Both tables, by statements: through record() it would take minutes.
Result<void> fill(QSqlDatabase &db)
{
    MetricFigures rest;
    rest.setMoney(Field::PurchaseValue, 199'500'000);
    for (const Field field : {Field::UniqueClicks, Field::LinkClicks, Field::Purchases, Field::Leads, Field::Contacts})
        rest.setCount(field, field == Field::UniqueClicks ? 700 : 0);
    const QString packed = QString::fromLatin1(store::packRest(rest).toHex());
    const QString numbers
        = QStringLiteral("WITH RECURSIVE g(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM g WHERE n < %1), "
                         "d(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM d WHERE n < %2) ")
              .arg(Groups)
              .arg(Days - 1);
    const QString values = QStringLiteral("%1 + d.n, 1e12, 1e12, 1, 2, 10000 * (g.n % 977 + d.n), 100.0 * (g.n % 53), "
                                          "50.0 * (g.n % 53), 7.0 * (d.n % 5), 1.0 * (g.n % 3), x'%2'")
                               .arg(First.toJulianDay())
                               .arg(packed);
    const QStringList statements{
        QStringLiteral("PRAGMA synchronous = OFF"),
        QStringLiteral("BEGIN"),
        QStringLiteral("INSERT INTO metric_word (number, text) VALUES (1, 'USD'), (2, 'purchase')"),
        numbers
            + QStringLiteral("INSERT INTO metric_series (number, account_id, ad_group_id, zone) SELECT g.n, 'acc', "
                             "printf('adgrp_%014d', g.n), 'UTC' FROM g"),
        numbers
            + QStringLiteral("INSERT INTO metric (series, unit, day, hour, since_ms, seen_ms, currency, event, spend, "
                             "impressions, reach, clicks, results, rest) SELECT g.n, 0, ")
            + QString(values).replace(QLatin1String(", 1e12, 1e12"),
                                      QLatin1String(", -1, 1780000000000, 1780000000000"))
            + QStringLiteral(" FROM g CROSS JOIN d"),
        QStringLiteral("CREATE TABLE naive (ad_group_id TEXT, day INTEGER, seen_ms INTEGER, currency INTEGER, event "
                       "INTEGER, spend INTEGER, impressions REAL, reach REAL, clicks REAL, results REAL, rest BLOB)"),
        // In the order of arrival: all ad groups of one day, then the next.
        numbers + QStringLiteral("INSERT INTO naive SELECT printf('adgrp_%014d', g.n), ")
            + QString(values).replace(QLatin1String(", 1e12, 1e12"), QLatin1String(", 1780000000000"))
            + QStringLiteral(" FROM d CROSS JOIN g"),
        QStringLiteral("CREATE INDEX naive_day ON naive (ad_group_id, day)"),
        QStringLiteral("COMMIT"),
    };
    for (const QString &statement : statements) {
        QSqlQuery query(db);
        if (!query.exec(statement))
            return fail(ErrorKind::Storage, query.lastError().text(), statement.left(60));
    }
    return {};
}

/// The same days out of the plain table.
int readNaive(QSqlDatabase &db, const QString &id)
{
    QSqlQuery query(db);
    query.setForwardOnly(true);
    query.prepare(
        QStringLiteral("SELECT day, seen_ms, currency, event, spend, impressions, reach, clicks, results, rest "
                       "FROM naive WHERE ad_group_id = ? AND day BETWEEN ? AND ? ORDER BY day"));
    query.bindValue(0, id);
    query.bindValue(1, First.toJulianDay());
    query.bindValue(2, First.addDays(Days - 1).toJulianDay());
    query.exec();
    int rows = 0;
    for (; query.next(); ++rows) {
        for (int column = 0; column < 10; ++column)
            query.value(column);
    }
    return rows;
}

} // namespace

bool history(const QString &folder)
{
    Database database(folder + QStringLiteral("/history.sqlite"));
    SqliteMetricStore metrics(&database);
    if (const auto opened = await(database.open()); !opened) {
        std::puts(qPrintable(opened.error().message));
        return false;
    }
    QElapsedTimer clock;
    clock.start();
    if (const auto filled = await(database.run(fill)); !filled) {
        std::puts(qPrintable(filled.error().message));
        return false;
    }
    std::printf("%-66s %9.1f s\n", "five million rows, twice", double(clock.elapsed()) / 1000);
    QRandomGenerator dice(7);
    std::vector<double> ours;
    std::vector<double> naive;
    bool whole = true;
    for (int round = 0; round < Rounds; ++round) {
        const QString id = idOf(dice.bounded(1, Groups));
        clock.start();
        const auto series = await(
            metrics.series({QStringLiteral("acc"), "UTC", {id}, Granularity::Day, First, First.addDays(Days - 1), {}}));
        ours.push_back(double(clock.nsecsElapsed()) / 1e6);
        whole = whole && series && series->value(id).points.size() == Days;
        const QString other = idOf(dice.bounded(1, Groups));
        clock.start();
        const auto rows
            = await(database.run([other](QSqlDatabase &db) -> Result<int> { return readNaive(db, other); }));
        naive.push_back(double(clock.nsecsElapsed()) / 1e6);
        whole = whole && rows && *rows == Days;
    }
    std::printf("%-66s %9.3f ms\n", "  the same from a table in order of arrival with an index, undecoded",
                median(naive));
    const bool fast = report("90 days of one ad group out of 5 million rows", median(ours), 1.0, "ms");
    const bool faster = report("  of the time the plain table takes", median(ours) / median(naive), 1.0, "");
    if (!whole)
        std::puts("days are missing");
    return whole && fast && faster;
}

} // namespace agm::bench
