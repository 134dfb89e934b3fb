// SPDX-License-Identifier: GPL-3.0-or-later
#include "TargetingReader.h"

#include "wire/JsonWords.h"

namespace agm::json {
namespace {

bool readPlaces(Reader &in, Token &token, QList<GeoPlace> &places)
{
    places.clear();
    if (in.isNull(token)) {
        ++token;
        return true;
    }
    return in.list(token, [&](Token &element) {
        GeoPlace place;
        if (in.at(element) == '"') {
            place.plainText = true;
            if (!in.readText(element, place.key))
                return false;
        } else if (in.at(element) != '{') {
            return in.wrongType(element, "text or an object");
        } else {
            const bool read = in.object(element, [&](QByteArrayView key, Token &value) {
                if (key == "key")
                    return in.readText(value, place.key);
                if (key == "name")
                    return in.readText(value, place.name);
                return in.keep(value, place.kept);
            });
            if (!read)
                return false;
        }
        places.append(std::move(place));
        return true;
    });
}

/// Whether `key` is a member of a GeoSet; if so it is read with its success in `read`.
bool readGeoMember(Reader &in, QByteArrayView key, Token &value, GeoSet &set, bool &read)
{
    if (key == "countries")
        read = in.readTexts(value, set.countries);
    else if (key == "regions")
        read = in.readTexts(value, set.regions);
    else if (key == "cities")
        read = readPlaces(in, value, set.cities);
    else if (key == "zips")
        read = readPlaces(in, value, set.zips);
    else
        return false;
    return true;
}

bool readGeoSet(Reader &in, Token &token, GeoSet &set)
{
    set = {};
    if (in.isNull(token)) {
        ++token;
        return true;
    }
    return in.object(token, [&](QByteArrayView key, Token &value) {
        bool read = false;
        return readGeoMember(in, key, value, set, read) ? read : in.keep(value, set.kept);
    });
}

bool readCategories(Reader &in, Token &token, QList<TargetingCategory> &categories)
{
    categories.clear();
    if (in.isNull(token)) {
        ++token;
        return true;
    }
    return in.list(token, [&](Token &element) {
        TargetingCategory category;
        const bool read = in.object(element, [&](QByteArrayView key, Token &value) {
            if (key == "id")
                return in.readText(value, category.id);
            if (key == "name")
                return in.readText(value, category.name);
            if (key == "type")
                return in.readText(value, category.type);
            return in.keep(value, category.kept);
        });
        categories.append(std::move(category));
        return read;
    });
}

} // namespace

bool readPart(Reader &in, Token &token, Audiences &audiences)
{
    return in.object(token, [&](QByteArrayView key, Token &value) {
        if (key == "include")
            return in.readTexts(value, audiences.include);
        if (key == "exclude")
            return in.readTexts(value, audiences.exclude);
        return in.keep(value, audiences.kept);
    });
}

bool readPart(Reader &in, Token &token, Demographics &people)
{
    // When both spellings are there, the canonical one counts, whatever their order.
    std::optional<int> legacyMinimum;
    std::optional<int> legacyMaximum;
    const bool read = in.object(token, [&](QByteArrayView key, Token &value) {
        if (key == "automatic")
            return in.readFlag(value, people.automatic);
        if (key == "minimum_age")
            return in.readInteger(value, people.minimumAge);
        if (key == "maximum_age")
            return in.readInteger(value, people.maximumAge);
        if (key == "age_min")
            return in.readInteger(value, legacyMinimum);
        if (key == "age_max")
            return in.readInteger(value, legacyMaximum);
        if (key == "gender")
            return in.readText(value, people.gender);
        return in.keep(value, people.kept);
    });
    if (!people.minimumAge)
        people.minimumAge = legacyMinimum;
    if (!people.maximumAge)
        people.maximumAge = legacyMaximum;
    return read;
}

bool readPart(Reader &in, Token &token, Regions &regions)
{
    GeoSet flat;
    bool sides = false;
    const bool read = in.object(token, [&](QByteArrayView key, Token &value) {
        if (key == "include" || key == "exclude") {
            sides = true;
            return readGeoSet(in, value, key == "include" ? regions.include : regions.exclude);
        }
        bool readMember = false;
        return readGeoMember(in, key, value, flat, readMember) ? readMember : in.keep(value, regions.kept);
    });
    if (!sides) {
        // The flat spelling is the include side itself, and so are its unknown members.
        regions.include = std::move(flat);
        regions.include.kept = std::move(regions.kept);
        regions.kept.clear();
        return read;
    }
    // Both spellings in one: what `include` does not name comes from the flat lists, so that nothing is lost.
    GeoSet &include = regions.include;
    if (include.countries.isEmpty())
        include.countries = flat.countries;
    if (include.regions.isEmpty())
        include.regions = flat.regions;
    if (include.cities.isEmpty())
        include.cities = flat.cities;
    if (include.zips.isEmpty())
        include.zips = flat.zips;
    return read;
}

bool readPart(Reader &in, Token &token, Devices &devices)
{
    return in.object(token, [&](QByteArrayView key, Token &value) {
        if (key == "platforms")
            return in.readTexts(value, devices.platforms);
        if (key != "operating_systems")
            return in.keep(value, devices.kept);
        devices.systems.clear();
        if (in.isNull(value)) {
            ++value;
            return true;
        }
        return in.list(value, [&](Token &element) {
            OperatingSystem system;
            const bool read = in.object(element, [&](QByteArrayView inner, Token &member) {
                if (inner == "os")
                    return in.readText(member, system.os);
                if (inner == "minimum_version")
                    return in.readText(member, system.minimumVersion);
                return in.keep(member, system.kept);
            });
            devices.systems.append(std::move(system));
            return read;
        });
    });
}

bool readPart(Reader &in, Token &token, QStringList &texts)
{
    return in.readTexts(token, texts);
}

bool readPart(Reader &in, Token &token, QList<Placement> &placements)
{
    if (in.at(token) == '"') {
        // What is written for "no list" may be read as well.
        QString word;
        if (!in.readText(token, word))
            return false;
        if (word == QLatin1String("automatic"))
            return true;
        return in.fail(JsonWords::tr("should be a list or \"automatic\", is text"));
    }
    return in.list(token, [&](Token &element) {
        Placement placement;
        const bool read = in.object(element, [&](QByteArrayView key, Token &value) {
            if (key == "platform")
                return in.readText(value, placement.platform);
            if (key == "positions")
                return in.readTexts(value, placement.positions);
            return in.keep(value, placement.kept);
        });
        placements.append(std::move(placement));
        return read;
    });
}

bool readPart(Reader &in, Token &token, std::optional<FrequencyCap> &cap)
{
    cap.emplace();
    return in.object(token, [&](QByteArrayView key, Token &value) {
        if (key == "maximum_impressions") {
            std::optional<int> number;
            if (!in.readInteger(value, number))
                return false;
            cap->maximumImpressions = number.value_or(0);
            return true;
        }
        if (key == "per_days")
            return in.readInteger(value, cap->perDays);
        return in.keep(value, cap->kept);
    });
}

bool readPart(Reader &in, Token &token, std::optional<DetailedTargeting> &detailed)
{
    detailed.emplace();
    return in.object(token, [&](QByteArrayView key, Token &value) {
        if (key == "interests")
            return readCategories(in, value, detailed->interests);
        if (key == "behaviors")
            return readCategories(in, value, detailed->behaviors);
        if (key == "demographics")
            return readCategories(in, value, detailed->demographics);
        return in.keep(value, detailed->kept);
    });
}

bool readTargetingPart(Reader &in, Field field, Token &token, Targeting &targeting)
{
    switch (field) {
    case Field::Audiences: return readPart(in, token, targeting.audiences);
    case Field::Demographics: return readPart(in, token, targeting.demographics);
    case Field::Regions: return readPart(in, token, targeting.regions);
    case Field::Devices: return readPart(in, token, targeting.devices);
    case Field::Languages: return readPart(in, token, targeting.languages);
    case Field::Placements: return readPart(in, token, targeting.placements);
    case Field::MessageApps: return readPart(in, token, targeting.messageApps);
    case Field::FrequencyCap: return readPart(in, token, targeting.frequencyCap);
    default: return readPart(in, token, targeting.detailed);
    }
}

} // namespace agm::json
