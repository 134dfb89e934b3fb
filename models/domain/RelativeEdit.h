// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Money.h"

namespace agm {

enum class AmountChange { SetTo, IncreaseByPercent, DecreaseByPercent, IncreaseBy, DecreaseBy, AtLeast, AtMost };

/// "+10 %, round to US$1" over many ad groups. Amounts are in each ad group's own currency.
struct RelativeEdit {
    AmountChange change = AmountChange::SetTo;
    qint64 micros = 0; ///< of the amounts
    double fraction = 0; ///< of the percentages: 0.1 is 10 %
    qint64 roundToMicros = 0; ///< to the nearest multiple, half up; 0: the currency's last everyday digit

    /// The new amount; nothing when it would not be above zero or when there is none to start from and the change needs
    /// one. At least and at most keep an amount that suits, unrounded.
    std::optional<Money> apply(const std::optional<Money> &before, Currency currency) const;
};

} // namespace agm
