// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Ranking.h"
#include "tests/support/TestMain.h"
#include "tests/views/charts/ChartGroups.h"
#include "tests/views/charts/CompareTests.h"

namespace agm::test {
namespace {

QStringList idsOf(const Ranking &ranking)
{
    QStringList ids;
    for (const RankedGroup &row : ranking.rows)
        ids.append(row.source->group->id);
    return ids;
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

class RankingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goodEndFirst()
    {
        // Costs 40, 10, 25; the fourth has no result: at least 60 / 3.68888 = 16.2651.
        const QList<ChartGroup> groups{
            chartGroup(QStringLiteral("a"), {80, 2}), chartGroup(QStringLiteral("b"), {50, 5}),
            chartGroup(QStringLiteral("c"), {100, 4}), chartGroup(QStringLiteral("d"), {60, 0})};
        const Ranking ranking = rankingOf(groups, {});
        QCOMPARE(idsOf(ranking), words("b c a d")); // nobody is cheap by a bound
        QCOMPARE(ranking.rows.at(3).value.presence, Presence::AtLeast);
        QVERIFY(std::abs(ranking.rows.at(3).value.value - 60 / 3.68887945) < 1e-5);
        QCOMPARE(ranking.median, std::optional<double>(25)); // the bound is no measured value
        QCOMPARE(idsOf(rankingOf(groups, {Field::CostPerResult, {}, true})), words("a c d b"));
        // Spend is neither good nor bad: more first.
        QCOMPARE(idsOf(rankingOf(groups, {Field::Spend})), words("c a d b"));
        // CTR up is good; all are 2 %: by title.
        QCOMPARE(idsOf(rankingOf(groups, {Field::ClickThroughRate})), words("a b c d"));
    }

    void undefinedLastInBothDirections()
    {
        AdGroup loading = chartAdGroup(QStringLiteral("c"), {1, 1});
        loading.metricsLoading = true;
        const QList<ChartGroup> groups{chartGroup(QStringLiteral("a"), {10, 1, 0, 0}),
                                       chartGroup(QStringLiteral("b"), {10, 1, 100, 0}), chartGroup(loading),
                                       chartGroup(QStringLiteral("d"), {10, 1, {}, {}}),
                                       chartGroup(QStringLiteral("e"), {10, 1, 100, 5})};
        for (const bool worst : {false, true}) {
            const Ranking ranking = rankingOf(groups, {Field::ClickThroughRate, {}, worst});
            QCOMPARE(idsOf(ranking), worst ? words("b e a c d") : words("e b a c d"));
            QCOMPARE(ranking.rows.at(2).value.presence, Presence::Undefined);
            QCOMPARE(ranking.rows.at(3).value.presence, Presence::Loading);
            QCOMPARE(ranking.rows.at(4).value.presence, Presence::NotApplicable);
            QVERIFY(!ranking.rows.at(2).interval);
            QCOMPARE(ranking.without, 3);
            QCOMPARE(ranking.loading, 1);
        }
    }

    void intervalsAsInMethods()
    {
        const QList<ChartGroup> groups{chartGroup(QStringLiteral("a"), {200, 8, 20000, 720})};
        const auto ctr = rankingOf(groups, {Field::ClickThroughRate}).rows.first().interval;
        QVERIFY(ctr);
        QVERIFY(std::abs(ctr->low - 0.03350601) < 1e-7);
        QVERIFY(std::abs(ctr->high - 0.03867220) < 1e-7);
        const auto cost = rankingOf(groups, {}).rows.first().interval;
        QVERIFY(cost);
        QVERIFY(std::abs(cost->low - 12.68778781) < 1e-6);
        QVERIFY(std::abs(cost->high - 57.90669314) < 1e-6);
        QVERIFY(!rankingOf(groups, {Field::Spend}).rows.first().interval);
    }

    void oneCurrencyAtATime()
    {
        const QList<ChartGroup> groups{
            chartGroup(QStringLiteral("a"), {80, 2}, "EUR"), chartGroup(QStringLiteral("b"), {50, 5}, "JPY"),
            chartGroup(QStringLiteral("c"), {100, 4}, "EUR"), chartGroup(QStringLiteral("d"), {60, 3}, "USD")};
        Ranking ranking = rankingOf(groups, {Field::Spend});
        QCOMPARE(idsOf(ranking), words("c a"));
        QCOMPARE(ranking.scope.currency->code(), QStringLiteral("EUR"));
        QCOMPARE(ranking.scope.otherCurrencies, 2);
        QCOMPARE(ranking.scope.currencies.size(), 3);
        QCOMPARE(ranking.scope.currencies.at(1).value.code(), QStringLiteral("JPY"));
        ranking = rankingOf(groups, {Field::Spend, {Currency::usd(), {}}});
        QCOMPARE(idsOf(ranking), words("d"));
        // One that nobody has (any more): the most frequent.
        ranking = rankingOf(groups, {Field::Spend, {Currency::of(u"KWD"), {}}});
        QCOMPARE(ranking.scope.currency->code(), QStringLiteral("EUR"));
        // A rate needs no currency.
        ranking = rankingOf(groups, {Field::ClickThroughRate});
        QCOMPARE(ranking.rows.size(), 4);
        QVERIFY(ranking.scope.currencies.isEmpty());
    }

    void noMedianAcrossResultTypes()
    {
        const QList<ChartGroup> groups{
            chartGroup(QStringLiteral("a"), {80, 2}), chartGroup(QStringLiteral("b"), {50, 5}, "USD", "lead"),
            chartGroup(QStringLiteral("c"), {100, 4}), chartGroup(QStringLiteral("d"), {100, 4}, "USD", "")};
        Ranking ranking = rankingOf(groups, {});
        QVERIFY(ranking.scope.mixesResults());
        QVERIFY(!ranking.median);
        QCOMPARE(ranking.rows.size(), 4);
        QCOMPARE(ranking.without, 1); // nothing to count
        ranking = rankingOf(groups, {Field::CostPerResult, {{}, Word::of(u"purchase")}});
        QCOMPARE(idsOf(ranking), words("c a"));
        QCOMPARE(ranking.scope.otherResults, 2);
        QCOMPARE(ranking.median, std::optional<double>(32.5));
        QCOMPARE(rankingOf(groups, {Field::Spend}).median, std::optional<double>(90));
    }

    void targets()
    {
        const auto with = [](const char *id, double target, TargetKind kind) {
            return chartGroup(chartAdGroup(QString::fromLatin1(id), {80, 2}), insightAgainst(target, 1, 1, kind));
        };
        QList<ChartGroup> groups{with("a", 30, TargetKind::Own), with("b", 30, TargetKind::Person),
                                 with("c", 99, TargetKind::Median)};
        Ranking ranking = rankingOf(groups, {});
        QCOMPARE(ranking.commonTarget, std::optional<double>(30));
        QVERIFY(!ranking.rows.at(2).target); // the account's median is none
        groups.append(with("d", 31, TargetKind::Own));
        ranking = rankingOf(groups, {});
        QVERIFY(!ranking.commonTarget);
        QCOMPARE(ranking.rows.at(3).target, std::optional<double>(31));
        QVERIFY(!rankingOf(groups, {Field::Spend}).rows.first().target);
    }

    void tenThousand()
    {
        QList<ChartGroup> groups;
        for (int i = 0; i < 10000; ++i)
            groups.append(
                chartGroup(QString::number(i), {i % 2 ? std::optional<double>((i * 7919) % 10007) : std::nullopt, 3}));
        const Ranking ranking = rankingOf(groups, {Field::Spend});
        QCOMPARE(ranking.rows.size(), 30);
        QCOMPARE(ranking.more, 9970);
        QCOMPARE(ranking.without, 5000);
        for (qsizetype i = 1; i < ranking.rows.size(); ++i)
            QVERIFY(ranking.rows.at(i - 1).value.value >= ranking.rows.at(i).value.value);
        double most = 0;
        for (const ChartGroup &one : std::as_const(groups))
            most = std::max(most, one.group->number(Field::Spend).value_or(0));
        QCOMPARE(ranking.rows.first().value.value, most);
    }

    void scaleIsNotRuledByOneInterval()
    {
        // One result for 10: up to 395.
        const QList<ChartGroup> groups{chartGroup(QStringLiteral("a"), {10, 1}),
                                       chartGroup(QStringLiteral("b"), {12, 1})};
        QCOMPARE(rankingOf(groups, {}).highest(), 24.);
        QCOMPARE(rankingOf({}, {}).highest(), 0.);
        const QList<ChartGroup> corrected{chartGroup(QStringLiteral("a"), {-4, 1})};
        QCOMPARE(rankingOf(corrected, {Field::Spend}).lowest(), -4.);
    }
};

} // namespace

Maker makeRankingTest()
{
    return maker<RankingTest>();
}

} // namespace agm::test

#include "RankingTest.moc"
