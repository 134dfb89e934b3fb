// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Listed.h"
#include "views/common/SafeText.h"
#include "views/common/Words.h"
#include "views/report/ReportParts.h"

#include <QtCore/QCoreApplication>

#include <cmath>

namespace agm::report {
namespace {

using period::Part;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ReviewReport)
};

ReportSection sectionOf(Part part, const PeriodReview &review)
{
    ReportSection section;
    section.title = period::partTitle(part);
    if (const QString nothing = period::partNothing(part, review); !nothing.isEmpty())
        section.paragraphs.append(nothing);
    return section;
}

QString titleOf(const QString &title, const QString &id)
{
    return inertLine(title.trimmed().isEmpty() ? id : title);
}

bool hasInterval(Field field)
{
    return field == Field::CostPerResult || field == Field::ClickThroughRate;
}

/// The columns of a figure: people read the later ones below the first.
QList<ReportColumn> totalColumns(Field field)
{
    const QString name = words::fieldTitle(field);
    QList<ReportColumn> columns{figureColumn(name), figureColumn(Tr::tr("%1, before").arg(name)),
                                figureColumn(Tr::tr("%1, change").arg(name)),
                                textColumn(Tr::tr("%1, verdict").arg(name))};
    if (hasInterval(field))
        columns.append(intervalColumn(Tr::tr("%1, 95 %").arg(name)));
    for (qsizetype i = 1; i < columns.size(); ++i)
        columns[i].dataOnly = true;
    return columns;
}

QList<ReportCell> totalCells(const PeriodTotal &total, const period::Figure &figure, const Formats &formats)
{
    const Field field = figure.field;
    const auto now = total.now.number(field);
    const ReportCell nothing = textCell(QStringLiteral("—"), true);
    QList<ReportCell> cells{metricCell(total.now, field, formats), textCell(Tr::tr("not known"), true), nothing,
                            figure.word.isEmpty() ? nothing : textCell(figure.word)};
    QStringList notes;
    if (total.before) {
        cells[1] = metricCell(*total.before, field, formats);
        cells[2] = changeCell(now, total.before->number(field), field, total.currency, formats);
        QStringList changed{figure.change, figure.word};
        changed.removeAll(QString());
        if (!changed.isEmpty())
            notes.append(listed(changed));
        if (!cells[0].dimmed || !cells[1].dimmed)
            notes.append(Tr::tr("before %1").arg(cells[1].text));
    }
    if (hasInterval(field)) {
        cells.append(
            intervalCell(now ? metricInterval(total.now, field) : std::nullopt, field, total.currency, formats));
        if (!cells.last().dimmed)
            notes.append(Tr::tr("95 %: %1").arg(cells.last().text));
    }
    cells[0].note = notes.join(QLatin1Char('\n'));
    return cells;
}

} // namespace

ReportSection totalsSection(const ReviewReportInput &input)
{
    ReportSection section = sectionOf(Part::Totals, input.review);
    const QDate today = input.facts.now.toTimeZone(input.facts.window.zone()).date();
    if (const QString nothing = period::noData(input.review, input.formats, today); !nothing.isEmpty())
        section.paragraphs = QStringList{nothing};
    if (input.review.totals.isEmpty())
        return section;
    if (input.review.includesToday)
        section.paragraphs.append(
            Tr::tr("Today is incomplete: its figures still grow, while the period before is over."));
    ReportTable table;
    table.columns = {textColumn(Tr::tr("Currency and results")), figureColumn(Tr::tr("Ad groups"))};
    for (const Field field : period::Figures)
        table.columns += totalColumns(field);
    for (const PeriodTotal &total : input.review.totals) {
        const period::TotalLine line = period::totalLine(total, input.review, input.formats);
        ReportCell groups = textCell(input.formats.count(total.groups));
        groups.value = double(total.groups);
        groups.kind = ReportKind::Count;
        QList<ReportCell> row{textCell(line.title), groups};
        for (const period::Figure &figure : line.figures)
            row += totalCells(total, figure, input.formats);
        table.rows.append(row);
    }
    section.tables.append(table);
    return section;
}

ReportSection moversSection(const ReviewReportInput &input)
{
    ReportSection section = sectionOf(Part::Movers, input.review);
    for (const Field field : period::Figures) {
        const QList<Mover> movers = input.review.movers.value(field);
        if (movers.isEmpty())
            continue;
        ReportTable table;
        table.title = words::fieldTitle(field);
        table.columns = {textColumn(words::fieldTitle(Field::Title)), figureColumn(Tr::tr("Before")),
                         figureColumn(Tr::tr("This period")), figureColumn(Tr::tr("Change")),
                         textColumn(Tr::tr("What it shows"))};
        for (const Mover &mover : movers) {
            const auto [word, tone]
                = period::changeWord(mover.now.value_or(0) - mover.before.value_or(0), mover.field, mover.comparison);
            table.rows.append({textCell(titleOf(mover.title, mover.adGroupId)),
                               numberCell(mover.before, mover.field, mover.currency, input.formats),
                               numberCell(mover.now, mover.field, mover.currency, input.formats),
                               changeCell(mover.now, mover.before, mover.field, mover.currency, input.formats),
                               textCell(word)});
        }
        section.tables.append(table);
    }
    return section;
}

