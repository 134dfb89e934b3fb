// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/MetricSeries.h"

#include <cmath>

namespace agm::test {

/// Figures in US dollars whose results are purchases.
inline MetricFigures makeFigures(double spend, double impressions, double clicks, double results)
{
    MetricFigures figures;
    figures.currency = Currency::usd();
    figures.resultEvent = Word::of(u"purchase");
    figures.setMoney(Field::Spend, qint64(std::llround(spend * double(Money::Micro))));
    figures.setCount(Field::Impressions, impressions);
    figures.setCount(Field::Clicks, clicks);
    figures.setCount(Field::Results, results);
    return figures;
}

} // namespace agm::test
