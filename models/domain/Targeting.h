// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QStringList>

#include <optional>

namespace agm {

/// Members of a JSON object that this program does not know, as the text they came in (`"key":value,"key2":value`, no
/// braces). Values and rules never look inside; the codec writes them back, so that an edit loses nothing.
using Kept = QByteArray;

/// `audiences`: ids of saved audiences. Opaque strings.
struct Audiences {
    QStringList include;
    QStringList exclude;
    Kept kept;
    bool isEmpty() const { return include.isEmpty() && exclude.isEmpty(); }
    friend bool operator==(const Audiences &, const Audiences &) = default;
};

/// `demographics`. Both spellings of the age keys are read (age_min and minimum_age); minimum_age is written.
struct Demographics {
    std::optional<bool> automatic; ///< Advantage+ audience
    std::optional<int> minimumAge; ///< years
    std::optional<int> maximumAge; ///< years; 65 means 65 and over
    QString gender; ///< all, male, female or a word we do not know; null when not sent
    Kept kept;
    friend bool operator==(const Demographics &, const Demographics &) = default;
};

/// A city or postal code by the ad network's key.
struct GeoPlace {
    QString key;
    QString name; ///< null when not sent
    Kept kept;
    bool plainText = false; ///< came as a bare string (postal codes do), and is written as one
    friend bool operator==(const GeoPlace &, const GeoPlace &) = default;
};

/// One side (include or exclude) of `regions`.
struct GeoSet {
    QStringList countries; ///< ISO 3166-1 alpha-2
    QStringList regions; ///< ISO 3166-2, e.g. US-CA
    QList<GeoPlace> cities;
    QList<GeoPlace> zips;
    Kept kept; ///< country_groups, custom_locations and whatever comes later
    bool isEmpty() const
    {
        return countries.isEmpty() && regions.isEmpty() && cities.isEmpty() && zips.isEmpty() && kept.isEmpty();
    }
    friend bool operator==(const GeoSet &, const GeoSet &) = default;
};

/// `regions`. The flat spelling { countries: … } is read as include; include / exclude is written.
struct Regions {
    GeoSet include;
    GeoSet exclude;
    Kept kept;
    friend bool operator==(const Regions &, const Regions &) = default;
};

struct OperatingSystem {
    QString os; ///< ios, android or a word we do not know
    QString minimumVersion; ///< null when not sent
    Kept kept;
    friend bool operator==(const OperatingSystem &, const OperatingSystem &) = default;
};

/// `devices`. Empty lists mean all.
struct Devices {
    QStringList platforms; ///< mobile, desktop
    QList<OperatingSystem> systems;
    Kept kept;
    friend bool operator==(const Devices &, const Devices &) = default;
};

/// One entry of `placements`. No positions means every position of the platform.
struct Placement {
    QString platform;
    QStringList positions;
    Kept kept;
    friend bool operator==(const Placement &, const Placement &) = default;
};

/// `frequency_cap`: at most `maximumImpressions` per person within `perDays` days.
struct FrequencyCap {
    int maximumImpressions = 0;
    std::optional<int> perDays;
    Kept kept;
    friend bool operator==(const FrequencyCap &, const FrequencyCap &) = default;
};

/// One interest, behaviour or demographic category of `detailed_targeting`.
struct TargetingCategory {
    QString id;
    QString name; ///< null when not sent
    QString type; ///< life_events, industries, income, family_statuses; null for interests and behaviours
    Kept kept;
    friend bool operator==(const TargetingCategory &, const TargetingCategory &) = default;
};

/// `detailed_targeting` (a later, optional key).
struct DetailedTargeting {
    QList<TargetingCategory> interests;
    QList<TargetingCategory> behaviors;
    QList<TargetingCategory> demographics;
    Kept kept;
    friend bool operator==(const DetailedTargeting &, const DetailedTargeting &) = default;
};

/// One entry of `issues`.
struct Issue {
    QString id;
    QString message;
    QString resourceId; ///< null when the server sent null
    QString resourceType; ///< ad_campaign, ad_group, ad or a word we do not know
    friend bool operator==(const Issue &, const Issue &) = default;
};

/// Everything that says who is reached where. Ad groups hold theirs by a TargetingPtr.
struct Targeting {
    Audiences audiences;
    Demographics demographics;
    Regions regions;
    Devices devices;
    QStringList languages; ///< ISO 639 or a numeric Meta locale; empty = all
    QList<Placement> placements; ///< empty = automatic
    QStringList messageApps;
    std::optional<FrequencyCap> frequencyCap;
    std::optional<DetailedTargeting> detailed;
    friend bool operator==(const Targeting &, const Targeting &) = default;
};

} // namespace agm
