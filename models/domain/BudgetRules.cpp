// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/CheckRules.h"

#include <cmath>

namespace agm {
namespace {

/// A budget step above a fifth may restart learning.
constexpr qint64 LearningStep = 5;

bool isLifetime(const AdGroup &group)
{
    static const Word lifetime = Word::of(u"lifetime");
    return group.budgetType == lifetime;
}

bool isTooFine(const Money &amount)
{
    qint64 step = Money::Micro;
    for (int digit = amount.currency.isNull() ? 2 : amount.currency.minorDigits(); digit > 0; --digit)
        step /= 10;
    return amount.micros % step != 0;
}

/// V1. Nothing is claimed while the campaign is not loaded.
void checkLevel(CheckRun &run)
{
    const AdGroup &after = run.after();
    if (!run.campaign())
        return;
    const bool has = after.money(Field::BudgetAmount).has_value();
    if (run.campaign()->ownsBudget()) {
        if (has && run.concerns({Field::BudgetAmount}))
            run.block(FindingCode::BudgetOfCampaign, Field::BudgetAmount);
        if (!after.budgetType.isNull() && run.touched(Field::BudgetType))
            run.block(FindingCode::BudgetOfCampaign, Field::BudgetType);
    } else if (!has && run.concerns({Field::BudgetAmount, Field::BudgetType})) {
        run.block(FindingCode::BudgetMissing, Field::BudgetAmount);
    }
}

void checkAmount(CheckRun &run, Field field)
{
    const auto amount = run.after().money(field);
    if (!amount || !run.touched(field))
        return;
    if (field == Field::BudgetAmount && amount->micros <= 0)
        run.block(FindingCode::BudgetNotPositive, field);
    else if (amount->micros < 0)
        run.block(FindingCode::AmountNegative, field);
    else if (isTooFine(*amount))
        run.block(FindingCode::AmountTooFine, field, {*amount});
}

void checkSize(CheckRun &run)
{
    const auto budget = run.after().money(Field::BudgetAmount);
    if (!budget || !run.concerns({Field::BudgetAmount, Field::BudgetType, Field::MinimumDailySpend}))
        return;
    if (isLifetime(run.after())) {
        if (run.touched(Field::BudgetAmount) || run.touched(Field::BudgetType))
            run.note(FindingCode::BudgetIsLifetime, Field::BudgetAmount);
        return;
    }
    if (budget->micros > 0 && budget->micros < Money::Micro
        && (run.touched(Field::BudgetAmount) || run.touched(Field::BudgetType)))
        run.warn(FindingCode::SmallAmount, Field::BudgetAmount, {*budget});
    const auto minimum = run.after().money(Field::MinimumDailySpend);
    if (minimum && minimum->currency == budget->currency && minimum->micros > budget->micros)
        run.warn(FindingCode::MinimumAboveBudget,
                 run.touched(Field::MinimumDailySpend) ? Field::MinimumDailySpend : Field::BudgetAmount,
                 {*minimum, *budget});
}

void checkStep(CheckRun &run)
{
    if (!run.touched(Field::BudgetAmount) || !run.isRunning() || isLifetime(run.after()) != isLifetime(*run.before()))
        return;
    const auto old = run.before()->money(Field::BudgetAmount);
    const auto amount = run.after().money(Field::BudgetAmount);
    if (!old || !amount || old->currency != amount->currency || old->micros <= 0 || amount->micros <= 0)
        return;
    const qint64 step = amount->micros - old->micros;
    if (std::abs(step) > old->micros / LearningStep)
        run.warn(FindingCode::LearningRestart, Field::BudgetAmount, {double(step) / double(old->micros)});
}

/// V4.
void checkCostTarget(CheckRun &run)
{
    static const Word lowestCost = Word::of(u"minimum_cost");
    static const Word target = Word::of(u"average_target");
    static const Word cap = Word::of(u"maximum_target");
    if (!run.concerns({Field::BidType, Field::DesiredCostPerResult}))
        return;
    const AdGroup &after = run.after();
    const auto cost = after.money(Field::DesiredCostPerResult);
    if ((after.bidType == target || after.bidType == cap) && (!cost || cost->micros == 0))
        run.block(FindingCode::CostTargetMissing, Field::DesiredCostPerResult);
    else if (after.bidType == lowestCost && cost)
        run.block(FindingCode::CostTargetNotAllowed, Field::DesiredCostPerResult);
}

/// V5. An ad group without a goal of its own may have that of its campaign.
void checkFrequencyCap(CheckRun &run)
{
    static const Word reach = Word::of(u"reach");
    const auto &cap = run.after().targeting->frequencyCap;
    if (!cap || !run.concerns({Field::FrequencyCap, Field::OptimizationGoal}))
        return;
    if (!run.after().optimizationGoal.isNull() && run.after().optimizationGoal != reach)
        run.block(FindingCode::FrequencyCapNotReach, Field::FrequencyCap);
    if (cap->maximumImpressions < 1 || cap->perDays.value_or(1) < 1)
        run.block(FindingCode::FrequencyCapInvalid, Field::FrequencyCap);
}

} // namespace

void checkBudgetRules(CheckRun &run)
{
    checkLevel(run);
    for (const Field field : {Field::BudgetAmount, Field::MinimumDailySpend, Field::DesiredCostPerResult})
        checkAmount(run, field);
    checkSize(run);
    checkStep(run);
    checkCostTarget(run);
    checkFrequencyCap(run);
}

} // namespace agm
