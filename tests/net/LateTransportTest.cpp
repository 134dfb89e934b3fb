// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/net/LateTransportTest.h"

#include "net/LateTransport.h"

#include <QtTest/QTest>

namespace agm::test {
namespace {

/// Keeps what it is given until the test answers.
class HeldTransport final : public ApiTransport {
public:
    explicit HeldTransport(QStringList *paths) : m_paths(paths) { }
    ApiFuture send(ApiCall call) override
    {
        m_paths->append(call.path);
        promises.push_back(std::make_shared<QPromise<Result<ApiAnswer>>>());
        promises.back()->start();
        return promises.back()->future();
    }
    void cancelAll() override { }
    void answer(std::size_t number)
    {
        promises[number]->addResult(Result<ApiAnswer>(ApiAnswer{200, "{}", false, false, 1, {}}));
        promises[number]->finish();
    }
    std::vector<std::shared_ptr<QPromise<Result<ApiAnswer>>>> promises;

private:
    QStringList *m_paths;
};

ApiCall callTo(const char *path)
{
    ApiCall call;
    call.path = QLatin1String(path);
    return call;
}

} // namespace

void LateTransportTest::callsWaitAndKeepTheirOrder()
{
    QStringList paths;
    LateTransport late;
    ApiFuture first = late.send(callTo("/1"));
    ApiFuture second = late.send(callTo("/2"));
    QVERIFY(!first.isFinished());
    auto held = std::make_unique<HeldTransport>(&paths);
    HeldTransport *server = held.get();
    late.reach(std::move(held));
    ApiFuture third = late.send(callTo("/3"));
    QCOMPARE(paths, (QStringList{QStringLiteral("/1"), QStringLiteral("/2"), QStringLiteral("/3")}));
    for (std::size_t i = 0; i < 3; ++i)
        server->answer(i);
    QTRY_VERIFY(first.isFinished() && second.isFinished() && third.isFinished());
    QCOMPARE(first.result()->status, 200);
    QCOMPARE(second.result()->status, 200);
    QCOMPARE(third.result()->status, 200);
}

void LateTransportTest::aRefusalReachesEveryCall()
{
    QStringList paths;
    LateTransport late;
    ApiFuture before = late.send(callTo("/1"));
    late.refuse(Error{ErrorKind::Unauthorized, {}, QStringLiteral("no key"), 0, -1});
    ApiFuture after = late.send(callTo("/2"));
    QVERIFY(before.isFinished() && after.isFinished());
    QCOMPARE(before.result().error().message, QStringLiteral("no key"));
    QCOMPARE(after.result().error().kind, ErrorKind::Unauthorized);
    late.reach(std::make_unique<HeldTransport>(&paths));
    QVERIFY(!late.send(callTo("/3")).isFinished());
    QCOMPARE(paths, QStringList{QStringLiteral("/3")});
}

void LateTransportTest::whatWasTakenBackIsNotSent()
{
    QStringList paths;
    LateTransport late;
    ApiFuture gone = late.send(callTo("/1"));
    ApiFuture kept = late.send(callTo("/2"));
    cancelCall(gone);
    late.reach(std::make_unique<HeldTransport>(&paths));
    QCOMPARE(paths, QStringList{QStringLiteral("/2")});
    QTRY_VERIFY(gone.isFinished());
    QCOMPARE(resultOf(gone).error().kind, ErrorKind::Cancelled);
}

void LateTransportTest::takingBackReachesWhatWasSent()
{
    QStringList paths;
    LateTransport late;
    ApiFuture future = late.send(callTo("/1"));
    auto held = std::make_unique<HeldTransport>(&paths);
    HeldTransport *server = held.get();
    late.reach(std::move(held));
    cancelCall(future);
    QTRY_VERIFY(server->promises[0]->isCanceled());
    server->promises[0]->finish();
    QTRY_VERIFY(future.isFinished());
}

void LateTransportTest::theEndCancelsWhatWaits()
{
    auto late = std::make_unique<LateTransport>();
    ApiFuture future = late->send(callTo("/1"));
    ApiFuture other = late->send(callTo("/2"));
    late->cancelAll();
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind, ErrorKind::Cancelled);
    ApiFuture last = late->send(callTo("/3"));
    late.reset();
    QVERIFY(last.isFinished());
    QCOMPARE(last.result().error().kind, ErrorKind::Cancelled);
}

} // namespace agm::test
