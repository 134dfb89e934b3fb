// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/changes/JournalModel.h"

#include "domain/Futures.h"
#include "views/changes/JournalWords.h"
#include "views/common/SafeText.h"
#include "views/common/SettingText.h"
#include "views/common/SheetText.h"
#include "views/common/Words.h"

#include <QtCore/QSet>
#include <QtGui/QFont>

#include <algorithm>

namespace agm {

JournalModel::JournalModel(JournalSource *source, const Formats &formats, QObject *parent)
    : QAbstractItemModel(parent), m_source(source), m_formats(formats)
{
}

void JournalModel::setQuery(const JournalQuery &query)
{
    m_query = query;
    read(Portion, true);
}

void JournalModel::refresh()
{
    read(std::max(Portion, int(m_entries.size())), true);
}

void JournalModel::read(int limit, bool fresh)
{
    const int epoch = fresh ? ++m_epoch : m_epoch;
    m_reading = true;
    m_limit = limit;
    JournalQuery query = m_query;
    query.limit = limit;
    if (fresh && m_entries.isEmpty())
        setState(State::Loading);
    whenDone(m_source->history(query), this, [this, epoch, fresh](const Result<QList<JournalJobView>> &jobs) {
        if (epoch != m_epoch)
            return;
        m_reading = false;
        m_more = jobs && jobs->size() >= m_limit;
        if (!jobs) {
            if (fresh)
                takeFresh({});
            setState(State::Failed, jobs.error().message);
            return;
        }
        fresh ? takeFresh(*jobs) : takeMore(*jobs);
        setState(State::Ready);
    });
}

void JournalModel::takeFresh(const QList<JournalJobView> &jobs)
{
    beginResetModel();
    m_entries.clear();
    m_entries.reserve(jobs.size());
    for (const JournalJobView &job : jobs)
        m_entries.append({job, {}, false, false});
    endResetModel();
}

void JournalModel::takeMore(const QList<JournalJobView> &jobs)
{
    // The question was asked again from the newest on; jobs that were posted meanwhile wait for the next refresh.
    QSet<QString> known;
    for (const Entry &entry : std::as_const(m_entries))
        known.insert(entry.job.id);
    QList<Entry> older;
    bool passed = m_entries.isEmpty();
    for (const JournalJobView &job : jobs) {
        if (known.contains(job.id))
            passed = true;
        else if (passed)
            older.append({job, {}, false, false});
    }
    if (older.isEmpty())
        return;
    beginInsertRows({}, int(m_entries.size()), int(m_entries.size() + older.size()) - 1);
    m_entries += older;
    endInsertRows();
}

void JournalModel::readRows(int entry)
{
    Entry &asked = m_entries[entry];
    asked.reading = true;
    const QString id = asked.job.id;
    whenDone(m_source->rows(asked.job), this, [this, id, epoch = m_epoch](const Result<QList<JournalRowView>> &rows) {
        const QModelIndex at = indexOf(id);
        if (epoch != m_epoch || !at.isValid())
            return;
        Entry &opened = m_entries[at.row()];
        opened.reading = false;
        opened.read = true;
        if (!rows) {
            opened.read = false;
            setState(State::Failed, rows.error().message);
            return;
        }
        if (rows->isEmpty())
            return;
        beginInsertRows(at, 0, int(rows->size()) - 1);
        opened.rows = *rows;
        endInsertRows();
        Q_EMIT rowsRead(at);
    });
}

void JournalModel::setState(State state, const QString &error)
{
    m_state = state;
    m_error = error;
    Q_EMIT stateChanged();
}

const JournalJobView *JournalModel::job(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const qsizetype entry = index.internalId() == 0 ? index.row() : qsizetype(index.internalId()) - 1;
    return entry < m_entries.size() ? &m_entries[entry].job : nullptr;
}

const JournalRowView *JournalModel::row(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    const QList<JournalRowView> &rows = m_entries[qsizetype(index.internalId()) - 1].rows;
    return index.row() < rows.size() ? &rows[index.row()] : nullptr;
}

QList<JournalRowView> JournalModel::rowsOf(const QModelIndex &job) const
{
    return job.isValid() && job.internalId() == 0 ? m_entries[job.row()].rows : QList<JournalRowView>();
}

QModelIndex JournalModel::indexOf(const QString &jobId) const
{
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].job.id == jobId)
            return index(int(i), 0);
    }
    return {};
}

