// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/views/period/PeriodMake.h"
#include "tests/views/period/PeriodTests.h"

namespace agm::test {
namespace {

using period::Tone;

const period::Figure &of(const period::TotalLine &line, Field field)
{
    return *std::find_if(line.figures.begin(), line.figures.end(),
                         [field](const period::Figure &figure) { return figure.field == field; });
}

PeriodReview weekReview()
{
    PeriodReview review;
    review.first = QDate(2026, 11, 9);
    review.last = QDate(2026, 11, 15);
    review.groups = 3;
    return review;
}

class FigureWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void total()
    {
        // The golden values of METHODS: 720/20 000, $1320/33 against $1500/60.
        const auto line = period::totalLine(
            test::total(figures(1320, 33, 720, 20'000), figures(1500, 60, 640, 20'000), 3), weekReview(), usFormats());
        QCOMPARE(line.title, QStringLiteral("USD · Purchase"));
        QCOMPARE(line.detail, QStringLiteral("3 ad groups"));
        QVERIFY(line.caution.isEmpty());
        QCOMPARE(line.figures.size(), 5);

        const auto &spend = of(line, Field::Spend);
        QCOMPARE(spend.now.text, QStringLiteral("US$1,320.00"));
        QCOMPARE(spend.before, QStringLiteral("US$1,500.00"));
        QCOMPARE(plain(spend.change), QStringLiteral("▼ −12.0 %"));
        QCOMPARE(spend.word, QStringLiteral("less"));
        QCOMPARE(spend.tone, Tone::Neutral);
        QVERIFY(spend.interval.isEmpty());

        const auto &results = of(line, Field::Results);
        QCOMPARE(results.now.text, QStringLiteral("33"));
        QCOMPARE(plain(results.change), QStringLiteral("▼ −45.0 %"));
        QCOMPARE(results.word, QStringLiteral("fewer"));
        QCOMPARE(results.tone, Tone::Neutral);

        const auto &cost = of(line, Field::CostPerResult);
        QCOMPARE(cost.now.text, QStringLiteral("US$40.00"));
        QCOMPARE(cost.before, QStringLiteral("US$25.00"));
        QCOMPARE(plain(cost.change), QStringLiteral("▲ +60.0 %"));
        QCOMPARE(cost.word, QStringLiteral("dearer, likely"));
        QCOMPARE(cost.tone, Tone::Bad);
        QCOMPARE(plain(cost.interval), QStringLiteral("95 %: US$28.48–58.11"));
        QVERIFY(cost.why.contains(QStringLiteral("US$1,320.00 for 33 results (Purchase).")));
        QVERIFY2(plain(cost.why.join(u'\n')).contains(QStringLiteral("+2.9 to +152.6 %; likely, p = 0.029")),
                 qPrintable(cost.why.join(u'\n')));

        const auto &ctr = of(line, Field::ClickThroughRate);
        QCOMPARE(plain(ctr.now.text), QStringLiteral("3.60 %"));
        QCOMPARE(plain(ctr.change), QStringLiteral("▲ +0.40 pp"));
        QCOMPARE(ctr.word, QStringLiteral("better, likely"));
        QCOMPARE(ctr.tone, Tone::Good);
        QCOMPARE(plain(ctr.interval), QStringLiteral("95 %: 3.35–3.87 %"));
        QVERIFY(ctr.why.contains(QStringLiteral("720 clicks in 20,000 impressions.")));
        QVERIFY2(plain(ctr.why.join(u'\n')).contains(QStringLiteral("+0.04 to +0.76 pp; likely")),
                 qPrintable(ctr.why.join(u'\n')));
        QCOMPARE(plain(ctr.spoken()),
                 QStringLiteral("CTR: 3.60 %, ▲ +0.40 pp, better, likely, before 3.20 %, 95 %: 3.35–3.87 %"));

        const auto &roas = of(line, Field::ReturnOnAdSpend);
        QCOMPARE(roas.now.text, QStringLiteral("3.00×"));
        QCOMPARE(roas.change, QStringLiteral("no change"));
        QVERIFY(roas.word.isEmpty());
    }

    void tooEarly()
    {
        // 8/$200 against 3/$200: 2.67 times as many, and yet too early (METHODS, p 0.2266).
        const auto line = period::totalLine(test::total(figures(200, 8, 7, 50), figures(200, 3, 5, 50), 1),
                                            weekReview(), usFormats());
        const auto &cost = of(line, Field::CostPerResult);
        QCOMPARE(plain(cost.change), QStringLiteral("▼ −62.5 %"));
        QCOMPARE(cost.word, QStringLiteral("too early"));
        QCOMPARE(cost.tone, Tone::Neutral);
        QCOMPARE(of(line, Field::ClickThroughRate).word, QStringLiteral("too early"));
        QCOMPARE(of(line, Field::Spend).change, QStringLiteral("no change"));
        QCOMPARE(line.detail, QStringLiteral("1 ad group"));
    }

