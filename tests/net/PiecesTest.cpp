// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/net/PiecesTest.h"

#include "net/CallQueue.h"
#include "net/Judge.h"
#include "net/Redactor.h"
#include "net/RequestBuilder.h"
#include "tests/net/NetFixture.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

namespace agm::test {
namespace {

QByteArray headerOf(const HttpRequest &request, const QByteArray &name)
{
    for (const auto &[key, value] : request.headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0) {
            return value;
        }
    }
    return {};
}

QString base64(const QString &text, QByteArray::Base64Options form = QByteArray::Base64Encoding)
{
    return QString::fromLatin1(text.toLatin1().toBase64(form));
}

} // namespace

void PiecesTest::retryTable_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("retried");
    for (const int status : {408, 409, 429, 500, 502, 503, 504, 599}) {
        QTest::addRow("%d", status) << status << true;
    }
    for (const int status : {200, 204, 301, 304, 400, 401, 402, 403, 404, 405, 407, 410, 418, 422, 451}) {
        QTest::addRow("%d", status) << status << false;
    }
}

void PiecesTest::retryTable()
{
    QFETCH(int, status);
    QFETCH(bool, retried);
    QCOMPARE(retryRule(HttpFailure::None, status).retried, retried);
    QCOMPARE(retryRule(HttpFailure::None, status).rateLimit, status == 429);
    // A lost answer is tried again, unless its status already refused.
    QCOMPARE(retryRule(HttpFailure::Lost, status).retried, status < 300 ? true : retried);
    QVERIFY(retryRule(HttpFailure::Connect, 0).retried && retryRule(HttpFailure::Idle, 0).retried);
    QVERIFY(!retryRule(HttpFailure::Tls, 0).retried && !retryRule(HttpFailure::TooLarge, 200).retried);
}

