// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/TargetingEntries.h"

#include <algorithm>

namespace agm {
namespace {

using Kind = TargetingEntry::Kind;

bool excludes(TargetingList list)
{
    return list == TargetingList::PlacesExcluded || list == TargetingList::AudiencesExcluded;
}

/// The list of plain codes that an entry of this kind stands in; null for kinds that are objects.
QStringList *codesOf(Targeting &targeting, TargetingList list, Kind kind)
{
    GeoSet &places = excludes(list) ? targeting.regions.exclude : targeting.regions.include;
    switch (kind) {
    case Kind::Country: return &places.countries;
    case Kind::Region: return &places.regions;
    case Kind::Audience: return excludes(list) ? &targeting.audiences.exclude : &targeting.audiences.include;
    case Kind::Language: return &targeting.languages;
    default: return nullptr;
    }
}

QList<GeoPlace> *placesOf(Targeting &targeting, TargetingList list, Kind kind)
{
    GeoSet &places = excludes(list) ? targeting.regions.exclude : targeting.regions.include;
    return kind == Kind::City ? &places.cities : kind == Kind::Zip ? &places.zips : nullptr;
}

QList<TargetingCategory> *categoriesOf(Targeting &targeting, Kind kind)
{
    if (!targeting.detailed)
        return nullptr;
    switch (kind) {
    case Kind::Interest: return &targeting.detailed->interests;
    case Kind::Behavior: return &targeting.detailed->behaviors;
    case Kind::Category: return &targeting.detailed->demographics;
    default: return nullptr;
    }
}

QList<Kind> kindsOf(TargetingList list)
{
    switch (list) {
    case TargetingList::PlacesIncluded:
    case TargetingList::PlacesExcluded: return {Kind::Country, Kind::Region, Kind::City, Kind::Zip};
    case TargetingList::AudiencesIncluded:
    case TargetingList::AudiencesExcluded: return {Kind::Audience};
    case TargetingList::Languages: return {Kind::Language};
    case TargetingList::Interests: return {Kind::Interest};
    case TargetingList::Behaviors: return {Kind::Behavior};
    case TargetingList::Categories: return {Kind::Category};
    }
    return {};
}

bool has(const QList<TargetingEntry> &entries, Kind kind, const QString &code)
{
    return std::any_of(entries.cbegin(), entries.cend(),
                       [&](const TargetingEntry &entry) { return entry.kind == kind && entry.code == code; });
}

/// Removes what `gone` names; leaves the list untouched (and shared) when that is nothing.
template <class List, class Gone>
void removeWhere(List &list, Gone gone)
{
    if (std::any_of(list.cbegin(), list.cend(), gone))
        list.removeIf(gone);
}

/// Removes the entries of one kind for which `gone(code)` holds.
template <class Gone>
void removeCodes(Targeting &targeting, TargetingList list, Kind kind, Gone gone)
{
    if (QStringList *codes = codesOf(targeting, list, kind))
        removeWhere(*codes, gone);
    else if (QList<GeoPlace> *places = placesOf(targeting, list, kind))
        removeWhere(*places, [&](const GeoPlace &place) { return gone(place.key); });
    else if (QList<TargetingCategory> *categories = categoriesOf(targeting, kind))
        removeWhere(*categories, [&](const TargetingCategory &category) { return gone(category.id); });
}

} // namespace

Field fieldOf(TargetingList list)
{
    switch (list) {
    case TargetingList::PlacesIncluded:
    case TargetingList::PlacesExcluded: return Field::Regions;
    case TargetingList::AudiencesIncluded:
    case TargetingList::AudiencesExcluded: return Field::Audiences;
    case TargetingList::Languages: return Field::Languages;
    default: return Field::DetailedTargeting;
    }
}

QList<TargetingEntry> entriesOf(const TargetingValues &values, TargetingList list)
{
    QList<TargetingEntry> entries;
    Targeting targeting = values.targeting; // shares its lists
    for (const Kind kind : kindsOf(list)) {
        if (const QStringList *codes = codesOf(targeting, list, kind)) {
            for (const QString &code : *codes)
                entries.append({kind, code, {}, {}, {}, false});
        } else if (const QList<GeoPlace> *places = placesOf(targeting, list, kind)) {
            for (const GeoPlace &place : *places)
                entries.append({kind, place.key, place.name, {}, place.kept, place.plainText});
        } else if (const QList<TargetingCategory> *categories = categoriesOf(targeting, kind)) {
            for (const TargetingCategory &category : *categories)
                entries.append({kind, category.id, category.name, category.type, category.kept, false});
        }
    }
    return entries;
}

void addEntry(TargetingValues &values, TargetingList list, const TargetingEntry &entry)
{
    if (!kindsOf(list).contains(entry.kind) || has(entriesOf(values, list), entry.kind, entry.code))
        return;
    Targeting &targeting = values.targeting;
    if (QStringList *codes = codesOf(targeting, list, entry.kind))
        codes->append(entry.code);
    else if (QList<GeoPlace> *places = placesOf(targeting, list, entry.kind))
        places->append({entry.code, entry.name, entry.kept, entry.plainText});
    else if (QList<TargetingCategory> *categories = categoriesOf(targeting, entry.kind))
        categories->append({entry.code, entry.name, entry.type, entry.kept});
}

TargetingEntry asItWas(const TargetingValues &before, TargetingList list, const TargetingEntry &entry)
{
    for (const TargetingEntry &was : entriesOf(before, list)) {
        if (was.sameAs(entry))
            return was;
    }
    return entry;
}

void removeEntry(TargetingValues &values, TargetingList list, const TargetingEntry &entry)
{
    if (kindsOf(list).contains(entry.kind))
        removeCodes(values.targeting, list, entry.kind, [&](const QString &code) { return code == entry.code; });
}

void replaceEntries(TargetingValues &values, TargetingList list, const QList<TargetingEntry> &entries)
{
    for (const Kind kind : kindsOf(list))
        removeCodes(values.targeting, list, kind, [&](const QString &code) { return !has(entries, kind, code); });
    for (const TargetingEntry &entry : entries)
        addEntry(values, list, entry);
}

} // namespace agm
