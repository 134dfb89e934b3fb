// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/FunnelPanel.h"

#include "domain/Listed.h"
#include "views/charts/ChartChoices.h"
#include "views/charts/ChartPalette.h"
#include "views/common/SafeText.h"
#include "views/common/Words.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <cmath>

namespace agm {
namespace {

constexpr qreal Edge = 12;
constexpr qreal Gap = 10;

FunnelRow stepRow(const QString &name, double count, const Formats &formats)
{
    FunnelRow row;
    row.name = name;
    row.value = count;
    row.text = formats.count(count);
    row.tooltip = {QStringLiteral("%1: %2").arg(name, row.text)};
    return row;
}

FunnelRow rateRow(const QString &name, std::optional<double> rate, const std::optional<Interval> &range,
                  std::optional<double> median, const QString &of, const Formats &formats)
{
    const auto text = [&](std::optional<double> value) { return value ? formats.rate(*value) : QStringLiteral("—"); };
    FunnelRow row;
    row.isRate = true;
    row.name = name;
    row.value = rate;
    row.text = text(rate);
    row.range = range;
    row.median = median;
    row.medianText = median ? FunnelPanel::tr("median %1").arg(text(median)) : QString();
    row.tooltip = {QStringLiteral("%1: %2").arg(name, row.text), of};
    if (range)
        row.tooltip.append(intervalText(Field::ClickThroughRate, *range, {}, formats));
    if (median)
        row.tooltip.append(
            FunnelPanel::tr("Median of the account's single ad groups with these results: %1").arg(text(median)));
    return row;
}

} // namespace

QList<FunnelRow> funnelRows(const Funnel &funnel, const Formats &formats)
{
    const QString clicks = words::fieldTitle(Field::Clicks);
    QList<FunnelRow> rows{stepRow(words::fieldTitle(Field::Impressions), funnel.impressions, formats),
                          rateRow(words::fieldTitle(Field::ClickThroughRate), funnel.clickRate, funnel.clickRange,
                                  funnel.medianClickRate,
                                  FunnelPanel::tr("%1 clicks of %2 impressions")
                                      .arg(formats.count(funnel.clicks), formats.count(funnel.impressions)),
                                  formats),
                          stepRow(clicks, funnel.clicks, formats)};
    if (!funnel.results)
        return rows;
    rows.append(rateRow(
        FunnelPanel::tr("Results per click"), funnel.resultRate, funnel.resultRange, funnel.medianResultRate,
        FunnelPanel::tr("%1 results for %2 clicks").arg(formats.count(*funnel.results), formats.count(funnel.clicks)),
        formats));
    rows.append(stepRow(words::fieldTitle(Field::Results), *funnel.results, formats));
    return rows;
}

QString funnelTitle(const Funnel &funnel)
{
    QString type = resultTypeText(funnel.resultEvent);
    type.replace(0, 1, type.left(1).toUpper());
    return QStringLiteral("%1 · %2").arg(type, words::adGroups(funnel.groups));
}

FunnelPanel::FunnelPanel(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight); // the funnel is drawn by hand, beside its figures
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMaximumWidth(640);
}

void FunnelPanel::setFunnel(const Funnel &funnel, const Formats &formats)
{
    m_title = funnelTitle(funnel);
    m_rows = funnelRows(funnel, formats);
    m_ids = funnel.ids;
    setAccessibleName(m_title);
    QStringList said;
    for (const FunnelRow &row : std::as_const(m_rows))
        said.append(QStringLiteral("%1: %2 %3").arg(row.name, row.text, row.medianText).trimmed());
    setAccessibleDescription(listed(said));
    updateGeometry();
    update();
}

FunnelPanel::Columns FunnelPanel::columns(const QRectF &place) const
{
    const QFontMetricsF metrics(font());
    qreal names = 0;
    qreal figures = 0;
    qreal medians = 0;
    for (const FunnelRow &row : m_rows) {
        const qreal figure = metrics.horizontalAdvance(row.text);
        names = std::max(names, metrics.horizontalAdvance(row.name) + (row.isRate ? Edge : 0));
        figures = std::max(figures, figure);
        if (!row.medianText.isEmpty())
            medians = std::max(medians, figure + Gap + metrics.horizontalAdvance(row.medianText));
    }
    Columns columns;
    columns.left = place.left() + Edge + names + Gap;
    const qreal end = place.right() - Edge - Gap;
    // The words of the medians give way to the bars: the mark and the tooltip say it as well.
    columns.medians = end - medians - columns.left >= 90;
    columns.right = std::max(columns.left + 20, end - std::max(figures, columns.medians ? medians : 0));
    columns.top = place.top() + metrics.height() + 10;
    const qreal room = place.bottom() - 4 - columns.top;
    const qreal count = std::max<qreal>(1, m_rows.size());
    columns.row = std::clamp(room / count, metrics.height() + 2, 34.0);
    return columns;
}

QRectF FunnelPanel::rowPlace(qsizetype row, const QRectF &place) const
{
    const Columns at = columns(place);
    return {place.left(), at.top + row * at.row, place.width(), at.row};
}

