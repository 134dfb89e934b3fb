// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/access/AtSpi.h"
#include "tests/support/SessionBus.h"

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

namespace agm {

/// A display, a session bus and an accessibility bus of their own for one test, with no other service on the bus: no
/// keychain is asked, and nothing of the person's own desktop is touched. They end with this object.
class Desktop {
public:
    Desktop();
    ~Desktop();

    /// What is not installed here, as a sentence; empty: all is there.
    static QString missing();
    /// Empty: it runs. Otherwise what did not come up.
    QString start();

    /// For a program that shall be seen by assistive programs.
    QProcessEnvironment environment() const { return m_environment; }
    QDBusConnection accessibility() const { return m_bus; }
    /// Calls `slot` (with a QDBusMessage) at each signal of this kind that a program sends about its objects; `event`
    /// is how the registry names it.
    bool listen(const QString &event, const QString &signal, QObject *receiver, const char *slot);
    /// The program with this name on the accessibility bus; null while there is none.
    atspi::Node program(const QString &name) const;

private:
    QString startDisplay();
    QString startSession();
    QString startAccessibility();
    QString readLine(QProcess *process) const;

    QTemporaryDir m_dir;
    QProcessEnvironment m_environment;
    QProcess m_display;
    test::SessionBus m_session;
    QDBusConnection m_bus{QString()};
};

} // namespace agm
