// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/alerts/AlertWatch.h"

#include <QtCore/QAbstractTableModel>

namespace agm {

/// The rules of an account with what each matches now; the check box switches a rule on and off. Main thread.
class AlertModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Filter, Matches, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRules(const QList<AlertRule> &rules);
    const QList<AlertRule> &rules() const { return m_rules; }
    /// In the order of the rules.
    void setStates(const QList<AlertState> &states);

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    bool setData(const QModelIndex &index, const QVariant &value, int role) final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;
    Qt::ItemFlags flags(const QModelIndex &index) const final;

Q_SIGNALS:
    /// A person switched a rule.
    void changed();

private:
    QString cell(int row, int column) const;
    AlertState state(int row) const { return row < m_states.size() ? m_states[row] : AlertState(); }

    QList<AlertRule> m_rules;
    QList<AlertState> m_states;
};

} // namespace agm
