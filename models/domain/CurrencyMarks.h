// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Money.h"

#include <QtCore/QStringView>

namespace agm {

/// What a sign or code beside an amount says about its currency.
enum class CurrencyMark {
    Fits, ///< the expected currency, or a sign that it shares
    Other, ///< another currency
    Unknown, ///< no sign or code we know
};

/// `mark` is what stands before or after a number: "US$", "$", "EUR", "kr". A sign that several currencies share fits
/// each of them; every mark fits a currency that nobody named.
CurrencyMark readCurrencyMark(QStringView mark, Currency expected);

/// The one currency that a code or sign names, in upper or lower case; nothing for an unknown one and for a sign that
/// several share ("$").
std::optional<Currency> currencyOfMark(QStringView mark);

} // namespace agm
