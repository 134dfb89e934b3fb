// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Field.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QString>

#include <optional>
#include <span>

namespace agm {

/// What a value is, and so how it is written, aligned, sorted and filtered.
enum class FieldKind {
    Money, ///< amount with a currency
    Count, ///< whole number of events or people
    Rate, ///< fraction from 0 to 1, shown in per cent
    Multiple, ///< ROAS: shown as 26.00×
    Decimal, ///< frequency
    Text,
    Word, ///< one of a few words; an unknown one is shown as it came
    Instant,
    Flag,
    List, ///< list of words
    Object, ///< nested object
};

/// What a total over ad groups may do with it.
enum class Additive {
    Yes, ///< counts, spend: sums (money per currency)
    Recompute, ///< a ratio of sums (CTR = Σ clicks / Σ impressions)
    No, ///< unique people and settings: no total, with the reason
};

/// Which way is good; what is neither is drawn neutral.
enum class GoodWay { Neutral, Up, Down };

/// How it may be changed.
enum class Editable { No, Yes, CreateOnly };

/// The sections of the detail view and of the column chooser.
enum class FieldGroup {
    Identity,
    Delivery,
    Budget,
    Schedule,
    Goal,
    Targeting,
    Performance,
    Conversions,
    Costs,
    Comparison, ///< derived columns only
};

/// One row of the registry: everything the program says about an attribute.
struct FieldInfo {
    Field field;
    const char *key; ///< the API's word; of a derived column a word of our own
    const char *title; ///< source text in the translation context "Fields"
    FieldKind kind;
    FieldGroup group;
    Additive additive;
    GoodWay goodWay;
    Editable editable;
    bool onPage; ///< one of the 59; otherwise a later, optional key
    const char *definition; ///< source text in the translation context "Fields"
};

/// The attributes in the order in which columns are offered; FieldCount rows.
std::span<const FieldInfo> fieldRegistry();
/// All that can stand in a column: the attributes, then the derived columns; TableColumnCount rows.
std::span<const FieldInfo> columnRegistry();
/// Of an attribute or a derived column.
const FieldInfo &fieldInfo(Field field);
/// An attribute by the API's word; nothing for an unknown one and for the words of derived columns.
std::optional<Field> fieldByKey(QByteArrayView key);
/// As fieldByKey(), and derived columns by theirs.
std::optional<Field> columnByKey(QByteArrayView key);
/// A figure of the stats window: it changes with the window, a setting does not.
bool isMetric(Field field);
/// Source text ("Fields") of a section's heading.
const char *fieldGroupTitle(FieldGroup group);
/// The event count that a cost_per_… field divides by (cost_per_click: clicks); nothing for other fields.
std::optional<Field> costDivisor(Field field);

} // namespace agm
