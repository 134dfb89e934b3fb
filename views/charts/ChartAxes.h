// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/FieldRegistry.h"
#include "views/common/Formats.h"

#include <QtCore/QList>

namespace agm {

/// Where an axis begins and ends and where its labels stand: steps of 1, 2, 2.5 or 5 times a power of ten.
struct AxisScale {
    double low = 0;
    double high = 1;
    double step = 1;

    /// From low to high, both included.
    QList<double> ticks() const;
    friend bool operator==(const AxisScale &, const AxisScale &) = default;
};

/// A scale that holds [low, high] with at most `most` steps (at least 1). `fromZero`: bars, spend and counts begin at
/// 0; negative corrections still show. `whole`: no step below 1. A range of nothing becomes one that can be drawn.
AxisScale niceScale(double low, double high, bool fromZero, int most = 4, bool whole = false);

/// Whether an axis of this metric begins at 0 (what adds up, and costs) or may be cut (rates, frequency, ROAS).
bool startsAtZero(Field field);

/// The labels of all ticks with as many digits as tell them apart: `1.2M`, `0.25`, `3.0`. Rates in per cent without
/// the sign, money without its currency: the title names both.
QStringList axisLabels(const AxisScale &scale, Field field, const Formats &formats);

/// `Spend, US$`, `CTR, %`, `Results`. `currency` is ignored where it has no meaning; purchase value is in USD.
QString axisTitle(Field field, Currency currency);

/// The exact value as people read it: `US$1,850.00`, `3.60 %`, `26.00×`. `value` as MetricFigures::number() gives it.
QString valueText(Field field, double value, Currency currency, const Formats &formats);
/// What a reading says: a value, `—`, `n/a`, `…`, `> US$54`.
QString readingText(Field field, const Reading &reading, const Formats &formats);

} // namespace agm
