// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/SpendMix.h"
#include "views/charts/GroupsPane.h"

class QComboBox;

namespace agm {

class BarChart;
class ScopeBoxes;
struct BarRow;

/// Where the money went: shares of the spend of one currency, largest first. A click selects the ad groups of a share.
class MixPane final : public GroupsPane {
    Q_OBJECT

public:
    explicit MixPane(QWidget *parent = nullptr);

    /// Key: by (campaign, goal, status, currency).
    QVariantMap view() const override;
    void setView(const QVariantMap &view) override;
    void setBy(MixBy by);

    BarChart *chart() const { return m_chart; }
    QComboBox *byBox() const { return m_by; }
    ScopeBoxes *scopeBoxes() const { return m_scope; }

protected:
    void rebuild() override;
    void showSelection() override;
    void fillTable(SeriesTableModel *table) const override;
    void paintTo(QPainter *painter, const QRectF &area) const override;
    void resetView() override { }

private:
    MixBy by() const;
    BarRow barOf(const MixSlice &slice) const;
    QString titleOf(const MixSlice &slice) const;
    BarChart *m_chart;
    QComboBox *m_by;
    ScopeBoxes *m_scope;
    SpendMix m_mix; ///< points into groups()
};

} // namespace agm
