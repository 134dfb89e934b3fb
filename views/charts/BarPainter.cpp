// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/BarPainter.h"

#include "views/common/SafeText.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

namespace agm {
namespace {

constexpr qreal Edge = 10;
constexpr qreal Gap = 10;

/// A triangle with its point to the right.
QPolygonF arrow(const QPointF &tip, qreal size)
{
    return QPolygonF{tip, tip + QPointF(-size, -size * 0.7), tip + QPointF(-size, size * 0.7)};
}

} // namespace

BarPainter::BarPainter(const BarData &data, const QFont &font, const QPalette &palette, qreal width)
    : m_data(data), m_font(font), m_strong(font), m_small(font), m_colours(palette), m_width(width)
{
    m_strong.setWeight(QFont::DemiBold);
    if (font.pointSizeF() > 0)
        m_small.setPointSizeF(font.pointSizeF() * 0.9);
    const QFontMetricsF metrics(m_strong);
    qreal titles = 0;
    qreal texts = 0;
    qreal asides = 0;
    for (const BarRow &row : data.rows) {
        titles = std::max(titles, metrics.horizontalAdvance(inertLine(row.title)));
        texts = std::max(texts, metrics.horizontalAdvance(row.text));
        asides = std::max(asides, metrics.horizontalAdvance(row.aside));
    }
    // Names give way before bars do: a third of the width, unless they are shorter.
    m_left = Edge + std::clamp(titles + 2, 60.0, std::max(60.0, width * 0.32)) + Gap;
    m_aside = width - Edge - texts - (asides > 0 ? Gap : 0);
    m_right = std::max(m_left + 20, m_aside - asides - Gap - 8);
}

qreal BarPainter::rowHeight(const QFont &font)
{
    return std::max(24.0, std::ceil(QFontMetricsF(font).height()) + 6);
}

qreal BarPainter::headHeight() const
{
    return m_data.lines.isEmpty() ? 0 : std::ceil(QFontMetricsF(m_small).height()) + 4;
}

qreal BarPainter::axisHeight() const
{
    return m_data.labels.isEmpty() ? 0 : std::ceil(QFontMetricsF(m_small).height()) + 6;
}

qreal BarPainter::xOf(double value) const
{
    const double range = m_data.scale.high - m_data.scale.low;
    const double share = range > 0 ? std::clamp((value - m_data.scale.low) / range, 0.0, 1.0) : 0;
    return m_left + share * (m_right - m_left);
}

QRectF BarPainter::bar(const BarRow &row, const QRectF &place) const
{
    if (!row.value || m_data.dots)
        return {};
    const qreal from = place.left() + xOf(std::max(0.0, m_data.scale.low));
    const qreal to = place.left() + xOf(*row.value);
    const qreal height = std::min(12.0, place.height() * 0.5);
    return {std::min(from, to), place.center().y() - height / 2, std::abs(to - from), height};
}

void BarPainter::paintHead(QPainter *painter, const QRectF &place) const
{
    painter->setFont(m_small);
    painter->setPen(m_colours.text());
    const QFontMetricsF metrics(m_small);
    // Over their lines; from left to right, none over the one before.
    QList<BarLine> lines = m_data.lines;
    std::sort(lines.begin(), lines.end(), [](const BarLine &a, const BarLine &b) { return a.at < b.at; });
    qreal room = 0;
    for (BarLine &line : lines) {
        if (line.at > m_data.scale.high)
            line.text += QStringLiteral(" →"); // further to the right than the axis goes
    }
    for (const BarLine &line : std::as_const(lines))
        room += metrics.horizontalAdvance(line.text) + Gap;
    qreal free = place.left() + Edge;
    for (const BarLine &line : std::as_const(lines)) {
        const qreal width = metrics.horizontalAdvance(line.text) + 1;
        // Those to the right of it need their room as well.
        const qreal last = place.left() + m_width - Edge - room + Gap;
        const qreal x = std::max(free, std::min(place.left() + xOf(line.at) - width / 2, last));
        painter->drawText(QRectF(x, place.top(), width, place.height()), int(Qt::AlignLeft | Qt::AlignVCenter),
                          line.text);
        free = x + width + Gap;
        room -= metrics.horizontalAdvance(line.text) + Gap;
    }
}

void BarPainter::paintGrid(QPainter *painter, const QRectF &place) const
{
    const auto line = [&](qreal at, const QColor &colour) {
        const qreal x = std::round(place.left() + at) + 0.5;
        painter->setPen(QPen(colour, 1));
        painter->drawLine(QPointF(x, place.top()), QPointF(x, place.bottom()));
    };
    if (m_data.labels.isEmpty())
        line(m_left, m_colours.axis());
    const QList<double> ticks = m_data.scale.ticks();
    for (qsizetype i = 0; i < ticks.size() && i < m_data.labels.size(); ++i)
        line(xOf(ticks.at(i)), ticks.at(i) == 0 ? m_colours.axis() : m_colours.grid());
}

void BarPainter::paintLines(QPainter *painter, const QRectF &place) const
{
    for (const BarLine &line : m_data.lines) {
        if (line.at > m_data.scale.high || line.at < m_data.scale.low)
            continue;
        const qreal x = std::round(place.left() + xOf(line.at)) + 0.5;
        QPen pen(m_colours.text(), 1);
        if (line.dashed) {
            pen.setDashPattern({4, 4});
            // Row by row, the dashes go on where those of the row above end.
            pen.setDashOffset(std::fmod(place.top(), 8.0));
        }
        painter->setPen(pen);
        painter->drawLine(QPointF(x, place.top()), QPointF(x, place.bottom()));
    }
}

void BarPainter::paintInterval(QPainter *painter, const QRectF &place, const Interval &interval) const
{
    const qreal y = place.center().y();
    const qreal from = place.left() + xOf(interval.low);
    const qreal to = place.left() + xOf(interval.high);
    painter->setPen(QPen(m_colours.text(), 1));
    painter->drawLine(QPointF(from, y), QPointF(to, y));
    if (interval.low >= m_data.scale.low)
        painter->drawLine(QPointF(from, y - 3.5), QPointF(from, y + 3.5));
    if (interval.high <= m_data.scale.high) {
        painter->drawLine(QPointF(to, y - 3.5), QPointF(to, y + 3.5));
        return;
    }
    painter->setBrush(m_colours.text());
    painter->drawPolygon(arrow({to + 5, y}, 5));
}

void BarPainter::paintValue(QPainter *painter, const QRectF &place, const BarRow &row, bool selected) const
{
    const Theme &theme = m_colours.theme();
    QColor colour = m_colours.series(row.style).line;
    if (selected)
        colour = Theme::readable(colour, theme.text, {theme.base, theme.selection}, 3.0);
    const qreal y = place.center().y();
    const qreal x = place.left() + xOf(*row.value);
    if (!m_data.dots) {
        painter->setPen(row.atLeast ? QPen(colour, 1.5) : QPen(Qt::NoPen));
        painter->setBrush(row.atLeast ? QBrush(Qt::NoBrush) : QBrush(colour));
        painter->drawRect(bar(row, place));
    }
    if (row.interval && !row.atLeast)
        paintInterval(painter, place, *row.interval);
    if (row.atLeast) {
        // From here to the right, nobody knows how far.
        painter->setPen(QPen(m_colours.text(), 1));
        painter->drawLine(QPointF(x, y), QPointF(x + 14, y));
        painter->setBrush(m_colours.text());
        painter->drawPolygon(arrow({x + 18, y}, 5));
    }
    if (!m_data.dots)
        return;
    painter->setPen(QPen(colour, 1.75));
    painter->setBrush(row.atLeast ? m_colours.background() : colour);
    painter->drawEllipse(QPointF(x, y), 4.25, 4.25);
}

void BarPainter::paintRow(QPainter *painter, const QRectF &place, const BarRow &row, bool selected) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(selected ? m_strong : m_font);
    const QFontMetricsF metrics(painter->font());
    const QRectF title(place.left() + Edge, place.top(), m_left - Edge - Gap, place.height());
    painter->setPen(m_colours.text());
    painter->drawText(title, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                      metrics.elidedText(inertLine(row.title), Qt::ElideRight, title.width()));
    const QRectF figure(place.left() + m_aside, place.top(), m_width - Edge - m_aside, place.height());
    painter->setPen(row.dimmed ? m_colours.label() : m_colours.text());
    painter->drawText(figure, int(Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine), row.text);
    if (!row.aside.isEmpty()) {
        painter->setPen(m_colours.label());
        const QRectF aside(place.left() + m_right, place.top(), m_aside - m_right, place.height());
        painter->drawText(aside, int(Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine), row.aside);
    }
    if (row.value)
        paintValue(painter, place, row, selected);
    if (row.target && *row.target <= m_data.scale.high) {
        const qreal x = place.left() + xOf(*row.target);
        painter->setPen(QPen(m_colours.text(), 2));
        painter->drawLine(QPointF(x, place.top() + 4), QPointF(x, place.bottom() - 4));
    }
    painter->restore();
}

void BarPainter::paintAxis(QPainter *painter, const QRectF &place) const
{
    painter->setFont(m_small);
    painter->setPen(m_colours.label());
    const QFontMetricsF metrics(m_small);
    const QList<double> ticks = m_data.scale.ticks();
    for (qsizetype i = 0; i < ticks.size() && i < m_data.labels.size(); ++i) {
        const qreal width = metrics.horizontalAdvance(m_data.labels.at(i)) + 2;
        const qreal x = place.left() + xOf(ticks.at(i));
        painter->drawText(QRectF(x - width / 2, place.top(), width, place.height()), int(Qt::AlignCenter),
                          m_data.labels.at(i));
    }
    const QRectF title(place.left() + Edge, place.top(), m_left - Edge - Gap, place.height());
    painter->drawText(title, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                      metrics.elidedText(m_data.axisTitle, Qt::ElideRight, title.width()));
}

} // namespace agm
