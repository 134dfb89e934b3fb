// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/BarPainter.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QSet>
#include <QtWidgets/QWidget>

class QListView;

namespace agm {

/// The rows of a bar chart as items, so that screen readers and keys find them.
class BarModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    void setBars(const BarData &bars);
    const BarData &bars() const { return m_bars; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    BarData m_bars;
};

/// Rows of bars that scroll under the names of the lines and over the axis. Clicks and keys only ask; what is selected
/// comes by setSelection(). Arrows move the current row without selecting, Space toggles, Return takes it alone.
class BarChart final : public QWidget {
    Q_OBJECT

public:
    explicit BarChart(const QString &name, QWidget *parent = nullptr);

    void setBars(const BarData &bars);
    const BarData &bars() const { return m_model->bars(); }
    /// A row is selected when all its ad groups are.
    void setSelection(const QSet<QString> &ids);
    bool isSelected(int row) const;
    QListView *list() const { return m_list; }

    /// The rows that are in view, into a picture.
    void paintTo(QPainter *painter, const QRectF &area) const;

Q_SIGNALS:
    /// The ad groups of one row, or of several; `toggle`: in or out, the rest stays.
    void picked(const QStringList &ids, bool toggle);

private:
    BarModel *m_model;
    QListView *m_list;
    QWidget *m_head;
    QWidget *m_axis;
    QSet<QString> m_selection;
};

} // namespace agm
