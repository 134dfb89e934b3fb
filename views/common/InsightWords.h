// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/AdGroup.h"
#include "domain/DerivedFields.h"
#include "views/common/FieldText.h"
#include "views/common/Formats.h"

namespace agm {

/// What the program says about its conclusions, in one place: cells, tooltips, cards and spoken text use the same
/// words. Every `insight` may be null: nothing was concluded yet.
namespace insights {

/// clear, likely, too early
QString verdictWord(Verdict verdict);
/// Clearly above, Likely above, Too early to tell, Likely below, Clearly below
QString targetWord(TargetVerdict verdict);
/// ▲ ● ▼: for plain text; cells draw the shape.
QString leanSign(Lean lean);
/// `US$30.00 (its own)`, `US$28.10 (median of similar ad groups)`; empty without a target.
QString targetText(const CostTarget &target, const Formats &formats);
/// `p 0.23`, `p < 0.001`
QString pText(double p, const Formats &formats);

/// `±0.34`, in percentage points, when the two sides differ by less than 15 %; else the limits: `6.95–26.19`.
QString rateMargin(double rate, const Interval &interval, const Formats &formats);
/// `3.35 to 3.87 %`
QString rateLimits(const Interval &interval, const Formats &formats);
/// `12.69–57.91`, without a sign; `12.69 or more` when it has no upper end.
QString costLimits(const Interval &interval, Currency currency, const Formats &formats);

/// What stands beside the value of an attribute; all empty for other attributes than CTR and cost per result.
struct Aside {
    QString margin; ///< the interval, or why there is none: "no results yet"
    std::optional<Verdict> verdict; ///< of the cost against its target
    Lean lean = Lean::About;
};
Aside aside(const AdGroup &group, const Insight *insight, Field field, const Formats &formats);

/// Explained costs about ten times as much as Bare, which leaves `why` empty: a cell that is painted needs none.
enum class Detail { Bare, Explained };
/// The text of a derived column; `why` also explains a value that is there.
FieldText derivedCell(const AdGroup &group, const Insight *insight, Field field, const InsightDays &days,
                      const Formats &formats, Detail detail = Detail::Explained);
/// How much a change column proves; nothing for other columns.
std::optional<Verdict> changeVerdict(const Insight &insight, Field field);
/// `2.22×`: the cost in multiples of its target; empty when it is not finite.
QString targetMultiple(const Insight &insight, const Formats &formats);

/// The sentences behind a number: "720 of 20,000; 95 % interval 3.35 to 3.87 %". Of CTR, cost per result and derived
/// columns; empty for others.
QStringList explanation(const AdGroup &group, const Insight *insight, Field field, const InsightDays &days,
                        const Formats &formats);

} // namespace insights
} // namespace agm
