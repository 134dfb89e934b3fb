// SPDX-License-Identifier: GPL-3.0-or-later
// Placements by platform and position, and the names of what is kept.
#include "domain/DraftChecks.h"
#include "views/common/FieldText.h"
#include "views/editors/TargetingEntries.h"

#include <algorithm>

namespace agm {

bool hasPlatform(const QList<Placement> &placements, const QString &platform)
{
    return std::any_of(placements.cbegin(), placements.cend(),
                       [&](const Placement &placement) { return placement.platform == platform; });
}

bool hasPosition(const QList<Placement> &placements, const QString &platform, const QString &position)
{
    return std::any_of(placements.cbegin(), placements.cend(), [&](const Placement &placement) {
        return placement.platform == platform
            && (placement.positions.isEmpty() || placement.positions.contains(position));
    });
}

namespace {

/// An entry for the platform, with what it kept before.
Placement placementOf(const QList<Placement> &before, const QString &platform, const QStringList &positions)
{
    for (const Placement &was : before) {
        if (was.platform == platform)
            return {platform, positions, was.kept};
    }
    return {platform, positions, {}};
}

} // namespace

void setPlatform(QList<Placement> &placements, const QList<Placement> &before, const QString &platform, bool on)
{
    if (!on) {
        placements.removeIf([&](const Placement &placement) { return placement.platform == platform; });
        return;
    }
    for (Placement &placement : placements) {
        if (placement.platform == platform) {
            placement.positions.clear();
            return;
        }
    }
    placements.append(placementOf(before, platform, {}));
}

void setPosition(QList<Placement> &placements, const QList<Placement> &before, const QString &platform,
                 const QString &position, bool on)
{
    if (hasPosition(placements, platform, position) == on)
        return;
    if (on) {
        for (Placement &placement : placements) {
            if (placement.platform == platform) {
                placement.positions.append(position);
                return;
            }
        }
        placements.append(placementOf(before, platform, {position}));
        return;
    }
    for (Placement &placement : placements) {
        if (placement.platform != platform)
            continue;
        // No positions are all of them; what is left must be named.
        if (placement.positions.isEmpty())
            placement.positions = knownPositions(platform);
        placement.positions.removeAll(position);
    }
    placements.removeIf(
        [&](const Placement &placement) { return placement.platform == platform && placement.positions.isEmpty(); });
}

void setWord(QStringList &list, const QString &word, bool on)
{
    if (!on)
        list.removeAll(word);
    else if (!list.contains(word))
        list.append(word);
}

bool hasSystem(const Devices &devices, const QString &os)
{
    return std::any_of(devices.systems.cbegin(), devices.systems.cend(),
                       [&](const OperatingSystem &system) { return system.os == os; });
}

void setSystem(Devices &devices, const Devices &before, const QString &os, bool on)
{
    const auto is = [&os](const OperatingSystem &system) { return system.os == os; };
    if (!on) {
        devices.systems.removeIf(is);
        return;
    }
    if (hasSystem(devices, os))
        return;
    for (const OperatingSystem &was : before.systems) {
        if (is(was))
            devices.systems.append(was);
    }
    if (!hasSystem(devices, os))
        devices.systems.append({os, {}, {}});
}

QStringList keptNames(const TargetingValues &values, Field field)
{
    const Targeting &targeting = values.targeting;
    QList<Kept> kept;
    const auto places = [&kept](const GeoSet &set) {
        kept.append(set.kept);
        for (const GeoPlace &place : set.cities + set.zips)
            kept.append(place.kept);
    };
    switch (field) {
    case Field::Regions:
        places(targeting.regions.include);
        places(targeting.regions.exclude);
        kept.append(targeting.regions.kept);
        break;
    case Field::Demographics: kept.append(targeting.demographics.kept); break;
    case Field::Audiences: kept.append(targeting.audiences.kept); break;
    case Field::Devices:
        kept.append(targeting.devices.kept);
        for (const OperatingSystem &system : targeting.devices.systems)
            kept.append(system.kept);
        break;
    case Field::Placements:
        for (const Placement &placement : targeting.placements)
            kept.append(placement.kept);
        break;
    case Field::DetailedTargeting:
        if (const auto &detailed = targeting.detailed) {
            kept.append(detailed->kept);
            for (const TargetingCategory &category : detailed->interests + detailed->behaviors + detailed->demographics)
                kept.append(category.kept);
        }
        break;
    default: break;
    }
    QStringList names;
    for (const Kept &one : kept)
        names += keptKeys(one);
    names.removeDuplicates();
    return names;
}

} // namespace agm
