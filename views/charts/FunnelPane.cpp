// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/FunnelPane.h"

#include "views/charts/ChartChoices.h"
#include "views/charts/FunnelPanel.h"
#include "views/charts/SeriesTableModel.h"
#include "views/common/Words.h"

#include <QtWidgets/QHBoxLayout>

#include <algorithm>

namespace agm {
namespace {

constexpr int Most = 3;

} // namespace

FunnelPane::FunnelPane(QWidget *parent) : GroupsPane(tr("Funnel"), parent)
{
    auto *row = new QWidget;
    row->setBackgroundRole(QPalette::Base);
    row->setAutoFillBackground(true);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(4, 0, 4, 4);
    layout->setSpacing(12);
    for (int i = 0; i < Most; ++i) {
        auto *panel = new FunnelPanel;
        layout->addWidget(panel, 1);
        m_panels.append(panel);
        connect(panel, &FunnelPanel::picked, this, [this](const QStringList &ids) {
            if (!ids.isEmpty())
                pick(ids, Pick::Only);
        });
    }
    layout->addStretch(0);
    setChart(row);
    setZoomable(false);
}

QList<FunnelPanel *> FunnelPane::panels() const
{
    return m_panels.mid(0, m_funnels.funnels.size());
}

QStringList FunnelPane::notesOf() const
{
    QStringList notes{m_funnels.ofSelection ? tr("What is selected") : tr("All ad groups")};
    if (m_funnels.moreTypes > 0)
        notes.append(
            tr("%1 more result types: %2").arg(m_funnels.moreTypes).arg(words::adGroups(m_funnels.moreGroups)));
    int without = 0;
    for (const Funnel &funnel : m_funnels.funnels)
        without += funnel.without;
    notes += withoutNotes(without, 0, tr("impressions, clicks or results"));
    notes += withoutNotes(m_funnels.loading, m_funnels.loading, {});
    return notes;
}

void FunnelPane::rebuild()
{
    m_funnels = funnelsOf(groups(), selection(), Most);
    for (qsizetype i = 0; i < m_panels.size(); ++i) {
        m_panels.at(i)->setVisible(i < m_funnels.funnels.size());
        if (i < m_funnels.funnels.size())
            m_panels.at(i)->setFunnel(m_funnels.funnels.at(i), formats());
    }
    setNotes(notesOf());
    const bool any = std::any_of(m_funnels.funnels.cbegin(), m_funnels.funnels.cend(),
                                 [](const Funnel &funnel) { return funnel.impressions > 0; });
    showOutcome(any, m_funnels.loading,
                m_funnels.ofSelection ? tr("What is selected has no impressions in this period")
                                      : tr("No ad group has impressions in this period"),
                tr("Choose another period."));
}

void FunnelPane::showSelection()
{
    rebuild();
}

void FunnelPane::fillTable(SeriesTableModel *table) const
{
    const ChartCell none{QStringLiteral("—")};
    const auto count = [this](double value) { return ChartCell{formats().count(value), value}; };
    const auto rate = [&](const std::optional<double> &value) {
        return value ? ChartCell{formats().rate(*value), *value} : none;
    };
    QList<QList<ChartCell>> rows;
    for (const Funnel &funnel : m_funnels.funnels) {
        rows.append({{resultTypeText(funnel.resultEvent)},
                     count(funnel.groups),
                     count(funnel.impressions),
                     count(funnel.clicks),
                     funnel.results ? count(*funnel.results) : ChartCell{tr("n/a")},
                     rate(funnel.clickRate),
                     rate(funnel.medianClickRate),
                     rate(funnel.resultRate),
                     rate(funnel.medianResultRate)});
    }
    table->setTable({tr("Result type"), tr("Ad groups"), words::fieldTitle(Field::Impressions),
                     words::fieldTitle(Field::Clicks), words::fieldTitle(Field::Results),
                     words::fieldTitle(Field::ClickThroughRate), tr("Median CTR"), tr("Results per click"),
                     tr("Median results per click")},
                    rows);
}

void FunnelPane::paintTo(QPainter *painter, const QRectF &area) const
{
    const auto shown = panels();
    const qreal width = std::min(640.0, area.width() / std::max<qreal>(1, shown.size()));
    for (qsizetype i = 0; i < shown.size(); ++i)
        shown.at(i)->paintTo(painter, QRectF(area.left() + i * width, area.top(), width, area.height()));
}

} // namespace agm
