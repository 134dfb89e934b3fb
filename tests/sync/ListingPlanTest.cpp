// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/ListingPlanTest.h"

#include "sync/Listing.h"
#include "sync/ListingPlan.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QSet>
#include <QtTest/QTest>

#include <algorithm>
#include <cmath>
#include <functional>

namespace agm {
namespace {

constexpr qint64 Start = 1'700'000'000'000;
constexpr qint64 Year = Q_INT64_C(365) * 24 * 3600 * 1000;

struct Row {
    qint64 created = 0;
    int number = 0;
    friend bool operator<(const Row &a, const Row &b)
    {
        return std::pair(a.created, a.number) < std::pair(b.created, b.number);
    }
    friend bool operator==(const Row &, const Row &) = default;
};

QString idOf(const Row &row)
{
    return QStringLiteral("adgrp_%1").arg(row.number);
}

/// A server with its habits, honest ones and others.
struct MadeUpServer {
    std::vector<Row> rows; ///< ascending
    bool boundsAreInclusive = false;
    bool boundsAreWholeSeconds = false; ///< compares no finer
    bool ignoresBounds = false;
    bool ignoresDirection = false;
    bool hidesTimes = false;
    qint64 shiftsBounds = 0; ///< as a server that takes them for local times
    bool filtersNothing = false; ///< a bound gives an empty list
    int asked = 0;

    void create(qint64 created) { rows.push_back({created, ++lastNumber}); }
    void sort() { std::sort(rows.begin(), rows.end()); }

    bool isInside(qint64 created, const ListingAsk &ask) const
    {
        if (ignoresBounds)
            return true;
        const auto cut = [this](qint64 time) { return boundsAreWholeSeconds ? time / 1000 : time; };
        const qint64 time = cut(created);
        const qint64 slack = boundsAreInclusive ? 1 : 0;
        return (!ask.after || time > cut(*ask.after + shiftsBounds) - slack)
            && (!ask.before || time < cut(*ask.before + shiftsBounds) + slack);
    }

