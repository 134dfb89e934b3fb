// SPDX-License-Identifier: GPL-3.0-or-later
// What the plot shows; keys and the mouse are in ScatterInput.cpp.
#include "views/charts/ScatterCanvas.h"

#include "domain/Listed.h"
#include "views/charts/ChartChoices.h"
#include "views/common/FieldText.h"
#include "views/common/SafeText.h"
#include "views/common/Words.h"

#include <QtGui/QAccessible>
#include <QtGui/QPainter>

#include <algorithm>

namespace agm {

ScatterCanvas::ScatterCanvas(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight); // axes rise to the right in every language
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(160, 90);
    setAccessibleName(tr("Scatter of ad groups"));
    setAccessibleDescription(tr("Arrow keys go from point to point, Space selects."));
}

void ScatterCanvas::setPlot(ScatterPlot plot, const Formats &formats)
{
    const QString current = m_current >= 0 ? m_plot.points.at(m_current).source->group->id : QString();
    const bool sameAxes
        = plot.x == m_plot.x && plot.y == m_plot.y && plot.scope.currency == m_plot.scope.currency && m_painter;
    m_plot = std::move(plot);
    m_formats = formats;
    m_zoomed = m_zoomed && sameAxes;
    m_hovered = -1;
    m_current = -1;
    for (qsizetype i = 0; i < m_plot.points.size() && !current.isEmpty(); ++i) {
        if (m_plot.points.at(i).source->group->id == current)
            m_current = i;
    }
    fitAxes();
}

void ScatterCanvas::setLogarithmic(bool x, bool y)
{
    if (x == m_xLogarithmic && y == m_yLogarithmic)
        return;
    m_xLogarithmic = x;
    m_yLogarithmic = y;
    m_zoomed = false;
    fitAxes();
}

void ScatterCanvas::showAll()
{
    m_zoomed = false;
    fitAxes();
    Q_EMIT viewChanged();
}

void ScatterCanvas::fitAxes()
{
    if (!m_zoomed) {
        std::vector<double> xs;
        std::vector<double> ys;
        for (const ScatterPoint &point : std::as_const(m_plot.points)) {
            xs.push_back(point.x);
            ys.push_back(point.y);
        }
        if (m_plot.xLine.kind != LineKind::None)
            xs.push_back(m_plot.xLine.at);
        if (m_plot.yLine.kind != LineKind::None)
            ys.push_back(m_plot.yLine.at);
        m_x = PlotAxis::fit(xs, m_plot.x, m_xLogarithmic);
        m_y = PlotAxis::fit(ys, m_plot.y, m_yLogarithmic);
    }
    outdate(true);
}

void ScatterCanvas::outdate(bool places)
{
    m_placesOld = m_placesOld || places;
    m_pictureOld = true;
    update();
}

void ScatterCanvas::setSelection(const QSet<QString> &ids)
{
    m_selection = ids;
    outdate(false);
}

void ScatterCanvas::setHidden(Standing standing, bool hidden)
{
    const unsigned bit = 1U << unsigned(standing);
    m_hidden = hidden ? m_hidden | bit : m_hidden & ~bit;
    outdate(true);
    Q_EMIT viewChanged();
}

const ScatterLayout &ScatterCanvas::places()
{
    if (m_placesOld) {
        m_painter = std::make_unique<ScatterPainter>(m_plot, m_x, m_y, m_formats, font(), palette());
        m_places = ScatterLayout(m_plot, m_x, m_y, m_painter->placeIn(area()), m_hidden);
        m_placesOld = false;
    }
    return m_places;
}

QStringList ScatterCanvas::describe(const ScatterPoint &point) const
{
    const AdGroup &group = *point.source->group;
    QStringList lines{group.title.isEmpty() ? group.id : group.title, point.source->campaignTitle};
    QList<Field> fields{m_plot.x, m_plot.y};
    if (!fields.contains(Field::Results) && point.results)
        fields.append(Field::Results);
    for (const Field field : std::as_const(fields)) {
        QString line
            = QStringLiteral("%1: %2").arg(words::fieldTitle(field), fieldText(group, field, nullptr, m_formats).text);
        if (field == Field::Results && !group.resultEvent.isNull())
            line += QStringLiteral(" (%1)").arg(resultTypeText(group.resultEvent));
        lines.append(line);
    }
    const Insight *insight = point.source->insight.get();
    if (!insight || insight->target.kind == TargetKind::None) {
        lines.append(standingText(point.standing));
    } else {
        const QString amount = m_formats.money(insight->target.amount);
        const QString target
            = insight->target.kind == TargetKind::Median ? tr("median %1").arg(amount) : tr("target %1").arg(amount);
        lines.append(QStringLiteral("%1 · %2").arg(standingText(point.standing), target));
    }
    lines.removeAll(QString());
    return lines;
}

