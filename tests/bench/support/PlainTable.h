// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/AdGroup.h"
#include "domain/FieldRegistry.h"
#include "items/AdGroupTableModel.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QSortFilterProxyModel>

#include <functional>

namespace agm::bench {

/// Ad groups as one would show them first: the display text of each cell is made when it is asked for. Numbers stay
/// numbers, which is quicker than text for whoever sorts or paints them; amounts have neither unit nor currency.
class PlainTable : public QAbstractTableModel {
public:
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(FieldCount); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        const AdGroup &group = *m_rows.at(index.row());
        const Field field = AdGroupTableModel::fieldAt(index.column());
        if (!isNumeric(field))
            return field == Field::Title ? group.title : rawText(group, field);
        const auto number = group.number(field);
        return number ? QVariant(*number) : QVariant();
    }
    void append(const QList<AdGroupPtr> &groups)
    {
        beginInsertRows({}, rowCount(), rowCount() + int(groups.size()) - 1);
        m_rows.append(groups);
        endInsertRows();
    }
    /// The n-th of them stands in row `rowOf(n)`.
    void change(const QList<AdGroupPtr> &groups, const std::function<int(int)> &rowOf)
    {
        for (int i = 0; i < groups.size(); ++i) {
            const int row = rowOf(i);
            m_rows[row] = groups.at(i);
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
    }

private:
    QList<AdGroupPtr> m_rows;
};

/// Sorts and filters a PlainTable by its display text.
class PlainProxy : public QSortFilterProxyModel {
public:
    PlainProxy()
    {
        setSortLocaleAware(true);
        setFilterCaseSensitivity(Qt::CaseInsensitive);
        setFilterKeyColumn(AdGroupTableModel::columnOf(Field::Title));
        setFilterRole(Qt::DisplayRole);
    }
};

} // namespace agm::bench
