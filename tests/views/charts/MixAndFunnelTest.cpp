// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Funnel.h"
#include "domain/SpendMix.h"
#include "tests/support/TestMain.h"
#include "tests/views/charts/ChartGroups.h"
#include "tests/views/charts/CompareTests.h"

namespace agm::test {
namespace {

ChartGroup inCampaign(const QByteArray &id, const QByteArray &campaign, std::optional<double> spend,
                      const QByteArray &currency = "USD")
{
    AdGroup group = chartAdGroup(QString::fromLatin1(id), {spend, 1}, currency.constData());
    group.campaignId = Word::of(QByteArrayView(campaign));
    ChartGroup made = chartGroup(std::move(group));
    made.campaignTitle = QString::fromLatin1(campaign).toUpper();
    return made;
}

qint64 micros(double units)
{
    return Money::fromDouble(units, {})->micros;
}

class MixAndFunnelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mixByCampaign()
    {
        const QList<ChartGroup> groups{inCampaign("a", "x", 10), inCampaign("b", "y", 50), inCampaign("c", "x", 20),
                                       inCampaign("d", "z", {}), inCampaign("e", "x", 7, "EUR")};
        const SpendMix mix = spendMixOf(groups, MixBy::Campaign, {});
        QCOMPARE(mix.slices.size(), 2);
        QCOMPARE(mix.slices.at(0).key, QStringLiteral("y"));
        QCOMPARE(mix.slices.at(1).campaignTitle, QStringLiteral("X"));
        QCOMPARE(mix.slices.at(1).spend->micros, micros(30));
        QCOMPARE(mix.slices.at(1).ids, QStringList({QStringLiteral("a"), QStringLiteral("c")}));
        QCOMPARE(mix.slices.at(0).share, std::optional<double>(0.625));
        QCOMPARE(mix.slices.at(1).share, std::optional<double>(0.375));
        QCOMPARE(mix.total->micros, micros(80));
        QCOMPARE(mix.without, 1);
        QCOMPARE(mix.scope.otherCurrencies, 1);
    }

    void otherBeyondEight()
    {
        QList<ChartGroup> groups;
        for (int i = 1; i <= 9; ++i)
            groups.append(inCampaign(QByteArray::number(i), QByteArray::number(i), i));
        // A ninth alone is named, not called "other".
        QCOMPARE(spendMixOf(groups, MixBy::Campaign, {}).slices.size(), 9);
        groups.append(inCampaign("10", "10", 10));
        const SpendMix mix = spendMixOf(groups, MixBy::Campaign, {});
        QCOMPARE(mix.slices.size(), 9);
        QVERIFY(mix.slices.last().isOther);
        QCOMPARE(mix.slices.last().slices, 2);
        QCOMPARE(mix.slices.last().spend->micros, micros(3));
        QCOMPARE(mix.slices.last().ids.size(), 2);
        qint64 sum = 0;
        double shares = 0;
        for (const MixSlice &slice : mix.slices) {
            sum += slice.spend->micros;
            shares += *slice.share;
        }
        QCOMPARE(sum, mix.total->micros);
        QCOMPARE(shares, 1.);
    }

    void currenciesAreNeverAdded()
    {
        QList<ChartGroup> groups{inCampaign("a", "x", 10), inCampaign("b", "y", 5000, "JPY"), inCampaign("c", "x", 20)};
        const SpendMix mix = spendMixOf(groups, MixBy::Currency, {});
        QVERIFY(!mix.total);
        QCOMPARE(mix.slices.size(), 2);
        QCOMPARE(mix.slices.at(0).key, QStringLiteral("USD"));
        QCOMPARE(mix.slices.at(0).share, std::optional<double>(2. / 3));
        QCOMPARE(mix.slices.at(1).spend, (Money{micros(5000), Currency::of(u"JPY")}));
        for (int i = 0; i < 10; ++i)
            groups.append(inCampaign("z", "x", 1, QByteArray("AA").append(char('A' + i))));
        QVERIFY(!spendMixOf(groups, MixBy::Currency, {}).slices.last().spend);
    }

    void correctionsAndNothing()
    {
        const QList<ChartGroup> corrected{inCampaign("a", "x", -5), inCampaign("b", "y", 20)};
        const SpendMix mix = spendMixOf(corrected, MixBy::Campaign, {});
        QCOMPARE(mix.total->micros, micros(15));
        QVERIFY(!mix.slices.at(1).share);
        const QList<ChartGroup> nothing{inCampaign("a", "x", 0)};
        const SpendMix zero = spendMixOf(nothing, MixBy::Goal, {});
        QVERIFY(!zero.slices.first().share);
        QCOMPARE(zero.slices.first().key, QStringLiteral("conversions"));
        QVERIFY(spendMixOf({}, MixBy::Status, {}).slices.isEmpty());
    }

