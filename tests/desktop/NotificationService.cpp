// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/NotificationService.h"

#include <QtCore/QUuid>

namespace agm::test {
namespace {

const QString name = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");

// Why a notification was closed.
constexpr uint Dismissed = 2;
constexpr uint ByCall = 3;

} // namespace

NotificationService::NotificationService(const QString &address, const QStringList &capabilities, uint firstNumber)
    : m_name(QUuid::createUuid().toString(QUuid::WithoutBraces)), m_bus(QDBusConnection::connectToBus(address, m_name)),
      m_capabilities(capabilities), m_next(firstNumber)
{
    m_there = m_bus.isConnected()
        && m_bus.registerObject(path, this,
                                QDBusConnection::ExportScriptableSlots | QDBusConnection::ExportScriptableSignals)
        && m_bus.registerService(name);
}

NotificationService::~NotificationService()
{
    m_bus.unregisterService(name);
    m_bus.unregisterObject(path);
    QDBusConnection::disconnectFromBus(m_name);
}

bool NotificationService::swallow()
{
    ++m_calls;
    if (m_silent)
        setDelayedReply(true);
    return m_silent;
}

void NotificationService::choose(uint number, const QString &action)
{
    Q_EMIT ActionInvoked(number, action);
    // Most services take it away then.
    Q_EMIT NotificationClosed(number, Dismissed);
}

void NotificationService::dismiss(uint number)
{
    Q_EMIT NotificationClosed(number, Dismissed);
}

QStringList NotificationService::GetCapabilities()
{
    return swallow() ? QStringList() : m_capabilities;
}

QString NotificationService::GetServerInformation(QString &vendor, QString &version, QString &specification)
{
    vendor = QStringLiteral("agm");
    version = QStringLiteral("1");
    specification = QStringLiteral("1.2");
    return swallow() ? QString() : QStringLiteral("test");
}

uint NotificationService::Notify(const QString &program, uint replaces, const QString &icon, const QString &title,
                                 const QString &body, const QStringList &actions, const QVariantMap &hints,
                                 int milliseconds)
{
    if (swallow())
        return 0;
    const uint number = replaces > 0 ? replaces : m_next++;
    m_shown.append({number, replaces, program, icon, title, body, actions, hints, milliseconds});
    return number;
}

void NotificationService::CloseNotification(uint number)
{
    if (swallow())
        return;
    m_taken.append(number);
    Q_EMIT NotificationClosed(number, ByCall);
}

} // namespace agm::test
