// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/AlertModel.h"

#include "views/common/SafeText.h"
#include "views/common/Words.h"

namespace agm {

void AlertModel::setRules(const QList<AlertRule> &rules)
{
    if (rules == m_rules)
        return;
    beginResetModel();
    m_rules = rules;
    m_states.clear();
    endResetModel();
}

void AlertModel::setStates(const QList<AlertState> &states)
{
    m_states = states;
    if (!m_rules.isEmpty())
        Q_EMIT dataChanged(index(0, Matches), index(int(m_rules.size()) - 1, Matches));
}

int AlertModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rules.size());
}

int AlertModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AlertModel::cell(int row, int column) const
{
    const AlertRule &rule = m_rules[row];
    switch (column) {
    case Name: return rule.name.isEmpty() ? tr("(no name)") : inertLine(rule.name);
    case Filter: return inertLine(rule.isReadable() ? rule.filter : QString::fromUtf8(rule.unreadable));
    case Matches:
        if (!rule.isReadable())
            return tr("cannot be read");
        if (!rule.on)
            return tr("off");
        if (const AlertState now = state(row); now.problem)
            return now.problem->message.section(u'\n', 0, 0);
        else
            return now.matches < 0 ? QStringLiteral("…") : words::adGroups(now.matches);
    default: return {};
    }
}

QVariant AlertModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AlertRule &rule = m_rules[index.row()];
    switch (role) {
    case Qt::DisplayRole: return cell(index.row(), index.column());
    case Qt::CheckStateRole:
        return index.column() == Name && rule.isReadable() ? QVariant(rule.on ? Qt::Checked : Qt::Unchecked)
                                                           : QVariant();
    case Qt::ToolTipRole:
        return rule.isReadable() ? plainTooltip({cell(index.row(), index.column())})
                                 : tr("This version of the program cannot read the alert. It is kept as it is.");
    default: return {};
    }
}

bool AlertModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole || index.column() != Name
        || !m_rules[index.row()].isReadable())
        return false;
    m_rules[index.row()].on = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index.siblingAtColumn(Matches));
    Q_EMIT changed();
    return true;
}

QVariant AlertModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Alert");
    case Filter: return tr("Filter");
    case Matches: return tr("Matches now");
    default: return {};
    }
}

Qt::ItemFlags AlertModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Name && m_rules[index.row()].isReadable())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace agm
