// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/MetricSeries.h"

#include <algorithm>

namespace agm {

const MetricPoint *MetricSeries::at(QDate day) const
{
    const auto found = std::lower_bound(points.cbegin(), points.cend(), day,
                                        [](const MetricPoint &point, QDate wanted) { return point.day < wanted; });
    return found != points.cend() && found->day == day ? &*found : nullptr;
}

std::optional<MetricFigures> MetricSeries::sum(QDate first, QDate last) const
{
    std::optional<MetricFigures> sum;
    for (const MetricPoint &point : points) {
        if (point.day < first || point.day > last)
            continue;
        if (sum)
            sum->add(point.figures);
        else
            sum = point.figures;
    }
    return sum;
}

} // namespace agm
