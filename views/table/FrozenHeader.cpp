// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table/FrozenHeader.h"

#include "views/common/Looks.h"
#include "views/common/Theme.h"
#include "views/table/AdGroupDelegate.h"

#include <QtCore/QTimer>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

#include <algorithm>

namespace agm {
namespace {

/// What a hand needs to take an edge, to each side of it.
constexpr int Grip = 4;

} // namespace

FrozenHeader::FrozenHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setMinimumSectionSize(48);
    setMouseTracking(true);
    setStretchLastSection(false);
    connect(this, &QHeaderView::sectionMoved, this, &FrozenHeader::keepFrozenFirst);
    connect(this, &QHeaderView::sectionResized, this, [this] { viewport()->update(); });
}

int FrozenHeader::frozenWidth() const
{
    const int width = count() > 0 && !isSectionHidden(0) ? sectionSize(0) : 0;
    // In a very narrow view it would leave no room for the others.
    return width * 4 > viewport()->width() * 3 ? 0 : width;
}

int FrozenHeader::frozenLeft() const
{
    return isRightToLeft() ? viewport()->width() - frozenWidth() : 0;
}

QSize FrozenHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), looks::rowHeight(this, 12)};
}

bool FrozenHeader::overFrozen(const QPoint &position) const
{
    return offset() > 0 && frozenWidth() > 0 && inside(position) < frozenWidth() + Grip;
}

bool FrozenHeader::overFrozenEdge(const QPoint &position) const
{
    return overFrozen(position) && inside(position) >= frozenWidth() - Grip
        && sectionResizeMode(0) == QHeaderView::Interactive;
}

int FrozenHeader::inside(const QPoint &position) const
{
    return isRightToLeft() ? viewport()->width() - 1 - position.x() : position.x();
}

QMouseEvent FrozenHeader::shifted(QMouseEvent *event) const
{
    const int away = isRightToLeft() ? offset() : -offset();
    return QMouseEvent(event->type(), event->position() + QPointF(away, 0), event->scenePosition(),
                       event->globalPosition(), event->button(), event->buttons(), event->modifiers(),
                       event->pointingDevice());
}

void FrozenHeader::mousePressEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    m_pressedFrozen = overFrozen(position);
    if (event->button() == Qt::LeftButton && overFrozenEdge(position)) {
        // QHeaderView takes no places before the scrolled columns, where the frozen one really lies.
        m_pull = Pull{inside(position), frozenWidth()};
        return;
    }
    if (m_pressedFrozen) {
        QMouseEvent moved = shifted(event);
        QHeaderView::mousePressEvent(&moved);
    } else {
        QHeaderView::mousePressEvent(event);
    }
    viewport()->update();
}

void FrozenHeader::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (m_pull) {
        resizeSection(0, std::max(minimumSectionSize(), m_pull->width + inside(position) - m_pull->from));
        return;
    }
    const bool dragging = event->buttons() != Qt::NoButton;
    if (!dragging && overFrozen(position)) {
        overFrozenEdge(position) ? setCursor(Qt::SplitHCursor) : unsetCursor();
    } else if (dragging && m_pressedFrozen) {
        QMouseEvent moved = shifted(event);
        QHeaderView::mouseMoveEvent(&moved);
    } else {
        QHeaderView::mouseMoveEvent(event);
    }
    if (offset() > 0)
        viewport()->update();
}

void FrozenHeader::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_pull) {
        m_pull.reset();
    } else if (m_pressedFrozen) {
        QMouseEvent moved = shifted(event);
        QHeaderView::mouseReleaseEvent(&moved);
    } else {
        QHeaderView::mouseReleaseEvent(event);
    }
    m_pressedFrozen = false;
    viewport()->update();
}

void FrozenHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (overFrozen(event->position().toPoint())) {
        QMouseEvent moved = shifted(event);
        QHeaderView::mouseDoubleClickEvent(&moved);
    } else {
        QHeaderView::mouseDoubleClickEvent(event);
    }
}

void FrozenHeader::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuRequested(event->globalPos());
    event->accept();
}

bool FrozenHeader::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int section = overFrozen(help->pos()) ? 0 : logicalIndexAt(help->pos());
        const QString text
            = section < 0 ? QString() : model()->headerData(section, Qt::Horizontal, Qt::ToolTipRole).toString();
        QToolTip::showText(help->globalPos(), text, viewport());
        return true;
    }
    return QHeaderView::viewportEvent(event);
}

void FrozenHeader::keepFrozenFirst(int, int, int)
{
    if (m_restoringOrder || visualIndex(0) == 0)
        return;
    // Moving inside the signal of a move would confuse the drag that is still going on.
    QTimer::singleShot(0, this, [this] {
        m_restoringOrder = true;
        if (visualIndex(0) > 0)
            moveSection(visualIndex(0), 0);
        m_restoringOrder = false;
    });
}

QSize FrozenHeader::sectionSizeFromContents(int logicalIndex) const
{
    const QString text = model()->headerData(logicalIndex, Qt::Horizontal, Qt::DisplayRole).toString();
    constexpr int ArrowRoom = 16;
    QFont bold = font();
    bold.setBold(true);
    return {QFontMetrics(bold).horizontalAdvance(text) + 2 * AdGroupDelegate::Padding + ArrowRoom, sizeHint().height()};
}

void FrozenHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const Theme colors(palette());
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    painter->fillRect(rect, colors.headerBackground);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colors.border);
    painter->fillRect(QRect(isRightToLeft() ? rect.left() : rect.right(), rect.top() + 5, 1, rect.height() - 10),
                      colors.border);
    QString text = model()->headerData(logicalIndex, Qt::Horizontal, Qt::DisplayRole).toString();
    const auto alignment
        = model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
    const QRect box = rect.adjusted(AdGroupDelegate::Padding, 0, -AdGroupDelegate::Padding, -1);
    QFont face = font();
    face.setWeight(QFont::DemiBold);
    painter->setFont(face);
    painter->setPen(sorted ? Theme::readable(colors.accent, colors.text, {colors.headerBackground}, 4.5) : colors.text);
    const QString arrow = !sorted                     ? QString()
        : sortIndicatorOrder() == Qt::DescendingOrder ? QStringLiteral(" ▾")
                                                      : QStringLiteral(" ▴");
    const QFontMetrics metrics(face);
    text = metrics.elidedText(text, Qt::ElideRight, box.width() - metrics.horizontalAdvance(arrow)) + arrow;
    painter->drawText(box, int(QStyle::visualAlignment(layoutDirection(), alignment)) | Qt::TextSingleLine, text);
}

void FrozenHeader::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        const Theme colors(palette());
        painter.fillRect(viewport()->rect(), colors.headerBackground);
        painter.fillRect(QRect(0, height() - 1, width(), 1), colors.border);
    }
    QHeaderView::paintEvent(event);
    const int width = frozenWidth();
    if (offset() <= 0 || width == 0)
        return;
    QPainter painter(viewport());
    const QRect frozen(frozenLeft(), 0, width, height());
    const Theme colors(palette());
    painter.fillRect(frozen, colors.headerBackground);
    // QHeaderView paints its sections a pixel further to the right when it is mirrored; the words would jump.
    paintSection(&painter, isRightToLeft() ? frozen.translated(1, 0) : frozen, 0);
    painter.fillRect(QRect(isRightToLeft() ? frozen.left() : frozen.right(), 0, 1, height()), colors.outline);
}

} // namespace agm
