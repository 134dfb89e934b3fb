// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/HarFile.h"
#include "views/common/Formats.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QPointer>
#include <QtCore/QSortFilterProxyModel>
#include <QtCore/QTimer>

#include <deque>

namespace agm {

/// The request log as a table, newest first. What comes is gathered for a moment, so that listing a large account does
/// not redo the table for each page. Main thread.
class RequestLogModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, Method, Path, Status, Duration, Try, Sent, Received, RequestId, Problem, ColumnCount };
    enum Role {
        NumberRole = Qt::UserRole + 1, ///< qint64: RequestLogEntry::number
        SortRole, ///< a value that compares
        FailedRole, ///< bool
        WriteRole, ///< bool
    };

    /// The log may die before the model: then it is empty.
    RequestLogModel(RequestLog *log, const Formats &formats, QObject *parent = nullptr);

    const RequestLogEntry &entry(int row) const { return m_rows[std::size_t(row)]; }
    RequestLog *log() const { return m_log; }
    /// Shows at once what was gathered.
    void flush();

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

private:
    void forget();
    QString cell(const RequestLogEntry &entry, int column) const;
    QVariant sortValue(const RequestLogEntry &entry, int column) const;

    QPointer<RequestLog> m_log;
    Formats m_formats;
    std::deque<RequestLogEntry> m_rows; ///< newest first
    QTimer m_gather;
};

/// The part of the log that is looked at.
class RequestLogFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    enum Part { All, Failed, Writes };

    explicit RequestLogFilter(RequestLogModel *model, QObject *parent = nullptr);

    void setPart(Part part);
    /// In method, path with query, status, request id, operation and problem; letter case does not matter.
    void setSearch(const QString &text);
    /// Numbers of the rows that pass.
    QList<qint64> numbers() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    RequestLogModel *m_model;
    Part m_part = All;
    QString m_search;
};

} // namespace agm
