// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/net/FaultTest.h"

#include "tests/net/FaultTable.h"
#include "tests/net/NetFixture.h"

#include <QtCore/QSet>
#include <QtTest/QTest>

namespace agm::test {
namespace {

bool isWell(const Fault &fault)
{
    return fault.requests == 1 && QByteArray(fault.outcome) == "ok" && fault.closedConnections == 0;
}

} // namespace

void FaultTest::tableIsLargeEnough()
{
    const auto table = faultTable(listBody());
    QSet<QByteArray> names;
    int faults = 0;
    for (const Fault &fault : table) {
        names.insert(fault.name);
        faults += isWell(fault) ? 0 : 1;
    }
    QCOMPARE(names.size(), static_cast<qsizetype>(table.size()));
    QVERIFY2(faults >= 40, qPrintable(QString::number(faults)));
}

void FaultTest::fault_data()
{
    QTest::addColumn<bool>("write");
    QTest::addColumn<int>("index");
    const auto table = faultTable(listBody());
    for (const bool write : {false, true}) {
        int index = 0;
        for (const Fault &fault : table) {
            QTest::addRow("%s: %s", write ? "write" : "read", fault.name.constData()) << write << index++;
        }
    }
}

void FaultTest::fault()
{
    QFETCH(bool, write);
    QFETCH(int, index);
    const QByteArray good = write ? groupBody() : listBody();
    // Made once: some rows are megabytes.
    static const std::vector<Fault> tables[] = {faultTable(listBody()), faultTable(groupBody())};
    const Fault &fault = tables[write ? 1 : 0].at(static_cast<std::size_t>(index));

    ScriptedServer server;
    server.setFallback(fault.always ? fault.scripts.back() : ScriptedServer::answer(200, good));
    for (const Script &script : fault.scripts) {
        server.enqueue(script);
    }
    server.closeNextConnections(fault.closedConnections);

    ApiClientOptions options;
    options.limits = limitsFor(fault);
    ApiClient client({server.baseUrl()}, testKey(), readErrorBody, options);
    ApiCall call = write ? pauseCall() : listCall();
    call.trace = std::make_shared<CallTrace>();
    const Result<ApiAnswer> result = waitFor(client.send(call));

    const QString message = result ? QString() : result.error().message;
    const QByteArray told = (outcome(result) + QStringLiteral(": ") + message).toUtf8();
    QVERIFY2(fault.comesTo(outcome(result)), told.constData());
    if (fault.brokenLine) {
        const qsizetype seen = server.requests().size();
        QVERIFY2(seen >= fault.requests && seen <= 6 * fault.requests, QByteArray::number(seen).constData());
        QVERIFY(call.trace->tries <= fault.requests);
    } else {
        QCOMPARE(server.requests().size(), fault.requests);
        QCOMPARE(call.trace->tries.load(), fault.requests);
    }
    QVERIFY2(message.contains(QLatin1String(fault.says)), told.constData());
    if (result) {
        QCOMPARE(result->body, good);
    } else {
        QVERIFY(!message.isEmpty());
        QVERIFY2(message.size() <= 401, told.constData());
        QVERIFY2(isClean(message) && isClean(result.error().where), told.constData());
    }

    // Every request was the same one: a write may be repeated by the line or by us and is still done once.
    QSet<QByteArray> keys;
    for (const SeenRequest &request : server.requests()) {
        keys.insert(request.header("Idempotency-Key"));
        QCOMPARE(request.header("Authorization"), "Bearer " + testKey().toLatin1());
        QCOMPARE(request.header("Api-Version-Date"), QByteArray("2026-07-08-1"));
        QCOMPARE(request.target, server.requests().first().target);
    }
    QCOMPARE(keys.size(), 1);
    QCOMPARE(keys.constBegin()->isEmpty(), !write);

    // A write that may have happened says so.
    const QSet<QString> open{QStringLiteral("Transport"), QStringLiteral("TimedOut"), QStringLiteral("Server"),
                             QStringLiteral("Malformed")};
    if (write && open.contains(outcome(result))) {
        QVERIFY(call.trace->outcomeUnknown);
    }
    if (result || !write) {
        QVERIFY(!call.trace->outcomeUnknown);
    }

    // The log: every try, no secret; the last entry tells the outcome.
    QVERIFY(isClean(*client.log()));
    const auto &entries = client.log()->entries();
    QCOMPARE(entries.size(), static_cast<std::size_t>(call.trace->tries));
    QVERIFY(entries.back().last);
    QCOMPARE(entries.back().error.has_value(), !result.has_value());

    // The next request works.
    server.reset();
    server.setFallback(ScriptedServer::answer(200, good));
    const Result<ApiAnswer> next = waitFor(client.send(write ? pauseCall() : listCall()));
    QVERIFY2(next.has_value(), next ? "" : qPrintable(next.error().message));
    QCOMPARE(next->body, good);
    QVERIFY(!server.requests().isEmpty() && !server.requests().last().has("Cookie"));
    if (write) {
        QVERIFY(!keys.contains(server.requests().last().header("Idempotency-Key")));
    }
}

} // namespace agm::test
