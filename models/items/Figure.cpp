// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/Figure.h"

#include "domain/DerivedFields.h"
#include "domain/Reading.h"
#include "items/AdGroupTableModel.h"
#include "items/FilterNames.h"

#include <bit>

namespace agm {
namespace {

using WordMember = Word AdGroup::*;

/// Where a word of the ad group is kept; null for what is no word of its own.
WordMember wordMember(Field field)
{
    switch (field) {
    case Field::Status: return &AdGroup::status;
    case Field::DeliveryStatus: return &AdGroup::deliveryStatus;
    case Field::BudgetType: return &AdGroup::budgetType;
    case Field::BidType: return &AdGroup::bidType;
    case Field::OptimizationGoal: return &AdGroup::optimizationGoal;
    case Field::ConversionEvent: return &AdGroup::conversionEvent;
    case Field::ConversionLocation: return &AdGroup::conversionLocation;
    case Field::ResultEvent: return &AdGroup::resultEvent;
    case Field::ResultEventName: return &AdGroup::resultEventName;
    case Field::Platform: return &AdGroup::platform;
    default: return nullptr;
    }
}

/// Whether readField() says what is stored, without a look at other fields: then a row costs nanoseconds.
bool isReadAsStored(Field field)
{
    switch (field) {
    case Field::Results:
    case Field::ClickThroughRate:
    case Field::UniqueClickThroughRate:
    case Field::ReturnOnAdSpend:
    case Field::Frequency: return false;
    default: return isNumeric(field) && !costDivisor(field);
    }
}

Figure exact(double number)
{
    return {Figure::Is::Exact, {}, std::bit_cast<qint64>(number)};
}

Figure stored(const AdGroup &group, Field field)
{
    if (!group.sent[std::size_t(field)])
        return {};
    if (isMoney(field)) {
        const auto money = group.money(field);
        return money ? Figure{Figure::Is::Exact, money->currency, money->micros} : Figure();
    }
    return Figure::of(group.number(field));
}

struct FigureOfValue {
    Figure operator()(const Money &money) const { return {Figure::Is::Exact, money.currency, money.micros}; }
    Figure operator()(double number) const { return exact(number); }
    Figure operator()(const Instant &instant) const { return {Figure::Is::Exact, {}, instant.msecs()}; }
    Figure operator()(bool flag) const { return exact(flag ? 1 : 0); }
    Figure operator()(const QList<Issue> &issues) const
    {
        return issues.isEmpty() ? Figure() : exact(double(issues.size()));
    }
    template <class Other>
    Figure operator()(const Other &) const
    {
        return {};
    }
};

Figure read(const AdGroup &group, Field field)
{
    const Reading reading = readField(group, field);
    if (reading.presence != Presence::Value && reading.presence != Presence::AtLeast)
        return {};
    Figure figure = std::visit(FigureOfValue(), reading.value);
    if (reading.presence == Presence::AtLeast)
        figure.is = Figure::Is::AtLeast;
    return figure;
}

template <class Part>
Figure placeOf(const Part &part)
{
    // A part that says nothing is null.
    const void *const place = part.data();
    return place ? Figure{Figure::Is::Exact, {}, qint64(quintptr(place))} : Figure();
}

Figure part(const TargetingParts &parts, Field field)
{
    switch (field) {
    case Field::Audiences: return placeOf(parts.audiences);
    case Field::Demographics: return placeOf(parts.demographics);
    case Field::Regions: return placeOf(parts.regions);
    case Field::Devices: return placeOf(parts.devices);
    case Field::Languages: return placeOf(parts.languages);
    case Field::Placements: return placeOf(parts.placements);
    case Field::MessageApps: return placeOf(parts.messageApps);
    case Field::FrequencyCap: return placeOf(parts.frequencyCap);
    case Field::DetailedTargeting: return placeOf(parts.detailed);
    default: return {};
    }
}

bool isPart(Field field)
{
    switch (field) {
    case Field::Audiences:
    case Field::Demographics:
    case Field::Regions:
    case Field::Devices:
    case Field::Languages:
    case Field::Placements:
    case Field::MessageApps:
    case Field::FrequencyCap:
    case Field::DetailedTargeting: return true;
    default: return false;
    }
}

bool isCompared(Field field)
{
    switch (filterKind(field)) {
    case FilterKind::Amount:
    case FilterKind::Count:
    case FilterKind::Rate:
    case FilterKind::Multiple:
    case FilterKind::Instant:
    case FilterKind::Flag:
    case FilterKind::Issues: return true;
    case FilterKind::Word:
    case FilterKind::Text:
    case FilterKind::List: return false;
    }
    return false;
}

} // namespace

Figure Figure::of(const std::optional<double> &number)
{
    return number ? exact(*number) : Figure();
}

bool hasFigure(Field field)
{
    return isCompared(field) || filterKind(field) == FilterKind::Word || isPart(field);
}

Word wordAt(const AdGroupTableModel &table, int row, Field field)
{
    if (isDerived(field)) {
        const Insight *insight = table.insight(row);
        return insight ? Word::of(QStringView(derivedText(*insight, field))) : Word();
    }
    const AdGroup &group = *table.group(row);
    if (const WordMember member = wordMember(field))
        return group.sent[std::size_t(field)] ? group.*member : Word();
    return Word::of(QStringView(rawText(group, field))); // a currency
}

Figure figureAt(const AdGroupTableModel &table, int row, Field field)
{
    if (filterKind(field) == FilterKind::Word) {
        const Word word = wordAt(table, row, field);
        return word.isNull() ? Figure() : Figure{Figure::Is::Exact, {}, qint64(word.number())};
    }
    if (isDerived(field)) {
        const Insight *insight = table.insight(row);
        return Figure::of(insight ? derivedNumber(*insight, field, table.insightDays()) : std::nullopt);
    }
    const AdGroup &group = *table.group(row);
    if (isPart(field))
        return group.sent[std::size_t(field)] && group.targeting ? part(group.targeting.parts(), field) : Figure();
    if (group.metricsLoading && isMetric(field))
        return {Figure::Is::Loading, {}, 0};
    return isReadAsStored(field) ? stored(group, field) : read(group, field);
}

} // namespace agm
