// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PeriodReview.h"
#include "views/common/FieldText.h"
#include "views/common/Formats.h"

#include <QtCore/QStringList>

/// Every text of the period's review, so that the page and the exported report say the same. Plain text; what a server
/// wrote is made inert. Any thread.
namespace agm::period {

/// What a change means for the person who pays. Shown by a shape and a word, the colour only repeats it.
enum class Tone { Neutral, Good, Bad };

/// The review's parts, in reading order.
enum class Part { Totals, Movers, Waste, Pacing, Anomalies, Issues, LeftOut };
constexpr Part Parts[]
    = {Part::Totals, Part::Movers, Part::Waste, Part::Pacing, Part::Anomalies, Part::Issues, Part::LeftOut};
/// The figures of a total and the choices of the movers, in reading order.
constexpr Field Figures[]
    = {Field::Spend, Field::Results, Field::CostPerResult, Field::ClickThroughRate, Field::ReturnOnAdSpend};

QString partTitle(Part part);
/// What the part shows and by which method, for its tooltip.
QString partMeaning(Part part);
/// The sentence that stands in an empty part: nothing was found, or why nothing could be. Empty when the part is not.
QString partNothing(Part part, const PeriodReview &review);

/// One metric of a total: now, before, and what the difference proves.
struct Figure {
    Field field = Field::Spend;
    QString name; ///< `Cost per result`
    FieldText now; ///< `US$25.00`, `> US$54.00`, `—`
    QString before; ///< `US$30.00`; empty: not known
    QString change; ///< `▲ +12.5 %`, `▼ −0.35 pp`, `no change`; empty: not known
    QString word; ///< `dearer, likely`, `too early`, `more`; empty when there is no change
    Tone tone = Tone::Neutral;
    QString interval; ///< of the figure now: `95 %: 3.35–3.87 %`; empty where none applies
    QStringList why; ///< how it is made, for a tooltip: a line each
    /// All of it in one line, for assistive technology.
    QString spoken() const;
};

/// One currency and result type.
struct TotalLine {
    QString title; ///< `USD · Purchase`, `USD · 3 result types`
    QString detail; ///< `142 ad groups`
    QString caution; ///< `today incomplete`; empty otherwise
    QList<Figure> figures; ///< in the order of Figures
};
TotalLine totalLine(const PeriodTotal &total, const PeriodReview &review, const Formats &formats);
/// Nothing was spent and nothing measured: `Nothing was spent and nobody saw an ad, 16–22 Nov.` Empty when something
/// was.
QString noData(const PeriodReview &review, const Formats &formats, QDate today);

/// One line of the other parts.
struct Line {
    QString title; ///< the ad group's or campaign's, one line
    QString figure; ///< what is looked for first: `▲ +US$50.00`, `US$403.00`, `3 days`
    Tone tone = Tone::Neutral;
    QString sentence; ///< plain words below
    QStringList why; ///< for a tooltip: a line each
    /// All of it in one line, for assistive technology.
    QString spoken() const;
};
Line moverLine(const Mover &mover, const Formats &formats);
Line wasteLine(const Waste &waste, const Formats &formats);
Line pacingLine(const Pacing &pacing, const Formats &formats);
Line anomalyLine(const Anomaly &anomaly, const Formats &formats);
/// Age in days of the display zone.
Line issueLine(const OpenIssue &issue, const QDateTime &now, const Formats &formats);
QString leftOutSentence(const LeftOut &leftOut);

/// Where and when the figures are from.
struct Facts {
    TimeWindow window;
    QDateTime now;
    QDateTime asOf; ///< of the data; invalid: not known
    QString source; ///< where the daily figures came from, a short phrase; may be empty
};
/// `Last 7 days · 16–22 Nov · New York`
QString windowSentence(const Facts &facts, const Formats &formats);
/// `compared with 9–15 Nov`; empty when there is no period before.
QString beforeSentence(const PeriodReview &review, const Facts &facts, const Formats &formats);
/// `As of 14:02:11 EST · daily figures from reports · today is incomplete`
QString asOfSentence(const PeriodReview &review, const Facts &facts, const Formats &formats);

/// `Select 4 ad groups`
QString selectText(int count);
/// *clear*, *likely*, *too early*
QString verdictWord(Verdict verdict);

/// A metric of the figures, as the table writes it. `why` says why there is none.
FieldText metricText(const MetricFigures &figures, Field field, const Formats &formats);
/// A number of a metric: money in units of `currency`, rates as fractions.
QString numberText(double value, Field field, Currency currency, const Formats &formats);
/// `3.35–3.87 %`, `US$12.69–57.91`, `> US$54.00` when open above.
QString intervalText(const Interval &interval, Field field, Currency currency, const Formats &formats);
/// `▲ +12.5 %`, `▼ −0.35 pp` (rates), `▲ +US$50.00` (sums that were 0 before), `no change`; empty when one is missing.
QString changeText(std::optional<double> now, std::optional<double> before, Field field, Currency currency,
                   const Formats &formats);
/// The 95 % interval of a comparison as a change: `+0.04 to +0.76 pp`, `−37.5 to +2.9 %`.
QString comparisonInterval(const Comparison &comparison, Field field, const Formats &formats);
/// Whether a change is large enough to be seen in changeText(), which else says `no change`.
bool isSeen(double difference, double before, Field field);
/// The word and tone of a change of `difference` in a metric (its sign alone counts; nothing: one side has no value and
/// the comparison alone says which way). With a comparison that proves nothing it is `too early` and neutral.
std::pair<QString, Tone> changeWord(std::optional<double> difference, Field field,
                                    const std::optional<Comparison> &comparison);

} // namespace agm::period
