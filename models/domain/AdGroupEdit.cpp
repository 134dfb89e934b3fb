// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/AdGroupEdit.h"

#include "domain/FieldRegistry.h"

#include <vector>

namespace agm {
namespace {

using Null = std::monostate;

/// The member of a field whose value is kept as a Word; null for other fields. `Group` is AdGroup or const AdGroup.
template <class Group>
auto wordOf(Group &group, Field field) -> decltype(&group.status)
{
    switch (field) {
    case Field::Status: return &group.status;
    case Field::BudgetType: return &group.budgetType;
    case Field::BidType: return &group.bidType;
    case Field::OptimizationGoal: return &group.optimizationGoal;
    case Field::ConversionEvent: return &group.conversionEvent;
    case Field::ConversionLocation: return &group.conversionLocation;
    case Field::AdCampaign: return &group.campaignId;
    default: return nullptr;
    }
}

FieldValue orNull(Word word)
{
    const QString text = word.text();
    return text.isEmpty() ? FieldValue() : FieldValue(text);
}

FieldValue orNull(Instant instant)
{
    return instant.isNull() ? FieldValue() : FieldValue(instant);
}

template <class T>
FieldValue orNull(const std::optional<T> &value)
{
    return value ? FieldValue(*value) : FieldValue();
}

FieldValue targetingOf(const TargetingView &targeting, Field field)
{
    switch (field) {
    case Field::MessageApps: return targeting.messageApps;
    case Field::FrequencyCap: return orNull(targeting.frequencyCap);
    case Field::Audiences: return targeting.audiences;
    case Field::Demographics: return targeting.demographics;
    case Field::Regions: return targeting.regions;
    case Field::Devices: return targeting.devices;
    case Field::Languages: return targeting.languages;
    case Field::Placements: return targeting.placements;
    case Field::DetailedTargeting: return orNull(targeting.detailed);
    default: return {};
    }
}

/// Null clears, a value of the right kind is taken; returns false, and changes nothing, for another kind.
template <class T, class Member>
bool take(Member &member, const FieldValue &value)
{
    if (std::holds_alternative<Null>(value)) {
        member = Member();
        return true;
    }
    const T *typed = std::get_if<T>(&value);
    if (typed)
        member = *typed;
    return typed;
}

bool takeWord(Word &word, const FieldValue &value)
{
    QString text;
    if (!take<QString>(text, value))
        return false;
    word = text.isEmpty() ? Word() : Word::of(QStringView(text));
    return true;
}

bool takeMoney(AdGroup &group, Field field, const FieldValue &value)
{
    if (std::holds_alternative<Null>(value)) {
        group.clearNumber(field);
        return true;
    }
    // An update carries the bare number, and the server takes it in the ad group's currency.
    const Money *money = std::get_if<Money>(&value);
    if (money)
        group.setMoney(field, money->micros);
    return money;
}

bool takeTargeting(Targeting &targeting, Field field, const FieldValue &value)
{
    switch (field) {
    case Field::MessageApps: return take<QStringList>(targeting.messageApps, value);
    case Field::FrequencyCap: return take<FrequencyCap>(targeting.frequencyCap, value);
    case Field::Audiences: return take<Audiences>(targeting.audiences, value);
    case Field::Demographics: return take<Demographics>(targeting.demographics, value);
    case Field::Regions: return take<Regions>(targeting.regions, value);
    case Field::Devices: return take<Devices>(targeting.devices, value);
    case Field::Languages: return take<QStringList>(targeting.languages, value);
    case Field::Placements: return take<QList<Placement>>(targeting.placements, value);
    case Field::DetailedTargeting: return take<DetailedTargeting>(targeting.detailed, value);
    default: return false;
    }
}

/// Returns false when the field has no such value. `targeting` is the group's own copy.
bool takeField(AdGroup &group, Targeting &targeting, Field field, const FieldValue &value)
{
    if (isMoney(field))
        return takeMoney(group, field, value);
    if (Word *word = wordOf(group, field))
        return takeWord(*word, value);
    switch (field) {
    case Field::Title: return take<QString>(group.title, value);
    case Field::StartsAt: return take<Instant>(group.startsAt, value);
    case Field::EndsAt: return take<Instant>(group.endsAt, value);
    case Field::DynamicCreative: return take<bool>(group.dynamicCreative, value);
    default: return takeTargeting(targeting, field, value);
    }
}

void applyPatch(AdGroup &group, const AdGroupPatch &patch)
{
    Targeting targeting = *group.targeting;
    for (auto it = patch.cbegin(); it != patch.cend(); ++it) {
        if (fieldInfo(it.key()).editable == Editable::No)
            continue;
        if (takeField(group, targeting, it.key(), it.value()))
            group.sent.set(std::size_t(it.key()));
    }
    // Ad groups share their targeting; one that stays the same goes on being shared.
    if (targeting != *group.targeting)
        group.targeting = TargetingPtr(targeting);
}

/// Whether it says no more than null does.
bool meansNull(const FieldValue &value)
{
    struct Visitor {
        bool operator()(Null) const { return true; }
        bool operator()(const QString &text) const { return text.isEmpty(); }
        bool operator()(const QStringList &list) const { return list.isEmpty(); }
        bool operator()(const QList<Placement> &list) const { return list.isEmpty(); }
        bool operator()(const QList<Issue> &list) const { return list.isEmpty(); }
        bool operator()(Instant instant) const { return instant.isNull(); }
        bool operator()(const Audiences &audiences) const { return audiences == Audiences(); }
        bool operator()(const Regions &regions) const { return regions == Regions(); }
        bool operator()(const Devices &devices) const { return devices == Devices(); }
        bool operator()(const DetailedTargeting &detailed) const { return detailed == DetailedTargeting(); }
        bool operator()(Demographics people) const
        {
            if (people.gender == QLatin1String("all"))
                people.gender.clear();
            return people == Demographics();
        }
        bool operator()(bool) const { return false; }
        bool operator()(double) const { return false; }
        bool operator()(const Money &) const { return false; }
        bool operator()(const FrequencyCap &) const { return false; }
    };
    return std::visit(Visitor(), value);
}

Demographics withGender(Demographics people)
{
    if (people.gender.isEmpty())
        people.gender = QStringLiteral("all");
    return people;
}

bool sameMoney(const Money &a, const Money &b)
{
    return a.micros == b.micros && (a.currency == b.currency || a.currency.isNull() || b.currency.isNull());
}

} // namespace

std::span<const Field> editableFields()
{
    static const std::vector<Field> fields = [] {
        std::vector<Field> editable;
        for (const FieldInfo &info : fieldRegistry()) {
            if (info.editable == Editable::Yes)
                editable.push_back(info.field);
        }
        return editable;
    }();
    return fields;
}

bool isEditable(Field field)
{
    return fieldInfo(field).editable == Editable::Yes;
}

FieldValue settingOf(const AdGroup &group, Field field)
{
    if (!group.sent[std::size_t(field)])
        return {};
    if (isMoney(field))
        return orNull(group.money(field));
    if (const Word *word = wordOf(group, field))
        return orNull(*word);
    switch (field) {
    case Field::Title: return group.title.isNull() ? FieldValue() : FieldValue(group.title);
    case Field::StartsAt: return orNull(group.startsAt);
    case Field::EndsAt: return orNull(group.endsAt);
    case Field::DynamicCreative: return group.dynamicCreative;
    default: return targetingOf(*group.targeting, field);
    }
}

bool sameSetting(const FieldValue &a, const FieldValue &b)
{
    if (meansNull(a) || meansNull(b))
        return meansNull(a) && meansNull(b);
    if (a.index() != b.index())
        return false;
    if (const Money *money = std::get_if<Money>(&a))
        return sameMoney(*money, std::get<Money>(b));
    if (const Demographics *people = std::get_if<Demographics>(&a))
        return withGender(*people) == withGender(std::get<Demographics>(b));
    return a == b;
}

AdGroupPtr withPatch(const AdGroup &group, const AdGroupPatch &patch)
{
    auto changed = std::make_shared<AdGroup>(group);
    applyPatch(*changed, patch);
    return changed;
}

AdGroupPtr asNewGroup(const QString &id, const NewAdGroup &ad)
{
    auto group = std::make_shared<AdGroup>();
    group->id = id;
    group->campaignId = Word::of(QStringView(ad.campaignId));
    group->status = Word::of(u"active");
    group->createdAt = Instant(QDateTime::currentMSecsSinceEpoch());
    group->updatedAt = group->createdAt;
    // What was not given is known to be null, so that it is not shown as something the server does not tell.
    for (const FieldInfo &info : fieldRegistry())
        group->sent[std::size_t(info.field)] = info.onPage && info.editable != Editable::No;
    for (const Field field : {Field::Id, Field::Issues, Field::CreatedAt, Field::UpdatedAt})
        group->sent.set(std::size_t(field));

    AdGroupPatch values = ad.values;
    values.remove(Field::AdCampaign); // it stands beside the values
    if (meansNull(values.value(Field::Status)))
        values.remove(Field::Status);
    for (const FieldValue &value : std::as_const(values)) {
        if (const Money *money = std::get_if<Money>(&value); money && group->budgetCurrency.isNull())
            group->budgetCurrency = money->currency;
    }
    applyPatch(*group, values);
    return group;
}

AdGroupPatch copyOf(const AdGroup &group, const QString &title)
{
    AdGroupPatch copy;
    for (const FieldInfo &info : fieldRegistry()) {
        if (info.editable == Editable::No || info.field == Field::AdCampaign)
            continue;
        const FieldValue value = settingOf(group, info.field);
        // An empty list says what leaving it out says, and the server refuses some of them (message_apps).
        if (!meansNull(value))
            copy.insert(info.field, value);
    }
    copy.insert(Field::Title, title);
    copy.insert(Field::Status, QStringLiteral("paused"));
    return copy;
}

} // namespace agm
