// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/AdGroupPatch.h"

#include <QtCore/QDateTime>

#include <optional>

namespace agm {

enum class DraftKind { Edit, Create, Delete };

/// One field of a draft. `theirs` is set when the server's value is no longer `base`: a conflict with three values.
struct FieldEdit {
    FieldValue base; ///< the server's value when the person began
    FieldValue mine; ///< what the person wants
    std::optional<FieldValue> theirs; ///< the server's value now, when it is neither base nor mine

    friend bool operator==(const FieldEdit &, const FieldEdit &) = default;
};

/// A change that a person has prepared and not posted. At most one for each ad group.
struct Draft {
    QString adGroupId; ///< of a new ad group: isLocalId()
    DraftKind kind = DraftKind::Edit;
    QString title; ///< the ad group's title when the draft was made, for when it is not loaded
    QString campaignId; ///< Create only
    QString copyOf; ///< Create only: the ad group it was copied from; empty otherwise
    QMap<Field, FieldEdit> fields; ///< empty for Delete; of a Create every base is null
    QString error; ///< why posting it failed; empty otherwise
    QDateTime changedAt; ///< UTC

    bool hasConflict() const;
    /// What would be sent: `mine` of every field.
    AdGroupPatch patch() const;
    NewAdGroup newAdGroup() const { return {campaignId, patch()}; }

    friend bool operator==(const Draft &, const Draft &) = default;
};

/// An id for a new ad group until the server gives one.
QString makeLocalId();
bool isLocalId(const QString &adGroupId);

} // namespace agm
