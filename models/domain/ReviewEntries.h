// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/DraftReview.h"

#include <vector>

namespace agm {

/// One draft on its way into the review.
struct ReviewEntry {
    const Draft *draft = nullptr;
    AdGroupPtr current; ///< null: a new ad group, or gone
    QString title;
    QString sortKey;
    Draft posted; ///< the draft without the fields that are left out
    AdGroupPtr after; ///< as `posted` would leave it
    QList<Finding> findings; ///< of `posted`, and of each left out field by itself
    QSet<Field> leftOut;
    bool included = true;
    bool blocked = false;

    bool posts() const { return included && !blocked && (posted.kind != DraftKind::Edit || !posted.fields.isEmpty()); }
};

/// Every draft with its checks, sorted as the review lists them. Points into `input`.
std::vector<ReviewEntry> reviewEntries(const ReviewInput &input);
/// The amounts an entry changes; of a new ad group none, because nothing is compared with nothing. `onlyPosted` leaves
/// out the left out fields.
void appendAmounts(QList<AmountEdit> &edits, const ReviewEntry &entry, const ReviewInput &input, bool onlyPosted);

} // namespace agm
