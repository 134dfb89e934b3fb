// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/FilterNode.h"
#include "items/FilterValues.h"

#include <optional>

namespace agm {

/// What is wrong with a filter's text, and where.
struct FilterProblem {
    int from = 0; ///< place in the text, in UTF-16 units
    int length = 0; ///< 0: something is missing there
    QString message; ///< what is wrong and what to do, ready to be shown
    bool unfinished = false; ///< the text only stops too early: who still types need not be told
};

struct FilterParse {
    FilterNode root; ///< empty with a problem
    std::optional<FilterProblem> problem;
    bool followsClock = false; ///< means something else later: `created<7d`
};

/// Reads the text of the search field:
///     spend>50 cpr>40 status:active "retarget" -test title~/^US/
/// - Words and "quoted phrases" occur in the title, the id, the campaign's title or the campaign's id; case and accents
///   do not matter. Inside quotation marks \" and \\ are the signs themselves.
/// - field:word, field:word,word; field>5 and >= < <= = !=; field:any, field:none; field~/pattern/ (case does not
///   matter, ~/pattern/c: it does); is:drafted, is:issues, is:delivering.
/// - Several terms must all hold. OR or | between terms: one of them; it binds weaker. Parentheses group, - or NOT
///   before a term turns it round, AND may be written.
/// Never throws and never recurses deeper than a hundred levels; takes time linear in the text, of which only the first
/// few thousand signs are accepted.
FilterParse parseFilter(const QString &text, const FilterContext &context);

/// Text that parseFilter() reads as the same expression in the same context; empty for the empty expression.
QString filterText(const FilterNode &root, const QLocale &locale);

/// A word as it must stand in a filter: in quotation marks where it needs them.
QString filterQuoted(const QString &word);
/// As filterQuoted(), for one of the words behind `field:`.
QString filterListItem(const QString &word);
/// `/^US/` or, case sensitive, `/^US/c`.
QString filterPatternText(const FilterPattern &pattern);

} // namespace agm
