// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/SeriesTableModel.h"

#include "views/common/SafeText.h"
#include "views/common/SheetText.h"

namespace agm {
namespace {

QString plain(double number, const QLocale &locale)
{
    QLocale ungrouped = locale;
    ungrouped.setNumberOptions(QLocale::OmitGroupSeparator);
    return ungrouped.toString(number, 'g', 12);
}

} // namespace

SeriesTableModel::SeriesTableModel(QObject *parent) : QAbstractTableModel(parent) { }

void SeriesTableModel::setTable(const QStringList &headers, const QList<QList<ChartCell>> &rows, int wordColumns)
{
    beginResetModel();
    m_wordColumns = wordColumns;
    m_headers = headers;
    m_rows = rows;
    endResetModel();
}

int SeriesTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SeriesTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headers.size());
}

const ChartCell *SeriesTableModel::cell(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return nullptr;
    const auto &row = m_rows.at(index.row());
    return index.column() < row.size() ? &row.at(index.column()) : nullptr;
}

QVariant SeriesTableModel::data(const QModelIndex &index, int role) const
{
    const ChartCell *found = cell(index);
    if (!found)
        return {};
    switch (role) {
    case Qt::DisplayRole: return inertLine(found->text);
    case Qt::ToolTipRole: return found->why.isEmpty() ? QVariant() : QVariant(plainTooltip(found->why.split(u'\n')));
    case Qt::AccessibleDescriptionRole: return found->why.isEmpty() ? QVariant() : QVariant(inertLines(found->why));
    case Qt::TextAlignmentRole:
        return index.column() < m_wordColumns ? int(Qt::AlignLeading | Qt::AlignVCenter)
                                              : int(Qt::AlignTrailing | Qt::AlignVCenter);
    case NumberRole: return found->number ? QVariant(*found->number) : QVariant();
    default: return {};
    }
}

QVariant SeriesTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_headers.size())
        return {};
    if (role == Qt::DisplayRole)
        return inertLine(m_headers.at(section));
    if (role == Qt::TextAlignmentRole)
        return int((section < m_wordColumns ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    return {};
}

QString SeriesTableModel::tsv(const QAbstractItemModel &model, const QLocale &locale)
{
    QList<QStringList> lines;
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells.append(toSheetCell(inertLine(model.headerData(column, Qt::Horizontal).toString())));
    lines.append(cells);
    static const QString unknown = QStringLiteral("—");
    for (int row = 0; row < model.rowCount(); ++row) {
        cells.clear();
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            const QVariant number = index.data(NumberRole);
            const QString text = index.data(Qt::DisplayRole).toString();
            cells.append(number.isValid()      ? plain(number.toDouble(), locale)
                             : text == unknown ? QString()
                                               : toSheetCell(inertLine(text)));
        }
        lines.append(cells);
    }
    return toTsv(lines);
}

} // namespace agm
