// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Reading.h"

#include "domain/FieldRegistry.h"

namespace agm {
namespace {

constexpr double GarwoodUpperOfZero = 3.68887945;

Reading word(Word value)
{
    return value.isNull() ? Reading{Presence::NotApplicable, {}} : Reading{Presence::Value, value.text()};
}

Reading code(Currency value)
{
    return value.isNull() ? Reading{Presence::NotApplicable, {}} : Reading{Presence::Value, value.code()};
}

Reading instant(Instant value)
{
    return value.isNull() ? Reading{Presence::NotApplicable, {}} : Reading{Presence::Value, value};
}

std::optional<double> countOf(const AdGroup &group, Field field)
{
    return field == Field::Results ? group.results() : group.number(field);
}

/// Costs and ratios: the API answers 0 where nothing was divided; a person must not read that as "free".
Reading ratio(const AdGroup &group, Field field, Field divisor)
{
    const auto value = group.number(field);
    if (!value)
        return {Presence::NotApplicable, {}};
    const auto divided = countOf(group, divisor);
    const bool nothingDivided = divided ? *divided <= 0 : *value == 0;
    if (!nothingDivided) {
        if (isMoney(field))
            return {Presence::Value, *group.money(field)};
        return {Presence::Value, *value};
    }
    const auto spend = group.money(Field::Spend);
    const bool perEvent = isMoney(field) && field != Field::CostPerClick && field != Field::CostPerMille
        && field != Field::CostPerUniqueClick;
    if (perEvent && spend && spend->micros > 0)
        return {Presence::AtLeast, Money{qint64(double(spend->micros) / GarwoodUpperOfZero), spend->currency}};
    return {Presence::Undefined, {}};
}

Reading numeric(const AdGroup &group, Field field)
{
    if (const auto divisor = costDivisor(field))
        return ratio(group, field, *divisor);
    switch (field) {
    case Field::ClickThroughRate:
    case Field::UniqueClickThroughRate: return ratio(group, field, Field::Impressions);
    case Field::ReturnOnAdSpend: return ratio(group, field, Field::Spend);
    case Field::Frequency: {
        const auto reach = group.number(Field::Reach);
        if (reach && *reach <= 0)
            return {Presence::Undefined, {}};
        break;
    }
    case Field::Results: {
        const auto results = group.results();
        return results ? Reading{Presence::Value, *results} : Reading{Presence::NotApplicable, {}};
    }
    default: break;
    }
    if (isMoney(field)) {
        const auto money = group.money(field);
        return money ? Reading{Presence::Value, *money} : Reading{Presence::NotApplicable, {}};
    }
    const auto number = group.number(field);
    return number ? Reading{Presence::Value, *number} : Reading{Presence::NotApplicable, {}};
}

Reading other(const AdGroup &group, Field field)
{
    const TargetingView targeting = *group.targeting;
    switch (field) {
    case Field::Id: return {Presence::Value, group.id};
    case Field::AdCampaign: return word(group.campaignId);
    case Field::Title:
        return group.title.isNull() ? Reading{Presence::NotApplicable, {}} : Reading{Presence::Value, group.title};
    case Field::Status: return word(group.status);
    case Field::DeliveryStatus: return word(group.deliveryStatus);
    case Field::Issues: return {Presence::Value, group.issues};
    case Field::BudgetType: return word(group.budgetType);
    case Field::BidType: return word(group.bidType);
    case Field::OptimizationGoal: return word(group.optimizationGoal);
    case Field::ConversionEvent: return word(group.conversionEvent);
    case Field::ConversionLocation: return word(group.conversionLocation);
    case Field::MessageApps: return {Presence::Value, targeting.messageApps};
    case Field::StartsAt: return instant(group.startsAt);
    case Field::EndsAt: return instant(group.endsAt);
    case Field::DynamicCreative: return {Presence::Value, group.dynamicCreative};
    case Field::FrequencyCap:
        return targeting.frequencyCap ? Reading{Presence::Value, *targeting.frequencyCap}
                                      : Reading{Presence::NotApplicable, {}};
    case Field::Audiences: return {Presence::Value, targeting.audiences};
    case Field::Demographics: return {Presence::Value, targeting.demographics};
    case Field::Regions: return {Presence::Value, targeting.regions};
    case Field::Devices: return {Presence::Value, targeting.devices};
    case Field::Languages: return {Presence::Value, targeting.languages};
    case Field::Placements: return {Presence::Value, targeting.placements};
    case Field::DetailedTargeting:
        return targeting.detailed ? Reading{Presence::Value, *targeting.detailed}
                                  : Reading{Presence::NotApplicable, {}};
    case Field::CreatedAt: return instant(group.createdAt);
    case Field::UpdatedAt: return instant(group.updatedAt);
    case Field::SpendCurrency: return code(group.spendCurrency);
    case Field::ResultEvent: return word(group.resultEvent);
    case Field::ResultEventName: return word(group.resultEventName);
    case Field::Platform: return word(group.platform);
    case Field::BudgetCurrency: return code(group.budgetCurrency);
    default: return {};
    }
}

} // namespace

Reading readField(const AdGroup &group, Field field)
{
    if (isDerived(field))
        return {Presence::NotSent, {}};
    if (group.metricsLoading && isMetric(field))
        return {Presence::Loading, {}};
    // `results` is derived when the server does not send it, so it is never "not sent".
    if (!group.sent[std::size_t(field)] && field != Field::Results)
        return {Presence::NotSent, {}};
    return isNumeric(field) ? numeric(group, field) : other(group, field);
}

std::optional<double> sortNumber(const AdGroup &group, Field field)
{
    const Reading reading = readField(group, field);
    if (reading.presence != Presence::Value && reading.presence != Presence::AtLeast)
        return std::nullopt;
    if (const auto *money = std::get_if<Money>(&reading.value))
        return money->toDouble();
    if (const auto *number = std::get_if<double>(&reading.value))
        return *number;
    if (const auto *time = std::get_if<Instant>(&reading.value))
        return double(time->msecs());
    if (const auto *flag = std::get_if<bool>(&reading.value))
        return *flag ? 1 : 0;
    if (const auto *issues = std::get_if<QList<Issue>>(&reading.value))
        return double(issues->size());
    return std::nullopt;
}

QString rawText(const AdGroup &group, Field field)
{
    const Reading reading = readField(group, field);
    if (const auto *text = std::get_if<QString>(&reading.value))
        return *text;
    if (const auto *list = std::get_if<QStringList>(&reading.value))
        return list->join(u' ');
    return {};
}

} // namespace agm
