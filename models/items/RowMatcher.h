// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/AdGroupFilter.h"
#include "items/FieldColumns.h"
#include "items/FilterProgram.h"
#include "items/SearchKeys.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>

#include <vector>

namespace agm {

class AdGroupTableModel;

/// Decides which rows pass a filter. Holds the folded title and id of each row, made when the row arrives so that the
/// first letter of a search does not wait for all of them; campaigns are searched once per search, not once per row.
/// Holds columns of the fields that filters asked for lately.
class RowMatcher {
public:
    void setFilter(const AdGroupFilter &filter);
    const AdGroupFilter &filter() const { return m_filter; }
    /// Whether a row passes or not depends on what is concluded about it.
    bool readsInsights() const { return m_program.readsInsights(); }
    /// Other titles of campaigns may let other rows pass.
    bool searches() const { return !m_words.empty() || m_program.readsCampaigns(); }
    /// Other drafts may let other rows pass.
    bool readsDrafts() const { return m_program.readsDrafts(); }
    /// A pattern of the expression was given up: no row passes.
    bool gaveUp() const { return m_program.gaveUp(); }

    void reload(const AdGroupTableModel &table);
    /// The campaigns' titles are others; nothing of the rows themselves.
    void campaignsChanged();
    /// Other things are concluded about rows.
    void insightsChanged();
    void append(const AdGroupTableModel &table, int first, int last);
    void update(const AdGroupTableModel &table, int row);
    void remove(int first, int last);
    void permute(const std::vector<int> &newRowOf);

    bool passes(const AdGroupTableModel &table, int row)
    {
        return passesByKey(table, row, m_keys) && passesByGroup(table, row, m_keys);
    }
    /// Of all rows.
    std::vector<bool> passing(const AdGroupTableModel &table);
    /// Puts what conditions read side by side, so many rows at a time: done between two keys, the next one finds it
    /// there. True when nothing is left to do.
    bool prepareSome(const AdGroupTableModel &table, int atMost) { return m_columns.fillSome(table, atMost); }
    /// How many rows would pass another filter; uses the keys made here.
    int countMatches(const AdGroupTableModel &table, const AdGroupFilter &filter) const;

private:
    /// The two halves of passes(), as FilterProgram has them.
    bool passesByKey(const AdGroupTableModel &table, int row, const SearchKeys &keys);
    bool passesByGroup(const AdGroupTableModel &table, int row, const SearchKeys &keys);
    std::vector<bool> passing(const AdGroupTableModel &table, const SearchKeys &keys, FieldColumns *columns);
    std::vector<int> rowsByKey(const AdGroupTableModel &table, const SearchKeys &keys);
    bool matchesText(const AdGroupTableModel &table, int row, const SearchKeys &keys);
    const std::vector<bool> &wordsInCampaign(const AdGroupTableModel &table, Word campaign);

    AdGroupFilter m_filter;
    FilterProgram m_program; ///< all of the filter but its text
    std::vector<QByteArray> m_words;
    SearchKeys m_keys; ///< by source row
    FieldColumns m_columns; ///< by source row
    QHash<Word, std::vector<bool>> m_inCampaign; ///< campaign → which words occur in its title or id
};

} // namespace agm
