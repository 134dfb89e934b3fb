// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/looks/LooksTests.h"
#include "views/common/PaintedIcon.h"
#include "views/common/StateGlyphs.h"
#include "views/shell/ShellIcons.h"
#include "views/window/MainActions.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtGui/QAction>
#include <QtGui/QImage>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMainWindow>

namespace agm::test {
namespace {

constexpr int Size = 16;

int ink(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage();
    int pixels = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            pixels += qAlpha(image.pixel(x, y)) > 100 ? 1 : 0;
    }
    return pixels;
}

/// As many pixels as the screen has, and something drawn in them.
void isSharp(const QIcon &icon, const QString &name)
{
    for (const double scale : {1.0, 1.5, 2.0, 3.0}) {
        const QPixmap pixmap = icon.pixmap(QSize(Size, Size), scale);
        QVERIFY2(pixmap.size() == QSize(Size, Size) * scale && pixmap.devicePixelRatio() == scale,
                 qPrintable(QStringLiteral("%1 at %2 has %3 pixels").arg(name).arg(scale).arg(pixmap.width())));
        QVERIFY2(ink(pixmap) > 10 * scale, qPrintable(name));
    }
}

class IconTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // A computer without a single icon theme.
        m_paths = QIcon::themeSearchPaths();
        m_name = QIcon::themeName();
        // An empty list would mean the system's.
        QIcon::setThemeSearchPaths({QStringLiteral(":/nowhere")});
        QIcon::setFallbackSearchPaths({QStringLiteral(":/nowhere")});
        QIcon::setFallbackThemeName({});
        QIcon::setThemeName(QStringLiteral("none"));
    }

    void cleanupTestCase()
    {
        QIcon::setThemeSearchPaths(m_paths);
        QIcon::setThemeName(m_name);
    }

    void everyActionHasItsIconWithoutATheme()
    {
        QVERIFY(!QIcon::hasThemeIcon(QStringLiteral("edit-copy")));
        // A name in the sources is a promise.
        QSet<QString> names;
        const QDir folder(QStringLiteral(AGM_SOURCE_DIR "/views/window"));
        static const QRegularExpression form(QStringLiteral("\"([a-z]+(?:-[a-z]+)+)\"\\)"));
        for (const QString &each : folder.entryList({QStringLiteral("*Actions.cpp")})) {
            QFile file(folder.filePath(each));
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto found = form.globalMatch(QString::fromUtf8(file.readAll()));
            while (found.hasNext())
                names.insert(found.next().captured(1));
        }
        QVERIFY(names.size() > 25);
        for (const QString &name : std::as_const(names)) {
            QVERIFY2(!namedIcon(name).isNull(), qPrintable(name));
            isSharp(namedIcon(name), name);
        }
        QMainWindow window;
        MainActions::make(&window);
        QSet<qint64> icons;
        for (const QAction *action : window.findChildren<QAction *>()) {
            if (!action->icon().isNull())
                icons.insert(action->icon().cacheKey());
        }
        QVERIFY(icons.size() >= names.size());
    }

    void everyDrawingIsSharpAndItsOwn()
    {
        QSet<QByteArray> seen;
        const QStringList names = QDir(QStringLiteral(":/agm/actions")).entryList({QStringLiteral("*.svg")});
        QVERIFY(names.size() >= 30);
        for (QString name : names) {
            const QIcon icon = bundledIcon(name.remove(QStringLiteral(".svg")));
            isSharp(icon, name);
            const QImage image = icon.pixmap(QSize(48, 48)).toImage().convertToFormat(QImage::Format_ARGB32);
            const QByteArray pixels(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
            QVERIFY2(!seen.contains(pixels), qPrintable(name));
            seen.insert(pixels);
        }
        QVERIFY(bundledIcon(QStringLiteral("no-such-icon")).isNull());
    }

    void drawingsFollowTheTheme()
    {
        const QPalette before = QApplication::palette();
        const QIcon icon = bundledIcon(QStringLiteral("media-playback-pause"));
        for (const QColor color : {QColor(Qt::white), QColor(Qt::black), QColor(0x20, 0x80, 0x40)}) {
            QPalette palette = before;
            palette.setColor(QPalette::WindowText, color);
            QApplication::setPalette(palette);
            QCOMPARE(icon.pixmap(QSize(Size, Size)).toImage().pixelColor(5, 8).name(), color.name());
        }
        QApplication::setPalette(before);
    }

    void whatIsOffIsPaler()
    {
        const QIcon icon = bundledIcon(QStringLiteral("media-playback-pause"));
        const auto alpha
            = [&](QIcon::Mode mode) { return icon.pixmap(QSize(Size, Size), mode).toImage().pixelColor(5, 8).alpha(); };
        QVERIFY(alpha(QIcon::Disabled) < alpha(QIcon::Normal) / 2);
    }

    void paintedGlyphsAreSharp()
    {
        for (int i = 0; i <= int(DisplayState::Unknown); ++i)
            isSharp(glyphs::icon(DisplayState(i), Qt::black), QString::number(i));
        isSharp(glyphs::copyIcon(Qt::black), QStringLiteral("copy"));
        using shellicons::Shape;
        for (const Shape shape :
             {Shape::Pause, Shape::Resume, Shape::Refresh, Shape::Stop, Shape::Close, Shape::Search, Shape::Lock})
            isSharp(shellicons::icon(shape, QApplication::palette()), QString::number(int(shape)));
    }

    void theProgramsOwnIconIsSharp() { isSharp(QIcon(QStringLiteral(":/agm/icons/ad-group-manager.svg")), {}); }

private:
    QStringList m_paths;
    QString m_name;
};

} // namespace

std::unique_ptr<QObject> makeIconTest()
{
    return std::make_unique<IconTest>();
}

} // namespace agm::test

#include "IconTest.moc"
