// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/DisplayState.h"
#include "views/common/FieldText.h"
#include "views/common/StateGlyphs.h"
#include "views/common/Words.h"
#include "views/report/ReportParts.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <vector>

namespace agm::report {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ReviewReport)
};

/// Most spend first, one currency after the other in the order of the totals; ties by title, then id; undefined last.
std::vector<const AdGroup *> inOrder(const ReviewReportInput &input)
{
    QHash<Currency, int> places;
    for (const PeriodTotal &total : input.review.totals) {
        if (!places.contains(total.currency))
            places.insert(total.currency, int(places.size()));
    }
    const auto place
        = [&places](const AdGroup &group) { return places.value(group.spendCurrency, int(places.size())); };
    std::vector<const AdGroup *> groups;
    groups.reserve(input.groups.size());
    for (const AdGroupPtr &group : input.groups)
        groups.push_back(group.get());
    std::sort(groups.begin(), groups.end(), [&place](const AdGroup *a, const AdGroup *b) {
        if (place(*a) != place(*b))
            return place(*a) < place(*b);
        const auto spendA = a->metricsLoading ? std::nullopt : a->money(Field::Spend);
        const auto spendB = b->metricsLoading ? std::nullopt : b->money(Field::Spend);
        if (spendA.has_value() != spendB.has_value())
            return spendA.has_value();
        if (spendA && spendA->micros != spendB->micros)
            return spendA->micros > spendB->micros;
        return a->title != b->title ? a->title < b->title : a->id < b->id;
    });
    return groups;
}

/// A numeric field as the table of the window writes it.
ReportCell fieldCell(const AdGroup &group, Field field, const Campaign *campaign, const Formats &formats)
{
    const FieldText text = fieldText(group, field, campaign, formats);
    ReportCell cell = textCell(text.text, text.dimmed);
    const Reading reading = readField(group, field);
    if (reading.presence != Presence::Value)
        return cell; // a lower bound is no figure: a spreadsheet would add it up
    if (const auto *money = std::get_if<Money>(&reading.value)) {
        cell.value = *money;
        cell.kind = ReportKind::Money;
    } else if (const auto *number = std::get_if<double>(&reading.value)) {
        cell.value = *number;
        const FieldKind kind = fieldInfo(field).kind;
        cell.kind = kind == FieldKind::Rate ? ReportKind::Rate
            : kind == FieldKind::Multiple   ? ReportKind::Multiple
                                            : ReportKind::Count;
    }
    return cell;
}

/// `cheaper, clear`: the cost per result against its target.
ReportCell verdictCell(const Insight *insight)
{
    if (!insight || !insight->againstTarget)
        return textCell(QStringLiteral("—"), true);
    const Comparison &against = *insight->againstTarget;
    return textCell(period::changeWord(against.estimate - 1, Field::CostPerResult, against).first);
}

QString targetKind(TargetKind kind)
{
    switch (kind) {
    case TargetKind::None: break;
    case TargetKind::Own: return Tr::tr("its target");
    case TargetKind::Person: return Tr::tr("your target");
    case TargetKind::Median: return Tr::tr("median");
    }
    return QStringLiteral("—");
}

ReportCell nothing()
{
    return textCell(QStringLiteral("—"), true);
}

/// The columns, in their order.
enum Column {
    Title,
    InCampaign,
    Status,
    Budget,
    BudgetType,
    Spend,
    Results,
    ResultEvent,
    Cost,
    CostInterval,
    Verdict,
    Target,
    TargetOf,
    Ctr,
    CtrInterval,
    Roas
};