    void zeroes()
    {
        const auto line
            = period::totalLine(test::total(figures(0, 0, 0, 0), figures(50, 2, 3, 100), 2), weekReview(), usFormats());
        QCOMPARE(of(line, Field::Spend).now.text, QStringLiteral("US$0.00"));
        QCOMPARE(plain(of(line, Field::Spend).change), QStringLiteral("▼ −100.0 %"));
        QCOMPARE(of(line, Field::Results).now.text, QStringLiteral("0"));
        for (const Field field : {Field::CostPerResult, Field::ClickThroughRate, Field::ReturnOnAdSpend}) {
            const auto &figure = of(line, field);
            QCOMPARE(figure.now.text, QStringLiteral("—"));
            QVERIFY(figure.now.dimmed);
            QVERIFY2(figure.now.why.startsWith(QStringLiteral("Undefined")), qPrintable(figure.now.why));
            QVERIFY(figure.change.isEmpty());
            QVERIFY(figure.interval.isEmpty());
        }
    }

    void fromNothing()
    {
        const auto line
            = period::totalLine(test::total(figures(54, 0, 3, 100), figures(0, 0, 0, 0), 2), weekReview(), usFormats());
        // A share of nothing would be infinite.
        QCOMPARE(of(line, Field::Spend).change, QStringLiteral("▲ +US$54.00"));
        QCOMPARE(of(line, Field::CostPerResult).now.text, QStringLiteral("> US$14.64"));
        QVERIFY(of(line, Field::CostPerResult).now.why.startsWith(QStringLiteral("A lower bound")));
        QVERIFY(of(line, Field::CostPerResult).change.isEmpty());
    }

    void noneAnyMore()
    {
        // Four results before, none for more money now: dearer, although its cost is only a bound.
        const auto line = period::totalLine(test::total(figures(402.9, 0, 9, 100), figures(120, 4, 9, 100), 2),
                                            weekReview(), usFormats());
        const auto &cost = of(line, Field::CostPerResult);
        QCOMPARE(cost.now.text, QStringLiteral("> US$109.22"));
        QCOMPARE(cost.before, QStringLiteral("US$30.00"));
        QVERIFY(cost.change.isEmpty());
        QCOMPARE(cost.word, QStringLiteral("dearer, clear"));
        QCOMPARE(cost.tone, Tone::Bad);
        // And the other way round it is cheaper.
        const auto back = period::totalLine(test::total(figures(120, 4, 9, 100), figures(402.9, 0, 9, 100), 2),
                                            weekReview(), usFormats());
        QCOMPARE(of(back, Field::CostPerResult).word, QStringLiteral("cheaper, clear"));
        // What is too small to be written is no change, however many digits a quotient has.
        MetricFigures almost = figures(721.67, 1, 1, 1);
        almost.setMoney(Field::PurchaseValue, almost.money(Field::PurchaseValue)->micros + 1);
        const auto same = period::totalLine(test::total(almost, figures(640, 1, 1, 1), 2), weekReview(), usFormats());
        QCOMPARE(of(same, Field::ReturnOnAdSpend).change, QStringLiteral("no change"));
        QVERIFY(of(same, Field::ReturnOnAdSpend).word.isEmpty());
        QCOMPARE(of(same, Field::ReturnOnAdSpend).tone, Tone::Neutral);
    }

    void negativeCorrection()
    {
        QCOMPARE(period::changeText(5.0, -2.0, Field::Spend, Currency::usd(), usFormats()),
                 QStringLiteral("▲ +US$7.00"));
        QCOMPARE(plain(period::changeText(-5.0, 20.0, Field::Spend, Currency::usd(), usFormats())),
                 QStringLiteral("▼ −125.0 %"));
    }

    void noBefore()
    {
        const auto line = period::totalLine(test::total(figures(10, 1, 2, 100), {}, 1), weekReview(), usFormats());
        for (const auto &figure : line.figures) {
            QVERIFY(figure.change.isEmpty());
            QVERIFY(figure.word.isEmpty());
            QVERIFY(figure.before.isEmpty());
            QVERIFY(figure.why.contains(QStringLiteral("The period before is not known.")));
        }
    }

    void mixedResults()
    {
        MetricFigures sum = figures(10, 1, 2, 100);
        sum.add(figures(20, 3, 4, 200, u"USD", u"lead"));
        const auto line = period::totalLine(test::total(sum, {}, 2), weekReview(), usFormats());
        QCOMPARE(line.title, QStringLiteral("USD · all result types"));
        QCOMPARE(of(line, Field::Spend).now.text, QStringLiteral("US$30.00"));
        QCOMPARE(of(line, Field::Results).now.text, QStringLiteral("—"));
        QVERIFY(of(line, Field::Results).now.why.contains(QStringLiteral("different types")));
        QCOMPARE(of(line, Field::CostPerResult).now.text, QStringLiteral("—"));
        QCOMPARE(plain(of(line, Field::ClickThroughRate).now.text), QStringLiteral("2.00 %"));
    }

