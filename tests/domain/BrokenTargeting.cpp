// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/CheckCases.h"

namespace agm::test::checks {

QList<Case> brokenTargeting()
{
    constexpr auto B = Severity::Blocked;
    constexpr auto W = Severity::Warning;
    const QStringList us{QStringLiteral("US")};
    return {
        {"V6 by audiences", C::AudiencesWithAutomatic, B, F::Audiences, {F::Audiences}, anAudience, automatic},
        {"V6 by automatic", C::AudiencesWithAutomatic, B, F::Demographics, {F::Demographics}, automatic, anAudience},
        {"V7 missing", C::MessageAppsMissing, B, F::MessageApps, {F::ConversionLocation}, messaging},
        {"V7 not allowed", C::MessageAppsNotAllowed, B, F::MessageApps, {F::MessageApps}, apps},
        {"V7 by the location",
         C::MessageAppsNotAllowed,
         B,
         F::MessageApps,
         {F::ConversionLocation},
         [](AdGroup &group) { group.conversionLocation = word("on_ad"); },
         all({messaging, apps})},
        {"V8 with automatic",
         C::DetailedWithAutomatic,
         B,
         F::DetailedTargeting,
         {F::DetailedTargeting},
         interests(1),
         automatic},
        {"V8 by automatic", C::DetailedWithAutomatic, B, F::Demographics, {F::Demographics}, automatic, interests(1)},
        {"V8 too many", C::DetailedTooMany, B, F::DetailedTargeting, {F::DetailedTargeting}, interests(101)},
        {"V10 too young", C::AgesOutOfRange, B, F::Demographics, {F::Demographics}, ages(12, 20)},
        {"V10 too old", C::AgesOutOfRange, B, F::Demographics, {F::Demographics}, ages(18, 66)},
        {"V10 swapped", C::AgesSwapped, B, F::Demographics, {F::Demographics}, ages(45, 21)},
        {"V11 platform", C::UnknownPlatform, B, F::Placements, {F::Placements}, placed("myspace", nullptr)},
        {"V11 position", C::UnknownPosition, B, F::Placements, {F::Placements}, placed("instagram", "feed")},
        {"country", C::UnknownCountry, B, F::Regions, {F::Regions}, countries({QStringLiteral("XX")})},
        {"country in three letters",
         C::UnknownCountry,
         B,
         F::Regions,
         {F::Regions},
         countries({QStringLiteral("USA")})},
        {"country of a state", C::UnknownCountry, B, F::Regions, {F::Regions}, targeted([](Targeting &t) {
             t.regions.include.regions = {QStringLiteral("QQ-CA")};
         })},
        {"country of a postal code",
         C::UnknownCountry,
         B,
         F::Regions,
         {F::Regions},
         zips({QStringLiteral("QQ:78756")})},
        {"postal code without a country",
         C::ZipWithoutCountry,
         B,
         F::Regions,
         {F::Regions},
         all({countries({}), zips({QStringLiteral("78756")})})},
        {"postal code of two countries",
         C::ZipWithoutCountry,
         B,
         F::Regions,
         {F::Regions},
         all({countries({QStringLiteral("US"), QStringLiteral("DE")}), zips({QStringLiteral("78756")})})},
        {"no place", C::NoPlace, B, F::Regions, {F::Regions}, countries({})},
        {"country both ways", C::PlaceBothWays, W, F::Regions, {F::Regions}, targeted([us](Targeting &t) {
             t.regions.exclude.countries = us;
         })},
        {"city both ways", C::PlaceBothWays, W, F::Regions, {F::Regions}, targeted([](Targeting &t) {
             t.regions.include.cities = {GeoPlace{QStringLiteral("2418779"), {}, {}, false}};
             t.regions.exclude.cities = t.regions.include.cities;
         })},
        {"audience both ways", C::AudienceBothWays, W, F::Audiences, {F::Audiences}, targeted([](Targeting &t) {
             t.audiences.include = {QStringLiteral("aud_1"), QStringLiteral("aud_2")};
             t.audiences.exclude = {QStringLiteral("aud_2")};
         })},
        {"learning, targeting",
         C::LearningRestartSetting,
         W,
         F::Regions,
         {F::Regions},
         countries({QStringLiteral("DE")})},
        {"review, targeting", C::ReviewMayStart, W, F::Demographics, {F::Demographics}, ages(21, 45), paused},
        {"review, location",
         C::ReviewMayStart,
         W,
         F::ConversionLocation,
         {F::ConversionLocation},
         [](AdGroup &group) { group.conversionLocation = word("on_ad"); }},
        {"kept members", C::KeptMembers, Severity::Note, F::Regions, {F::Regions}, targeted([](Targeting &t) {
             t.regions.include.kept = "\"country_groups\":[\"worldwide\"]";
         })},
    };
}

} // namespace agm::test::checks
