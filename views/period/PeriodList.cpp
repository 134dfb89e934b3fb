// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/period/PeriodList.h"

#include "views/common/Languages.h"
#include "views/period/PeriodLineModel.h"
#include "views/period/PeriodPaint.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QStyle>

#include <algorithm>

namespace agm {
namespace {

constexpr int PadX = 12;
constexpr int PadY = 6;
constexpr int Gap = 10;
constexpr int MarkSize = 9;
constexpr int BarHeight = 14;
constexpr int MostLines = 3;

QFont smaller(const QFont &font)
{
    return periodpaint::scaled(font, 0.92);
}

QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

int widthOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

} // namespace

int PeriodLineDelegate::heightFor(const QModelIndex &index, const QFont &font, int width)
{
    const QFont small = smaller(font);
    const QStringList lines = periodpaint::wrapped(index.data(PeriodLineModel::SentenceRole).toString(), small,
                                                   width - 2 * PadX, MostLines);
    const int bar = index.data(PeriodLineModel::BarRole).isValid() ? BarHeight : 0;
    return 2 * PadY + QFontMetrics(strong(font)).height() + bar + int(lines.size()) * QFontMetrics(small).height() + 1;
}

QSize PeriodLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = widthOf(option);
    return {width, heightFor(index, option.font, width)};
}

void PeriodLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme(option.palette);
    const bool focused = (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Active);
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    painter->save();
    painter->fillRect(option.rect, option.state & QStyle::State_MouseOver ? theme.hover : theme.base);
    if (index.row() > 0)
        painter->fillRect(QRect(option.rect.left() + PadX, option.rect.top(), option.rect.width() - 2 * PadX, 1),
                          theme.border);

    const QRect box = option.rect.adjusted(PadX, PadY, -PadX, -PadY);
    const auto place = [&](const QRect &rect) { return QStyle::visualRect(option.direction, box, rect); };
    const auto alignment = [&](Qt::Alignment side) {
        return int(QStyle::visualAlignment(option.direction, side) | Qt::AlignVCenter) | Qt::TextSingleLine;
    };
    const QFont bold = strong(option.font);
    const QFontMetrics boldMetrics(bold);
    const QString figure = index.data(PeriodLineModel::FigureRole).toString();
    const auto tone = period::Tone(index.data(PeriodLineModel::ToneRole).toInt());
    const int figureWidth = std::min(boldMetrics.horizontalAdvance(figure), box.width() * 2 / 3);
    const int markWidth = tone == period::Tone::Neutral ? 0 : MarkSize + 6;
    const int line = boldMetrics.height();
    int y = box.top();

    const QRect figureRect(box.right() + 1 - figureWidth, y, figureWidth, line);
    painter->setFont(bold);
    painter->setPen(theme.text);
    painter->drawText(place(figureRect), alignment(Qt::AlignRight), languages::inOwnOrder(figure, option.direction));
    const QRect markRect(figureRect.left() - markWidth, y, MarkSize, line);
    if (markWidth > 0)
        periodpaint::mark(*painter, QRectF(place(markRect)).center(), MarkSize, tone, theme);
    const QRect titleRect(box.left(), y, std::max(0, box.width() - figureWidth - markWidth - Gap), line);
    painter->setFont(option.font);
    painter->drawText(
        place(titleRect), alignment(Qt::AlignLeft),
        languages::inOwnOrder(option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, titleRect.width()),
                              option.direction));
    y += line;

    if (const QVariant bar = index.data(PeriodLineModel::BarRole); bar.isValid()) {
        periodpaint::bar(*painter, QRect(box.left(), y + 1, box.width(), BarHeight - 2), bar.value<PacingBar>(), theme,
                         rightToLeft);
        y += BarHeight;
    }
    const QFont small = smaller(option.font);
    const int smallLine = QFontMetrics(small).height();
    painter->setFont(small);
    painter->setPen(theme.secondary);
    for (const QString &text :
         periodpaint::wrapped(index.data(PeriodLineModel::SentenceRole).toString(), small, box.width(), MostLines)) {
        painter->drawText(QRect(box.left(), y, box.width(), smallLine), alignment(Qt::AlignLeft), text);
        y += smallLine;
    }
    if (focused) {
        painter->setPen(QPen(theme.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option.rect).adjusted(2, 1, -2, -1));
    }
    painter->restore();
}

PeriodList::PeriodList(PeriodLineModel *model, QWidget *parent) : QListView(parent)
{
    setModel(model);
    setItemDelegate(new PeriodLineDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setResizeMode(QListView::Adjust);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    viewport()->setCursor(Qt::PointingHandCursor);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::clicked, this, &PeriodList::choose);
    connect(model, &QAbstractItemModel::modelReset, this, [this] { updateGeometry(); });
}

int PeriodList::heightForWidth(int width) const
{
    int height = 0;
    for (int row = 0; row < model()->rowCount(); ++row)
        height += PeriodLineDelegate::heightFor(model()->index(row, 0), font(), width);
    return height;
}

QSize PeriodList::sizeHint() const
{
    return {320, heightForWidth(std::max(120, width()))};
}

QSize PeriodList::minimumSizeHint() const
{
    return {120, 0};
}

void PeriodList::choose(const QModelIndex &index)
{
    const QStringList ids = index.data(PeriodLineModel::IdsRole).toStringList();
    if (!ids.isEmpty())
        Q_EMIT chosen(ids);
}

void PeriodList::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier));
    const int row = currentIndex().row();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!plain)
            break;
        choose(currentIndex());
        event->accept();
        return;
    case Qt::Key_Down:
        if (!plain || row + 1 < model()->rowCount())
            break;
        Q_EMIT leftAtEnd(true);
        event->accept();
        return;
    case Qt::Key_Up:
        if (!plain || row > 0)
            break;
        Q_EMIT leftAtEnd(false);
        event->accept();
        return;
    default: break;
    }
    QListView::keyPressEvent(event);
}

void PeriodList::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
    QListView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason)
        Q_EMIT currentAt(visualRect(currentIndex()));
}

void PeriodList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && hasFocus())
        Q_EMIT currentAt(visualRect(current));
}

void PeriodList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout(); // the lines wrap at another width
}

void PeriodList::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

void PeriodList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace agm
