// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table/AdGroupDelegate.h"

#include "views/common/StateGlyphs.h"
#include "views/table/PartPlaces.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QStyle>
#include <QtWidgets/QToolTip>

namespace agm {

AdGroupDelegate::AdGroupDelegate(QObject *parent) : QAbstractItemDelegate(parent) { }

void AdGroupDelegate::forget()
{
    m_texts.clear();
    m_themes.clear();
    m_sparks.clear();
    m_chips.clear();
    m_roomsFont.reset();
}

CellLook AdGroupDelegate::lookOf(const QModelIndex &index)
{
    // A look in a QVariant is an allocation for every cell on the screen.
    if (const auto *model = qobject_cast<const AdGroupPresentationModel *>(index.model()))
        return model->look(index.row(), AdGroupTableModel::fieldAt(index.column()));
    return index.data(CellLookRole).value<CellLook>();
}

const AdGroupDelegate::Laid &AdGroupDelegate::laid(const QString &text, const QFont &font, bool figures) const
{
    // A table has one size of text and one for what is quieter.
    const bool small = m_roomsFont && font.pointSizeF() == m_rooms.small.pointSizeF();
    const QString key = QLatin1Char(small ? 's' : font.bold() ? 'b' : 'r') + text;
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

void AdGroupDelegate::paintBackground(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                      const QColor &tint) const
{
    const Theme &colors = theme(option.palette);
    const QRect rect = option.rect;
    QColor ground = tint;
    if (option.state & QStyle::State_Selected)
        ground = colors.selection;
    else if (index.row() == m_hoverRow)
        ground = colors.hover;
    painter->fillRect(rect, ground);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colors.border);
    // The tint alone is too faint for some eyes and screens.
    if (index.column() == 0 && option.state & QStyle::State_Selected)
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
    const CellLook look = lookOf(index);
    const bool inParts = look.parts != CellParts::Value;
    const Parts parts = inParts ? partsOf(option, look) : Parts();
    // A tint never stands alone: where the shape has no room, the colour goes with it.
    const bool tinted = inParts && !parts.places.chip.isEmpty();
    paintBackground(painter, option, index, tinted ? tintOf(option, look) : theme(option.palette).base);
    if (look.bar >= 0) {
        const int most = option.rect.width() - 2 * Padding;
        // The least spend is still some.
        const int width = look.bar > 0 ? std::max(1, int(most * look.bar)) : 0;
        const QRect bar(option.rect.left() + Padding, option.rect.bottom() - 3, width, 2);
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), theme(option.palette).accent);
    }
    if (look.spark)
        paintSpark(painter, option, look);
    else if (inParts)
        paintParts(painter, option, look, parts);
    else if (look.lean)
        paintVerdict(painter, option, look);
    else
        paintText(painter, option, look);
}

void AdGroupDelegate::drawText(QPainter *painter, const QRect &box, const Laid &text, bool right) const
{
    const qreal x = right ? box.right() + 1 - text.width : box.left();
    const qreal y = box.top() + (box.height() - 1 - text.text.size().height()) / 2;
    painter->drawStaticText(QPointF(x, y), text.text);
}

void AdGroupDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &option, const CellLook &look) const
{
    const Theme &colors = theme(option.palette);
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
    painter->setFont(font);
    painter->setPen(look.dimmed ? colors.secondary : colors.text);
    drawText(painter, box, *text, look.numeric != mirrored);
}

QSize AdGroupDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int SparkWidth = 96; // pixels
    const CellLook look = lookOf(index);
    const bool glyph = look.state || look.warning || look.pending != PendingKind::None || look.draft != DraftMark::None
        || (look.lean && look.parts == CellParts::Value);
    int width = look.spark ? SparkWidth : option.fontMetrics.horizontalAdvance(look.text);
    width += 2 * Padding + (glyph ? GlyphSize + GlyphGap : 0);
    if (look.parts != CellParts::Value)
        width += roomBeside(look.parts, option.font);
    else if (!look.aside.isEmpty())
        width += PartGap + QFontMetrics(rooms(option.font).small).horizontalAdvance(look.aside);
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