void PiecesTest::backoff()
{
    const ApiLimits limits;
    const RetryRule plain{true, false};
    const RetryRule limited{true, true};
    QCOMPARE(retryWaitMs(limits, plain, 1, -1, 0.0), 500);
    QCOMPARE(retryWaitMs(limits, plain, 2, -1, 0.0), 1000);
    QCOMPARE(retryWaitMs(limits, plain, 3, -1, 1.0), 1500);
    QCOMPARE(retryWaitMs(limits, plain, 9, -1, 0.0), 8000);
    QCOMPARE(retryWaitMs(limits, plain, 9, -1, 1.0), 6000);
    QCOMPARE(retryWaitMs(limits, plain, 1, 12, 0.0), 12'000);
    QCOMPARE(retryWaitMs(limits, plain, 1, 0, 0.0), 0);
    QCOMPARE(retryWaitMs(limits, limited, 1, 3600, 0.0), 120'000);
    // Without a hint four waits after a 429 pass a server's whole minute, at the shortest jitter too.
    qint64 sum = 0;
    for (int done = 1; done <= 4; ++done) {
        sum += retryWaitMs(limits, limited, done, -1, 0.0);
    }
    QCOMPARE(sum, 60'000);
}

void PiecesTest::retryHint_data()
{
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QString>("message");
    QTest::addColumn<int>("seconds");
    const auto row = [](const char *name, const char *after, const char *date, const char *message, int seconds) {
        QTest::newRow(name) << QByteArray(after) << QByteArray(date) << QString::fromLatin1(message) << seconds;
    };
    row("none", "", "", "Slow down.", -1);
    row("seconds", "7", "", "", 7);
    row("seconds go before words", " 7 ", "", "Try again in 12 seconds.", 7);
    row("date by the server's clock", "Tue, 14 Jul 2026 12:00:30 GMT", "Tue, 14 Jul 2026 12:00:10 GMT", "", 20);
    row("date by our clock", "Tue, 14 Jul 2026 12:00:30 GMT", "", "", 30);
    row("date that has passed", "Tue, 14 Jul 2020 12:00:30 GMT", "", "", 0);
    row("words", "", "", "Try again in 12 seconds.", 12);
    row("one second", "", "", "Rate limited. Please try again in 1 second", 1);
    row("minutes", "", "", "try again in 2 minutes", 120);
    row("negative is no hint", "-5", "", "Try again in 3 seconds.", 3);
    row("nonsense is no hint", "soon", "", "", -1);
    row("huge", "99999999999", "", "", 2147483647);
}

void PiecesTest::retryHint()
{
    QFETCH(QByteArray, retryAfter);
    QFETCH(QByteArray, date);
    QFETCH(QString, message);
    QFETCH(int, seconds);
    HttpReply reply;
    if (!retryAfter.isEmpty()) {
        reply.headers.append({QByteArrayLiteral("retry-after"), retryAfter});
    }
    if (!date.isEmpty()) {
        reply.headers.append({QByteArrayLiteral("Date"), date});
    }
    const QDateTime noon(QDate(2026, 7, 14), QTime(12, 0), Qt::UTC);
    QCOMPARE(retryHintSeconds(reply, message, noon), seconds);
}

void PiecesTest::redactor_data()
{
    QTest::addColumn<QString>("text");
    const QString key = testKey();
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(key));
    QTest::newRow("plain") << key;
    QTest::newRow("twice") << key + u' ' + key;
    QTest::newRow("percent-encoded") << encoded;
    QTest::newRow("lower hex") << encoded.toLower();
    QTest::newRow("all percent") << QString::fromLatin1(key.toLatin1().toPercentEncoding({}, key.toLatin1()));
    QTest::newRow("encoded twice") << QString::fromLatin1(encoded.toLatin1().toPercentEncoding());
    QTest::newRow("JSON slash") << QString(key).replace(u'/', QStringLiteral("\\/"));
    QTest::newRow("JSON unicode") << QString(key).replace(u'+', QStringLiteral("\\u002b"));
    QTest::newRow("HTML entity") << QString(key).replace(u'+', QStringLiteral("&#43;"));
    QTest::newRow("base64") << QString::fromLatin1(key.toLatin1().toBase64());
    for (const QString &before : {QStringLiteral("x"), QStringLiteral("Bearer "), QStringLiteral("api:key:")}) {
        // At each place that a key may have in it, alone and before something else.
        QTest::addRow("base64 after %s", qPrintable(before)) << base64(before + key);
        QTest::addRow("base64 for addresses after %s", qPrintable(before))
            << base64(before + key + u';', QByteArray::Base64UrlEncoding);
        QTest::addRow("base64 percent-encoded after %s", qPrintable(before))
            << QString::fromLatin1(QUrl::toPercentEncoding(base64(before + key)));
    }
    QTest::newRow("header") << QStringLiteral("Authorization: Bearer ") + key;
    QTest::newRow("inside a word") << QStringLiteral("x") + key + QStringLiteral("y");
    QTest::newRow("in a URL") << QStringLiteral("https://h/?api_key=") + encoded + QStringLiteral("&b=1");
}

void PiecesTest::redactor()
{
    QFETCH(QString, text);
    const Redactor redactor(testKey());
    const QString out = redactor.redact(QStringLiteral("before ") + text + QStringLiteral(" after"));
    QVERIFY2(isClean(out) && !out.contains(text), qPrintable(out));
    QVERIFY2(out.startsWith(QStringLiteral("before ")) && out.endsWith(QStringLiteral(" after")), qPrintable(out));
    const Error error = redactor.redact(Error{ErrorKind::Server, text, text, 500, 3});
    QVERIFY(isClean(error.message) && isClean(error.where));
    QCOMPARE(error.retryAfterSeconds, 3);
}

void PiecesTest::shortKeysDoNotTearWords()
{
    const Redactor redactor(QStringLiteral("dem"));
    QCOMPARE(redactor.redact(QStringLiteral("demand dem.")), QStringLiteral("demand •••."));
    QCOMPARE(Redactor().redact(QStringLiteral("as it is")), QStringLiteral("as it is"));
    QCOMPARE(Redactor().redact(QStringLiteral("got Bearer abcdefg!")), QStringLiteral("got Bearer •••!"));
}

void PiecesTest::tidyLine()
{
    QCOMPARE(agm::tidyLine(QStringLiteral("a\n\tb\u202Ec")), QStringLiteral("a b c"));
    QCOMPARE(agm::tidyLine(QString(500, u'x'), 10), QString(10, u'x') + u'…');
    QCOMPARE(agm::tidyLine(QStringLiteral("ab😀cd"), 3), QStringLiteral("ab…"));
}

void PiecesTest::account_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("where"); // empty: fine
    const QString key = testKey();
    QTest::newRow("https") << QStringLiteral("https://api.whop.com/api/v1") << key << QString();
    QTest::newRow("http to 127.0.0.1") << QStringLiteral("http://127.0.0.1:8080/api/v1") << key << QString();
    QTest::newRow("http to localhost") << QStringLiteral("http://LocalHost/api/v1") << key << QString();
    QTest::newRow("http to ::1") << QStringLiteral("http://[::1]:9/") << key << QString();
    const QString base = QStringLiteral("baseUrl");
    QTest::newRow("http abroad") << QStringLiteral("http://api.whop.com/api/v1") << key << base;
    QTest::newRow("http to a look-alike") << QStringLiteral("http://127.0.0.1.example.com/") << key << base;
    QTest::newRow("http to localhost.example") << QStringLiteral("http://localhost.example/") << key << base;
    QTest::newRow("http to the local network") << QStringLiteral("http://192.168.0.1/") << key << base;
    QTest::newRow("empty") << QString() << key << base;
    QTest::newRow("no scheme") << QStringLiteral("api.whop.com") << key << base;
    QTest::newRow("ftp") << QStringLiteral("ftp://127.0.0.1/") << key << base;
    QTest::newRow("user in it") << QStringLiteral("https://u:p@api.whop.com/") << key << base;
    QTest::newRow("query in it") << QStringLiteral("https://api.whop.com/?a=b") << key << base;
    QTest::newRow("no key") << QStringLiteral("https://api.whop.com/") << QString() << QStringLiteral("key");
    QTest::newRow("key with a line break")
        << QStringLiteral("https://api.whop.com/") << QStringLiteral("abc\r\nX: y") << QStringLiteral("key");
    QTest::newRow("key with a letter of another script")
        << QStringLiteral("https://api.whop.com/") << QStringLiteral("аpik_12345678") << QStringLiteral("key");
}

void PiecesTest::account()
{
    QFETCH(QString, url);
    QFETCH(QString, key);
    QFETCH(QString, where);
    const auto problem = accountProblem({QUrl(url)}, key.toUtf8());
    QCOMPARE(problem.has_value(), !where.isEmpty());
    if (problem) {
        QCOMPARE(problem->kind, ErrorKind::Invalid);
        QCOMPARE(problem->where, where);
        QVERIFY(!problem->message.isEmpty() && (key.isEmpty() || !problem->message.contains(key)));
    }
}

void PiecesTest::path_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("encoded"); // empty: refused
    QTest::newRow("plain") << QStringLiteral("/ad_groups/adgrp_1/pause")
                           << QByteArray("/api/v1/ad_groups/adgrp_1/pause");
    QTest::newRow("foreign characters") << QStringLiteral("/ad_groups/a?b#c d%2F+é")
                                        << QByteArray("/api/v1/ad_groups/a%3Fb%23c%20d%252F%2B%C3%A9");
    QTest::newRow("no slash") << QStringLiteral("ad_groups") << QByteArray();
    QTest::newRow("empty id") << QStringLiteral("/ad_groups//pause") << QByteArray();
    QTest::newRow("climbs") << QStringLiteral("/ad_groups/../accounts") << QByteArray();
    QTest::newRow("stays") << QStringLiteral("/ad_groups/.") << QByteArray();
    QTest::newRow("empty") << QString() << QByteArray();
}

