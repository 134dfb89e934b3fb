// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/changes/JournalWords.h"

#include "domain/Draft.h"
#include "domain/Listed.h"
#include "views/changes/BulkSentence.h"
#include "views/common/SafeText.h"
#include "views/common/SettingText.h"
#include "views/common/Words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

namespace agm::journal {
namespace {

class Tr {
    Q_DECLARE_TR_FUNCTIONS(agm::JournalWords)
};

QString dash()
{
    return QStringLiteral("—");
}

QString valueText(const JournalRowView &row, const FieldValue &value, const QString &recorded, const Formats &formats)
{
    if (row.readable && row.field)
        return settingText(*row.field, value, formats);
    return recorded.isNull() ? dash() : inertLine(recorded);
}

} // namespace

QString origin(const QString &word)
{
    if (word.isEmpty())
        return {};
    if (word == QLatin1String("review"))
        return Tr::tr("review");
    if (word == QLatin1String("plan"))
        return Tr::tr("plan file");
    if (word == QLatin1String("cell"))
        return Tr::tr("edited in the table");
    if (word == QLatin1String("panic_stop"))
        return Tr::tr("panic stop");
    if (word == QLatin1String("restore"))
        return Tr::tr("restore");
    if (word == QLatin1String("undo"))
        return Tr::tr("undo");
    if (word == QLatin1String("redo"))
        return Tr::tr("redo");
    return inertLine(word);
}

QString jobTitle(const JournalJobView &job)
{
    QStringList parts{bulk::actionOn(job.action, job.groups)};
    QString from = origin(job.origin);
    if (from.isEmpty() && !job.undoOf.isEmpty())
        from = origin(QStringLiteral("undo"));
    if (!from.isEmpty())
        parts += from;
    if (!job.retryOf.isEmpty())
        parts += Tr::tr("retry");
    if (!job.note.isEmpty())
        parts += Tr::tr("“%1”").arg(isolated(job.note));
    return parts.join(QStringLiteral(" · "));
}

QString jobResult(const JournalJobView &job)
{
    QStringList parts;
    if (job.confirmed > 0)
        parts += Tr::tr("✓ %Ln done", nullptr, job.confirmed);
    if (job.failed > 0)
        parts += Tr::tr("✖ %Ln failed", nullptr, job.failed);
    if (job.unknown > 0)
        parts += Tr::tr("? %Ln not known", nullptr, job.unknown);
    if (job.cancelled > 0)
        parts += Tr::tr("– %Ln not sent", nullptr, job.cancelled);
    if (job.open > 0)
        parts += Tr::tr("… %Ln on the way", nullptr, job.open);
    const QString counts = listed(parts);
    return job.undoneBy.isEmpty() ? counts : Tr::tr("%1 · ↶ taken back").arg(counts);
}

QString person(const JournalJobView &job)
{
    return job.person.isEmpty() ? dash() : inertLine(job.person);
}

QString fieldTitle(Field field)
{
    return field == Field::Title ? Tr::tr("Title") : words::fieldTitle(field);
}

QString fieldTitle(const JournalRowView &row)
{
    return row.field ? fieldTitle(*row.field) : inertLine(row.fieldKey);
}

QString before(const JournalRowView &row, const Formats &formats)
{
    if (row.action == BulkAction::Create)
        return dash();
    return valueText(row, row.before, row.beforeText, formats);
}

QString after(const JournalRowView &row, const Formats &formats)
{
    if (row.isExpectation())
        return Tr::tr("as before", "a value that was only expected");
    const bool isStatus = row.field == Field::Status;
    if (row.action == BulkAction::Delete && !isStatus)
        return Tr::tr("kept for a copy");
    if (isStatus && row.afterText == QLatin1String("deleted"))
        return Tr::tr("Deleted");
    return valueText(row, row.after, row.afterText, formats);
}

QString rowResult(const JournalRowView &row)
{
    QString word;
    switch (row.state) {
    case JournalRowState::Open: word = Tr::tr("… On the way"); break;
    case JournalRowState::Confirmed: word = Tr::tr("✓ Done"); break;
    case JournalRowState::Failed: word = Tr::tr("✖ Failed"); break;
    case JournalRowState::Unknown: word = Tr::tr("? Not known"); break;
    case JournalRowState::Cancelled: word = Tr::tr("– Not sent"); break;
    }
    return row.error.isEmpty() ? word : Tr::tr("%1: %2", "Failed / why").arg(word, inertLine(row.error));
}

QString adGroupId(const JournalRowView &row)
{
    if (row.action == BulkAction::Create)
        return row.resultId;
    return isLocalId(row.adGroupId) ? row.resultId : row.adGroupId;
}

bool isUndo(const JournalJobView &job)
{
    return job.origin == QLatin1String("undo") || job.origin == QLatin1String("restore")
        || (job.origin.isEmpty() && !job.undoOf.isEmpty());
}

} // namespace agm::journal
