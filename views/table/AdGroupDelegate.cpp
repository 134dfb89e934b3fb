// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table/AdGroupDelegate.h"

#include "views/common/StateGlyphs.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QToolTip>

namespace agm {

AdGroupDelegate::AdGroupDelegate(QObject *parent) : QAbstractItemDelegate(parent) { }

void AdGroupDelegate::forget()
{
    m_texts.clear();
    m_themes.clear();
}

const AdGroupDelegate::Laid &AdGroupDelegate::laid(const QString &text, const QFont &font, bool figures) const
{
    const QString key = (font.bold() ? QLatin1Char('b') : QLatin1Char('r')) + text;
    if (const Laid *found = m_texts.object(key))
        return *found;
    auto *made = new Laid;
    made->text.setTextFormat(Qt::PlainText);
    made->text.setPerformanceHint(QStaticText::AggressiveCaching);
    made->text.setText(text);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    // A title decides its own direction; figures always run left to right.
    if (!figures)
        option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    made->text.setTextOption(option);
    made->text.prepare({}, font);
    made->width = made->text.size().width();
    m_texts.insert(key, made);
    return *made;
}

QString AdGroupDelegate::fitted(const QString &text, const QFont &font, int width) const
{
    return QFontMetrics(font).elidedText(text, Qt::ElideRight, width);
}

const Theme &AdGroupDelegate::theme(const QPalette &palette) const
{
    const auto found = m_themes.constFind(palette.cacheKey());
    return found == m_themes.constEnd() ? *m_themes.insert(palette.cacheKey(), Theme(palette)) : *found;
}

void AdGroupDelegate::paintBackground(QPainter *painter, const QStyleOptionViewItem &option, int row) const
{
    const Theme &colors = theme(option.palette);
    const QRect rect = option.rect;
    QColor ground = colors.base;
    if (option.state & QStyle::State_Selected)
        ground = colors.selection;
    else if (row == m_hoverRow)
        ground = colors.hover;
    painter->fillRect(rect, ground);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colors.border);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(colors.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(rect).adjusted(1, 1, -1, -2));
    }
}

int AdGroupDelegate::paintGlyph(QPainter *painter, const QStyleOptionViewItem &option, const CellLook &look) const
{
    const bool pending = look.pending != PendingKind::None;
    if (!look.state && !look.warning && !pending)
        return 0;
    const Theme &colors = theme(option.palette);
    QRectF box(option.rect.left() + Padding, option.rect.center().y() - GlyphSize / 2 + 1, GlyphSize, GlyphSize);
    if (option.direction == Qt::RightToLeft)
        box.moveRight(option.rect.right() - Padding);
    if (look.pending == PendingKind::Failed)
        glyphs::paint(*painter, box, DisplayState::Rejected, colors.outline);
    else if (pending)
        glyphs::paintPending(*painter, box, colors.outline);
    else if (look.state)
        glyphs::paint(*painter, box, *look.state, colors.outline);
    else
        glyphs::paintWarning(*painter, box, colors.outline);
    return GlyphSize + GlyphGap;
}

void AdGroupDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintBackground(painter, option, index.row());
    const auto look = index.data(CellLookRole).value<CellLook>();
    const int glyph = paintGlyph(painter, option, look);
    if (look.text.isEmpty())
        return;
    const Theme &colors = theme(option.palette);
    QFont font = option.font;
    font.setBold(look.strong);
    const bool mirrored = option.direction == Qt::RightToLeft;
    QRect box = option.rect.adjusted(Padding, 0, -Padding, 0);
    if (mirrored)
        box.setRight(box.right() - glyph);
    else
        box.setLeft(box.left() + glyph);
    // A text of 255 characters is not laid out whole to learn that it does not fit.
    const bool long_ = look.text.size() > 96;
    const Laid *text = long_ ? nullptr : &laid(look.text, font, look.numeric);
    if (!text || text->width > box.width())
        text = &laid(fitted(look.text, font, box.width()), font, look.numeric);
    const bool right = look.numeric != mirrored;
    const qreal x = right ? box.right() + 1 - text->width : box.left();
    const qreal y = box.top() + (box.height() - 1 - text->text.size().height()) / 2;
    painter->setFont(font);
    painter->setPen(look.dimmed ? colors.secondary : colors.text);
    painter->drawStaticText(QPointF(x, y), text->text);
}

QSize AdGroupDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto look = index.data(CellLookRole).value<CellLook>();
    const bool glyph = look.state || look.warning || look.pending != PendingKind::None;
    const int width = option.fontMetrics.horizontalAdvance(look.text) + 2 * Padding + (glyph ? GlyphSize + GlyphGap : 0);
    return {width + 2, std::max(24, option.fontMetrics.height() + 10)};
}

bool AdGroupDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                                const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return false;
    QToolTip::showText(event->globalPos(), index.data(Qt::ToolTipRole).toString(), view->viewport(), view->visualRect(index));
    return true;
}

} // namespace agm
