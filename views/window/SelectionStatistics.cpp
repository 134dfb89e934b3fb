// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/SelectionStatistics.h"

#include "domain/FieldRegistry.h"
#include "domain/Listed.h"
#include "views/common/Formats.h"
#include "views/common/Words.h"
#include "views/details/AdGroupDetailPanel.h"
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

SelectionStatistics::SelectionStatistics(AdGroupTablePanel *panel, AdGroupDetailPanel *details, JobBar *jobs,
                                         QObject *parent)
    : QObject(parent), m_panel(panel), m_details(details), m_jobs(jobs)
{
    AdGroupTableView *view = panel->view();
    connect(view, &AdGroupTableView::selectionChangedGathered, this, &SelectionStatistics::refresh);
    connect(view->selectionModel(), &QItemSelectionModel::currentColumnChanged, this, &SelectionStatistics::refresh);
    connect(view->presentation()->rows(), &AdGroupFilterModel::sortChanged, this, &SelectionStatistics::refresh);
    connect(panel->totals(), &TotalsRow::totalsChanged, this, [this] {
        refresh();
        if (const Totals *totals = counted())
            m_details->showSeveral(totals->count(), *totals);
    });
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
        const QString shorter = tr("%1 %2", "column: sums").arg(title, listed(amounts));
        return {tr("%1, averages %2").arg(shorter, listed(averages)), shorter};
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

const Totals *SelectionStatistics::counted() const
{
    const TotalsRow *row = m_panel->totals();
    const int selected = m_panel->view()->selectedCount();
    return selected > 1 && row->ofThisSelection() && row->shownTotals().count() == selected ? &row->shownTotals()
                                                                                            : nullptr;
}

void SelectionStatistics::refresh()
{
    const AdGroupTableView *view = m_panel->view();
    const int selected = view->selectedCount();
    if (selected == 0) {
        m_jobs->setSelection(0, {}, {});
        return;
    }
    // What takes no time is there at once; it says totalsChanged() by itself.
    if (selected > 1 && std::size_t(selected) <= TotalsRow::RowsASlice)
        m_panel->totals()->totals();
    Totals one;
    const Totals *totals = counted();
    if (selected == 1) {
        one.add(*view->presentation()->group(view->selectedRowNumbers().front()));
        totals = &one;
    } else if (!totals) {
        // Still being counted: totalsChanged() tells when.
        m_jobs->setSelection(selected, {}, {});
        m_details->showSeveral(selected, {});
        return;
    }
    const Formats formats;
    m_jobs->setSelection(selected, forms(*totals, field(), formats),
                         totalText(*totals, field(), formats, std::nullopt).tooltip);
}

} // namespace agm
