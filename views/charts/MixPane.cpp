// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/MixPane.h"

#include "views/charts/BarChart.h"
#include "views/charts/ChartChoices.h"
#include "views/charts/SeriesTableModel.h"
#include "views/common/Words.h"

#include <array>

namespace agm {
namespace {

constexpr std::array<const char *, 4> Keys{"campaign", "goal", "status", "currency"};

} // namespace

MixPane::MixPane(QWidget *parent)
    : GroupsPane(tr("Mix"), parent), m_chart(new BarChart(tr("Shares of the spend"))), m_by(smallBox(tr("Spend by"))),
      m_scope(new ScopeBoxes)
{
    m_by->addItems({tr("Spend by campaign"), tr("Spend by goal"), tr("Spend by status"), tr("Spend by currency")});
    addControl(m_by);
    addControl(m_scope);
    setChart(m_chart);
    setZoomable(false);
    connect(m_by, &QComboBox::currentIndexChanged, this, [this] { choose(); });
    connect(m_scope, &ScopeBoxes::wished, this, [this] { choose(); });
    connect(m_chart, &BarChart::picked, this,
            [this](const QStringList &ids, bool toggle) { pick(ids, toggle ? Pick::Toggle : Pick::Only); });
}

MixBy MixPane::by() const
{
    return MixBy(m_by->currentIndex());
}

void MixPane::setBy(MixBy by)
{
    m_by->setCurrentIndex(int(by));
}

QVariantMap MixPane::view() const
{
    return {{QStringLiteral("by"), QString::fromLatin1(Keys[std::size_t(by())])}};
}

void MixPane::setView(const QVariantMap &view)
{
    const QString wanted = view.value(QStringLiteral("by")).toString();
    for (std::size_t i = 0; i < Keys.size(); ++i) {
        if (wanted == QLatin1String(Keys[i]))
            setBy(MixBy(i));
    }
}

QString MixPane::titleOf(const MixSlice &slice) const
{
    if (slice.isOther)
        return tr("Other (%1)").arg(formats().count(slice.slices));
    switch (m_mix.by) {
    case MixBy::Campaign:
        if (slice.key.isEmpty())
            return tr("no campaign named");
        return slice.campaignTitle.isEmpty() ? slice.key : slice.campaignTitle;
    case MixBy::Goal: return slice.key.isEmpty() ? tr("no goal") : words::fieldWord(Field::OptimizationGoal, slice.key);
    case MixBy::Status: return slice.key.isEmpty() ? tr("no status") : words::fieldWord(Field::Status, slice.key);
    case MixBy::Currency: return currencyText(Currency::of(slice.key));
    }
    return {};
}

BarRow MixPane::barOf(const MixSlice &slice) const
{
    const bool currencies = m_mix.by == MixBy::Currency;
    const QString spend = slice.spend ? formats().money(*slice.spend) : QStringLiteral("—");
    const QString share = slice.share ? formats().rate(*slice.share) : QStringLiteral("—");
    BarRow row;
    row.title = titleOf(slice);
    row.value = slice.share;
    row.ids = slice.ids;
    row.style = slice.isOther ? ChartPalette::Distinct : 0;
    // By currency the bar is the part of the ad groups, and the money stands for itself.
    row.text = currencies ? spend : share;
    row.aside = currencies ? words::adGroups(slice.groups) : spend;
    row.dimmed = currencies ? !slice.spend : !slice.share;
    row.tooltip = {row.title, words::adGroups(slice.groups)};
    row.tooltip.append(slice.spend ? tr("Spend: %1").arg(formats().exactMoney(*slice.spend))
                                   : tr("Amounts of different currencies are not added."));
    if (slice.share)
        row.tooltip.append(currencies ? tr("%1 of the ad groups").arg(share) : tr("%1 of the spend").arg(share));
    else
        row.tooltip.append(tr("No share: less than nothing was spent (a correction), or nothing at all."));
    return row;
}

void MixPane::rebuild()
{
    m_mix = spendMixOf(groups(), by(), m_scope->wish());
    m_scope->setScope(m_mix.scope);
    BarData bars;
    double most = 0;
    for (const MixSlice &slice : std::as_const(m_mix.slices)) {
        bars.rows.append(barOf(slice));
        most = std::max(most, slice.share.value_or(0));
    }
    // Each bar names its figure: no axis beside it.
    bars.scale = {0, most > 0 ? most : 1, most > 0 ? most : 1};
    m_chart->setBars(bars);
    QStringList notes;
    if (m_mix.total)
        notes.append(tr("%1 by %2").arg(formats().money(*m_mix.total), words::adGroups(m_mix.groups)));
    if (m_mix.by == MixBy::Currency)
        notes.append(tr("Bars show the ad groups: spend of different currencies has no common total"));
    notes += scopeNotes(m_mix.scope);
    notes += withoutNotes(m_mix.without, m_mix.loading, words::fieldTitle(Field::Spend));
    setNotes(notes);
    const bool spent = std::any_of(m_mix.slices.cbegin(), m_mix.slices.cend(),
                                   [](const MixSlice &slice) { return !slice.spend || slice.spend->micros != 0; });
    showOutcome(spent, m_mix.loading, tr("No ad group has spent in this period"), tr("Choose another period."));
    showSelection();
}

void MixPane::showSelection()
{
    m_chart->setSelection(selection());
}

void MixPane::fillTable(SeriesTableModel *table) const
{
    const ChartCell none{QStringLiteral("—")};
    QList<QList<ChartCell>> rows;
    for (const MixSlice &slice : m_mix.slices) {
        QList<ChartCell> row{{titleOf(slice)}, {formats().count(slice.groups), double(slice.groups)}};
        row.append(slice.spend ? ChartCell{formats().money(*slice.spend), slice.spend->toDouble()} : none);
        row.append(slice.share ? ChartCell{formats().rate(*slice.share), *slice.share} : none);
        rows.append(row);
    }
    const Currency currency = m_mix.total ? m_mix.total->currency : Currency();
    table->setTable({m_by->currentText(), tr("Ad groups"), axisTitle(Field::Spend, currency),
                     m_mix.by == MixBy::Currency ? tr("Share of the ad groups") : tr("Share of the spend")},
                    rows);
}

void MixPane::paintTo(QPainter *painter, const QRectF &area) const
{
    m_chart->paintTo(painter, area);
}

} // namespace agm
