// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ranking.h"
#include "views/charts/GroupsPane.h"

class QComboBox;

namespace agm {

class BarChart;
class MetricBox;
class ScopeBoxes;

/// Ad groups ranked by one metric: bars of what adds up, dots with their 95 % interval of rates and costs.
class ComparePane final : public GroupsPane {
    Q_OBJECT

public:
    explicit ComparePane(QWidget *parent = nullptr);

    /// Keys: metric (the API's word), worstFirst.
    QVariantMap view() const override;
    void setView(const QVariantMap &view) override;
    void setMetric(Field field);

    BarChart *chart() const { return m_chart; }
    MetricBox *metricBox() const { return m_metric; }
    QComboBox *orderBox() const { return m_order; }
    ScopeBoxes *scopeBoxes() const { return m_scope; }

protected:
    void rebuild() override;
    void showSelection() override;
    void fillTable(SeriesTableModel *table) const override;
    void paintTo(QPainter *painter, const QRectF &area) const override;
    void resetView() override { }

private:
    void nameOrders();
    QStringList notesOf(const Ranking &ranking) const;
    BarChart *m_chart;
    MetricBox *m_metric;
    QComboBox *m_order;
    ScopeBoxes *m_scope;
    Ranking m_ranking; ///< points into groups()
};

} // namespace agm
