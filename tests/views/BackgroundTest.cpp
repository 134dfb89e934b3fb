// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Elsewhere.h"
#include "domain/Futures.h"
#include "domain/OwnTurn.h"
#include "tests/support/TestMain.h"
#include "tests/views/Tests.h"

#include <QtCore/QSemaphore>
#include <QtCore/QTimer>
#include <QtGui/QImage>
#include <QtGui/QPainter>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace agm;

namespace {

/// What must not hold up the window: work on other threads, and work in pieces on its own.
class BackgroundTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void paintsWhileAllOtherThreadsAreBusy()
    {
        // An area that Qt fills with several threads, where there are any.
        QSemaphore painted;
        const int threads = backgroundThreads().maxThreadCount();
        for (int i = 0; i < threads; ++i)
            inBackground([&painted] { painted.acquire(); });
        QImage image(2000, 2000, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        QLinearGradient gradient(0, 0, 2000, 2000);
        gradient.setColorAt(0, Qt::black);
        gradient.setColorAt(1, Qt::white);
        painter.fillRect(image.rect(), gradient);
        painter.end();
        QVERIFY(qGray(image.pixel(1990, 1990)) > 240);
        QCOMPARE(backgroundThreads().activeThreadCount(), threads);
        painted.release(threads);
        backgroundThreads().waitForDone();
    }

    void givesWayToTheWindow()
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

    void eachPieceHasATurnOfItsOwn()
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

    void aPieceOfSomebodyGoneIsDropped()
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
};

} // namespace

agm::test::Maker agm::test::makeBackgroundTest()
{
    return maker<BackgroundTest>();
}

#include "BackgroundTest.moc"
