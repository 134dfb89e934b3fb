// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/keys/FixedKeys.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QSortFilterProxyModel>

namespace agm {

class KeyMap;

/// Every action with its key, and below them the keys that belong to parts of the window. Follows the map, which must
/// outlive it.
class KeyListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Action, Keys, Where, ColumnCount };
    /// A bool: the row is a fixed key.
    enum Role { IsFixedRole = Qt::UserRole };

    explicit KeyListModel(const KeyMap *map, QObject *parent = nullptr);

    /// The entry of the map in this row; -1: a fixed key.
    int entryOf(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString spoken(int row, int column) const;

    const KeyMap *m_map;
    QList<FixedKey> m_fixed;
};

/// The rows in which every typed word occurs, in the action, its menu or its keys.
class KeyListFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setWords(const QString &words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_words;
};

} // namespace agm
