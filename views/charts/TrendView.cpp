// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/TrendView.h"

#include "views/charts/TrendCursor.h"
#include "views/charts/TrendPlotItem.h"

#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>

#include <algorithm>
#include <cmath>

namespace agm {
namespace {

constexpr int LeastWidth = 250; ///< of a plot, below which plots wrap
constexpr int LeastHeight = 130;
constexpr int DetailedLines = 3; ///< bands and periods before of more lines would hide each other
constexpr int BandPoints = 1000; ///< an interval each takes a few microseconds; beyond, only the present line has them

} // namespace

TrendView::TrendView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight); // time runs so in every language
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    setAccessibleName(tr("Trend"));
    sayCursor();
}

TrendView::~TrendView() = default;

void TrendView::setData(const TrendData &data)
{
    const bool same = data.first == m_data.first && data.last == m_data.last && data.granularity == m_data.granularity;
    const QString current = currentId();
    m_data = data;
    m_bandCache.clear();
    if (!same) {
        m_from = 0;
        m_to = std::max(m_data.days(), 1);
        m_slot = -1;
        Q_EMIT zoomChanged(false);
    }
    m_current = -1;
    for (int i = 0; i < m_data.lines.size(); ++i) {
        if (!current.isEmpty() && m_data.lines.at(i).id == current)
            m_current = i;
    }
    recompute();
}

void TrendView::setFields(const QList<Field> &fields)
{
    m_fields = fields;
    recompute();
}

void TrendView::setHidden(const QSet<QString> &hidden)
{
    m_hidden = hidden;
    recompute();
}

void TrendView::setFormats(const Formats &formats)
{
    m_formats = formats;
    invalidate();
}

QString TrendView::currentId() const
{
    return m_current >= 0 && m_current < m_data.lines.size() ? m_data.lines.at(m_current).id : QString();
}

void TrendView::setCurrent(const QString &id)
{
    int found = -1;
    for (int i = 0; i < m_data.lines.size(); ++i) {
        if (!id.isEmpty() && m_data.lines.at(i).id == id)
            found = i;
    }
    if (found == m_current)
        return;
    m_current = found;
    invalidate();
    Q_EMIT currentChanged(currentId());
}

void TrendView::recompute()
{
    m_plots = trendPlots(m_data, m_fields, m_hidden);
    m_active = std::clamp(m_active, 0, std::max(int(m_plots.size()) - 1, 0));
    while (m_items.size() < m_plots.size()) {
        auto *item = new TrendPlotItem;
        m_scene.addItem(item);
        m_items.append(item);
    }
    for (int i = 0; i < m_items.size(); ++i)
        m_items.at(i)->setVisible(i < m_plots.size());
    invalidate();
}

void TrendView::restyle()
{
    invalidate();
}

void TrendView::invalidate()
{
    m_dirty = true;
    updateScrollBar();
    viewport()->update();
    sayCursor();
}

bool TrendView::isZoomed() const
{
    return m_from > 0 || m_to < std::max(m_data.days(), 1);
}

void TrendView::setRange(double from, double to)
{
    const double days = std::max(m_data.days(), 1);
    // No closer than two days or six hours: fewer points than that are no line.
    const double least = std::min(days, m_data.granularity == Granularity::Hour ? 0.25 : 2.0);
    const double span = std::clamp(to - from, least, days);
    from = std::clamp(from + (to - from - span) / 2, 0.0, days - span);
    if (from == m_from && from + span == m_to)
        return;
    m_from = from;
    m_to = from + span;
    invalidate();
    Q_EMIT zoomChanged(isZoomed());
}

void TrendView::resetZoom()
{
    setRange(0, std::max(m_data.days(), 1));
}

void TrendView::zoomBy(double factor, double x)
{
    x = std::clamp(x, m_from, m_to);
    setRange(x - (x - m_from) / factor, x + (m_to - x) / factor);
}

void TrendView::panBy(double share)
{
    const double by = std::clamp((m_to - m_from) * share, -m_from, std::max(m_data.days(), 1) - m_to);
    setRange(m_from + by, m_to + by);
}

TrendLook TrendView::look() const
{
    QSet<QString> ids;
    bool total = false;
    for (const TrendLine &line : m_data.lines) {
        total = total || line.members > 0;
        if (!m_hidden.contains(line.id))
            ids.insert(line.id);
    }
    QSet<int> detailed;
    for (int i = 0; i < m_data.lines.size(); ++i) {
        if (isDetailed(i))
            detailed.insert(i);
    }
    // A total's ad groups have no lines here, and all their changes count.
    if (total)
        ids.clear();
    return {&m_data, ChartPalette(palette()), font(), m_formats, m_from, m_to, ids, m_current, detailed};
}

bool TrendView::isDetailed(int line) const
{
    const auto shown = std::count_if(m_data.lines.cbegin(), m_data.lines.cend(),
                                     [this](const TrendLine &one) { return !m_hidden.contains(one.id); });
    return line == m_current || shown <= DetailedLines;
}

QSizeF TrendView::contentSize(const QSizeF &size) const
{
    const int count = std::max(int(m_plots.size()), 1);
    const int columns = std::clamp(int(size.width() / LeastWidth), 1, count);
    const int rows = (count + columns - 1) / columns;
    return {size.width(), std::max(size.height(), double(rows * LeastHeight))};
}