void ScatterCanvas::setCurrent(qsizetype mark)
{
    if (mark < 0)
        return;
    m_current = places().marks().at(mark).point;
    m_hovered = -1;
    const ScatterPoint &point = m_plot.points.at(m_current);
    QString text = inertLines(listed(describe(point)));
    if (m_selection.contains(point.source->group->id))
        text += tr(", selected");
    setAccessibleDescription(text);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    update();
}

void ScatterCanvas::paintEvent(QPaintEvent *)
{
    const ScatterLayout &layout = places();
    const ChartPalette colours(palette());
    const qreal device = devicePixelRatioF();
    if (m_pictureOld || m_picture.size() != (QSizeF(size()) * device).toSize()) {
        m_picture = QPixmap((QSizeF(size()) * device).toSize());
        m_picture.setDevicePixelRatio(device);
        m_picture.fill(colours.background());
        QPainter painter(&m_picture);
        m_painter->paintAll(&painter, area(), layout, m_selection, device);
        m_pictureOld = false;
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_trail.isEmpty() && m_dragging != Drag::Move) {
        QColor inside = colours.selected();
        inside.setAlphaF(0.15F);
        painter.setPen(QPen(colours.selected(), 1.5));
        painter.setBrush(inside);
        painter.drawPolygon(m_trail);
    }
    if (m_current >= 0 && hasFocus()) {
        if (const qsizetype mark = layout.markOf(m_current); mark >= 0) {
            const ScatterMark &at = layout.marks().at(mark);
            painter.setPen(QPen(colours.text(), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(at.at, at.radius + 6, at.radius + 6);
        }
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours.axis(), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    const qsizetype told = m_hovered >= 0 ? m_hovered : hasFocus() ? m_current : -1;
    if (told >= 0 && m_trail.isEmpty())
        paintBox(&painter, layout.markOf(told));
}

void ScatterCanvas::paintBox(QPainter *painter, qsizetype mark)
{
    if (mark < 0)
        return;
    const ScatterMark &at = m_places.marks().at(mark);
    const ChartPalette colours(palette());
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(strong);
    const QStringList lines = describe(m_plot.points.at(at.point));
    qreal width = 0;
    for (const QString &line : lines)
        width = std::max(width, metrics.horizontalAdvance(inertLine(line)));
    width = std::min(width, std::max(120.0, this->width() - 40.0));
    const QSizeF size(width + 16, lines.size() * metrics.height() + 10);
    // Beside the point, on the side that has room.
    QPointF corner = at.at + QPointF(at.radius + 10, -size.height() / 2);
    if (corner.x() + size.width() > this->width() - 4)
        corner.setX(at.at.x() - at.radius - 10 - size.width());
    corner.setX(std::max(corner.x(), 4.0));
    corner.setY(std::clamp(corner.y(), 4.0, std::max(4.0, height() - size.height() - 4)));
    const QRectF box(corner, size);
    painter->setPen(QPen(colours.axis(), 1));
    painter->setBrush(colours.background());
    painter->drawRoundedRect(box, 4, 4);
    painter->setPen(colours.text());
    QRectF line(box.left() + 8, box.top() + 5, width + 1, metrics.height());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        painter->setFont(i == 0 ? strong : font());
        painter->drawText(line, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                          metrics.elidedText(inertLine(lines.at(i)), Qt::ElideRight, width));
        line.translate(0, metrics.height());
    }
}

void ScatterCanvas::paintTo(QPainter *painter, const QRectF &whole) const
{
    ScatterPainter vectors(m_plot, m_x, m_y, m_formats, font(), palette());
    const qreal legend = vectors.paintLegend(painter, whole);
    const QRectF rest = whole.adjusted(0, legend, 0, 0);
    const ScatterLayout layout(m_plot, m_x, m_y, vectors.placeIn(rest), m_hidden);
    vectors.paintAll(painter, rest, layout, m_selection, 0);
}

void ScatterCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    outdate(true);
}

void ScatterCanvas::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        outdate(true);
}

} // namespace agm