void PiecesTest::path()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, encoded);
    const RequestBuilder builder({QUrl(QStringLiteral("https://api.whop.com/api/v1//"))}, testKey().toUtf8());
    ApiCall call;
    call.path = path;
    const auto request = builder.build(call);
    QCOMPARE(request.has_value(), !encoded.isEmpty());
    if (request) {
        QCOMPARE(request->url.toEncoded(), "https://api.whop.com" + encoded);
    } else {
        QCOMPARE(request.error().kind, ErrorKind::Invalid);
    }
}

void PiecesTest::queryIsPercentEncoded()
{
    const RequestBuilder builder({QUrl(QStringLiteral("https://h/v1"))}, testKey().toUtf8());
    ApiCall call = listCall();
    call.query = {{QStringLiteral("after"), QStringLiteral("a+b/c==")},
                  {QStringLiteral("query"), QStringLiteral("50% & é #1")},
                  {QStringLiteral("ids[]"), QStringLiteral("x")},
                  {QStringLiteral("ids[]"), QString()}};
    const auto request = builder.build(call);
    QVERIFY(request.has_value());
    QCOMPARE(
        request->url.toEncoded(),
        QByteArray("https://h/v1/ad_groups?after=a%2Bb%2Fc%3D%3D&query=50%25%20%26%20%C3%A9%20%231&ids[]=x&ids[]="));
}

void PiecesTest::headers()
{
    const RequestBuilder builder({QUrl(QStringLiteral("https://h/v1")), QStringLiteral("2026-07-22")},
                                 testKey().toUtf8());
    ApiCall call = pauseCall();
    call.idempotencyKey = "k-1";
    call.body = "{}";
    const auto post = builder.build(call);
    QVERIFY(post.has_value());
    QCOMPARE(headerOf(*post, "Authorization"), "Bearer " + testKey().toUtf8());
    QCOMPARE(headerOf(*post, "Api-Version-Date"), QByteArray("2026-07-22"));
    QCOMPARE(headerOf(*post, "Accept"), QByteArray("application/json"));
    QVERIFY(headerOf(*post, "User-Agent").startsWith("AdGroupManager/"));
    QCOMPARE(headerOf(*post, "Idempotency-Key"), QByteArray("k-1"));
    QCOMPARE(headerOf(*post, "Content-Type"), QByteArray("application/json"));
    QCOMPARE(headerOf(*post, "Accept-Encoding"), QByteArray()); // or the library would stop unpacking
    QVERIFY(headerOf(*builder.build(listCall()), "Idempotency-Key").isEmpty());
    call.idempotencyKey = QByteArray(256, 'k');
    QCOMPARE(builder.build(call).error().where, QStringLiteral("idempotencyKey"));
    call.idempotencyKey = "a\r\nb";
    QVERIFY(!builder.build(call));
}

