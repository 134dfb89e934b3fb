// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/SelectionStatistics.h"

#include "domain/FieldRegistry.h"
#include "views/common/Formats.h"
#include "views/common/Words.h"
#include "views/shell/JobBar.h"
#include "views/table/AdGroupPresentationModel.h"
#include "views/table/AdGroupTablePanel.h"
#include "views/table/AdGroupTableView.h"
#include "views/table/TotalsRow.h"

#include <QtCore/QItemSelectionModel>

namespace agm {
namespace {

bool hasFigures(Field field)
{
    return isNumeric(field) && isMetric(field);
}

Money average(const Money &sum, int count)
{
    return {qint64(std::llround(double(sum.micros) / count)), sum.currency};
}

} // namespace

SelectionStatistics::SelectionStatistics(AdGroupTablePanel *panel, JobBar *jobs, QObject *parent)
    : QObject(parent), m_panel(panel), m_jobs(jobs)
{
    AdGroupTableView *view = panel->view();
    connect(view, &AdGroupTableView::selectionChangedGathered, this, &SelectionStatistics::refresh);
    connect(view->selectionModel(), &QItemSelectionModel::currentColumnChanged, this, &SelectionStatistics::refresh);
    connect(view->presentation()->rows(), &AdGroupFilterModel::sortChanged, this, &SelectionStatistics::refresh);
    connect(panel->totals(), &TotalsRow::totalsChanged, this, &SelectionStatistics::refresh);
    refresh();
}

Field SelectionStatistics::field() const
{
    const AdGroupTableView *view = m_panel->view();
    const QModelIndex current = view->currentIndex();
    if (current.isValid() && hasFigures(AdGroupTableModel::fieldAt(current.column())))
        return AdGroupTableModel::fieldAt(current.column());
    const auto sorted = view->presentation()->rows()->sortField();
    return sorted && hasFigures(*sorted) ? *sorted : Field::Spend;
}

QStringList SelectionStatistics::forms(const Totals &totals, Field field, const Formats &formats)
{
    const QString title = words::fieldTitle(field);
    const Total total = totals.total(field);
    const bool sums = fieldInfo(field).additive == Additive::Yes;
    const QString text = totalText(totals, field, formats, std::nullopt).text;
    if (sums && total.why == NoTotal::MixedCurrencies) {
        QStringList amounts;
        QStringList averages;
        for (qsizetype i = 0; i < total.perCurrency.size(); ++i) {
            amounts.append(formats.money(total.perCurrency[i]));
            averages.append(formats.money(average(total.perCurrency[i], total.groupsPerCurrency[i])));
        }
        const QString shorter = tr("%1 %2", "column: sums").arg(title, amounts.join(tr(", ")));
        return {tr("%1, averages %2").arg(shorter, averages.join(tr(", "))), shorter};
    }
    const QString shorter = tr("%1 %2", "column: sum").arg(title, text);
    const int values = totals.count() - total.leftOut;
    if (!sums || total.why != NoTotal::None || values <= 0)
        return {shorter};
    const auto *money = std::get_if<Money>(&total.value);
    const QString mean
        = money ? formats.money(average(*money, values)) : formats.count(std::get<double>(total.value) / values);
    return {tr("%1, average %2").arg(shorter, mean), shorter};
}

void SelectionStatistics::refresh()
{
    const AdGroupTableView *view = m_panel->view();
    const int selected = view->selectedCount();
    if (selected == 0) {
        m_jobs->setStatistic({}, {});
        return;
    }
    Totals one;
    const Totals *totals = &m_panel->totals()->shownTotals();
    if (selected == 1) {
        one.add(*view->presentation()->group(view->selectedRowNumbers().front()));
        totals = &one;
    } else if (!m_panel->totals()->ofSelection() || totals->count() != selected) {
        return; // still being counted: totalsChanged() tells when
    }
    const Formats formats;
    m_jobs->setStatistic(forms(*totals, field(), formats), totalText(*totals, field(), formats, std::nullopt).tooltip);
}

} // namespace agm
