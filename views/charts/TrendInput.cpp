// SPDX-License-Identifier: GPL-3.0-or-later
// How a person moves through a trend: mouse, wheel and keys.
#include "views/charts/TrendPlotItem.h"
#include "views/charts/TrendView.h"
#include "views/common/SafeText.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <cmath>

namespace agm {
namespace {

constexpr double ZoomStep = 1.25;
constexpr qreal Reach = 12; ///< pixels from a line that still mean it

} // namespace

QPointF TrendView::content(const QPointF &viewportPos) const
{
    return viewportPos + QPointF(0, verticalScrollBar()->value());
}

int TrendView::plotAt(const QPointF &content) const
{
    for (int i = 0; i < m_plots.size(); ++i) {
        if (m_items.at(i)->sceneBoundingRect().contains(content))
            return i;
    }
    return -1;
}

void TrendView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    invalidate();
}

void TrendView::updateScrollBar()
{
    const QSizeF size = contentSize(viewport()->size());
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(20);
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(size.height())) - viewport()->height()));
}

void TrendView::scrollContentsBy(int, int)
{
    viewport()->update();
}

void TrendView::moveCursor(int steps)
{
    const int first = std::max(0, trendSlot(m_data, m_from));
    const int last = std::min(m_data.slotCount() - 1, trendSlot(m_data, m_to - 1e-9));
    if (m_slot < 0) {
        setCursorSlot(steps < 0 ? last : first);
        return;
    }
    setCursorSlot(std::clamp(m_slot + steps, 0, std::max(m_data.slotCount() - 1, 0)));
    // The range follows the crosshair.
    const double x = trendSlotX(m_data, m_slot);
    if (x < m_from || x > m_to) {
        const double span = m_to - m_from;
        const double from = x < m_from ? x - span * 0.1 : x - span * 0.9;
        setRange(from, from + span);
    }
}

void TrendView::stepLine(int steps)
{
    QStringList ids{QString()};
    for (const TrendLine &line : std::as_const(m_data.lines)) {
        if (!m_hidden.contains(line.id))
            ids.append(line.id);
    }
    const auto at = std::max<qsizetype>(ids.indexOf(currentId()), 0);
    setCurrent(ids.at((at + steps + ids.size()) % ids.size()));
}

bool TrendView::event(QEvent *event)
{
    // The window's own shortcuts must not take a key that means something here.
    if (event->type() == QEvent::ShortcutOverride) {
        static const QList<int> own{Qt::Key_Left,  Qt::Key_Right,  Qt::Key_Home,     Qt::Key_End,  Qt::Key_Up,
                                    Qt::Key_Down,  Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Plus, Qt::Key_Equal,
                                    Qt::Key_Minus, Qt::Key_0,      Qt::Key_Return,   Qt::Key_Enter};
        const auto *key = static_cast<QKeyEvent *>(event);
        const auto others = key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
        if (!others && (own.contains(key->key()) || (key->key() == Qt::Key_Escape && m_slot >= 0))) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void TrendView::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const double middle = m_slot >= 0 ? trendSlotX(m_data, m_slot) : (m_from + m_to) / 2;
    const int plots = std::max(int(m_plots.size()), 1);
    switch (event->key()) {
    case Qt::Key_Left: shift ? panBy(-0.2) : moveCursor(-1); break;
    case Qt::Key_Right: shift ? panBy(0.2) : moveCursor(1); break;
    case Qt::Key_Home:
        setCursorSlot(0);
        moveCursor(0);
        break;
    case Qt::Key_End:
        setCursorSlot(m_data.slotCount() - 1);
        moveCursor(0);
        break;
    case Qt::Key_Up: stepLine(-1); break;
    case Qt::Key_Down: stepLine(1); break;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        m_active = (m_active + (event->key() == Qt::Key_PageDown ? 1 : plots - 1)) % plots;
        viewport()->update();
        sayCursor();
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomBy(ZoomStep, middle); break;
    case Qt::Key_Minus: zoomBy(1 / ZoomStep, middle); break;
    case Qt::Key_0: resetZoom(); break;
    case Qt::Key_Escape:
        if (m_slot < 0) {
            event->ignore();
            return;
        }
        setCursorSlot(-1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!currentId().isEmpty())
            Q_EMIT activated(currentId());
        break;
    default: QAbstractScrollArea::keyPressEvent(event); return;
    }
    event->accept();
}

void TrendView::wheelEvent(QWheelEvent *event)
{
    const QPoint delta = event->angleDelta();
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (std::abs(delta.x()) > std::abs(delta.y())) {
        panBy(-delta.x() / 1200.0);
    } else if (verticalScrollBar()->maximum() > 0 && !control) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    } else {
        const int plot = plotAt(content(event->position()));
        const double x = plot >= 0 ? m_items.at(plot)->xAt(event->position().x()) : (m_from + m_to) / 2;
        zoomBy(std::pow(ZoomStep, delta.y() / 120.0), x);
    }
    event->accept();
}

