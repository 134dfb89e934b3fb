// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/palette/CommandModel.h"

namespace agm {

void CommandModel::setCommands(QList<Command> commands)
{
    beginResetModel();
    m_commands = std::move(commands);
    endResetModel();
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_commands.size());
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Command &command = m_commands[index.row()];
    switch (role) {
    case Qt::DisplayRole: return command.title;
    case HintRole: return command.hint;
    case Qt::AccessibleTextRole:
        if (command.hint.isEmpty())
            return command.title;
        return command.on ? tr("%1, key %2").arg(command.title, command.hint)
                          : tr("%1, off: %2").arg(command.title, command.hint);
    default: return {};
    }
}

Qt::ItemFlags CommandModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    // One that is off can be walked to all the same: only so can a screen reader read why.
    return Qt::ItemIsSelectable | Qt::ItemNeverHasChildren | Qt::ItemIsEnabled;
}

} // namespace agm
