// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/AdGroup.h"
#include "domain/Campaign.h"
#include "domain/Draft.h"
#include "domain/Finding.h"

#include <QtCore/QSet>
#include <QtCore/QTimeZone>

namespace agm {

/// What the checks need to know beside the two states of an ad group.
struct CheckContext {
    QDateTime now; ///< UTC
    QTimeZone zone = QTimeZone::utc(); ///< the account's zone: what "tomorrow" means
    const CampaignsById *campaigns = nullptr; ///< null: none are loaded, and nothing is said about them
    /// Every field of the draft, even where the value stays: only what a person touched is complained about.
    QSet<Field> touched;
    bool creating = false;
};

/// The rules on one ad group as it would be after the draft (`before` is null when it is new). Only findings about
/// touched fields, and about untouched ones whose rule the touched ones break. In the registry's order of fields.
QList<Finding> checkGroup(const AdGroup *before, const AdGroup &after, const CheckContext &context);

/// checkGroup() and what only a draft can have: conflicts, values that are already so, an ad group that is gone
/// (`current` null although it is no new one).
QList<Finding> checkDraft(const Draft &draft, const AdGroup *current, CheckContext context);

/// Platforms that placements may name, and the positions of each (API facts, section 1.4; V11).
QStringList knownPlatforms();
QStringList knownPositions(const QString &platform);

/// The goals, locations, apps, strategies and events that the API documents for a field of kind Word or List, in the
/// order in which they are offered; empty for other fields.
QStringList knownWords(Field field);

} // namespace agm
