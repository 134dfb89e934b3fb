// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Money.h"

#include <QtCore/QList>
#include <QtCore/QLocale>

#include <optional>

namespace agm {

enum class AmountProblem {
    None,
    Empty,
    NotANumber, ///< letters, 1e9, two signs
    Negative,
    Ambiguous, ///< 1.000 or 1,000: `readings` has both; 1.850,00 where it is written 1,850.00: `readings` has the one
    TooFine, ///< more digits than the currency has
    TooLarge, ///< beyond 9.2 trillion units
    OtherCurrency, ///< names a currency that is not the ad group's
};

/// What a typed or pasted amount means. The one place where a person's text becomes money.
struct AmountReading {
    AmountProblem problem = AmountProblem::Empty;
    std::optional<Money> amount; ///< only without a problem
    QList<Money> readings; ///< of an ambiguous text: what it may mean, smaller first
    bool isGood() const { return problem == AmountProblem::None; }
};

/// Reads "1850", "1,850.00", "US$ 1,850/day", "€ 20". Only the locale's decimal sign counts (CONVENTIONS "Money
/// input"); one sign followed by exactly three digits could be either and is asked about, whatever the locale. The
/// words "/day", "per day", "/Tag", "al día", "في اليوم" (of each language of the program) and a currency's sign or
/// code are left out; another currency's is a problem.
AmountReading parseAmount(const QString &text, const QLocale &locale, Currency currency);

/// What a plain number means that is no amount of money.
struct FigureReading {
    AmountProblem problem = AmountProblem::Empty;
    QString digits; ///< only without a problem: in the C locale's way, "1850.25", "-3"; exact, however long
    QList<double> readings; ///< of an ambiguous text: what it may mean, smaller first
    bool isGood() const { return problem == AmountProblem::None; }
};

/// Reads "1850", "1,850.25", "−3" by the same rules as parseAmount(), and as many digits as there are.
FigureReading parseFigure(const QString &text, const QLocale &locale);

/// Reads "10", "10 %", "+7.5%", "−5" as a fraction of 1 (0.1); nothing when it is no number or could be two (1.000).
std::optional<double> parsePercent(const QString &text, const QLocale &locale);

} // namespace agm
