// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/RequestExchange.h"

#include <algorithm>
#include <array>

namespace agm {
namespace {

/// A cut may leave a part of the key that no redactor knows. So more is kept than is shown, longer than any spelling
/// of a key, and the end of the redacted text is not given out.
constexpr qsizetype Margin = 4096;

bool isOneOf(const QByteArray &name, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(),
                       [&name](const char *one) { return name.compare(one, Qt::CaseInsensitive) == 0; });
}

/// Nothing in such a header is of use to who reads a log, and all of it lets others in.
bool isSecret(const QByteArray &name)
{
    return isOneOf(name, {"Authorization", "Proxy-Authorization", "Cookie", "Set-Cookie", "WWW-Authenticate"});
}

HttpHeaders withoutSecrets(const HttpHeaders &headers)
{
    HttpHeaders kept;
    for (const auto &[name, value] : headers) {
        if (isOneOf(name, {"Cookie", "Set-Cookie"})) {
            continue;
        }
        kept.append({name, isSecret(name) ? Redactor::mask().toUtf8() : value});
    }
    return kept;
}

/// A copy of its own: what an answer was read into has room for 16 KiB and more, which every small one would hold on
/// to.
QByteArray beginning(const QByteArray &body, bool &cut)
{
    cut = body.size() > RequestLog::BodyBytes;
    return {body.constData(), cut ? RequestLog::BodyBytes + Margin : body.size()};
}

QString shown(const QByteArray &body, bool cut, const Redactor &redactor)
{
    QString text = redactor.redact(QString::fromUtf8(body));
    if (cut) {
        text.chop(Margin);
    }
    return text;
}

RequestHeaders shown(const HttpHeaders &headers, const Redactor &redactor)
{
    RequestHeaders list;
    for (const auto &[name, value] : headers) {
        list.append({tidyLine(redactor.redact(QString::fromLatin1(name)), 200),
                     tidyLine(redactor.redact(QString::fromUtf8(value)), 4'000)});
    }
    return list;
}

} // namespace

RequestExchange::RequestExchange(const HttpRequest &request, const HttpReply &reply,
                                 std::shared_ptr<const Redactor> gate)
    : url(request.url.toEncoded()), requestHeaders(withoutSecrets(request.headers)),
      responseHeaders(withoutSecrets(reply.headers)), redactor(std::move(gate))
{
    requestBody = beginning(request.body, requestCut);
    responseBody = beginning(reply.body, responseCut);
}

RequestDetail RequestExchange::detail(const RequestLogEntry &entry) const
{
    RequestDetail detail;
    detail.entry = entry;
    detail.url = redactor->redact(QString::fromUtf8(url));
    detail.requestHeaders = shown(requestHeaders, *redactor);
    detail.responseHeaders = shown(responseHeaders, *redactor);
    detail.requestBody = shown(requestBody, requestCut, *redactor);
    detail.responseBody = shown(responseBody, responseCut, *redactor);
    detail.requestCut = requestCut;
    detail.responseCut = responseCut;
    detail.bodiesDropped = dropped;
    return detail;
}

QString requestIdOf(const HttpReply &reply)
{
    static constexpr std::array names{"X-Request-Id", "Request-Id", "CF-Ray"};
    for (const char *name : names) {
        if (const QByteArray id = reply.header(name); !id.isEmpty()) {
            return QString::fromUtf8(id);
        }
    }
    return {};
}

} // namespace agm
