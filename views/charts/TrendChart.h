// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/TrendPlot.h"
#include "views/charts/ChartPane.h"

#include <memory>

class QComboBox;
class QToolButton;

namespace agm {

class AsSeenBox;
class Formats;
class SeriesTableModel;
class TrendView;

/// Chosen metrics over time, one plot each, for up to eight ad groups or for the total. Input is a value; nothing is
/// fetched from here.
class TrendChart final : public ChartPane {
    Q_OBJECT

public:
    /// More lines than these cannot be told apart; then the total is drawn.
    static constexpr int MostLines = 8;

    explicit TrendChart(QWidget *parent = nullptr);
    ~TrendChart() override;

    /// Shows it: the empty state without lines, else the plots. The person's zoom stays while the days stay.
    void setTrend(const TrendData &trend);
    void setFormats(const Formats &formats);

    QList<Field> metrics() const { return m_metrics; }
    /// Those that are no metric are left out; none at all means Spend, CTR and cost per result.
    void setMetrics(const QList<Field> &metrics);
    /// The total instead of a line for each ad group.
    bool isTotal() const { return m_total; }
    void setTotal(bool total);

    /// Where it is chosen whether figures of now or of an earlier day are drawn. The chart draws what it is given.
    AsSeenBox *asSeen() const { return m_asSeen; }

    TrendView *view() const { return m_view; }
    /// Every metric that a trend can be drawn of, in the registry's order.
    static QList<Field> chartableFields();

Q_SIGNALS:
    void adGroupActivated(const QString &id);
    void metricsChanged(const QList<Field> &metrics);
    void totalChanged(bool total);

protected:
    QAbstractTableModel *tableModel() const override;
    void paintTo(QPainter *painter, const QRectF &area) const override;
    void resetView() override;
    void restyle() override;

private:
    void makeControls();
    void refresh();
    void applyHidden();
    void activate(const QString &id);
    QStringList ownNotes() const;

    TrendData m_data; ///< as given
    TrendTotals m_totals;
    QList<Field> m_metrics;
    bool m_total = false; ///< chosen by the person
    TrendView *m_view;
    QToolButton *m_metricsButton;
    QComboBox *m_lines;
    AsSeenBox *m_asSeen;
    QList<QAction *> m_metricActions;
    SeriesTableModel *m_table;
    mutable bool m_tableIsOld = true;
    std::unique_ptr<Formats> m_formats;
};

} // namespace agm
