// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/net/NetFixture.h"

#include "tests/support/Wait.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

namespace agm::test {
namespace {

std::optional<Error> checkFor(QByteArrayView body, const QString &key)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body.toByteArray(), &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject()) {
        return Error{ErrorKind::Malformed,
                     {},
                     QStringLiteral("not a JSON object: ")
                         + QString::fromUtf8(body.first(std::min<qsizetype>(body.size(), 60))),
                     0,
                     -1};
    }
    if (!document.object().contains(key)) {
        return Error{ErrorKind::Malformed, key, QStringLiteral("missing"), 0, -1};
    }
    return std::nullopt;
}

} // namespace

QString testKey()
{
    return QStringLiteral("apik_t/est+Key=123.ABC~xyz");
}

ErrorBody readErrorBody(QByteArrayView body)
{
    const QJsonObject error
        = QJsonDocument::fromJson(body.toByteArray()).object().value(QStringLiteral("error")).toObject();
    return {error.value(QStringLiteral("type")).toString(), error.value(QStringLiteral("message")).toString(),
            error.value(QStringLiteral("code")).toString()};
}

QByteArray listBody()
{
    return R"({"data":[{"id":"adgrp_1"}],"page_info":{"has_next_page":false}})";
}

QByteArray groupBody()
{
    return R"({"id":"adgrp_1","status":"paused","data":null})";
}

ApiCall listCall()
{
    ApiCall call;
    call.path = QStringLiteral("/ad_groups");
    call.query = {{QStringLiteral("first"), QStringLiteral("100")}};
    call.operation = QStringLiteral("listAdGroups");
    call.check = [](QByteArrayView body) { return checkFor(body, QStringLiteral("data")); };
    return call;
}

ApiCall pauseCall()
{
    ApiCall call;
    call.method = ApiMethod::Post;
    call.path = QStringLiteral("/ad_groups/adgrp_1/pause");
    call.operation = QStringLiteral("pauseAdGroup");
    call.priority = ApiPriority::Background;
    call.check = [](QByteArrayView body) { return checkFor(body, QStringLiteral("id")); };
    return call;
}

ApiLimits shortLimits()
{
    ApiLimits limits;
    limits.idleMs = 250;
    limits.tryMs = 700;
    limits.totalMs = 5'000;
    limits.maxBodyBytes = 256 * 1024;
    limits.backoffBaseMs = 2;
    limits.backoffCapMs = 10;
    limits.retryAfterCapMs = 20;
    return limits;
}

ApiLimits calmLimits()
{
    ApiLimits limits = shortLimits();
    limits.idleMs = 8'000;
    limits.tryMs = 9'000;
    limits.totalMs = 30'000;
    return limits;
}

Result<ApiAnswer> waitFor(const ApiFuture &future)
{
    if (!waitUntil([&future] { return future.isFinished(); }, 10'000)) {
        return fail(ErrorKind::Internal, QStringLiteral("the future never finished"));
    }
    return resultOf(future);
}

QString kindName(ErrorKind kind)
{
    static const char *const names[] = {"Transport", "TimedOut", "Cancelled",   "Unauthorized", "Forbidden", "NotFound",
                                        "Conflict",  "Gone",     "RateLimited", "Refused",      "Server",    "Protocol",
                                        "Malformed", "Invalid",  "Locked",      "Storage",      "Internal"};
    return QString::fromLatin1(names[static_cast<std::size_t>(kind)]);
}

QString outcome(const Result<ApiAnswer> &result)
{
    return result ? QStringLiteral("ok") : kindName(result.error().kind);
}

bool isClean(const QString &text)
{
    // In Base64 the letters depend on what stands around: those in the middle of each of the three forms do not.
    QString letters = text;
    letters.replace(QLatin1String("%2B"), QLatin1String("+")).replace(QLatin1String("%2F"), QLatin1String("/"));
    letters.replace(u'-', u'+').replace(u'_', u'/');
    for (int before = 0; before < 3; ++before) {
        const QByteArray whole = (QByteArray(before, 'x') + testKey().toLatin1()).toBase64();
        for (const qsizetype at : {qsizetype(4), whole.size() - 16}) {
            if (letters.contains(QString::fromLatin1(whole.mid(at, 8))))
                return false;
        }
    }
    const QByteArray encoded = QUrl::toPercentEncoding(testKey());
    return !text.contains(testKey()) && !text.contains(QString::fromLatin1(encoded), Qt::CaseInsensitive)
        && !text.contains(QStringLiteral("est+Key")) && !text.contains(QStringLiteral("123.ABC"), Qt::CaseInsensitive);
}

namespace {

bool areClean(const RequestHeaders &headers)
{
    return std::all_of(headers.cbegin(), headers.cend(),
                       [](const auto &header) { return isClean(header.first) && isClean(header.second); });
}

} // namespace

bool isClean(const RequestLog &log)
{
    return std::all_of(log.entries().cbegin(), log.entries().cend(), [&log](const RequestLogEntry &entry) {
        const RequestDetail detail = log.detail(entry.number).value_or(RequestDetail());
        return isClean(entry.path) && isClean(entry.query) && isClean(entry.operation) && isClean(entry.requestId)
            && isClean(entry.message) && isClean(detail.url) && areClean(detail.requestHeaders)
            && areClean(detail.responseHeaders) && isClean(detail.requestBody) && isClean(detail.responseBody);
    });
}

} // namespace agm::test
