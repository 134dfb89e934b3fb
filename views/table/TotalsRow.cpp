// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table/TotalsRow.h"

#include "domain/FieldRegistry.h"
#include "views/common/Looks.h"
#include "views/common/SafeText.h"
#include "views/common/Theme.h"
#include "views/common/Words.h"
#include "views/table/AdGroupDelegate.h"
#include "views/table/AdGroupPresentationModel.h"
#include "views/table/AdGroupTableView.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <limits>
#include <utility>

namespace agm {
namespace {

/// A bit for each row up to the last of these.
std::vector<bool> marksOf(const std::vector<int> &rows)
{
    std::vector<bool> marks(rows.empty() ? 0 : std::size_t(*std::max_element(rows.begin(), rows.end())) + 1);
    for (const int row : rows)
        marks[std::size_t(row)] = true;
    return marks;
}

} // namespace

TotalsRow::TotalsRow(AdGroupTableView *view, QWidget *parent) : QWidget(parent), m_view(view)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &TotalsRow::countSlice);
    QAbstractItemModel *model = view->model();
    connect(model, &QAbstractItemModel::rowsInserted, this, &TotalsRow::outdate);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TotalsRow::outdate);
    connect(model, &QAbstractItemModel::modelReset, this, &TotalsRow::invalidate);
    connect(model, &QAbstractItemModel::layoutChanged, this, &TotalsRow::outdate);
    const QAbstractItemModel *table = view->presentation()->rows()->table();
    connect(table, &QAbstractItemModel::rowsRemoved, this, &TotalsRow::invalidate);
    connect(table, &QAbstractItemModel::modelReset, this, &TotalsRow::invalidate);
    connect(table, &QAbstractItemModel::layoutChanged, this, &TotalsRow::invalidate);
    connect(model, &QAbstractItemModel::dataChanged, this, [this](const auto &, const auto &, const QList<int> &roles) {
        // A mark of a running change, a campaign's title or new words change no figure.
        if (roles.isEmpty() || roles.contains(ReadingRole) || roles.contains(AdGroupRole))
            outdate();
        else if (roles.contains(InsightRole))
            update(); // intervals beside the values move what stands below these
    });
    connect(view, &AdGroupTableView::selectionChangedGathered, this, &TotalsRow::selectionChanged);
    const auto repaint = [this] { update(); };
    connect(model, &QAbstractItemModel::headerDataChanged, this, repaint);
    connect(view->horizontalHeader(), &QHeaderView::sectionResized, this, repaint);
    connect(view->horizontalHeader(), &QHeaderView::sectionMoved, this, repaint);
    connect(view->horizontalHeader(), &QHeaderView::geometriesChanged, this, repaint);
    connect(view->horizontalScrollBar(), &QScrollBar::valueChanged, this, repaint);
    connect(view, &AdGroupTableView::headerStateChanged, this, [this] {
        describe();
        update();
    });
    invalidate();
}

void TotalsRow::invalidate()
{
    m_dirty = m_moved = true;
    if (!m_timer.isActive())
        m_timer.start();
}

void TotalsRow::outdate()
{
    if (m_counting) {
        m_again = true;
        return;
    }
    m_dirty = true;
    if (!m_timer.isActive())
        m_timer.start();
}

std::vector<int> TotalsRow::selectedRows() const
{
    std::vector<int> rows = m_view->selectedRowNumbers();
    if (rows.size() < 2)
        return {};
    const AdGroupFilterModel *shown = m_view->presentation()->rows();
    for (int &row : rows)
        row = shown->sourceRow(row);
    return rows;
}

void TotalsRow::selectionChanged()
{
    // Moving through the rows one by one changes no total, and rows that only change places do not either.
    if (marksOf(selectedRows()) != m_selected)
        invalidate();
}

void TotalsRow::begin()
{
    m_dirty = m_again = false;
    m_counting = true;
    m_partial = Totals();
    m_next = 0;
    m_rows = selectedRows();
    m_selected = marksOf(m_rows);
    if (!m_rows.empty())
        return;
    const AdGroupFilterModel *shown = m_view->presentation()->rows();
    m_rows.reserve(std::size_t(shown->rowCount()));
    for (int row = 0; row < shown->rowCount(); ++row)
        m_rows.push_back(shown->sourceRow(row));
}

bool TotalsRow::addSome(std::size_t atMost)
{
    const AdGroupTableModel *table = m_view->presentation()->rows()->table();
    const std::size_t end = std::min(m_rows.size(), m_next + atMost);
    for (; m_next < end; ++m_next)
        m_partial.add(*table->group(m_rows[m_next]));
    return m_next == m_rows.size();
}

