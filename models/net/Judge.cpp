// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/Judge.h"

#include "net/NetWords.h"
#include "net/Redactor.h"

#include <algorithm>

namespace agm {
namespace {

enum class Content { Json, Html, Other, None };

/// A header that came twice is joined by commas; then all its values must agree.
Content contentOf(const HttpReply &reply)
{
    const QByteArray header = reply.header("Content-Type").toLower();
    Content content = Content::None;
    for (const QByteArray &value : header.split(',')) {
        const QList<QByteArray> parts = value.split(';');
        const QByteArray type = parts.first().trimmed();
        if (type.isEmpty()) {
            continue;
        }
        Content one = Content::Other;
        if (type == "application/json") {
            const bool foreignCharset = std::any_of(parts.cbegin() + 1, parts.cend(), [](const QByteArray &part) {
                QByteArray parameter = part.trimmed();
                parameter.replace('"', "");
                return parameter.startsWith("charset=") && parameter != "charset=utf-8" && parameter != "charset=utf8"
                    && parameter != "charset=us-ascii";
            });
            one = foreignCharset ? Content::Other : Content::Json;
        } else if (type == "text/html" || type == "application/xhtml+xml") {
            one = Content::Html;
        }
        content = content == Content::None || content == one ? one : Content::Other;
    }
    return content;
}

bool looksLikeHtml(const QByteArray &body)
{
    return body.left(512).trimmed().startsWith('<');
}

/// Whether a JSON text ends before a list, an object or a text in it does. Qt takes an answer in chunks, or a packed
/// one, for whole when its connection went away within it: then this is all that tells.
bool endsWithin(const QByteArray &json)
{
    qsizetype open = 0;
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char sign = json[i];
        if (inText) {
            i += sign == '\\' ? 1 : 0; // whatever is escaped ends nothing
            inText = sign != '"';
        } else if (sign == '"') {
            inText = true;
        } else if (sign == '{' || sign == '[') {
            ++open;
        } else if (sign == '}' || sign == ']') {
            --open;
        }
    }
    return inText || open > 0;
}

ErrorKind kindOfFailure(HttpFailure failure)
{
    switch (failure) {
    case HttpFailure::Idle:
    case HttpFailure::Deadline: return ErrorKind::TimedOut;
    case HttpFailure::TooLarge:
    case HttpFailure::Unpack: return ErrorKind::Protocol;
    default: return ErrorKind::Transport;
    }
}

Verdict failed(ErrorKind kind, const QString &message, const HttpReply &reply, Aftermath aftermath,
               RetryRule retry = {})
{
    return {fail(kind, message, {}, reply.status), aftermath, retry};
}

Verdict refused(const HttpReply &reply, const ErrorBodyReader &readError, const QDateTime &wallNow)
{
    const bool isHtml = contentOf(reply) == Content::Html || looksLikeHtml(reply.body);
    const ErrorBody body = readError && !isHtml && !reply.body.isEmpty() ? readError(reply.body) : ErrorBody{};
    QString said = body.message;
    if (said.isEmpty()) {
        said = body.code.isEmpty() ? body.type : body.code;
    }
    const int status = reply.status;
    Verdict verdict = failed(kindOfStatus(status), NetWords::refusal(status, said, isHtml), reply, Aftermath::NotDone,
                             retryRule(HttpFailure::None, status));
    verdict.result.error().retryAfterSeconds = retryHintSeconds(reply, said, wallNow);
    // 409: the same request is still being carried out, such as an earlier try of it.
    if (status >= 500 || status == 408 || status == 409) {
        verdict.aftermath = Aftermath::Unknown;
    }
    return verdict;
}

} // namespace

