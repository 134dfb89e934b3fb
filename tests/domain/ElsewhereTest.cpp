// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/ElsewhereTest.h"

#include "domain/Continued.h"
#include "domain/Elsewhere.h"
#include "domain/Futures.h"
#include "domain/OwnTurn.h"

#include <QtCore/QThread>
#include <QtCore/QTimer>
#include <QtTest/QTest>

#include <algorithm>
#include <atomic>
#include <memory>
#include <numeric>
#include <vector>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace agm {

void ElsewhereTest::whatContinuesEndsWithItsContext()
{
    QPromise<int> promise;
    promise.start();
    auto context = std::make_unique<QObject>();
    bool called = false;
    const QFuture<int> made = continued(promise.future(), context.get(), [&called](int value) {
        called = true;
        return value + 1;
    });
    context.reset();
    promise.addResult(1);
    promise.finish();
    QTRY_VERIFY(made.isFinished());
    QVERIFY(made.isCanceled());
    QVERIFY(!called);
}

void ElsewhereTest::whatContinuesIsHandedOn()
{
    QPromise<int> promise;
    promise.start();
    const QFuture<int> made = continued(promise.future(), this, [](int value) { return value + 1; });
    const QFuture<int> ended = continued(QPromise<int>().future(), this, [](int value) { return value; });
    promise.addResult(1);
    promise.finish();
    QTRY_VERIFY(made.isFinished() && ended.isFinished());
    QCOMPARE(made.result(), 2);
    QVERIFY(ended.isCanceled());
}

void ElsewhereTest::handsOverWhatWasMadeThere()
{
    constexpr int Works = 200;
    int told = 0;
    int wrong = 0;
    for (int i = 0; i < Works; ++i) {
        const auto made = elsewhere([i, here = QThread::currentThread()] {
            std::vector<int> numbers(1000);
            std::iota(numbers.begin(), numbers.end(), QThread::currentThread() == here ? -1 : i);
            return numbers;
        });
        whenFinished(made, this, [&told, &wrong, i](const std::vector<int> &numbers) {
            ++told;
            wrong += numbers.size() != 1000 || numbers.front() != i || numbers.back() != i + 999;
        });
    }
    QTRY_COMPARE(told, Works);
    QCOMPARE(wrong, 0);
}

void ElsewhereTest::endsWhatIsLargeThere()
{
    std::atomic<const QThread *> ended = nullptr;
    auto large = std::shared_ptr<int>(new int(1), [&ended](const int *value) {
        delete value;
        ended = QThread::currentThread();
    });
    disposeElsewhere(std::move(large));
    backgroundThreads().waitForDone();
    QVERIFY(ended.load() != nullptr);
    QVERIFY(ended.load() != QThread::currentThread());
}

void ElsewhereTest::givesWayToTheWindow()
{
#ifdef Q_OS_LINUX
    const auto niceness = [] { return getpriority(PRIO_PROCESS, id_t(gettid())); };
    const int here = niceness();
    const auto there = elsewhere(niceness);
    int told = -100;
    whenFinished(there, this, [&told](int value) { told = value; });
    QTRY_VERIFY(told != -100);
    QCOMPARE(told, std::max(here, 10));
    QCOMPARE(niceness(), here);
#else
    QSKIP("How far a thread gives way can be read on Linux only.");
#endif
}

void ElsewhereTest::eachPieceHasATurnOfItsOwn()
{
    QByteArray order;
    QTimer always;
    connect(&always, &QTimer::timeout, this, [&order] { order += '.'; });
    always.start(0);
    for (const char piece : {'a', 'b', 'c'})
        inOwnTurn(this, [&order, piece] { order += piece; });
    QCOMPARE(order, QByteArray());
    QTRY_VERIFY(order.contains('c'));
    QVERIFY2(order.indexOf('a') < order.indexOf('b') && order.indexOf('b') < order.indexOf('c'), order.constData());
    QVERIFY2(order.contains("a.") && order.contains("b."), order.constData());
}

void ElsewhereTest::aPieceOfSomebodyGoneIsDropped()
{
    QByteArray order;
    {
        QObject gone;
        inOwnTurn(&gone, [&order] { order += 'x'; });
    }
    inOwnTurn(this, [this, &order] {
        order += 'a';
        inOwnTurn(this, [&order] { order += 'b'; }); // asked for meanwhile: comes as well
    });
    QTRY_COMPARE(order, QByteArray("ab"));
}

} // namespace agm
