// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/CheckRules.h"

#include <algorithm>

namespace agm {
namespace {

constexpr int YoungestAge = 13;
constexpr int OldestAge = 65;
constexpr qsizetype MostCategories = 100;

bool isAutomatic(const TargetingView &targeting)
{
    return targeting.demographics.automatic.value_or(false);
}

/// V6: either field may have broken it; it is said beside the one that a person touched.
void checkAudiences(CheckRun &run)
{
    const TargetingView targeting = *run.after().targeting;
    if (run.concerns({Field::Audiences, Field::Demographics}) && isAutomatic(targeting)
        && !targeting.audiences.isEmpty())
        run.block(FindingCode::AudiencesWithAutomatic,
                  run.touched(Field::Audiences) || !run.touched(Field::Demographics) ? Field::Audiences
                                                                                     : Field::Demographics);
    if (!run.touched(Field::Audiences))
        return;
    for (const QString &id : targeting.audiences.include) {
        if (targeting.audiences.exclude.contains(id))
            run.warn(FindingCode::AudienceBothWays, Field::Audiences, {id});
    }
}

/// V7.
void checkMessageApps(CheckRun &run)
{
    static const Word messaging = Word::of(u"messaging");
    if (!run.concerns({Field::ConversionLocation, Field::MessageApps}))
        return;
    const Word location = run.after().conversionLocation;
    const bool apps = !run.after().targeting->messageApps.isEmpty();
    if (location == messaging && !apps)
        run.block(FindingCode::MessageAppsMissing, Field::MessageApps);
    else if (!location.isNull() && location != messaging && apps)
        run.block(FindingCode::MessageAppsNotAllowed, Field::MessageApps);
}

/// V8.
void checkDetailed(CheckRun &run)
{
    const auto &detailed = run.after().targeting->detailed;
    if (!detailed)
        return;
    const bool any
        = !detailed->interests.isEmpty() || !detailed->behaviors.isEmpty() || !detailed->demographics.isEmpty();
    if (any && isAutomatic(*run.after().targeting) && run.concerns({Field::DetailedTargeting, Field::Demographics}))
        run.block(FindingCode::DetailedWithAutomatic,
                  run.touched(Field::DetailedTargeting) || !run.touched(Field::Demographics) ? Field::DetailedTargeting
                                                                                             : Field::Demographics);
    if (!run.touched(Field::DetailedTargeting))
        return;
    const auto limit = [&run](const QList<TargetingCategory> &section, const QString &name) {
        if (section.size() > MostCategories)
            run.block(FindingCode::DetailedTooMany, Field::DetailedTargeting, {name});
    };
    limit(detailed->interests, QStringLiteral("interests"));
    limit(detailed->behaviors, QStringLiteral("behaviors"));
    limit(detailed->demographics, QStringLiteral("demographics"));
}

/// V10: the ad network's range, which no document of the API names.
void checkAges(CheckRun &run)
{
    if (!run.touched(Field::Demographics))
        return;
    const Demographics &people = run.after().targeting->demographics;
    const auto outside = [](const std::optional<int> &age) { return age && (*age < YoungestAge || *age > OldestAge); };
    if (outside(people.minimumAge) || outside(people.maximumAge))
        run.block(FindingCode::AgesOutOfRange, Field::Demographics);
    if (people.minimumAge && people.maximumAge && *people.minimumAge > *people.maximumAge)
        run.block(FindingCode::AgesSwapped, Field::Demographics);
}

bool hadPlatform(const AdGroup *before, const QString &platform)
{
    return before
        && std::any_of(before->targeting->placements.cbegin(), before->targeting->placements.cend(),
                       [&platform](const Placement &placement) { return placement.platform == platform; });
}

bool hadPosition(const AdGroup *before, const QString &platform, const QString &position)
{
    return before
        && std::any_of(before->targeting->placements.cbegin(), before->targeting->placements.cend(),
                       [&platform, &position](const Placement &placement) {
                           return placement.platform == platform && placement.positions.contains(position);
                       });
}

/// V11. What the server had already may be newer than this program, so it only warns.
void checkPlacements(CheckRun &run)
{
    if (!run.touched(Field::Placements))
        return;
    for (const Placement &placement : run.after().targeting->placements) {
        const QStringList known = knownPositions(placement.platform);
        if (known.isEmpty()) {
            if (hadPlatform(run.before(), placement.platform))
                run.warn(FindingCode::UnknownPlatform, Field::Placements, {placement.platform});
            else
                run.block(FindingCode::UnknownPlatform, Field::Placements, {placement.platform});
            continue;
        }
        for (const QString &position : placement.positions) {
            if (known.contains(position))
                continue;
            if (hadPosition(run.before(), placement.platform, position))
                run.warn(FindingCode::UnknownPosition, Field::Placements, {placement.platform, position});
            else
                run.block(FindingCode::UnknownPosition, Field::Placements, {placement.platform, position});
        }
    }
}

/// Members that were kept as they came, of an object and everything in it.
struct KeptOf {
    QStringList texts;
    void add(const Kept &kept)
    {
        if (!kept.trimmed().isEmpty())
            texts.append(QString::fromUtf8(kept));
    }
    template <class List>
    void addEach(const List &list)
    {
        for (const auto &one : list)
            add(one.kept);
    }
    void add(const GeoSet &set)
    {
        add(set.kept);
        addEach(set.cities);
        addEach(set.zips);
    }
    void add(const DetailedTargeting &detailed)
    {
        add(detailed.kept);
        addEach(detailed.interests);
        addEach(detailed.behaviors);
        addEach(detailed.demographics);
    }
};

void noteKept(CheckRun &run, Field field, const KeptOf &kept)
{
    if (!kept.texts.isEmpty() && run.touched(field))
        run.note(FindingCode::KeptMembers, field, {kept.texts});
}

void noteKeptMembers(CheckRun &run)
{
    static const QSet<Field> objects{Field::Audiences,  Field::Demographics, Field::Regions,          Field::Devices,
                                     Field::Placements, Field::FrequencyCap, Field::DetailedTargeting};
    if (!run.context().touched.intersects(objects))
        return;
    const TargetingView targeting = *run.after().targeting;
    KeptOf audiences, people, regions, devices, placements, cap, detailed;
    audiences.add(targeting.audiences.kept);
    people.add(targeting.demographics.kept);
    regions.add(targeting.regions.kept);
    regions.add(targeting.regions.include);
    regions.add(targeting.regions.exclude);
    devices.add(targeting.devices.kept);
    devices.addEach(targeting.devices.systems);
    placements.addEach(targeting.placements);
    if (targeting.frequencyCap)
        cap.add(targeting.frequencyCap->kept);
    if (targeting.detailed)
        detailed.add(*targeting.detailed);
    noteKept(run, Field::Audiences, audiences);
    noteKept(run, Field::Demographics, people);
    noteKept(run, Field::Regions, regions);
    noteKept(run, Field::Devices, devices);
    noteKept(run, Field::Placements, placements);
    noteKept(run, Field::FrequencyCap, cap);
    noteKept(run, Field::DetailedTargeting, detailed);
}

} // namespace

void checkTargetingRules(CheckRun &run)
{
    checkAudiences(run);
    checkMessageApps(run);
    checkDetailed(run);
    checkAges(run);
    checkPlacements(run);
    noteKeptMembers(run);
}

} // namespace agm
