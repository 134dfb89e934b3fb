// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Totals.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <optional>

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
/// the columns of the table. Only what adds up is added. Counting is put off to the next turn of the event loop.
class TotalsRow final : public QWidget {
    Q_OBJECT
public:
    /// `view` is not owned and must outlive the row; its presentation must be set.
    explicit TotalsRow(AdGroupTableView *view, QWidget *parent = nullptr);

    /// Of what it shows now; counts first when something changed.
    const Totals &totals();
    bool ofSelection() const { return m_ofSelection; }
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
    void recount();
    void invalidate();
    QRect cellRect(int column) const;
    int columnAt(int x) const;
    void describe();

    AdGroupTableView *m_view;
    Totals m_totals;
    QTimer m_timer;
    bool m_dirty = true;
    bool m_ofSelection = false;
};

} // namespace agm
