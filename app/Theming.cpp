// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Theming.h"

#include "app/OutlinedStyle.h"

#include <QtGui/QIcon>
#include <QtGui/QPalette>
#include <QtWidgets/QApplication>

namespace agm {
namespace {

struct Shades {
    QRgb window, base, alternate, text, button, accent, link, disabled, tooltip;
};

constexpr Shades lightShades{0xfff6f7f9, 0xffffffff, 0xfffafbfc, 0xff1f2328, 0xffffffff,
                             0xff0b63ce, 0xff0b63ce, 0xff8b929b, 0xffffffff};
constexpr Shades darkShades{0xff24272d, 0xff1e2126, 0xff22252b, 0xffe6e8eb, 0xff2d3139,
                            0xff3f86e0, 0xff6aa9f4, 0xff747b85, 0xff2d3139};

QPalette paletteOf(const Shades &shades)
{
    QPalette palette(QColor(shades.button), QColor(shades.window));
    palette.setColor(QPalette::WindowText, QColor(shades.text));
    palette.setColor(QPalette::Base, QColor(shades.base));
    palette.setColor(QPalette::AlternateBase, QColor(shades.alternate));
    palette.setColor(QPalette::Text, QColor(shades.text));
    palette.setColor(QPalette::ButtonText, QColor(shades.text));
    palette.setColor(QPalette::ToolTipBase, QColor(shades.tooltip));
    palette.setColor(QPalette::ToolTipText, QColor(shades.text));
    palette.setColor(QPalette::Highlight, QColor(shades.accent));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(shades.link));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(shades.disabled));
    palette.setColor(QPalette::PlaceholderText, QColor(shades.disabled));
    return palette;
}

} // namespace

void applyTheme(ThemeChoice theme)
{
    if (theme != ThemeChoice::System) {
        // Only Fusion takes every colour from the palette.
        QApplication::setStyle(new OutlinedStyle); // the application owns it
        QApplication::setPalette(paletteOf(theme == ThemeChoice::Dark ? darkShades : lightShades));
    }
    const QColor window = QApplication::palette().color(QPalette::Window);
    const QString breeze = window.lightness() < 128 ? QStringLiteral("breeze-dark") : QStringLiteral("breeze");
    QStringList paths = QIcon::themeSearchPaths();
    for (const QString &path : {QStringLiteral("/usr/share/icons"), QStringLiteral("/usr/local/share/icons")}) {
        if (!paths.contains(path))
            paths.append(path);
    }
    QIcon::setThemeSearchPaths(paths);
    QIcon::setFallbackThemeName(breeze);
    // Without a desktop there is no icon theme at all, and the fallback is only asked beside one.
    if (QIcon::themeName().isEmpty() || QIcon::themeName() == QLatin1String("hicolor") || theme != ThemeChoice::System)
        QIcon::setThemeName(breeze);
}

} // namespace agm
