// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ScatterPlot.h"

#include <algorithm>

namespace agm {
namespace {

/// The target that all those share that have one; nothing when they differ or none has one.
class CommonTarget {
public:
    void add(const Insight *insight)
    {
        if (!insight || (insight->target.kind != TargetKind::Own && insight->target.kind != TargetKind::Person))
            return;
        const double amount = insight->target.amount.toDouble();
        m_differs = m_differs || (m_amount && *m_amount != amount);
        m_amount = amount;
    }
    std::optional<double> amount() const { return m_differs ? std::nullopt : m_amount; }

private:
    std::optional<double> m_amount;
    bool m_differs = false;
};

ScatterLine lineOf(Field field, std::vector<double> &measured, const CommonTarget &target, const ChartScope &scope)
{
    if (const auto amount = target.amount(); amount && field == Field::CostPerResult)
        return {LineKind::Target, *amount};
    if (dependsOnResultType(field) && scope.mixesResults())
        return {};
    const auto median = measuredMedian(measured);
    return median ? ScatterLine{LineKind::Median, *median} : ScatterLine{};
}

} // namespace

Standing standingOf(const Insight *insight)
{
    if (!insight || insight->target.kind == TargetKind::None || !insight->againstTarget)
        return Standing::NoTarget;
    const bool above = insight->againstTarget->estimate > 1;
    switch (insight->againstTarget->verdict()) {
    case Verdict::TooEarly: return Standing::TooEarly;
    case Verdict::Likely: return above ? Standing::LikelyAbove : Standing::LikelyBelow;
    case Verdict::Clear: return above ? Standing::ClearAbove : Standing::ClearBelow;
    }
    return Standing::NoTarget;
}

ScatterPlot scatterOf(std::span<const ChartGroup> groups, const ScatterWish &wish)
{
    ScatterPlot plot;
    plot.x = wish.x;
    plot.y = wish.y;
    plot.scope = scopeOf(groups, std::array{wish.x, wish.y}, wish.scope);
    plot.points.reserve(qsizetype(plot.scope.groups.size()));
    std::vector<double> xs;
    std::vector<double> ys;
    CommonTarget target;
    for (const ChartGroup *one : plot.scope.groups) {
        const ChartValue x = chartValue(*one->group, wish.x);
        const ChartValue y = chartValue(*one->group, wish.y);
        if (!x.isThere() || !y.isThere()) {
            ++plot.without;
            if (x.presence == Presence::Loading || y.presence == Presence::Loading)
                ++plot.loading;
            continue;
        }
        if (x.presence == Presence::Value)
            xs.push_back(x.value);
        if (y.presence == Presence::Value)
            ys.push_back(y.value);
        const ScatterPoint point{one,
                                 x.value,
                                 y.value,
                                 x.presence == Presence::AtLeast,
                                 y.presence == Presence::AtLeast,
                                 one->group->results(),
                                 standingOf(one->insight.get())};
        plot.atLeast += point.xAtLeast || point.yAtLeast ? 1 : 0;
        plot.mostResults = std::max(plot.mostResults, point.results.value_or(0));
        target.add(one->insight.get());
        plot.points.append(point);
    }
    plot.xLine = lineOf(wish.x, xs, target, plot.scope);
    plot.yLine = lineOf(wish.y, ys, target, plot.scope);
    return plot;
}

} // namespace agm
