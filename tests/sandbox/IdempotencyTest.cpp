// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/IdempotencyTest.h"

#include "tests/sandbox/Client.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <thread>

namespace agm::test {

namespace {

QString aboCampaign(Client &client)
{
    const QJsonArray campaigns = client.get(QStringLiteral("/ad_campaigns")).json()[QLatin1String("data")].toArray();
    for (const QJsonValue &campaign : campaigns) {
        if (campaign[QLatin1String("budget_optimization")].toString() == QLatin1String("ad_group"))
            return campaign[QLatin1String("id")].toString();
    }
    return {};
}

QByteArray body(Client &client, const char *title)
{
    return QStringLiteral(R"({"ad_campaign_id":"%1","title":"%2","budget_amount":10})")
        .arg(aboCampaign(client), QLatin1String(title))
        .toUtf8();
}

const Headers keyed{{"Idempotency-Key", "one"}};
const QString groups = QStringLiteral("/ad_groups");

} // namespace

void IdempotencyTest::replayIsIdentical()
{
    Fixture f(5);
    const QByteArray request = body(f.client, "Once");
    const Reply first = f.client.post(groups, request, keyed);
    QCOMPARE(first.status, 200);
    QVERIFY(first.header("idempotent-replayed").isEmpty());
    f.advance(3600);
    const Reply second = f.client.post(groups, request, keyed);
    QCOMPARE(second.status, 200);
    QCOMPARE(second.body, first.body);
    QCOMPARE(second.header("idempotent-replayed"), QByteArray("true"));
    QCOMPARE(f.client.walk({}).size(), 6);
}

void IdempotencyTest::otherRequestIsRefused()
{
    Fixture f(5);
    QCOMPARE(f.client.post(groups, body(f.client, "A"), keyed).status, 200);
    const Reply other = f.client.post(groups, body(f.client, "B"), keyed);
    QCOMPARE(other.status, 400);
    QVERIFY(other.message().contains(QLatin1String("different request")));
    const QString id = f.client.walk({}).constLast();
    QCOMPARE(f.client.post(QStringLiteral("/ad_groups/%1/pause").arg(id), {}, keyed).status, 400);
    QCOMPARE(f.client.post(groups + QStringLiteral("?x=1"), body(f.client, "A"), keyed).status, 400);
}

void IdempotencyTest::versionIsPartOfTheRequest()
{
    Fixture f(5);
    const QByteArray request = body(f.client, "A");
    QCOMPARE(f.client.post(groups, request, keyed).status, 200);
    Headers other = keyed;
    other["Api-Version-Date"] = "2026-07-20";
    QCOMPARE(f.client.post(groups, request, other).status, 400);
}

void IdempotencyTest::errorsAreReplayed()
{
    Fixture f(5);
    const QByteArray request = "{\"ad_campaign_id\":\"adcamp_none\"}";
    const Reply first = f.client.post(groups, request, keyed);
    QCOMPARE(first.status, 404);
    const Reply second = f.client.post(groups, request, keyed);
    QCOMPARE(second.status, 404);
    QCOMPARE(second.body, first.body);
    QCOMPARE(second.header("idempotent-replayed"), QByteArray("true"));
}

void IdempotencyTest::serverErrorsAreNot()
{
    Fixture f(5);
    const QByteArray request = body(f.client, "A");
    f.server.setFailRate(1);
    QCOMPARE(f.client.post(groups, request, keyed).status, 500);
    f.server.setFailRate(0);
    const Reply again = f.client.post(groups, request, keyed);
    QCOMPARE(again.status, 200);
    QVERIFY(again.header("idempotent-replayed").isEmpty());
}

void IdempotencyTest::keysBelongToTheirCaller()
{
    sandbox::SandboxOptions options;
    options.extraKeys = {{QStringLiteral("second"), {}}};
    Fixture f(5, options);
    const QByteArray request = body(f.client, "A");
    QCOMPARE(f.client.post(groups, request, keyed).status, 200);
    const Reply other = Client(f.server, QStringLiteral("second")).post(groups, request, keyed);
    QCOMPARE(other.status, 200);
    QVERIFY(other.header("idempotent-replayed").isEmpty());
    QCOMPARE(f.client.walk({}).size(), 7);
}

void IdempotencyTest::runningRequestConflicts()
{
    Fixture f(5);
    const QByteArray request = body(f.client, "A");
    const QByteArray different = body(f.client, "B");
    f.server.setLatency(3000);
    Reply first;
    std::thread slow([&] { first = Client(f.server).post(groups, request, keyed); });
    QTRY_COMPARE(f.server.heldBack(), 1);
    f.server.setLatency(0);
    const Reply second = f.client.post(groups, request, keyed);
    QCOMPARE(second.status, 409);
    QCOMPARE(second.type(), QStringLiteral("conflict"));
    QCOMPARE(f.client.post(groups, different, keyed).status, 400);
    slow.join();
    QCOMPARE(first.status, 200);
    QCOMPARE(f.client.post(groups, request, keyed).body, first.body);
    QCOMPARE(f.client.walk({}).size(), 6);
}

void IdempotencyTest::keysEndAfterADay()
{
    Fixture f(5);
    const QByteArray request = body(f.client, "A");
    const Reply first = f.client.post(groups, request, keyed);
    f.advance(24 * 3600 - 60);
    QCOMPARE(f.client.post(groups, request, keyed).body, first.body);
    f.advance(120);
    const Reply fresh = f.client.post(groups, request, keyed);
    QCOMPARE(fresh.status, 200);
    QVERIFY(fresh.body != first.body);
}

void IdempotencyTest::keysSurviveARestart()
{
    QTemporaryDir folder;
    sandbox::SandboxOptions options;
    options.databaseFile = folder.filePath(QStringLiteral("world.sqlite"));
    Reply first;
    QByteArray request;
    {
        Fixture f(5, options);
        request = body(f.client, "A");
        first = f.client.post(groups, request, keyed);
        QCOMPARE(first.status, 200);
    }
    Fixture f(5, options);
    const Reply second = f.client.post(groups, request, keyed);
    QCOMPARE(second.body, first.body);
    QCOMPARE(second.header("idempotent-replayed"), QByteArray("true"));
}

void IdempotencyTest::tooLongKey()
{
    Fixture f(5);
    QCOMPARE(f.client.post(groups, body(f.client, "A"), {{"Idempotency-Key", QByteArray(256, 'k')}}).status, 400);
    QCOMPARE(f.client.post(groups, body(f.client, "A"), {{"Idempotency-Key", QByteArray(255, 'k')}}).status, 200);
}

void IdempotencyTest::ignoredOnOtherMethods()
{
    Fixture f(5);
    f.client.headers["Idempotency-Key"] = "one";
    const QString path = QStringLiteral("/ad_groups/") + f.client.walk({}).constFirst();
    QCOMPARE(f.client.patch(path, R"({"title":"A"})").status, 200);
    const Reply second = f.client.patch(path, R"({"title":"B"})");
    QCOMPARE(second.status, 200);
    QCOMPARE(second.json()[QLatin1String("title")].toString(), QStringLiteral("B"));
}

} // namespace agm::test
