// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/SeriesNeeds.h"

#include "sync/ReportEntries.h"
#include "tests/sync/SeriesTests.h"

#include <QtTest/QTest>

namespace agm {
namespace {

const QDate Today(2026, 11, 24);
const QDateTime Now(Today, QTime(10, 0), Qt::UTC);

MetricSeries seen(QDate first, QDate last, const QDateTime &at)
{
    MetricSeries series;
    for (QDate day = first; day <= last; day = day.addDays(1))
        series.points.append({day, -1, {}, at, {}, {}});
    return series;
}

std::optional<DayRange> needs(const MetricSeries *known, QDate first, QDate last, QDate created = {})
{
    return SeriesNeeds{Now, Granularity::Day}.of(known, {first, last}, created, std::nullopt, {});
}

AdReportBucket bucket(QDate day, double spend, double impressions, int hour = -1)
{
    AdReportBucket bucket;
    bucket.start = Instant::of(QDateTime(day, QTime(std::max(hour, 0), 0), Qt::UTC));
    bucket.day = day;
    bucket.hour = hour;
    bucket.figures.spend = Money{qRound64(spend * 1e6), Currency::usd()};
    bucket.figures.impressions = impressions;
    bucket.figures.clicks = 1;
    bucket.figures.reach = hour < 0 ? impressions : 0;
    bucket.figures.results = 2;
    return bucket;
}

/// A row whose summary is the sum of its buckets.
AdReportRow rowOf(const QList<AdReportBucket> &buckets)
{
    AdReportRow row;
    row.id = QStringLiteral("adgrp_1");
    row.buckets = buckets;
    row.summary.spend = Money{0, Currency::usd()};
    row.summary.results = 0;
    for (const AdReportBucket &one : buckets) {
        row.summary.spend->micros += one.figures.spend->micros;
        row.summary.impressions += one.figures.impressions;
        row.summary.clicks += one.figures.clicks;
        *row.summary.results += *one.figures.results;
    }
    return row;
}

AdGroup groupOf(QDate created)
{
    AdGroup group;
    group.id = QStringLiteral("adgrp_1");
    group.createdAt = Instant::of(QDateTime(created, QTime(15, 0), Qt::UTC));
    group.spendCurrency = Currency::usd();
    group.resultEvent = Word::of(u"lead");
    return group;
}

QList<QDate> daysOf(const QList<MetricEntry> &entries)
{
    QList<QDate> days;
    for (const MetricEntry &entry : entries)
        days.append(entry.day);
    return days;
}

} // namespace

void SeriesNeedsTest::asksForWhatIsMissing()
{
    const QDate first = Today.addDays(-9);
    QCOMPARE(needs(nullptr, first, Today), (DayRange{first, Today}));
    // Never what has not come yet, nor what was before the ad group.
    QCOMPARE(needs(nullptr, first, Today.addDays(5)), (DayRange{first, Today}));
    QVERIFY(!needs(nullptr, Today.addDays(1), Today.addDays(5)));
    QCOMPARE(needs(nullptr, first, Today, Today.addDays(-2)), (DayRange{Today.addDays(-2), Today}));
    QVERIFY(!needs(nullptr, first, Today.addDays(-3), Today.addDays(-2)));
    // One range around the holes.
    MetricSeries known = seen(first, Today, Now);
    QVERIFY(!needs(&known, first, Today));
    known.points.removeAt(6);
    known.points.removeAt(2);
    QCOMPARE(needs(&known, first, Today), (DayRange{first.addDays(2), first.addDays(6)}));
}

void SeriesNeedsTest::asksAgainForWhatMayChange_data()
{
    QTest::addColumn<int>("daysAgo");
    QTest::addColumn<qint64>("seenSecondsAgo");
    QTest::addColumn<bool>("again");
    const auto row = [](const char *name, int daysAgo, qint64 seconds, bool again) {
        QTest::newRow(name) << daysAgo << seconds << again;
    };
    row("today, a minute ago", 0, 60, false);
    row("today, three minutes ago", 0, 180, true);
    row("yesterday, three minutes ago", 1, 180, false);
    row("yesterday, twenty minutes ago", 1, 1200, true);
    row("yesterday, seen when it was running", 1, 11 * 3600, true);
    row("two days ago, twenty minutes ago", 2, 1200, true);
    row("a week ago, twenty minutes ago", 7, 1200, false);
    row("a week ago, yesterday", 7, 90'000, true);
    row("four weeks ago, yesterday", 27, 90'000, true);
    row("two months ago, last week", 60, 7 * 86400, false);
    row("two months ago, when it was a week old", 60, 52 * 86400, true);
}

void SeriesNeedsTest::asksAgainForWhatMayChange()
{
    QFETCH(int, daysAgo);
    QFETCH(qint64, seenSecondsAgo);
    QFETCH(bool, again);
    const QDate day = Today.addDays(-daysAgo);
    const MetricSeries known = seen(day, day, Now.addSecs(-seenSecondsAgo));
    QCOMPARE(needs(&known, day, day).has_value(), again);
}

void SeriesNeedsTest::hoursNeedAllTheirParts()
{
    const SeriesNeeds hours{Now, Granularity::Hour};
    const QDate day = Today.addDays(-40);
    MetricSeries known;
    const auto fill = [&](QDate of, int count) {
        for (int hour = 0; hour < count; ++hour)
            known.points.append({of, hour, {}, Now, {}, {}});
    };
    fill(day, 23);
    QVERIFY(hours.of(&known, {day, day}, {}, std::nullopt, {}));
    fill(day, 1);
    QVERIFY(!hours.of(&known, {day, day}, {}, std::nullopt, {}));
    fill(Today, 11); // the eleventh is running
    QVERIFY(!hours.of(&known, {Today, Today}, {}, std::nullopt, {}));
}

void SeriesNeedsTest::whatTheServerDoesNotHaveIsNotAskedForAllTheTime()
{
    const QDate first = Today.addDays(-9);
    const SeriesNeeds days{Now, Granularity::Day};
    const DayRange asked{first, Today.addDays(-2)};
    QCOMPARE(days.of(nullptr, {first, Today}, {}, asked, Now.addSecs(-60)), (DayRange{Today.addDays(-1), Today}));
    QCOMPARE(days.of(nullptr, {first, Today}, {}, asked, Now.addSecs(-1000)), (DayRange{first, Today}));
}

void ReportEntriesTest::missingDaysAreZeroOnlyWhenProven()
{
    const QDate first = Today.addDays(-6);
    const DayRange asked{first, Today.addDays(3)};
    const AdGroup group = groupOf(first.addDays(1));
    const AdReportRow row = rowOf({bucket(first.addDays(3), 5, 50)});
    const auto entries = entriesOf(row, asked, Granularity::Day, &group, Now);
    // From its creation to today, and not further.
    QCOMPARE(daysOf(entries).constFirst(), first.addDays(1));
    QCOMPARE(daysOf(entries).constLast(), Today);
    QCOMPARE(entries.size(), 6);
    QCOMPARE(*entries[2].figures.kept(Field::Spend), 5.0);
    QCOMPARE(entries[0].figures.money(Field::Spend), std::optional(Money{0, Currency::usd()}));
    for (const Field field : {Field::Impressions, Field::Clicks, Field::Reach, Field::Results})
        QCOMPARE(entries[0].figures.kept(field), std::optional(0.0));
    QVERIFY(!entries[0].figures.kept(Field::UniqueClicks)); // a report never has them
    QCOMPARE(entries[0].figures.resultEvent, Word::of(u"lead"));

    // When it is not known since when there is such an ad group: from its first bucket.
    QCOMPARE(daysOf(entriesOf(row, asked, Granularity::Day, nullptr, Now)).constFirst(), first.addDays(3));
    QVERIFY(entriesOf(rowOf({}), asked, Granularity::Day, nullptr, Now).isEmpty());
    QCOMPARE(entriesOf(rowOf({}), asked, Granularity::Day, &group, Now).size(), 6);

    // A summary that holds more than the buckets: something is missing, so nothing is known of the other days.
    for (const int what : {0, 1, 2, 3}) {
        AdReportRow more = row;
        if (what == 0)
            more.summary.spend->micros += 1'000'000;
        else if (what == 1)
            more.summary.impressions += 1;
        else if (what == 2)
            more.summary.clicks += 1;
        else
            more.summary.spend.reset(); // no summary at all
        QCOMPARE(entriesOf(more, asked, Granularity::Day, &group, Now).size(), 1);
    }
    // A rounding of the sum is no difference.
    AdReportRow rounded = row;
    rounded.summary.spend->micros += 5'000;
    QCOMPARE(entriesOf(rounded, asked, Granularity::Day, &group, Now).size(), 6);
}

void ReportEntriesTest::daysAreThoseOfTheReport()
{
    // An account in Berlin: its day begins at 23:00 UTC of the day before.
    AdReportBucket berlin = bucket(Today, 5, 50);
    berlin.start = Instant::of(QDateTime(Today.addDays(-1), QTime(23, 0), Qt::UTC));
    const DayRange asked{Today.addDays(-1), Today};
    QCOMPARE(daysOf(entriesOf(rowOf({berlin}), asked, Granularity::Day, nullptr, Now)), QList<QDate>{Today});
    // A server that names no day: that of the instant.
    berlin.day = {};
    QCOMPARE(daysOf(entriesOf(rowOf({berlin}), {asked.first, asked.first}, Granularity::Day, nullptr, Now)),
             QList<QDate>{Today.addDays(-1)});
    // What was not asked for is not taken.
    QVERIFY(entriesOf(rowOf({bucket(Today.addDays(-9), 1, 1)}), asked, Granularity::Day, nullptr, Now).size() <= 2);
    // Impressions without a single person reached: the server has no figure for the reach.
    AdReportBucket odd = bucket(Today, 5, 50);
    odd.figures.reach = 0;
    QVERIFY(!entriesOf(rowOf({odd}), asked, Granularity::Day, nullptr, Now).constLast().figures.kept(Field::Reach));
}

void ReportEntriesTest::hoursHaveNoReach()
{
    const AdGroup group = groupOf(Today.addDays(-3));
    const QDate day = Today.addDays(-1);
    const auto entries = entriesOf(rowOf({bucket(day, 1, 10, 7), bucket(day, 2, 20, 20)}), {day, Today},
                                   Granularity::Hour, &group, Now);
    QCOMPARE(entries.size(), 24 + 11); // the hour that is running is the eleventh
    QCOMPARE(entries[7].hour, 7);
    QCOMPARE(*entries[7].figures.kept(Field::Impressions), 10.0);
    QCOMPARE(*entries[8].figures.kept(Field::Impressions), 0.0);
    for (const MetricEntry &entry : entries)
        QVERIFY(!entry.figures.kept(Field::Reach));
}

} // namespace agm
