// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/DraftChecks.h"
#include "domain/Guardrails.h"

#include <QtCore/QHash>

#include <span>

namespace agm {

/// One field of one draft as the review lists it; a Delete has one row without a field, a Create one for each field.
struct ReviewRow {
    QString adGroupId;
    DraftKind kind = DraftKind::Edit;
    QString title;
    std::optional<Field> field;
    FieldValue before; ///< the draft's base
    FieldValue after;
    std::optional<FieldValue> theirs;
    /// Of the committed daily spend. Stands on the ad group's first row that can change it; nothing elsewhere and when
    /// unknown. Of a row that does not post: what it would change if all of these were posted.
    std::optional<Money> change;
    /// Of this field; those of the whole ad group, and of fields the draft does not have, stand on its first row.
    QList<Finding> findings;
    bool included = true; ///< not left out by the person
    bool blocked = false; ///< this row, or its ad group as a whole, cannot be posted

    bool posts() const { return included && !blocked; }
};

/// What a person leaves out of the review: whole ad groups, and single fields.
struct ReviewChoice {
    QSet<QString> leftOut;
    QSet<QPair<QString, int>> leftOutFields; ///< ad group and int(Field)
};

/// Everything the review shows, from plain values.
struct DraftReview {
    QList<ReviewRow> rows; ///< by title, then id, then the registry's order of fields
    MoneyImpact impact; ///< of what would be posted
    int groups = 0; ///< ad groups that would be posted
    int fields = 0; ///< fields that would be posted
    int blocked = 0; ///< ad groups that are not left out and cannot be posted
    int warned = 0; ///< ad groups that are not left out and have a warning
};

struct ReviewInput {
    QList<Draft> drafts;
    std::span<const AdGroupPtr> account; ///< must live as long as the call
    const CampaignsById *campaigns = nullptr;
    ReviewChoice choice;
    MoneyContext money;
    GuardSettings guard; ///< its limits become warnings on the rows
    /// The account's amounts 24 hours ago where they changed since; by ad group and int(Field).
    QHash<QPair<QString, int>, Money> dayStart;
};

/// A blocked field blocks its ad group, because both share one request; leaving the field out frees the rest. Linear in
/// account + drafts, but for sorting the drafts.
DraftReview reviewDrafts(const ReviewInput &input);

/// The amounts that would be posted, for checkGuardrails().
QList<AmountEdit> amountEdits(const ReviewInput &input);

} // namespace agm
