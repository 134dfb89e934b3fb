// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/JournalSource.h"
#include "views/common/Formats.h"

#include <QtCore/QAbstractItemModel>

namespace agm {

/// The posted jobs, newest first, and under each the fields of its ad groups. Both are read when they are needed: jobs
/// in portions by fetchMore(), a job's rows when it is opened. Main thread.
class JournalModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { What, When, Before, After, ResultColumn, ColumnCount };
    enum class State { Loading, Ready, Failed };
    static constexpr int Portion = 200;

    /// The source is not owned and must outlive this.
    JournalModel(JournalSource *source, const Formats &formats, QObject *parent = nullptr);

    /// Reads anew, from the newest. The query's limit is not used.
    void setQuery(const JournalQuery &query);
    const JournalQuery &query() const { return m_query; }
    /// The same once more, at least as many jobs as are shown now.
    void refresh();

    State state() const { return m_state; }
    /// Why the journal could not be read; empty otherwise.
    QString error() const { return m_error; }

    /// Null for an index that is none. Of a row: the job it belongs to.
    const JournalJobView *job(const QModelIndex &index) const;
    /// Null for a job and for no index.
    const JournalRowView *row(const QModelIndex &index) const;
    /// Every row of the job as far as it was read.
    QList<JournalRowView> rowsOf(const QModelIndex &job) const;
    /// The job's index, or none.
    QModelIndex indexOf(const QString &jobId) const;
    /// Tab-separated text of these indexes' rows, with headers.
    QString text(const QModelIndexList &rows) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const final;
    QModelIndex parent(const QModelIndex &index) const final;
    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    bool hasChildren(const QModelIndex &parent = {}) const final;
    bool canFetchMore(const QModelIndex &parent) const final;
    void fetchMore(const QModelIndex &parent) final;
    QVariant data(const QModelIndex &index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

Q_SIGNALS:
    void stateChanged();
    /// The rows of this job are there.
    void rowsRead(const QModelIndex &job);

private:
    struct Entry {
        JournalJobView job;
        QList<JournalRowView> rows;
        bool read = false;
        bool reading = false;
    };
    void read(int limit, bool fresh);
    void takeFresh(const QList<JournalJobView> &jobs);
    void takeMore(const QList<JournalJobView> &jobs);
    void readRows(int entry);
    void setState(State state, const QString &error = {});
    QString jobCell(const JournalJobView &job, int column) const;
    QString rowCell(const JournalRowView &row, int column) const;
    QStringList tooltip(const QModelIndex &index) const;

    JournalSource *m_source;
    Formats m_formats;
    JournalQuery m_query;
    QList<Entry> m_entries;
    State m_state = State::Loading;
    QString m_error;
    int m_epoch = 0; ///< answers of an older question are dropped
    int m_limit = 0; ///< how many jobs the last question asked for
    bool m_more = false; ///< the last answer was as long as it could be
    bool m_reading = false;
};

} // namespace agm
