// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/keys/KeyListModel.h"

#include "views/keys/KeyMap.h"
#include "views/keys/KeyRules.h"
#include "views/palette/Command.h"

#include <QtGui/QFont>

namespace agm {

KeyListModel::KeyListModel(const KeyMap *map, QObject *parent)
    : QAbstractTableModel(parent), m_map(map), m_fixed(fixedKeys())
{
    connect(map, &KeyMap::changed, this,
            [this] { Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1)); });
}

int KeyListModel::entryOf(int row) const
{
    return row >= 0 && row < m_map->entries().size() ? row : -1;
}

int KeyListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_map->entries().size() + m_fixed.size());
}

int KeyListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString KeyListModel::spoken(int row, int column) const
{
    const QString text = index(row, column).data(Qt::DisplayRole).toString();
    if (column != Keys)
        return text;
    if (text.isEmpty())
        return tr("no key");
    const int entry = entryOf(row);
    if (entry < 0)
        return tr("%1, cannot be changed", "a key").arg(text);
    return m_map->entries()[entry].isChanged() ? tr("%1, changed", "a key").arg(text) : text;
}

QVariant KeyListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int entry = entryOf(index.row());
    const KeyEntry *action = entry < 0 ? nullptr : &m_map->entries()[entry];
    const FixedKey *fixed = entry < 0 ? &m_fixed[index.row() - m_map->entries().size()] : nullptr;
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Action: return action ? action->title() : fixed->what;
        case Keys: return action ? keysText(action->keys()) : fixed->keys;
        default: return action ? action->group : fixed->where;
        }
    case Qt::AccessibleTextRole: return spoken(index.row(), index.column());
    case Qt::ToolTipRole:
        if (action && action->isChanged())
            return action->standard.isEmpty() ? tr("Changed. It has no key as a rule.")
                                              : tr("Changed. As a rule it is %1.").arg(keysText(action->standard));
        return fixed ? tr("This key belongs to a part of the window and cannot be changed.") : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setBold(action && action->isChanged());
        return font;
    }
    case IsFixedRole: return fixed != nullptr;
    default: return {};
    }
}

QVariant KeyListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Action: return tr("Action");
    case Keys: return tr("Keys");
    case Where: return tr("Where");
    default: return {};
    }
}

void KeyListFilter::setWords(const QString &words)
{
    m_words = words;
    invalidateFilter();
}

bool KeyListFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    QString all;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column)
        all += sourceModel()->index(row, column, parent).data().toString() + u' ';
    return commandRank(all, m_words).has_value();
}

} // namespace agm
