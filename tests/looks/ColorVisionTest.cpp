// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Theming.h"
#include "tests/looks/ColorScience.h"
#include "tests/looks/LooksTests.h"
#include "views/charts/ChartPalette.h"
#include "views/common/Looks.h"
#include "views/common/StateGlyphs.h"

#include <QtTest/QTest>

#include <cmath>

namespace agm::test {
namespace {

constexpr Vision Eyes[] = {Vision::Common, Vision::Protanopia, Vision::Deuteranopia, Vision::Tritanopia};

double distance(Vision eye, const QColor &a, const QColor &b)
{
    return ciede2000(labOf(seenBy(eye, a)), labOf(seenBy(eye, b)));
}

/// Whether two states differ for an eye without any colour: in where there is ink.
bool differInShape(DisplayState a, DisplayState b)
{
    const auto drawn = [](DisplayState state) {
        QImage image(32, 32, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        glyphs::paint(painter, QRectF(0, 0, 32, 32), state, Qt::black);
        painter.end();
        return image;
    };
    const QImage one = drawn(a);
    const QImage two = drawn(b);
    int pixels = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            pixels += (qGray(one.pixel(x, y)) < 230) != (qGray(two.pixel(x, y)) < 230)
                    || (qGray(one.pixel(x, y)) < 70) != (qGray(two.pixel(x, y)) < 70)
                ? 1
                : 0;
    }
    return pixels >= 40;
}

class ColorVisionTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDifferenceIsThatOfItsPaper()
    {
        // Pairs of table 1 in Sharma, Wu and Dalal.
        const struct {
            Lab one, two;
            double difference;
        } pairs[] = {
            {{50, 2.6772, -79.7751}, {50, 0, -82.7485}, 2.0425},
            {{50, -1.3802, -84.2814}, {50, 0, -82.7485}, 1.0000},
            {{50, 2.5, 0}, {73, 25, -18}, 27.1492},
            {{50, 2.5, 0}, {61, -5, 29}, 22.8977},
            {{60.2574, -34.0099, 36.2677}, {60.4626, -34.1751, 39.4387}, 1.2644},
            {{2.0776, 0.0795, -1.1350}, {0.9033, -0.0636, -0.5514}, 0.9082},
        };
        for (const auto &pair : pairs) {
            QVERIFY2(std::abs(ciede2000(pair.one, pair.two) - pair.difference) < 0.0001,
                     qPrintable(QString::number(ciede2000(pair.one, pair.two))));
            QVERIFY(std::abs(ciede2000(pair.two, pair.one) - pair.difference) < 0.0001);
        }
    }

    void greyIsGreyToEveryEye()
    {
        for (const Vision eye : Eyes)
            QVERIFY(ciede2000(labOf(seenBy(eye, QColor(128, 128, 128))), labOf(QColor(128, 128, 128))) < 0.5);
        // Red and green are the pair that most often is one.
        QVERIFY(distance(Vision::Deuteranopia, QColor(0xb0, 0x50, 0x20), QColor(0x70, 0x70, 0x20))
                < distance(Vision::Common, QColor(0xb0, 0x50, 0x20), QColor(0x70, 0x70, 0x20)) / 2);
    }

    void statesOfTwoColoursStayTwo()
    {
        constexpr double Apart = 9; // plainly two colours
        double least = 1000;
        for (int a = 0; a <= int(DisplayState::Unknown); ++a) {
            for (int b = a + 1; b <= int(DisplayState::Unknown); ++b) {
                const QColor one = glyphs::fill(DisplayState(a));
                const QColor two = glyphs::fill(DisplayState(b));
                QVERIFY2(differInShape(DisplayState(a), DisplayState(b)),
                         qPrintable(QStringLiteral("%1 and %2 have one shape").arg(a).arg(b)));
                if (!one.isValid() || !two.isValid() || one == two)
                    continue; // the shape alone tells them apart
                for (const Vision eye : Eyes) {
                    const double between = distance(eye, one, two);
                    least = std::min(least, between);
                    QVERIFY2(between >= Apart,
                             qPrintable(QStringLiteral("%1 and %2 are %3 apart for eye %4")
                                            .arg(one.name(), two.name())
                                            .arg(between)
                                            .arg(int(eye))));
                }
            }
        }
        QVERIFY(least < 1000);
        qInfo("The nearest two state colours are %.1f apart", least);
    }

    void linesOfAChartStayApart()
    {
        constexpr double Apart = 4.5;
        for (const ThemeChoice choice : looks::Themes) {
            const ChartPalette palette(paletteOf(choice));
            // Seven to one leaves less room for hues: there dashes tell the nearest lines apart.
            const bool stark = palette.theme().highContrast;
            for (int a = 0; a < ChartPalette::Distinct; ++a) {
                for (int b = a + 1; b < ChartPalette::Distinct; ++b) {
                    const SeriesStyle one = palette.series(a);
                    const SeriesStyle two = palette.series(b);
                    // Never by colour alone.
                    QVERIFY(one.marker != two.marker);
                    for (const Vision eye : Eyes) {
                        const double between = distance(eye, one.line, two.line);
                        QVERIFY2(between >= Apart || (stark && one.dashes != two.dashes),
                                 qPrintable(QStringLiteral("lines %1 and %2 are %3 apart for eye %4 in %5")
                                                .arg(a)
                                                .arg(b)
                                                .arg(between)
                                                .arg(int(eye))
                                                .arg(looks::wordOf(choice))));
                    }
                }
            }
        }
    }
};

} // namespace

std::unique_ptr<QObject> makeColorVisionTest()
{
    return std::make_unique<ColorVisionTest>();
}

} // namespace agm::test

#include "ColorVisionTest.moc"
