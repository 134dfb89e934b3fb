// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/SearchKeys.h"

#include "domain/IdIndex.h"
#include "items/SearchFold.h"

namespace agm {

void SearchKeys::clear()
{
    m_block.clear();
    m_entries.clear();
    m_unused = 0;
}

SearchKeys::Entry SearchKeys::add(const AdGroup &group)
{
    const QByteArray title = searchFold(group.title);
    const QByteArray id = searchFold(group.id);
    const Entry entry{m_block.size(), quint32(title.size() + 1 + id.size()), group.campaignId};
    makeRoom(m_block, entry.length);
    m_block.insert(m_block.end(), title.begin(), title.end());
    // Keeps a word from matching across the two: no word contains white space.
    m_block.push_back('\n');
    m_block.insert(m_block.end(), id.begin(), id.end());
    return entry;
}

void SearchKeys::append(const AdGroup &group)
{
    const Entry entry = add(group);
    makeRoom(m_entries, 1);
    m_entries.push_back(entry);
}

void SearchKeys::set(int row, const AdGroup &group)
{
    m_unused += m_entries[std::size_t(row)].length;
    m_entries[std::size_t(row)] = add(group);
    dropUnused();
}

void SearchKeys::remove(int first, int last)
{
    for (int row = first; row <= last; ++row)
        m_unused += m_entries[std::size_t(row)].length;
    m_entries.erase(m_entries.begin() + first, m_entries.begin() + last + 1);
    dropUnused();
}

void SearchKeys::permute(const std::vector<int> &newRowOf)
{
    std::vector<Entry> entries(m_entries.size());
    for (std::size_t row = 0; row < m_entries.size(); ++row)
        entries[std::size_t(newRowOf[row])] = m_entries[row];
    m_entries.swap(entries);
}

void SearchKeys::dropUnused()
{
    if (m_unused < 100'000 || m_unused * 2 < m_block.size())
        return;
    std::vector<char> block;
    block.reserve(m_block.size() - m_unused);
    for (Entry &entry : m_entries) {
        const auto from = m_block.begin() + qsizetype(entry.from);
        entry.from = block.size();
        block.insert(block.end(), from, from + qsizetype(entry.length));
    }
    m_block.swap(block);
    m_unused = 0;
}

} // namespace agm