    void funnelOfEachType()
    {
        const QList<ChartGroup> groups{chartGroup(QStringLiteral("a"), {10, 2, 1000, 40}),
                                       chartGroup(QStringLiteral("b"), {10, 3, 3000, 60}),
                                       chartGroup(QStringLiteral("c"), {10, 9, 500, 30}, "USD", "lead"),
                                       chartGroup(QStringLiteral("d"), {10, {}, 9000, 30}, "USD", "lead"),
                                       chartGroup(QStringLiteral("e"), {10, {}, 100, 0}, "USD", "")};
        const Funnels all = funnelsOf(groups, {});
        QVERIFY(!all.ofSelection);
        QCOMPARE(all.funnels.size(), 3);
        const Funnel &purchases = all.funnels.at(0);
        QCOMPARE(purchases.resultEvent, Word::of(u"purchase"));
        QCOMPARE(purchases.impressions, 4000.);
        QCOMPARE(purchases.clicks, 100.);
        QCOMPARE(purchases.results, std::optional<double>(5));
        QCOMPARE(purchases.clickRate, std::optional<double>(0.025));
        QCOMPARE(purchases.resultRate, std::optional<double>(0.05));
        QCOMPARE(purchases.medianClickRate, std::optional<double>(0.03)); // 0.04 and 0.02
        QCOMPARE(purchases.medianResultRate, std::optional<double>(0.05)); // 0.05 and 0.05
        QVERIFY(purchases.resultRange && purchases.resultRange->contains(0.05));
        const Funnel &leads = all.funnels.at(1);
        QCOMPARE(leads.groups, 1); // one is null for results: nothing of it is counted
        QCOMPARE(leads.without, 1);
        QCOMPARE(leads.impressions, 500.);
        const Funnel &none = all.funnels.at(2);
        QVERIFY(!none.results && !none.resultRate);
        QCOMPARE(none.clickRate, std::optional<double>(0));
    }

    void funnelOfTheSelection()
    {
        const QList<ChartGroup> groups{chartGroup(QStringLiteral("a"), {10, 2, 1000, 40}),
                                       chartGroup(QStringLiteral("b"), {10, 3, 3000, 60}),
                                       chartGroup(QStringLiteral("c"), {10, 9, 500, 30}, "USD", "lead")};
        const Funnels one = funnelsOf(groups, {QStringLiteral("b")});
        QVERIFY(one.ofSelection);
        QCOMPARE(one.funnels.size(), 1);
        QCOMPARE(one.funnels.first().impressions, 3000.);
        QCOMPARE(one.funnels.first().medianClickRate, std::optional<double>(0.03)); // of the account
        QCOMPARE(one.funnels.first().medianGroups, 2);
        // What is selected has gone: all.
        QVERIFY(!funnelsOf(groups, {QStringLiteral("gone")}).ofSelection);
        const Funnels limited = funnelsOf(groups, {}, 1);
        QCOMPARE(limited.moreTypes, 1);
        QCOMPARE(limited.moreGroups, 1);
    }

    void ratesWithoutDivisor()
    {
        const auto first = [](const Figures &figures) {
            const QList<ChartGroup> groups{chartGroup(QStringLiteral("a"), figures)};
            return funnelsOf(groups, {}).funnels.first();
        };
        const Funnel zero = first({0, 0, 0, 0});
        QVERIFY(!zero.clickRate && !zero.resultRate && !zero.clickRange && !zero.medianClickRate);
        // More results than clicks: a rate above 1 and no interval of a proportion.
        const Funnel seen = first({5, 6, 100, 3});
        QCOMPARE(seen.resultRate, std::optional<double>(2));
        QVERIFY(!seen.resultRange);
        AdGroup loading = chartAdGroup(QStringLiteral("l"), {1, 1});
        loading.metricsLoading = true;
        const QList<ChartGroup> one{chartGroup(loading)};
        const Funnels waiting = funnelsOf(one, {});
        QVERIFY(waiting.funnels.isEmpty());
        QCOMPARE(waiting.loading, 1);
    }
};

} // namespace

Maker makeMixAndFunnelTest()
{
    return maker<MixAndFunnelTest>();
}

} // namespace agm::test

#include "MixAndFunnelTest.moc"
