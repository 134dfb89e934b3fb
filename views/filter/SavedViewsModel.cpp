// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filter/SavedViewsModel.h"

#include "domain/Listed.h"
#include "views/common/SafeText.h"

#include <QtCore/QMimeData>
#include <QtGui/QFont>

namespace agm {
namespace {

const QString rowType = QStringLiteral("application/x-agm-saved-view");

} // namespace

void SavedViewsModel::setViews(const QList<SavedView> &views)
{
    beginResetModel();
    m_views = views;
    m_current = -1;
    endResetModel();
}

void SavedViewsModel::setCurrent(int row)
{
    if (row == m_current)
        return;
    const int before = std::exchange(m_current, row);
    for (const int one : {before, row}) {
        if (one >= 0 && one < m_views.size())
            Q_EMIT dataChanged(index(one), index(one), {Qt::FontRole, Qt::AccessibleTextRole});
    }
}

void SavedViewsModel::append(const SavedView &view)
{
    beginInsertRows({}, int(m_views.size()), int(m_views.size()));
    m_views.append(view);
    endInsertRows();
    Q_EMIT changed();
}

void SavedViewsModel::replace(int row, const SavedView &view)
{
    m_views[row] = view;
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT changed();
}

void SavedViewsModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_views.removeAt(row);
    m_current = row == m_current ? -1 : m_current - (row < m_current);
    endRemoveRows();
    // The keys of those below are others now.
    if (row < m_views.size())
        Q_EMIT dataChanged(index(row), index(int(m_views.size()) - 1));
    Q_EMIT changed();
}

bool SavedViewsModel::move(int row, int to)
{
    if (row == to || row < 0 || to < 0 || row >= m_views.size() || to >= m_views.size())
        return false;
    beginMoveRows({}, row, row, {}, to > row ? to + 1 : to);
    m_views.move(row, to);
    if (m_current == row)
        m_current = to;
    else if (m_current >= 0)
        m_current += (row < m_current && to >= m_current ? -1 : 0) + (row > m_current && to <= m_current ? 1 : 0);
    endMoveRows();
    Q_EMIT dataChanged(index(std::min(row, to)), index(std::max(row, to)));
    Q_EMIT changed();
    return true;
}

int SavedViewsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_views.size());
}

void SavedViewsModel::setKeys(const QStringList &keys)
{
    if (std::exchange(m_keys, keys) != keys && !m_views.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_views.size()) - 1), {Qt::DisplayRole, Qt::AccessibleTextRole});
}

QVariant SavedViewsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SavedView &view = m_views[index.row()];
    const QString name = view.name.isEmpty() ? tr("A view without a name") : inertLine(view.name);
    switch (role) {
    case Qt::DisplayRole: return name;
    case Qt::EditRole: return view.name;
    case Qt::FontRole: {
        QFont font;
        font.setBold(index.row() == m_current);
        return font;
    }
    case Qt::ToolTipRole:
        if (!view.isReadable())
            return plainTooltip({tr("This view cannot be read by this version of the program. It is kept as it is.")});
        return plainTooltip({name, view.filter.isEmpty() ? tr("Every ad group") : view.filter});
    case Qt::AccessibleTextRole: {
        QStringList said{name};
        if (!view.isReadable())
            said.append(tr("cannot be read"));
        if (index.row() == m_current)
            said.append(tr("shown now"));
        if (!keyText(index.row()).isEmpty())
            said.append(keyText(index.row()));
        return listed(said);
    }
    default: return {};
    }
}

bool SavedViewsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString name = value.toString().simplified();
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || name.isEmpty()
        || !m_views[index.row()].isReadable())
        return false;
    SavedView view = m_views[index.row()];
    view.name = name.left(80);
    replace(index.row(), view);
    return true;
}

Qt::ItemFlags SavedViewsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    const Qt::ItemFlags always = Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
    return m_views[index.row()].isReadable() ? always | Qt::ItemIsEnabled | Qt::ItemIsEditable : always;
}

QStringList SavedViewsModel::mimeTypes() const
{
    return {rowType};
}

QMimeData *SavedViewsModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(rowType, QByteArray::number(indexes.constFirst().row()));
    return data;
}

bool SavedViewsModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                                   const QModelIndex &parent)
{
    if (action != Qt::MoveAction || !data->hasFormat(rowType))
        return false;
    const int from = data->data(rowType).toInt();
    int to = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    // A place between rows is counted with the moved row still there.
    to -= to > from;
    move(from, to);
    // False: the view must not take the row away, it is moved already.
    return false;
}

} // namespace agm
