// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Theming.h"
#include "tests/looks/LooksTests.h"
#include "tests/looks/ThemeRows.h"
#include "views/common/Theme.h"

#include <QtCore/QSemaphore>
#include <QtCore/QThread>
#include <QtCore/QThreadPool>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyleOptionSlider>

namespace agm::test {
namespace {

/// A scroll bar that can be looked at part by part.
class Bar : public QScrollBar {
public:
    explicit Bar(Qt::Orientation orientation) : QScrollBar(orientation)
    {
        setRange(0, 100);
        setPageStep(40);
        setValue(30);
        setFixedSize(orientation == Qt::Vertical ? QSize(Thick, Long) : QSize(Long, Thick));
        ensurePolished();
    }

    /// In pixels of picture().
    QRect part(QStyle::SubControl control) const
    {
        QStyleOptionSlider option;
        initStyleOption(&option);
        return style()->subControlRect(QStyle::CC_ScrollBar, &option, control, this);
    }

    QImage picture() { return grab().toImage().convertToFormat(QImage::Format_RGB32); }

private:
    static constexpr int Thick = 15;
    /// Qt gives to several threads what has more than some hundred lines.
    static constexpr int Long = 1200;
};

/// The strongest contrast of any pixel in `part` with `ground`.
double strongest(const QImage &picture, const QRect &part, const QColor &ground)
{
    double found = 1;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x)
            found = std::max(found, Theme::contrast(picture.pixelColor(x, y), ground));
    }
    return found;
}

class ScrollBarTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partsAreSeen_data() { themeRows(); }
    void partsAreSeen()
    {
        QFETCH(ThemeChoice, choice);
        applyLooks({choice, Density::Normal});
        const double least = Theme(QApplication::palette()).highContrast ? 4.5 : 3;
        for (const Qt::Orientation orientation : {Qt::Vertical, Qt::Horizontal}) {
            Bar bar(orientation);
            const QImage picture = bar.picture();
            const QColor groove = picture.pixelColor(bar.part(QStyle::SC_ScrollBarAddPage).center());
            const QColor slider = picture.pixelColor(bar.part(QStyle::SC_ScrollBarSlider).center());
            QVERIFY2(Theme::contrast(slider, groove) >= least,
                     qPrintable(slider.name() + QStringLiteral(" on ") + groove.name()));
            for (const QStyle::SubControl button : {QStyle::SC_ScrollBarAddLine, QStyle::SC_ScrollBarSubLine})
                QVERIFY(strongest(picture, bar.part(button).adjusted(2, 2, -2, -2), groove) >= least);
            // With nothing to scroll to there is no slider.
            bar.setEnabled(false);
            QCOMPARE(bar.picture().pixelColor(bar.part(QStyle::SC_ScrollBarSlider).center()), groove);
        }
    }

    void aHeldSliderShowsIt_data() { themeRows(); }
    void aHeldSliderShowsIt()
    {
        QFETCH(ThemeChoice, choice);
        applyLooks({choice, Density::Normal});
        Bar bar(Qt::Vertical);
        const QPoint middle = bar.part(QStyle::SC_ScrollBarSlider).center();
        const QColor before = bar.picture().pixelColor(middle);
        QTest::mousePress(&bar, Qt::LeftButton, {}, middle);
        QVERIFY(bar.picture().pixelColor(middle) != before);
        QTest::mouseRelease(&bar, Qt::LeftButton, {}, middle);
        QCOMPARE(bar.picture().pixelColor(middle), before);
    }

    /// Qt's own threads are busy, as they may be with anything: the window must not wait for them.
    void isPaintedWithoutOtherThreads_data() { themeRows(); }
    void isPaintedWithoutOtherThreads()
    {
        QFETCH(ThemeChoice, choice);
        applyLooks({choice, Density::Normal});
        Bar upright(Qt::Vertical);
        Bar flat(Qt::Horizontal);
        QThreadPool *pool = QThreadPool::globalInstance();
        const int threads = pool->maxThreadCount();
        QSemaphore begun;
        QSemaphore held;
        for (int i = 0; i < threads; ++i) {
            pool->start([&begun, &held] {
                begun.release();
                held.acquire();
            });
        }
        begun.acquire(threads);
        // A paint that waits is freed after all, so that this test ends.
        QSemaphore painted;
        bool waited = false;
        const std::unique_ptr<QThread> watch(QThread::create([&] {
            waited = !painted.tryAcquire(1, 5000);
            held.release(threads);
        }));
        watch->start();
        upright.picture();
        flat.picture();
        painted.release();
        watch->wait();
        pool->waitForDone();
        QVERIFY2(!waited, "Painting a scroll bar waited for threads that were busy with something else.");
    }
};

} // namespace

std::unique_ptr<QObject> makeScrollBarTest()
{
    return std::make_unique<ScrollBarTest>();
}

} // namespace agm::test

#include "ScrollBarTest.moc"
