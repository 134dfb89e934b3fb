// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/BarChart.h"

#include "views/common/SafeText.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QListView>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QVBoxLayout>

#include <functional>

namespace agm {
namespace {

class RowDelegate final : public QStyledItemDelegate {
public:
    RowDelegate(const BarModel *model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme(option.palette);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QRectF place(option.rect);
        if (selected || option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(place, selected ? theme.selection : theme.hover);
        const BarPainter bars(m_model->bars(), option.font, option.palette, place.width());
        bars.paintGrid(painter, place);
        bars.paintRow(painter, place, m_model->bars().rows.at(index.row()), selected);
        bars.paintLines(painter, place);
        if (selected)
            painter->fillRect(QRectF(place.left(), place.top(), 3, place.height()), theme.accent);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(theme.outline, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(place.adjusted(1, 1, -1, -1));
        }
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {100, int(BarPainter::rowHeight(option.font))};
    }

private:
    const BarModel *m_model;
};

/// Selection belongs to the table of ad groups: nothing here changes it by itself.
class RowList final : public QListView {
public:
    RowList(BarModel *model, QWidget *parent) : QListView(parent), m_rows(model) { }
    std::function<void(const QStringList &ids, bool toggle)> onPick;

    void selectAll() override { pick(0, m_rows->rowCount() - 1, false); }

protected:
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &, const QEvent *) const override
    {
        return QItemSelectionModel::NoUpdate;
    }
    void mousePressEvent(QMouseEvent *event) override
    {
        const int before = currentIndex().row();
        QListView::mousePressEvent(event);
        const QModelIndex index = indexAt(event->position().toPoint());
        if (event->button() != Qt::LeftButton || !index.isValid())
            return;
        if (event->modifiers().testFlag(Qt::ShiftModifier) && before >= 0)
            pick(std::min(before, index.row()), std::max(before, index.row()), false);
        else
            pick(index.row(), index.row(), event->modifiers().testFlag(Qt::ControlModifier));
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool take = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if ((take || event->key() == Qt::Key_Space) && currentIndex().isValid())
            pick(currentIndex().row(), currentIndex().row(), !take);
        else
            QListView::keyPressEvent(event);
    }
    void focusInEvent(QFocusEvent *event) override
    {
        QListView::focusInEvent(event);
        // Without a current row nobody would see where the keys go.
        if (!currentIndex().isValid() && m_rows->rowCount() > 0)
            selectionModel()->setCurrentIndex(m_rows->index(0), QItemSelectionModel::NoUpdate);
    }
    void paintEvent(QPaintEvent *event) override
    {
        if (m_rows->rowCount() > 0) {
            // The grid goes on below the last row.
            QPainter painter(viewport());
            const BarPainter bars(m_rows->bars(), font(), palette(), viewport()->width());
            bars.paintGrid(&painter, viewport()->rect());
            bars.paintLines(&painter, viewport()->rect());
        }
        QListView::paintEvent(event);
    }

private:
    void pick(int first, int last, bool toggle)
    {
        QStringList ids;
        for (int row = first; row <= last; ++row)
            ids += m_rows->bars().rows.at(row).ids;
        if (!ids.isEmpty())
            onPick(ids, toggle);
    }
    BarModel *m_rows;
};

/// The names of the lines, or the axis: as wide as the rows are.
class Strip final : public QWidget {
public:
    Strip(const BarModel *model, const QListView *list, bool head, QWidget *parent)
        : QWidget(parent), m_model(model), m_list(list), m_head(head)
    {
        setBackgroundRole(QPalette::Base);
        setAutoFillBackground(true);
    }
    void fit()
    {
        const BarPainter bars(m_model->bars(), font(), palette(), width());
        setFixedHeight(int(m_head ? bars.headHeight() : bars.axisHeight()));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRectF place(0, 0, m_list->viewport()->width(), height());
        const BarPainter bars(m_model->bars(), font(), palette(), place.width());
        if (m_head)
            bars.paintHead(&painter, place);
        else
            bars.paintAxis(&painter, place);
    }
    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::FontChange)
            fit();
    }

private:
    const BarModel *m_model;
    const QListView *m_list;
    bool m_head;
};

} // namespace

