// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/CallJob.h"

#include "net/RequestBuilder.h"
#include "net/RequestExchange.h"

namespace agm {
namespace {

/// A status after which the server's word on an earlier, lost try of the same request is known: with the same key it
/// would have repeated the first answer had there been one. An update has no key: it may be refused now just because it
/// was carried out before.
bool settlesEarlierTries(int status, ApiMethod method)
{
    return status == 404 || status == 410 || (method != ApiMethod::Patch && (status == 400 || status == 422));
}

} // namespace

RequestLogEntry CallJob::logEntry(const HttpReply &reply, const Verdict &verdict, bool last, const Redactor &redactor,
                                  qint64 nowMs) const
{
    RequestLogEntry entry;
    entry.at = tryStartWall;
    entry.method = call.method;
    entry.path = redactor.redact(call.path);
    entry.query = redactor.redact(QString::fromLatin1(RequestBuilder::encodedQuery(call.query)));
    entry.operation = call.operation;
    entry.status = reply.status;
    entry.durationMs = nowMs - tryStart;
    entry.tries = tries;
    entry.last = last;
    entry.bytes = reply.body.size();
    if (!verdict.result) {
        entry.error = verdict.result.error().kind;
        entry.message = verdict.result.error().message;
    }
    entry.bytesSent = request.body.size();
    entry.requestId = tidyLine(redactor.redact(requestIdOf(reply)), 100);
    return entry;
}

void CallJob::settle(const Result<ApiAnswer> &result)
{
    if (!call.trace) {
        return;
    }
    const bool settled = result.has_value() || settlesEarlierTries(result.error().status, call.method);
    call.trace->outcomeUnknown = call.method != ApiMethod::Get && answerLost && !settled;
}

} // namespace agm
