// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/views/period/PeriodMake.h"
#include "tests/views/period/PeriodTests.h"

#include <limits>

namespace agm::test {
namespace {

using period::Tone;

class LineWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void movers()
    {
        const auto spend = period::moverLine(mover("g", "Alpha", Field::Spend, 100, 150), usFormats());
        QCOMPARE(spend.title, QStringLiteral("Alpha"));
        QCOMPARE(plain(spend.figure), QStringLiteral("▲ +50.0 %"));
        QCOMPARE(spend.sentence, QStringLiteral("US$100.00 → US$150.00 · more"));
        QCOMPARE(spend.tone, Tone::Neutral);

        Mover cost = mover("g", "", Field::CostPerResult, 25, 40);
        cost.comparison = comparison(1.6, 1.0295, 2.5264, 0.0293);
        cost.change = 1.25;
        const auto dear = period::moverLine(cost, usFormats());
        QCOMPARE(dear.title, QStringLiteral("g"));
        QCOMPARE(dear.sentence, QStringLiteral("US$25.00 → US$40.00 · dearer, likely"));
        QCOMPARE(dear.tone, Tone::Bad);
        QVERIFY(dear.why.join(u' ').contains(QStringLiteral("all together: US$1.25")));

        const auto gone = period::moverLine(mover("g", "Alpha", Field::ClickThroughRate, 0.03, {}), usFormats());
        QCOMPARE(plain(gone.sentence).section(QStringLiteral(" · "), 0, 0), QStringLiteral("3.00 % → —"));
        QVERIFY(gone.figure.isEmpty());

        const auto fresh = period::moverLine(mover("g", "Alpha", Field::Spend, 0, 350.61), usFormats());
        QCOMPARE(fresh.figure, QStringLiteral("▲ +US$350.61"));
    }

    void waste()
    {
        const auto line = period::wasteLine(busyReview().waste.constFirst(), usFormats());
        QCOMPARE(line.figure, QStringLiteral("US$403.00"));
        QCOMPARE(line.sentence, QStringLiteral("US$403.00 without a result; 4.1 would be expected."));
        QVERIFY(line.why.join(u' ').contains(QStringLiteral("p = 0.016")));
        QVERIFY(line.why.join(u' ').contains(QStringLiteral("(likely)")));
        const auto rare = period::wasteLine(busyReview().waste.constLast(), usFormats());
        QVERIFY(rare.why.join(u' ').contains(QStringLiteral("p = < 0.0001")));
    }

    void pacing_data()
    {
        QTest::addColumn<Pacing>("pacing");
        QTest::addColumn<QString>("figure");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<Tone>("tone");
        QTest::newRow("forecast") << test::pacing("g", "A", 100, 61.2, 95, 88, 100) << QStringLiteral("95 % forecast")
                                  << QStringLiteral("US$61.20 of US$100.00 spent today. US$95.00 expected by midnight "
                                                    "(80 %: US$88.00–100.00).")
                                  << Tone::Neutral;
        QTest::newRow("over") << test::pacing("g", "A", 100, 123.4, 100, 100, 100) << QStringLiteral("123 % spent")
                              << QStringLiteral("US$123.40 of US$100.00 spent today. That is US$23.40 over the budget.")
                              << Tone::Bad;
        QTest::newRow("too little") << test::pacing("g", "A", 20, 4) << QStringLiteral("20 % spent")
                                    << QStringLiteral(
                                           "US$4.00 of US$20.00 spent today. Too little data for a forecast.")
                                    << Tone::Neutral;
        QTest::newRow("unknown") << test::pacing("g", "A", 20, {}) << QString()
                                 << QStringLiteral(
                                        "Today's spend of US$20.00 is not known. Too little data for a forecast.")
                                 << Tone::Neutral;
        Pacing lifetime = test::pacing("g", "A", 5000, 2310, 4120, 3650, 4600);
        lifetime.lifetime = true;
        QTest::newRow("lifetime") << lifetime << QStringLiteral("82 % forecast")
                                  << QStringLiteral("US$2,310.00 of US$5,000.00 lifetime spent. US$4,120.00 expected "
                                                    "by its end (80 %: US$3,650.00–4,600.00).")
                                  << Tone::Neutral;
        Pacing foreign = test::pacing("g", "A", 100, 50);
        foreign.spent = Money{50 * Money::Micro, Currency::of(u"EUR")};
        QTest::newRow("two currencies") << foreign << QString()
                                        << QStringLiteral("€50.00 of US$100.00 spent today. Spend and budget are in "
                                                          "different currencies and not compared.")
                                        << Tone::Neutral;
    }
    void pacing()
    {
        QFETCH(Pacing, pacing);
        const auto line = period::pacingLine(pacing, usFormats());
        QTEST(plain(line.figure), "figure");
        QTEST(plain(line.sentence), "sentence");
        QTEST(line.tone, "tone");
    }

