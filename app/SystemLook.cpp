// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SystemLook.h"

#include <QtCore/QFileInfo>
#include <QtCore/QStringList>
#include <QtDBus/QDBusArgument>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>

namespace agm {
namespace {

const auto Path = QStringLiteral("/org/freedesktop/portal/desktop");
const auto Interface = QStringLiteral("org.freedesktop.portal.Settings");
const auto Appearance = QStringLiteral("org.freedesktop.appearance");
const auto Gnome = QStringLiteral("org.gnome.desktop.a11y.interface");

} // namespace

bool SystemLook::hasSession()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
        || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

SystemLook::SystemLook(QObject *parent) : QObject(parent)
{
    if (hasSession())
        ask(QDBusConnection::sessionBus(), QStringLiteral("org.freedesktop.portal.Desktop"));
}

SystemLook::SystemLook(const QDBusConnection &bus, const QString &service, QObject *parent) : QObject(parent)
{
    ask(bus, service);
}

void SystemLook::ask(QDBusConnection bus, const QString &service)
{
    if (!bus.isConnected())
        return;
    bus.connect(service, Path, Interface, QStringLiteral("SettingChanged"), this,
                SLOT(takeSetting(QString, QString, QDBusVariant)));
    QDBusMessage call = QDBusMessage::createMethodCall(service, Path, Interface, QStringLiteral("ReadAll"));
    call << QStringList{Appearance, Gnome};
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QList<QVariant> values = answer->isError() ? QList<QVariant>() : answer->reply().arguments();
        if (values.isEmpty() || !values.constFirst().canConvert<QDBusArgument>())
            return;
        const auto spaces = qdbus_cast<QMap<QString, QVariantMap>>(values.constFirst());
        bool differs = false;
        for (auto space = spaces.cbegin(); space != spaces.cend(); ++space) {
            for (auto each = space->cbegin(); each != space->cend(); ++each)
                differs = take(space.key(), each.key(), each.value()) || differs;
        }
        if (differs)
            Q_EMIT changed();
    });
}

void SystemLook::takeSetting(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (take(space, key, value.variant()))
        Q_EMIT changed();
}

bool SystemLook::take(const QString &space, const QString &key, const QVariant &value)
{
    const DesktopColors before = m_colors;
    if (space == Appearance && key == QLatin1String("color-scheme")) {
        // Whatever is no known number states nothing, as the portal's description asks.
        const uint scheme = value.toUInt();
        m_colors.dark = scheme == 1 ? std::optional(true) : scheme == 2 ? std::optional(false) : std::nullopt;
    } else if (space == Appearance && key == QLatin1String("contrast")) {
        m_appearance = value.toUInt() == 1;
    } else if (space == Gnome && key == QLatin1String("high-contrast")) {
        m_gnome = value.toBool();
    }
    m_colors.highContrast = m_appearance || m_gnome;
    return m_colors != before;
}

} // namespace agm
