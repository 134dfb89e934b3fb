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
    const Laid *found = m_texts.object(key);
    return found ? *found : keep(key, text, font, figures);
}

const AdGroupDelegate::Laid &AdGroupDelegate::fitted(const QString &text, const QFont &font, bool figures,
                                                     int width) const
{
    const QString key
        = (font.bold() ? QLatin1Char('B') : QLatin1Char('R')) + QString::number(width) + QLatin1Char(':') + text;
    const Laid *found = m_texts.object(key);
    return found ? *found : keep(key, QFontMetrics(font).elidedText(text, Qt::ElideRight, width), font, figures);
}

const AdGroupDelegate::Laid &AdGroupDelegate::keep(const QString &key, const QString &text, const QFont &font,
                                                   bool figures) const
{
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

const Theme &AdGroupDelegate::theme(const QPalette &palette) const
{
    const auto found = m_themes.constFind(palette.cacheKey());
    return found == m_themes.constEnd() ? *m_themes.insert(palette.cacheKey(), Theme(palette)) : *found;
}

void AdGroupDelegate::paintBackground(QPainter *painter, const QStyleOptionViewItem &option, int row, int column) const
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
    // The tint alone is too faint for some eyes and screens.
    if (column == 0 && option.state & QStyle::State_Selected)
        painter->fillRect(
            QRect(option.direction == Qt::RightToLeft ? rect.right() - 2 : rect.left(), rect.top(), 3, rect.height()),
            colors.accent);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(colors.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(rect).adjusted(1, 1, -1, -2));
    }
}

int AdGroupDelegate::paintGlyph(QPainter *painter, const QStyleOptionViewItem &option, const CellLook &look) const
{
    const bool pending = look.pending != PendingKind::None;
    if (look.draft != DraftMark::None && !pending)
        return paintDraftMark(painter, option, look.draft);
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

int AdGroupDelegate::paintDraftMark(QPainter *painter, const QStyleOptionViewItem &option, DraftMark mark) const
{
    static const QString Signs[]
        = {QString(), QStringLiteral("+"), QStringLiteral("Δ"), QStringLiteral("−"), QStringLiteral("⚡")};
    const Theme &colors = theme(option.palette);
    QRect box(option.rect.left() + Padding, option.rect.top(), GlyphSize, option.rect.height() - 1);
    if (option.direction == Qt::RightToLeft)
        box.moveRight(option.rect.right() - Padding);
    QFont font = option.font;
    font.setBold(true);
    painter->setFont(font);
    painter->setPen(mark == DraftMark::Conflict ? colors.warning : colors.text);
    painter->drawText(box, Qt::AlignCenter, Signs[int(mark)]);
    return GlyphSize + GlyphGap;
}

void AdGroupDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintBackground(painter, option, index.row(), index.column());
    const auto look = index.data(CellLookRole).value<CellLook>();
    const Theme &colors = theme(option.palette);
    if (look.bar >= 0) {
        const int width = int((option.rect.width() - 2 * Padding) * look.bar);
        painter->fillRect(QRect(option.rect.left() + Padding, option.rect.bottom() - 3, width, 2), colors.accent);
    }
    const int glyph = paintGlyph(painter, option, look);
    if (look.text.isEmpty())
        return;
    QFont font = option.font;
    font.setBold(look.strong);
    const bool mirrored = option.direction == Qt::RightToLeft;
    QRect box = option.rect.adjusted(Padding, 0, -Padding, 0);
    if (mirrored)
        box.setRight(box.right() - glyph);
    else
        box.setLeft(box.left() + glyph);
    // A text of 255 characters is not laid out whole to learn that it does not fit.
    const bool lengthy = look.text.size() > 96;
    const Laid *text = lengthy ? nullptr : &laid(look.text, font, look.numeric);
    if (!text || text->width > box.width())
        text = &fitted(look.text, font, look.numeric, box.width());
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
    const bool glyph = look.state || look.warning || look.pending != PendingKind::None || look.draft != DraftMark::None;
    const int width
        = option.fontMetrics.horizontalAdvance(look.text) + 2 * Padding + (glyph ? GlyphSize + GlyphGap : 0);
    return {width + 2, std::max(24, option.fontMetrics.height() + 10)};
}

bool AdGroupDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                                const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return false;
    QToolTip::showText(event->globalPos(), index.data(Qt::ToolTipRole).toString(), view->viewport(),
                       view->visualRect(index));
    return true;
}

} // namespace agm
