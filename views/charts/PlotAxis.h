// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/ChartAxes.h"

#include <span>

namespace agm {

/// One axis of a plot that can be zoomed, linear or logarithmic. Shares go from 0 (low end) to 1.
class PlotAxis {
public:
    struct Tick {
        double at = 0;
        QString label;
    };

    PlotAxis() = default;
    /// Holds all values with some room; a logarithmic one holds those above 0.
    static PlotAxis fit(std::span<const double> values, Field field, bool logarithmic);

    double low() const { return m_low; }
    double high() const { return m_high; }
    bool isLogarithmic() const { return m_logarithmic; }
    /// Outside of [0, 1] for values outside; minus infinity for what a logarithmic axis has no place for.
    double share(double value) const;
    double value(double share) const;
    /// At most about `most`, inside the axis.
    QList<Tick> ticks(Field field, const Formats &formats, int most) const;

    /// `factor` below 1 shows less; what is at `share` stays where it is.
    PlotAxis zoomed(double factor, double share) const;
    PlotAxis moved(double shares) const;
    friend bool operator==(const PlotAxis &, const PlotAxis &) = default;

private:
    PlotAxis(double low, double high, bool logarithmic) : m_low(low), m_high(high), m_logarithmic(logarithmic) { }
    double m_low = 0;
    double m_high = 1;
    bool m_logarithmic = false;
};

} // namespace agm
