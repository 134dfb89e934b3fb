// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/SharedTargeting.h"

#include <vector>

namespace agm {
namespace {

/// What each thread remembers of a kind.
constexpr std::size_t MostRemembered = 4096;

/// Objects by a hash, the last one met for each place: what only one ad group has pushes out another now and then, and
/// costs no node of a map.
template <class Ptr>
class Remembered {
public:
    struct Slot {
        size_t hash = 0;
        Ptr object;
    };
    Slot &slot(size_t hash) { return m_slots[(hash * 0x9E3779B97F4A7C15u >> 32) % MostRemembered]; }

private:
    std::vector<Slot> m_slots = std::vector<Slot>(MostRemembered);
};

void mix(size_t &hash, size_t more)
{
    hash ^= more + 0x9E3779B97F4A7C15u + (hash << 6) + (hash >> 2);
}

/// Texts that are null and those that are empty are equal, but what came as one must not become the other: this alone
/// tells them apart, so that every text of a part has to be in its hash.
size_t hashOf(const QString &text)
{
    return text.isNull() ? 0x51ED270B27B4F3CFu : qHash(text);
}

size_t hashOf(const Kept &kept)
{
    return qHash(kept);
}

template <class... T>
size_t hashOfAll(const T &...values);

size_t hashOf(const GeoPlace &place)
{
    return hashOfAll(place.key, place.name, place.kept);
}

size_t hashOf(const OperatingSystem &system)
{
    return hashOfAll(system.os, system.minimumVersion, system.kept);
}

size_t hashOf(const TargetingCategory &category)
{
    return hashOfAll(category.id, category.name, category.type, category.kept);
}

size_t hashOf(const Placement &placement);

template <class T>
size_t hashOf(const QList<T> &values)
{
    size_t hash = size_t(values.size());
    for (const T &value : values)
        mix(hash, hashOf(value));
    return hash;
}

size_t hashOf(const Placement &placement)
{
    return hashOfAll(placement.platform, placement.positions, placement.kept);
}

size_t hashOf(const Audiences &audiences)
{
    return hashOfAll(audiences.include, audiences.exclude, audiences.kept);
}

size_t hashOf(const Demographics &people)
{
    const size_t numbers = qHashMulti(0, people.automatic ? 1 + int(*people.automatic) : 0,
                                      people.minimumAge.value_or(0), people.maximumAge.value_or(0));
    return numbers ^ hashOfAll(people.gender, people.kept);
}

size_t hashOf(const GeoSet &set)
{
    return hashOfAll(set.countries, set.regions, set.cities, set.zips, set.kept);
}

size_t hashOf(const Regions &regions)
{
    return hashOfAll(regions.include, regions.exclude, regions.kept);
}

size_t hashOf(const Devices &devices)
{
    return hashOfAll(devices.platforms, devices.systems, devices.kept);
}

size_t hashOf(const std::optional<FrequencyCap> &cap)
{
    return cap ? qHashMulti(1, cap->maximumImpressions, cap->perDays.value_or(0), cap->kept) : 0;
}

size_t hashOf(const std::optional<DetailedTargeting> &detailed)
{
    return detailed ? hashOfAll(detailed->interests, detailed->behaviors, detailed->demographics, detailed->kept) : 0;
}

template <class... T>
size_t hashOfAll(const T &...values)
{
    size_t hash = sizeof...(values);
    (mix(hash, hashOf(values)), ...);
    return hash;
}

/// Whether a part is as it is by default, to the difference between a null text and an empty one.
template <class T>
bool saysNothing(const QList<T> &values)
{
    return values.isEmpty();
}

template <class T>
bool saysNothing(const std::optional<T> &value)
{
    return !value;
}

bool saysNothing(const Audiences &audiences)
{
    return audiences.isEmpty() && audiences.kept.isEmpty();
}

bool saysNothing(const Demographics &people)
{
    return !people.automatic && !people.minimumAge && !people.maximumAge && people.gender.isNull()
        && people.kept.isEmpty();
}

bool saysNothing(const Regions &regions)
{
    return regions.include.isEmpty() && regions.exclude.isEmpty() && regions.kept.isEmpty();
}

bool saysNothing(const Devices &devices)
{
    return devices.platforms.isEmpty() && devices.systems.isEmpty() && devices.kept.isEmpty();
}

template <class T>
const T &nothing()
{
    static const T value{};
    return value;
}

template <class T>
const T &valueOf(const TargetingPartPtr<T> &part)
{
    return part ? part->value : nothing<T>();
}

template <class Visit>
void forEach(const TargetingParts &parts, Visit visit)
{
    visit(parts.audiences);
    visit(parts.demographics);
    visit(parts.regions);
    visit(parts.devices);
    visit(parts.languages);
    visit(parts.placements);
    visit(parts.messageApps);
    visit(parts.frequencyCap);
    visit(parts.detailed);
}

bool same(const TargetingParts &a, const TargetingParts &b)
{
    return a.audiences == b.audiences && a.demographics == b.demographics && a.regions == b.regions
        && a.devices == b.devices && a.languages == b.languages && a.placements == b.placements
        && a.messageApps == b.messageApps && a.frequencyCap == b.frequencyCap && a.detailed == b.detailed;
}

} // namespace

TargetingView TargetingView::of(const Targeting &t)
{
    return {t.audiences,  t.demographics, t.regions,      t.devices, t.languages,
            t.placements, t.messageApps,  t.frequencyCap, t.detailed};
}

TargetingView::operator Targeting() const
{
    return {audiences, demographics, regions, devices, languages, placements, messageApps, frequencyCap, detailed};
}

bool operator==(const TargetingView &a, const TargetingView &b)
{
    // Parts are mostly the same objects.
    const auto equal = [](const auto &one, const auto &other) { return &one == &other || one == other; };
    return equal(a.audiences, b.audiences) && equal(a.demographics, b.demographics) && equal(a.regions, b.regions)
        && equal(a.devices, b.devices) && equal(a.languages, b.languages) && equal(a.placements, b.placements)
        && equal(a.messageApps, b.messageApps) && equal(a.frequencyCap, b.frequencyCap)
        && equal(a.detailed, b.detailed);
}

template <class T>
TargetingPartPtr<T> sharedPart(const T &part)
{
    if (saysNothing(part))
        return {};
    const size_t hash = hashOf(part);
    thread_local Remembered<TargetingPartPtr<T>> known;
    auto &slot = known.slot(hash);
    if (!slot.object || slot.hash != hash || !(slot.object->value == part))
        slot = {hash, TargetingPartPtr<T>(new TargetingPart<T>(part))};
    return slot.object;
}

template TargetingPartPtr<Audiences> sharedPart(const Audiences &);
template TargetingPartPtr<Demographics> sharedPart(const Demographics &);
template TargetingPartPtr<Regions> sharedPart(const Regions &);
template TargetingPartPtr<Devices> sharedPart(const Devices &);
template TargetingPartPtr<QStringList> sharedPart(const QStringList &);
template TargetingPartPtr<QList<Placement>> sharedPart(const QList<Placement> &);
template TargetingPartPtr<std::optional<FrequencyCap>> sharedPart(const std::optional<FrequencyCap> &);
template TargetingPartPtr<std::optional<DetailedTargeting>> sharedPart(const std::optional<DetailedTargeting> &);

TargetingPtr::TargetingPtr(const Targeting &targeting)
{
    TargetingParts parts;
    parts.audiences = sharedPart(targeting.audiences);
    parts.demographics = sharedPart(targeting.demographics);
    parts.regions = sharedPart(targeting.regions);
    parts.devices = sharedPart(targeting.devices);
    parts.languages = sharedPart(targeting.languages);
    parts.placements = sharedPart(targeting.placements);
    parts.messageApps = sharedPart(targeting.messageApps);
    parts.frequencyCap = sharedPart(targeting.frequencyCap);
    parts.detailed = sharedPart(targeting.detailed);
    *this = of(std::move(parts));
}

TargetingPtr TargetingPtr::of(TargetingParts &&parts)
{
    if (same(parts, *empty().m_parts))
        return empty();
    size_t hash = 0;
    forEach(parts, [&hash](const auto &part) { mix(hash, size_t(part.data())); });
    thread_local Remembered<TargetingPtr> known;
    auto &slot = known.slot(hash);
    if (slot.hash != hash || !slot.object || !same(*slot.object.m_parts, parts))
        slot = {hash, TargetingPtr(Parts(new TargetingParts(std::move(parts))))};
    return slot.object;
}

const TargetingPtr &TargetingPtr::empty()
{
    static const TargetingPtr none{Parts(new TargetingParts)};
    return none;
}

TargetingView TargetingPtr::operator*() const
{
    const TargetingParts &parts = *m_parts;
    return {valueOf(parts.audiences),   valueOf(parts.demographics), valueOf(parts.regions),
            valueOf(parts.devices),     valueOf(parts.languages),    valueOf(parts.placements),
            valueOf(parts.messageApps), valueOf(parts.frequencyCap), valueOf(parts.detailed)};
}

} // namespace agm
