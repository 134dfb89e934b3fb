// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChartScope.h"
#include "tests/views/Groups.h"

namespace agm::test {

/// What one ad group of a chart has; what is absent is null.
struct Figures {
    std::optional<double> spend;
    std::optional<double> results;
    std::optional<double> impressions = 1000;
    std::optional<double> clicks = 20;
};

/// `event` must be purchase, lead or empty (no results).
inline AdGroup chartAdGroup(const QString &id, const Figures &figures, const char *currency = "USD",
                            const char *event = "purchase")
{
    AdGroup group = fullGroup(id, QStringLiteral("Group ") + id);
    group.spendCurrency = Currency::of(QString::fromLatin1(currency));
    group.resultEvent = event[0] == '\0' ? Word() : Word::of(QByteArrayView(event));
    for (const Field field : {Field::Spend, Field::CostPerResult, Field::CostPerClick, Field::Impressions,
                              Field::Clicks, Field::Purchases, Field::Leads, Field::ClickThroughRate})
        group.clearNumber(field);
    if (figures.spend)
        group.setMoney(Field::Spend, Money::fromDouble(*figures.spend, {})->micros);
    if (figures.impressions)
        group.setNumber(Field::Impressions, *figures.impressions);
    if (figures.clicks)
        group.setNumber(Field::Clicks, *figures.clicks);
    // As the API does: a ratio without its divisor is served as 0.
    if (figures.clicks && figures.impressions)
        group.setNumber(Field::ClickThroughRate, *figures.impressions > 0 ? *figures.clicks / *figures.impressions : 0);
    if (!group.resultEvent.isNull() && figures.results) {
        group.setNumber(*AdGroup::resultCountField(group.resultEvent), *figures.results);
        if (figures.spend)
            group.setMoney(Field::CostPerResult,
                           *figures.results > 0 ? Money::fromDouble(*figures.spend / *figures.results, {})->micros : 0);
    }
    return group;
}

inline ChartGroup chartGroup(AdGroup group, InsightPtr insight = {})
{
    return {shared(std::move(group)), std::move(insight), QStringLiteral("Spring launch")};
}

inline ChartGroup chartGroup(const QString &id, const Figures &figures, const char *currency = "USD",
                             const char *event = "purchase")
{
    return chartGroup(chartAdGroup(id, figures, currency, event));
}

/// A verdict by hand: `ratio` = cost / target.
inline InsightPtr insightAgainst(double target, double ratio, double p, TargetKind kind = TargetKind::Own)
{
    auto insight = std::make_shared<Insight>();
    insight->target = {kind, *Money::fromDouble(target, Currency::usd())};
    insight->againstTarget = Comparison{ratio, {ratio / 2, ratio * 2}, p};
    return insight;
}

} // namespace agm::test
