// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/SortColumn.h"

#include <memory>
#include <optional>
#include <vector>

namespace agm {

/// The order of rows: by one field in a direction (undefined last in both), then by title and id, both ascending.
/// Without a field it is the order of arrival. Holds the sort keys of the present field and of the title.
class RowOrder {
public:
    using Rows = std::vector<int>;

    explicit RowOrder(QCollator collator);
    Q_DISABLE_COPY_MOVE(RowOrder) // the columns point at the collator

    /// Makes the field's keys of every row of `table` when the field is new to it.
    void setSort(const AdGroupTableModel &table, std::optional<Field> field, Qt::SortOrder order);
    void setCollator(const AdGroupTableModel &table, QCollator collator);

    /// Makes every key anew.
    void reload(const AdGroupTableModel &table);
    /// Makes the keys of the present field anew, not those of the title.
    void reloadColumn(const AdGroupTableModel &table);
    void append(const AdGroupTableModel &table, int first, int last);
    void update(const AdGroupTableModel &table, int row);
    void remove(int first, int last);
    void permute(const std::vector<int> &newRowOf);

    /// `rows` are all rows of the table, in order. Until something changes, some of them are put in order by leaving
    /// out the others, which takes a tenth of the time.
    void remember(const Rows &rows);

    /// A strict total order: never true for a row and itself.
    bool before(const AdGroupTableModel &table, int a, int b) const;
    /// Sorts any number of rows; the fast way when they are many.
    void sort(const AdGroupTableModel &table, Rows &rows);
    /// `kept` is in order; `entering` need not be. Returns all of them in order.
    Rows merged(const AdGroupTableModel &table, const Rows &kept, Rows entering);

private:
    bool tieBefore(const AdGroupTableModel &table, int a, int b) const;
    SortColumn filled(const AdGroupTableModel &table, Field field) const;
    template <class Visit>
    void changeColumns(Visit visit);
    void pick(Rows &rows) const;

    QCollator m_collator;
    std::optional<Field> m_field;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::optional<SortColumn> m_column; ///< nothing for the order of arrival and for the title
    SortColumn m_title;
    Rows m_all; ///< what remember() was told; empty when something changed since
};

} // namespace agm
