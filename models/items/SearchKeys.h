// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/AdGroup.h"

#include <QtCore/QByteArrayView>

#include <vector>

namespace agm {

/// What of each row is searched: its folded title and id, with a line feed between them, and its campaign. All texts
/// stand behind each other in one block, because a search through 100 000 texts of their own waits for the memory.
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
        return {m_block.data() + entry.from, qsizetype(entry.length)};
    }
    Word campaign(int row) const { return m_entries[std::size_t(row)].campaign; }

private:
    struct Entry {
        std::size_t from = 0;
        quint32 length = 0;
        Word campaign;
    };
    Entry add(const AdGroup &group);
    void dropUnused();

    std::vector<char> m_block;
    std::vector<Entry> m_entries;
    std::size_t m_unused = 0; ///< bytes of the block that no row has any more
};

} // namespace agm
