// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/TrendChart.h"

#include "views/charts/AsSeenBox.h"
#include "views/charts/ChartLegend.h"
#include "views/charts/SeriesTableModel.h"
#include "views/charts/TrendTable.h"
#include "views/charts/TrendView.h"
#include "views/common/Words.h"

#include <QtGui/QAction>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace agm {
namespace {

const QList<Field> &usualMetrics()
{
    static const QList<Field> fields{Field::Spend, Field::ClickThroughRate, Field::CostPerResult};
    return fields;
}

} // namespace

QList<Field> TrendChart::chartableFields()
{
    QList<Field> fields;
    for (const FieldInfo &info : fieldRegistry()) {
        const bool made = MetricFigures::isKept(info.field) || costDivisor(info.field)
            || info.field == Field::ClickThroughRate || info.field == Field::UniqueClickThroughRate
            || info.field == Field::Frequency || info.field == Field::ReturnOnAdSpend;
        if (isMetric(info.field) && made)
            fields.append(info.field);
    }
    return fields;
}

TrendChart::TrendChart(QWidget *parent)
    : ChartPane(tr("Trend"), parent), m_metrics(usualMetrics()), m_view(new TrendView),
      m_metricsButton(new QToolButton), m_lines(new QComboBox), m_asSeen(new AsSeenBox),
      m_table(new SeriesTableModel(this)), m_formats(std::make_unique<Formats>())
{
    setChart(m_view);
    makeControls();
    m_view->setFields(m_metrics);
    connect(m_view, &TrendView::zoomChanged, this, &TrendChart::setZoomed);
    connect(m_view, &TrendView::activated, this, &TrendChart::activate);
    connect(m_view, &TrendView::currentChanged, legend(), &ChartLegend::setCurrent);
    connect(legend(), &ChartLegend::toggled, this, &TrendChart::applyHidden);
    connect(legend(), &ChartLegend::hovered, m_view, &TrendView::setCurrent);
    connect(legend(), &ChartLegend::activated, this, &TrendChart::activate);
    refresh();
}

TrendChart::~TrendChart() = default;

void TrendChart::makeControls()
{
    auto *menu = new QMenu(m_metricsButton);
    FieldGroup group = FieldGroup::Identity;
    for (const Field field : chartableFields()) {
        if (fieldInfo(field).group != group) {
            group = fieldInfo(field).group;
            menu->addSection(words::groupTitle(group));
        }
        QAction *action = menu->addAction(words::fieldTitle(field));
        action->setToolTip(words::fieldDefinition(field));
        action->setCheckable(true);
        action->setChecked(m_metrics.contains(field));
        action->setData(int(field));
        m_metricActions.append(action);
        connect(action, &QAction::triggered, this, [this, field, action](bool on) {
            QList<Field> metrics = m_metrics;
            metrics.removeAll(field);
            if (on)
                metrics.append(field);
            else if (metrics.isEmpty())
                action->setChecked(true); // a trend of nothing is no choice
            if (!metrics.isEmpty()) {
                setMetrics(metrics);
                Q_EMIT metricsChanged(m_metrics);
            }
        });
    }
    m_metricsButton->setText(tr("Metrics ▾"));
    m_metricsButton->setAccessibleName(tr("Metrics"));
    m_metricsButton->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    m_metricsButton->setToolTip(tr("Choose what is drawn"));
    m_metricsButton->setPopupMode(QToolButton::InstantPopup);
    m_metricsButton->setMenu(menu);
    addControl(m_metricsButton);

    m_lines->addItems({tr("Each"), tr("Total")});
    m_lines->setAccessibleName(tr("Lines"));
    connect(m_lines, &QComboBox::activated, this, [this](int index) {
        setTotal(index == 1);
        Q_EMIT totalChanged(m_total);
    });
    addControl(m_lines);
    addControl(m_asSeen);
    addLastingMenuAction(m_asSeen->action());
}

void TrendChart::setTrend(const TrendData &trend)
{
    m_data = trend;
    refresh();
}

void TrendChart::setFormats(const Formats &formats)
{
    *m_formats = formats;
    m_view->setFormats(formats);
    m_tableIsOld = true;
}

void TrendChart::setMetrics(const QList<Field> &metrics)
{
    const QList<Field> known = chartableFields();
    QList<Field> kept;
    for (const Field field : metrics) {
        if (known.contains(field) && !kept.contains(field))
            kept.append(field);
    }
    m_metrics = kept.isEmpty() ? usualMetrics() : kept;
    for (QAction *action : std::as_const(m_metricActions))
        action->setChecked(m_metrics.contains(Field(action->data().toInt())));
    m_view->setFields(m_metrics);
    refresh();
}

