// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/JobOutcome.h"

#include "domain/AdGroupEdit.h"
#include "domain/FieldRegistry.h"
#include "domain/Listed.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

namespace agm {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(agm::JobOutcome)
};

QString titleOf(Field field)
{
    // The registry calls it "Ad group", as a column.
    return field == Field::Title ? Tr::tr("Title") : QCoreApplication::translate("Fields", fieldInfo(field).title);
}

} // namespace

Precheck checkBefore(const EditRow &row, const AdGroup &current)
{
    Precheck check;
    for (auto it = row.fields.cbegin(); it != row.fields.cend(); ++it) {
        const bool expectation = sameSetting(it->before, it->after);
        if (row.action == BulkAction::Delete && !expectation)
            continue;
        const FieldValue now = settingOf(current, it.key());
        if (sameSetting(now, it->after))
            continue;
        if (!expectation && sameSetting(now, it->before))
            check.send.insert(it.key(), it->after);
        else
            check.conflicts.append({it.key(), it->before, it->after, now});
    }
    if (row.action == BulkAction::Delete && check.conflicts.isEmpty())
        check.send.insert(Field::Status, QStringLiteral("deleted"));
    return check;
}

QList<Field> notTaken(const EditRow &row, const AdGroup &read)
{
    QList<Field> fields;
    for (auto it = row.fields.cbegin(); it != row.fields.cend(); ++it) {
        // An expectation was not written, so it cannot have been refused.
        if (!sameSetting(it->before, it->after) && !sameSetting(settingOf(read, it.key()), it->after))
            fields.append(it.key());
    }
    return fields;
}

Error conflictError(const QList<FieldConflict> &conflicts)
{
    QStringList titles;
    for (const FieldConflict &conflict : conflicts)
        titles.append(titleOf(conflict.field));
    return {
        ErrorKind::Conflict, QString::fromLatin1(fieldInfo(conflicts.constFirst().field).key),
        Tr::tr("Changed elsewhere since: %1. Nothing was overwritten; choose which value to keep.").arg(listed(titles)),
        0, -1};
}

Error notTakenError(const QList<Field> &fields, const AdGroup &read)
{
    const QString where = QString::fromLatin1(fieldInfo(fields.constFirst()).key);
    if (fields == QList<Field>{Field::Status}) {
        return {ErrorKind::Refused, where,
                Tr::tr("The server accepted the request, but the ad group is still “%1”. Refresh and try again.")
                    .arg(read.status.text()),
                0, -1};
    }
    QStringList titles;
    for (const Field field : fields)
        titles.append(titleOf(field));
    return {ErrorKind::Refused, where,
            Tr::tr("The server accepted the request, but did not take: %1. Read again, the ad group still has its "
                   "former value there.")
                .arg(listed(titles)),
            0, -1};
}

} // namespace agm
