// SPDX-License-Identifier: GPL-3.0-or-later
// The checks of single values: types, ranges and words of every key an ad group's body may hold.
#include "app/sandbox/GroupSettings.h"

#include <QtCore/QJsonArray>
#include <QtCore/QStringList>

#include <cmath>

namespace agm::sandbox {

namespace {

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

QString oneOf(const QString &key, const QJsonValue &value, const QStringList &words)
{
    if (value.isString() && words.contains(value.toString()))
        return {};
    return QStringLiteral("%1 must be one of %2").arg(key, words.join(QStringLiteral(", ")));
}

QString wordList(const QString &key, const QJsonValue &value, const QStringList &words = {})
{
    if (!value.isArray())
        return key + text(" must be an array of strings");
    for (const QJsonValue &entry : value.toArray()) {
        if (!entry.isString() || entry.toString().isEmpty())
            return key + text(" must be an array of strings");
        if (!words.isEmpty() && !words.contains(entry.toString()))
            return QStringLiteral("%1: %2 is not one of %3")
                .arg(key, entry.toString(), words.join(QStringLiteral(", ")));
    }
    return {};
}

QString amount(const QString &key, const QJsonValue &value, bool zeroAllowed)
{
    const double number = value.toDouble(-1);
    if (value.isDouble() && std::isfinite(number) && (zeroAllowed ? number >= 0 : number > 0) && number <= 1e12)
        return {};
    return key + text(zeroAllowed ? " must be a number of at least 0" : " must be a number greater than 0");
}

QString wholeNumber(const QString &key, const QJsonValue &value, int low, int high)
{
    const double number = value.toDouble(low - 1.0);
    if (value.isDouble() && number == std::floor(number) && number >= low && number <= high)
        return {};
    return QStringLiteral("%1 must be a whole number from %2 to %3").arg(key).arg(low).arg(high);
}

/// V10. The page's example spells the ages age_min and age_max.
QString demographics(const QJsonValue &value)
{
    if (!value.isObject())
        return text("demographics must be an object");
    for (const char *key : {"minimum_age", "maximum_age", "age_min", "age_max"}) {
        const QJsonValue age = value[QLatin1String(key)];
        if (age.isUndefined() || age.isNull())
            continue;
        if (const QString why = wholeNumber(text("demographics.") + text(key), age, 13, 65); !why.isEmpty())
            return why;
    }
    const auto both = [&](const char *a, const char *b) {
        return value[QLatin1String(a)].isDouble() && value[QLatin1String(b)].isDouble()
            && value[QLatin1String(a)] != value[QLatin1String(b)];
    };
    if (both("minimum_age", "age_min") || both("maximum_age", "age_max"))
        return text("demographics: minimum_age and age_min (maximum_age and age_max) contradict each other");
    const double low = value[QLatin1String("minimum_age")].toDouble(value[QLatin1String("age_min")].toDouble(13));
    const double high = value[QLatin1String("maximum_age")].toDouble(value[QLatin1String("age_max")].toDouble(65));
    if (low > high)
        return text("demographics.minimum_age must not be greater than demographics.maximum_age");
    const QJsonValue automatic = value[QLatin1String("automatic")];
    if (!automatic.isUndefined() && !automatic.isBool())
        return text("demographics.automatic must be true or false");
    const QJsonValue gender = value[QLatin1String("gender")];
    return gender.isUndefined()
        ? QString()
        : oneOf(text("demographics.gender"), gender, {text("all"), text("male"), text("female")});
}

/// V9: circles on the map.
QString customLocations(const QString &where, const QJsonValue &places)
{
    if (places.isUndefined())
        return {};
    if (!places.isArray() || places.toArray().size() > 200)
        return where + text(" must be an array of at most 200 places");
    for (const QJsonValue &place : places.toArray()) {
        const bool miles = place[QLatin1String("distance_unit")].toString() != QLatin1String("kilometer");
        const double radius = place[QLatin1String("radius")].toDouble(-1);
        if (radius < 1 || radius > (miles ? 50 : 80))
            return where + text(": radius must be 1 to 50 miles or 1 to 80 kilometers");
    }
    return {};
}

QString geoSet(const QString &where, const QJsonValue &set, bool excluding)
{
    if (set.isUndefined())
        return {};
    if (!set.isObject())
        return where + text(" must be an object");
    const QJsonValue countries = set[QLatin1String("countries")];
    if (!countries.isUndefined()) {
        if (const QString why = wordList(where + text(".countries"), countries); !why.isEmpty())
            return why;
        for (const QJsonValue &country : countries.toArray()) {
            if (country.toString().size() != 2)
                return QStringLiteral("%1.countries: %2 is not an ISO 3166-1 code").arg(where, country.toString());
        }
    }
    const QJsonValue regions = set[QLatin1String("regions")];
    if (!regions.isUndefined()) {
        if (const QString why = wordList(where + text(".regions"), regions); !why.isEmpty())
            return why;
    }
    for (const char *key : {"cities", "zips"}) {
        const QJsonValue places = set[QLatin1String(key)];
        if (places.isUndefined())
            continue;
        const bool zips = QLatin1String(key) == QLatin1String("zips");
        bool good = places.isArray();
        for (const QJsonValue &place : places.toArray())
            good = good && (place[QLatin1String("key")].isString() || (zips && place.isString()));
        if (!good)
            return QStringLiteral("%1.%2 must be an array of objects with a key").arg(where, text(key));
    }
    if (excluding && set.toObject().contains(QLatin1String("country_groups")))
        return where + text(".country_groups can only be included");
    return customLocations(where + text(".custom_locations"), set[QLatin1String("custom_locations")]);
}

QString regions(const QJsonValue &value)
{
    if (!value.isObject())
        return text("regions must be an object");
    for (const QString &why : {geoSet(text("regions.include"), value[QLatin1String("include")], false),
                               geoSet(text("regions.exclude"), value[QLatin1String("exclude")], true),
                               geoSet(text("regions"), value, false)}) {
        if (!why.isEmpty())
            return why;
    }
    return {};
}

/// V11.
QString placements(const QJsonValue &value)
{
    static const QHash<QString, QString> positions{
        {text("facebook"),
         text("feed right_hand_column marketplace search profile_feed notification story instream_video "
              "facebook_reels facebook_reels_overlay biz_disco_feed")},
        {text("instagram"), text("stream story explore explore_home reels profile_feed profile_reels ig_search")},
        {text("messenger"), text("story")},
        {text("audience_network"), text("classic rewarded_video")},
        {text("threads"), text("threads_stream")},
        {text("whatsapp"), text("status")}};
    if (value.isString() && value.toString() == QLatin1String("automatic"))
        return {};
    if (!value.isArray())
        return text("placements must be \"automatic\" or an array of { platform, positions }");
    int place = 0;
    for (const QJsonValue &entry : value.toArray()) {
        const QString where = QStringLiteral("placements[%1]").arg(place++);
        const QString platform = entry[QLatin1String("platform")].toString();
        if (!positions.contains(platform))
            return where
                + text(".platform must be one of facebook, instagram, messenger, audience_network, threads, whatsapp");
        const QJsonValue chosen = entry[QLatin1String("positions")];
        if (!chosen.isUndefined()) {
            if (const QString why
                = wordList(where + text(".positions"), chosen, positions.value(platform).split(QLatin1Char(' ')));
                !why.isEmpty())
                return why;
        }
    }
    return {};
}

QString devices(const QJsonValue &value)
{
    if (!value.isObject())
        return text("devices must be an object");
    const QJsonValue platforms = value[QLatin1String("platforms")];
    if (!platforms.isUndefined()) {
        if (const QString why = wordList(text("devices.platforms"), platforms, {text("mobile"), text("desktop")});
            !why.isEmpty())
            return why;
    }
    const QJsonValue systems = value[QLatin1String("operating_systems")];
    if (!systems.isUndefined() && !systems.isArray())
        return text("devices.operating_systems must be an array");
    for (const QJsonValue &system : systems.toArray()) {
        if (const QString why
            = oneOf(text("devices.operating_systems.os"), system[QLatin1String("os")], {text("ios"), text("android")});
            !why.isEmpty())
            return why;
    }
    return {};
}

QString audiences(const QJsonValue &value)
{
    if (!value.isObject())
        return text("audiences must be an object");
    for (const char *side : {"include", "exclude"}) {
        const QJsonValue ids = value[QLatin1String(side)];
        if (ids.isUndefined())
            continue;
        if (const QString why = wordList(text("audiences.") + text(side), ids); !why.isEmpty())
            return why;
    }
    return {};
}

/// V8, first half: sizes and shapes.
QString detailedTargeting(const QJsonValue &value)
{
    if (!value.isObject())
        return text("detailed_targeting must be an object");
    for (const char *section : {"interests", "behaviors", "demographics"}) {
        const QJsonValue entries = value[QLatin1String(section)];
        if (entries.isUndefined())
            continue;
        const QString where = text("detailed_targeting.") + text(section);
        if (!entries.isArray() || entries.toArray().size() > 100)
            return where + text(" must be an array of at most 100 entries");
        for (const QJsonValue &entry : entries.toArray()) {
            if (!entry[QLatin1String("id")].isString())
                return where + text(": every entry needs an id");
        }
    }
    return {};
}

QString frequencyCap(const QJsonValue &value)
{
    if (!value.isObject())
        return text("frequency_cap must be an object");
    for (const char *key : {"maximum_impressions", "per_days"}) {
        if (const QString why = wholeNumber(text("frequency_cap.") + text(key), value[QLatin1String(key)], 1, 1000);
            !why.isEmpty())
            return why;
    }
    return {};
}

QString title(const QJsonValue &value)
{
    const QString given = value.toString();
    if (value.isString() && !given.isEmpty() && given.toUcs4().size() <= 255)
        return {};
    return text("title must be a string of 1 to 255 characters");
}

QString shortText(const QString &key, const QJsonValue &value)
{
    const QString given = value.toString();
    return value.isString() && !given.isEmpty() && given.size() <= 100
        ? QString()
        : key + text(" must be a string of 1 to 100 characters");
}

} // namespace

QString checkValue(const QString &key, const QJsonValue &value)
{
    const auto is = [&key](const char *name) { return key == QLatin1String(name); };
    // What can be cleared. The documentation names conversion_event only; the others are the sandbox's extension,
    // because otherwise an end date or a cap could never be taken back.
    if (value.isNull()
        && (is("conversion_event") || is("starts_at") || is("ends_at") || is("frequency_cap")
            || is("minimum_daily_spend") || is("desired_cost_per_result")))
        return {};
    if (is("title"))
        return title(value);
    if (is("status"))
        return oneOf(key, value, {text("active"), text("paused")});
    if (is("budget_amount") || is("desired_cost_per_result"))
        return amount(key, value, false);
    if (is("minimum_daily_spend"))
        return amount(key, value, true);
    if (is("budget_type"))
        return oneOf(key, value, {text("daily"), text("lifetime")});
    if (is("bid_type"))
        return oneOf(key, value, {text("minimum_cost"), text("average_target"), text("maximum_target")});
    if (is("conversion_location"))
        return oneOf(key, value,
                     {text("website"), text("profile"), text("messaging"), text("on_ad"), text("instant_forms"),
                      text("instant_forms_and_messenger"), text("website_and_instant_forms")});
    if (is("optimization_goal") || is("conversion_event") || is("ad_campaign_id"))
        return shortText(key, value);
    if (is("starts_at") || is("ends_at"))
        return value.isString() && parseInstant(value.toString())
            ? QString()
            : key + text(" must be an ISO 8601 timestamp with a zone, such as 2026-06-01T12:00:00Z");
    if (is("dynamic_creative"))
        return value.isBool() ? QString() : text("dynamic_creative must be true or false");
    if (is("message_apps"))
        return wordList(key, value, {text("messenger"), text("instagram"), text("whatsapp")});
    if (is("languages"))
        return wordList(key, value);
    if (is("demographics"))
        return demographics(value);
    if (is("regions"))
        return regions(value);
    if (is("placements"))
        return placements(value);
    if (is("devices"))
        return devices(value);
    if (is("audiences"))
        return audiences(value);
    if (is("detailed_targeting"))
        return detailedTargeting(value);
    if (is("frequency_cap"))
        return frequencyCap(value);
    return {};
}

} // namespace agm::sandbox
