// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Funnel.h"
#include "views/charts/GroupsPane.h"

namespace agm {

class FunnelPanel;

/// Impressions, clicks and results of what is selected (else of all), one funnel for each result type.
class FunnelPane final : public GroupsPane {
    Q_OBJECT

public:
    explicit FunnelPane(QWidget *parent = nullptr);

    QVariantMap view() const override { return {}; }
    void setView(const QVariantMap &) override { }
    /// Those that are shown.
    QList<FunnelPanel *> panels() const;

protected:
    void rebuild() override;
    void showSelection() override;
    void fillTable(SeriesTableModel *table) const override;
    void paintTo(QPainter *painter, const QRectF &area) const override;
    void resetView() override { }

private:
    QStringList notesOf() const;
    QList<FunnelPanel *> m_panels;
    Funnels m_funnels;
};

} // namespace agm
