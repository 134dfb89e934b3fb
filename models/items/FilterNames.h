// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/FieldRegistry.h"
#include "items/FilterNode.h"

#include <QtCore/QList>
#include <QtCore/QStringList>

namespace agm {

/// What may be asked of a field, and how its values are written.
enum class FilterKind {
    Amount, ///< `spend>50`, `spend>50usd`
    Count, ///< `clicks>=10k`
    Rate, ///< `ctr>2%`
    Multiple, ///< `roas<1.5`
    Instant, ///< `starts>2026-11-01`, `created<7d`
    Flag, ///< `dynamic:yes`
    Word, ///< `status:active,paused`; one of them exactly
    Text, ///< `title:sale`; contains
    List, ///< `languages:en`, `places:us`; a list or nested object that holds it
    Issues, ///< a list that can be counted too: `issues>1`
};

FilterKind filterKind(Field field);

/// The name a field, attribute or derived column, is written with: short where people have one (cpr, ctr, budget), else
/// the registry's key.
QString filterName(Field field);
/// Every name of a field, filterName() first: short ones and the registry's key.
QStringList filterNames(Field field);
/// By any of its names, in upper or lower case; nothing for an unknown one.
std::optional<Field> filterField(QStringView name);
/// Names within two slips of the keyboard of `name`, the nearest first; at most one. For "did you mean".
QString nearestFilterName(QStringView name);

/// What may be asked of a field of this kind, in the order of a menu.
QList<FilterOp> filterOps(FilterKind kind);
/// `>=`; empty for Any and None.
QString filterOpText(FilterOp op);

/// A condition on the field as one would write it: `spend>50`, `goal:link_clicks`.
QString filterExample(Field field);

/// `drafted`, `issues`, `delivering`
QString filterStateWord(FilterState state);
std::optional<FilterState> filterState(QStringView word);

/// The word of `is:…`.
inline constexpr QStringView FilterStateName = u"is";

/// Words are compared so: folded, blanks and dashes as the API's `_`.
QString filterWord(QStringView word);

} // namespace agm
