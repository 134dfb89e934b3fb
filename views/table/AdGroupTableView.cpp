// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table/AdGroupTableView.h"

#include "views/common/Looks.h"
#include "views/common/Theme.h"
#include "views/table/AdGroupDelegate.h"
#include "views/table/AdGroupPresentationModel.h"
#include "views/table/ColumnPresets.h"
#include "views/table/FrozenHeader.h"

#include <QtGui/QContextMenuEvent>
#include <QtGui/QHoverEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>

namespace agm {

AdGroupTableView::AdGroupTableView(QWidget *parent)
    : QTableView(parent), m_header(new FrozenHeader(this)), m_delegate(new AdGroupDelegate(this))
{
    setHorizontalHeader(m_header);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Ad groups"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setFrameShape(NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    // Tab leaves the table, so that nobody is caught in it; arrows move inside.
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    // Asking every row for its height costs seconds from 10 000 rows on.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_header->setResizeContentsPrecision(0);
    viewport()->setAttribute(Qt::WA_Hover);
    applyMetrics();
    connectEditing();

    connect(m_header, &QHeaderView::sectionResized, this, [this](int column) {
        m_titleWidthChosen = m_titleWidthChosen || (column == 0 && !m_restoring);
        headerChanged();
    });
    connect(m_header, &QHeaderView::sectionMoved, this, &AdGroupTableView::headerChanged);
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, &AdGroupTableView::headerChanged);
    connect(m_header, &FrozenHeader::menuRequested, this, &AdGroupTableView::columnChooserRequested);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (index.isValid() && !editOnActivate(index))
            Q_EMIT activatedId(m_presentation->group(index.row())->id);
    });
}

void AdGroupTableView::setPresentation(AdGroupPresentationModel *model)
{
    m_presentation = model;
    m_restoring = true;
    setSortingEnabled(false);
    setModel(model);
    applyDefaultWidths();
    setVisibleFields(columnPresetFields(ColumnPreset::Performance));
    if (model->rows()->sortField())
        showSort();
    else
        m_header->setSortIndicator(AdGroupTableModel::columnOf(Field::Spend),
                                   AdGroupFilterModel::defaultOrder(Field::Spend));
    setSortingEnabled(true);
    connect(model->rows(), &AdGroupFilterModel::sortChanged, this, &AdGroupTableView::showSort);
    connect(model, &QAbstractItemModel::modelReset, this, &AdGroupTableView::gatherSelectionChange);
    connect(model, &QAbstractItemModel::dataChanged, this, &AdGroupTableView::gatherSelectionChange);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &AdGroupTableView::gatherSelectionChange);
    m_restoring = false;
}

int AdGroupTableView::frozenWidth() const
{
    return m_header->frozenWidth();
}

int AdGroupTableView::frozenLeft() const
{
    return m_header->frozenLeft();
}

bool AdGroupTableView::isFrozenMoved() const
{
    return m_header->offset() > 0 && frozenWidth() > 0;
}

QModelIndex AdGroupTableView::indexAt(const QPoint &position) const
{
    const int inside = position.x() - frozenLeft();
    if (!isFrozenMoved() || inside < 0 || inside >= frozenWidth())
        return QTableView::indexAt(position);
    const int row = rowAt(position.y());
    return row < 0 ? QModelIndex() : model()->index(row, 0, rootIndex());
}

QRect AdGroupTableView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() != 0 || !isFrozenMoved())
        return QTableView::visualRect(index);
    return {frozenLeft(), rowViewportPosition(index.row()), frozenWidth(), rowHeight(index.row())};
}

QRegion AdGroupTableView::visualRegionForSelection(const QItemSelection &selection) const
{
    // Whole rows are selected, whatever the columns are doing.
    const QRect seen = viewport()->rect();
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        if (!range.isValid())
            continue;
        const int top = rowViewportPosition(range.top());
        const int bottom = rowViewportPosition(range.bottom()) + rowHeight(range.bottom());
        region += QRect(0, top, seen.width(), bottom - top) & seen;
    }
    return region;
}

void AdGroupTableView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    QScrollBar *bar = horizontalScrollBar();
    const int before = bar->value();
    QTableView::scrollTo(index, hint);
    const int frozen = frozenWidth();
    if (frozen == 0)
        return;
    if (index.column() == 0) {
        bar->setValue(before); // it is always in sight
        return;
    }
    const int left = columnViewportPosition(index.column());
    const int hidden = isRightToLeft() ? left + columnWidth(index.column()) - frozenLeft() : frozen - left;
    if (hidden > 0)
        bar->setValue(bar->value() - hidden);
}

void AdGroupTableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!model())
        return;
    QPainter painter(viewport());
    paintRemainder(painter, event->region());
    if (isFrozenMoved())
        paintFrozen(painter, event->region());
}

