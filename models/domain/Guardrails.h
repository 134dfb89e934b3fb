// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/MoneyImpact.h"

namespace agm {

/// The limits above which one question is asked (METHODS "Guardrails"); per account.
struct GuardSettings {
    double maxRaise = 0.5; ///< per edit: more than +50 %
    double maxCut = 0.8; ///< per edit: less than −80 %
    qint64 jobRaiseMicros = 100 * Money::Micro; ///< per job, per currency, in its units
    double jobRaiseShare = 0.2; ///< per job: of the committed daily spend; the larger of the two counts
    double maxDayRaise = 1.0; ///< in 24 h, per ad group and field
    bool extraZero = true; ///< ask when a zero seems to be too many or too few
    double worstDayFactor = DefaultWorstDayFactor;

    friend bool operator==(const GuardSettings &, const GuardSettings &) = default;
};

/// One amount that a job changes. `dayStart` is its value 24 hours ago when it was changed since (the journal).
struct AmountEdit {
    QString adGroupId;
    Field field = Field::BudgetAmount;
    std::optional<Money> before;
    std::optional<Money> after;
    std::optional<Money> dayStart;
};

enum class GuardKind { Raise, Cut, ExtraZero, DayRaise, JobRaise };

/// One limit that a job passes.
struct GuardHit {
    GuardKind kind = GuardKind::Raise;
    QString adGroupId; ///< empty for JobRaise
    Field field = Field::BudgetAmount;
    /// The amount compared with: DayRaise has that of 24 hours ago, JobRaise the committed daily spend of its currency.
    std::optional<Money> before;
    std::optional<Money> after;
    std::optional<Money> limit; ///< JobRaise only: the largest rise that asks nothing

    friend bool operator==(const GuardHit &, const GuardHit &) = default;
};

/// What must be asked before a job is sent, and the answer that lets it go: the new daily total, typed.
struct GuardReport {
    QList<GuardHit> hits;
    /// The committed daily spend after the job in the currency that rises most (first among those over the job's limit,
    /// then among those of the other hits); where nothing committed changes, the sum of the new amounts that were hit,
    /// each once.
    Money total;
    bool totalIsCommitted = true;

    bool asks() const { return !hits.isEmpty(); }
    /// The typed amount is the total, to the currency's last everyday digit. An unnamed currency is the same as any.
    bool isAnsweredBy(const Money &typed) const;
};

/// The larger within ±5 % of 10ⁿ (n = 1 … 6) times the smaller, or the same digits after one zero is removed from the
/// larger (18 500 and 185 000, 105 and 1 005). Both amounts above zero; symmetric.
bool looksLikeExtraZero(const Money &before, const Money &after);

/// Amounts that are null, zero or of two currencies have no ratio and pass; the limit of the job still counts them. The
/// limits of 24 hours start from `before` where nothing changed since, and never ask about a cut.
GuardReport checkGuardrails(const QList<AmountEdit> &edits, const MoneyImpact &impact, const GuardSettings &settings);

} // namespace agm
