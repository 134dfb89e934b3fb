// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/RequestLog.h"

namespace agm {

/// These requests of the log as an HTTP Archive (HAR 1.2, http://www.softwareishard.com/blog/har-12-spec/), oldest
/// first: what browsers and debugging tools open. Each try is an entry of its own. The log gives out neither key nor
/// cookie, so none is in it; `Authorization` stands there as a mask. What was not measured is -1, as the format asks.
/// Numbers that fell out of the log are left out.
QByteArray harFile(const RequestLog &log, const QList<qint64> &numbers);

} // namespace agm