double FunnelPanel::rateScale() const
{
    double most = 0;
    for (const FunnelRow &row : m_rows) {
        if (!row.isRate)
            continue;
        most = std::max({most, row.value.value_or(0), row.median.value_or(0)});
    }
    return most > 0 ? most * 1.25 : 1;
}

QRectF FunnelPanel::barOf(qsizetype row, const QRectF &place) const
{
    const Columns at = columns(place);
    const QRectF line = rowPlace(row, place);
    const FunnelRow &shown = m_rows.at(row);
    const qreal height = shown.isRate ? 8 : std::min(16.0, at.row * 0.7);
    QRectF bar(at.left, line.center().y() - height / 2, at.right - at.left, height);
    if (shown.isRate)
        return bar;
    // All steps on one scale that begins at 0: a thin bar is what a thin step is.
    double most = 0;
    for (const FunnelRow &other : m_rows)
        most = std::max(most, other.isRate ? 0 : other.value.value_or(0));
    const double share = most > 0 ? std::clamp(shown.value.value_or(0) / most, 0.0, 1.0) : 0;
    bar.setWidth(bar.width() * share);
    return bar;
}

void FunnelPanel::paintRate(QPainter *painter, const QRectF &track, const FunnelRow &row) const
{
    const ChartPalette colours(palette());
    const double scale = rateScale();
    const auto x = [&](double rate) { return track.left() + std::clamp(rate / scale, 0.0, 1.0) * track.width(); };
    const qreal y = track.center().y();
    painter->setPen(QPen(colours.grid(), 1));
    painter->drawLine(QPointF(track.left(), y), QPointF(track.right(), y));
    if (row.median) {
        painter->setPen(QPen(colours.text(), 2));
        painter->drawLine(QPointF(x(*row.median), track.top() - 2), QPointF(x(*row.median), track.bottom() + 2));
    }
    if (row.range) {
        painter->setPen(QPen(colours.text(), 1));
        painter->drawLine(QPointF(x(row.range->low), y), QPointF(x(row.range->high), y));
        for (const double end : {row.range->low, row.range->high})
            painter->drawLine(QPointF(x(end), y - 3), QPointF(x(end), y + 3));
    }
    if (!row.value)
        return;
    const SeriesStyle style = colours.series(0);
    painter->setPen(QPen(style.line, 1.5));
    painter->setBrush(style.line);
    painter->drawEllipse(QPointF(x(*row.value), y), 4, 4);
}

void FunnelPanel::paintTo(QPainter *painter, const QRectF &place) const
{
    const ChartPalette colours(palette());
    const Columns at = columns(place);
    const QFontMetricsF metrics(font());
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(strong);
    painter->setPen(colours.text());
    const QRectF title(place.left() + Edge, place.top() + 4, place.width() - 2 * Edge, metrics.height() + 2);
    painter->drawText(title, int(Qt::AlignLeft | Qt::AlignVCenter),
                      QFontMetricsF(strong).elidedText(inertLine(m_title), Qt::ElideRight, title.width()));
    painter->setFont(font());
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const FunnelRow &row = m_rows.at(i);
        const QRectF line = rowPlace(i, place);
        const qreal indent = row.isRate ? Edge : 0;
        painter->setPen(row.isRate ? colours.label() : colours.text());
        painter->drawText(QRectF(place.left() + Edge + indent, line.top(), at.left - place.left() - Edge - Gap, at.row),
                          int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip), row.name);
        QRectF figure(at.right + Gap, line.top(), place.right() - Edge - at.right - Gap, at.row);
        if (at.medians && !row.medianText.isEmpty()) {
            painter->drawText(figure, int(Qt::AlignRight | Qt::AlignVCenter), row.medianText);
            figure.setRight(figure.right() - metrics.horizontalAdvance(row.medianText) - Gap);
        }
        painter->setPen(colours.text());
        painter->drawText(figure, int(Qt::AlignRight | Qt::AlignVCenter), row.text);
        if (row.isRate) {
            paintRate(painter, barOf(i, place), row);
            continue;
        }
        painter->fillRect(barOf(i, place), colours.series(0).fill);
        painter->setPen(QPen(colours.axis(), 1));
        painter->drawLine(QPointF(at.left, line.top() + 2), QPointF(at.left, line.bottom() - 2));
    }
    painter->restore();
}

QSize FunnelPanel::minimumSizeHint() const
{
    const QFontMetrics metrics(font());
    return {180, int(metrics.height() + 14 + m_rows.size() * (metrics.height() + 2))};
}

void FunnelPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ChartPalette colours(palette());
    painter.fillRect(rect(), colours.background());
    paintTo(&painter, rect());
    if (hasFocus()) {
        painter.setPen(QPen(colours.axis(), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void FunnelPanel::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT picked(m_ids);
    else
        QWidget::mousePressEvent(event);
}

void FunnelPanel::keyPressEvent(QKeyEvent *event)
{
    const bool take = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (take)
        Q_EMIT picked(m_ids);
    else
        QWidget::keyPressEvent(event);
}

bool FunnelPanel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QStringList lines{tr("Click to select its ad groups")};
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (rowPlace(i, rect()).contains(help->pos()))
            lines = m_rows.at(i).tooltip;
    }
    QToolTip::showText(help->globalPos(), plainTooltip(lines), this);
    return true;
}

} // namespace agm
