// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/views/Tests.h"
#include "views/common/StateGlyphs.h"
#include "views/common/Theme.h"
#include "views/common/Words.h"

#include <QtGui/QImage>

using namespace agm;

namespace {

constexpr int StateCount = int(DisplayState::Unknown) + 1;

/// What a person sees who cannot tell colours: nothing, filling or outline.
QByteArray shape(DisplayState state)
{
    QImage image(32, 32, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    glyphs::paint(painter, QRectF(0, 0, 32, 32), state, Qt::black);
    painter.end();
    QByteArray classes;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const int gray = qGray(image.pixel(x, y));
            classes += gray < 70 ? 'o' : gray > 230 ? ' ' : 'f';
        }
    }
    return classes;
}

int differing(const QByteArray &a, const QByteArray &b)
{
    int count = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        count += a[i] != b[i] ? 1 : 0;
    return count;
}

QPalette palette(const QColor &base, const QColor &text, const QColor &highlight)
{
    QPalette made;
    made.setColor(QPalette::Base, base);
    made.setColor(QPalette::Window, base);
    made.setColor(QPalette::Text, text);
    made.setColor(QPalette::WindowText, text);
    made.setColor(QPalette::Highlight, highlight);
    return made;
}

class GlyphsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyShapeIsAnother()
    {
        for (int a = 0; a < StateCount; ++a) {
            for (int b = a + 1; b < StateCount; ++b) {
                const int pixels = differing(shape(DisplayState(a)), shape(DisplayState(b)));
                QVERIFY2(pixels >= 40,
                         qPrintable(QStringLiteral("%1 and %2 differ in %3 of 1024").arg(a).arg(b).arg(pixels)));
            }
        }
    }
    void everyStateHasAWord()
    {
        QSet<QString> seen;
        for (int i = 0; i < StateCount; ++i) {
            const QString word = words::state(DisplayState(i), QStringLiteral("raw"));
            QVERIFY(!word.isEmpty());
            QVERIFY2(!seen.contains(word), qPrintable(word));
            seen.insert(word);
            QVERIFY(words::stateMeaning(DisplayState(i)).size() > 20);
            QVERIFY(!glyphs::character(DisplayState(i)).isEmpty());
            QVERIFY(!glyphs::icon(DisplayState(i), Qt::black).isNull());
        }
    }
    void colours()
    {
        QCOMPARE(glyphs::fill(DisplayState::Active), QColor(0x00, 0x9E, 0x73));
        QVERIFY(!glyphs::fill(DisplayState::Unknown).isValid());
    }
    void contrast_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << palette(Qt::white, QColor(0x1b, 0x1e, 0x23), QColor(0x30, 0x8c, 0xc6));
        QTest::newRow("dark") << palette(QColor(0x26, 0x2a, 0x31), QColor(0xe8, 0xea, 0xed), QColor(0x3d, 0x7e, 0xd0));
        QTest::newRow("black and white") << palette(Qt::black, Qt::white, Qt::yellow);
        QTest::newRow("white and black") << palette(Qt::white, Qt::black, Qt::black);
        QTest::newRow("sepia") << palette(QColor(0xf4, 0xec, 0xd8), QColor(0x43, 0x34, 0x22), QColor(0xb5, 0x89, 0x00));
    }
    void contrast()
    {
        QFETCH(QPalette, palette);
        const Theme theme(palette);
        for (const QColor &ground : {theme.base, theme.selection}) {
            QVERIFY(Theme::contrast(theme.text, ground) >= 4.5);
            QVERIFY(Theme::contrast(theme.secondary, ground) >= 4.5);
            QVERIFY(Theme::contrast(theme.outline, ground) >= 3.0);
        }
        QVERIFY(Theme::contrast(theme.accent, theme.base) >= 3.0);
        QVERIFY(theme.selection != theme.base);
    }
    void contrastIsThatOfWcag()
    {
        QCOMPARE(Theme::contrast(Qt::black, Qt::white), 21.0);
        QVERIFY(std::abs(Theme::contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
    }
};

} // namespace

agm::test::Maker agm::test::makeGlyphsTest()
{
    return maker<GlyphsTest>();
}

#include "GlyphsTest.moc"