    ListedPage answer(const ListingAsk &ask)
    {
        ++asked;
        ListedPage page;
        if (filtersNothing && (ask.after || ask.before))
            return page;
        const bool ascending = ask.ascending && !ignoresDirection;
        const auto add = [&](const Row &row) {
            if (!isInside(row.created, ask))
                return true;
            if (page.rows.size() == 100) {
                page.nextCursor = QStringLiteral("%1 %2").arg(last.created).arg(last.number);
                return false;
            }
            page.rows.append({idOf(row), hidesTimes ? std::optional<qint64>() : row.created});
            last = row;
            return true;
        };
        // A cursor names a place between rows.
        const QStringList place = ask.cursor.split(u' ');
        const Row from = place.size() == 2 ? Row{place[0].toLongLong(), place[1].toInt()}
                                           : Row{ascending ? -ListingGap::Never : ListingGap::Never, 0};
        if (ascending) {
            for (auto row = std::upper_bound(rows.begin(), rows.end(), from); row != rows.end() && add(*row); ++row) { }
        } else {
            for (auto row = std::lower_bound(rows.begin(), rows.end(), from); row != rows.begin() && add(*(row - 1));
                 --row) { }
        }
        return page;
    }

private:
    Row last;
    int lastNumber = 0;
};

using Times = std::function<qint64(int i, int count, QRandomGenerator &random)>;

qint64 evenly(int, int, QRandomGenerator &random)
{
    return Start + qint64(random.generateDouble() * double(Year));
}
qint64 denseAtTheOldEnd(int i, int count, QRandomGenerator &)
{
    return Start + qint64(std::pow(double(i) / count, 4) * double(Year));
}
qint64 denseAtTheNewEnd(int i, int count, QRandomGenerator &)
{
    return Start + Year - qint64(std::pow(double(i) / count, 4) * double(Year));
}
qint64 inImports(int i, int, QRandomGenerator &random)
{
    // Every 400 of them within three seconds, the imports weeks apart.
    return Start + qint64(i / 400) * 20 * 24 * 3600 * 1000 + random.bounded(3000);
}
qint64 atOneInstant(int, int, QRandomGenerator &)
{
    return Start + 12'345;
}
qint64 atAFewInstants(int i, int, QRandomGenerator &)
{
    return Start + qint64(i % 7) * 1'000'000 + 999;
}

MadeUpServer serverWith(const Times &times, int count, quint32 seed)
{
    QRandomGenerator random(seed);
    MadeUpServer server;
    for (int i = 0; i < count; ++i)
        server.create(times(i, count, random));
    server.sort();
    return server;
}

std::vector<qint64> timesOf(const MadeUpServer &server)
{
    std::vector<qint64> times;
    for (const Row &row : server.rows)
        times.push_back(row.created);
    return times;
}

/// Lists until done, all pages of a round answered before the next is asked for; -1 when it does not end.
int rounds(ListingPlan &plan, MadeUpServer &server)
{
    for (int round = 1; round < 5000; ++round) {
        const QList<ListingAsk> asks = plan.take();
        if (asks.isEmpty())
            return -1;
        for (const ListingAsk &ask : asks)
            plan.answered(ask.chain, server.answer(ask));
        if (plan.isDone())
            return round;
    }
    return -1;
}

void addTimes()
{
    QTest::addColumn<int>("times");
    const char *names[] = {"evenly",     "dense at the old end", "dense at the new end",
                           "in imports", "at one instant",       "at a few instants"};
    for (int i = 0; i < 6; ++i)
        QTest::newRow(names[i]) << i;
}

Times timesFor(int number)
{
    const Times all[] = {evenly, denseAtTheOldEnd, denseAtTheNewEnd, inImports, atOneInstant, atAFewInstants};
    return all[number];
}

} // namespace

void ListingPlanTest::nothingIsLost_data()
{
    addTimes();
}

/// Answers come in any order, one at a time; between them ad groups are created and deleted.
void ListingPlanTest::nothingIsLost()
{
    QFETCH(int, times);
    for (quint32 seed = 1; seed <= 60; ++seed) {
        QRandomGenerator random(seed * 7919);
        const int count = int(random.bounded(4000));
        MadeUpServer server = serverWith(timesFor(times), count, seed);
        server.boundsAreInclusive = random.bounded(2) == 0;
        server.boundsAreWholeSeconds = random.bounded(2) == 0;
        std::vector<qint64> known;
        if (const int habit = int(random.bounded(4)); habit == 0)
            known = timesOf(server);
        else if (habit == 1)
            known = timesOf(serverWith(timesFor(int(random.bounded(6))), 2000, seed + 1)); // of another world
        else if (habit == 2)
            known = {Start, Start + 1};
        ListingPlan plan(1 + int(random.bounded(13)), known);

        QSet<QString> mustBeSeen;
        for (const Row &row : server.rows)
            mustBeSeen.insert(idOf(row));
        qint64 now = Start + 2 * Year;
        QList<std::pair<ListingAsk, ListedPage>> answers;
        int steps = 0;
        while (!plan.isDone() && ++steps < 4000) {
            // The server makes an answer at once, and it comes later.
            for (const ListingAsk &ask : plan.take())
                answers.append({ask, server.answer(ask)});
            QVERIFY2(!answers.isEmpty(), "nothing is on its way and the plan is not done");
            const auto [ask, page] = answers.takeAt(random.bounded(answers.size()));
            plan.answered(ask.chain, page);
            if (random.bounded(3) == 0) {
                server.create(now += 1 + random.bounded(5000));
                server.sort();
            }
            if (random.bounded(3) == 0 && !server.rows.empty()) {
                const auto gone = server.rows.begin() + random.bounded(int(server.rows.size()));
                mustBeSeen.remove(idOf(*gone));
                server.rows.erase(gone);
            }
        }
        QVERIFY2(plan.isDone() && !plan.isCircle(), qPrintable(QStringLiteral("seed %1").arg(seed)));
        QVERIFY2(plan.seen().contains(mustBeSeen), qPrintable(QStringLiteral("seed %1").arg(seed)));
    }
}

void ListingPlanTest::roundsAreFew_data()
{
    QTest::addColumn<int>("times");
    QTest::addColumn<bool>("known");
    QTest::addColumn<int>("allowed"); // of 100 when one after the other; 6 at best with eighteen side by side
    QTest::newRow("evenly") << 0 << false << 8;
    QTest::newRow("evenly, known") << 0 << true << 7;
    QTest::newRow("dense at the old end") << 1 << false << 10;
    QTest::newRow("dense at the old end, known") << 1 << true << 7;
    QTest::newRow("dense at the new end") << 2 << false << 10;
    QTest::newRow("in imports") << 3 << false << 10;
    QTest::newRow("in imports, known") << 3 << true << 9;
}

void ListingPlanTest::roundsAreFew()
{
    QFETCH(int, times);
    QFETCH(bool, known);
    QFETCH(int, allowed);
    MadeUpServer server = serverWith(timesFor(times), 10'000, 1);
    ListingPlan plan(Listing::Width, known ? timesOf(server) : std::vector<qint64>());
    const int needed = rounds(plan, server);
    QVERIFY(!plan.isPlain());
    QCOMPARE(plan.seen().size(), 10'000);
    QVERIFY2(needed > 0 && needed <= allowed, qPrintable(QStringLiteral("%1 rounds").arg(needed)));
    // Half-filled pages count against the server's limit as well.
    QVERIFY2(server.asked <= 125, qPrintable(QStringLiteral("%1 pages").arg(server.asked)));
}

void ListingPlanTest::oneInstantBesideOthersTakesFewPages()
{
    for (const int side : {0, 1, 2}) {
        // An import at the oldest, some middle or the newest instant of an account.
        for (const int together : {250, 1500}) {
            MadeUpServer server = serverWith(evenly, 400, 1);
            for (int i = 0; i < together; ++i)
                server.create(Start + side * Year / 2);
            server.sort();
            for (const bool known : {false, true}) {
                server.asked = 0;
                ListingPlan plan(Listing::Width, known ? timesOf(server) : std::vector<qint64>());
                QList<std::pair<ListingAsk, ListedPage>> answers;
                while (!plan.isDone()) {
                    for (const ListingAsk &ask : plan.take())
                        answers.append({ask, server.answer(ask)});
                    QVERIFY(!answers.isEmpty());
                    const auto [ask, page] = answers.takeFirst();
                    plan.answered(ask.chain, page);
                }
                QCOMPARE(plan.seen().size(), 400 + together);
                // Each gap is guessed fuller than it is: more chains would ask for the same pages ten times.
                QVERIFY2(server.asked <= 12 + 2 * (400 + together) / 100 + Listing::Width,
                         qPrintable(QStringLiteral("%1 pages").arg(server.asked)));
            }
        }
    }
}

void ListingPlanTest::liarsAreListedPlainly_data()
{
    QTest::addColumn<int>("habit");
    const char *names[] = {"ignores bounds", "ignores the direction",       "gives no times",
                           "shifts bounds",  "shifts bounds the other way", "a bound empties the list"};
    for (int i = 0; i < 6; ++i)
        QTest::newRow(names[i]) << i;
}

void ListingPlanTest::liarsAreListedPlainly()
{
    QFETCH(int, habit);
    for (int times = 0; times < 4; ++times) {
        for (const bool known : {false, true}) {
            MadeUpServer server = serverWith(timesFor(times), 3'000, 5);
            server.ignoresBounds = habit == 0;
            server.ignoresDirection = habit == 1;
            server.hidesTimes = habit == 2;
            server.shiftsBounds = habit == 3 ? -5 * Q_INT64_C(3'600'000) : habit == 4 ? 5 * Q_INT64_C(3'600'000) : 0;
            server.filtersNothing = habit == 5;
            ListingPlan plan(12, known ? timesOf(server) : std::vector<qint64>());
            QVERIFY(rounds(plan, server) > 0);
            QVERIFY(!plan.isCircle());
            QCOMPARE(plan.seen().size(), 3'000);
        }
    }
}

void ListingPlanTest::smallAccountsAreListedPlainly()
{
    MadeUpServer server = serverWith(evenly, 280, 1);
    ListingPlan plan(12, timesOf(server));
    for (int page = 0; page < 3; ++page) {
        const QList<ListingAsk> asks = plan.take();
        QCOMPARE(asks.size(), 1);
        QVERIFY(!asks.constFirst().ascending && !asks.constFirst().before && !asks.constFirst().after);
        plan.answered(asks.constFirst().chain, server.answer(asks.constFirst()));
    }
    QVERIFY(plan.isDone());
    QCOMPARE(plan.seen().size(), 280);
    // It has grown beyond what is known: then it is divided after all.
    MadeUpServer grown = serverWith(evenly, 5'000, 1);
    ListingPlan again(12, timesOf(server));
    const int needed = rounds(again, grown);
    QCOMPARE(again.seen().size(), 5'000);
    QVERIFY2(needed > 0 && needed < 12, qPrintable(QString::number(needed)));
}

void ListingPlanTest::aWindowTheServerRefusesEndsTheWindows()
{
    MadeUpServer server = serverWith(evenly, 1'500, 1);
    ListingPlan plan(12, timesOf(server));
    int refusals = 0;
    for (int round = 0; round < 100 && !plan.isDone(); ++round) {
        for (const ListingAsk &ask : plan.take()) {
            if (ask.after || ask.before || ask.ascending) {
                QVERIFY(plan.refused(ask.chain));
                ++refusals;
            } else {
                plan.answered(ask.chain, server.answer(ask));
            }
        }
    }
    QVERIFY(refusals > 0 && plan.isDone() && plan.isPlain());
    QCOMPARE(plan.seen().size(), 1'500);
    QVERIFY(!ListingPlan(12).refused(0));
}

void ListingPlanTest::aCircleEndsTheWindows()
{
    // In a chain of a window: the plain listing goes on. In the plain listing: it cannot.
    MadeUpServer server = serverWith(evenly, 3'000, 1);
    ListingPlan plan(12, timesOf(server));
    for (int round = 0; round < 200 && !plan.isDone(); ++round) {
        for (const ListingAsk &ask : plan.take()) {
            ListedPage page = server.answer(ask);
            if (ask.ascending && !page.nextCursor.isEmpty())
                page.nextCursor = QStringLiteral("again");
            plan.answered(ask.chain, page);
        }
    }
    QVERIFY(plan.isDone() && plan.isPlain() && !plan.isCircle());
    QCOMPARE(plan.seen().size(), 3'000);

    ListingPlan broken(1);
    for (int page = 0; page < 2; ++page) {
        QCOMPARE(broken.take().size(), 1);
        broken.answered(0, {{{QStringLiteral("adgrp_1"), Start}}, {}, QStringLiteral("again")});
    }
    QVERIFY(broken.isCircle() && !broken.isDone());
}

void ListingPlanTest::whatWasCreatedMeanwhileIsCaughtUpWith()
{
    MadeUpServer server = serverWith(evenly, 2'000, 1);
    ListingPlan plan(12);
    QVERIFY(rounds(plan, server) > 0);
    for (int i = 0; i < 250; ++i)
        server.create(Start + Year + i * 10);
    server.sort();
    plan.catchUp();
    QVERIFY(!plan.isDone());
    QVERIFY(rounds(plan, server) > 0);
    QCOMPARE(plan.seen().size(), 2'250);
    QVERIFY(!plan.isPlain());
}

void ListingPlanTest::dividesAtTheShare()
{
    ListingGap gap;
    gap.top = Start + Year;
    gap.bottom = Start;
    QCOMPARE(ListingGuess().rows(gap), 0.0); // nothing to guess from
    // Even: three quarters of the way.
    gap.topDensity = gap.bottomDensity = 1e-6;
    const auto even = ListingGuess().divide(gap, 0.25);
    QVERIFY(even && std::abs(*even - (Start + Year * 3 / 4)) <= 1000);
    QVERIFY(std::abs(ListingGuess().rows(gap) - double(Year) * 1e-6) < 1);
    // e times as dense at the top: d(x) = e^x, so that the whole is e - 1, and half of it is reached at ln((e + 1) /
    // 2).
    gap.topDensity = 1e-6 * std::exp(1.0);
    QVERIFY(std::abs(ListingGuess().rows(gap) - double(Year) * 1e-6 * (std::exp(1.0) - 1)) < 1);
    const auto half = ListingGuess().divide(gap, 0.5);
    const double share = std::log((std::exp(1.0) + 1) / 2);
    QVERIFY(half && std::abs(double(*half - Start) / double(Year) - share) < 1e-4);
    // Known times go before.
    std::vector<qint64> known;
    for (int i = 0; i < 1000; ++i)
        known.push_back(Start + i * 10'000);
    const ListingGuess guess(known);
    QCOMPARE(guess.rows(gap), 1000.0);
    const auto place = guess.divide(gap, 0.3);
    QVERIFY(place
            && std::abs(std::count_if(known.begin(), known.end(), [&](qint64 time) { return time > *place; }) - 300)
                <= 1);
    // Too short to be divided.
    gap.top = gap.bottom + 1500;
    QVERIFY(!ListingGuess().divide(gap, 0.5));
}

} // namespace agm
