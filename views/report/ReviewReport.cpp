// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/ReviewReport.h"

#include "domain/Listed.h"
#include "views/common/SafeText.h"
#include "views/common/Words.h"
#include "views/report/ReportParts.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace agm {
namespace {

using period::Part;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ReviewReport)
};

QStringList currencyCodes(const PeriodReview &review)
{
    QStringList codes;
    for (const PeriodTotal &total : review.totals) {
        if (!total.now.mixedCurrencies && !total.currency.isNull() && !codes.contains(total.currency.code()))
            codes.append(total.currency.code());
    }
    return codes;
}

QString asOfText(const ReviewReportInput &input)
{
    if (!input.facts.asOf.isValid())
        return Tr::tr("not known");
    const Instant asOf = Instant::of(input.facts.asOf);
    return QStringLiteral("%1 (%2)").arg(input.formats.instant(asOf), input.formats.instantUtc(asOf));
}

QList<ReportEntry> factsOf(const ReviewReportInput &input)
{
    const QStringList codes = currencyCodes(input.review);
    QList<ReportEntry> facts{{Tr::tr("Account"), inertLine(input.account)},
                             {Tr::tr("Window"), period::windowSentence(input.facts, input.formats)}};
    if (const QString before = period::beforeSentence(input.review, input.facts, input.formats); !before.isEmpty())
        facts.append({Tr::tr("Comparison"), before});
    facts.append({Tr::tr("Time zone"),
                  QStringLiteral("%1, %2").arg(input.formats.zoneName(input.facts.window.zone(), input.facts.now),
                                               QString::fromLatin1(input.facts.window.zone().id()))});
    facts.append({codes.size() > 1 ? Tr::tr("Currencies") : Tr::tr("Currency"),
                  codes.isEmpty() ? Tr::tr("not known") : listed(codes)});
    facts.append({Tr::tr("As of"), asOfText(input)});
    if (!input.facts.source.isEmpty())
        facts.append({Tr::tr("Daily figures"), inertLine(input.facts.source)});
    facts.append({Tr::tr("Contents"), words::adGroups(int(input.groups.size()))});
    return facts;
}

QString footerOf(const ReviewReportInput &input)
{
    QStringList parts{inertLine(input.account), period::windowSentence(input.facts, input.formats)};
    parts.append(currencyCodes(input.review));
    if (input.facts.asOf.isValid())
        parts.append(Tr::tr("as of %1").arg(input.formats.instant(Instant::of(input.facts.asOf))));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QList<ReportEntry> definitionsOf()
{
    QList<ReportEntry> entries;
    for (const Field field : {Field::Spend, Field::Results, Field::CostPerResult, Field::ClickThroughRate,
                              Field::ReturnOnAdSpend, Field::Impressions, Field::Clicks, Field::BudgetAmount})
        entries.append({words::fieldTitle(field), words::fieldDefinition(field)});
    entries.append(
        {Tr::tr("95 % interval"),
         Tr::tr("The values that the figures are compatible with: Wilson's interval for CTR, Garwood's exact "
                "limits for costs per result. Few clicks or results make it wide.")});
    entries.append(
        {QStringLiteral("%1, %2, %3")
             .arg(period::verdictWord(Verdict::Clear), period::verdictWord(Verdict::Likely),
                  period::verdictWord(Verdict::TooEarly)),
         Tr::tr("How much a difference proves: chance alone makes one as large in less than 1 %, in less than "
                "5 %, or in more of all cases. Ad groups are not chosen by lot: they differ, which does not say "
                "why.")});
    entries.append(
        {Tr::tr("Target"),
         Tr::tr("What a cost per result is held against: the ad group's own cost target, else the one set for "
                "the account, else the median of the ad groups with the same result type and currency.")});
    entries.append({QStringLiteral("0, —, n/a, >"),
                    Tr::tr("0 is measured. — is undefined or not known. n/a does not apply. > is a lower bound: spend "
                           "without a result.")});
    for (const Part part : {Part::Totals, Part::Movers, Part::Waste, Part::Pacing, Part::Anomalies, Part::Issues})
        entries.append({period::partTitle(part), period::partMeaning(part)});
    return entries;
}

} // namespace

ReportDocument reviewReport(const ReviewReportInput &input)
{
    ReportDocument document;
    document.title = input.account.trimmed().isEmpty() ? Tr::tr("Performance review")
                                                       : Tr::tr("Performance review: %1").arg(inertLine(input.account));
    document.language = input.formats.locale().bcp47Name();
    document.asOf = input.facts.asOf.toUTC();
    document.facts = factsOf(input);
    document.sections = {report::totalsSection(input), report::moversSection(input),    report::wasteSection(input),
                         report::pacingSection(input), report::anomaliesSection(input), report::issuesSection(input),
                         report::groupsSection(input)};
    // Beside the totals, whose days they are, but a sheet of their own would be theirs in a spreadsheet.
    ReportSection days;
    days.title = Tr::tr("Day by day");
    days.trends = report::trends(input);
    const auto known = std::count_if(input.groups.begin(), input.groups.end(), [&input](const AdGroupPtr &group) {
        const auto series = input.days.constFind(group->id);
        return series != input.days.constEnd() && !series->points.isEmpty();
    });
    if (known < qsizetype(input.groups.size()))
        days.paragraphs.append(Tr::tr("Only of those whose daily figures are known: %1 of %2.")
                                   .arg(input.formats.count(double(known)), words::adGroups(int(input.groups.size()))));
    if (!days.trends.isEmpty())
        document.sections.insert(1, days);
    document.leftOutTitle = period::partTitle(Part::LeftOut);
    for (const LeftOut &leftOut : input.review.leftOut)
        document.leftOut.append(period::leftOutSentence(leftOut));
    document.leftOut += input.notes;
    document.leftOut.removeAll(QString());
    if (document.leftOut.isEmpty())
        document.leftOut.append(period::partNothing(Part::LeftOut, input.review));
    document.definitionsTitle = Tr::tr("Definitions");
    document.definitions = definitionsOf();
    document.footer = footerOf(input);
    document.pageText = Tr::tr("Page %1 of %2");
    document.nowText = Tr::tr("This period");
    document.beforeText = Tr::tr("The period before");
    document.dayText = Tr::tr("Day");
    return document;
}

} // namespace agm
