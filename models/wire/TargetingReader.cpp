// SPDX-License-Identifier: GPL-3.0-or-later
#include "TargetingReader.h"

#include "domain/AdGroup.h"
#include "domain/FieldRegistry.h"
#include "domain/TargetingParts.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace agm::json {
namespace {

/// Members that are null keep what the value has by default.
bool readAudiences(Reader &in, Token &token, Audiences &audiences)
{
    return in.object(token, [&](QByteArrayView key, Token &value) {
        if (key == "include")
            return in.readTexts(value, audiences.include);
        if (key == "exclude")
            return in.readTexts(value, audiences.exclude);
        return in.keep(value, audiences.kept);
    });
}

bool readDemographics(Reader &in, Token &token, Demographics &people)
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

bool readRegions(Reader &in, Token &token, Regions &regions)
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

bool readDevices(Reader &in, Token &token, Devices &devices)
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

bool readPlacements(Reader &in, Token &token, QList<Placement> &placements)
{
    if (in.at(token) == '"') {
        // What is written for "no list" may be read as well.
        QString word;
        if (!in.readText(token, word))
            return false;
        if (word == QLatin1String("automatic"))
            return true;
        return in.fail(QStringLiteral("should be a list or \"automatic\", is text"));
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

bool readFrequencyCap(Reader &in, Token &token, std::optional<FrequencyCap> &cap)
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

bool readDetailed(Reader &in, Token &token, std::optional<DetailedTargeting> &detailed)
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

bool readParts(Reader &in, const TargetingTokens &tokens, Targeting &targeting)
{
    for (std::size_t part = 0; part < TargetingTokens::fields.size(); ++part) {
        Token token = tokens.first(part);
        if (token == 0 || in.isNull(token))
            continue;
        const Field field = TargetingTokens::fields[part];
        if (!readTargetingPart(in, field, token, targeting))
            return in.in(QByteArrayView(fieldInfo(field).key));
        // The brackets have told where the value ends; its grammar has to agree.
        if (token != tokens.behind(part)) {
            in.broken();
            return in.in(QByteArrayView(fieldInfo(field).key));
        }
    }
    return true;
}

struct TextHash {
    using is_transparent = void;
    size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};

/// What was read lately, by its bytes. One per thread: a lock for each ad group would cost more than a second reading.
struct Cache {
    static constexpr size_t LargestBytes = size_t(8) << 20;
    std::unordered_map<std::string, TargetingPtr, TextHash, std::equal_to<>> byText;
    size_t bytes = 0;
    std::string key; ///< reused, so that a look-up allocates nothing

    void insert(const TargetingPtr &targeting)
    {
        if (key.size() > LargestBytes / 16) {
            key = {}; // nobody else will have the same, and its memory is not to stay
            return;
        }
        if (bytes + key.size() > LargestBytes) {
            byText.clear();
            bytes = 0;
        }
        bytes += key.size() + 64;
        byText.emplace(key, targeting);
    }
};

} // namespace

bool readTargetingPart(Reader &in, Field field, Token &token, Targeting &targeting)
{
    switch (field) {
    case Field::Audiences: return readAudiences(in, token, targeting.audiences);
    case Field::Demographics: return readDemographics(in, token, targeting.demographics);
    case Field::Regions: return readRegions(in, token, targeting.regions);
    case Field::Devices: return readDevices(in, token, targeting.devices);
    case Field::Languages: return in.readTexts(token, targeting.languages);
    case Field::Placements: return readPlacements(in, token, targeting.placements);
    case Field::MessageApps: return in.readTexts(token, targeting.messageApps);
    case Field::FrequencyCap: return readFrequencyCap(in, token, targeting.frequencyCap);
    default: return readDetailed(in, token, targeting.detailed);
    }
}

bool readTargeting(Reader &reader, const TargetingTokens &tokens, TargetingPtr &targeting)
{
    thread_local Cache cache;
    cache.key.clear();
    for (std::size_t part = 0; part < TargetingTokens::fields.size(); ++part) {
        if (tokens.first(part) != 0) {
            const QByteArrayView raw = reader.text().span(tokens.first(part), tokens.behind(part) - 1);
            cache.key.append(raw.data(), size_t(raw.size()));
        }
        // A 0 byte is in no valid value, so different parts never make the same key.
        cache.key += '\0';
    }
    if (const auto found = cache.byText.find(std::string_view(cache.key)); found != cache.byText.end()) {
        targeting = found->second;
        return true;
    }
    auto fresh = std::make_shared<Targeting>();
    if (!readParts(reader, tokens, *fresh))
        return false;
    shareParts(*fresh);
    targeting = *fresh == *AdGroup::emptyTargeting() ? AdGroup::emptyTargeting() : std::move(fresh);
    cache.insert(targeting);
    return true;
}

} // namespace agm::json
