// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/alerts/AlertNotifier.h"

#include <QtCore/QHash>
#include <QtCore/QObject>

namespace agm {

/// Notifications of the desktop, by the specification of freedesktop.org (org.freedesktop.Notifications on the session
/// bus). Where there is no bus or no such service, nothing happens. It never waits for an answer. Main thread.
class DesktopNotifier final : public QObject, public AlertNotifier {
    Q_OBJECT

public:
    using QObject::QObject;

    void notify(const QString &ruleId, const QString &title, const QString &text) override;
    void withdraw(const QString &ruleId) override;

Q_SIGNALS:
    /// A person clicked the notification.
    void chosen(const QString &ruleId);

private Q_SLOTS:
    void actionInvoked(uint number, const QString &action);
    void closed(uint number, uint reason);

private:
    bool listen();
    void show(const QString &ruleId, const QString &title, const QString &body);

    QHash<uint, QString> m_shown; ///< the service's number → rule
    bool m_listening = false;
};

} // namespace agm
