// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/AdGroupReader.h"

#include <QtCore/QLocale>
#include <QtCore/QStringList>

/// The meter of requests in words.
namespace agm::quota {

struct Meter {
    QStringList forms; ///< for the bottom line, the longest first; empty: nothing is known
    QString tip; ///< plain text
};

/// Of the operation that has the fewest requests left, what waits, and how long the server asked to wait. The server
/// counts each operation for itself, so they are never added up.
Meter meter(const ApiActivity &activity, const QLocale &locale);

} // namespace agm::quota
