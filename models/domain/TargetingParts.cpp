// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/TargetingParts.h"

#include <array>

namespace agm {
namespace {

size_t hashOf(const QString &text)
{
    return qHash(text);
}

size_t hashOf(const QStringList &texts)
{
    return qHashRange(texts.begin(), texts.end());
}

size_t hashOf(const QList<Placement> &placements)
{
    size_t hash = size_t(placements.size());
    for (const Placement &placement : placements)
        hash = hash * 31 + qHash(placement.platform) + hashOf(placement.positions);
    return hash;
}

size_t hashOf(const QList<OperatingSystem> &systems)
{
    size_t hash = size_t(systems.size());
    for (const OperatingSystem &system : systems)
        hash = hash * 31 + qHash(system.os) + qHash(system.minimumVersion);
    return hash;
}

size_t hashOf(const QList<TargetingCategory> &categories)
{
    size_t hash = size_t(categories.size());
    for (const TargetingCategory &category : categories)
        hash = hash * 31 + qHash(category.id);
    return hash;
}

size_t hashOf(const QList<GeoPlace> &places)
{
    size_t hash = size_t(places.size());
    for (const GeoPlace &place : places)
        hash = hash * 31 + qHash(place.key);
    return hash;
}

/// Direct mapped: what comes often stays, what is rare pushes out something else now and then.
template <class T>
void share(T &value)
{
    if (value.isEmpty())
        return;
    thread_local std::array<T, 1024> slots;
    T &slot = slots[hashOf(value) % slots.size()];
    if (slot == value)
        value = slot;
    else
        slot = value;
}

void share(GeoSet &set)
{
    share(set.countries);
    share(set.regions);
    share(set.cities);
    share(set.zips);
}

} // namespace

void shareParts(Targeting &targeting)
{
    share(targeting.audiences.include);
    share(targeting.audiences.exclude);
    share(targeting.demographics.gender);
    share(targeting.regions.include);
    share(targeting.regions.exclude);
    share(targeting.devices.platforms);
    share(targeting.devices.systems);
    share(targeting.languages);
    share(targeting.placements);
    share(targeting.messageApps);
    if (targeting.detailed) {
        share(targeting.detailed->interests);
        share(targeting.detailed->behaviors);
        share(targeting.detailed->demographics);
    }
}

} // namespace agm
