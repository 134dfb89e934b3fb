// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <QtCore/QMap>
#include <QtCore/QString>
#include <QtCore/QStringList>

class QSqlDatabase;

namespace agm::store {

/// What was taken over out of a damaged file.
struct Salvage {
    QMap<QString, qint64> rows; ///< by table; a table that gave nothing is left out
    QStringList incomplete; ///< tables of which something could not be read
};

/// Copies into `fresh`, an empty store of the present schema, what can still be read of a damaged one, table by table:
/// from its start and from its end up to what is broken, and in between by its numbers. The damaged file is opened for
/// reading only. Rows that lost the row they belong to are left out, and what is counted up from others is counted
/// again. All of it or nothing is committed. Errors: Storage, when `fresh` cannot be written.
Result<Salvage> salvage(QSqlDatabase &fresh, const QString &damagedFile);

} // namespace agm::store
