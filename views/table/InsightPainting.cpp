// SPDX-License-Identifier: GPL-3.0-or-later
// The delegate's part for what is concluded: intervals, words in frames, verdicts and trends.
#include "views/common/InsightWords.h"
#include "views/common/StateGlyphs.h"
#include "views/table/AdGroupDelegate.h"
#include "views/table/PartPlaces.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

#include <algorithm>
#include <cmath>

namespace agm {
namespace {

constexpr int ChipPadding = 5; // pixels, left and right of the word
constexpr int ShapeSize = 10;
constexpr int ShapeGap = 3;

/// Where a day's spend stands in a drawing, from 0 (or the lowest correction) at the bottom to the highest at the top.
class SparkScale {
public:
    SparkScale(const QList<float> &values, const QSizeF &size) : m_days(values.size()), m_size(size)
    {
        for (const float value : values) {
            if (std::isnan(value))
                continue;
            m_low = std::min(m_low, double(value));
            m_high = std::max(m_high, double(value));
        }
    }
    QPointF at(qsizetype day, double value) const
    {
        const double share = m_high > m_low ? (value - m_low) / (m_high - m_low) : 0;
        const double x = m_days > 1 ? double(day) / double(m_days - 1) : 0.5;
        return {Margin + x * (m_size.width() - 2 * Margin),
                m_size.height() - Margin - share * (m_size.height() - 2 * Margin)};
    }

private:
    static constexpr double Margin = 3;
    qsizetype m_days;
    QSizeF m_size;
    double m_low = 0;
    double m_high = 0;
};

void drawSpark(QPainter &painter, const QList<float> &values, const QSizeF &size, bool lastIsOpen, const Theme &colors)
{
    const SparkScale scale(values, size);
    const auto known = [&values](qsizetype day) { return day >= 0 && day < values.size() && !std::isnan(values[day]); };
    const qsizetype closed = values.size() - (lastIsOpen ? 1 : 0);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.border, 1));
    painter.drawLine(scale.at(0, 0), scale.at(values.size() - 1, 0));

    const QPen line(colors.accent, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    QPolygonF run;
    for (qsizetype day = 0; day <= closed; ++day) {
        if (day < closed && known(day)) {
            run.append(scale.at(day, double(values[day])));
            continue;
        }
        // A day between two that are not known has no line to be seen by.
        if (run.size() == 1) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colors.accent);
            painter.drawEllipse(run.first(), 1.6, 1.6);
        } else if (run.size() > 1) {
            painter.setPen(line);
            painter.drawPolyline(run);
        }
        run.clear();
    }
    if (!lastIsOpen || !known(closed))
        return;
    const QPointF today = scale.at(closed, double(values[closed]));
    if (known(closed - 1)) {
        QPen dashed(colors.accent, 1.2, Qt::CustomDashLine, Qt::FlatCap);
        dashed.setDashPattern({1.8, 1.6});
        painter.setPen(dashed);
        painter.drawLine(scale.at(closed - 1, double(values[closed - 1])), today);
    }
    painter.setPen(QPen(colors.accent, 1.2));
    painter.setBrush(colors.base);
    painter.drawEllipse(today, 2.2, 2.2);
}

} // namespace

const AdGroupDelegate::Rooms &AdGroupDelegate::rooms(const QFont &font) const
{
    if (m_roomsFont == font)
        return m_rooms;
    m_roomsFont = font;
    m_rooms = {};
    m_rooms.small = font;
    m_rooms.small.setBold(false);
    m_rooms.small.setPointSizeF(font.pointSizeF() * 0.86);
    const QFontMetrics metrics(m_rooms.small);
    const QFontMetrics values(font);
    m_rooms.cost = values.horizontalAdvance(QStringLiteral("> 000.00"));
    m_rooms.costLimits = metrics.horizontalAdvance(QStringLiteral("00.00–000.00"));
    m_rooms.rate = values.horizontalAdvance(QStringLiteral("00.00 %"));
    m_rooms.rateMargin = metrics.horizontalAdvance(QStringLiteral("±0.00"));
    m_rooms.rateLimits = metrics.horizontalAdvance(QStringLiteral("0.00–0.00"));
    m_rooms.change = values.horizontalAdvance(QStringLiteral("▲ 00.0 %"));
    for (const Verdict verdict : {Verdict::Clear, Verdict::Likely, Verdict::TooEarly})
        m_rooms.word = std::max(m_rooms.word, metrics.horizontalAdvance(insights::verdictWord(verdict)));
    m_rooms.word += 2 * ChipPadding;
    m_rooms.chip = m_rooms.word + ShapeSize + ShapeGap;
    m_rooms.chipHeight = metrics.height() + 2;
    m_rooms.shape = ShapeSize + 2;
    return m_rooms;
}

