// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/SheetDesk.h"

#include "domain/AdGroupEdit.h"
#include "domain/Elsewhere.h"
#include "domain/Futures.h"
#include "items/FilterGrammar.h"
#include "sync/AccountSession.h"
#include "sync/DraftBook.h"
#include "sync/Listing.h"
#include "views/common/SafeText.h"
#include "views/common/SheetText.h"
#include "views/common/Words.h"
#include "views/sheet/ExportDialog.h"
#include "views/sheet/ImportDialog.h"
#include "views/sheet/TablePrinter.h"
#include "views/table/AdGroupTablePanel.h"
#include "views/table/AdGroupTableView.h"
#include "views/window/ChangeDesk.h"
#include "views/window/FilterController.h"
#include "views/window/MainWindow.h"
#include "views/window/SessionModels.h"

#include <QtCore/QFileInfo>
#include <QtCore/QFutureWatcher>
#include <QtCore/QStandardPaths>
#include <QtGui/QAction>
#include <QtWidgets/QFileDialog>

namespace agm {
namespace {

/// Account, stats window and time; the rest is about files.
constexpr int FactsOnPaper = 3;

} // namespace

SheetDesk::SheetDesk(MainWindow *window, SheetPort *port)
    : QObject(window), m_window(window), m_port(port), m_printer(new TablePrinter(window))
{
    const SheetActions &actions = window->actions().sheets;
    connect(actions.exportTable, &QAction::triggered, this, &SheetDesk::openExport);
    connect(actions.importChanges, &QAction::triggered, this, &SheetDesk::askForImport);
    connect(actions.printTable, &QAction::triggered, this, [this] { openPrint(&TablePrinter::ask); });
    connect(actions.printPreview, &QAction::triggered, this, [this] { openPrint(&TablePrinter::preview); });
    connect(m_printer, &TablePrinter::printed, this, [this](const QString &sentence) { notify(sentence, false); });
    connect(m_printer, &TablePrinter::failed, this, [this](const QString &sentence) { notify(sentence, true); });
    AdGroupTableView *view = window->tablePanel()->view();
    view->setSheetCells(port->cells());
    connect(view, &AdGroupTableView::sheetPasted, this, &SheetDesk::readPasted);
    connect(window->models(), &SessionModels::accountChanged, this, &SheetDesk::offerActions);
    offerActions();
}

void SheetDesk::attach(AccountSession *session)
{
    // A review proposes for the account that it was read for.
    delete m_export;
    delete m_import;
    m_session = session;
    offerActions();
}

void SheetDesk::offerActions()
{
    const SheetActions &actions = m_window->actions().sheets;
    const QString noAccount = m_session ? QString() : tr("No account is open.");
    const bool empty = m_window->models()->table()->rowCount() == 0;
    const QString why = noAccount.isEmpty() && empty ? tr("There are no ad groups.") : noAccount;
    MainActions::offer(actions.exportTable, why);
    MainActions::offer(actions.importChanges, why);
    MainActions::offer(actions.printTable, why);
    MainActions::offer(actions.printPreview, why);
}

void SheetDesk::openExport()
{
    if (!m_session || m_export)
        return;
    SessionModels *models = m_window->models();
    AdGroupTableView *view = m_window->tablePanel()->view();
    SheetExtent extent;
    extent.shown = models->rows()->rowCount();
    extent.selected = view->selectedCount();
    extent.all = models->table()->rowCount();
    extent.shownColumns = int(view->visibleFields().size());
    extent.drafted = models->table()->draftCount();
    const auto &groups = models->table()->groups();
    extent.loading = std::any_of(groups.begin(), groups.end(), [](const auto &group) { return group->metricsLoading; });
    SheetChoice choice = m_choice;
    // A selection of several is most likely what is meant; one row is selected by looking.
    if (choice.rows == SheetChoice::Rows::Shown && extent.selected > 1)
        choice.rows = SheetChoice::Rows::Selected;
    m_export = new ExportDialog(extent, choice, m_window);
    m_export->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_export, &ExportDialog::fileChosen, this, [this](const QString &file) {
        m_choice = m_export->choice();
        write(m_choice, file);
    });
    connect(m_export, &ExportDialog::stopRequested, this, [this] { m_writing.cancel(); });
    m_export->open();
}

