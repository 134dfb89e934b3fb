// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/AdGroup.h"

#include <QtCore/QByteArrayView>

#include <vector>

namespace agm {

/// What of each row is searched: its folded title and id, with a line feed between them, and its campaign. All texts
/// stand behind each other in large blocks, because a search through 100 000 texts of their own waits for the memory,
/// and one block that grows is copied again and again.
class SearchKeys {
public:
    int size() const { return int(m_entries.size()); }
    void clear();
    void append(const AdGroup &group);
    void set(int row, const AdGroup &group);
    void remove(int first, int last);
    /// `newRowOf[old]` is where each row went.
    void permute(const std::vector<int> &newRowOf);

    /// Valid until rows change.
    QByteArrayView key(int row) const
    {
        const Entry &entry = m_entries[std::size_t(row)];
        return {m_blocks[entry.block].data() + entry.from, qsizetype(entry.length)};
    }
    Word campaign(int row) const { return m_entries[std::size_t(row)].campaign; }

private:
    struct Entry {
        quint32 block = 0;
        quint32 from = 0;
        quint32 length = 0;
        Word campaign;
    };
    Entry add(const AdGroup &group);
    /// Room for so many bytes behind each other.
    std::vector<char> &blockFor(std::size_t length);
    void dropUnused();

    std::vector<std::vector<char>> m_blocks; ///< none ever grows beyond what it was made for
    std::vector<Entry> m_entries;
    std::size_t m_used = 0; ///< bytes in all blocks
    std::size_t m_unused = 0; ///< of them that no row has any more
};

} // namespace agm
