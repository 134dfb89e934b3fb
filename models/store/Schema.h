// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Database.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

class QSqlDatabase;

namespace agm::store {

/// Marks the file as ours (SQLite's application_id; the letters "AdGM").
inline constexpr qint32 ApplicationId = 0x4164474D;

/// The folder of the schema steps that this program brings along: 001.sql, 002.sql and so on.
QString schemaFolder(StoreKind kind = StoreKind::Work);
/// How many steps a folder holds. Errors: Internal when the numbers have a gap.
Result<int> latestSchema(const QString &folder = schemaFolder());
/// The statements of one step: an empty line ends a statement, lines that are only a comment are left out.
QStringList statementsOf(const QString &sql);
/// Runs the missing steps in one transaction and sets user_version and application_id. Returns the schema it came from.
/// Errors: Storage, with nothing changed.
Result<int> migrate(QSqlDatabase &db, const QString &folder = schemaFolder());

} // namespace agm::store
