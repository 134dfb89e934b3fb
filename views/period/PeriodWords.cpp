// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/period/PeriodWords.h"

#include "views/common/SafeText.h"
#include "views/common/Words.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace agm::period {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PeriodWords)
};

bool leavesOut(const PeriodReview &review, LeftOut::Reason reason)
{
    return std::any_of(review.leftOut.begin(), review.leftOut.end(),
                       [&](const LeftOut &entry) { return entry.reason == reason && entry.groups == 0; });
}

bool isZeroOrUnknown(const MetricFigures &figures, Field field)
{
    return figures.kept(field).value_or(0) == 0;
}

QString noMovers(const PeriodReview &review)
{
    if (leavesOut(review, LeftOut::NoBefore))
        return Tr::tr("The period before is not known, so nothing can be compared.");
    return Tr::tr("No ad group moved it.");
}

QString noAnomalies(const PeriodReview &review)
{
    if (leavesOut(review, LeftOut::NoDays))
        return Tr::tr("There are no daily figures to judge single days by.");
    if (leavesOut(review, LeftOut::FewDays))
        return Tr::tr("There are too few days yet to know what a usual day is.");
    return Tr::tr("No day is out of line.");
}

} // namespace

QString partTitle(Part part)
{
    switch (part) {
    case Part::Totals: return Tr::tr("Where the money went");
    case Part::Movers: return Tr::tr("What moved most");
    case Part::Waste: return Tr::tr("Spend without a result");
    case Part::Pacing: return Tr::tr("Budgets");
    case Part::Anomalies: return Tr::tr("Unusual days");
    case Part::Issues: return Tr::tr("Open issues");
    case Part::LeftOut: return Tr::tr("What is left out");
    }
    return {};
}

QString partMeaning(Part part)
{
    switch (part) {
    case Part::Totals:
        return Tr::tr("Sums of all ad groups of one currency and result type, and ratios made of these sums. Different "
                      "currencies and result types are never added.");
    case Part::Movers:
        return Tr::tr(
            "The ad groups with the largest part in the change against the period before, at most five for each "
            "figure.");
    case Part::Waste:
        return Tr::tr(
            "Ad groups that spent without a result although others with the same result type and currency had "
            "results for as much, and chance alone does not explain it.");
    case Part::Pacing:
        return Tr::tr(
            "How each budget that is on will be spent by the end of the day, or of its lifetime. Furthest from "
            "the budget first.");
    case Part::Anomalies:
        return Tr::tr("Days on which spend, impressions, clicks or results were far from what such a weekday has. The "
                      "present day is left out.");
    case Part::Issues: return Tr::tr("What keeps ad groups from delivering, the oldest first.");
    case Part::LeftOut: return Tr::tr("What the figures on this page do not hold, and why.");
    }
    return {};
}

QString partNothing(Part part, const PeriodReview &review)
{
    switch (part) {
    case Part::Totals: return review.totals.isEmpty() ? Tr::tr("There are no figures for this period.") : QString();
    case Part::Movers: {
        const bool any = std::any_of(review.movers.begin(), review.movers.end(),
                                     [](const QList<Mover> &movers) { return !movers.isEmpty(); });
        return any ? QString() : noMovers(review);
    }
    case Part::Waste:
        return review.waste.isEmpty() ? Tr::tr("No spend without a result beyond what chance explains.") : QString();
    case Part::Pacing:
        if (!review.pacing.isEmpty())
            return {};
        return Tr::tr("No budget is on.");
    case Part::Anomalies: return review.anomalies.isEmpty() ? noAnomalies(review) : QString();
    case Part::Issues: return review.issues.isEmpty() ? Tr::tr("No open issue.") : QString();
    case Part::LeftOut: return review.leftOut.isEmpty() ? Tr::tr("Nothing is left out.") : QString();
    }
    return {};
}

