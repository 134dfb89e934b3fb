// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/AccountKeeper.h"
#include "views/common/Formats.h"
#include "views/shell/Notice.h"

/// What the window says of rows that this computer kept from an earlier run.
namespace agm::known {

/// "As of 14:02 yesterday, from this computer", the longest form first. `zone` is the stats window's.
QStringList ageForms(const KnownRows &rows, const QDateTime &now, const QTimeZone &zone, const Formats &formats);
/// The instant in UTC, and the days of the figures.
QString ageTip(const KnownRows &rows, const Formats &formats);
/// Rows that were damaged. Key "known".
Notice unreadable(int rows);
/// Nothing could be read. Key "known".
Notice failed(const Error &error);

} // namespace agm::known
