// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/FetchAhead.h"
#include "views/common/SheetText.h"
#include "views/table/AdGroupPresentationModel.h"
#include "views/table/AdGroupTableView.h"
#include "views/table/FrozenHeader.h"

#include <QtCore/QTimer>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>

#include <algorithm>

namespace agm {

std::vector<int> AdGroupTableView::selectedRowNumbers() const
{
    // selectedRows() makes an index for each of 100 000 rows; the ranges say the same.
    std::vector<int> rows;
    if (!selectionModel())
        return rows;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        const int top = range.top(); // each of these asks two indexes that the model keeps up to date
        const int bottom = range.isValid() ? range.bottom() : top - 1;
        for (int row = top; row <= bottom; ++row)
            rows.push_back(row);
    }
    if (selection.size() > 1) {
        std::sort(rows.begin(), rows.end());
        rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    }
    return rows;
}

QStringList AdGroupTableView::selectedIds() const
{
    return idsOf(selectedRowNumbers());
}

QStringList AdGroupTableView::idsOf(const std::vector<int> &rows) const
{
    QStringList ids;
    ids.reserve(qsizetype(rows.size()));
    const auto groupAt = [&](std::size_t i) -> const AdGroup & { return *m_presentation->group(rows[i]); };
    lookTogether(
        rows.size(), [&](std::size_t from, std::size_t to) { fetchIds(from, to, groupAt); },
        [&](std::size_t i) { ids.append(groupAt(i).id); });
    return ids;
}

int AdGroupTableView::selectedCount() const
{
    return int(selectedRowNumbers().size());
}

QString AdGroupTableView::currentId() const
{
    return currentIndex().isValid() ? m_presentation->group(currentIndex().row())->id : QString();
}

QStringList AdGroupTableView::idsInSight() const
{
    QStringList ids;
    const int first = rowAt(0);
    if (first < 0)
        return ids; // no rows
    const int below = rowAt(viewport()->height() - 1);
    const int last = below < 0 ? model()->rowCount() - 1 : below;
    for (int row = first; row <= last; ++row)
        ids.append(m_presentation->group(row)->id);
    return ids;
}

void AdGroupTableView::selectIds(const QStringList &ids, bool scroll)
{
    std::vector<int> rows;
    for (const QString &id : ids) {
        const int row = m_presentation->rows()->rowOf(id);
        if (row >= 0)
            rows.push_back(row);
    }
    const int first = rows.empty() ? -1 : rows.front();
    std::sort(rows.begin(), rows.end());
    QItemSelection selection;
    const int lastColumn = model()->columnCount() - 1;
    for (std::size_t from = 0; from < rows.size();) {
        std::size_t to = from;
        while (to + 1 < rows.size() && rows[to + 1] <= rows[to] + 1)
            ++to;
        selection.append({model()->index(rows[from], 0), model()->index(rows[to], lastColumn)});
        from = to + 1;
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (first < 0)
        return;
    const int column = currentIndex().isValid() ? currentIndex().column() : 0;
    const QModelIndex current = model()->index(first, column);
    selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    if (scroll)
        scrollTo(current);
}

void AdGroupTableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    gatherSelectionChange();
}

void AdGroupTableView::gatherSelectionChange()
{
    if (m_selectionQueued)
        return;
    m_selectionQueued = true;
    QTimer::singleShot(0, this, [this] {
        m_selectionQueued = false;
        Q_EMIT selectionChangedGathered();
    });
}

void AdGroupTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        Q_EMIT currentIdChanged(current.isValid() ? m_presentation->group(current.row())->id : QString());
}

void AdGroupTableView::toggleCurrentRow()
{
    if (currentIndex().isValid())
        selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
}

void AdGroupTableView::keyPressEvent(QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (event->key() == Qt::Key_C && modifiers == (Qt::ControlModifier | Qt::ShiftModifier)) {
        copyCellsWithHeaders();
    } else if (event->matches(QKeySequence::Copy)) {
        copyCells();
    } else if (event->key() == Qt::Key_Space && (modifiers == Qt::NoModifier || modifiers == Qt::ControlModifier)) {
        toggleCurrentRow();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && modifiers == Qt::NoModifier) {
        if (currentIndex().isValid() && !editOnActivate(currentIndex()))
            Q_EMIT activatedId(currentId());
    } else if (event->key() == Qt::Key_F2 && modifiers == Qt::NoModifier) {
        editCell(currentIndex());
    } else if (event->matches(QKeySequence::Paste)) {
        pasteCells();
    } else {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void AdGroupTableView::keyboardSearch(const QString &text)
{
    // The base class would format every cell of a column until one fits.
    if (!text.trimmed().isEmpty())
        Q_EMIT typed(text);
}

QString AdGroupTableView::selectionAsText(bool withHeaders) const
{
    const auto rows = selectedRowNumbers();
    if (rows.empty())
        return {};
    std::vector<int> columns;
    for (const Field field : visibleFields())
        columns.push_back(AdGroupTableModel::columnOf(field));
    QList<QStringList> lines;
    QStringList cells;
    if (withHeaders) {
        for (const int column : columns)
            cells.append(toSheetCell(model()->headerData(column, Qt::Horizontal).toString()));
        lines.append(cells);
    }
    for (const int row : rows) {
        cells.clear();
        for (const int column : columns)
            cells.append(toSheetCell(model()->index(row, column).data(CopyRole).toString()));
        lines.append(cells);
    }
    return toTsv(lines);
}

void AdGroupTableView::copyCells()
{
    const QString text = selectionAsText(false);
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void AdGroupTableView::copyCellsWithHeaders()
{
    const QString text = selectionAsText(true);
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

} // namespace agm
