// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/ComparePane.h"

#include "views/charts/BarChart.h"
#include "views/charts/ChartChoices.h"
#include "views/charts/SeriesTableModel.h"
#include "views/common/FieldText.h"
#include "views/common/Words.h"

#include <cmath>

namespace agm {
namespace {

QString titleOf(const AdGroup &group)
{
    return group.title.isEmpty() ? group.id : group.title;
}

BarRow barOf(const RankedGroup &ranked, Field field, const Formats &formats)
{
    const AdGroup &group = *ranked.source->group;
    const FieldText said = fieldText(group, field, nullptr, formats);
    BarRow row;
    row.title = titleOf(group);
    row.text = said.text;
    row.dimmed = !ranked.value.isThere();
    row.ids = {group.id};
    row.target = ranked.target;
    row.interval = ranked.interval;
    row.atLeast = ranked.value.presence == Presence::AtLeast;
    if (ranked.value.isThere())
        row.value = ranked.value.value;
    const QString exact = exactText(group, field, formats);
    row.tooltip
        = {row.title, ranked.source->campaignTitle,
           QStringLiteral("%1: %2").arg(words::fieldTitle(field), exact.isEmpty() ? said.text : exact), said.why};
    const Currency currency = group.spendCurrency;
    if (ranked.interval)
        row.tooltip.append(intervalText(field, *ranked.interval, currency, formats));
    if (ranked.target)
        row.tooltip.append(ComparePane::tr("Target: %1").arg(valueText(field, *ranked.target, currency, formats)));
    row.tooltip.removeAll(QString());
    return row;
}

/// Rates need not begin at 0: their differences are small beside them.
AxisScale scaleOf(const Ranking &ranking)
{
    if (startsAtZero(ranking.field))
        return niceScale(ranking.lowest(), ranking.highest(), true, 7,
                         fieldInfo(ranking.field).kind == FieldKind::Count);
    double low = ranking.highest();
    for (const RankedGroup &row : ranking.rows) {
        if (row.value.isThere())
            low = std::min({low, row.value.value, row.interval ? row.interval->low : row.value.value});
    }
    return niceScale(std::min(low, ranking.median.value_or(low)), ranking.highest(), false, 7);
}

} // namespace

ComparePane::ComparePane(QWidget *parent)
    : GroupsPane(tr("Compare"), parent), m_chart(new BarChart(tr("Ad groups, ranked"))),
      m_metric(new MetricBox(tr("Rank by"))), m_order(smallBox(tr("Order"))), m_scope(new ScopeBoxes)
{
    m_order->addItems({QString(), QString()});
    addControl(m_metric);
    addControl(m_order);
    addControl(m_scope);
    setChart(m_chart);
    setZoomable(false);
    m_metric->setField(Field::CostPerResult);
    nameOrders();
    connect(m_metric, &MetricBox::fieldChosen, this, [this] {
        nameOrders();
        choose();
    });
    connect(m_order, &QComboBox::currentIndexChanged, this, [this] { choose(); });
    connect(m_scope, &ScopeBoxes::wished, this, [this] { choose(); });
    connect(m_chart, &BarChart::picked, this,
            [this](const QStringList &ids, bool toggle) { pick(ids, toggle ? Pick::Toggle : Pick::Only); });
}

/// "Best" is said only where the registry knows what is good.
void ComparePane::nameOrders()
{
    const bool neutral = fieldInfo(m_metric->field()).goodWay == GoodWay::Neutral;
    m_order->setItemText(0, neutral ? tr("Most first") : tr("Best first"));
    m_order->setItemText(1, neutral ? tr("Least first") : tr("Worst first"));
}

QVariantMap ComparePane::view() const
{
    return {{QStringLiteral("metric"), QString::fromLatin1(fieldInfo(m_metric->field()).key)},
            {QStringLiteral("worstFirst"), m_order->currentIndex() == 1}};
}

void ComparePane::setView(const QVariantMap &view)
{
    if (const auto field = fieldByKey(view.value(QStringLiteral("metric")).toString().toLatin1()))
        setMetric(*field);
    if (view.contains(QStringLiteral("worstFirst")))
        m_order->setCurrentIndex(view.value(QStringLiteral("worstFirst")).toBool() ? 1 : 0);
}

void ComparePane::setMetric(Field field)
{
    m_metric->setField(field);
}

QStringList ComparePane::notesOf(const Ranking &ranking) const
{
    QStringList notes;
    if (ranking.more > 0) {
        const bool neutral = fieldInfo(ranking.field).goodWay == GoodWay::Neutral;
        const bool turned = m_order->currentIndex() == 1;
        const QString shown = formats().count(double(ranking.rows.size()));
        notes.append((neutral
                          ? turned ? tr("The %1 with the least, and %2 more") : tr("The %1 with the most, and %2 more")
                          : turned ? tr("The worst %1, and %2 more")
                                   : tr("The best %1, and %2 more"))
                         .arg(shown, formats().count(ranking.more)));
        const bool none = std::none_of(ranking.rows.cbegin(), ranking.rows.cend(), [this](const RankedGroup &row) {
            return selection().contains(row.source->group->id);
        });
        if (none && !selection().isEmpty())
            notes.append(tr("what is selected is not among these"));
    }
    notes += scopeNotes(ranking.scope);
    notes += withoutNotes(ranking.without, ranking.loading, words::fieldTitle(ranking.field));
    return notes;
}

void ComparePane::rebuild()
{
    const Field field = m_metric->field();
    m_ranking = rankingOf(groups(), {field, m_scope->wish(), m_order->currentIndex() == 1});
    m_scope->setScope(m_ranking.scope);
    const Currency currency = m_ranking.scope.currency.value_or(Currency());
    BarData bars;
    for (const RankedGroup &ranked : std::as_const(m_ranking.rows))
        bars.rows.append(barOf(ranked, field, formats()));
    bars.dots = fieldInfo(field).additive != Additive::Yes && fieldInfo(field).kind != FieldKind::Count;
    bars.scale = scaleOf(m_ranking);
    bars.labels = axisLabels(bars.scale, field, formats());
    bars.axisTitle = axisTitle(field, currency);
    // Of a single one it says nothing.
    if (m_ranking.median && m_ranking.rows.size() > 1)
        bars.lines.append(
            {*m_ranking.median, tr("Median %1").arg(valueText(field, *m_ranking.median, currency, formats())), true});
    if (m_ranking.commonTarget) {
        bars.lines.append({*m_ranking.commonTarget,
                           tr("Target %1").arg(valueText(field, *m_ranking.commonTarget, currency, formats())), false});
        for (BarRow &row : bars.rows)
            row.target.reset(); // the line says it
    }
    m_chart->setBars(bars);
    const QString title = words::fieldTitle(field);
    showOutcome(m_ranking.without < int(m_ranking.scope.groups.size()), m_ranking.loading,
                tr("No ad group has a value for %1 in this period").arg(title),
                tr("Choose another metric or another period."));
    showSelection();
}

void ComparePane::showSelection()
{
    m_chart->setSelection(selection());
    setNotes(notesOf(m_ranking));
}

void ComparePane::fillTable(SeriesTableModel *table) const
{
    const Field field = m_ranking.field;
    const bool targets = field == Field::CostPerResult;
    const ChartCell none{QStringLiteral("—")};
    QStringList headers{tr("Ad group"), tr("Campaign"), axisTitle(field, m_ranking.scope.currency.value_or(Currency())),
                        tr("Low (95 %)"), tr("High (95 %)")};
    if (targets)
        headers.append(tr("Target"));
    QList<QList<ChartCell>> rows;
    for (const RankedGroup &ranked : m_ranking.rows) {
        const AdGroup &group = *ranked.source->group;
        const FieldText said = fieldText(group, field, nullptr, formats());
        const auto limit = [&](double at) {
            return std::isfinite(at) ? ChartCell{valueText(field, at, group.spendCurrency, formats()), at}
                                     : ChartCell{tr("no limit")};
        };
        ChartCell value{said.text, {}, said.why};
        // A lower bound is no figure to count with.
        if (ranked.value.presence == Presence::Value)
            value.number = ranked.value.value;
        QList<ChartCell> row{{titleOf(group)}, {ranked.source->campaignTitle}, value};
        row.append(ranked.interval ? limit(ranked.interval->low) : none);
        row.append(ranked.interval ? limit(ranked.interval->high) : none);
        if (targets)
            row.append(ranked.target ? limit(*ranked.target) : none);
        rows.append(row);
    }
    table->setTable(headers, rows, 2);
}

void ComparePane::paintTo(QPainter *painter, const QRectF &area) const
{
    m_chart->paintTo(painter, area);
}

} // namespace agm
