// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/BackgroundThread.h"
#include "tests/support/TestMain.h"
#include "tests/views/Tests.h"

#include <QtCore/QSemaphore>
#include <QtGui/QImage>
#include <QtGui/QPainter>

using namespace agm;

namespace {

/// Work on other threads must not hold up the window. What else it does: tests/domain/ElsewhereTest.
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
};

} // namespace

agm::test::Maker agm::test::makeBackgroundTest()
{
    return maker<BackgroundTest>();
}

#include "BackgroundTest.moc"
