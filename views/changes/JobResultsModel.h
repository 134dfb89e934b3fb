// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/Job.h"

#include <QtCore/QAbstractTableModel>

namespace agm {

/// The items of one job with their outcome, in the job's order. Main thread.
class JobResultsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Title, State, Reason, Id, ColumnCount };
    enum Role {
        ItemStateRole = Qt::UserRole + 1, ///< int(agm::JobItemState)
        IdRole, ///< QString, the ad group's id as the server wrote it
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// The same job again updates the rows that changed; another job resets.
    void setJob(const Job &job);
    const Job &job() const { return m_job; }
    /// Show only what failed, was not sent, or whose outcome is not known.
    void setOnlyProblems(bool only);

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;
    /// Tab-separated text of the rows, with headers; tabs and line breaks within a cell become spaces.
    QString text(const QList<int> &rows) const;

private:
    QList<int> wanted() const;
    void show(const QList<int> &order);
    QString cell(const JobItem &item, int column) const;

    Job m_job;
    QList<int> m_order; ///< row -> item
    bool m_onlyProblems = false;
};

} // namespace agm
