// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QProcess>
#include <QtCore/QString>

namespace agm::test {

/// A session bus of one test's own: nothing of the person's desktop is on it, and it starts only what `services` in its
/// folder describe. It ends with this object.
class SessionBus {
public:
    SessionBus() = default;
    ~SessionBus();

    /// Whether it can be had here: a dbus-daemon is installed.
    static bool isInstalled();
    static QString absence();

    /// `folder` for its socket; descriptions of services (`NAME.service`) stand there too. Empty: it runs; otherwise
    /// what did not come up.
    QString start(const QString &folder, QProcessEnvironment environment = QProcessEnvironment::systemEnvironment());
    void stop();

    /// As DBUS_SESSION_BUS_ADDRESS wants it.
    QString address() const { return m_address; }

private:
    Q_DISABLE_COPY_MOVE(SessionBus)

    QProcess m_process;
    QString m_address;
};

} // namespace agm::test
