// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sheet/SheetMaker.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>
#include <QtCore/QPointer>

namespace agm {

class AccountSession;
class ExportDialog;
class MainWindow;
class TablePrinter;
struct PaperTable;
struct ImportReview;

/// The table in and out: on paper, export to CSV and XLSX, changes from CSV and from sheets in the clipboard. What is
/// read becomes drafts when the person agrees; nothing is sent from here. Main thread.
class SheetDesk final : public QObject {
    Q_OBJECT

public:
    /// Neither is owned; both must outlive this.
    SheetDesk(MainWindow *window, SheetPort *port);

    /// Null: no account is open. Not owned.
    void attach(AccountSession *session);
    /// Writes what was chosen; without the question.
    void write(const SheetChoice &choice, const QString &file);
    /// Reads a file and shows what it would change.
    void importFile(const QString &file);

private:
    void offerActions();
    void openExport();
    void askForImport();
    using PrintWay = void (TablePrinter::*)(const std::function<PaperTable(bool)> &, bool);
    void openPrint(PrintWay way);
    PaperTable paper(bool selected) const;
    void readPasted(const QList<QStringList> &block);
    void cannotRead(const QString &name, const Error &error);
    /// Reads on another thread, then opens the review.
    void read(const std::function<Result<QList<QStringList>>()> &block, const Formats &formats, const QString &source);
    void showReview(const PasteReport &report, const QString &source);
    SheetTable table(const SheetChoice &choice) const;
    QList<ReportEntry> filterFact(const SheetChoice &choice) const;
    QList<ReportEntry> facts(const SheetChoice &choice, const SheetTable &table) const;
    void notify(const QString &sentence, bool failed);

    MainWindow *m_window;
    SheetPort *m_port;
    TablePrinter *m_printer;
    QPointer<AccountSession> m_session;
    QPointer<ExportDialog> m_export;
    QPointer<QWidget> m_import; ///< the question or the review that is open
    SheetChoice m_choice; ///< the last one of this run
    QFuture<Result<void>> m_writing;
    bool m_reading = false;
};

} // namespace agm
