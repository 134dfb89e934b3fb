// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/ApiClient.h"
#include "tests/support/ScriptedServer.h"

namespace agm::test {

/// A key with characters that percent-encoding changes.
QString testKey();

ErrorBody readErrorBody(QByteArrayView body);

/// A body of the list, and one of an ad group; `good` answers are these.
QByteArray listBody();
QByteArray groupBody();

/// A read and a write, with a check for JSON and their required key.
ApiCall listCall();
ApiCall pauseCall();

/// Waits short enough for tests with a real clock.
ApiLimits shortLimits();
/// Limits for tests where time is not the matter, on a busy machine, too.
ApiLimits calmLimits();

/// Waits until the future is done; ErrorKind::Internal when it does not end within 10 s.
Result<ApiAnswer> waitFor(const ApiFuture &future);

/// A short word for a result, for readable comparisons: "ok" or the kind of the error.
QString outcome(const Result<ApiAnswer> &result);
QString kindName(ErrorKind kind);

/// True when no spelling of the key is in the text.
bool isClean(const QString &text);
/// True when no entry of the log and no detail of it holds the key.
bool isClean(const RequestLog &log);

} // namespace agm::test
