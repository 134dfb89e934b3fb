// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Ranking.h"

#include <algorithm>
#include <cmath>

namespace agm {
namespace {

/// Whether larger numbers come first.
bool largerFirst(const RankingWish &wish)
{
    return (fieldInfo(wish.field).goodWay == GoodWay::Down) == wish.worstFirst;
}

bool comesBefore(const RankedGroup &a, const RankedGroup &b, bool descending)
{
    if (a.value.isThere() != b.value.isThere())
        return a.value.isThere();
    // Ascending means best first here, for only costs have bounds; the truth lies above them.
    if (!descending && a.value.presence != b.value.presence && a.value.isThere())
        return a.value.presence == Presence::Value;
    if (a.value.isThere() && a.value.value != b.value.value)
        return (a.value.value > b.value.value) == descending;
    const AdGroup &first = *a.source->group;
    const AdGroup &second = *b.source->group;
    if (const int order = QString::compare(first.title, second.title, Qt::CaseInsensitive); order != 0)
        return order < 0;
    return first.id < second.id;
}

std::optional<double> targetOf(const ChartGroup &one)
{
    // The account's median is not a target; a ranking has its own median.
    if (!one.insight || (one.insight->target.kind != TargetKind::Own && one.insight->target.kind != TargetKind::Person))
        return std::nullopt;
    return one.insight->target.amount.toDouble();
}

std::optional<double> commonTargetOf(const QList<RankedGroup> &rows)
{
    std::optional<double> common;
    for (const RankedGroup &row : rows) {
        if (row.target && common && *common != *row.target)
            return std::nullopt;
        if (row.target)
            common = row.target;
    }
    return common;
}

} // namespace

Ranking rankingOf(std::span<const ChartGroup> groups, const RankingWish &wish)
{
    Ranking ranking;
    ranking.field = wish.field;
    ranking.scope = scopeOf(groups, std::array{wish.field}, wish.scope);
    std::vector<RankedGroup> all;
    all.reserve(ranking.scope.groups.size());
    std::vector<double> measured;
    for (const ChartGroup *one : ranking.scope.groups) {
        RankedGroup row{one, chartValue(*one->group, wish.field), {}, {}};
        if (row.value.presence == Presence::Value)
            measured.push_back(row.value.value);
        ranking.without += row.value.isThere() ? 0 : 1;
        ranking.loading += row.value.presence == Presence::Loading ? 1 : 0;
        all.push_back(std::move(row));
    }
    if (!ranking.scope.mixesResults())
        ranking.median = measuredMedian(measured);
    const auto shown = std::min(all.size(), std::size_t(std::max(0, wish.limit)));
    const bool descending = largerFirst(wish);
    std::partial_sort(
        all.begin(), all.begin() + std::ptrdiff_t(shown), all.end(),
        [descending](const RankedGroup &a, const RankedGroup &b) { return comesBefore(a, b, descending); });
    ranking.more = int(all.size() - shown);
    all.resize(shown);
    for (RankedGroup &row : all) {
        if (row.value.isThere())
            row.interval = metricInterval(MetricFigures::of(*row.source->group), wish.field);
        if (wish.field == Field::CostPerResult)
            row.target = targetOf(*row.source);
        ranking.rows.append(row);
    }
    ranking.commonTarget = commonTargetOf(ranking.rows);
    return ranking;
}

double Ranking::highest() const
{
    double value = 0;
    for (const RankedGroup &row : rows) {
        if (row.value.isThere())
            value = std::max(value, row.value.value);
    }
    // An interval of a single result reaches 40 times its value: it may not press all the others against the axis.
    double end = value;
    for (const RankedGroup &row : rows) {
        if (row.interval && std::isfinite(row.interval->high))
            end = std::max(end, std::min(row.interval->high, 2 * value));
    }
    for (const auto &line : {median, commonTarget}) {
        if (line)
            end = std::max(end, std::min(*line, 2 * value));
    }
    return end;
}

double Ranking::lowest() const
{
    double value = 0;
    for (const RankedGroup &row : rows) {
        if (row.value.isThere())
            value = std::min(value, row.value.value);
    }
    return value;
}

} // namespace agm