QList<ReportCell> rowOf(const AdGroup &group, const ReviewReportInput &input)
{
    const Formats &formats = input.formats;
    const Campaign *campaign = input.campaigns ? input.campaigns->value(group.campaignId).get() : nullptr;
    const InsightPtr insight = input.insights.value(group.id);
    std::optional<Interval> cost;
    std::optional<Interval> ctr;
    if (insight) {
        cost = insight->costPerResult;
        ctr = insight->ctr;
    } else if (!group.metricsLoading) {
        const MetricFigures figures = MetricFigures::of(group);
        cost = metricInterval(figures, Field::CostPerResult);
        ctr = metricInterval(figures, Field::ClickThroughRate);
    }
    const DisplayState state = displayState(group, campaign, input.facts.now);
    const QString status
        = QStringLiteral("%1\u00A0%2").arg(glyphs::character(state), words::state(state, rawStateWord(group)));
    const FieldText title = fieldText(group, Field::Title, campaign, formats);
    const FieldText inCampaign = fieldText(group, Field::AdCampaign, campaign, formats);
    const FieldText event = fieldText(group, Field::ResultEvent, campaign, formats);
    const FieldText budgetType = fieldText(group, Field::BudgetType, campaign, formats);
    const bool withTarget = insight && insight->target.kind != TargetKind::None;

    QList<ReportCell> row{textCell(title.text, title.dimmed),
                          textCell(inCampaign.text, inCampaign.dimmed),
                          textCell(status),
                          fieldCell(group, Field::BudgetAmount, campaign, formats),
                          textCell(budgetType.text, budgetType.dimmed),
                          fieldCell(group, Field::Spend, campaign, formats),
                          fieldCell(group, Field::Results, campaign, formats),
                          textCell(event.text, event.dimmed),
                          fieldCell(group, Field::CostPerResult, campaign, formats),
                          intervalCell(cost, Field::CostPerResult, group.spendCurrency, formats),
                          verdictCell(insight.get()),
                          withTarget ? moneyCell(insight->target.amount, formats) : nothing(),
                          withTarget ? textCell(targetKind(insight->target.kind)) : nothing(),
                          fieldCell(group, Field::ClickThroughRate, campaign, formats),
                          intervalCell(ctr, Field::ClickThroughRate, group.spendCurrency, formats),
                          fieldCell(group, Field::ReturnOnAdSpend, campaign, formats)};
    // People find below a figure what a spreadsheet has in the columns after it.
    const auto note = [&row](Column at, const QString &text, Column from) {
        if (!row[from].dimmed)
            row[at].note = text;
    };
    note(Title, inCampaign.text, InCampaign);
    note(Budget, budgetType.text, BudgetType);
    note(Results, event.text, ResultEvent);
    if (!row[Cost].text.startsWith(u'>')) // the bound is the interval
        note(Cost, row[CostInterval].text, CostInterval);
    note(Ctr, row[CtrInterval].text, CtrInterval);
    if (withTarget)
        row[Verdict].note = Tr::tr("%1 %2").arg(row[TargetOf].text, row[Target].text);
    return row;
}

} // namespace

ReportSection groupsSection(const ReviewReportInput &input)
{
    ReportSection section;
    section.title = words::adGroups(int(input.groups.size()));
    if (input.groups.empty()) {
        section.paragraphs.append(Tr::tr("The account has no ad group."));
        return section;
    }
    ReportTable table;
    table.columns = {textColumn(words::fieldTitle(Field::Title)),
                     textColumn(words::fieldTitle(Field::AdCampaign)),
                     textColumn(words::fieldTitle(Field::Status)),
                     figureColumn(words::fieldTitle(Field::BudgetAmount)),
                     textColumn(words::fieldTitle(Field::BudgetType)),
                     figureColumn(words::fieldTitle(Field::Spend)),
                     figureColumn(words::fieldTitle(Field::Results)),
                     textColumn(words::fieldTitle(Field::ResultEvent)),
                     figureColumn(words::fieldTitle(Field::CostPerResult)),
                     intervalColumn(Tr::tr("Cost, 95 %")),
                     textColumn(Tr::tr("Against target")),
                     figureColumn(Tr::tr("Target")),
                     textColumn(Tr::tr("Whose target")),
                     figureColumn(words::fieldTitle(Field::ClickThroughRate)),
                     intervalColumn(Tr::tr("CTR, 95 %")),
                     figureColumn(words::fieldTitle(Field::ReturnOnAdSpend))};
    for (const Column column : {InCampaign, BudgetType, ResultEvent, CostInterval, Target, TargetOf, CtrInterval})
        table.columns[column].dataOnly = true;
    for (const AdGroup *group : inOrder(input))
        table.rows.append(rowOf(*group, input));
    section.tables.append(table);
    return section;
}

} // namespace agm::report