    void withoutResults()
    {
        const auto line
            = period::totalLine(test::total(figures(10, 0, 2, 100, u"USD", nullptr), {}, 1), weekReview(), usFormats());
        QCOMPARE(line.title, QStringLiteral("USD · no results counted"));
        QCOMPARE(of(line, Field::Results).now.text, QStringLiteral("n/a"));
        QCOMPARE(of(line, Field::CostPerResult).now.text, QStringLiteral("n/a"));
    }

    void otherCurrencies()
    {
        const auto line
            = period::totalLine(test::total(figures(12'345, 3, 2, 100, u"JPY"), {}, 1), weekReview(), usFormats());
        QCOMPARE(line.title, QStringLiteral("JPY · Purchase"));
        QCOMPARE(plain(of(line, Field::Spend).now.text), QStringLiteral("JPY 12,345"));
        // Its ROAS would need the spend in US dollars, which nobody named.
        QCOMPARE(of(line, Field::ReturnOnAdSpend).now.text, QStringLiteral("—"));
        QVERIFY(of(line, Field::ReturnOnAdSpend).now.why.contains(QStringLiteral("US dollars")));
    }

    void todayIsIncomplete()
    {
        PeriodReview review = weekReview();
        review.includesToday = true;
        const auto line
            = period::totalLine(test::total(figures(10, 1, 2, 100), figures(9, 1, 2, 90), 1), review, usFormats());
        QCOMPARE(line.caution, QStringLiteral("today incomplete"));
        QVERIFY(of(line, Field::Spend).why.join(u' ').contains(QStringLiteral("Today is incomplete")));
    }

    void intervals()
    {
        const Formats german(QLocale(QLocale::German, QLocale::Germany), QTimeZone("Europe/Berlin"));
        QCOMPARE(plain(period::intervalText({12.688, 57.907}, Field::CostPerResult, Currency::of(u"EUR"), german)),
                 QStringLiteral("12,69–57,91 €"));
        QCOMPARE(period::intervalText({12.688, 57.907}, Field::CostPerResult, Currency::usd(), usFormats()),
                 QStringLiteral("US$12.69–57.91"));
        QCOMPARE(period::intervalText({14.64, std::numeric_limits<double>::infinity()}, Field::CostPerResult,
                                      Currency::usd(), usFormats()),
                 QStringLiteral("> US$14.64"));
        QCOMPARE(plain(period::intervalText({0, 0.037}, Field::ClickThroughRate, {}, usFormats())),
                 QStringLiteral("0.00–3.70 %"));
    }

    void words_data()
    {
        QTest::addColumn<Field>("field");
        QTest::addColumn<double>("difference");
        QTest::addColumn<double>("p");
        QTest::addColumn<QString>("word");
        QTest::addColumn<Tone>("tone");
        QTest::newRow("cost up") << Field::CostPerResult << 1.0 << 0.001 << QStringLiteral("dearer, clear")
                                 << Tone::Bad;
        QTest::newRow("cost down") << Field::CostPerResult << -1.0 << 0.03 << QStringLiteral("cheaper, likely")
                                   << Tone::Good;
        QTest::newRow("CTR down") << Field::ClickThroughRate << -0.1 << 0.001 << QStringLiteral("worse, clear")
                                  << Tone::Bad;
        QTest::newRow("CTR unproven") << Field::ClickThroughRate << -0.1 << 0.05 << QStringLiteral("too early")
                                      << Tone::Neutral;
        QTest::newRow("ROAS") << Field::ReturnOnAdSpend << 0.1 << -1.0 << QStringLiteral("better") << Tone::Good;
        QTest::newRow("spend") << Field::Spend << 0.1 << -1.0 << QStringLiteral("more") << Tone::Neutral;
        QTest::newRow("results") << Field::Results << -1.0 << -1.0 << QStringLiteral("fewer") << Tone::Neutral;
        QTest::newRow("none") << Field::Results << 0.0 << -1.0 << QString() << Tone::Neutral;
    }
    void words()
    {
        QFETCH(Field, field);
        QFETCH(double, difference);
        QFETCH(double, p);
        QFETCH(QString, word);
        QFETCH(Tone, tone);
        const auto test = p < 0 ? std::nullopt : std::optional(comparison(1, 0, 2, p));
        const auto [actual, actualTone] = period::changeWord(difference, field, test);
        QCOMPARE(actual, word);
        QCOMPARE(actualTone, tone);
    }
};

} // namespace

std::function<std::unique_ptr<QObject>()> makeFigureWordsTest()
{
    return maker<FigureWordsTest>();
}

} // namespace agm::test

#include "FigureWordsTest.moc"