void TrendView::arrange(const QSizeF &size)
{
    const int count = int(m_plots.size());
    if (count == 0)
        return;
    int columns = std::clamp(int(size.width() / LeastWidth), 1, count);
    const int rows = (count + columns - 1) / columns;
    columns = (count + rows - 1) / rows; // evenly: four in two rows are two and two
    const QSizeF cell(size.width() / columns, size.height() / rows);
    const TrendLook shared = look();
    for (int i = 0; i < count; ++i) {
        const TrendPlot &plot = m_plots.at(i);
        QHash<int, QList<TrendBand>> bands;
        for (const TrendCurve &curve : plot.curves) {
            const bool many = m_data.lines.at(curve.line).series.points.size() > BandPoints;
            if (curve.previous || !isDetailed(curve.line) || (many && curve.line != m_current))
                continue;
            const std::pair key(curve.line, int(plot.field));
            auto found = m_bandCache.find(key);
            if (found == m_bandCache.end())
                found = m_bandCache.insert(key, trendBands(m_data, curve.line, plot.field));
            if (!found->isEmpty())
                bands.insert(curve.line, *found);
        }
        const QRectF rect(QPointF((i % columns) * cell.width(), (i / columns) * cell.height()), cell);
        m_items.at(i)->show(plot, bands, shared, rect.adjusted(2, 2, -2, -2));
    }
    m_scene.setSceneRect(QRectF(QPointF(), size));
}

void TrendView::paintTo(QPainter *painter, const QRectF &area)
{
    arrange(area.size());
    m_scene.render(painter, area, QRectF(QPointF(), area.size()), Qt::IgnoreAspectRatio);
    invalidate(); // laid out for another size now
}

void TrendView::paintEvent(QPaintEvent *)
{
    const QSizeF size = contentSize(viewport()->size());
    const qreal ratio = devicePixelRatioF();
    const QSize pixels = (size * ratio).toSize();
    if (m_dirty || m_picture.size() != pixels) {
        arrange(size);
        if (m_picture.size() != pixels) {
            m_picture = QPixmap(pixels);
            m_picture.setDevicePixelRatio(ratio);
        }
        m_picture.fill(ChartPalette(palette()).background());
        QPainter painter(&m_picture);
        m_scene.render(&painter, QRectF(QPointF(), size), QRectF(QPointF(), size), Qt::IgnoreAspectRatio);
        m_dirty = false;
    }
    QPainter painter(viewport());
    painter.translate(0, -verticalScrollBar()->value());
    painter.drawPixmap(QPointF(), m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCursor(&painter, look());
}

void TrendView::paintCursor(QPainter *painter, const TrendLook &shared) const
{
    if (m_drag == Drag::Range) {
        QColor tint = shared.palette.selected();
        tint.setAlphaF(0.2F);
        const TrendPlotItem *item = m_items.value(m_active);
        const QRectF area = item ? item->area() : QRectF();
        painter->fillRect(QRectF(QPointF(m_pressed.x(), area.top()), QPointF(m_dragged.x(), area.bottom())).normalized()
                              & area,
                          tint);
    }
    if (hasFocus() && m_active < m_plots.size()) {
        painter->setPen(QPen(shared.palette.selected(), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(m_items.at(m_active)->sceneBoundingRect().adjusted(0, 0, -1, -1), 3, 3);
    }
    if (m_slot < 0)
        return;
    const double x = trendSlotX(m_data, m_slot);
    if (x < m_from || x > m_to)
        return;
    for (const TrendPlotItem *item : items()) {
        const QRectF area = item->area();
        const qreal at = std::round(item->sceneAt({x, 0}).x()) + 0.5;
        painter->setPen(QPen(shared.palette.crosshair(), 1));
        painter->drawLine(QPointF(at, area.top()), QPointF(at, area.bottom()));
        for (const TrendCurve &curve : item->plot().curves) {
            const MetricPoint *point = curve.previous ? nullptr : trendPoint(m_data, curve.line, m_slot);
            const auto y = point ? point->figures.number(item->plot().field) : std::nullopt;
            if (y)
                drawMarker(painter, item->sceneAt({x, *y}), shared.palette.series(curve.line), 9,
                           shared.palette.background());
        }
    }
    if (const TrendPlotItem *item = m_active < m_plots.size() ? m_items.at(m_active) : nullptr) {
        const QRectF visible(0, verticalScrollBar()->value(), viewport()->width(), viewport()->height());
        paintCursorBox(painter, visible, item->sceneAt({x, 0}).x(), cursorHeading(m_data, m_slot, m_formats),
                       cursorRows(m_data, item->plot(), m_slot, m_formats), m_current, shared.palette, font());
    }
}

QString TrendView::cursorSentence() const
{
    return m_slot < 0 || m_active >= m_plots.size() ? QString()
                                                    : cursorText(m_data, m_plots.at(m_active), m_slot, m_formats);
}

void TrendView::sayCursor()
{
    const QString sentence = cursorSentence();
    const QString said
        = sentence.isEmpty() ? tr("Arrow keys go along the points. Its menu shows it as a table.") : sentence;
    if (said != accessibleDescription())
        setAccessibleDescription(said);
}

void TrendView::setCursorSlot(int slot)
{
    slot = slot < 0 ? -1 : std::min(slot, m_data.slotCount() - 1);
    if (slot == m_slot)
        return;
    m_slot = slot;
    viewport()->update();
    sayCursor();
}

QSize TrendView::sizeHint() const
{
    return {3 * LeastWidth, 200};
}

} // namespace agm