void BarModel::setBars(const BarData &bars)
{
    beginResetModel();
    m_bars = bars;
    endResetModel();
}

int BarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_bars.rows.size());
}

QVariant BarModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BarRow &row = m_bars.rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return inertLine(row.title);
    case Qt::ToolTipRole: return plainTooltip(row.tooltip);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2 %3").arg(inertLine(row.title), row.text, row.aside).trimmed();
    case Qt::AccessibleDescriptionRole: return inertLines(row.tooltip.join(u'\n'));
    default: return {};
    }
}

BarChart::BarChart(const QString &name, QWidget *parent) : QWidget(parent), m_model(new BarModel(this))
{
    auto *list = new RowList(m_model, this);
    list->onPick = [this](const QStringList &ids, bool toggle) { Q_EMIT picked(ids, toggle); };
    m_list = list;
    m_list->setLayoutDirection(Qt::LeftToRight); // bars grow to the right in every language
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RowDelegate(m_model, m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(name);
    setFocusProxy(m_list);
    m_head = new Strip(m_model, m_list, true, this);
    m_axis = new Strip(m_model, m_list, false, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_axis);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        static_cast<Strip *>(m_head)->fit();
        static_cast<Strip *>(m_axis)->fit();
    });
}

void BarChart::setBars(const BarData &bars)
{
    // Where the keys stand follows the ad group, not the row.
    const int before = m_list->currentIndex().row();
    const QStringList current = before >= 0 ? m_model->bars().rows.at(before).ids : QStringList();
    const int scrolled = m_list->verticalScrollBar()->value();
    m_model->setBars(bars);
    for (int row = 0; row < bars.rows.size() && !current.isEmpty(); ++row) {
        if (bars.rows.at(row).ids == current)
            m_list->selectionModel()->setCurrentIndex(m_model->index(row), QItemSelectionModel::NoUpdate);
    }
    // The list lays itself out later; the scroll bar has its range only then.
    m_list->doItemsLayout();
    m_list->verticalScrollBar()->setValue(scrolled);
    setSelection(m_selection);
}

void BarChart::setSelection(const QSet<QString> &ids)
{
    m_selection = ids;
    QItemSelection rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (isSelected(row))
            rows.select(m_model->index(row), m_model->index(row));
    }
    m_list->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
}

bool BarChart::isSelected(int row) const
{
    const QStringList &ids = m_model->bars().rows.at(row).ids;
    return !ids.isEmpty()
        && std::all_of(ids.cbegin(), ids.cend(), [this](const QString &id) { return m_selection.contains(id); });
}

void BarChart::paintTo(QPainter *painter, const QRectF &area) const
{
    const BarData &shown = m_model->bars();
    const BarPainter bars(shown, font(), palette(), area.width());
    const qreal height = BarPainter::rowHeight(font());
    const QRectF rows = area.adjusted(0, bars.headHeight(), 0, -bars.axisHeight());
    const int all = int(shown.rows.size());
    const int count = std::clamp(int(rows.height() / height), 1, std::max(1, all));
    const int start = std::clamp(m_list->indexAt({4, 4}).row(), 0, std::max(0, all - count));
    bars.paintHead(painter, QRectF(area.topLeft(), QSizeF(area.width(), bars.headHeight())));
    const Theme theme(palette());
    for (int i = 0; i < count && start + i < all; ++i) {
        if (isSelected(start + i))
            painter->fillRect(QRectF(rows.left(), rows.top() + i * height, rows.width(), height), theme.selection);
    }
    bars.paintGrid(painter, rows);
    for (int i = 0; i < count && start + i < all; ++i)
        bars.paintRow(painter, QRectF(rows.left(), rows.top() + i * height, rows.width(), height),
                      shown.rows.at(start + i), isSelected(start + i));
    bars.paintLines(painter, rows);
    bars.paintAxis(painter, QRectF(area.left(), rows.bottom(), area.width(), bars.axisHeight()));
}

} // namespace agm
