// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DesktopNotifier.h"

#include <QtCore/QVariantMap>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>

namespace agm {
namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");

} // namespace

bool DesktopNotifier::listen()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    if (!m_listening) {
        bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this, SLOT(actionInvoked(uint, QString)));
        bus.connect(service, path, service, QStringLiteral("NotificationClosed"), this, SLOT(closed(uint, uint)));
        m_listening = true;
    }
    return true;
}

void DesktopNotifier::notify(const QString &ruleId, const QString &title, const QString &text)
{
    if (!listen())
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("Notify"));
    // The body may be read as markup, the title never is. "default" is the click on the notification itself.
    call.setArguments({QStringLiteral("Ad Group Manager"), uint(0), QStringLiteral(AGM_DESKTOP_ID), title,
                       text.toHtmlEscaped(), QStringList{QStringLiteral("default"), tr("Show rows")},
                       QVariantMap{{QStringLiteral("desktop-entry"), QStringLiteral(AGM_DESKTOP_ID)}}, int(-1)});
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, ruleId](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<uint> number = *done;
        if (!number.isError())
            m_shown.insert(number.value(), ruleId);
        done->deleteLater();
    });
}

void DesktopNotifier::actionInvoked(uint number, const QString &action)
{
    if (action == QLatin1String("default") && m_shown.contains(number))
        Q_EMIT chosen(m_shown.value(number));
}

void DesktopNotifier::closed(uint number, uint)
{
    m_shown.remove(number);
}

} // namespace agm
