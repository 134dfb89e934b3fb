// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/FilterCompletion.h"

#include <functional>

namespace agm {

/// The words that occur in the open account, of a field of kind Word; the titles of campaigns for the campaign field.
using FilterVocabulary = std::function<QStringList(Field)>;

/// One thing that can be chosen where the cursor is.
struct FilterSuggestion {
    QString insert; ///< replaces FilterPlace's stretch; a blank behind it when the term is complete
    QString label; ///< as it stands in the filter
    QString detail; ///< what it is, in words
};

/// At most `Most`, the likeliest first. Nothing where nothing can be chosen or everything is typed already.
struct FilterSuggestions {
    static constexpr int Most = 12;

    FilterPlace place;
    QList<FilterSuggestion> list;

    /// `vocabulary` may be null. `all`: also for an empty word, as when a person asks for the list.
    static FilterSuggestions at(const QString &text, int cursor, const FilterVocabulary &vocabulary, bool all);
};

/// What a field may be asked for by word: documented words first, then those of the account.
QStringList filterWordChoices(Field field, const FilterVocabulary &vocabulary);

} // namespace agm
