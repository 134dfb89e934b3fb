// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/SearchKeys.h"

#include "domain/IdIndex.h"
#include "items/SearchFold.h"

#include <algorithm>
#include <utility>

namespace agm {

void SearchKeys::clear()
{
    m_blocks.clear();
    m_used = 0;
    m_entries.clear();
    m_unused = 0;
}

SearchKeys::Entry SearchKeys::add(const AdGroup &group)
{
    const QByteArray title = searchFold(group.title);
    const QByteArray id = searchFold(group.id);
    const auto length = quint32(title.size() + 1 + id.size());
    std::vector<char> &block = blockFor(length);
    const Entry entry{quint32(m_blocks.size() - 1), quint32(block.size()), length, group.campaignId};
    block.insert(block.end(), title.begin(), title.end());
    // Keeps a word from matching across the two: no word contains white space.
    block.push_back('\n');
    block.insert(block.end(), id.begin(), id.end());
    return entry;
}

std::vector<char> &SearchKeys::blockFor(std::size_t length)
{
    constexpr std::size_t BlockSize = 256 * 1024;
    if (m_blocks.empty() || m_blocks.back().capacity() - m_blocks.back().size() < length)
        m_blocks.emplace_back().reserve(std::max(BlockSize, length));
    m_used += length;
    return m_blocks.back();
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
    if (m_unused < 100'000 || m_unused * 2 < m_used)
        return;
    const auto blocks = std::exchange(m_blocks, {});
    m_used = 0;
    for (Entry &entry : m_entries) {
        const auto from = blocks[entry.block].begin() + qsizetype(entry.from);
        std::vector<char> &block = blockFor(entry.length);
        entry.block = quint32(m_blocks.size() - 1);
        entry.from = quint32(block.size());
        block.insert(block.end(), from, from + qsizetype(entry.length));
    }
    m_unused = 0;
}

} // namespace agm
