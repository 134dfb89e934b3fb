// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QMap>
#include <QtCore/QObject>
#include <QtCore/QVariantMap>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusVariant>

#include <optional>

namespace agm {

/// What the desktop says about the colours it wants.
struct DesktopColors {
    std::optional<bool> dark; ///< nothing: no preference was stated
    bool highContrast = false;
    friend bool operator==(const DesktopColors &, const DesktopColors &) = default;
};

/// Asks the desktop portal (org.freedesktop.portal.Settings) once, without waiting for it, and hears of each change.
/// Qt 6.4 itself follows a palette, which most desktops other than Plasma do not give it. Without a portal colors()
/// states nothing. Main thread.
///
/// Read are `color-scheme` (1 dark, 2 light) and `contrast` (1 high) of org.freedesktop.appearance, and for desktops
/// whose portal is older than the second, `high-contrast` of org.gnome.desktop.a11y.interface.
class SystemLook final : public QObject {
    Q_OBJECT

public:
    /// The person's own session; without one nobody is asked.
    explicit SystemLook(QObject *parent = nullptr);
    /// `service` is empty for a connection that goes straight to the portal.
    SystemLook(const QDBusConnection &bus, const QString &service, QObject *parent = nullptr);

    const DesktopColors &colors() const { return m_colors; }
    /// Whether there is a session bus. Where nobody has started one, libdbus would start one of its own.
    static bool hasSession();

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void takeSetting(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void ask(QDBusConnection bus, const QString &service);
    /// True when it is one of the three and differs from what was known.
    bool take(const QString &space, const QString &key, const QVariant &value);

    DesktopColors m_colors;
    bool m_appearance = false; ///< high contrast of org.freedesktop.appearance
    bool m_gnome = false; ///< high contrast of GNOME's own setting
};

} // namespace agm
