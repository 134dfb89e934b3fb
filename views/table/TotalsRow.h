// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Totals.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <optional>
#include <vector>

namespace agm {

class AdGroupTableView;
class Formats;
class AdGroupPresentationModel;

/// What a total says: text, and why where there is none.
struct TotalText {
    QString text;
    QString tooltip; ///< plain lines joined by \n
    bool dimmed = false;
};

/// `fixedCurrency`: the header of the column names it, so the amount does not.
TotalText totalText(const Totals &totals, Field field, const Formats &formats, std::optional<Currency> fixedCurrency);

/// The line under the table: the totals of all rows shown, or of the selection when more than one row is selected, in
/// the columns of the table. Only what adds up is added. Counting is done in slices between events, so that 100 000
/// rows never hold up a click; until it is done the totals before stay.
class TotalsRow final : public QWidget {
    Q_OBJECT
public:
    /// `view` is not owned and must outlive the row; its presentation must be set.
    explicit TotalsRow(AdGroupTableView *view, QWidget *parent = nullptr);

    /// Of what the table shows now: counts to the end first when something changed.
    const Totals &totals();
    /// As shown at this moment.
    const Totals &shownTotals() const { return m_totals; }
    bool ofSelection() const { return m_ofSelection; }
    /// Whether those shown are of the rows that are selected now (several), and not of what was before: their figures
    /// may have changed since.
    bool ofThisSelection() const { return m_ofSelection && !m_moved; }
    /// So many are counted in one go, in a few milliseconds.
    static constexpr std::size_t RowsASlice = 4000;
    /// `248 ad groups`, `3 selected`
    QString caption() const;

    /// What is said about the column at `x`; escaped for a tooltip.
    QString tooltipAt(int x);

    QSize sizeHint() const override;

Q_SIGNALS:
    void totalsChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// What was counted so far is worth nothing: other rows are selected, or the table's are in other places.
    void invalidate();
    /// Other figures, or rows that came, went from sight or stand elsewhere on the screen. What is being counted is
    /// counted to its end, then once more: in a stream of answers there would else be no totals before it is over.
    void outdate();
    void selectionChanged();
    /// The selected rows in the table behind the filter; none unless there are several.
    std::vector<int> selectedRows() const;
    void begin();
    /// Adds the next rows; true when all are added.
    bool addSome(std::size_t atMost);
    void countSlice();
    void finish();
    QRect cellRect(int column) const;
    int columnAt(int x) const;
    void describe();

    AdGroupTableView *m_view;
    Totals m_totals;
    bool m_ofSelection = false;
    QTimer m_timer;
    bool m_dirty = true; ///< rows or selection changed since counting began
    bool m_again = false; ///< figures changed while they were being counted
    bool m_moved = true; ///< another selection since what is shown was counted
    bool m_counting = false;
    /// Whether a row of the table behind the filter is selected, up to the last that is, for the count that goes on or
    /// was last done; empty: it is of all that is shown. New figures and a sort move nothing there.
    std::vector<bool> m_selected;
    std::vector<int> m_rows; ///< those being counted, in the table behind the filter
    std::size_t m_next = 0; ///< how many of them are added
    Totals m_partial;
};

} // namespace agm
