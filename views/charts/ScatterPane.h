// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ScatterPlot.h"
#include "views/charts/GroupsPane.h"

class QToolButton;

namespace agm {

class MetricBox;
class ScatterCanvas;
class ScopeBoxes;

/// Two metrics against each other, one shape for each ad group; a lasso selects in the table.
class ScatterPane final : public GroupsPane {
    Q_OBJECT

public:
    explicit ScatterPane(QWidget *parent = nullptr);

    /// Keys: x, y (the API's words), xLogarithmic, yLogarithmic.
    QVariantMap view() const override;
    void setView(const QVariantMap &view) override;
    void setMetrics(Field x, Field y);
    void setLogarithmic(bool x, bool y);

    ScatterCanvas *canvas() const { return m_canvas; }
    MetricBox *xBox() const { return m_x; }
    MetricBox *yBox() const { return m_y; }
    ScopeBoxes *scopeBoxes() const { return m_scope; }
    /// Switches the points of one standing on and off.
    QToolButton *legendButton(Standing standing) const { return m_standings.value(int(standing)); }

protected:
    void rebuild() override;
    void showSelection() override;
    void fillTable(SeriesTableModel *table) const override;
    void paintTo(QPainter *painter, const QRectF &area) const override;
    void resetView() override;
    void restyle() override;

private:
    void makeDragActions();
    void makeLegend();
    void makeScaleActions();
    void showNotes();
    void showLegend();
    ScatterCanvas *m_canvas;
    MetricBox *m_x;
    MetricBox *m_y;
    ScopeBoxes *m_scope;
    QWidget *m_legendRow = nullptr;
    QHash<int, QToolButton *> m_standings; ///< by Standing
    QAction *m_xLogarithmic = nullptr;
    QAction *m_yLogarithmic = nullptr;
};

} // namespace agm