QModelIndex JournalModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex JournalModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, quintptr(0));
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_entries.size());
    return parent.internalId() == 0 && parent.column() == 0 ? int(m_entries[parent.row()].rows.size()) : 0;
}

int JournalModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool JournalModel::hasChildren(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return !m_entries.isEmpty();
    if (parent.internalId() != 0 || parent.column() != 0)
        return false;
    const Entry &entry = m_entries[parent.row()];
    return entry.read ? !entry.rows.isEmpty() : entry.job.groups > 0;
}

bool JournalModel::canFetchMore(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_more && !m_reading;
    if (parent.internalId() != 0 || parent.column() != 0)
        return false;
    const Entry &entry = m_entries[parent.row()];
    return !entry.read && !entry.reading && entry.job.groups > 0;
}

void JournalModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    if (parent.isValid())
        readRows(parent.row());
    else // each portion twice the last: reading from the start again costs no more than twice the whole
        read(m_limit * 2, false);
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JournalRowView *field = row(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return field ? rowCell(*field, index.column()) : jobCell(*job(index), index.column());
    case Qt::ToolTipRole: return plainTooltip(tooltip(index));
    case Qt::FontRole:
        if (!field && index.column() == What) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    default: return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What: return tr("Change / ad group");
    case When: return tr("When / field");
    case Before: return tr("Who / before");
    case After: return tr("Account / after");
    case ResultColumn: return tr("Result");
    default: return {};
    }
}

QString JournalModel::jobCell(const JournalJobView &job, int column) const
{
    switch (column) {
    case What: return journal::jobTitle(job);
    case When: return m_formats.instant(Instant::of(job.at));
    case Before: return journal::person(job);
    case After: return inertLine(job.accountName);
    case ResultColumn: return journal::jobResult(job);
    default: return {};
    }
}

QString JournalModel::rowCell(const JournalRowView &row, int column) const
{
    switch (column) {
    case What: return row.title.isEmpty() ? inertLine(row.adGroupId) : inertLine(row.title);
    case When: return journal::fieldTitle(row);
    case Before: return journal::before(row, m_formats);
    case After: return journal::after(row, m_formats);
    case ResultColumn: return journal::rowResult(row);
    default: return {};
    }
}

QStringList JournalModel::tooltip(const QModelIndex &index) const
{
    const JournalRowView *field = row(index);
    if (!field) {
        const JournalJobView &head = *job(index);
        if (index.column() == When)
            return {m_formats.instantUtc(Instant::of(head.at))};
        return {jobCell(head, index.column())};
    }
    const bool decoded = field->readable && field->field;
    if (index.column() == Before && decoded)
        return settingLines(*field->field, field->before, m_formats);
    if (index.column() == After && decoded && !field->isExpectation() && field->action != BulkAction::Delete)
        return settingLines(*field->field, field->after, m_formats);
    if (index.column() == What)
        return {rowCell(*field, What), inertLine(field->adGroupId), inertLine(field->resultId)};
    if (index.column() == ResultColumn && field->changedAt.isValid())
        return {rowCell(*field, ResultColumn), m_formats.instantUtc(Instant::of(field->changedAt))};
    return {rowCell(*field, index.column())};
}

QString JournalModel::text(const QModelIndexList &rows) const
{
    QList<QStringList> lines;
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column)
        cells += headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    lines += cells;
    for (const QModelIndex &at : rows) {
        cells.clear();
        for (int column = 0; column < ColumnCount; ++column)
            cells += toSheetCell(at.siblingAtColumn(column).data().toString());
        lines += cells;
    }
    return toTsv(lines);
}

} // namespace agm
