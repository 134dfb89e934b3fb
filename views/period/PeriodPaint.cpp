// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/period/PeriodPaint.h"

#include <QtGui/QFontMetrics>
#include <QtGui/QPolygonF>
#include <QtGui/QTextLayout>

#include <algorithm>

namespace agm::periodpaint {

QFont scaled(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(std::max(1, int(font.pixelSize() * factor)));
    return font;
}

void mark(QPainter &painter, QPointF center, double size, period::Tone tone, const Theme &theme)
{
    if (tone == period::Tone::Neutral)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.outline, 1));
    const double half = size / 2;
    if (tone == period::Tone::Good) {
        painter.setBrush(QColor(0x00, 0x9E, 0x73));
        painter.drawEllipse(center, half - 0.5, half - 0.5);
    } else {
        painter.setBrush(QColor(0xD5, 0x5E, 0x00));
        const double reach = half + 0.5;
        painter.drawPolygon(QPolygonF{center + QPointF(0, -reach), center + QPointF(reach, 0),
                                      center + QPointF(0, reach), center + QPointF(-reach, 0)});
    }
    painter.restore();
}

void bar(QPainter &painter, const QRect &rect, const PacingBar &values, const Theme &theme, bool mirrored)
{
    double most = std::max({values.budget, values.spent.value_or(0), values.forecast.value_or(0)});
    if (values.interval)
        most = std::max(most, values.interval->high);
    if (most <= 0 || rect.width() < 8)
        return;
    painter.save();
    if (mirrored) {
        painter.translate(rect.left() + rect.right() + 1, 0);
        painter.scale(-1, 1);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    // The outermost pixels are the ticks' own.
    const auto at
        = [&](double value) { return rect.left() + 1 + std::clamp(value / most, 0.0, 1.0) * (rect.width() - 3); };
    const QRectF track(rect.left(), rect.top() + 3, rect.width(), rect.height() - 6);
    painter.fillRect(track, Theme::blend(theme.base, theme.text, theme.dark ? 0.14 : 0.09));
    if (values.interval) {
        const double from = at(values.interval->low);
        const double to = std::max(at(values.interval->high), from + 2);
        painter.fillRect(QRectF(from, track.top(), to - from, track.height()),
                         Theme::blend(theme.base, theme.accent, 0.4));
    }
    if (values.spent)
        painter.fillRect(QRectF(track.left(), track.top() + 1, at(*values.spent) - track.left(), track.height() - 2),
                         theme.accent);
    if (values.forecast)
        painter.fillRect(QRectF(at(*values.forecast) - 1, track.top() - 1, 2, track.height() + 2), theme.outline);
    painter.fillRect(QRectF(at(values.budget) - 1, rect.top(), 2, rect.height()), theme.text);
    painter.restore();
}

QStringList wrapped(const QString &text, const QFont &font, int width, int most)
{
    if (text.isEmpty())
        return {};
    const QFontMetrics metrics(font);
    if (metrics.horizontalAdvance(text) <= width)
        return {text};
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList result;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        if (result.size() + 1 == most) {
            result.append(metrics.elidedText(text.mid(line.textStart()).trimmed(), Qt::ElideRight, width));
            break;
        }
        result.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return result;
}

} // namespace agm::periodpaint
