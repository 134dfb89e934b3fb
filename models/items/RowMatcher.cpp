// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/RowMatcher.h"

#include "items/AdGroupTableModel.h"
#include "items/SearchFold.h"

namespace agm {
namespace {

/// The line feed keeps a word from matching across the two: no word contains white space.
QByteArray searchKey(QStringView title, QStringView id)
{
    return searchFold(title) + '\n' + searchFold(id);
}

QByteArray rowKey(const AdGroupTableModel &table, int row)
{
    const AdGroup &group = *table.group(row);
    return searchKey(group.title, group.id);
}

} // namespace

void RowMatcher::setFilter(const AdGroupFilter &filter)
{
    if (filter.text != m_filter.text) {
        m_inCampaign.clear();
        m_words.clear();
        const auto words = searchFold(filter.text).simplified().split(' ');
        for (const QByteArray &word : words) {
            if (!word.isEmpty())
                m_words.emplace_back(word);
        }
    }
    m_filter = filter;
    AdGroupFilter textOnly;
    textOnly.text = filter.text;
    m_conditional = filter != textOnly;
    m_readsInsights = agm::readsInsights(filter);
}

void RowMatcher::reload(const AdGroupTableModel &table)
{
    m_keys.clear();
    m_inCampaign.clear();
    append(table, 0, table.rowCount() - 1);
}

void RowMatcher::campaignsChanged()
{
    m_inCampaign.clear();
}

void RowMatcher::append(const AdGroupTableModel &table, int first, int last)
{
    for (int row = first; row <= last; ++row)
        m_keys.push_back(rowKey(table, row));
}

void RowMatcher::update(const AdGroupTableModel &table, int row)
{
    m_keys[std::size_t(row)] = rowKey(table, row);
}

void RowMatcher::remove(int first, int last)
{
    m_keys.erase(m_keys.begin() + first, m_keys.begin() + last + 1);
}

void RowMatcher::permute(const std::vector<int> &newRowOf)
{
    std::vector<QByteArray> keys(m_keys.size());
    for (std::size_t row = 0; row < m_keys.size(); ++row)
        keys[std::size_t(newRowOf[row])] = std::move(m_keys[row]);
    m_keys.swap(keys);
}

bool RowMatcher::passes(const AdGroupTableModel &table, int row)
{
    if (m_filter.drafted && !table.draft(row))
        return false;
    const Insight *insight = m_readsInsights ? table.insight(row) : nullptr;
    return (!m_conditional || passesConditions(m_filter, *table.group(row), insight, table.insightDays()))
        && matchesText(table, row);
}

bool RowMatcher::matchesText(const AdGroupTableModel &table, int row)
{
    if (!searches())
        return true;
    const std::vector<bool> &inCampaign = wordsInCampaign(table, table.group(row)->campaignId);
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        if (!inCampaign[i] && m_words[i].indexIn(m_keys[std::size_t(row)]) < 0)
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
    const QByteArray key = searchKey(loaded ? loaded->title : QString(), campaign.text());
    std::vector<bool> &has = m_inCampaign[campaign];
    for (const QByteArrayMatcher &word : m_words)
        has.push_back(word.indexIn(key) >= 0);
    return has;
}

} // namespace agm
