// SPDX-License-Identifier: GPL-3.0-or-later
#include "Oracle.h"
#include "PasteRows.h"
#include "domain/AdGroupEdit.h"
#include "domain/FieldRegistry.h"
#include "views/common/SheetText.h"
#include "views/table/CellInput.h"
#include "wire/SheetValue.h"

using namespace agm;

namespace {

SheetCells cells()
{
    return {[](const AdGroup &group, Field field) { return sheetText(sheetValue(group, field)); }, readSheetValue};
}

PasteReport read(const QString &text)
{
    static const std::vector<PasteRow> rows = fuzz::someRows({});
    PasteTarget target;
    target.count = int(rows.size());
    target.row = [](int row) { return rows[std::size_t(row)]; };
    target.formats = Formats(QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone::utc());
    target.cells = cells();
    const auto isHeading = [](const QString &heading) { return fieldOfHeading(heading).has_value(); };
    return readSheet(parseCsv(text, csvSeparator(text, isHeading)).value_or(QList<QStringList>()), target);
}

/// What a change says, written as an export writes it, is read as the same change.
void requireSameAgain(const ProposedEdit &edit)
{
    static const std::vector<PasteRow> rows = fuzz::someRows({});
    for (const PasteRow &row : rows) {
        if (row.group->id != edit.adGroupId)
            continue;
        const AdGroupPtr changed = withPatch(*row.group, edit.patch);
        for (auto it = edit.patch.cbegin(); it != edit.patch.cend(); ++it) {
            const FieldKind kind = fieldInfo(it.key()).kind;
            if (kind != FieldKind::Instant && kind != FieldKind::List && kind != FieldKind::Object)
                continue;
            const QString text = sheetText(sheetValue(*changed, it.key()));
            if (text.isEmpty())
                continue;
            const auto again = readSheetValue(it.key(), text);
            fuzz::require(again && sameSetting(*again, settingOf(*changed, it.key())), "what is written is read again");
        }
    }
}

} // namespace

/// A file of changes is read; each line is taken whole or refused with its reason, and what is taken can be written.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const PasteReport report = read(text);
    fuzz::require(report.cells == report.taken + report.same + report.empty + report.refusedCells,
                  "every cell is counted once");
    int fields = 0;
    for (const ProposedEdit &edit : report.edits) {
        fuzz::require(!edit.patch.isEmpty(), "an edit changes something");
        fields += int(edit.patch.size());
        requireSameAgain(edit);
    }
    fuzz::require(fields == report.taken, "what is taken is in the edits");
    fuzz::require(report.refusedLines <= report.lines, "no more lines are refused than there are");
    fuzz::require(report.problem.isEmpty() || report.edits.isEmpty(), "what cannot be used changes nothing");
    for (const PasteRefusal &refusal : report.refused)
        fuzz::require(!refusal.reason.isEmpty(), "a refusal has its reason");
    return 0;
}