ErrorKind kindOfStatus(int status)
{
    switch (status) {
    case 401: return ErrorKind::Unauthorized;
    case 403: return ErrorKind::Forbidden;
    case 404: return ErrorKind::NotFound;
    case 409: return ErrorKind::Conflict;
    case 410: return ErrorKind::Gone;
    case 429: return ErrorKind::RateLimited;
    default: return status >= 500 ? ErrorKind::Server : ErrorKind::Refused;
    }
}

Verdict judge(const HttpReply &reply, const ApiCall &call, const QUrl &url, const ErrorBodyReader &readError,
              const ApiLimits &limits, const QDateTime &wallNow)
{
    const QString host = url.host();
    const HttpFailure failure = reply.failure;
    const bool tooLateToMatter = reply.status >= 300; // the status line alone decides

    // Transport
    const bool broken
        = failure != HttpFailure::None && failure != HttpFailure::TooLarge && failure != HttpFailure::Unpack;
    if (broken && !tooLateToMatter) {
        const bool reached = failure != HttpFailure::Connect && failure != HttpFailure::Tls;
        return failed(kindOfFailure(failure), NetWords::failure(failure, host, reply.detail, limits), reply,
                      reached ? Aftermath::Unknown : Aftermath::NotDone, retryRule(failure, reply.status));
    }

    // Status
    if (reply.status >= 400 && reply.status <= 599) {
        return refused(reply, readError, wallNow);
    }
    if (reply.status >= 300 && reply.status <= 399) {
        const QUrl target = url.resolved(QUrl::fromEncoded(reply.header("Location")));
        const QString to = reply.header("Location").isEmpty() ? QString() : target.host();
        return failed(ErrorKind::Protocol, NetWords::redirected(to), reply, Aftermath::NotDone);
    }
    if (reply.status != 200 && reply.status != 201 && reply.status != 202 && reply.status != 204) {
        return failed(ErrorKind::Protocol, NetWords::unexpectedStatus(host, reply.status), reply, Aftermath::Unknown);
    }

    // Content type
    const Content content = contentOf(reply);
    if (content == Content::Html || (content != Content::Json && looksLikeHtml(reply.body))) {
        return failed(ErrorKind::Protocol, NetWords::html(host), reply, Aftermath::Unknown);
    }
    const bool mayBeEmpty = reply.status == 204;
    if (content != Content::Json && !mayBeEmpty) {
        const QString type = tidyLine(QString::fromLatin1(reply.header("Content-Type")), 80);
        return failed(ErrorKind::Protocol, NetWords::notJson(host, type), reply, Aftermath::Unknown);
    }

    // Size
    if (failure != HttpFailure::None || reply.body.size() > limits.maxBodyBytes) {
        const HttpFailure why = failure == HttpFailure::None ? HttpFailure::TooLarge : failure;
        return failed(kindOfFailure(why), NetWords::failure(why, host, reply.detail, limits), reply,
                      Aftermath::Unknown);
    }
    ApiAnswer answer;
    answer.status = reply.status;
    answer.body = reply.body.startsWith("\xEF\xBB\xBF") ? reply.body.mid(3) : reply.body;
    answer.replayed = reply.header("Idempotent-Replayed").trimmed().compare("true", Qt::CaseInsensitive) == 0;
    answer.serverDate = parseHttpDate(reply.header("Date"));
    if (answer.body.isEmpty() && !mayBeEmpty) {
        // Cut before its first byte, as one is within it.
        return failed(ErrorKind::Protocol, NetWords::emptyAnswer(host), reply, Aftermath::Unknown,
                      retryRule(HttpFailure::Lost, reply.status));
    }

    // The caller's reading
    if (call.check) {
        if (std::optional<Error> error = call.check(answer.body)) {
            error->status = reply.status;
            const bool cut = error->kind == ErrorKind::Malformed && endsWithin(answer.body);
            return {tl::unexpected(*error), Aftermath::Unknown,
                    cut ? retryRule(HttpFailure::Lost, reply.status) : RetryRule{}};
        }
    }
    return {answer, Aftermath::Done, {}};
}

} // namespace agm
