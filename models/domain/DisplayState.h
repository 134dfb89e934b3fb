// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/AdGroup.h"
#include "domain/Campaign.h"

namespace agm {

/// What the status cell says: the documented delivery_status when the server sends it, else what follows from status,
/// issues, schedule and campaign. Each has a glyph and a word in the views.
enum class DisplayState {
    Active,
    Learning,
    LearningLimited,
    Paused,
    CampaignPaused,
    NoAds,
    AdsOff,
    Draft,
    Scheduled,
    Completed,
    Processing,
    Duplicating,
    Rejected,
    Issues,
    Unknown, ///< a word we do not know: shown raw
};

/// `campaign` may be null (not loaded). A paused or rejected ad group says so first; an active one says what keeps it
/// from delivering. An unknown delivery word falls back to the status, an unknown status is Unknown.
DisplayState displayState(const AdGroup &group, const Campaign *campaign, const QDateTime &now);

/// The raw word behind DisplayState::Unknown (else the status word), for the cell and the tooltip.
QString rawStateWord(const AdGroup &group);

} // namespace agm
