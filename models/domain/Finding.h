// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Reading.h"

#include <QtCore/QList>

#include <optional>

namespace agm {

/// How much a finding weighs: a note informs, a warning is posted all the same, what is blocked is not.
enum class Severity { Note, Warning, Blocked };

/// What a check found. The words are the views' (views/common/FindingWords.h). V1 to V12 are the API's own rules (API
/// facts, section 1.5); the rest are this program's.
enum class FindingCode {
    // Blocked.
    BudgetMissing, ///< V1: the ad group owns its budget, so it needs an amount
    BudgetOfCampaign, ///< V1: the campaign owns the budget
    BudgetNotPositive,
    AmountNegative, ///< a minimum or a cost target below zero
    AmountTooFine, ///< more digits than the currency has
    LifetimeNeedsEnd, ///< V2
    LifetimeTooShort, ///< V2: ends less than 24 h after the start
    EndsBeforeStart, ///< V3
    CostTargetMissing, ///< V4: the strategy needs one
    CostTargetNotAllowed, ///< V4: lowest cost has none
    FrequencyCapNotReach, ///< V5
    FrequencyCapInvalid, ///< impressions or days below 1
    AudiencesWithAutomatic, ///< V6
    MessageAppsMissing, ///< V7
    MessageAppsNotAllowed, ///< V7
    DetailedWithAutomatic, ///< V8
    DetailedTooMany, ///< V8: more than 100 entries in a section; args: interests, behaviors or demographics
    AgesOutOfRange, ///< V10: 13 to 65 (the ad network's range)
    AgesSwapped, ///< V10
    UnknownPlatform, ///< V11; args: platform. A warning when the server had it before, as with the next
    UnknownPosition, ///< V11; args: platform, position
    CampaignMissing, ///< V12: no campaign chosen
    CampaignUnknown, ///< V12: not among the loaded ones
    TitleEmpty,
    TitleTooLong, ///< more than 255 characters
    UnknownCountry, ///< args: code. A warning when the server had it before, as with the next
    ZipWithoutCountry, ///< a postal code whose country cannot be told; args: code
    NoPlace, ///< no country, state, city or postal code is included
    GroupGone, ///< deleted elsewhere
    Conflict, ///< changed elsewhere; args: base, mine, theirs
    // Warnings.
    CannotClear, ///< the API documents no way to clear it: it is sent, read back and reported when it stayed
    LearningRestart, ///< the budget moves by more than 20 %; args: the fraction, negative for a cut
    LearningRestartSetting, ///< targeting, bid or goal changes
    ReviewMayStart, ///< targeting or placements change: the ad network may review the ads again
    MinimumAboveBudget, ///< args: minimum, budget
    AudienceBothWays, ///< included and excluded; args: id
    PlaceBothWays, ///< included and excluded; args: code
    StartInPast,
    EndBeforeTomorrow,
    EndsInPast,
    ResumeRejected, ///< resuming does not cure a rejected ad group
    SmallAmount, ///< below 1 unit a day
    ExtraZero, ///< ten times or a tenth, or a zero more or less; args: before, after
    LargeStep, ///< above the limit per edit or per day; args: the fraction, negative for a cut; missing from 0
    DeleteIsFinal, ///< a deleted ad group cannot come back
    // Notes.
    AlreadySo, ///< the server has this value already
    CampaignRedistributes, ///< the campaign's budget is spread anew; nothing changes in sum
    BudgetIsLifetime, ///< shown apart from the daily spend
    KeptMembers, ///< parts this program does not know stay as they are; args: a list of Kept as text
};

/// One thing to say about a draft, and the field beside which it stands.
struct Finding {
    FindingCode code = FindingCode::AlreadySo;
    Severity severity = Severity::Note;
    std::optional<Field> field; ///< none: the whole ad group
    QList<FieldValue> args; ///< see the code

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// The heaviest severity of a list; nothing for an empty one.
std::optional<Severity> heaviest(const QList<Finding> &findings);

} // namespace agm