void TrendChart::setTotal(bool total)
{
    m_total = total;
    refresh();
}

void TrendChart::refresh()
{
    m_tableIsOld = true;
    const bool many = m_data.lines.size() > MostLines;
    m_lines->setVisible(!m_data.lines.isEmpty());
    m_lines->setEnabled(m_data.lines.size() > 1 && !many);
    m_lines->setCurrentIndex(m_total || many ? 1 : 0);
    m_lines->setToolTip(many ? tr("More than %1 lines cannot be told apart: the total is drawn.").arg(MostLines)
                             : tr("A line for each ad group, or their total"));
    if (m_data.lines.isEmpty() || m_data.days() == 0) {
        m_view->setData({});
        legend()->setEntries({});
        setNotes({});
        showEmpty(tr("Select ad groups to see their trend"),
                  tr("Up to %1 are drawn each, more as their total.").arg(MostLines));
        return;
    }
    TrendData shown = m_data;
    m_totals = {};
    if (m_lines->currentIndex() == 1 && m_data.lines.size() > 1) {
        m_totals = trendTotals(m_data);
        shown.lines = m_totals.lines;
        for (TrendLine &line : shown.lines) {
            const QString groups = words::adGroups(line.members);
            line.title = shown.lines.size() > 1 ? tr("Total of %1, %2").arg(groups, line.currency.code())
                                                : tr("Total of %1").arg(groups);
        }
    }
    QList<LegendEntry> entries;
    for (int i = 0; i < shown.lines.size(); ++i)
        entries.append({shown.lines.at(i).id, shown.lines.at(i).title, i});
    legend()->setEntries(entries);
    m_view->setData(shown);
    applyHidden();
    const bool any = std::any_of(shown.lines.cbegin(), shown.lines.cend(),
                                 [](const TrendLine &l) { return !l.series.points.isEmpty(); });
    if (any)
        showReady();
    else
        showEmpty(tr("No figures are known for these days"), m_data.notes.join(u'\n'));
}

void TrendChart::applyHidden()
{
    QSet<QString> hidden;
    for (const LegendEntry &entry : legend()->entries()) {
        if (!legend()->isOn(entry.key))
            hidden.insert(entry.key);
    }
    m_view->setHidden(hidden);
    m_tableIsOld = true;
    setNotes(ownNotes());
}

QStringList TrendChart::ownNotes() const
{
    QStringList notes = m_data.notes;
    if (m_data.lines.size() > MostLines)
        notes.append(tr("More than %1 ad groups: their total").arg(MostLines));
    if (m_totals.unknown > 0)
        notes.append(tr("The total leaves out %1 without figures").arg(words::adGroups(m_totals.unknown)));
    if (m_totals.gaps > 0)
        notes.append(tr("The total has gaps where not every ad group's figures are known"));
    for (const TrendPlot &plot : m_view->plots()) {
        if (!plot.empty.isEmpty() && !plot.curves.isEmpty() && m_totals.lines.isEmpty())
            notes.append(
                tr("%1: no value for %2").arg(words::fieldTitle(plot.field), words::adGroups(int(plot.empty.size()))));
    }
    const auto &drawn = m_view->data().lines;
    const bool before = std::any_of(drawn.cbegin(), drawn.cend(),
                                    [](const TrendLine &line) { return !line.previous.points.isEmpty(); });
    if (drawn.size() > 3)
        notes.append(before ? tr("Intervals and the period before: of the line that is pointed at")
                            : tr("Intervals: of the line that is pointed at"));
    QList<Currency> currencies;
    for (const TrendLine &line : m_data.lines) {
        if (!currencies.contains(line.currency))
            currencies.append(line.currency);
    }
    if (currencies.size() > 1)
        notes.append(tr("Money is drawn for each currency by itself"));
    return notes;
}

void TrendChart::activate(const QString &id)
{
    const bool own = std::any_of(m_data.lines.cbegin(), m_data.lines.cend(),
                                 [&id](const TrendLine &line) { return line.id == id; });
    // The total is no ad group.
    if (own)
        Q_EMIT adGroupActivated(id);
}

QAbstractTableModel *TrendChart::tableModel() const
{
    if (m_tableIsOld) {
        const TrendTable table = trendTable(m_view->data(), m_view->plots(), *m_formats);
        m_table->setTable(table.headers, table.rows);
        m_tableIsOld = false;
    }
    return m_table;
}

void TrendChart::paintTo(QPainter *painter, const QRectF &area) const
{
    m_view->paintTo(painter, area);
}

void TrendChart::resetView()
{
    m_view->resetZoom();
}

void TrendChart::restyle()
{
    m_view->restyle();
}

} // namespace agm
