// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sheet/TablePrinter.h"

#include "domain/DisplayState.h"
#include "domain/Elsewhere.h"
#include "domain/FieldRegistry.h"
#include "domain/Futures.h"
#include "views/common/FieldText.h"
#include "views/common/InsightWords.h"
#include "views/common/Words.h"
#include "views/report/PdfPages.h"
#include "views/report/ReportPdf.h"
#include "views/sheet/PreviewDialog.h"

#include <QtCore/QMarginsF>

#include <cmath>

namespace agm {
namespace {

constexpr std::size_t JudgedRows = 200;

bool isFigures(Field field)
{
    switch (fieldInfo(field).kind) {
    case FieldKind::Money:
    case FieldKind::Count:
    case FieldKind::Rate:
    case FieldKind::Multiple:
    case FieldKind::Decimal: return !isDerived(field) || field != Field::SpendTrend;
    default: return false;
    }
}

/// The one currency of a column, which its head then names.
std::optional<Currency> oneCurrency(const PaperTable &paper, Field field)
{
    std::optional<Currency> one;
    for (const AdGroupPtr &group : paper.table.groups) {
        const Currency currency = group->currencyOf(field);
        if (one && *one != currency)
            return std::nullopt;
        one = currency;
    }
    return one && !one->isNull() ? one : std::nullopt;
}

ReportCell cellOf(const PaperTable &paper, std::size_t row, Field field, Formats::Sign sign)
{
    const AdGroup &group = *paper.table.groups[row];
    const CampaignPtr campaign = paper.table.campaigns.value(group.campaignId);
    ReportCell cell;
    if (field == Field::Status) {
        cell.text = words::state(displayState(group, campaign.get(), paper.now), rawStateWord(group));
        return cell;
    }
    const InsightPtr insight = row < paper.table.insights.size() ? paper.table.insights[row] : nullptr;
    const FieldText text = isDerived(field)
        ? insights::derivedCell(group, insight.get(), field, paper.table.days, paper.formats)
        : fieldText(group, field, campaign.get(), paper.formats, sign);
    cell.text = text.text;
    cell.dimmed = text.dimmed;
    // As numbers it would be many lines; on the screen it is a drawing too.
    if (field == Field::SpendTrend && insight && !text.dimmed) {
        for (const float spend : insight->dailySpend)
            cell.days.append(std::isnan(spend) ? std::nullopt : std::optional(double(spend)));
        cell.lastDayIsOpen = paper.table.days.lastIsOpen;
    }
    return cell;
}

ReportTable tableOf(const PaperTable &paper, std::size_t rows)
{
    ReportTable table;
    QList<Formats::Sign> signs;
    for (const Field field : paper.fields) {
        const auto currency = isMoney(field) ? oneCurrency(paper, field) : std::nullopt;
        const QString title = words::fieldTitle(field);
        table.columns.append(
            {currency ? QStringLiteral("%1, %2").arg(title, currency->code()) : title, isFigures(field)});
        signs.append(currency ? Formats::Sign::Omit : Formats::Sign::Show);
    }
    table.rows.reserve(qsizetype(rows));
    for (std::size_t row = 0; row < rows; ++row) {
        QList<ReportCell> cells;
        for (qsizetype i = 0; i < paper.fields.size(); ++i)
            cells.append(cellOf(paper, row, paper.fields[i], signs[i]));
        table.rows.append(cells);
    }
    return table;
}

} // namespace

ReportDocument paperOf(const PaperTable &paper)
{
    ReportDocument document;
    document.title = paper.table.title;
    document.asOf = paper.now;
    document.facts = paper.table.facts;
    ReportSection section;
    section.title = words::adGroups(int(paper.table.groups.size()));
    section.tables.append(tableOf(paper, paper.table.groups.size()));
    document.sections.append(section);
    QStringList footer;
    for (const ReportEntry &fact : paper.table.facts)
        footer += fact.text;
    document.footer = footer.join(QStringLiteral(" · "));
    document.pageText = TablePrinter::tr("Page %1 of %2");
    return document;
}

bool needsLandscape(const PaperTable &paper, QPrinter *printer)
{
    const QPageLayout::Orientation before = printer->pageLayout().orientation();
    printer->setPageOrientation(QPageLayout::Portrait);
    const ReportTable first = tableOf(paper, std::min(paper.table.groups.size(), JudgedRows));
    const bool fits = pdf::fits(pdf::Sheet(printer), first);
    printer->setPageOrientation(before);
    return !fits;
}

TablePrinter::TablePrinter(QWidget *window) : QObject(window), m_window(window) { }

void TablePrinter::makePrinter(const PaperTable &paper)
{
    m_printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    m_printer->setPageSize(QPageSize(reportPaper(QLocale())));
    m_printer->setPageMargins(QMarginsF(14, 12, 14, 10), QPageLayout::Millimeter);
    m_printer->setDocName(tr("Ad groups"));
    m_printer->setCreator(QStringLiteral("Ad Group Manager"));
    const bool wide = needsLandscape(paper, m_printer.get());
    m_printer->setPageOrientation(wide ? QPageLayout::Landscape : QPageLayout::Portrait);
}

void TablePrinter::ask(const Make &make, bool hasSelection)
{
    if (m_printer)
        return;
    makePrinter(make(false));
    question(make, hasSelection);
}

void TablePrinter::preview(const Make &make, bool hasSelection)
{
    if (m_printer)
        return;
    PaperTable paper = make(false);
    makePrinter(paper);
    QString note;
    if (const std::size_t all = paper.table.groups.size(); all > std::size_t(MostPreviewed)) {
        paper.table.groups.resize(MostPreviewed);
        note = tr("The preview ends after %L1 rows of %L2, and its number of pages with them.")
                   .arg(MostPreviewed)
                   .arg(all);
    }
    const ReportDocument document = paperOf(paper);
    auto *dialog = new PreviewDialog(
        m_printer.get(), [document](QPrinter *printer) { pdf::draw(document, printer); }, note, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::rejected, this, [this] { m_printer.reset(); });
    connect(dialog, &PreviewDialog::printRequested, this, [this, make, hasSelection] { question(make, hasSelection); });
    m_dialog = dialog;
    dialog->open();
}

void TablePrinter::question(const Make &make, bool hasSelection)
{
    auto *dialog = new QPrintDialog(m_printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print the table"));
    dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintShowPageSize
                       | QAbstractPrintDialog::PrintCollateCopies);
    dialog->setOption(QAbstractPrintDialog::PrintSelection, hasSelection);
    connect(dialog, &QDialog::rejected, this, [this] { m_printer.reset(); });
    connect(dialog, qOverload<>(&QDialog::accepted), this,
            [this, make] { start(make(m_printer->printRange() == QPrinter::Selection)); });
    m_dialog = dialog;
    dialog->open();
}

void TablePrinter::start(const PaperTable &paper)
{
    const auto printer = m_printer;
    if (paper.table.groups.size() > std::size_t(MostRows)) {
        m_printer.reset();
        Q_EMIT failed(tr("%1 are too many for paper: at most %L2 are printed. Filter the table, or export it.")
                          .arg(words::adGroups(int(paper.table.groups.size())))
                          .arg(MostRows));
        return;
    }
    whenDone(print(paper, printer), this, [this](const Result<int> &pages) {
        m_printer.reset();
        if (pages)
            Q_EMIT printed(*pages == 1 ? tr("1 page printed.") : tr("%Ln pages printed.", nullptr, *pages));
        else
            Q_EMIT failed(tr("The table could not be printed: %1").arg(pages.error().message));
    });
}

QFuture<Result<int>> TablePrinter::print(const PaperTable &paper, const std::shared_ptr<QPrinter> &printer)
{
    return elsewhere([paper, printer]() -> Result<int> {
        const int pages = pdf::draw(paperOf(paper), printer.get());
        if (pages > 0 && printer->printerState() != QPrinter::Error)
            return pages;
        return fail(ErrorKind::Storage, tr("The printer or the file cannot be written to."), printer->outputFileName());
    });
}

} // namespace agm