QString noData(const PeriodReview &review, const Formats &formats, QDate today)
{
    const bool any = std::any_of(review.totals.begin(), review.totals.end(), [](const PeriodTotal &total) {
        return !isZeroOrUnknown(total.now, Field::Spend) || !isZeroOrUnknown(total.now, Field::Impressions);
    });
    // What is still to come is not nothing.
    if (any || leavesOut(review, LeftOut::Loading))
        return {};
    const bool known = std::any_of(review.totals.begin(), review.totals.end(), [](const PeriodTotal &total) {
        return total.now.kept(Field::Spend) || total.now.kept(Field::Impressions);
    });
    const QString days = formats.days(review.first, review.last, today);
    if (!known)
        return days.isEmpty() ? Tr::tr("There are no figures.") : Tr::tr("There are no figures for %1.").arg(days);
    return days.isEmpty() ? Tr::tr("Nothing was spent and no ad was shown.")
                          : Tr::tr("Nothing was spent and no ad was shown, %1.").arg(days);
}

QString leftOutSentence(const LeftOut &leftOut)
{
    const QString groups = words::adGroups(leftOut.groups);
    const bool all = leftOut.groups == 0;
    switch (leftOut.reason) {
    case LeftOut::Loading:
        return all ? Tr::tr("Figures are still loading.") : Tr::tr("%1: figures are still loading.").arg(groups);
    case LeftOut::NoFigures:
        return all ? Tr::tr("No spend is known: there are no totals.")
                   : Tr::tr("%1: no spend is known, so they are not in the totals.").arg(groups);
    case LeftOut::NoBefore:
        return all ? Tr::tr("The period before is not known: no changes are shown.")
                   : Tr::tr("%1: the period before is not known, so no change is shown for them.").arg(groups);
    case LeftOut::NoDays:
        return all ? Tr::tr("There are no daily figures: no forecasts and no unusual days.")
                   : Tr::tr("%1: no daily figures, so no forecast and no unusual days.").arg(groups);
    case LeftOut::FewDays:
        return all ? Tr::tr("There are too few days to know what a usual weekday is.")
                   : Tr::tr("%1: too few days to know what a usual weekday is.").arg(groups);
    case LeftOut::Currencies:
        return Tr::tr("There are several currencies: each has its own line, and nothing is added across them.");
    case LeftOut::Results:
        return Tr::tr("There are several result types: each has its own line, and results are not added across them.");
    }
    return {};
}

QString windowSentence(const Facts &facts, const Formats &formats)
{
    return formats.window(facts.window, facts.now);
}

QString beforeSentence(const PeriodReview &review, const Facts &facts, const Formats &formats)
{
    if (!review.first.isValid() || !review.last.isValid() || leavesOut(review, LeftOut::NoBefore))
        return {};
    const qint64 length = review.first.daysTo(review.last) + 1;
    const QDate today = facts.now.toTimeZone(facts.window.zone()).date();
    return Tr::tr("compared with %1").arg(formats.days(review.first.addDays(-length), review.first.addDays(-1), today));
}

QString asOfSentence(const PeriodReview &review, const Facts &facts, const Formats &formats)
{
    QStringList parts;
    if (facts.asOf.isValid()) {
        const QDate day = facts.asOf.toTimeZone(formats.zone()).date();
        const bool sameDay = day == facts.now.toTimeZone(formats.zone()).date();
        parts.append(sameDay ? Tr::tr("As of %1").arg(formats.clock(facts.asOf))
                             : Tr::tr("As of %1").arg(formats.instant(Instant::of(facts.asOf))));
    }
    if (!facts.source.isEmpty())
        parts.append(inertLine(facts.source));
    if (review.includesToday)
        parts.append(Tr::tr("today is incomplete"));
    return parts.join(QStringLiteral(" · "));
}

QString selectText(int count)
{
    return Tr::tr("Select %1").arg(words::adGroups(count));
}

} // namespace agm::period
