// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <optional>

namespace agm {

/// How reading a number ended.
enum class DecimalStatus {
    Ok,
    NotANumber, ///< not a number by the JSON grammar (NaN, 0x1, 1., +1)
    TooLarge, ///< a number that the result cannot hold
};

/// Micro-units of a JSON number, from its digits and not by way of a double: 0.1 is 100 000 exactly. What is finer than
/// a micro-unit is rounded half away from zero.
DecimalStatus microsFromDecimal(QByteArrayView text, qint64 &micros);

/// The nearest double to a JSON number; too small is 0.
DecimalStatus doubleFromDecimal(QByteArrayView text, double &value);

/// The shortest decimal of an amount: 18.5, -0.000001, 100.
QByteArray decimalFromMicros(qint64 micros);

} // namespace agm