void TotalsRow::countSlice()
{
    if (m_dirty)
        begin();
    if (!m_counting)
        return;
    if (addSome(RowsASlice))
        finish();
    else
        m_timer.start();
}

void TotalsRow::finish()
{
    m_counting = m_moved = false;
    m_rows = {};
    if (std::exchange(m_again, false))
        outdate();
    m_totals = std::exchange(m_partial, Totals());
    m_ofSelection = !m_selected.empty();
    describe();
    update();
    Q_EMIT totalsChanged();
}

const Totals &TotalsRow::totals()
{
    if (m_dirty || m_again)
        begin();
    if (m_counting && addSome(std::numeric_limits<std::size_t>::max() / 2))
        finish();
    return m_totals;
}

QString TotalsRow::caption() const
{
    if (m_ofSelection)
        return tr("%1 selected").arg(m_view->presentation()->formats().count(m_totals.count()));
    return words::adGroups(m_totals.count());
}

void TotalsRow::describe()
{
    const AdGroupPresentationModel *model = m_view->presentation();
    QStringList parts;
    for (const Field field : m_view->visibleFields()) {
        const TotalText total = totalText(m_totals, field, model->formats(), std::nullopt);
        if (!total.text.isEmpty())
            parts.append(tr("%1: %2").arg(words::fieldTitle(field), total.text));
    }
    setAccessibleName(tr("Totals of %1").arg(caption()));
    setAccessibleDescription(parts.join(QStringLiteral("; ")));
}

QSize TotalsRow::sizeHint() const
{
    return {200, looks::rowHeight(this, 12)};
}

QRect TotalsRow::cellRect(int column) const
{
    const int left = m_view->viewport()->mapTo(m_view, QPoint()).x() + m_view->columnViewportPosition(column);
    return {left, 0, m_view->columnWidth(column), height()};
}

int TotalsRow::columnAt(int x) const
{
    const int inside = x - m_view->viewport()->mapTo(m_view, QPoint()).x();
    const int frozen = inside - m_view->frozenLeft();
    return frozen >= 0 && frozen < m_view->frozenWidth() ? 0 : m_view->columnAt(inside);
}

void TotalsRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme colors(palette());
    painter.fillRect(rect(), colors.headerBackground);
    painter.fillRect(QRect(0, 0, width(), 1), colors.outline);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    const QFontMetrics metrics(strong);
    const AdGroupPresentationModel *model = m_view->presentation();
    constexpr int Pad = AdGroupDelegate::Padding;
    for (const Field field : m_view->visibleFields()) {
        const int column = AdGroupTableModel::columnOf(field);
        if (column == 0)
            continue;
        const QRect cell = cellRect(column);
        if (cell.right() < rect().left() || cell.left() > rect().right())
            continue;
        const TotalText total = totalText(m_totals, field, model->formats(), model->columnCurrency(field));
        painter.setPen(total.dimmed ? colors.secondary : colors.text);
        QRect box = cell.adjusted(Pad, 0, -Pad, 0);
        // The values may stand before an interval; a total that is wider than they are takes the whole cell.
        const int width = metrics.horizontalAdvance(total.text);
        const QRect below = m_view->valueBox(field, box, width);
        if (width <= below.width())
            isRightToLeft() ? box.setLeft(below.left()) : box.setRight(below.right());
        const int side = isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight;
        painter.drawText(box, side | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(total.text, Qt::ElideRight, box.width()));
    }
    QRect first = cellRect(0);
    if (m_view->frozenWidth() > 0)
        first.moveLeft(m_view->viewport()->mapTo(m_view, QPoint()).x() + m_view->frozenLeft());
    painter.fillRect(first.adjusted(0, 1, 0, 0), colors.headerBackground);
    painter.setPen(colors.text);
    const QRect box = first.adjusted(Pad, 0, -Pad, 0);
    painter.drawText(
        box, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)) | Qt::TextSingleLine,
        metrics.elidedText(caption(), Qt::ElideRight, box.width()));
}

bool TotalsRow::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), tooltipAt(help->pos().x()), this);
        return true;
    }
    return QWidget::event(event);
}

QString TotalsRow::tooltipAt(int x)
{
    const int column = columnAt(x);
    if (column < 0)
        return {};
    const AdGroupPresentationModel *model = m_view->presentation();
    totals();
    if (column == 0)
        return plainTooltip(
            {m_ofSelection ? tr("Totals of the selected ad groups.") : tr("Totals of all ad groups shown."),
             tr("Only what adds up is added; hover a dash to see why there is no total.")});
    const Field field = AdGroupTableModel::fieldAt(column);
    return plainTooltip(
        totalText(m_totals, field, model->formats(), model->columnCurrency(field)).tooltip.split(QLatin1Char('\n')));
}

} // namespace agm
