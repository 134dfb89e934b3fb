// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/FilterNames.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <QtCore/QTimeZone>

#include <tl/expected.hpp>

namespace agm {

/// In which language numbers are written, in which zone days begin, and what "7d" counts from.
struct FilterContext {
    QLocale locale;
    QTimeZone zone;
    QDateTime now;

    /// How filters are stored, whatever the language of the window: with a point as decimal sign.
    FilterContext stored() const { return {QLocale::c(), zone, now}; }
};

/// Reads the value of a comparison (`50usd`, `2%`, `10k`, `7d`, `yes`) for a field that is compared. The error says
/// what is wrong and what to write instead, and is ready to be shown.
tl::expected<FilterValue, QString> readFilterValue(Field field, FilterOp op, const QString &text,
                                                   const FilterContext &context);

/// The value as it is written behind the operator, without quotation marks; reads back as the same value. Empty for
/// words and patterns.
QString filterValueText(Field field, const FilterValue &value, const QLocale &locale);

/// A number as it is written: all its digits, no groups, never in the form that could be two numbers (1.125 → 1.1250).
QString filterNumberText(double number, const QLocale &locale);

/// True when the value means another time tomorrow: `7d`, `today`.
bool followsClock(const FilterSpan &span);

} // namespace agm