void TrendView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || plotAt(content(event->position())) < 0)
        return;
    m_active = plotAt(content(event->position()));
    m_pressed = m_dragged = content(event->position());
    m_pressedFrom = m_from;
    m_drag = event->modifiers() & Qt::ShiftModifier ? Drag::Range : Drag::Pan;
}

void TrendView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = content(event->position());
    m_dragged = at;
    const int plot = plotAt(at);
    if (m_drag == Drag::Pan && isZoomed()) {
        const qreal wide = std::max(m_items.at(m_active)->area().width(), 1.0);
        const double span = m_to - m_from;
        const double most = std::max(m_data.days(), 1) - span;
        const double from = std::clamp(m_pressedFrom - (at.x() - m_pressed.x()) / wide * span, 0.0, most);
        setRange(from, from + span);
    }
    if (plot >= 0 && m_drag == Drag::None)
        m_active = plot;
    if (plot >= 0)
        setCursorSlot(
            std::clamp(trendSlot(m_data, m_items.at(plot)->xAt(at.x())), 0, std::max(m_data.slotCount() - 1, 0)));
    viewport()->update();
}

void TrendView::mouseReleaseEvent(QMouseEvent *event)
{
    const Drag drag = m_drag;
    m_drag = Drag::None;
    if (event->button() != Qt::LeftButton || drag == Drag::None)
        return;
    const QPointF at = content(event->position());
    const TrendPlotItem *item = m_items.at(m_active);
    const bool moved = std::abs(at.x() - m_pressed.x()) >= QApplication::startDragDistance();
    if (drag == Drag::Range && moved) {
        const auto [from, to] = std::minmax({item->xAt(m_pressed.x()), item->xAt(at.x())});
        setRange(from, to);
    } else if (!moved) {
        const int line = item->lineAt(at, Reach);
        setCurrent(line >= 0 ? m_data.lines.at(line).id : QString());
    }
    viewport()->update();
}

void TrendView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPointF at = content(event->position());
    const int plot = plotAt(at);
    const int line = plot >= 0 ? m_items.at(plot)->lineAt(at, Reach) : -1;
    if (event->button() == Qt::LeftButton && line >= 0)
        Q_EMIT activated(m_data.lines.at(line).id);
}

void TrendView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void TrendView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool TrendView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && !hasFocus() && m_drag == Drag::None)
        setCursorSlot(-1);
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showTip(content(help->pos()), help->globalPos());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void TrendView::showTip(const QPointF &at, const QPoint &global)
{
    const int plot = plotAt(at);
    QStringList lines;
    if (plot >= 0) {
        const TrendPlotItem *item = m_items.at(plot);
        for (const ChangeTick &tick : item->changes()) {
            if (std::abs(item->sceneAt({tick.x, 0}).x() - at.x()) > 5)
                continue;
            for (const int index : tick.ticks) {
                const TrendTick &change = m_data.ticks.at(index);
                QString who;
                for (const TrendLine &line : std::as_const(m_data.lines))
                    who = line.id == change.adGroupId ? isolated(line.title) + QStringLiteral(": ") : who;
                lines.append(who + isolated(change.text) + QStringLiteral(" · ")
                             + m_formats.instant(Instant::of(change.at)));
            }
        }
    }
    QToolTip::showText(global, lines.isEmpty() ? QString() : plainTooltip(lines), viewport());
}

} // namespace agm
