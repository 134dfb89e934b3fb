// SPDX-License-Identifier: GPL-3.0-or-later
#include "TargetingReader.h"

#include "ShortBytes.h"
#include "domain/FieldRegistry.h"
#include "wire/JsonWords.h"

#include <memory>
#include <string>

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

/// Reads one noted value into a targeting that says nothing else.
bool readAlone(Reader &in, const TargetingTokens &tokens, std::size_t part, TargetingPtr &targeting)
{
    const Field field = TargetingTokens::fields[part];
    Token token = tokens.first(part);
    Targeting fresh;
    if (!readTargetingPart(in, field, token, fresh))
        return in.in(QByteArrayView(fieldInfo(field).key));
    // The brackets have told where the value ends; its grammar has to agree.
    if (token != tokens.behind(part)) {
        in.broken();
        return in.in(QByteArrayView(fieldInfo(field).key));
    }
    targeting = TargetingPtr(fresh);
    return true;
}

/// What was read lately of one part, by its bytes. One per thread: a lock for each ad group would cost more than a
/// second reading. Direct mapped: one that came in a single ad group pushes out another now and then, without asking
/// for memory anew.
class PartCache {
public:
    struct Known {
        std::string bytes;
        TargetingPtr targeting;
        quint64 number = 0; ///< no two of a thread have the same; 0 where nothing is known
        bool holds(QByteArrayView text) const { return number != 0 && sameBytes(bytes, text); }
    };
    static constexpr qsizetype LargestText = 4096; // nobody else will have the same

    Known &slot(QByteArrayView text) { return m_slots[hashOfBytes(text) % m_slots.size()]; }
    void fill(Known &slot, QByteArrayView text, const TargetingPtr &targeting, quint64 number)
    {
        if (m_bytes + std::size_t(text.size()) > LargestBytes) {
            for (Known &known : m_slots) {
                std::string().swap(known.bytes); // gives the memory back, which an assignment need not
                known.targeting = {};
                known.number = 0;
            }
            m_bytes = 0;
        }
        const std::size_t before = slot.bytes.capacity();
        slot.bytes.assign(text.data(), std::size_t(text.size()));
        slot.targeting = targeting;
        slot.number = number;
        m_bytes += slot.bytes.capacity() - before;
    }

private:
    static constexpr std::size_t LargestBytes = std::size_t(128) << 10;
    std::array<Known, 512> m_slots;
    std::size_t m_bytes = 0; ///< what the texts take, beyond what every string has
};

/// The parts that were put together lately, by their numbers, so that a targeting that many ad groups have is found as
/// a whole.
class WholeCache {
public:
    using Numbers = std::array<quint64, TargetingTokens::fields.size()>;
    struct Known {
        Numbers numbers{};
        TargetingPtr targeting;
    };
    Known &slot(const Numbers &numbers)
    {
        quint64 hash = 0;
        for (const quint64 number : numbers)
            hash = (hash ^ number) * 0x9E3779B97F4A7C15u;
        return m_slots[(hash >> 32) % m_slots.size()];
    }

private:
    std::array<Known, 512> m_slots;
};

struct TargetingCaches {
    std::array<PartCache, TargetingTokens::fields.size()> parts;
    WholeCache wholes;
    quint64 lastNumber = 0;
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
    // On the heap, and only for threads that decode.
    thread_local const auto caches = std::make_unique<TargetingCaches>();
    WholeCache::Numbers numbers{};
    std::array<TargetingPtr, TargetingTokens::fields.size()> large;
    std::array<const TargetingPtr *, TargetingTokens::fields.size()> parts{};
    bool remember = true;
    for (std::size_t part = 0; part < TargetingTokens::fields.size(); ++part) {
        const Token first = tokens.first(part);
        if (first == 0 || reader.isNull(first))
            continue;
        const QByteArrayView text = reader.text().span(first, tokens.behind(part) - 1);
        if (text.size() > PartCache::LargestText) {
            if (!readAlone(reader, tokens, part, large[part]))
                return false;
            parts[part] = &large[part];
            remember = false;
            continue;
        }
        PartCache::Known &known = caches->parts[part].slot(text);
        if (!known.holds(text)) {
            TargetingPtr fresh;
            if (!readAlone(reader, tokens, part, fresh))
                return false;
            caches->parts[part].fill(known, text, fresh, ++caches->lastNumber);
        }
        numbers[part] = known.number;
        parts[part] = &known.targeting;
    }
    WholeCache::Known &whole = caches->wholes.slot(numbers);
    if (remember && whole.targeting && whole.numbers == numbers) {
        targeting = whole.targeting;
        return true;
    }
    TargetingMaker maker;
    for (std::size_t part = 0; part < parts.size(); ++part) {
        if (parts[part])
            maker.take(TargetingTokens::fields[part], *parts[part]);
    }
    targeting = maker.made();
    if (remember)
        whole = {numbers, targeting};
    return true;
}

} // namespace agm::json
