// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Funnel.h"
#include "views/common/Formats.h"

#include <QtCore/QRectF>
#include <QtWidgets/QWidget>

namespace agm {

/// What a funnel says, row by row: steps (a count) and, between two steps, the rate of the second to the first.
struct FunnelRow {
    bool isRate = false;
    QString name;
    QString text; ///< the figure; `—` where nothing can be divided
    std::optional<double> value; ///< a count, or a rate
    std::optional<Interval> range; ///< of a rate, 95 %
    std::optional<double> median; ///< of a rate, over the account
    QString medianText;
    QStringList tooltip; ///< plain lines
};
/// Impressions, click rate, clicks, result rate, results; the last two only with a result type.
QList<FunnelRow> funnelRows(const Funnel &funnel, const Formats &formats);
/// `Purchase · 12 ad groups`
QString funnelTitle(const Funnel &funnel);

/// One funnel: bars of the counts on one scale, and between them each rate as a dot with its interval against the
/// account's median. A click or Return selects its ad groups.
class FunnelPanel final : public QWidget {
    Q_OBJECT

public:
    explicit FunnelPanel(QWidget *parent = nullptr);

    void setFunnel(const Funnel &funnel, const Formats &formats);
    const QList<FunnelRow> &rows() const { return m_rows; }
    /// The bar of a step, or the track of a rate, in a panel that fills `place`.
    QRectF barOf(qsizetype row, const QRectF &place) const;
    void paintTo(QPainter *painter, const QRectF &place) const;

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void picked(const QStringList &ids);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Columns {
        qreal left = 0; ///< of the bars
        qreal right = 0;
        qreal row = 0; ///< height
        qreal top = 0; ///< of the first row
        bool medians = false; ///< there is room for their words
    };
    Columns columns(const QRectF &place) const;
    QRectF rowPlace(qsizetype row, const QRectF &place) const;
    double rateScale() const;
    void paintRate(QPainter *painter, const QRectF &track, const FunnelRow &row) const;
    QString m_title;
    QList<FunnelRow> m_rows;
    QStringList m_ids;
};

} // namespace agm
