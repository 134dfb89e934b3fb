// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/JournalSource.h"

#include <QtCore/QObject>

#include <memory>

class QSaveFile;

namespace agm {

/// Writes what a query finds to a file, job after job; the file appears whole or not at all. Times are ISO 8601 in UTC,
/// values as the journal recorded them. Deletes itself when it is done. Main thread.
class JournalExport final : public QObject {
    Q_OBJECT

public:
    enum class Format { Csv, Json };

    /// The source is not owned and must outlive this.
    JournalExport(JournalSource *source, const JournalQuery &query, const QString &file, Format format,
                  QObject *parent = nullptr);
    ~JournalExport() override;
    void start();

    /// One cell of a CSV file: quoted where needed. A cell that a spreadsheet would take for a formula (it starts with
    /// = + - @, a tab or a line break) gets an apostrophe before it.
    static QByteArray csvCell(const QString &text);

Q_SIGNALS:
    void finished(int jobs, int rows);
    /// Nothing was written.
    void failed(const QString &why);

private:
    void next();
    void write(const JournalJobView &job, const QList<JournalRowView> &rows);
    void end();
    void giveUp(const QString &why);

    JournalSource *m_source;
    JournalQuery m_query;
    Format m_format;
    std::unique_ptr<QSaveFile> m_file;
    QList<JournalJobView> m_jobs;
    qsizetype m_next = 0;
    int m_rows = 0;
};

} // namespace agm
