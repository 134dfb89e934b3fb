// SPDX-License-Identifier: GPL-3.0-or-later
// Keys and the mouse of the scatter plot.
#include "views/charts/ScatterCanvas.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QWheelEvent>

#include <algorithm>
#include <cmath>

namespace agm {
namespace {

constexpr qreal ClickRoom = 4; ///< pixels that a click may slip

/// Every pixel of a long lasso would be a corner; two pixels apart look the same.
constexpr qreal TrailStep = 2;

/// How far in one may go: beyond, axes have no digits left to tell ticks apart.
constexpr double Deepest = 1e-6;

} // namespace

void ScatterCanvas::pickMarks(const QList<qsizetype> &marks, Pick how)
{
    QStringList ids;
    for (const qsizetype mark : marks)
        ids.append(m_plot.points.at(m_places.marks().at(mark).point).source->group->id);
    if (!ids.isEmpty())
        Q_EMIT picked(ids, how);
}

void ScatterCanvas::zoom(double factor, const QPointF &around)
{
    const QRectF &place = places().place();
    const double x = std::clamp((around.x() - place.left()) / place.width(), 0.0, 1.0);
    const double y = std::clamp((place.bottom() - around.y()) / place.height(), 0.0, 1.0);
    const PlotAxis across = m_x.zoomed(factor, x);
    const PlotAxis up = m_y.zoomed(factor, y);
    if (factor < 1
        && (std::abs(across.high() - across.low()) < Deepest * std::abs(across.high())
            || std::abs(up.high() - up.low()) < Deepest * std::abs(up.high())))
        return;
    m_x = across;
    m_y = up;
    m_zoomed = true;
    outdate(true);
    // Out to where everything is in view: that is the whole.
    if (factor > 1 && places().outside() == 0) {
        showAll();
        return;
    }
    Q_EMIT viewChanged();
}

void ScatterCanvas::moveBy(double xShares, double yShares)
{
    m_x = m_x.moved(xShares);
    m_y = m_y.moved(yShares);
    m_zoomed = true;
    outdate(true);
    Q_EMIT viewChanged();
}

bool ScatterCanvas::moveCurrent(QKeyEvent *event)
{
    const qsizetype from = m_current >= 0 ? places().markOf(m_current) : -1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        // The first press goes to the leftmost point, not to whatever comes first in the list.
        setCurrent(from < 0 ? places().next(-1, 0) : places().neighbour(from, Qt::Key(event->key())));
        return true;
    case Qt::Key_PageDown: setCurrent(places().next(from, 1)); return true;
    case Qt::Key_PageUp: setCurrent(places().next(from, -1)); return true;
    case Qt::Key_Home: setCurrent(places().next(from, -places().marks().size())); return true;
    case Qt::Key_End:
        setCurrent(places().next(from < 0 ? places().next(-1, 0) : from, places().marks().size()));
        return true;
    default: return false;
    }
}

bool ScatterCanvas::changeView(QKeyEvent *event)
{
    const bool shifted = event->modifiers().testFlag(Qt::ShiftModifier);
    const auto middle = [this] {
        const qsizetype mark = m_current >= 0 ? places().markOf(m_current) : -1;
        return mark >= 0 ? places().marks().at(mark).at : places().place().center();
    };
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoom(0.8, middle()); return true;
    case Qt::Key_Minus: zoom(1.25, middle()); return true;
    case Qt::Key_0: showAll(); return true;
    case Qt::Key_Left: return shifted ? (moveBy(-0.1, 0), true) : false;
    case Qt::Key_Right: return shifted ? (moveBy(0.1, 0), true) : false;
    case Qt::Key_Up: return shifted ? (moveBy(0, 0.1), true) : false;
    case Qt::Key_Down: return shifted ? (moveBy(0, -0.1), true) : false;
    default: return false;
    }
}

void ScatterCanvas::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_trail.isEmpty()) {
        m_trail.clear();
        update();
        return;
    }
    if (changeView(event) || moveCurrent(event))
        return;
    const qsizetype mark = m_current >= 0 ? places().markOf(m_current) : -1;
    const bool take = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (mark >= 0 && (take || event->key() == Qt::Key_Space))
        pickMarks({mark}, take ? Pick::Only : Pick::Toggle);
    else
        QWidget::keyPressEvent(event);
}

void ScatterCanvas::mousePressEvent(QMouseEvent *event)
{
    const bool middle = event->button() == Qt::MiddleButton;
    if (event->button() != Qt::LeftButton && !middle) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_dragging = middle ? Drag::Move : m_drag;
    // Whatever the drag does by itself, Shift makes it a rectangle.
    if (!middle && event->modifiers().testFlag(Qt::ShiftModifier))
        m_dragging = Drag::Rectangle;
    m_trail = {event->position()};
}

void ScatterCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    if (m_trail.isEmpty()) {
        const qsizetype mark = places().markAt(at);
        const qsizetype hovered = mark >= 0 ? places().marks().at(mark).point : -1;
        if (hovered != std::exchange(m_hovered, hovered))
            update();
        return;
    }
    if (m_dragging == Drag::Move) {
        const QRectF &place = places().place();
        const QPointF step = at - m_trail.last();
        m_trail.append(at);
        moveBy(-step.x() / place.width(), step.y() / place.height());
    } else if (m_dragging == Drag::Rectangle) {
        m_trail = QPolygonF(QRectF(m_trail.first(), at));
        update();
    } else if (const QPointF step = at - m_trail.last(); std::hypot(step.x(), step.y()) >= TrailStep) {
        m_trail.append(at);
        update();
    }
}

void ScatterCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_trail.isEmpty()) {
        QWidget::mouseReleaseEvent(event);
        return;
    }
    if (m_dragging == Drag::Lasso)
        m_trail.append(event->position());
    else if (m_dragging == Drag::Rectangle)
        m_trail = QPolygonF(QRectF(m_trail.first(), event->position()));
    finishDrag(event->modifiers());
}

void ScatterCanvas::finishDrag(Qt::KeyboardModifiers modifiers)
{
    const QPolygonF trail = std::exchange(m_trail, {});
    const QRectF around = trail.boundingRect();
    const bool more = modifiers.testFlag(Qt::ControlModifier);
    update();
    if (around.width() <= ClickRoom && around.height() <= ClickRoom) {
        if (const qsizetype mark = places().markAt(trail.first()); mark >= 0) {
            setCurrent(mark);
            pickMarks({mark}, more ? Pick::Toggle : Pick::Only);
        }
    } else if (m_dragging != Drag::Move) {
        pickMarks(places().marksIn(trail), more ? Pick::Add : Pick::Only);
    }
}

void ScatterCanvas::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hovered = -1;
    update();
}

void ScatterCanvas::wheelEvent(QWheelEvent *event)
{
    const int turned = event->angleDelta().y();
    if (turned == 0) {
        event->ignore();
        return;
    }
    zoom(std::pow(0.8, turned / 120.0), event->position());
    event->accept();
}

void ScatterCanvas::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ScatterCanvas::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace agm
