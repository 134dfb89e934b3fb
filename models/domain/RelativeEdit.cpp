// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/RelativeEdit.h"

#include "domain/Exact.h"

#include <algorithm>

namespace agm {
namespace {

/// Fractions are taken in billionths: 0.1 % of 0.0001 % still counts, and 10 % is exactly a tenth.
constexpr qint64 Whole = 1'000'000'000;
constexpr double LargestFraction = 1e6;

/// before · (1 + share), as a fraction over Whole, so that it is rounded once.
Int128 byShare(qint64 before, double share)
{
    return Int128(before) * (Whole + qint64(std::llround(share * double(Whole))));
}

std::optional<Money> rounded(Int128 micros, qint64 over, qint64 step, Currency currency)
{
    const auto result = narrow(nearest(micros, Int128(over) * step) * step);
    return result && *result > 0 ? std::optional(Money{*result, currency}) : std::nullopt;
}

} // namespace

std::optional<Money> RelativeEdit::apply(const std::optional<Money> &before, Currency currency) const
{
    if (before && !before->currency.isNull()) {
        if (currency.isNull())
            currency = before->currency;
        else if (currency != before->currency)
            return std::nullopt;
    }
    const qint64 step = roundToMicros > 0 ? roundToMicros : minorStep(currency.minorDigits());
    if (change == AmountChange::SetTo)
        return rounded(micros, 1, step, currency);
    if (!before || !(std::abs(fraction) <= LargestFraction))
        return std::nullopt;

    const auto aboveZero = [currency](qint64 amount) {
        return amount > 0 ? std::optional(Money{amount, currency}) : std::nullopt;
    };
    switch (change) {
    case AmountChange::IncreaseByPercent: return rounded(byShare(before->micros, fraction), Whole, step, currency);
    case AmountChange::DecreaseByPercent: return rounded(byShare(before->micros, -fraction), Whole, step, currency);
    case AmountChange::IncreaseBy: return rounded(Int128(before->micros) + micros, 1, step, currency);
    case AmountChange::DecreaseBy: return rounded(Int128(before->micros) - micros, 1, step, currency);
    case AmountChange::AtLeast: return aboveZero(std::max(before->micros, micros));
    case AmountChange::AtMost: return aboveZero(std::min(before->micros, micros));
    case AmountChange::SetTo: break;
    }
    return std::nullopt;
}

} // namespace agm
