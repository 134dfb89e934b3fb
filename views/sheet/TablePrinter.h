// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/SheetTable.h"
#include "views/common/Formats.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>

#include <functional>
#include <memory>

namespace agm {

/// A table for paper: the texts that are shown.
struct PaperTable {
    SheetTable table; ///< its columns do not matter
    QList<Field> fields; ///< columns
    Formats formats;
    QDateTime now; ///< UTC: for states that depend on the schedule
};

/// The table as a document, whose pages have the columns' heads, the account, the window, the filter, the time and
/// their number. Any thread.
ReportDocument paperOf(const PaperTable &paper);
/// Whether a portrait page is too narrow for it, judged by its first rows. The thread of the window.
bool needsLandscape(const PaperTable &paper, QPrinter *printer);

/// "Print the table": asks which printer, or for a PDF file, and prints on another thread. Main thread.
class TablePrinter final : public QObject {
    Q_OBJECT

public:
    /// More than a printer should be asked for; they fill about 500 pages.
    static constexpr int MostRows = 20'000;

    /// Rows of the preview, which is drawn at once: about 25 pages.
    static constexpr int MostPreviewed = 1'000;

    /// Dialogs open over `window`, which owns this.
    explicit TablePrinter(QWidget *window);

    /// `make` gives the rows that are shown or, with true, the selected ones. While the question stands or something is
    /// being printed, nothing happens.
    void ask(const std::function<PaperTable(bool selected)> &make, bool hasSelection);
    /// The same after a look at the pages of the rows that are shown.
    void preview(const std::function<PaperTable(bool selected)> &make, bool hasSelection);
    /// Without the question. The number of pages. Errors: Storage.
    static QFuture<Result<int>> print(const PaperTable &paper, const std::shared_ptr<QPrinter> &printer);

Q_SIGNALS:
    void printed(const QString &sentence);
    void failed(const QString &sentence);

private:
    using Make = std::function<PaperTable(bool selected)>;

    void makePrinter(const PaperTable &paper);
    void question(const Make &make, bool hasSelection);
    void start(const PaperTable &paper);

    QWidget *m_window;
    QPointer<QDialog> m_dialog; ///< the preview or the question
    std::shared_ptr<QPrinter> m_printer; ///< while it is asked for or used
};

} // namespace agm