/// Rows go on to the edge of the view when the columns end before it.
void AdGroupTableView::paintRemainder(QPainter &painter, const QRegion &region)
{
    const int end = m_header->length() - m_header->offset();
    const int room = viewport()->width() - end;
    const QRect rest(isRightToLeft() ? 0 : end, 0, room, viewport()->height());
    const QRect dirty = room > 0 ? region.boundingRect() & rest : QRect();
    if (dirty.isEmpty())
        return;
    const Theme colors(palette());
    for (int row = rowAt(dirty.top()); row >= 0 && row < model()->rowCount(); ++row) {
        const QRect rect(rest.left(), rowViewportPosition(row), room, rowHeight(row));
        if (rect.top() > dirty.bottom())
            break;
        const bool selected = selectionModel()->isRowSelected(row, rootIndex());
        painter.fillRect(rect, selected ? colors.selection : row == m_hoverRow ? colors.hover : colors.base);
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colors.border);
    }
}

void AdGroupTableView::paintFrozen(QPainter &painter, const QRegion &region)
{
    const int width = frozenWidth();
    const int left = frozenLeft();
    const QRect dirty = region.boundingRect() & QRect(left, 0, width, viewport()->height());
    if (dirty.isEmpty())
        return;
    const Theme colors(palette());
    const int edge = isRightToLeft() ? left : left + width - 1;
    const int last = model()->rowCount() - 1;
    const int first = rowAt(dirty.top());
    int bottom = 0;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int row = first; row >= 0 && row <= last; ++row) {
        const QRect rect(left, rowViewportPosition(row), width, rowHeight(row));
        if (rect.top() > dirty.bottom())
            break;
        bottom = rect.bottom() + 1;
        QStyleOptionViewItem cell = option;
        cell.rect = rect;
        const QModelIndex index = model()->index(row, 0, rootIndex());
        if (selectionModel() && selectionModel()->isRowSelected(row, rootIndex()))
            cell.state |= QStyle::State_Selected;
        if (hasFocus() && index == currentIndex())
            cell.state |= QStyle::State_HasFocus;
        m_delegate->paint(&painter, cell, index);
        painter.fillRect(QRect(edge, rect.top(), 1, rect.height()), colors.outline);
    }
    if (bottom <= dirty.bottom())
        painter.fillRect(QRect(left, bottom, width, viewport()->height() - bottom), colors.base);
}

void AdGroupTableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    // A sideways blit would drag the frozen column along.
    if (dx != 0)
        viewport()->update();
}

bool AdGroupTableView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::HoverMove:
    case QEvent::HoverEnter: setHoverRow(rowAt(static_cast<QHoverEvent *>(event)->position().toPoint().y())); break;
    case QEvent::HoverLeave: setHoverRow(-1); break;
    default: break;
    }
    return QTableView::viewportEvent(event);
}

void AdGroupTableView::setHoverRow(int row)
{
    if (row == m_hoverRow)
        return;
    for (const int changed : {m_hoverRow, row}) {
        if (changed >= 0)
            viewport()->update(0, rowViewportPosition(changed), viewport()->width(), rowHeight(changed));
    }
    m_hoverRow = row;
    m_delegate->setHoverRow(row);
}

void AdGroupTableView::applyMetrics()
{
    const int height = looks::rowHeight(this);
    verticalHeader()->setMinimumSectionSize(height); // a style's own least size would keep compact rows apart
    verticalHeader()->setDefaultSectionSize(height);
    m_delegate->forget();
}

void AdGroupTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::StyleChange)
        applyMetrics();
}

int AdGroupTableView::sizeHintForColumn(int column) const
{
    // A title of 255 characters must not push everything else out of the window.
    constexpr int Widest = 560;
    return std::min(QTableView::sizeHintForColumn(column), Widest);
}

void AdGroupTableView::fitColumn(int column)
{
    resizeColumnToContents(column);
}

void AdGroupTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    giveTitlesRoom();
}

void AdGroupTableView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    const Field field = index.isValid() ? AdGroupTableModel::fieldAt(index.column()) : Field::Title;
    QPoint where = event->globalPos();
    if (byKey && index.isValid()) {
        scrollTo(index);
        where = viewport()->mapToGlobal(visualRect(index).bottomLeft());
    }
    Q_EMIT contextMenuRequested(where, field);
    event->accept();
}

void AdGroupTableView::showSort()
{
    const auto field = m_presentation->rows()->sortField();
    const QSignalBlocker quiet(m_header);
    m_header->setSortIndicator(field ? AdGroupTableModel::columnOf(*field) : -1, m_presentation->rows()->sortOrder());
    m_header->viewport()->update();
}

void AdGroupTableView::headerChanged()
{
    viewport()->update();
    if (!m_restoring)
        Q_EMIT headerStateChanged();
}

} // namespace agm