SheetTable SheetDesk::table(const SheetChoice &choice) const
{
    AdGroupTableView *view = m_window->tablePanel()->view();
    SheetTable table = makeSheet(choice, m_window->models()->rows(), view->visibleFields(), view->selectedRowNumbers());
    table.title = tr("Ad groups");
    table.factsTitle = tr("About this file");
    table.asOf = QDateTime::currentDateTimeUtc();
    table.facts = facts(choice, table);
    return table;
}

QList<ReportEntry> SheetDesk::facts(const SheetChoice &choice, const SheetTable &table) const
{
    const TimeWindow window = m_session->listing()->window();
    const Formats formats(m_window->locale(), window.zone());
    QList<ReportEntry> facts{
        {tr("Account"), inertLine(m_session->account().name)},
        {tr("Stats window"), formats.window(window, table.asOf)},
        {tr("Written"), formats.instant(Instant::of(table.asOf))},
        {tr("Rows"), words::adGroups(int(table.groups.size()))},
        {tr("Times"), tr("In UTC")},
        {tr("Empty cells"), tr("Undefined, not applicable or not known; a measured zero is 0.")},
    };
    facts += filterFact(choice);
    if (const int drafts = m_session->drafts()->size(); drafts > 0)
        facts.append({tr("Drafts"), tr("Drafts that are not posted are written as they are shown.")});
    return facts;
}

QList<ReportEntry> SheetDesk::filterFact(const SheetChoice &choice) const
{
    const QString filter = filterText(m_window->filters()->everything(), m_window->locale());
    if (choice.rows != SheetChoice::Rows::Shown || filter.isEmpty())
        return {};
    return {{tr("Filter"), inertLine(filter)}};
}

void SheetDesk::write(const SheetChoice &choice, const QString &file)
{
    if (!m_session || m_writing.isRunning())
        return;
    const SheetTable sheet = table(choice);
    const int rows = int(sheet.groups.size());
    m_writing = m_port->write(sheet, file, choice.file);
    if (m_export) {
        m_export->showProgress(0, rows);
        auto *watcher = new QFutureWatcher<Result<void>>(m_export);
        connect(watcher, &QFutureWatcherBase::progressValueChanged, m_export,
                [dialog = m_export.data(), rows](int row) { dialog->showProgress(row, rows); });
        watcher->setFuture(m_writing);
    }
    const QString name = isolated(QFileInfo(file).fileName());
    whenDone(m_writing, this, [this, name, rows](const Result<void> &done) {
        if (done) {
            if (m_export)
                m_export->accept();
            notify(tr("%1 written to %2.").arg(words::adGroups(rows), name), false);
            return;
        }
        const bool stopped = done.error().kind == ErrorKind::Cancelled;
        const QString sentence = stopped
            ? tr("Stopped. %1 was not written.").arg(name)
            : tr("The table could not be written to %1: %2").arg(name, inertLine(done.error().message));
        if (m_export)
            m_export->showFailure(sentence);
        else
            notify(sentence, !stopped);
    });
}

PaperTable SheetDesk::paper(bool selected) const
{
    SheetChoice choice;
    choice.rows = selected ? SheetChoice::Rows::Selected : SheetChoice::Rows::Shown;
    PaperTable paper;
    paper.table = table(choice);
    paper.table.facts = facts(choice, paper.table).mid(0, FactsOnPaper) + filterFact(choice);
    paper.fields = m_window->tablePanel()->view()->visibleFields();
    paper.formats = m_window->models()->presentation()->formats();
    paper.now = paper.table.asOf;
    return paper;
}

