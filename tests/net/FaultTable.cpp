// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/net/FaultTable.h"

#include "tests/net/NetFixture.h"

#include <algorithm>

namespace agm::test {
namespace {

using S = ScriptedServer;

QByteArray errorJson(const QByteArray &message, const QByteArray &type = "some_type")
{
    return R"({"error":{"type":")" + type + R"(","message":")" + message + R"("}})";
}

Script error(int status, const QByteArray &message, const QByteArray &headers = {})
{
    return S::answer(status, errorJson(message), "application/json", headers);
}

Script redirect(int status, const QByteArray &to)
{
    return S::answer(status, {}, {}, to.isEmpty() ? QByteArray() : "Location: " + to + "\r\n");
}

/// Headers of a 200 with JSON, then these; the body follows.
QByteArray head(const QByteArray &headers)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + headers + "\r\n";
}

QByteArray length(qsizetype bytes)
{
    return "Content-Length: " + QByteArray::number(bytes) + "\r\n";
}

std::vector<Fault> wellAnswers(const QByteArray &good)
{
    return {
        {"good", {S::answer(200, good)}},
        {"201", {S::answer(201, good)}},
        {"chunked in single bytes", {S::chunked(good, 1)}},
        {"gzip", {S::answer(200, S::gzip(good), "application/json", "Content-Encoding: gzip\r\n")}},
        {"byte order mark", {S::answer(200, "\xEF\xBB\xBF" + good)}},
        {"charset utf-8", {S::answer(200, good, "application/json; charset=\"UTF-8\"")}},
        {"content type twice, alike", {S::answer(200, good, "application/json", "Content-Type: application/json\r\n")}},
        {"100 Continue first", {S::raw("HTTP/1.1 100 Continue\r\n\r\n" + S::response(200, good), Step::Close)}},
        {"slow but steady",
         {{{Step::Send, head(length(good.size())) + good.left(9)},
           {Step::Wait, {}, 60},
           {Step::Send, good.mid(9, 4)},
           {Step::Wait, {}, 60},
           {Step::Send, good.mid(13)}}}},
        {"asks to close the connection", {S::answer(200, good, "application/json", "Connection: close\r\n")}},
        {"cookies and unknown headers",
         {S::answer(200, good, "application/json", "Set-Cookie: a=b; Path=/\r\nX-Unknown: 1\r\nX-Unknown: 2\r\n")}},
        {"lower case header names",
         {S::raw("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: "
                     + QByteArray::number(good.size()) + "\r\n\r\n" + good,
                 Step::Close)}},
        {"no reason phrase",
         {S::raw("HTTP/1.1 200\r\nContent-Type: application/json\r\n" + length(good.size()) + "\r\n" + good)}},
    };
}

/// Good answers that only the end of the connection ends. On a busy machine their bytes and that end arrive in one: Qt
/// 6.4 takes it now and then for a connection that broke before the answer, and asks once more by itself.
std::vector<Fault> endedByClosing(const QByteArray &good)
{
    return {
        {"HTTP/1.0, ended by closing", {S::raw("HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n" + good)}},
        {"no length, ended by closing", {S::raw(head({}) + good)}},
    };
}

std::vector<Fault> transportFaults(const QByteArray &good)
{
    const QByteArray half = good.left(good.size() / 2);
    return {
        {"closed on connecting, once", {}, false, "ok", 1, "", 1},
        {"closed without an answer, once", {{{Step::Close}}}, false, "ok", 2},
        {"closed without an answer, always", {{{Step::Close}}}, true, "Transport", 3, "broke"},
        {"reset without an answer, always", {{{Step::Reset}}}, true, "Transport", 3, "broke"},
        {"half a status line, once", {S::raw("HTTP/1.1 2")}, false, "ok", 2},
        {"half a status line, always", {S::raw("HTTP/1.1 2")}, true, "Transport", 3},
        {"half the headers, always", {S::raw("HTTP/1.1 200 OK\r\nContent-Ty")}, true, "Transport", 3},
        {"garbage status line", {S::raw("HELLO WORLD\r\n\r\n")}, true, "Transport", 3},
        {"binary garbage", {S::raw(QByteArray("\x16\x03\x01\x00\xff\x00garbage\r\n\r\n", 18))}, true, "Transport", 3},
        {"garbage status number", {S::raw("HTTP/1.1 xyz OK\r\n\r\n" + good)}, true, "Transport", 3},
        {"a bare body", {S::raw(good)}, true, "Transport", 3},
        {"silence", {{{Step::Stall}}}, true, "TimedOut", 3, "sent nothing"},
        {"silence, once", {{{Step::Stall}}}, false, "ok", 2},
        {"silence within the headers", {S::raw("HTTP/1.1 200 OK\r\nContent-", Step::Stall)}, true, "TimedOut", 3},
        {"silence after the headers", {S::raw(head(length(good.size())), Step::Stall)}, true, "TimedOut", 3},
        {"silence within the body", {S::raw(head(length(good.size())) + half, Step::Stall)}, true, "TimedOut", 3},
        {"drips without end", {{{Step::Send, head({})}, {Step::Drip, " ", 20}}}, true, "TimedOut", 3, "did not finish"},
        {"drips headers without end",
         {{{Step::Send, "HTTP/1.1 200 OK\r\n"}, {Step::Drip, "X-A: b\r\n", 20}}},
         true,
         "TimedOut",
         3},
        {"shorter than its length", {S::raw(head(length(good.size() + 100)) + good)}, true, "Transport", 3, "broke"},
        {"shorter than its length, once", {S::raw(head(length(good.size() + 100)) + good)}, false, "ok", 2},
        {"reset within the body",
         {{{Step::Send, head(length(good.size())) + half}, {Step::Wait, {}, 10}, {Step::Reset}}},
         true,
         "Transport",
         3},
        {"chunk cut",
         {S::raw(head("Transfer-Encoding: chunked\r\n") + QByteArray::number(good.size(), 16) + "\r\n" + half)},
         true,
         "Transport",
         3,
         "",
         0,
         true,
         "Malformed"},
        {"no last chunk",
         {S::raw(head("Transfer-Encoding: chunked\r\n") + QByteArray::number(good.size() - 1, 16) + "\r\n"
                 + good.chopped(1) + "\r\n")},
         true,
         "Transport",
         3,
         "",
         0,
         true,
         "Malformed"},
        {"chunk cut, once",
         {S::raw(head("Transfer-Encoding: chunked\r\n") + QByteArray::number(good.size(), 16) + "\r\n" + half)},
         false,
         "ok",
         2},
        {"no last chunk, once",
         {S::raw(head("Transfer-Encoding: chunked\r\n") + QByteArray::number(good.size() - 1, 16) + "\r\n"
                 + good.chopped(1) + "\r\n")},
         false,
         "ok",
         2},
        {"chunk size is no number",
         {S::raw(head("Transfer-Encoding: chunked\r\n") + "zz\r\n" + good + "\r\n0\r\n\r\n")},
         true,
         "Protocol",
         3,
         "empty"},
        {"length is negative", {S::raw(head("Content-Length: -5\r\n") + good)}},
        {"headers of 256 KiB",
         {S::raw("HTTP/1.1 200 OK\r\nX-A: " + QByteArray(256 << 10, 'a') + "\r\n\r\n" + good)},
         true,
         "Protocol",
         1},
    };
}

std::vector<Fault> contentFaults(const QByteArray &good)
{
    const QByteArray page = "<!DOCTYPE html><html><body>Log in</body></html>";
    const QByteArray packed = S::gzip(good);
    const QByteArray gzipHeader = "Content-Encoding: gzip\r\n";
    const QByteArray huge(300 * 1024, ' ');
    const auto json = [](const QByteArray &body, const QByteArray &headers = {}) {
        return std::vector<Script>{S::answer(200, body, "application/json", headers)};
    };
    return {
        {"broken gzip", json("\x1f\x8b\x08" + QByteArray(40, 'x'), gzipHeader), true, "Protocol", 1, "packed"},
        {"gzip cut", json(packed.left(packed.size() / 2), gzipHeader), true, "Malformed", 3},
        {"gzip cut, once", json(packed.left(packed.size() / 2), gzipHeader), false, "ok", 2},
        {"said to be gzip, is plain", json(good, gzipHeader), true, "Protocol", 1, "packed"},
        {"gzip bomb", json(S::gzip(QByteArray(8 << 20, ' ')), gzipHeader), true, "Protocol", 1, "too large"},
        {"huge, length told",
         {S::raw(head(length(qint64(1) << 40)) + "{", Step::Stall)},
         true,
         "Protocol",
         1,
         "larger"},
        {"huge, length not told", {S::raw(head({}) + huge)}, true, "Protocol", 1, "larger"},
        {"huge, chunked", {S::chunked(huge, 4096)}, true, "Protocol", 1, "larger"},
        {"longer than its length", {S::raw(head(length(good.size() - 2)) + good)}, true, "Malformed", 3},
        {"HTML", {S::answer(200, page, "text/html; charset=utf-8")}, true, "Protocol", 1, "login page"},
        {"HTML without a type", {S::answer(200, page, {})}, true, "Protocol", 1, "login page"},
        {"HTML said to be JSON", json(page), true, "Malformed", 1},
        {"JSON said to be text", {S::answer(200, good, "text/plain")}, true, "Protocol", 1, "text/plain"},
        {"no content type", {S::answer(200, good, {})}, true, "Protocol", 1, "base URL"},
        {"charset utf-16", {S::answer(200, good, "application/json; charset=utf-16")}, true, "Protocol", 1},
        {"two content types",
         {S::answer(200, good, "application/json", "Content-Type: text/html\r\n")},
         true,
         "Protocol",
         1},
        {"204 without a body", {S::raw("HTTP/1.1 204 No Content\r\n\r\n", Step::Close)}, true, "Malformed", 1},
        {"200 without a body", json({}), true, "Protocol", 3, "empty"},
        {"200 without a body, once", json({}), false, "ok", 2},
        {"206 partial", {S::answer(206, good)}, true, "Protocol", 1, "206"},
        {"JSON cut, length right", json(good.left(good.size() - 3)), true, "Malformed", 3},
        {"JSON cut within a text, once", json(good.left(good.indexOf('"') + 3)), false, "ok", 2},
        {"JSON without the key", json(R"({"other":1})"), true, "Malformed", 1},
        {"JSON of another kind", json("[1,2,3]"), true, "Malformed", 1},
        {"NUL bytes", json(QByteArray(64, '\0')), true, "Malformed", 1},
        {"two documents", json(good + good), true, "Malformed", 1},
        {"101 switching protocols",
         {S::raw("HTTP/1.1 101 Switching\r\nUpgrade: x\r\n\r\n")},
         true,
         "Protocol",
         1,
         "101"},
        {"status 700", {S::answer(700, good)}, true, "Protocol", 1, "700"},
        {"redirect home", {redirect(302, "/api/v1/elsewhere")}, true, "Protocol", 1, "redirects to 127.0.0.1"},
        {"redirect abroad",
         {redirect(301, "https://evil.example/api/v1/ad_groups")},
         true,
         "Protocol",
         1,
         "redirects to evil.example"},
        {"redirect that keeps the method",
         {redirect(307, "http://evil.example/")},
         true,
         "Protocol",
         1,
         "evil.example"},
        {"redirect nowhere", {redirect(303, {})}, true, "Protocol", 1, "without saying where"},
        {"redirect with the key",
         {redirect(302, "https://" + QUrl::toPercentEncoding(testKey()) + ".example/?k=" + testKey().toLatin1())},
         true,
         "Protocol",
         1},
        {"304 although nothing was cached", {S::raw("HTTP/1.1 304 Not Modified\r\n\r\n")}, true, "Protocol", 1},
    };
}

std::vector<Fault> statusFaults()
{
    const QByteArray key = testKey().toLatin1();
    const QByteArray encoded = key.toPercentEncoding();
    QByteArray slashed = key;
    slashed.replace('/', "\\/");
    return {
        {"400", {error(400, "budget_amount is required")}, true, "Refused", 1, "budget_amount is required"},
        {"401", {error(401, "Invalid key")}, true, "Unauthorized", 1, "API key"},
        {"401 echoes the key", {error(401, "Key " + key + " is unknown")}, true, "Unauthorized", 1, "is unknown"},
        {"401 echoes the key encoded",
         {error(401, "Key " + encoded + ", " + encoded.toLower() + " unknown")},
         true,
         "Unauthorized",
         1,
         "unknown"},
        {"401 echoes the key with JSON escapes",
         {error(401, "Key " + slashed + " unknown")},
         true,
         "Unauthorized",
         1,
         "unknown"},
        {"401 echoes the key in base64",
         {error(401, "Got " + key.toBase64() + " unknown")},
         true,
         "Unauthorized",
         1,
         "unknown"},
        {"402", {error(402, "Too little balance")}, true, "Refused", 1, "balance"},
        {"403", {error(403, "ad_campaign:update is missing")}, true, "Forbidden", 1, "ad_campaign:update"},
        {"403 by a proxy's page", {S::answer(403, "<html>blocked</html>", "text/html")}, true, "Forbidden", 1, "proxy"},
        {"404", {error(404, "Ad group not found.")}, true, "NotFound", 1, "not found"},
        {"404 with its body cut",
         {S::raw("HTTP/1.1 404 N\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{\"err")},
         true,
         "NotFound",
         1,
         "",
         0,
         true},
        {"405", {error(405, "no")}, true, "Refused", 1},
        {"407", {S::answer(407, "proxy", "text/plain")}, true, "Refused", 1, "proxy"},
        {"408, once", {error(408, "slow")}, false, "ok", 2},
        {"409, twice", {error(409, "still running"), error(409, "still running")}, false, "ok", 3},
        {"409, always", {error(409, "still running")}, true, "Conflict", 3, "still running"},
        {"410", {error(410, "retired")}, true, "Gone", 1, "retired"},
        {"418 without a body", {S::answer(418, {}, {})}, true, "Refused", 1, "418"},
        {"422", {error(422, "unprocessable")}, true, "Refused", 1, "unprocessable"},
        {"429 with seconds, once", {error(429, "slow down", "Retry-After: 1\r\n")}, false, "ok", 2},
        {"429 with a date, once",
         {error(429, "slow down",
                "Date: Tue, 14 Jul 2026 12:00:00 GMT\r\nRetry-After: Tue, 14 Jul 2026 12:00:01 GMT\r\n")},
         false,
         "ok",
         2},
        {"429 with words, once", {error(429, "Try again in 12 seconds.")}, false, "ok", 2},
        {"429 without a hint, thrice", {error(429, "no"), error(429, "no"), error(429, "no")}, false, "ok", 4},
        {"429, always", {error(429, "Try again in 12 seconds.")}, true, "RateLimited", 5, "12 seconds"},
        {"429 without JSON", {S::answer(429, "too many", "text/plain")}, false, "ok", 2},
        {"500, twice", {error(500, "oops"), error(500, "oops")}, false, "ok", 3},
        {"500, always", {error(500, "oops")}, true, "Server", 3, "oops"},
        {"502 with a page, always",
         {S::answer(502, "<html>Bad gateway</html>", "text/html")},
         true,
         "Server",
         3,
         "502"},
        {"503 with Retry-After, once", {error(503, "down", "Retry-After: 1\r\n")}, false, "ok", 2},
        {"504 without a body, once", {S::answer(504, {}, {})}, false, "ok", 2},
        {"500 then silence then good", {error(500, "oops"), {{Step::Stall}}}, false, "ok", 3},
        {"error body of another shape",
         {S::answer(400, R"({"error":"text","errors":[1]})")},
         true,
         "Refused",
         1,
         "400"},
        {"error body is huge", {S::answer(400, errorJson(QByteArray(400 * 1024, 'a')))}, true, "Refused", 1},
        {"error message of 100 kB", {error(400, QByteArray(100 * 1024, 'm'))}, true, "Refused", 1, "mmm"},
        {"error message with control characters", {error(400, "a\\u0000b\\u202ec\\nd")}, true, "Refused", 1, "a b c d"},
        {"error without a message",
         {S::answer(400, R"({"error":{"type":"bad_request"}})")},
         true,
         "Refused",
         1,
         "bad_request"},
        {"500 said to be 200's body", {S::answer(200, errorJson("oops"))}, true, "Malformed", 1},
        {"500, then refused", {error(500, "oops"), error(400, "no such state")}, true, "Refused", 2, "no such state"},
        {"409 then 429 then good", {error(409, "running"), error(429, "wait")}, false, "ok", 3},
    };
}

/// Every further status there is a meaning for, and some there is none for.
std::vector<Fault> everyStatus(const QByteArray &good)
{
    std::vector<Fault> all;
    const auto add = [&all](int status, const QByteArray &body, const char *outcome, int requests) {
        const QByteArray number = QByteArray::number(status);
        all.push_back({"status " + number, {S::answer(status, body)}, true, outcome, requests});
    };
    for (const int status : {203, 205, 207, 208, 226, 299, 600, 999})
        add(status, good, "Protocol", 1);
    for (const int status : {300, 305, 306, 308, 399})
        add(status, {}, "Protocol", 1);
    for (const int status : {406, 411, 412, 413, 414, 415, 416, 417, 421, 423, 424, 425, 426, 428, 431, 451, 499})
        add(status, errorJson("no"), "Refused", 1);
    for (const int status : {501, 505, 506, 507, 508, 510, 511, 520, 522, 530, 599})
        add(status, errorJson("broken"), "Server", 3);
    return all;
}

/// What a clock that is wrong and a limit that is passed do.
std::vector<Fault> timeFaults(const QByteArray &good)
{
    const QByteArray past = "Date: Thu, 01 Jan 1970 00:00:00 GMT\r\n";
    const QByteArray future = "Date: Fri, 01 Jan 2100 00:00:00 GMT\r\n";
    return {
        {"clock in 1970", {S::answer(200, good, "application/json", past)}},
        {"clock in 2100", {S::answer(200, good, "application/json", future)}},
        {"clock is no date", {S::answer(200, good, "application/json", "Date: yesterday, about noon\r\n")}},
        {"429 until a time in 2100, by our clock",
         {error(429, "slow down", "Retry-After: Fri, 01 Jan 2100 00:00:00 GMT\r\n")},
         false,
         "ok",
         2},
        {"429 until a time that is over",
         {error(429, "slow down", future + "Retry-After: Thu, 01 Jan 1970 00:00:00 GMT\r\n")},
         false,
         "ok",
         2},
        {"429 for a million years", {error(429, "slow down", "Retry-After: 31557600000000\r\n")}, false, "ok", 2},
        {"429 for less than no time", {error(429, "slow down", "Retry-After: -5\r\n")}, false, "ok", 2},
        {"429 storm, then good",
         {error(429, "Try again in 1 seconds."), error(429, "no"), error(429, "no", "Retry-After: 0\r\n"),
          S::answer(429, "<html>busy</html>", "text/html")},
         false,
         "ok",
         5},
        {"429 and 503 in turns, then good",
         {error(429, "no"), error(503, "no"), error(429, "no"), error(503, "no")},
         false,
         "ok",
         5},
    };
}

/// A token in what the server says; the client hides its own wherever it stands.
std::vector<Fault> echoes(const QByteArray &good)
{
    const QByteArray key = testKey().toLatin1();
    return {
        {"the key in a header", {S::answer(200, good, "application/json", "X-Debug: Bearer " + key + "\r\n")}},
        {"500 echoes the key", {error(500, "Authorization: Bearer " + key)}, true, "Server", 3},
        {"422 echoes the key as a field",
         {error(422, "invalid " + key + " in title", {})},
         true,
         "Refused",
         1,
         "title"},
        {"403 echoes the key as its type",
         {S::answer(403, R"({"error":{"type":")" + key + R"("}})")},
         true,
         "Forbidden",
         1},
        {"the key as the reason phrase",
         {S::raw("HTTP/1.1 400 " + key + "\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}",
                 Step::Close)},
         true,
         "Refused",
         1},
        {"the key as the content type", {S::answer(200, good, "text/" + key)}, true, "Protocol", 1},
    };
}

} // namespace

