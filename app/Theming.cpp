// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Theming.h"

#include "app/OutlinedStyle.h"
#include "app/Settings.h"

#include <QtCore/QEvent>
#include <QtGui/QIcon>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleFactory>

#include <memory>

namespace agm {
namespace {

struct Shades {
    QRgb window, base, alternate, text, button, accent, onAccent, link, disabled, placeholder, tooltip;
};

constexpr Shades lightShades{0xfff6f7f9, 0xffffffff, 0xfffafbfc, 0xff1f2328, 0xffffffff, 0xff0b63ce,
                             0xffffffff, 0xff0b63ce, 0xff8b929b, 0xff646b75, 0xffffffff};
constexpr Shades darkShades{0xff24272d, 0xff1e2126, 0xff22252b, 0xffe6e8eb, 0xff2d3139, 0xff2b72d0,
                            0xffffffff, 0xff6aa9f4, 0xff747b85, 0xff979ea8, 0xff2d3139};
constexpr Shades contrastLightShades{0xffffffff, 0xffffffff, 0xffffffff, 0xff000000, 0xffffffff, 0xff00389c,
                                     0xffffffff, 0xff00389c, 0xff6a6a6a, 0xff4a4a4a, 0xffffffff};
constexpr Shades contrastDarkShades{0xff000000, 0xff000000, 0xff000000, 0xffffffff, 0xff000000, 0xffffd83d,
                                    0xff000000, 0xff8cc8ff, 0xff949494, 0xffc4c4c4, 0xff000000};

const Shades &shadesOf(ThemeChoice theme)
{
    switch (theme) {
    case ThemeChoice::Dark: return darkShades;
    case ThemeChoice::ContrastLight: return contrastLightShades;
    case ThemeChoice::ContrastDark: return contrastDarkShades;
    case ThemeChoice::Light:
    case ThemeChoice::System: break;
    }
    return lightShades;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

/// The style that the desktop or the -style option chose, before this program put its own over it.
const QString &desktopStyle()
{
    static const QString name = QApplication::style()->name();
    return name;
}

/// Nobody chose the palette that Qt falls back to: then our own colours look better and lose nothing.
bool isOfNobody(const QPalette &palette)
{
    const std::unique_ptr<QStyle> plain(QStyleFactory::create(QStringLiteral("Fusion")));
    const QPalette standard = plain->standardPalette();
    for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base, QPalette::Text, QPalette::Highlight}) {
        if (palette.color(role) != standard.color(role))
            return false;
    }
    return desktopStyle().compare(QLatin1String("fusion"), Qt::CaseInsensitive) == 0;
}

/// Which of our own palettes the desktop asks for; nothing: its own palette stays.
std::optional<ThemeChoice> themeFor(const DesktopColors &desktop)
{
    QApplication::setPalette(QPalette()); // back to the desktop's
    const QPalette palette = QApplication::palette();
    const bool dark = desktop.dark.value_or(isDark(palette));
    if (desktop.highContrast)
        return dark ? ThemeChoice::ContrastDark : ThemeChoice::ContrastLight;
    if (dark == isDark(palette) && !isOfNobody(palette))
        return std::nullopt;
    return dark ? ThemeChoice::Dark : ThemeChoice::Light;
}

void applyIcons(bool ownColors)
{
    const QString breeze = isDark(QApplication::palette()) ? QStringLiteral("breeze-dark") : QStringLiteral("breeze");
    QStringList paths = QIcon::themeSearchPaths();
    for (const QString &path : {QStringLiteral("/usr/share/icons"), QStringLiteral("/usr/local/share/icons")}) {
        if (!paths.contains(path))
            paths.append(path);
    }
    if (paths != QIcon::themeSearchPaths())
        QIcon::setThemeSearchPaths(paths);
    QIcon::setFallbackThemeName(breeze);
    static const QString desktops = QIcon::themeName();
    // Without a desktop there is no icon theme at all, and the fallback is only asked beside one.
    const bool none = desktops.isEmpty() || desktops == QLatin1String("hicolor");
    // A desktop's icons are drawn for its own colours.
    QIcon::setThemeName(none || ownColors ? breeze : desktops);
}

} // namespace

QPalette paletteOf(ThemeChoice theme)
{
    const Shades &shades = shadesOf(theme);
    QPalette palette(QColor(shades.button), QColor(shades.window));
    palette.setColor(QPalette::WindowText, QColor(shades.text));
    palette.setColor(QPalette::Base, QColor(shades.base));
    palette.setColor(QPalette::AlternateBase, QColor(shades.alternate));
    palette.setColor(QPalette::Text, QColor(shades.text));
    palette.setColor(QPalette::ButtonText, QColor(shades.text));
    palette.setColor(QPalette::ToolTipBase, QColor(shades.tooltip));
    palette.setColor(QPalette::ToolTipText, QColor(shades.text));
    palette.setColor(QPalette::Highlight, QColor(shades.accent));
    palette.setColor(QPalette::HighlightedText, QColor(shades.onAccent));
    palette.setColor(QPalette::Link, QColor(shades.link));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(shades.disabled));
    palette.setColor(QPalette::PlaceholderText, QColor(shades.placeholder));
    palette.setColor(QPalette::Disabled, QPalette::PlaceholderText, QColor(shades.disabled));
    return palette;
}

void applyLooks(const Looks &looks, const DesktopColors &desktop)
{
    desktopStyle(); // known before it is replaced
    const std::optional<ThemeChoice> own
        = looks.theme == ThemeChoice::System ? themeFor(desktop) : std::optional(looks.theme);
    // Only Fusion takes every colour from the palette. The application owns its style.
    QApplication::setStyle(new OutlinedStyle(own ? QStringLiteral("Fusion") : desktopStyle(), looks.density));
    if (own)
        QApplication::setPalette(paletteOf(*own));
    applyIcons(own.has_value());
}

Theming::Theming(Settings *settings, std::optional<ThemeChoice> given)
    : m_settings(settings), m_looks(settings->looks())
{
    m_looks.theme = given.value_or(m_looks.theme);
    applyLooks(m_looks, m_desktop.colors());
    connect(&m_desktop, &SystemLook::changed, this, [this] {
        if (m_looks.theme == ThemeChoice::System)
            applyLooks(m_looks, m_desktop.colors());
    });
    qApp->installEventFilter(this);
}

void Theming::setLooks(const Looks &looks)
{
    m_settings->setLooks(looks);
    if (m_looks == looks)
        return;
    m_looks = looks;
    applyLooks(looks, m_desktop.colors());
}

bool Theming::eventFilter(QObject *watched, QEvent *event)
{
    // Plasma and others give Qt a new palette; only the icons are ours to change then.
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange && m_looks.theme == ThemeChoice::System)
        QIcon::setFallbackThemeName(isDark(QApplication::palette()) ? QStringLiteral("breeze-dark")
                                                                    : QStringLiteral("breeze"));
    return QObject::eventFilter(watched, event);
}

} // namespace agm
