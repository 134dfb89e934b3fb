// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/EditPlan.h"
#include "domain/TimeWindow.h"
#include "net/RequestLog.h"
#include "sync/AccountConfig.h"

namespace agm {

// Requests as commands for a POSIX shell, with $WHOP_API_KEY in place of the key (see net/CurlCommand.h). They go to
// the account's server with its version date. Nothing is sent. Errors: Invalid, in a sentence for people.

/// Reads one ad group with the figures of the window.
Result<QString> curlOfRead(const AccountConfig &account, const QString &adGroupId, const TimeWindow &window);
/// Carries a planned change out: a pause, an edit with all of its fields, a creation.
Result<QString> curlOfRow(const AccountConfig &account, const EditRow &row);
/// Repeats a request of the log.
Result<QString> curlOfRequest(const RequestDetail &request);

} // namespace agm
