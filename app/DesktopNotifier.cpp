// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DesktopNotifier.h"

#include "app/SystemLook.h"

#include <QtCore/QVariantMap>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>
#include <QtDBus/QDBusServiceWatcher>

namespace agm {
namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
/// A click on the notification itself; its words are not shown.
const QString clicked = QStringLiteral("default");
const QString button = QStringLiteral("show");

/// Calls `then` with the answer once it comes, while `context` lives.
template <class Then>
void ask(QObject *context, const QString &method, const QVariantList &arguments, Then then)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, method);
    call.setArguments(arguments);
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [then](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        then(*done);
    });
}

} // namespace

bool DesktopNotifier::listen()
{
    if (!SystemLook::hasSession())
        return false;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    if (!m_listening) {
        bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this, SLOT(actionInvoked(uint, QString)));
        bus.connect(service, path, service, QStringLiteral("NotificationClosed"), this, SLOT(closed(uint, uint)));
        // Another service begins its numbers anew: they would name notifications of other programs.
        auto *owner = new QDBusServiceWatcher(service, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
        connect(owner, &QDBusServiceWatcher::serviceOwnerChanged, this, [this] { m_shown.clear(); });
        m_listening = true;
    }
    return true;
}

void DesktopNotifier::notify(const QString &ruleId, const QString &title, const QString &text)
{
    if (!listen())
        return;
    // Some read the body as markup, others show it as it is. The title never is markup.
    ask(this, QStringLiteral("GetCapabilities"), {},
        [this, ruleId, title, text](const QDBusPendingReply<QStringList> &can) {
            if (can.isError())
                return; // there is no service, or it does not answer
            const bool markup = can.value().contains(QLatin1String("body-markup"));
            show(ruleId, title, markup ? text.toHtmlEscaped() : text);
        });
}

void DesktopNotifier::show(const QString &ruleId, const QString &title, const QString &body)
{
    const QString words = tr("Show rows");
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral(AGM_DESKTOP_ID)}};
    ask(this, QStringLiteral("Notify"),
        {QStringLiteral("Ad Group Manager"), uint(0), QStringLiteral(AGM_DESKTOP_ID), title, body,
         QStringList{clicked, words, button, words}, hints, int(-1)},
        [this, ruleId](const QDBusPendingReply<uint> &number) {
            if (!number.isError())
                m_shown.insert(number.value(), ruleId);
        });
}

void DesktopNotifier::withdraw(const QString &ruleId)
{
    const QList<uint> numbers = m_shown.keys(ruleId);
    for (const uint number : numbers) {
        m_shown.remove(number);
        ask(this, QStringLiteral("CloseNotification"), {number}, [](const QDBusPendingReply<> &) {});
    }
}

void DesktopNotifier::actionInvoked(uint number, const QString &action)
{
    // A service tells everybody on the bus.
    if ((action == clicked || action == button) && m_shown.contains(number))
        Q_EMIT chosen(m_shown.value(number));
}

void DesktopNotifier::closed(uint number, uint)
{
    m_shown.remove(number);
}

} // namespace agm