int AdGroupDelegate::roomBeside(CellParts parts, const QFont &font) const
{
    const Rooms &room = rooms(font);
    switch (parts) {
    case CellParts::Value: break;
    case CellParts::Rate: return room.rateLimits + PartGap;
    case CellParts::Cost: return room.costLimits + room.chip + 2 * PartGap;
    case CellParts::Change: return room.word + PartGap;
    }
    return 0;
}

PartWidths AdGroupDelegate::widthsOf(CellParts parts, const QFont &font) const
{
    const Rooms &room = rooms(font);
    switch (parts) {
    case CellParts::Value: break;
    case CellParts::Rate: return {.valueRoom = room.rate, .asideRoom = room.rateMargin};
    case CellParts::Cost:
        return {.valueRoom = room.cost, .asideRoom = room.costLimits, .chipRoom = room.chip, .shape = room.shape};
    case CellParts::Change: return {.valueRoom = room.change, .chipRoom = room.word};
    }
    return {};
}

QRect AdGroupDelegate::valueBox(CellParts parts, const QFont &font, const QRect &box, int valueWidth,
                                Qt::LayoutDirection direction) const
{
    PartWidths widths = widthsOf(parts, font);
    widths.value = valueWidth;
    return placeParts(box, widths, direction).value;
}

AdGroupDelegate::Parts AdGroupDelegate::partsOf(const QStyleOptionViewItem &option, const CellLook &look) const
{
    const Rooms &room = rooms(option.font);
    QFont font = option.font;
    font.setBold(look.strong);
    Parts parts{&laid(look.text, font, true), look.aside.isEmpty() ? nullptr : &laid(look.aside, room.small, true), {}};
    PartWidths widths = widthsOf(look.parts, option.font);
    widths.value = int(std::ceil(parts.value->width));
    widths.aside = parts.aside ? int(std::ceil(parts.aside->width)) : 0;
    if (!look.chip.isEmpty())
        widths.chip = (look.lean ? ShapeSize + ShapeGap : 0) + 2 * ChipPadding
            + int(std::ceil(laid(look.chip, room.small, false).width));
    parts.places = placeParts(option.rect.adjusted(Padding, 0, -Padding, 0), widths, option.direction);
    if (parts.places.value.width() < widths.value)
        parts.value = &fitted(look.text, font, true, parts.places.value.width());
    return parts;
}

QColor AdGroupDelegate::tintOf(const QStyleOptionViewItem &option, const CellLook &look) const
{
    const Theme &colors = theme(option.palette);
    if (look.tint <= 0 || !look.lean)
        return colors.base;
    return Theme::blend(colors.base, *look.lean == Lean::Above ? colors.warningTint : colors.goodTint, look.tint);
}

void AdGroupDelegate::paintParts(QPainter *painter, const QStyleOptionViewItem &option, const CellLook &look,
                                 const Parts &parts) const
{
    const Theme &colors = theme(option.palette);
    const bool right = option.direction != Qt::RightToLeft;
    QFont font = option.font;
    font.setBold(look.strong);
    painter->setFont(font);
    painter->setPen(look.dimmed ? colors.secondary : colors.text);
    drawText(painter, parts.places.value, *parts.value, right);
    if (!parts.places.aside.isEmpty()) {
        painter->setFont(rooms(option.font).small);
        painter->setPen(colors.secondary);
        drawText(painter, parts.places.aside, *parts.aside, !right);
    }
    if (!parts.places.chip.isEmpty())
        paintChip(painter, parts.places.chip, option, look, parts.places.word);
}

