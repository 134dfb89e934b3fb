// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtEndian>

#include <array>
#include <bit>
#include <cstring>

namespace agm::json {

/// A number without sign and exponent: value = digits / 10^decimals.
struct PlainDecimal {
    quint64 digits = 0; ///< less than 10^8
    int decimals = 0; ///< at most 6

    /// In micro-units, exactly.
    qint64 micros() const
    {
        constexpr std::array<qint64, 7> scales{1'000'000, 100'000, 10'000, 1'000, 100, 10, 1};
        return qint64(digits) * scales[std::size_t(decimals)];
    }
    /// Both are exact in a double, so that one division rounds correctly. Counts, which most numbers are, need none.
    double number() const
    {
        constexpr std::array<double, 7> tens{1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6};
        return decimals == 0 ? double(digits) : double(digits) / tens[std::size_t(decimals)];
    }
};

/// Reads the `size` bytes before `end` if they are such a number of 1 to 8 bytes, which nearly all of an answer are:
/// all bytes at once, because a loop over so few ends where the processor does not expect it. The 8 bytes before `end`
/// must be readable. False for all other texts, right or wrong.
inline bool readPlainDecimal(const char *end, std::size_t size, PlainDecimal &value)
{
    constexpr quint64 Ones = 0x0101'0101'0101'0101u;
    constexpr quint64 Tops = 0x8080'8080'8080'8080u;
    if (size - 1 > 7)
        return false;
    // The first digit is in the lowest byte, each digit as its value; what stands before the number is zero.
    auto bytes = qFromLittleEndian<quint64>(end - 8);
    bytes = (bytes ^ ('0' * Ones)) & (~quint64(0) << (64 - 8 * size));
    // The lowest byte that is a point; what may be marked wrongly stands above it.
    const quint64 noPoint = bytes ^ (quint64('.' ^ '0') * Ones);
    const quint64 point = (noPoint - Ones) & ~noPoint & Tops;
    int decimals = 0;
    if (point != 0) {
        const int at = std::countr_zero(point) / 8;
        decimals = 7 - at;
        if (decimals == 0 || std::size_t(at) == 8 - size)
            return false;
        const quint64 before = bytes & ((quint64(1) << (8 * at)) - 1);
        bytes = (bytes & (~quint64(0) << (8 * at + 8))) | before << 8;
    }
    if (((bytes + 0x76 * Ones) | bytes) & Tops)
        return false; // a byte above 9
    const std::size_t whole = size - (decimals != 0 ? std::size_t(decimals) + 1 : 0);
    if (whole > 1 && *(end - size) == '0')
        return false;
    bytes = (bytes * 10 + (bytes >> 8)) & 0x00FF'00FF'00FF'00FFu;
    bytes = (bytes * 100 + (bytes >> 16)) & 0x0000'FFFF'0000'FFFFu;
    value.digits = (bytes * 10'000 + (bytes >> 32)) & 0xFFFF'FFFFu;
    value.decimals = decimals;
    return true;
}

} // namespace agm::json
