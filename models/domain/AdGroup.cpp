// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/AdGroup.h"

#include "domain/FieldRegistry.h"

#include <QtCore/QHash>

namespace agm {

Currency AdGroup::currencyOf(Field moneyField) const
{
    switch (moneyField) {
    case Field::PurchaseValue: return Currency::usd();
    case Field::BudgetAmountLocal: return budgetCurrency.isNull() ? spendCurrency : budgetCurrency;
    case Field::BudgetAmount:
    case Field::MinimumDailySpend:
    case Field::DesiredCostPerResult:
        // Versions that send budget_amount_local give budget_amount in USD and the local amount apart.
        if (m_numbers.has(Field::BudgetAmountLocal))
            return Currency::usd();
        return budgetCurrency.isNull() ? spendCurrency : budgetCurrency;
    default: return spendCurrency;
    }
}

AdGroupStatus AdGroup::knownStatus() const
{
    static const QHash<Word, AdGroupStatus> known{
        {Word::of(u"active"), AdGroupStatus::Active},
        {Word::of(u"paused"), AdGroupStatus::Paused},
        {Word::of(u"rejected"), AdGroupStatus::Rejected},
        {Word::of(u"duplicating"), AdGroupStatus::Duplicating},
    };
    return known.value(status, AdGroupStatus::Unknown);
}

std::optional<Field> AdGroup::resultCountField(Word resultEvent)
{
    static const QHash<Word, Field> counts{
        {Word::of(u"purchase"), Field::Purchases},
        {Word::of(u"lead"), Field::Leads},
        {Word::of(u"schedule"), Field::Schedules},
        {Word::of(u"submit_application"), Field::SubmittedApplications},
        {Word::of(u"contact"), Field::Contacts},
        {Word::of(u"complete_registration"), Field::CompletedRegistrations},
        {Word::of(u"view_content"), Field::ViewedContents},
        {Word::of(u"add_to_cart"), Field::AddedToCarts},
        {Word::of(u"custom"), Field::CustomConversions},
    };
    const auto found = counts.constFind(resultEvent);
    return found == counts.constEnd() ? std::nullopt : std::optional(found.value());
}

std::optional<double> AdGroup::results() const
{
    if (const auto sentResults = number(Field::Results))
        return sentResults;
    const auto field = resultCountField(resultEvent);
    return field ? number(*field) : std::nullopt;
}

void AdGroup::setSlot(Field field, qint64 slot)
{
    NumberSlots numbers = m_numbers.unfolded();
    numbers.set(field, slot);
    setNumbers(numbers);
}

void AdGroup::clearNumber(Field field)
{
    NumberSlots numbers = m_numbers.unfolded();
    numbers.clear(field);
    setNumbers(numbers);
}

void AdGroup::takeMetricsOf(const AdGroup &other)
{
    NumberSlots numbers = m_numbers.unfolded();
    const NumberSlots others = other.m_numbers.unfolded();
    for (std::size_t i = 0; i < NumberFieldCount; ++i) {
        if (!isMetric(Field(i)))
            continue;
        numbers.values[i] = others.values[i];
        numbers.present[i] = others.present[i];
        sent[i] = other.sent[i];
    }
    setNumbers(numbers);
    metricsLoading = other.metricsLoading;
    spendCurrency = other.spendCurrency;
    sent[std::size_t(Field::SpendCurrency)] = other.sent[std::size_t(Field::SpendCurrency)];
}

void AdGroup::forgetMetrics()
{
    NumberSlots numbers = m_numbers.unfolded();
    for (std::size_t i = 0; i < NumberFieldCount; ++i) {
        if (isMetric(Field(i)))
            numbers.present.reset(i);
    }
    setNumbers(numbers);
    metricsLoading = true;
}

bool operator==(const AdGroup &a, const AdGroup &b)
{
    return a.m_numbers == b.m_numbers && a.sent == b.sent && a.id == b.id && a.title == b.title
        && a.title.isNull() == b.title.isNull() && a.campaignId == b.campaignId && a.status == b.status
        && a.deliveryStatus == b.deliveryStatus && a.budgetType == b.budgetType && a.bidType == b.bidType
        && a.optimizationGoal == b.optimizationGoal && a.conversionEvent == b.conversionEvent
        && a.conversionLocation == b.conversionLocation && a.resultEvent == b.resultEvent
        && a.resultEventName == b.resultEventName && a.platform == b.platform && a.spendCurrency == b.spendCurrency
        && a.budgetCurrency == b.budgetCurrency && a.dynamicCreative == b.dynamicCreative
        && a.metricsLoading == b.metricsLoading && a.startsAt == b.startsAt && a.endsAt == b.endsAt
        && a.createdAt == b.createdAt && a.updatedAt == b.updatedAt && a.issues == b.issues
        && (a.targeting == b.targeting || *a.targeting == *b.targeting);
}

} // namespace agm
