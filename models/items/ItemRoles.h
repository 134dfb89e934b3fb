// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/AdGroup.h"
#include "domain/Campaign.h"
#include "domain/Draft.h"
#include "domain/Insight.h"
#include "domain/Reading.h"

#include <QtCore/QMetaType>

#include <memory>

namespace agm {

/// What the item models answer with. They hand out raw values and ids only; words, colours and icons are made in the
/// views. Qt::DisplayRole stays empty on purpose.
enum ItemRole {
    ReadingRole = Qt::UserRole + 1, ///< agm::Reading of the cell's field
    FieldRole, ///< int(agm::Field) of the cell's column; also in the horizontal header
    AdGroupRole, ///< agm::AdGroupPtr of the row
    IdRole, ///< QString: id of the ad group or campaign; empty for "all campaigns"
    PendingRole, ///< agm::Pending of the row
    CampaignRole, ///< agm::CampaignPtr of the row's campaign; null while it is not loaded
    CampaignTitleRole, ///< QString; null while the campaign is not loaded
    CountRole, ///< int: ad groups behind a row of the campaign list
    StatusCountsRole, ///< agm::WordCounts: ad groups by status word behind a row of the campaign list
    DraftRole, ///< agm::DraftPtr of the row; null without a draft
    InsightRole, ///< agm::InsightPtr of the row; null while nothing was concluded
};

/// A draft as the models hand it on; it does not change.
using DraftPtr = std::shared_ptr<const Draft>;

/// What is being sent for an ad group.
enum class PendingKind { None, Pausing, Resuming, Deleting, Saving, Failed };

/// The state of a change of one row. `text` is only for Failed: what went wrong, ready to be shown.
struct Pending {
    PendingKind kind = PendingKind::None;
    QString text = {};
    friend bool operator==(const Pending &, const Pending &) = default;
};

} // namespace agm

Q_DECLARE_METATYPE(agm::Pending)
Q_DECLARE_METATYPE(agm::DraftPtr)
