// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/ApiTypes.h"
#include "net/RequestLog.h"

namespace agm {

/// The call as a command for a POSIX shell. The key is `$WHOP_API_KEY`, taken from the environment of who runs it; it
/// is never part of the text. Everything else stands in single quotes, so that the shell reads nothing into it. A POST
/// without a key of its own gets a new one: the command run twice does it once. Errors: Invalid, as for sending.
Result<QString> curlCommand(const ApiAccount &account, ApiCall call);

/// A request that was sent, with its Idempotency-Key: a server that keeps such keys answers it as before. Errors:
/// Invalid when its body was too long or too long ago to be kept.
Result<QString> curlCommand(const RequestDetail &request);

/// One word of a POSIX shell that stands for exactly this text.
QString shellQuoted(const QString &text);

} // namespace agm