const QPixmap &AdGroupDelegate::chipDrawing(const QSize &size, qreal ratio, const QStyleOptionViewItem &option,
                                            std::optional<Lean> lean, bool word) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool mirrored = option.direction == Qt::RightToLeft;
    const quint64 key = quint64(size.width() & 0xFFF) | quint64(size.height() & 0xFFF) << 12
        | quint64(lean ? int(*lean) + 1 : 0) << 24 | quint64(word) << 28 | quint64(selected) << 29
        | quint64(mirrored) << 30 | quint64(ratio * 64) << 32;
    const auto found = m_chips.constFind(key);
    if (found != m_chips.constEnd())
        return *found;
    const Theme &colors = theme(option.palette);
    QPixmap drawing(size * ratio);
    drawing.setDevicePixelRatio(ratio);
    drawing.fill(Qt::transparent);
    QPainter painter(&drawing);
    QRect inner(QPoint(), size);
    if (word) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colors.border, 1));
        painter.setBrush(selected ? QBrush(Qt::NoBrush) : QBrush(colors.base));
        painter.drawRoundedRect(QRectF(inner).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        inner.adjust(ChipPadding, 0, -ChipPadding, 0);
    }
    if (lean) {
        const QRect shape(inner.left(), (inner.height() - ShapeSize) / 2, ShapeSize, ShapeSize);
        glyphs::paintLean(painter, QStyle::visualRect(option.direction, inner, shape), *lean, colors.outline);
    }
    painter.end();
    return *m_chips.insert(key, drawing);
}

void AdGroupDelegate::paintChip(QPainter *painter, const QRect &box, const QStyleOptionViewItem &option,
                                const CellLook &look, bool word) const
{
    const Theme &colors = theme(option.palette);
    const Rooms &room = rooms(option.font);
    const QSize size(box.width(), room.chipHeight);
    const QPoint corner(box.left(), box.top() + (box.height() - 1 - size.height()) / 2);
    const qreal ratio = painter->device()->devicePixelRatioF();
    painter->drawPixmap(corner, chipDrawing(size, ratio, option, look.lean, word));
    if (!word)
        return;
    painter->setFont(room.small);
    painter->setPen(look.tint > 0 ? colors.text : colors.secondary);
    drawText(painter, box.adjusted(ChipPadding, 0, -ChipPadding, 0), laid(look.chip, room.small, false),
             option.direction != Qt::RightToLeft);
}

void AdGroupDelegate::paintVerdict(QPainter *painter, const QStyleOptionViewItem &option, const CellLook &look) const
{
    const Theme &colors = theme(option.palette);
    const Rooms &room = rooms(option.font);
    const QRect box = option.rect.adjusted(Padding, 0, -Padding, 0);
    const auto placed = [&](const QRect &logical) { return QStyle::visualRect(option.direction, box, logical); };
    const QRect shape(box.left(), box.top() + (box.height() - 1 - GlyphSize) / 2, GlyphSize, GlyphSize);
    glyphs::paintLean(*painter, QRectF(placed(shape)).adjusted(1, 1, -1, -1), *look.lean, colors.outline);
    const QRect rest = box.adjusted(GlyphSize + GlyphGap, 0, 0, 0);
    const Laid &word = laid(look.text, option.font, false);
    const int width = int(std::ceil(word.width));
    // A word cut short says less than the shape alone.
    if (width > rest.width())
        return;
    const bool mirrored = option.direction == Qt::RightToLeft;
    painter->setFont(option.font);
    painter->setPen(look.dimmed ? colors.secondary : colors.text);
    drawText(painter, placed({rest.left(), rest.top(), width, rest.height()}), word, mirrored);
    if (look.aside.isEmpty())
        return;
    const Laid &aside = laid(look.aside, room.small, true);
    const int asideWidth = int(std::ceil(aside.width));
    if (width + PartGap + asideWidth > rest.width())
        return;
    painter->setFont(room.small);
    painter->setPen(colors.secondary);
    drawText(painter, placed({rest.right() + 1 - asideWidth, rest.top(), asideWidth, rest.height()}), aside, !mirrored);
}

void AdGroupDelegate::paintSpark(QPainter *painter, const QStyleOptionViewItem &option, const CellLook &look) const
{
    const Theme &colors = theme(option.palette);
    const QRect box = option.rect.adjusted(Padding, 2, -Padding, -3);
    if (box.width() < 8 || box.height() < 8)
        return;
    const qreal ratio = painter->device()->devicePixelRatioF();
    const SparkKey key{look.spark.get(), box.size(), ratio, colors.accent.rgb(), look.lastIsOpen};
    Spark *spark = m_sparks.object(key);
    if (!spark) {
        QPixmap drawing(box.size() * ratio);
        drawing.setDevicePixelRatio(ratio);
        drawing.fill(Qt::transparent);
        QPainter inner(&drawing);
        drawSpark(inner, look.spark->dailySpend, box.size(), look.lastIsOpen, colors);
        inner.end();
        spark = new Spark{look.spark, drawing};
        m_sparks.insert(key, spark);
    }
    painter->drawPixmap(box.topLeft(), spark->drawing);
}

} // namespace agm
