// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/changes/JobResultsModel.h"

#include "views/changes/BulkSentence.h"
#include "views/changes/JournalWords.h"
#include "views/common/SafeText.h"
#include "views/common/SettingText.h"
#include "views/common/SheetText.h"

#include <algorithm>
#include <utility>

namespace agm {
namespace {

bool isProblem(const JobItem &item)
{
    return item.state == JobItemState::Failed || item.state == JobItemState::Unknown
        || item.state == JobItemState::Cancelled || item.error;
}

/// What was created is known by the id that the server gave to it.
QString idOf(const JobItem &item)
{
    return item.action == BulkAction::Create && !item.resultId.isEmpty() ? item.resultId : item.adGroupId;
}

/// What an edit changed, why it did not, and for a conflict its three values.
QString reason(const JobItem &item)
{
    QStringList parts;
    if (item.error)
        parts += inertLine(item.error->message);
    const Formats formats;
    for (const Field field : item.action == BulkAction::Edit ? item.taken : QList<Field>()) {
        const FieldChange change = item.fields.value(field);
        parts += JobResultsModel::tr("%1: %2 → %3.", "field, before and after")
                     .arg(journal::fieldTitle(field), settingText(field, change.before, formats),
                          settingText(field, change.after, formats));
    }
    for (const FieldConflict &conflict : item.conflicts) {
        const auto text = [&](const FieldValue &value) { return settingText(conflict.field, value, formats); };
        parts += JobResultsModel::tr("%1: expected “%2”, found “%3”, was to become “%4”.", "field and three values")
                     .arg(journal::fieldTitle(conflict.field), text(conflict.base), text(conflict.theirs),
                          text(conflict.mine));
    }
    return parts.join(QLatin1Char(' '));
}

bool sameCells(const JobItem &a, const JobItem &b)
{
    return a.state == b.state && a.changed == b.changed && a.title == b.title && a.error == b.error
        && a.conflicts == b.conflicts && a.taken == b.taken && a.resultId == b.resultId;
}

} // namespace

void JobResultsModel::setJob(const Job &job)
{
    if (job.id != m_job.id || job.items.size() != m_job.items.size()) {
        beginResetModel();
        m_job = job;
        m_order = wanted();
        endResetModel();
        return;
    }
    const Job before = std::exchange(m_job, job);
    show(wanted());
    for (qsizetype row = 0; row < m_order.size(); ++row) {
        const int item = m_order[row];
        if (!sameCells(before.items[item], m_job.items[item]))
            Q_EMIT dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
    }
}

void JobResultsModel::setOnlyProblems(bool only)
{
    if (m_onlyProblems == only)
        return;
    m_onlyProblems = only;
    show(wanted());
}

QList<int> JobResultsModel::wanted() const
{
    QList<int> order;
    for (qsizetype i = 0; i < m_job.items.size(); ++i) {
        if (!m_onlyProblems || isProblem(m_job.items[i]))
            order += int(i);
    }
    return order;
}

void JobResultsModel::show(const QList<int> &order)
{
    // Both lists are ascending: what is only in the old one leaves, what is only in the new one enters, in runs.
    for (qsizetype last = m_order.size() - 1; last >= 0; --last) {
        const auto stays = [&](int item) { return std::binary_search(order.cbegin(), order.cend(), item); };
        if (stays(m_order[last]))
            continue;
        qsizetype first = last;
        while (first > 0 && !stays(m_order[first - 1]))
            --first;
        beginRemoveRows({}, int(first), int(last));
        m_order.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
    for (qsizetype row = 0; row < order.size(); ++row) {
        const auto isNew = [&](qsizetype at) { return row >= m_order.size() || order[at] < m_order[row]; };
        if (!isNew(row))
            continue;
        qsizetype end = row + 1;
        while (end < order.size() && isNew(end))
            ++end;
        beginInsertRows({}, int(row), int(end - 1));
        m_order = m_order.first(row) + order.mid(row, end - row) + m_order.sliced(row);
        endInsertRows();
        row = end - 1;
    }
}

int JobResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int JobResultsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant JobResultsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const JobItem &item = m_job.items[m_order[index.row()]];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return cell(item, index.column());
    case Qt::ToolTipRole: return index.column() == State ? QVariant() : plainTooltip({cell(item, index.column())});
    case ItemStateRole: return int(item.state);
    case IdRole: return idOf(item);
    default: return {};
    }
}

QVariant JobResultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title: return tr("Ad group");
    case State: return tr("Outcome");
    case Reason: return tr("Details");
    case Id: return tr("ID");
    default: return {};
    }
}

QString JobResultsModel::cell(const JobItem &item, int column) const
{
    switch (column) {
    case Title: return item.title.isEmpty() ? tr("(no title)") : inertLine(item.title);
    case State: return bulk::itemState(item);
    case Reason: return reason(item);
    case Id: return inertLine(idOf(item));
    default: return {};
    }
}

QString JobResultsModel::text(const QList<int> &rows) const
{
    QList<QStringList> lines;
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column)
        cells += headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    lines += cells;
    for (const int row : rows) {
        cells.clear();
        for (int column = 0; column < ColumnCount; ++column)
            cells += toSheetCell(cell(m_job.items[m_order[row]], column));
        lines += cells;
    }
    return toTsv(lines);
}

} // namespace agm
