// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/views/Groups.h"
#include "views/period/PeriodWords.h"

#include <utility>

/// Reviews made by hand, so that every word can be checked against numbers that stand beside it.
namespace agm::test {

inline Formats usFormats()
{
    return Formats(QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone("America/New_York"));
}

inline Money usd(double units)
{
    return *Money::fromDouble(units, Currency::usd());
}

/// No-break spaces are spaces, so that expectations can be typed.
inline QString plain(QString text)
{
    return text.replace(QChar(0x00A0), QLatin1Char(' '));
}

inline MetricFigures figures(double spend, double results, double clicks, double impressions,
                             const char16_t *currency = u"USD", const char16_t *event = u"purchase")
{
    MetricFigures made;
    made.currency = Currency::of(QStringView(currency));
    made.resultEvent = event ? Word::of(QStringView(event)) : Word();
    made.setMoney(Field::Spend, Money::fromDouble(spend, made.currency)->micros);
    if (event)
        made.setCount(Field::Results, results);
    made.setCount(Field::Clicks, clicks);
    made.setCount(Field::Impressions, impressions);
    if (made.currency == Currency::usd()) {
        made.roasSpendUsd = spend;
        made.setMoney(Field::PurchaseValue, qint64(spend * 3 * Money::Micro));
    }
    return made;
}

inline PeriodTotal total(const MetricFigures &now, std::optional<MetricFigures> before, int groups)
{
    PeriodTotal made;
    made.currency = now.currency;
    made.resultEvent = now.resultEvent;
    made.groups = groups;
    made.now = now;
    made.before = std::move(before);
    return made;
}

inline period::Facts facts()
{
    period::Facts made;
    made.window = TimeWindow(WindowPreset::Last7Days, QTimeZone("America/New_York"));
    made.now = now();
    made.asOf = now().addSecs(-60);
    made.source = QStringLiteral("daily figures from reports");
    return made;
}

inline Mover mover(const char *id, const char *title, Field field, std::optional<double> before,
                   std::optional<double> now)
{
    Mover made;
    made.adGroupId = QLatin1String(id);
    made.title = QString::fromUtf8(title);
    made.field = field;
    made.currency = Currency::usd();
    made.before = before;
    made.now = now;
    made.change = now.value_or(0) - before.value_or(0);
    return made;
}

inline Comparison comparison(double estimate, double low, double high, double p)
{
    return {estimate, {low, high}, p};
}

inline Pacing pacing(const char *id, const char *title, double budget, std::optional<double> spent,
                     std::optional<double> forecast = {}, double low = 0, double high = 0)
{
    Pacing made;
    made.adGroupId = QLatin1String(id);
    made.title = QString::fromUtf8(title);
    made.budget = usd(budget);
    if (spent)
        made.spent = usd(*spent);
    if (forecast) {
        made.forecast = usd(*forecast);
        made.low = usd(low);
        made.high = usd(high);
    }
    return made;
}

inline Anomaly anomaly(const char *id, const char *title, QDate day, Field field, double value, Interval expected)
{
    Anomaly made;
    made.adGroupId = QLatin1String(id);
    made.title = QString::fromUtf8(title);
    made.day = day;
    made.field = field;
    made.currency = Currency::usd();
    made.value = value;
    made.expected = expected;
    made.p = 0.004;
    return made;
}

inline OpenIssue openIssue(const char *id, const char *title, const char *message, const QDateTime &since)
{
    OpenIssue made;
    made.adGroupId = QLatin1String(id);
    made.title = QString::fromUtf8(title);
    made.issue.id = QStringLiteral("issue_") + made.adGroupId;
    made.issue.message = QString::fromUtf8(message);
    made.issue.resourceType = QStringLiteral("ad_group");
    made.since = since;
    return made;
}

/// A busy week: every part has lines.
inline PeriodReview busyReview()
{
    PeriodReview review;
    review.first = QDate(2026, 11, 16);
    review.last = QDate(2026, 11, 22);
    review.includesToday = true;
    review.groups = 248;
    review.totals = {
        total(figures(3480.10, 160, 7200, 200'000), figures(3010.40, 98, 6400, 200'000), 142),
        total(figures(721.67, 31, 1100, 46'000, u"USD", u"lead"), figures(640, 33, 1150, 47'500, u"USD", u"lead"), 58),
        total(figures(402.9, 0, 410, 18'000, u"EUR"), figures(120, 4, 160, 7'000, u"EUR"), 48)};
    Mover cost = mover("g2", "DE newsletter readers", Field::CostPerResult, 14.1, 22.06);
    cost.comparison = comparison(1.56, 1.05, 2.32, 0.021);
    Mover cheap = mover("g5", "US-CA webinar leads", Field::CostPerResult, 41.2, 22.11);
    cheap.comparison = comparison(0.54, 0.35, 0.82, 0.004);
    Mover ctr = mover("g1", "US founders · lookalike 2 %", Field::ClickThroughRate, 0.032, 0.036);
    ctr.comparison = comparison(0.004, 0.00045, 0.00756, 0.18);
    review.movers
        = {{Field::Spend,
            {mover("g1", "US founders · lookalike 2 %", Field::Spend, 320.2, 532.44),
             mover("g3", "Visitors 30 d, no purchase", Field::Spend, 610, 403),
             mover("g2", "DE newsletter readers", Field::Spend, 350, 463.22),
             mover("g4", "UK creators, broad", Field::Spend, 0, 350.61),
             mover("g6", "An ad group with a very long title that can not be shown whole in a card of this page",
                   Field::Spend, 300, 230.88)}},
           {Field::Results, {mover("g5", "US-CA webinar leads", Field::Results, 5, 12)}},
           {Field::CostPerResult, {cheap, cost}},
           {Field::ClickThroughRate, {ctr}}};
    Waste none;
    none.adGroupId = QStringLiteral("g3");
    none.title = QStringLiteral("Visitors 30 d, no purchase");
    none.spend = usd(403);
    none.expected = 4.1;
    none.p = 0.016;
    Waste other = none;
    other.adGroupId = QStringLiteral("g7");
    other.title = QStringLiteral("FR students 18–24");
    other.spend = usd(305.03);
    other.expected = 9.26;
    other.p = 0.00002;
    review.waste = {none, other};
    Pacing shared = pacing("", "Brand reach", 250, 96.4, 181.5, 164, 203);
    shared.campaignId = QStringLiteral("adcamp_cbo");
    Pacing lifetime = pacing("g9", "Black Friday", 5000, 2310, 4120, 3650, 4600);
    lifetime.lifetime = true;
    review.pacing = {pacing("g1", "US founders · lookalike 2 %", 100, 123.4),
                     shared,
                     lifetime,
                     pacing("g2", "DE newsletter readers", 20, 11.9, 20, 18.4, 20),
                     pacing("g8", "Podcast listeners", 40, {}),
                     pacing("g6", "Customers, upsell", 20, 4)};
    review.anomalies = {anomaly("g1", "US founders · lookalike 2 %", QDate(2026, 11, 17), Field::Spend, 212, {90, 130}),
                        anomaly("g2", "DE newsletter readers", QDate(2026, 11, 16), Field::Clicks, 3, {41.6, 88.2})};
    review.issues = {openIssue("g10", "US founders · lookalike 2 %",
                               "The audience is too narrow to deliver. Broaden the targeting to reach more people.",
                               QDateTime(QDate(2026, 11, 3), QTime(10, 0), Qt::UTC)),
                     openIssue("g11", "Cart leavers 7 d", "The ad was rejected: the landing page does not load.", {})};
    review.leftOut = {{LeftOut::Currencies, 0}, {LeftOut::NoBefore, 12}, {LeftOut::FewDays, 3}};
    return review;
}

} // namespace agm::test
