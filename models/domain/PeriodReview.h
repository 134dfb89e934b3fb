// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Campaign.h"
#include "domain/Insight.h"
#include "domain/TimeWindow.h"

namespace agm {

/// The sums of the period and of the one before, of all ad groups of one currency and one result type. A currency with
/// several result types has one more line over all of them, whose figures say `mixedResults`.
struct PeriodTotal {
    Currency currency;
    Word resultEvent; ///< null: without results, or over all types
    int groups = 0;
    MetricFigures now;
    /// Nothing when the period before is not known of one of them; one that was created since takes no part.
    std::optional<MetricFigures> before;
};

/// An ad group that moved a metric a lot.
struct Mover {
    QString adGroupId;
    QString title;
    Field field = Field::Spend;
    Currency currency;
    std::optional<double> before; ///< money in units, rates as fractions
    std::optional<double> now;
    /// Its sign kept: of sums the difference, of ratios its part of the change of all its peers' ratio (the parts add
    /// up to that change; one that is just as good as the others has none). Ranked by it, sums of several currencies
    /// or result types by its share of the sum of its own kind.
    double change = 0;
    std::optional<Comparison> comparison; ///< of rates and costs; adjusted for many comparisons
};

/// Spend without a result, beyond what chance explains.
struct Waste {
    QString adGroupId;
    QString title;
    Money spend;
    double expected = 0; ///< results that ad groups of its kind have for this spend
    double p = 1; ///< of none by chance alone, adjusted for many comparisons
};

/// How a budget will be spent by the end of its period (a day, or the lifetime).
struct Pacing {
    QString adGroupId; ///< empty: a campaign's budget
    QString campaignId;
    QString title;
    Money budget;
    bool lifetime = false;
    std::optional<Money> spent; ///< so far; nothing: not known
    std::optional<Money> forecast; ///< by the end; capped by the budget; nothing: too little data
    std::optional<Money> low; ///< 80 %
    std::optional<Money> high;
};

/// A day that is out of line.
struct Anomaly {
    QString adGroupId;
    QString title;
    QDate day;
    Field field = Field::Spend; ///< spend, impressions, clicks or results
    Currency currency;
    double value = 0;
    Interval expected; ///< for such a weekday
    double p = 1; ///< adjusted
};

/// An issue that is open.
struct OpenIssue {
    QString adGroupId;
    QString title;
    Issue issue;
    QDateTime since; ///< UTC: when this program first saw it; invalid: not known
};

/// What the review leaves out, for the sentence that says so.
struct LeftOut {
    enum Reason {
        Loading, ///< figures are still to come
        NoBefore, ///< the period before is not known
        NoDays, ///< no daily figures: no pacing and no anomalies
        FewDays, ///< too few days for a weekday's median
        Currencies, ///< several: nothing is added across them
        Results, ///< several result types
        NoFigures, ///< the spend is null: not in the totals
    };
    Reason reason = Loading;
    int groups = 0; ///< how many ad groups; 0: all
    friend bool operator==(const LeftOut &, const LeftOut &) = default;
};

/// The first page: where did the money go, what works, what changed, what should be stopped.
struct PeriodReview {
    QDate first; ///< invalid for all time
    QDate last;
    bool includesToday = false;
    int groups = 0;
    QList<PeriodTotal> totals; ///< the currency of most ad groups first; of each, most spend first
    QHash<Field, QList<Mover>> movers; ///< at most five each: spend, results, cost per result, CTR, ROAS
    QList<Waste> waste; ///< by currency code, most spend first
    QList<Pacing> pacing; ///< furthest from the budget first
    QList<Anomaly> anomalies; ///< latest first
    QList<OpenIssue> issues; ///< oldest first
    QList<LeftOut> leftOut;
    bool isEmpty() const { return groups == 0; }
};

struct PeriodInput {
    InsightInput insight;
    const CampaignsById *campaigns = nullptr; ///< may be null
    TimeWindow window;
    QDateTime now;
    /// Days on which this program changed the budget of an ad group or a campaign, by its id: pacing starts anew there.
    QHash<QString, QList<QDate>> budgetChanges;
    QHash<QString, QDateTime> issuesSince; ///< by Issue::id
    quint64 seed = 1; ///< of the bootstrap, so that the same figures give the same bytes
};

/// Any thread.
PeriodReview reviewOf(const PeriodInput &input);

} // namespace agm
