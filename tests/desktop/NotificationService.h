// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <QtCore/QVariantMap>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusContext>

namespace agm::test {

/// What a program asked to be shown.
struct Shown {
    uint number = 0;
    uint replaces = 0;
    QString program;
    QString icon;
    QString title;
    QString body;
    QStringList actions; ///< key, words, key, words …
    QVariantMap hints;
    int milliseconds = 0;
};

/// A desktop's notification service, by the specification: it owns org.freedesktop.Notifications on the bus of its
/// connection, keeps what it is asked to show, and tells of a person's clicks.
class NotificationService final : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    /// `address`: of the bus. A connection of its own, as another program has one.
    explicit NotificationService(const QString &address, const QStringList &capabilities, uint firstNumber = 1);
    ~NotificationService() override;

    bool isThere() const { return m_there; }
    /// It takes calls and never answers them, as a service that hangs.
    void fallSilent() { m_silent = true; }
    const QList<Shown> &shown() const { return m_shown; }
    const QList<uint> &taken() const { return m_taken; } ///< asked to be closed
    int calls() const { return m_calls; }

    /// A person chooses this action of a notification.
    void choose(uint number, const QString &action);
    /// A person dismisses it.
    void dismiss(uint number);

public Q_SLOTS:
    Q_SCRIPTABLE QStringList GetCapabilities();
    Q_SCRIPTABLE QString GetServerInformation(QString &vendor, QString &version, QString &specification);
    Q_SCRIPTABLE uint Notify(const QString &program, uint replaces, const QString &icon, const QString &title,
                             const QString &body, const QStringList &actions, const QVariantMap &hints,
                             int milliseconds);
    Q_SCRIPTABLE void CloseNotification(uint number);

Q_SIGNALS:
    Q_SCRIPTABLE void ActionInvoked(uint number, const QString &action);
    Q_SCRIPTABLE void NotificationClosed(uint number, uint reason);

private:
    /// True when the call stays without an answer.
    bool swallow();

    QString m_name;
    QDBusConnection m_bus;
    QStringList m_capabilities;
    QList<Shown> m_shown;
    QList<uint> m_taken;
    uint m_next;
    int m_calls = 0;
    bool m_silent = false;
    bool m_there = false;
};

} // namespace agm::test