void PiecesTest::pacerWindow()
{
    ApiLimits limits;
    limits.requestsPerWindow = 3;
    limits.windowMs = 1000;
    limits.windowMarginMs = 10;
    Pacer pacer(limits);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(pacer.waitMs(0), 0);
        pacer.started();
    }
    QCOMPARE(pacer.waitMs(0), -1); // only the end of one can tell when
    pacer.finished(100);
    pacer.finished(200);
    QCOMPARE(pacer.waitMs(200), 910); // a window after the first answer, not after its start
    QCOMPARE(pacer.used(200), 3);
    QCOMPARE(pacer.waitMs(1110), 0);
    QCOMPARE(pacer.used(1110), 2);
}

void PiecesTest::pacerLearnsAndRecovers()
{
    ApiLimits limits;
    limits.requestsPerWindow = 100;
    limits.windowMs = 1000;
    limits.windowMarginMs = 0;
    Pacer pacer(limits);
    for (int i = 0; i < 40; ++i) {
        pacer.started();
        pacer.finished(i);
    }
    pacer.started();
    pacer.started();
    pacer.rateLimited(50, 300);
    QCOMPARE(pacer.limit(50), 40);
    QVERIFY(pacer.isHeldBack(349) && !pacer.isHeldBack(350));
    QCOMPARE(pacer.waitMs(50), 300);
    pacer.rateLimited(60, 100); // a shorter hold does not shorten the longer one
    QCOMPARE(pacer.waitMs(60), 290);
    QCOMPARE(pacer.waitMs(350), 650); // then the learnt limit: the oldest must leave
    QCOMPARE(pacer.waitMs(1000), 0);
    pacer.started();
    QCOMPARE(pacer.waitMs(1001), -1); // one alone probes
    pacer.finished(1010);
    QCOMPARE(pacer.waitMs(1010), 0);
    QCOMPARE(pacer.limit(1061), 44);
    QCOMPARE(pacer.limit(60'000), 100);
    // Never below a tenth, whatever others used up.
    Pacer fresh(limits);
    fresh.started();
    fresh.rateLimited(0, 10);
    QCOMPARE(fresh.limit(0), 10);
}

void PiecesTest::queueOrder()
{
    ApiLimits limits;
    limits.requestsPerWindow = 2;
    CallQueue queue(limits);
    const QString list = QStringLiteral("list");
    const QString pause = QStringLiteral("pause");
    queue.add(1, pause, ApiPriority::Background);
    queue.add(2, pause, ApiPriority::Background);
    queue.add(3, pause, ApiPriority::Background);
    queue.add(4, list, ApiPriority::Background);
    queue.add(5, list, ApiPriority::Foreground);
    QCOMPARE(queue.take(0, true), std::optional<quint64>(5)); // foreground first
    QCOMPARE(queue.take(0, false), std::optional<quint64>()); // background not allowed
    QCOMPARE(queue.take(0, true), std::optional<quint64>(1));
    QCOMPARE(queue.take(0, true), std::optional<quint64>(2));
    QCOMPARE(queue.take(0, true), std::optional<quint64>(4)); // pause is at its limit and lets others pass
    QCOMPARE(queue.take(0, true), std::optional<quint64>());
    queue.add(1, pause, ApiPriority::Background);
    queue.pacer(pause).finished(0);
    QCOMPARE(queue.waitMs(0, true), limits.windowMs + limits.windowMarginMs);
    QCOMPARE(queue.take(limits.windowMs + limits.windowMarginMs, true),
             std::optional<quint64>(1)); // back in its old place
    QVERIFY(queue.remove(3, pause, ApiPriority::Background));
    QVERIFY(!queue.remove(3, pause, ApiPriority::Background));
    QCOMPARE(queue.size(), 0);
}

void PiecesTest::logRing()
{
    RequestLog log(3);
    QSignalSpy spy(&log, &RequestLog::appended);
    for (int i = 0; i < 5; ++i) {
        RequestLogEntry entry;
        entry.status = i;
        log.append(entry);
    }
    QCOMPARE(log.entries().size(), std::size_t(3));
    QCOMPARE(log.entries().front().status, 2);
    QCOMPARE(log.totalAppended(), 5);
    QCOMPARE(spy.size(), 5);
    log.clear();
    QVERIFY(log.entries().empty());
}

} // namespace agm::test
