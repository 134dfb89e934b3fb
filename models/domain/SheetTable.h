// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Campaign.h"
#include "domain/DerivedFields.h"
#include "domain/ReportDocument.h"

#include <functional>
#include <vector>

namespace agm {

/// One column of an exported table.
struct SheetColumn {
    enum class Content {
        Attribute, ///< an attribute or a derived column
        CampaignTitle, ///< beside the campaign's id, which says little to people
    };

    Content content = Content::Attribute;
    Field field = Field::Title; ///< of an Attribute
    QString heading;
};

/// A table of ad groups to be written to a file: values, not texts. Once made it may be read on any thread.
struct SheetTable {
    QString title; ///< of the sheet
    QList<SheetColumn> columns;
    std::vector<AdGroupPtr> groups; ///< none is null
    std::vector<InsightPtr> insights; ///< one for each ad group (may be null); empty: there are none
    InsightDays days;
    CampaignsById campaigns;
    /// How a word of the API is written; empty: as it is.
    std::function<QString(Field, const QString &)> word = {};
    QString factsTitle; ///< of a sheet with the facts; CSV has no room for them
    QList<ReportEntry> facts; ///< account, stats window, filter, time
    QDateTime asOf; ///< UTC: the time that the file bears
};

/// How many rows are written, and whether to go on.
using SheetProgress = std::function<bool(qsizetype rows)>;

} // namespace agm
