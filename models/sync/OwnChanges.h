// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/Reading.h"

#include <QtCore/QDateTime>
#include <QtCore/QFuture>
#include <QtCore/QHash>
#include <QtCore/QTimeZone>

namespace agm {

class Journal;

/// A setting that this program changed on the server: a possible cause of what the figures did afterwards.
struct OwnChange {
    QDateTime at; ///< UTC, when the outcome became known
    QString adGroupId;
    Field field = Field::Status;
    FieldValue before;
    FieldValue after;
};

/// The confirmed changes of the account since a moment, oldest first; creations and what cannot be read are left out.
/// Errors: Storage. The journal must outlive the answer; continue with whenDone().
QFuture<Result<QList<OwnChange>>> ownChanges(Journal *journal, const QString &accountId, const QDateTime &since,
                                             QObject *context);

/// By ad group, the days (of `zone`) on which its budget was changed, in the order of `changes`.
QHash<QString, QList<QDate>> budgetChangeDays(const QList<OwnChange> &changes, const QTimeZone &zone);

} // namespace agm
