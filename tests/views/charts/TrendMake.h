// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/TrendPlot.h"

#include <cmath>

namespace agm::test {

inline const QDate FirstDay(2026, 7, 6);

/// Figures of one stretch; spend in units.
inline MetricFigures figures(double spend, double impressions, double clicks, double results,
                             Currency currency = Currency::usd())
{
    MetricFigures made;
    made.currency = currency;
    made.setMoney(Field::Spend, qint64(std::llround(spend * double(Money::Micro))));
    made.setCount(Field::Impressions, impressions);
    made.setCount(Field::Clicks, clicks);
    made.setCount(Field::Results, results);
    return made;
}

inline MetricPoint dayPoint(QDate day, const MetricFigures &values)
{
    MetricPoint point;
    point.day = day;
    point.figures = values;
    return point;
}

inline MetricPoint hourPoint(QDate day, int hour, const MetricFigures &values)
{
    MetricPoint point = dayPoint(day, values);
    point.hour = hour;
    return point;
}

/// A line of spends from `first` on; NaN: that day is not known.
inline TrendLine spendLine(const QString &id, QDate first, const QList<double> &spends,
                           Currency currency = Currency::usd())
{
    TrendLine line;
    line.id = id;
    line.title = id;
    line.currency = currency;
    for (qsizetype i = 0; i < spends.size(); ++i) {
        if (!std::isnan(spends.at(i)))
            line.series.points.append(dayPoint(first.addDays(i), figures(spends.at(i), 1000, 30, 4, currency)));
    }
    return line;
}

/// Wavy but repeatable figures of `days` days, with the same number before them.
inline TrendLine wavyLine(int index, const QString &title, QDate first, int days, QDate previousFirst = {},
                          Currency currency = Currency::usd())
{
    TrendLine line;
    line.id = QStringLiteral("adgrp_%1").arg(index);
    line.title = title;
    line.currency = currency;
    const auto at = [index, currency](int day) {
        const double wave = 1 + 0.35 * std::sin(day * 0.9 + index) + 0.12 * std::cos(day * 2.3 * (index + 1));
        const double spend = (40 + 17 * index) * wave;
        const double impressions = std::round(spend * 90);
        const double clicks = std::round(impressions * (0.021 + 0.004 * std::sin(day * 0.6 + index * 1.7)));
        return figures(spend, impressions, clicks, std::round(spend / (9 + 5 * index) * (1 + 0.3 * std::cos(day))),
                       currency);
    };
    for (int day = 0; day < days; ++day)
        line.series.points.append(dayPoint(first.addDays(day), at(day)));
    for (int day = 0; previousFirst.isValid() && day < days; ++day)
        line.previous.points.append(dayPoint(previousFirst.addDays(day), at(day - days)));
    return line;
}

inline TrendData trendOf(const QList<TrendLine> &lines, int days, QDate first = FirstDay)
{
    TrendData data;
    data.lines = lines;
    data.first = first;
    data.last = first.addDays(days - 1);
    return data;
}

} // namespace agm::test
