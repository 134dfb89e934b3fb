// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/AdGroupPatch.h"

#include <QtCore/QStringList>

namespace agm {

/// A saved audience of the account, to be chosen by its name.
struct Audience {
    QString id;
    QString name; ///< null when the server sent null
    QString type; ///< custom, lookalike or a word we do not know
    QString status; ///< ready, partial, processing … or a word we do not know

    /// Whether ads can reach it now.
    bool targetable() const { return status == QLatin1String("ready") || status == QLatin1String("partial"); }
    friend bool operator==(const Audience &, const Audience &) = default;
};

/// One thing people can be targeted by. Which members are set depends on the type; the others are null.
struct TargetingOption {
    QString type; ///< interests, behaviors, life_events, industries, income, family_statuses, languages, locations
    QString id; ///< of the taxonomy types
    QString key; ///< of a city or postal code
    QString code; ///< of a language, country or state
    QString name;
    QString description;
    QString locationType; ///< country, region, city, zip
    QString region; ///< the state a city lies in
    QString countryCode; ///< ISO 3166-1 alpha-2
    QString countryName;
    std::optional<double> audienceLower; ///< people
    std::optional<double> audienceUpper; ///< people

    friend bool operator==(const TargetingOption &, const TargetingOption &) = default;
};

/// What is searched for; what is empty does not narrow.
struct TargetingQuery {
    QString text;
    QStringList types; ///< as TargetingOption::type
    QStringList locationTypes; ///< as TargetingOption::locationType; only together with the type "locations"
    QString country; ///< ISO 3166-1 alpha-2; only together with the type "locations"
    int limit = 25; ///< for each type, 1 to 500

    friend bool operator==(const TargetingQuery &, const TargetingQuery &) = default;
};

/// Whom an estimate is asked for: audiences, demographics, detailed_targeting, devices, languages and regions. Other
/// fields of the patch are left out.
struct ReachQuery {
    AdGroupPatch targeting;
};

/// How many people could be reached; a bound is absent when the ad network gives no estimate (too few people).
struct ReachEstimate {
    std::optional<double> lower;
    std::optional<double> upper;

    friend bool operator==(const ReachEstimate &, const ReachEstimate &) = default;
};

} // namespace agm
