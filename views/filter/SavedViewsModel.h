// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/filter/SavedViews.h"

#include <QtCore/QAbstractListModel>

namespace agm {

/// The saved views in their order. A row says its name; one that could not be read is there, but off. Names can be
/// edited and rows be moved by dragging.
class SavedViewsModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setViews(const QList<SavedView> &views);
    const QList<SavedView> &views() const { return m_views; }
    /// The row that is shown as chosen; -1: none is.
    void setCurrent(int row);
    int current() const { return m_current; }

    void append(const SavedView &view);
    void replace(int row, const SavedView &view);
    void remove(int row);
    /// `to` is the row's number afterwards. False when there is nothing to move.
    bool move(int row, int to);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    QStringList mimeTypes() const override;

    /// The keys that show the first views, in the words of the platform.
    void setKeys(const QStringList &keys);
    /// `Ctrl+3`; empty when it has none.
    QString keyText(int row) const { return m_keys.value(row); }

Q_SIGNALS:
    /// Something that must be stored.
    void changed();

private:
    QList<SavedView> m_views;
    QStringList m_keys;
    int m_current = -1;
};

} // namespace agm
