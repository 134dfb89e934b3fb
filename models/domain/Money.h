// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Word.h"

#include <cmath>
#include <optional>

namespace agm {

/// An ISO 4217 code in upper case; null when the server named none. "usd" and "USD" are one currency.
class Currency {
public:
    Currency() = default;
    static Currency of(QStringView code) { return Currency(Word::of(QStringView(code.toString().toUpper()))); }
    static Currency usd()
    {
        static const Currency dollars = of(u"USD"); // asked for by every other figure
        return dollars;
    }
    bool isNull() const { return m_code.isNull(); }
    QString code() const { return m_code.text(); }
    /// Digits after the decimal sign in everyday use (ISO 4217 minor units: JPY 0, KWD 3, most 2).
    int minorDigits() const;
    friend bool operator==(Currency, Currency) = default;
    friend size_t qHash(Currency currency, size_t seed = 0) { return qHash(currency.m_code, seed); }

private:
    explicit Currency(Word code) : m_code(code) { }
    Word m_code;
};

/// An exact amount: whole micro-units (1/1 000 000) and their currency. There is no addition across currencies; whoever
/// sums keeps one sum per currency.
struct Money {
    static constexpr qint64 Micro = 1'000'000;

    qint64 micros = 0;
    Currency currency;

    /// The nearest micro-unit to a JSON number; nothing when it is not finite or beyond ±9.2 trillion units.
    static std::optional<Money> fromDouble(double units, Currency currency)
    {
        if (!std::isfinite(units) || std::abs(units) > 9.2e12)
            return std::nullopt;
        return Money{qint64(std::llround(units * double(Micro))), currency};
    }
    /// For ratios, charts and formatting; never for sums.
    double toDouble() const { return double(micros) / double(Micro); }
    friend bool operator==(const Money &, const Money &) = default;
};

} // namespace agm
