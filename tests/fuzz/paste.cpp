// SPDX-License-Identifier: GPL-3.0-or-later
#include "Oracle.h"
#include "PasteRows.h"
#include "views/common/SheetText.h"
#include "views/table/CellInput.h"

using namespace agm;

namespace {

void read(const QString &text, int firstRow, const QLocale &locale)
{
    static const std::vector<PasteRow> rows
        = fuzz::someRows({Field::Title, Field::Status, Field::BudgetAmount, Field::DesiredCostPerResult});
    const PasteTarget target{int(rows.size()),
                             [](int row) { return rows[std::size_t(row)]; },
                             firstRow,
                             {Field::Title, Field::Status, Field::BudgetAmount, Field::Spend},
                             Formats(locale, QTimeZone("UTC"))};
    const PasteReport report = readPaste(text, target);
    fuzz::require(report.cells == report.taken + report.same + report.empty + report.refusedCells,
                  "every cell is counted once");
    int fields = 0;
    for (const ProposedEdit &edit : report.edits) {
        fuzz::require(!edit.patch.isEmpty(), "an edit changes something");
        fields += int(edit.patch.size());
        for (auto it = edit.patch.cbegin(); it != edit.patch.cend(); ++it)
            fuzz::require(isPasteField(it.key()), "only what may be pasted is changed");
    }
    fuzz::require(fields == report.taken, "what is taken is in the edits");
    for (const PasteRefusal &refusal : report.refused)
        fuzz::require(!refusal.reason.isEmpty(), "a refusal has its reason");
}

} // namespace

/// A pasted text is read as cells, which can be written and read again, and as changes of four ad groups.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const QList<QStringList> cells = parseTsv(text);
    fuzz::require(parseTsv(toTsv(cells)) == cells, "cells are the same after writing and reading");
    for (const QStringList &line : cells) {
        for (const QString &cell : line)
            fuzz::require(fromSheetCell(toSheetCell(cell)) == cell, "a cell is the same after a spreadsheet");
    }
    read(text, 0, QLocale(QLocale::English, QLocale::UnitedStates));
    read(text, 2, QLocale(QLocale::German, QLocale::Germany));
    return 0;
}