    void campaignBudget()
    {
        Pacing shared = test::pacing("", "", 250, 96);
        shared.campaignId = QStringLiteral("adcamp_cbo");
        const auto line = period::pacingLine(shared, usFormats());
        QCOMPARE(line.title, QStringLiteral("adcamp_cbo"));
        QVERIFY(line.why.constFirst().contains(QStringLiteral("CBO")));
    }

    void anomalies()
    {
        const auto spend = period::anomalyLine(busyReview().anomalies[0], usFormats());
        QCOMPARE(spend.sentence,
                 QStringLiteral("17 Nov 2026: spend US$212.00, US$90.00 to US$130.00 expected for a Tuesday."));
        QCOMPARE(spend.figure, QStringLiteral("▲ US$212.00"));
        const auto clicks = period::anomalyLine(busyReview().anomalies[1], usFormats());
        QCOMPARE(clicks.figure, QStringLiteral("▼ 3"));
        QVERIFY2(clicks.sentence.endsWith(QStringLiteral("3, 42 to 88 expected for a Monday.")),
                 qPrintable(clicks.sentence));
        const auto open = period::anomalyLine(
            anomaly("g", "A", QDate(2026, 11, 16), Field::Results, 0, {4, std::numeric_limits<double>::infinity()}),
            usFormats());
        QCOMPARE(open.sentence, QStringLiteral("16 Nov 2026: results 0, 4 or more expected for a Monday."));
    }

    void issues_data()
    {
        QTest::addColumn<QDateTime>("since");
        QTest::addColumn<QString>("age");
        // 22 Nov 2026, 14:02 in New York.
        const auto at = [](int day, int hour, int month = 11) {
            return QDateTime(QDate(2026, month, day), QTime(hour, 0), Qt::UTC);
        };
        QTest::newRow("today") << at(22, 6) << QStringLiteral("today");
        QTest::newRow("yesterday there, today in UTC") << at(22, 3) << QStringLiteral("1 day");
        QTest::newRow("weeks") << at(3, 12) << QStringLiteral("19 days");
        // The clocks went back on 1 November: 24 whole days by the calendar, although an hour longer.
        QTest::newRow("over the end of daylight saving time, late in the evening")
            << at(30, 3, 10) << QStringLiteral("24 days");
        QTest::newRow("in the future, by a wrong clock") << at(25, 3) << QStringLiteral("today");
        QTest::newRow("unknown") << QDateTime() << QStringLiteral("age not known");
    }
    void issues()
    {
        QFETCH(QDateTime, since);
        const auto line = period::issueLine(openIssue("g", "A", "It is\nrejected.", since), now(), usFormats());
        QTEST(line.figure, "age");
        QVERIFY(!line.sentence.contains(u'\n'));
        QVERIFY(line.sentence.endsWith(QStringLiteral("rejected.")));
    }

    void hostileTexts()
    {
        const QString evil = QStringLiteral("<b>x</b>\u202Egnp.exe\n\u0007");
        Waste waste = busyReview().waste.constFirst();
        waste.title = evil;
        OpenIssue issue = openIssue("g", "A", "", {});
        issue.title = evil;
        issue.issue.message = evil;
        for (const period::Line &line :
             {period::wasteLine(waste, usFormats()), period::issueLine(issue, now(), usFormats())}) {
            for (const QString &text : {line.title, line.sentence, line.spoken()}) {
                QVERIFY(!text.contains(QChar(0x202E)));
                QVERIFY(!text.contains(u'\n'));
                QVERIFY(!text.contains(QChar(7)));
            }
            QVERIFY(line.title.startsWith(QStringLiteral("<b>x</b>"))); // text, never markup
        }
        QCOMPARE(period::issueLine(openIssue("g", "A", "", {}), now(), usFormats()).sentence,
                 QStringLiteral("The server gives no message."));
    }
};

} // namespace

std::function<std::unique_ptr<QObject>()> makeLineWordsTest()
{
    return maker<LineWordsTest>();
}

} // namespace agm::test

#include "LineWordsTest.moc"
