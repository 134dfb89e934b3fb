// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/JournalSource.h"
#include "views/common/Formats.h"

/// What the journal's window says about its records; plain text, translated at the time of the call, inert.
namespace agm::journal {

/// "Panic stop", "Review", "Undo"; empty for the plain actions of the table, the word itself when it is not known.
QString origin(const QString &word);
/// "Pause 14 ad groups · panic stop · “the note”"
QString jobTitle(const JournalJobView &job);
/// "12 done, 2 failed · taken back"
QString jobResult(const JournalJobView &job);
/// "anna", or a dash when nobody was recorded.
QString person(const JournalJobView &job);
/// As words::fieldTitle(), but "Title" for the title, whose column is called "Ad group".
QString fieldTitle(Field field);
QString fieldTitle(const JournalRowView &row);
QString before(const JournalRowView &row, const Formats &formats);
QString after(const JournalRowView &row, const Formats &formats);
/// "✓ Done", "✖ Failed: the server refused it"
QString rowResult(const JournalRowView &row);
/// The id to show, copy or ask the journal for; empty for a new ad group that never came to be.
QString adGroupId(const JournalRowView &row);
/// The job takes another one back, so taking this back is a redo.
bool isUndo(const JournalJobView &job);

} // namespace agm::journal
