// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/CurlCommand.h"

#include "net/NetWords.h"
#include "net/RequestBuilder.h"

#include <QtCore/QUuid>

namespace agm {
namespace {

/// Those that decide what the server does; the rest is this program's own.
bool isCopied(const QString &name)
{
    for (const char *copied : {"Api-Version-Date", "Accept", "Content-Type", "Idempotency-Key"}) {
        if (name.compare(QLatin1String(copied), Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

QString command(ApiMethod method, const QString &url, const RequestHeaders &headers, const QString &body)
{
    const QString next = QStringLiteral(" \\\n  ");
    // --globoff: brackets of a query are no pattern. Redirects are not followed, so that the key stays with its server.
    QString text = QStringLiteral("curl --globoff --request ") + QString::fromLatin1(methodName(method)) + next
        + QStringLiteral("--url ") + shellQuoted(url) + next
        + QStringLiteral("--header \"Authorization: Bearer $WHOP_API_KEY\"");
    for (const auto &[name, value] : headers) {
        if (isCopied(name))
            text += next + QStringLiteral("--header ") + shellQuoted(name + QStringLiteral(": ") + value);
    }
    if (!body.isEmpty())
        text += next + QStringLiteral("--data-raw ") + shellQuoted(body);
    else if (method == ApiMethod::Post) // curl alone would send no length at all, which some servers refuse
        text += next + QStringLiteral("--header 'Content-Length: 0'");
    return text + u'\n';
}

} // namespace

QString shellQuoted(const QString &text)
{
    // Within single quotes only the single quote itself has a meaning; it is written outside of them.
    return u'\'' + QString(text).replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

Result<QString> curlCommand(const ApiAccount &account, ApiCall call)
{
    if (call.method == ApiMethod::Post && call.idempotencyKey.isEmpty())
        call.idempotencyKey = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    // Any word does in place of the key: its header is written anew.
    const auto request = RequestBuilder(account, QByteArrayLiteral("key")).build(call);
    if (!request)
        return tl::unexpected<Error>(request.error());
    RequestHeaders headers;
    for (const auto &[name, value] : request->headers)
        headers.append({QString::fromLatin1(name), QString::fromUtf8(value)});
    return command(request->method, QString::fromUtf8(request->url.toEncoded()), headers,
                   QString::fromUtf8(request->body));
}

Result<QString> curlCommand(const RequestDetail &request)
{
    if (request.requestCut || (request.bodiesDropped && request.entry.bytesSent > 0))
        return fail(ErrorKind::Invalid, NetWords::bodyNotKept(), QStringLiteral("body"));
    return command(request.entry.method, request.url, request.requestHeaders, request.requestBody);
}

} // namespace agm
