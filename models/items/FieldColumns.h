// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/Figure.h"

#include <list>
#include <vector>

namespace agm {

class AdGroupTableModel;

/// The figures of one field of all rows side by side: 100 000 of them are gone through in the time in which some
/// thousand ad groups are looked for in the memory.
class FieldColumn {
public:
    explicit FieldColumn(Field field);

    Field field() const { return m_field; }
    int size() const { return int(m_bits.size()); }
    Figure at(int row) const
    {
        const auto i = std::size_t(row);
        return {m_is[i], m_currencies.empty() ? Currency() : m_currencies[i], m_bits[i]};
    }
    void makeRoom(std::size_t more);
    /// The row after the last one.
    void append(const AdGroupTableModel &table);
    void set(const AdGroupTableModel &table, int row);
    void remove(int first, int last);
    void permute(const std::vector<int> &newRowOf);

private:
    Field m_field;
    std::vector<qint64> m_bits;
    std::vector<Figure::Is> m_is;
    std::vector<Currency> m_currencies; ///< of amounts; empty for every other field
};

/// The columns that filters asked for lately, by source row. A column is made of some rows at a time, and can be read
/// once it has all of them.
class FieldColumns {
public:
    /// Each takes 9 to 13 bytes a row.
    static constexpr std::size_t Most = 4;

    /// These are asked for now, the most needed first; what was asked for earlier makes room for them.
    void want(const std::vector<Field> &fields);
    /// All that is wanted can be read.
    bool isComplete(const AdGroupTableModel &table) const;
    /// Looks at so many rows for what is not complete. True when all that is wanted can be read.
    bool fillSome(const AdGroupTableModel &table, int atMost);
    /// Null when it cannot be read yet. Valid until want() or clear().
    const FieldColumn *find(Field field, int rows) const;

    void clear() { m_columns.clear(); }
    /// Other things are concluded about rows: what is derived from them is looked at anew.
    void dropDerived();
    /// New rows at the end; told of them all.
    void append(const AdGroupTableModel &table, int first, int last);
    void update(const AdGroupTableModel &table, int row);
    void remove(int first, int last);
    void permute(const std::vector<int> &newRowOf);

private:
    std::list<FieldColumn> m_columns; ///< what was asked for last comes first
};

} // namespace agm