ReportSection wasteSection(const ReviewReportInput &input)
{
    ReportSection section = sectionOf(Part::Waste, input.review);
    if (input.review.waste.isEmpty())
        return section;
    ReportTable table;
    table.columns = {textColumn(words::fieldTitle(Field::Title)), figureColumn(words::fieldTitle(Field::Spend)),
                     figureColumn(Tr::tr("Results expected")), figureColumn(Tr::tr("By chance alone, p"))};
    for (const Waste &waste : input.review.waste) {
        ReportCell expected = textCell(input.formats.locale().toString(waste.expected, 'f', 1));
        expected.value = std::round(waste.expected * 10) / 10;
        expected.kind = ReportKind::Count;
        table.rows.append({textCell(titleOf(waste.title, waste.adGroupId)), moneyCell(waste.spend, input.formats),
                           expected, probabilityCell(waste.p, input.formats)});
    }
    section.tables.append(table);
    return section;
}

ReportSection pacingSection(const ReviewReportInput &input)
{
    ReportSection section = sectionOf(Part::Pacing, input.review);
    if (input.review.pacing.isEmpty())
        return section;
    ReportTable table;
    table.columns = {textColumn(Tr::tr("Budget of")),  textColumn(Tr::tr("For")),
                     figureColumn(Tr::tr("Budget")),   figureColumn(Tr::tr("Spent so far")),
                     figureColumn(Tr::tr("Forecast")), intervalColumn(Tr::tr("80 % interval"))};
    for (const Pacing &pacing : input.review.pacing) {
        const bool ofCampaign = pacing.adGroupId.isEmpty();
        const QString title = titleOf(pacing.title, ofCampaign ? pacing.campaignId : pacing.adGroupId);
        std::optional<Interval> interval;
        if (pacing.low && pacing.high)
            interval = Interval{pacing.low->toDouble(), pacing.high->toDouble()};
        table.rows.append(
            {textCell(ofCampaign ? Tr::tr("%1 (campaign)").arg(title) : title),
             textCell(pacing.lifetime ? Tr::tr("lifetime") : Tr::tr("today")), moneyCell(pacing.budget, input.formats),
             moneyCell(pacing.spent, input.formats), moneyCell(pacing.forecast, input.formats),
             intervalCell(interval, Field::Spend, pacing.low ? pacing.low->currency : Currency(), input.formats)});
    }
    section.tables.append(table);
    return section;
}

ReportSection anomaliesSection(const ReviewReportInput &input)
{
    ReportSection section = sectionOf(Part::Anomalies, input.review);
    if (input.review.anomalies.isEmpty())
        return section;
    ReportTable table;
    table.columns = {textColumn(Tr::tr("Day")),
                     textColumn(words::fieldTitle(Field::Title)),
                     textColumn(Tr::tr("Figure")),
                     figureColumn(Tr::tr("Measured")),
                     intervalColumn(Tr::tr("Expected for the weekday")),
                     figureColumn(Tr::tr("By chance alone, p"))};
    for (const Anomaly &anomaly : input.review.anomalies) {
        Interval expected = anomaly.expected;
        if (!isMoney(anomaly.field)) // whole counts, as the review page names them
            expected = {std::round(expected.low), std::round(expected.high)};
        ReportCell day = textCell(
            QStringLiteral("%1, %2").arg(input.formats.locale().dayName(anomaly.day.dayOfWeek(), QLocale::ShortFormat),
                                         input.formats.day(anomaly.day)));
        day.value = anomaly.day;
        table.rows.append({day, textCell(titleOf(anomaly.title, anomaly.adGroupId)),
                           textCell(words::fieldTitle(anomaly.field)),
                           numberCell(anomaly.value, anomaly.field, anomaly.currency, input.formats),
                           intervalCell(expected, anomaly.field, anomaly.currency, input.formats),
                           probabilityCell(anomaly.p, input.formats)});
    }
    section.tables.append(table);
    return section;
}

ReportSection issuesSection(const ReviewReportInput &input)
{
    ReportSection section = sectionOf(Part::Issues, input.review);
    if (input.review.issues.isEmpty())
        return section;
    ReportTable table;
    table.columns = {textColumn(words::fieldTitle(Field::Title)), textColumn(Tr::tr("Open for")),
                     textColumn(Tr::tr("Seen first")), textColumn(Tr::tr("Issue"))};
    for (const OpenIssue &issue : input.review.issues) {
        const period::Line line = period::issueLine(issue, input.facts.now, input.formats);
        ReportCell since = textCell(Tr::tr("not known"), true);
        if (issue.since.isValid()) {
            const QDate day = issue.since.toTimeZone(input.formats.zone()).date();
            since = textCell(input.formats.day(day));
            since.value = day;
        }
        table.rows.append(
            {textCell(line.title), textCell(line.figure, !issue.since.isValid()), since, textCell(line.sentence)});
    }
    section.tables.append(table);
    return section;
}

} // namespace agm::report
