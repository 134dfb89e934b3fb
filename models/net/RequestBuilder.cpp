// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/RequestBuilder.h"

#include "net/NetWords.h"

#include <QtNetwork/QHostAddress>

#include <algorithm>

namespace agm {
namespace {

/// Printable ASCII without blanks: anything else in a header is an injection or a slip of the clipboard.
bool isToken(const QByteArray &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](char c) { return c > 0x20 && c < 0x7f; });
}

/// The path with each segment percent-encoded, or nothing when it could leave its place.
std::optional<QByteArray> encodedPath(const QString &path)
{
    if (!path.startsWith(u'/')) {
        return std::nullopt;
    }
    QByteArray encoded;
    const QStringList segments = path.mid(1).split(u'/');
    for (const QString &segment : segments) {
        if (segment.isEmpty() || segment == QLatin1String(".") || segment == QLatin1String("..")) {
            return std::nullopt;
        }
        encoded += '/' + QUrl::toPercentEncoding(segment);
    }
    return encoded;
}

} // namespace

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

std::optional<Error> accountProblem(const ApiAccount &account, const QByteArray &key)
{
    const auto invalid = [](const QString &message, const QString &where) {
        return Error{ErrorKind::Invalid, where, message, 0, -1};
    };
    const QUrl &url = account.baseUrl;
    const QString place = QStringLiteral("baseUrl");
    if (!url.isValid() || url.host().isEmpty()
        || (url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http"))) {
        return invalid(NetWords::badBaseUrl(), place);
    }
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment()) {
        return invalid(NetWords::decoratedBaseUrl(), place);
    }
    if (url.scheme() == QLatin1String("http") && !isLoopback(url)) {
        return invalid(NetWords::plainHttp(url.host()), place);
    }
    if (key.isEmpty()) {
        return invalid(NetWords::noKey(), QStringLiteral("key"));
    }
    if (!isToken(key)) {
        return invalid(NetWords::badKey(), QStringLiteral("key"));
    }
    if (!isToken(account.versionDate.toUtf8())) {
        return invalid(NetWords::badVersionDate(), QStringLiteral("versionDate"));
    }
    return std::nullopt;
}

RequestBuilder::RequestBuilder(ApiAccount account, QByteArray key)
    : m_account(std::move(account)), m_key(std::move(key)), m_problem(accountProblem(m_account, m_key))
{
}

QByteArray RequestBuilder::encodedQuery(const QList<QPair<QString, QString>> &query)
{
    QByteArray encoded;
    for (const auto &[name, value] : query) {
        encoded += (encoded.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name, "[]") + '='
            + QUrl::toPercentEncoding(value);
    }
    return encoded;
}

Result<HttpRequest> RequestBuilder::build(const ApiCall &call) const
{
    if (m_problem) {
        return tl::unexpected(*m_problem);
    }
    const auto path = encodedPath(call.path);
    if (!path) {
        return fail(ErrorKind::Invalid, NetWords::badPath(), QStringLiteral("path"));
    }
    if (call.idempotencyKey.size() > 255 || !isToken(call.idempotencyKey)) {
        return fail(ErrorKind::Invalid, NetWords::badIdempotencyKey(), QStringLiteral("idempotencyKey"));
    }
    QByteArray base = m_account.baseUrl.toEncoded();
    while (base.endsWith('/')) {
        base.chop(1);
    }
    const QByteArray query = encodedQuery(call.query);
    HttpRequest request;
    request.method = call.method;
    request.url = QUrl::fromEncoded(base + *path + (query.isEmpty() ? QByteArray() : '?' + query), QUrl::StrictMode);
    if (!request.url.isValid()) {
        return fail(ErrorKind::Invalid, NetWords::badPath(), QStringLiteral("path"));
    }
    request.body = call.body;
    request.headers = {
        {QByteArrayLiteral("Authorization"), "Bearer " + m_key},
        {QByteArrayLiteral("Api-Version-Date"), m_account.versionDate.toUtf8()},
        {QByteArrayLiteral("Accept"), QByteArrayLiteral("application/json")},
        // The wait after a 429 is read from the message, and that is known in English only.
        {QByteArrayLiteral("Accept-Language"), QByteArrayLiteral("en")},
        {QByteArrayLiteral("User-Agent"), QByteArrayLiteral("AdGroupManager/" AGM_VERSION)},
    };
    if (call.method == ApiMethod::Post) {
        request.headers.append({QByteArrayLiteral("Idempotency-Key"), call.idempotencyKey});
    }
    if (!call.body.isEmpty()) {
        request.headers.append({QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json")});
    }
    return request;
}

} // namespace agm
