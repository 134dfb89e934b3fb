// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/GuiFixture.h"

namespace agm {

class ImportDialog;

/// The table into a file and back as drafts, in the whole program, by keys.
class SheetGuiTest : public GuiFixture {
    Q_OBJECT

private Q_SLOTS:
    void whatIsExportedComesBackUnchanged();
    void oneCellBecomesOneDraft();
    void refusedLinesAreNamedAndNothingIsSent();
    void aFileThatIsNoTableIsToldAndTheNextIsRead();
    void aPastedSheetIsReviewed();

private:
    QString file() const;
    /// Export with the keys of a person who takes what is offered, into file().
    void exportAll();
    /// Import, by its keys, up to the choice of file(); false when it did not come to that.
    bool chooseForImport();
    /// The review of file(); null when none came.
    ImportDialog *importFile();
    void write(const QByteArray &text);
    QByteArray read();
};

} // namespace agm
