// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

#include <cmath>
#include <limits>
#include <optional>

namespace agm {

/// Products of two amounts do not fit into 64 bits, and a double forgets the last digits of large ones.
__extension__ typedef __int128 Int128;

/// A factor or share in millionths, so that 0.1 is exactly a tenth; what is beyond ±1e12 or no number counts as that.
inline qint64 millionths(double factor)
{
    constexpr double limit = 1e12;
    if (std::isnan(factor))
        return 0;
    return qint64(std::llround(std::fmin(std::fmax(factor, -limit), limit) * 1e6));
}

/// a / b to the nearest whole number, half up (−2.5 becomes −2). b must be above zero.
constexpr Int128 nearest(Int128 a, Int128 b)
{
    const Int128 doubled = 2 * a + b;
    const Int128 quotient = doubled / (2 * b);
    return quotient * 2 * b > doubled ? quotient - 1 : quotient;
}

/// Nothing when it does not fit.
constexpr std::optional<qint64> narrow(Int128 value)
{
    if (value > std::numeric_limits<qint64>::max() || value < std::numeric_limits<qint64>::min())
        return std::nullopt;
    return qint64(value);
}

/// a · b / c to the nearest whole number; the largest (or smallest) one when it does not fit. c must be above zero.
constexpr qint64 scaled(qint64 a, qint64 b, qint64 c)
{
    const Int128 value = nearest(Int128(a) * b, c);
    if (const auto fits = narrow(value))
        return *fits;
    return value > 0 ? std::numeric_limits<qint64>::max() : std::numeric_limits<qint64>::min();
}

/// a + b; the largest (or smallest) number when it does not fit, so that amounts beyond all sense never turn their
/// sign.
constexpr qint64 summed(qint64 a, qint64 b)
{
    qint64 sum = 0;
    if (!__builtin_add_overflow(a, b, &sum))
        return sum;
    return a > 0 ? std::numeric_limits<qint64>::max() : std::numeric_limits<qint64>::min();
}

/// Adds likewise.
constexpr void addTo(qint64 &sum, qint64 amount)
{
    sum = summed(sum, amount);
}

/// a − b, likewise.
constexpr qint64 difference(qint64 a, qint64 b)
{
    qint64 left = 0;
    if (!__builtin_sub_overflow(a, b, &left))
        return left;
    return a > b ? std::numeric_limits<qint64>::max() : std::numeric_limits<qint64>::min();
}

/// Micro-units of one step of the last everyday digit: 10 000 for cents.
constexpr qint64 minorStep(int minorDigits)
{
    qint64 step = 1'000'000;
    for (int i = 0; i < minorDigits; ++i)
        step /= 10;
    return step;
}

} // namespace agm