bool Fault::hangs() const
{
    return QByteArray(outcome) != "Protocol" && std::any_of(scripts.cbegin(), scripts.cend(), [](const Script &script) {
               return !script.isEmpty() && (script.last().kind == Step::Stall || script.last().kind == Step::Drip);
           });
}

ApiLimits limitsFor(const Fault &fault)
{
    if (!fault.hangs())
        return calmLimits();
    ApiLimits limits = shortLimits();
    if (QByteArray(fault.outcome) == "ok") { // one silence, then an answer that a busy machine may hold up
        limits.idleMs = 1'500;
        limits.tryMs = 3'000;
        limits.totalMs = 30'000;
    } else if (QByteArray(fault.says) == "did not finish") {
        limits.idleMs = limits.tryMs; // a server that drips may seem silent there
    }
    return limits;
}

std::vector<Fault> faultTable(const QByteArray &good)
{
    std::vector<Fault> all;
    for (const auto &part :
         {wellAnswers(good), contentFaults(good), statusFaults(), everyStatus(good), timeFaults(good), echoes(good)}) {
        all.insert(all.end(), part.begin(), part.end());
    }
    for (const auto &part : {endedByClosing(good), transportFaults(good)}) {
        for (Fault fault : part) {
            fault.brokenLine = true;
            all.push_back(fault);
        }
    }
    return all;
}

} // namespace agm::test
