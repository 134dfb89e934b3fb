// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/views/Groups.h"
#include "views/report/ReviewReport.h"

#include <vector>

namespace agm::test {

inline Money usd(double amount)
{
    return *Money::fromDouble(amount, Currency::usd());
}

inline MetricFigures figures(double spend, double impressions, double clicks, double results,
                             Currency currency = Currency::usd())
{
    MetricFigures made;
    made.currency = currency;
    made.resultEvent = Word::of(u"purchase");
    made.setMoney(Field::Spend, Money::fromDouble(spend, currency)->micros);
    made.setCount(Field::Impressions, impressions);
    made.setCount(Field::Clicks, clicks);
    made.setCount(Field::Results, results);
    made.setCount(Field::Purchases, results);
    return made;
}

/// An ad group with these figures.
inline AdGroupPtr reported(const QString &id, const QString &title, const MetricFigures &of)
{
    AdGroup group = fullGroup(id, title);
    group.spendCurrency = of.currency;
    group.setMoney(Field::Spend, of.money(Field::Spend)->micros);
    const double spend = of.number(Field::Spend).value_or(0);
    const double clicks = of.kept(Field::Clicks).value_or(0);
    const double impressions = of.kept(Field::Impressions).value_or(0);
    const double results = of.kept(Field::Results).value_or(0);
    group.setNumber(Field::Impressions, impressions);
    group.setNumber(Field::Clicks, clicks);
    group.setNumber(Field::ClickThroughRate, impressions > 0 ? clicks / impressions : 0);
    group.setNumber(Field::Purchases, results);
    group.setMoney(Field::CostPerResult, results > 0 ? Money::fromDouble(spend / results, of.currency)->micros : 0);
    return shared(group);
}

/// A week of three ad groups: one that is clear, one without a result, one in yen that nothing is known of before.
struct ReportWorld {
    ReportWorld()
    {
        const Currency yen = Currency::of(u"JPY");
        groups = {reported(QStringLiteral("g2"), QStringLiteral("DE newsletter readers"), figures(403, 20'000, 320, 0)),
                  reported(QStringLiteral("g3"), QStringLiteral("日本 <b>&\"</b>"), figures(12'000, 9'000, 0, 4, yen)),
                  reported(QStringLiteral("g1"), QStringLiteral("US founders · lookalike 2 %"),
                           figures(1320, 20'000, 720, 33))};
        const CampaignPtr spring = campaign(QStringLiteral("adcamp_spring"), QStringLiteral("Spring sale"));
        campaigns.insert(Word::of(u"adcamp_spring"), spring);
        now = {QDate(2026, 11, 22), QTime(19, 2, 11), Qt::UTC};
        review.first = QDate(2026, 11, 16);
        review.last = QDate(2026, 11, 22);
        review.includesToday = true;
        review.groups = 3;
        PeriodTotal dollars;
        dollars.currency = Currency::usd();
        dollars.resultEvent = Word::of(u"purchase");
        dollars.groups = 2;
        dollars.now = figures(1723, 40'000, 1'040, 33);
        dollars.before = figures(1500, 38'000, 900, 60);
        PeriodTotal yens;
        yens.currency = yen;
        yens.resultEvent = dollars.resultEvent;
        yens.groups = 1;
        yens.now = figures(12'000, 9'000, 0, 4, yen);
        review.totals = {dollars, yens};
        review.movers[Field::Spend] = {{QStringLiteral("g1"), QStringLiteral("US founders · lookalike 2 %"),
                                        Field::Spend, Currency::usd(), 1000, 1320, 320, std::nullopt}};
        review.movers[Field::ClickThroughRate]
            = {{QStringLiteral("g1"), QStringLiteral("US founders · lookalike 2 %"), Field::ClickThroughRate,
                Currency(), 0.032, 0.036, 0.002, newcombe(720, 20'000, 640, 20'000)}};
        review.waste = {{QStringLiteral("g2"), QStringLiteral("DE newsletter readers"), usd(403), 10.08, 0.00004}};
        review.pacing = {{QStringLiteral("g1"),
                          {},
                          QStringLiteral("US founders · lookalike 2 %"),
                          usd(200),
                          false,
                          usd(120),
                          usd(188.5),
                          usd(170),
                          usd(200)},
                         {{},
                          QStringLiteral("adcamp_spring"),
                          QStringLiteral("Spring sale"),
                          usd(5000),
                          true,
                          usd(4100),
                          {},
                          {},
                          {}}};
        review.anomalies = {{QStringLiteral("g1"), QStringLiteral("US founders · lookalike 2 %"), QDate(2026, 11, 17),
                             Field::Spend, Currency::usd(), 212, Interval{90, 130}, 0.0021},
                            {QStringLiteral("g1"), QStringLiteral("US founders · lookalike 2 %"), QDate(2026, 11, 18),
                             Field::Clicks, Currency(), 12, Interval{89.6, 130.2}, 0.00001}};
        review.issues = {{QStringLiteral("g2"), QStringLiteral("DE newsletter readers"),
                          Issue{QStringLiteral("i1"), QStringLiteral("The payment method was declined."), {}, {}},
                          QDateTime(QDate(2026, 11, 19), QTime(8, 0), Qt::UTC)}};
        review.leftOut = {{LeftOut::NoBefore, 1}, {LeftOut::Currencies, 0}};
        // The week before and this one; of g2 the Wednesday is not known, and g3 has no days at all.
        for (int day = -7; day < 7; ++day) {
            const QDate date = review.first.addDays(day);
            MetricPoint point{date, -1, figures(100 + day * 10, 3'000, 100 + day, day % 3 == 0 ? 0 : 5), now, {}, {}};
            days[QStringLiteral("g1")].points.append(point);
            if (day != 2 && day != -5) {
                point.figures = figures(50, 2'500, 40, 0);
                days[QStringLiteral("g2")].points.append(point);
            }
        }
        auto insight = std::make_shared<Insight>();
        insight->ctr = wilson(720, 20'000);
        insight->costPerResult = costInterval(1320, 33);
        insight->target = {TargetKind::Own, usd(60)};
        insight->againstTarget = costAgainst(1320, 33, 60);
        insights.insert(QStringLiteral("g1"), insight);
    }

    ReviewReportInput input() const
    {
        ReviewReportInput made{review, groups, &campaigns, insights, days, {}, {}, Formats(), {}};
        made.account = QStringLiteral("Shop & <Sons>");
        made.facts = {TimeWindow(WindowPreset::Last7Days, QTimeZone("America/New_York")), now, now,
                      QStringLiteral("from reports")};
        made.formats = Formats(QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone("America/New_York"));
        return made;
    }

    std::vector<AdGroupPtr> groups;
    CampaignsById campaigns;
    PeriodReview review;
    QHash<QString, InsightPtr> insights;
    QHash<QString, MetricSeries> days;
    QDateTime now;
};

} // namespace agm::test
