// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/AdGroup.h"
#include "items/FilterNode.h"

#include <QtCore/QList>
#include <QtCore/QSet>
#include <QtCore/QStringList>

#include <optional>

namespace agm {

/// A condition on one field or derived column; every part that is set must hold. Further kinds of condition become
/// further parts.
struct FieldCondition {
    Field field = Field::Title;
    /// Bounds, inclusive, of sortNumber(): money in units of its own currency, rates as fractions, instants in
    /// milliseconds; of derived columns derivedNumber(). A value that is undefined, not applicable or not sent is
    /// outside of every bound.
    std::optional<double> atLeast = {};
    std::optional<double> atMost = {};
    QStringList anyOf = {}; ///< raw words, exactly one of them; empty: any
    std::optional<bool> defined = {}; ///< true: has a value; false: has none
    friend bool operator==(const FieldCondition &, const FieldCondition &) = default;
};

/// Which ad groups are shown. All parts must hold; a part left empty lets everything pass.
struct AdGroupFilter {
    /// Words separated by white space; each must occur in the title, the id, the campaign's title or the campaign's id.
    /// Case and accents do not matter.
    QString text = {};
    QSet<Word> campaigns = {};
    QSet<Word> statuses = {}; ///< raw status words, known or not
    std::optional<bool> hasIssues = {};
    /// true: impressions above zero in the stats window; false: measured zero. Unknown impressions match neither.
    std::optional<bool> delivering = {};
    bool drafted = false; ///< only ad groups with a draft; the draft is not part of the ad group, the model knows it
    QList<FieldCondition> conditions = {};
    FilterNode expression = {}; ///< what the search field says; see parseFilter()

    bool isEmpty() const { return *this == AdGroupFilter(); }
    friend bool operator==(const AdGroupFilter &, const AdGroupFilter &) = default;
};

} // namespace agm
