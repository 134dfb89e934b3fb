// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/changes/ReviewDelegate.h"

#include "views/changes/ReviewModel.h"
#include "views/common/Theme.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtGui/QTextLayout>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyle>

#include <cmath>

namespace agm {
namespace {

constexpr int PaddingX = 8;
constexpr int PaddingY = 5;
constexpr int MostLines = 2;

/// The text on at most so many lines, the last one cut with "…".
QStringList lines(const QString &text, const QFont &font, int width, int most)
{
    const QFontMetrics metrics(font);
    if (metrics.horizontalAdvance(text) <= width)
        return {text};
    if (most == 1)
        return {metrics.elidedText(text, Qt::ElideRight, width)};
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList result;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        if (result.size() + 1 == most) {
            result += metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        result += text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return result;
}

QColor tint(const Theme &theme, const QModelIndex &index)
{
    const int weight = index.data(ReviewModel::WeightRole).toInt();
    if (weight == int(Severity::Blocked))
        return Theme::blend(theme.base, QColor(0xD3, 0x2F, 0x2F), theme.dark ? 0.26 : 0.11);
    if (weight == int(Severity::Warning))
        return Theme::blend(theme.base, QColor(0xE6, 0x9F, 0x00), theme.dark ? 0.24 : 0.14);
    return {};
}

QFont fontOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QFont font = option.font;
    font.setBold(index.column() == ReviewModel::After);
    return font;
}

} // namespace

QPair<QRect, QRect> ReviewDelegate::links(const QStyleOptionViewItem &option) const
{
    const QFontMetrics &metrics = option.fontMetrics;
    const int height = metrics.height();
    const int top = option.rect.bottom() - PaddingY - height;
    const int first = metrics.horizontalAdvance(tr("keep mine"));
    const int gap = metrics.horizontalAdvance(QStringLiteral(" · "));
    QRect mine(option.rect.left() + PaddingX, top, first, height);
    QRect theirs(mine.right() + 1 + gap, top, metrics.horizontalAdvance(tr("keep theirs")), height);
    return {QStyle::visualRect(option.direction, option.rect, mine),
            QStyle::visualRect(option.direction, option.rect, theirs)};
}

void ReviewDelegate::paintCheckBox(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const QWidget *widget = option.widget;
    const QStyle *style = widget ? widget->style() : QApplication::style();
    QStyleOptionButton box;
    box.palette = option.palette;
    const int side = style->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, widget);
    box.rect = QRect(option.rect.center().x() - side / 2, option.rect.center().y() - side / 2, side, side);
    box.state = index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
    if (index.flags() & Qt::ItemIsUserCheckable)
        box.state |= QStyle::State_Enabled;
    style->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, widget);
    // The style's own frame is lost on a dark ground.
    painter->setPen(Theme(option.palette).outline);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(box.rect.adjusted(0, 0, -1, -1));
}

void ReviewDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme(option.palette);
    const QFont font = fontOf(option, index);
    const bool conflict = index.column() == ReviewModel::Check && index.data(ReviewModel::ConflictRole).toBool();
    const bool answers = conflict && m_answers;
    const QRect box = option.rect.adjusted(PaddingX, PaddingY, -PaddingX, -PaddingY);
    const QStringList text = lines(index.data(Qt::DisplayRole).toString(), font, box.width(),
                                   answers || index.column() == ReviewModel::PerDay ? 1 : MostLines);
    const int height = QFontMetrics(font).height();
    const int count = int(text.size()) + (answers ? 1 : 0);
    int y = box.top() + std::max(0, (box.height() - count * height) / 2);
    const auto alignment = QStyle::visualAlignment(
        option.direction, Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignHorizontal_Mask);
    painter->setFont(font);
    painter->setPen(index.data(ReviewModel::DimmedRole).toBool() && index.data(ReviewModel::WeightRole).toInt() < 0
                        ? theme.secondary
                        : theme.text);
    for (const QString &line : text) {
        painter->drawText(QRect(box.left(), y, box.width(), height), int(alignment) | Qt::AlignVCenter, line);
        y += height;
    }
    if (!answers)
        return;
    const auto [mine, theirs] = links(option);
    QFont link = font;
    link.setUnderline(true);
    painter->setFont(link);
    painter->setPen(Theme::readable(theme.accent, theme.text, {tint(theme, index)}, 4.5));
    painter->drawText(mine, Qt::AlignCenter, tr("keep mine"));
    painter->drawText(theirs, Qt::AlignCenter, tr("keep theirs"));
    painter->setFont(font);
    painter->setPen(theme.text);
    const auto [first, second] = mine.left() < theirs.left() ? std::pair(mine, theirs) : std::pair(theirs, mine);
    painter->drawText(QRect(first.right() + 1, first.top(), second.left() - first.right() - 1, first.height()),
                      Qt::AlignCenter, QStringLiteral("·"));
}

void ReviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme(option.palette);
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    QColor ground = selected ? theme.selection : theme.base;
    const QColor colored = index.column() == ReviewModel::Check ? tint(theme, index) : QColor();
    if (colored.isValid())
        ground = colored;
    painter->fillRect(option.rect, ground);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.border);
    if (selected && index.column() == 0)
        painter->fillRect(QStyle::visualRect(option.direction, option.rect,
                                             QRect(option.rect.left(), option.rect.top(), 3, option.rect.height())),
                          theme.accent);
    if (index.column() == ReviewModel::Chosen)
        paintCheckBox(painter, option, index);
    else
        paintText(painter, option, index);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(theme.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

QSize ReviewDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    const int oneLine = std::max(26, line + 2 * PaddingY + 1);
    if (index.column() == ReviewModel::Chosen)
        return {line + 2 * PaddingX, oneLine};
    if (index.column() == ReviewModel::Check && index.data(ReviewModel::ConflictRole).toBool() && m_answers)
        return {0, std::max(oneLine, 2 * line + 2 * PaddingY + 1)};
    const int width = option.rect.width() - 2 * PaddingX;
    const QFont font = fontOf(option, index);
    const QString text = index.data(Qt::DisplayRole).toString();
    const int needed = QFontMetrics(font).horizontalAdvance(text);
    const int count = width > 0 && needed > width ? MostLines : 1;
    return {needed + 2 * PaddingX, std::max(oneLine, count * line + 2 * PaddingY + 1)};
}

bool ReviewDelegate::editorEvent(QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton || mouse->modifiers() != Qt::NoModifier)
        return false;
    const QPoint at = mouse->position().toPoint();
    if (index.column() == ReviewModel::Chosen) {
        Q_EMIT toggled(index);
        return true;
    }
    if (index.column() != ReviewModel::Check || !m_answers || !index.data(ReviewModel::ConflictRole).toBool())
        return false;
    const auto [mine, theirs] = links(option);
    // A line of text is lower than what a finger or a trembling hand hits.
    if (mine.adjusted(-2, -4, 2, 6).contains(at) || theirs.adjusted(-2, -4, 2, 6).contains(at)) {
        Q_EMIT answered(index, mine.adjusted(-2, -4, 2, 6).contains(at));
        return true;
    }
    return false;
}

} // namespace agm