void SheetDesk::openPrint(PrintWay way)
{
    if (m_session)
        (m_printer->*way)([this](bool selected) { return paper(selected); },
                          m_window->tablePanel()->view()->selectedCount() > 0);
}

void SheetDesk::askForImport()
{
    if (!m_session || m_import || m_reading)
        return;
    auto *dialog = new QFileDialog(m_window, tr("Import changes"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Table (*.csv *.tsv *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &SheetDesk::importFile);
    m_import = dialog;
    dialog->open();
}

void SheetDesk::cannotRead(const QString &name, const Error &error)
{
    notify(tr("%1 could not be read: %2").arg(isolated(name), inertLine(error.message)), true);
}

void SheetDesk::importFile(const QString &file)
{
    if (!m_session || m_reading)
        return;
    m_reading = true;
    const QString name = QFileInfo(file).fileName();
    whenDone(m_port->read(file), this, [this, name](const Result<QString> &text) {
        m_reading = false;
        if (!text) {
            cannotRead(name, text.error());
            return;
        }
        // Files have a decimal point, whatever the language of the window.
        const Formats plain(QLocale(QLocale::English, QLocale::UnitedStates), m_session->listing()->window().zone());
        const auto cells = [text = *text]() -> Result<QList<QStringList>> {
            const auto isHeading = [](const QString &heading) { return fieldOfHeading(heading).has_value(); };
            auto lines = parseCsv(text, csvSeparator(text, isHeading));
            if (!lines)
                return fail(ErrorKind::Malformed, tr("It has more lines or cells than a table of ad groups."));
            return *std::move(lines);
        };
        read(cells, plain, name);
    });
}

void SheetDesk::readPasted(const QList<QStringList> &block)
{
    if (m_session && !m_reading && !m_import)
        read([block] { return Result<QList<QStringList>>(block); }, m_window->models()->presentation()->formats(), {});
}

void SheetDesk::read(const std::function<Result<QList<QStringList>>()> &block, const Formats &formats,
                     const QString &source)
{
    m_reading = true;
    PasteTarget target = sheetTarget(m_window->models()->rows(), formats, m_port->cells());
    target.file = !source.isEmpty();
    const auto reading = elsewhere([block, target] {
        return block().map([&target](const QList<QStringList> &lines) { return readSheet(lines, target); });
    });
    whenDone(reading, this, [this, source, session = m_session.data()](const Result<PasteReport> &report) {
        m_reading = false;
        // Another account may have been opened meanwhile.
        if (!m_session || m_session != session)
            return;
        if (report)
            showReview(*report, source);
        else
            cannotRead(source, report.error());
    });
}

void SheetDesk::showReview(const PasteReport &report, const QString &source)
{
    ImportReview review;
    review.source = source;
    review.report = report;
    const EditorContext context = m_window->changes()->editorContext();
    review.formats = context.formats;
    QList<ChangedGroup> changes;
    for (const ProposedEdit &edit : report.edits) {
        const AdGroupPtr group = m_session->drafts()->preview(edit.adGroupId);
        if (!group)
            continue;
        review.groups.insert(edit.adGroupId, group);
        changes.append({edit.adGroupId, withPatch(*group, edit.patch)});
    }
    review.impact = moneyImpact(*context.account, context.campaigns, changes, context.money);
    auto *dialog = new ImportDialog(review, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::confirmed, this,
            [this](const QList<ProposedEdit> &edits, const QString &what, bool goOn) {
                m_window->changes()->propose(edits, what);
                if (goOn)
                    m_window->changes()->openReview();
            });
    m_import = dialog;
    dialog->open();
}

void SheetDesk::notify(const QString &sentence, bool failed)
{
    m_window->postNotice(
        {QStringLiteral("sheet"), failed ? NoticeLevel::Error : NoticeLevel::Info, sentence, {}, {}, true});
}

} // namespace agm
