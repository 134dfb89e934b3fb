// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/RowMatcher.h"

#include "items/AdGroupTableModel.h"
#include "items/FetchAhead.h"
#include "items/SearchFold.h"

#include <algorithm>

namespace agm {

void RowMatcher::setFilter(const AdGroupFilter &filter)
{
    if (filter.text != m_filter.text) {
        m_inCampaign.clear();
        m_words.clear();
        const auto words = searchFold(filter.text).simplified().split(' ');
        for (const QByteArray &word : words) {
            if (!word.isEmpty())
                m_words.push_back(word);
        }
    }
    m_filter.text = filter.text;
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_program.setFilter(filter);
}

void RowMatcher::reload(const AdGroupTableModel &table)
{
    m_keys.clear();
    m_program.useColumns(nullptr, 0);
    m_columns.clear();
    campaignsChanged();
    append(table, 0, table.rowCount() - 1);
}

void RowMatcher::campaignsChanged()
{
    m_inCampaign.clear();
    m_program.campaignsChanged();
}

void RowMatcher::insightsChanged()
{
    m_program.useColumns(nullptr, 0);
    m_columns.dropDerived();
    m_program.useColumns(&m_columns, m_keys.size());
}

void RowMatcher::append(const AdGroupTableModel &table, int first, int last)
{
    for (int row = first; row <= last; ++row)
        m_keys.append(*table.group(row));
    m_columns.append(table, first, last);
    m_program.rowsChanged();
}

void RowMatcher::update(const AdGroupTableModel &table, int row)
{
    m_keys.set(row, *table.group(row));
    m_columns.update(table, row);
    m_program.rowsChanged();
}

void RowMatcher::remove(int first, int last)
{
    m_keys.remove(first, last);
    m_columns.remove(first, last);
    m_program.rowsChanged();
}

void RowMatcher::permute(const std::vector<int> &newRowOf)
{
    m_keys.permute(newRowOf);
    m_columns.permute(newRowOf);
    m_program.rowsChanged();
}

int RowMatcher::countMatches(const AdGroupTableModel &table, const AdGroupFilter &filter) const
{
    RowMatcher other;
    other.setFilter(filter);
    other.m_program.useColumns(&m_columns, m_keys.size());
    const std::vector<bool> passing = other.passing(table, m_keys, nullptr);
    return int(std::count(passing.begin(), passing.end(), true));
}

std::vector<bool> RowMatcher::passing(const AdGroupTableModel &table)
{
    m_program.useColumns(nullptr, 0); // wanting others takes columns away
    m_columns.want(m_program.columns());
    m_program.useColumns(&m_columns, m_keys.size());
    return passing(table, m_keys, &m_columns);
}

std::vector<int> RowMatcher::rowsByKey(const AdGroupTableModel &table, const SearchKeys &keys)
{
    std::vector<int> rows;
    rows.reserve(std::size_t(keys.size()));
    for (int row = 0; row < keys.size(); ++row) {
        if (passesByKey(table, row, keys))
            rows.push_back(row);
    }
    return rows;
}

/// `columns`: to be filled when that is no more work than to read what they hold; null: as they are.
std::vector<bool> RowMatcher::passing(const AdGroupTableModel &table, const SearchKeys &keys, FieldColumns *columns)
{
    std::vector<bool> passing(std::size_t(keys.size()));
    std::vector<int> left = rowsByKey(table, keys);
    if (columns && m_program.readsGroups() && left.size() > passing.size() / 2 && !columns->isComplete(table)) {
        columns->fillSome(table, table.rowCount());
        m_program.useColumns(columns, keys.size());
        left = rowsByKey(table, keys);
    }
    const auto look = [&](std::size_t at) { passing[std::size_t(left[at])] = passesByGroup(table, left[at], keys); };
    if (m_program.readsGroups()) {
        lookAtEach(
            left.size(), [&](std::size_t at) -> const AdGroup & { return *table.group(left[at]); }, look);
    } else {
        for (std::size_t at = 0; at < left.size(); ++at)
            look(at);
    }
    // Some rows passed before a pattern was given up: what is shown must not depend on where that was.
    if (gaveUp())
        passing.assign(passing.size(), false);
    return passing;
}

bool RowMatcher::passesByKey(const AdGroupTableModel &table, int row, const SearchKeys &keys)
{
    return matchesText(table, row, keys)
        && (m_program.isEmpty() || m_program.passesByKey({table, row, keys.key(row), keys.campaign(row)}));
}

bool RowMatcher::passesByGroup(const AdGroupTableModel &table, int row, const SearchKeys &keys)
{
    return m_program.isEmpty() || m_program.passesByGroup({table, row, keys.key(row), keys.campaign(row)});
}

bool RowMatcher::matchesText(const AdGroupTableModel &table, int row, const SearchKeys &keys)
{
    if (m_words.empty())
        return true;
    const std::vector<bool> &inCampaign = wordsInCampaign(table, keys.campaign(row));
    const QByteArrayView key = keys.key(row);
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        if (!inCampaign[i] && !occursIn(m_words[i], key))
            return false;
    }
    return true;
}

const std::vector<bool> &RowMatcher::wordsInCampaign(const AdGroupTableModel &table, Word campaign)
{
    const auto found = m_inCampaign.constFind(campaign);
    if (found != m_inCampaign.constEnd())
        return *found;
    const CampaignPtr loaded = table.campaigns().value(campaign);
    const QByteArray key = searchFold(loaded ? loaded->title : QString()) + '\n' + searchFold(campaign.text());
    std::vector<bool> &has = m_inCampaign[campaign];
    for (const QByteArray &word : m_words)
        has.push_back(occursIn(word, key));
    return has;
}

} // namespace agm
