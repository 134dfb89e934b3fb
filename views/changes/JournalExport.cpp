// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/changes/JournalExport.h"

#include "domain/Futures.h"
#include "views/common/SheetText.h"

#include <QtCore/QByteArrayList>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSaveFile>

#include <limits>

namespace agm {
namespace {

QString iso(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

/// The words of the file; they stay the same in every language.
QString wordOf(BulkAction action)
{
    switch (action) {
    case BulkAction::Pause: return QStringLiteral("pause");
    case BulkAction::Resume: return QStringLiteral("resume");
    case BulkAction::Delete: return QStringLiteral("delete");
    case BulkAction::Edit: return QStringLiteral("edit");
    case BulkAction::Create: return QStringLiteral("create");
    case BulkAction::Duplicate: return QStringLiteral("duplicate");
    }
    return {};
}

QString wordOf(JournalRowState state)
{
    switch (state) {
    case JournalRowState::Open: return QStringLiteral("open");
    case JournalRowState::Confirmed: return QStringLiteral("confirmed");
    case JournalRowState::Failed: return QStringLiteral("failed");
    case JournalRowState::Unknown: return QStringLiteral("unknown");
    case JournalRowState::Cancelled: return QStringLiteral("cancelled");
    }
    return {};
}

using Pairs = QList<QPair<QString, QString>>;

Pairs texts(const JournalJobView &job)
{
    return {{QStringLiteral("job_id"), job.id},
            {QStringLiteral("job_time"), iso(job.at)},
            {QStringLiteral("account_id"), job.accountId},
            {QStringLiteral("account"), job.accountName},
            {QStringLiteral("person"), job.person},
            {QStringLiteral("action"), wordOf(job.action)},
            {QStringLiteral("origin"), job.origin},
            {QStringLiteral("note"), job.note},
            {QStringLiteral("undo_of"), job.undoOf},
            {QStringLiteral("retry_of"), job.retryOf},
            {QStringLiteral("undone_by"), job.undoneBy}};
}

QList<QPair<QString, int>> counts(const JournalJobView &job)
{
    return {{QStringLiteral("ad_groups"), job.groups},    {QStringLiteral("confirmed"), job.confirmed},
            {QStringLiteral("failed"), job.failed},       {QStringLiteral("unknown"), job.unknown},
            {QStringLiteral("cancelled"), job.cancelled}, {QStringLiteral("open"), job.open}};
}

Pairs texts(const JournalRowView &row)
{
    return {{QStringLiteral("ad_group_id"), row.adGroupId}, {QStringLiteral("title"), row.title},
            {QStringLiteral("new_id"), row.resultId},       {QStringLiteral("ad_group_action"), wordOf(row.action)},
            {QStringLiteral("field"), row.fieldKey},        {QStringLiteral("before"), row.beforeText},
            {QStringLiteral("after"), row.afterText},       {QStringLiteral("result"), wordOf(row.state)},
            {QStringLiteral("error"), row.error},           {QStringLiteral("result_time"), iso(row.changedAt)}};
}

QByteArray csvLine(const QStringList &cells)
{
    QByteArrayList line;
    for (const QString &cell : cells)
        line += JournalExport::csvCell(cell);
    return line.join(',') + "\r\n";
}

QByteArray csvHeader()
{
    QStringList cells;
    for (const auto &pair : texts(JournalJobView()))
        cells += pair.first;
    for (const auto &pair : counts(JournalJobView()))
        cells += pair.first;
    for (const auto &pair : texts(JournalRowView()))
        cells += pair.first;
    return csvLine(cells);
}

QStringList jobCells(const JournalJobView &job)
{
    QStringList cells;
    for (const auto &pair : texts(job))
        cells += pair.second;
    for (const auto &pair : counts(job))
        cells += QString::number(pair.second);
    return cells;
}

QStringList rowCells(const JournalRowView &row)
{
    QStringList cells;
    for (const auto &pair : texts(row))
        cells += pair.second;
    return cells;
}

/// A recorded value: JSON where it is JSON, a bare word otherwise, null for null.
QJsonValue recorded(const QString &text)
{
    if (text.isNull())
        return {};
    const QJsonDocument document = QJsonDocument::fromJson('[' + text.toUtf8() + ']');
    return document.isArray() && document.array().size() == 1 ? document.array().at(0) : QJsonValue(text);
}

QJsonObject json(const JournalJobView &job, const QList<JournalRowView> &rows)
{
    QJsonObject object;
    for (const auto &pair : texts(job))
        object.insert(pair.first, pair.second);
    for (const auto &pair : counts(job))
        object.insert(pair.first, pair.second);
    QJsonArray array;
    for (const JournalRowView &row : rows) {
        QJsonObject line;
        for (const auto &pair : texts(row))
            line.insert(pair.first, pair.second);
        line.insert(QStringLiteral("before"), recorded(row.beforeText));
        line.insert(QStringLiteral("after"), recorded(row.afterText));
        array.append(line);
    }
    object.insert(QStringLiteral("rows"), array);
    return object;
}

} // namespace

JournalExport::JournalExport(JournalSource *source, const JournalQuery &query, const QString &file, Format format,
                             QObject *parent)
    : QObject(parent), m_source(source), m_query(query), m_format(format), m_file(std::make_unique<QSaveFile>(file))
{
    m_query.limit = std::numeric_limits<int>::max();
}

JournalExport::~JournalExport() = default;

QByteArray JournalExport::csvCell(const QString &text)
{
    return toCsvCell(text).toUtf8();
}

void JournalExport::start()
{
    if (!m_file->open(QIODevice::WriteOnly)) {
        giveUp(m_file->errorString());
        return;
    }
    whenDone(m_source->history(m_query), this, [this](const Result<QList<JournalJobView>> &jobs) {
        if (!jobs) {
            giveUp(jobs.error().message);
            return;
        }
        m_jobs = *jobs;
        m_file->write(m_format == Format::Csv ? csvHeader()
                                              : QByteArray("{\"format\":\"journal\",\"version\":1,\"jobs\":["));
        next();
    });
}

void JournalExport::next()
{
    if (m_next == m_jobs.size()) {
        end();
        return;
    }
    whenDone(m_source->rows(m_jobs[m_next]), this, [this](const Result<QList<JournalRowView>> &rows) {
        if (!rows) {
            giveUp(rows.error().message);
            return;
        }
        write(m_jobs[m_next], *rows);
        ++m_next;
        next();
    });
}

void JournalExport::write(const JournalJobView &job, const QList<JournalRowView> &rows)
{
    m_rows += int(rows.size());
    if (m_format == Format::Json) {
        m_file->write(m_next == 0 ? "\n" : ",\n");
        m_file->write(QJsonDocument(json(job, rows)).toJson(QJsonDocument::Compact));
        return;
    }
    const QStringList head = jobCells(job);
    for (const JournalRowView &row : rows)
        m_file->write(csvLine(head + rowCells(row)));
}

void JournalExport::end()
{
    if (m_format == Format::Json)
        m_file->write("\n]}\n");
    if (!m_file->commit()) {
        giveUp(m_file->errorString());
        return;
    }
    Q_EMIT finished(int(m_jobs.size()), m_rows);
    deleteLater();
}

void JournalExport::giveUp(const QString &why)
{
    m_file->cancelWriting();
    Q_EMIT failed(why);
    deleteLater();
}

} // namespace agm
