// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "views/table/ColumnPresets.h"

#include <QtWidgets/QWidget>

class QMenu;

namespace agm {

class AdGroupPresentationModel;
class AdGroupTableView;
class TableOverlay;
class TotalsRow;

/// The middle of the window: table, totals under it, and what is said when there are no rows.
class AdGroupTablePanel final : public QWidget {
    Q_OBJECT
public:
    /// `model` is not owned and must outlive the panel.
    explicit AdGroupTablePanel(AdGroupPresentationModel *model, QWidget *parent = nullptr);

    AdGroupTableView *view() const { return m_view; }
    TotalsRow *totals() const { return m_totals; }
    TableOverlay *overlay() const { return m_overlay; }
    /// Presets and "Choose columns…", for a button or a menu bar.
    QMenu *columnMenu() const { return m_columnMenu; }

    /// What is going on decides what an empty table says: loading, an empty account, nothing that matches, an error.
    void setLoading(bool loading);
    void setError(const Error &error);
    void clearError();

public Q_SLOTS:
    void openColumnChooser();

Q_SIGNALS:
    void clearFiltersRequested();
    void retryRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refreshOverlay();
    void placeOverlay();

    AdGroupPresentationModel *m_model;
    AdGroupTableView *m_view;
    TotalsRow *m_totals;
    TableOverlay *m_overlay;
    QMenu *m_columnMenu;
    bool m_loading = false;
    Error m_error;
    bool m_failed = false;
};

} // namespace agm
