// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/MetricSeries.h"

#include <QtCore/QPointF>
#include <QtCore/QSet>
#include <QtCore/QStringList>
#include <QtCore/QTimeZone>

namespace agm {

/// One ad group, or the total of several of one currency.
struct TrendLine {
    QString id; ///< the ad group's; of a total any key of its own
    QString title;
    Currency currency; ///< of its money
    MetricSeries series;
    MetricSeries previous; ///< the period before, with its own days; may be empty
    int members = 0; ///< of a total: how many ad groups it sums; 0: an ad group itself
};

/// One of our own changes of an ad group.
struct TrendTick {
    QDateTime at;
    QString adGroupId;
    QString text; ///< short: "budget 60→90"
};

/// What a trend is drawn from. A value: nothing in it refers to anything else.
struct TrendData {
    QList<TrendLine> lines;
    QDate first; ///< both belong to it; days of `zone`
    QDate last;
    QDate previousFirst; ///< the day that is drawn under `first`, dashed; invalid: no period before
    QDate today; ///< its figures still grow; invalid: not known
    QTimeZone zone = QTimeZone("UTC");
    Granularity granularity = Granularity::Day;
    QList<TrendTick> ticks;
    QStringList notes; ///< where the figures come from, what is left out; ready to be read

    int days() const { return first.isValid() && last >= first ? int(first.daysTo(last)) + 1 : 0; }
    /// Stretches of time, one for each day or hour of the clock.
    int slotCount() const { return days() * (granularity == Granularity::Hour ? 24 : 1); }
};

/// x is the time on the zone's clock in days since the first day's midnight, so that days are equally wide whatever
/// daylight saving does. Figures stand in the middle of their day or hour, changes at their moment.
double trendX(const TrendData &data, QDate day, int hour);
double trendX(const TrendData &data, const QDateTime &at);
/// The slot that holds x, from 0; may lie outside of the data.
int trendSlot(const TrendData &data, double x);
double trendSlotX(const TrendData &data, int slot);
/// Null when the stretch of a line is not known. `previous`: of the period before.
const MetricPoint *trendPoint(const TrendData &data, int line, int slot, bool previous = false);

/// One line of one plot.
struct TrendCurve {
    int line = 0; ///< index in TrendData::lines
    bool previous = false;
    /// Points without a gap between them, ascending; at least one in each. Between two runs something is not known or
    /// not defined, and nothing is drawn.
    QList<QList<QPointF>> runs;
    QList<QPointF> atLeast; ///< lower bounds of costs without an event: not part of the line
    int points() const;
};

/// One metric in one currency.
struct TrendPlot {
    Field field = Field::Spend;
    Currency currency; ///< null for what is not money
    QList<TrendCurve> curves; ///< previous ones first, so that they lie below; without those that have no value
    QList<int> empty; ///< lines that have no value at all
    double low = 0; ///< of all that is drawn; both 0 without any
    double high = 0;
};

/// The plots of these metrics, in order. Money is split by currency: no plot has two. `hidden`: ids of lines that are
/// switched off. Linear; any thread.
QList<TrendPlot> trendPlots(const TrendData &data, const QList<Field> &fields, const QSet<QString> &hidden = {});

/// The 95 % band around one line's known values; one for each run.
struct TrendBand {
    QList<QPointF> low; ///< ascending
    QList<QPointF> high; ///< the same x
};
/// Empty for metrics without an interval.
QList<TrendBand> trendBands(const TrendData &data, int line, Field field);

/// Sums, one for each currency (its ad groups' lines in order of appearance), with the ids "total USD". An ad group
/// counts from its first known stretch on; later a stretch counts only when all of them know it, else it is a gap.
struct TrendTotals {
    QList<TrendLine> lines; ///< titles are empty
    int unknown = 0; ///< ad groups without any figure, left out
    int gaps = 0; ///< stretches that are gaps because somebody's figures are missing
};
TrendTotals trendTotals(const TrendData &data);

/// What the server changed about a stretch after it was over.
struct LateChange {
    Field field = Field::Spend; ///< the kept metric that changed: what a ratio is made of
    double difference = 0; ///< never 0
    QDateTime since; ///< UTC
};
/// Of the events behind a metric (clicks of CTR, results of cost per result); nothing when they did not change.
std::optional<LateChange> lateChange(const MetricPoint &point, Field field);

} // namespace agm
