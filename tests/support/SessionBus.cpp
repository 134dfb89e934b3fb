// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/SessionBus.h"

#include <QtCore/QFile>
#include <QtCore/QStandardPaths>

namespace agm::test {
namespace {

constexpr int Patience = 30000;

QString rules(const QString &folder)
{
    return QStringLiteral("<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\"\n"
                          " \"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">\n"
                          "<busconfig><type>session</type><listen>unix:path=%1/session</listen><auth>EXTERNAL</auth>\n"
                          "<servicedir>%1</servicedir><policy context=\"default\"><allow send_destination=\"*\" "
                          "eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>\n")
        .arg(folder);
}

} // namespace

SessionBus::~SessionBus()
{
    stop();
}

bool SessionBus::isInstalled()
{
    return !QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty();
}

QString SessionBus::absence()
{
    return QStringLiteral("dbus-daemon (package dbus-daemon)");
}

QString SessionBus::start(const QString &folder, QProcessEnvironment environment)
{
    QFile file(folder + QStringLiteral("/session.conf"));
    if (!file.open(QIODevice::WriteOnly) || file.write(rules(folder).toUtf8()) <= 0)
        return QStringLiteral("The session bus could not be described in %1.").arg(folder);
    file.close();
    environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    m_process.setProcessEnvironment(environment);
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(QStringLiteral("dbus-daemon"),
                    {QStringLiteral("--config-file=") + file.fileName(), QStringLiteral("--nofork"),
                     QStringLiteral("--print-address=1")});
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(Patience))
            return QStringLiteral("The session bus did not start.");
    }
    m_address = QString::fromUtf8(m_process.readLine()).trimmed();
    return m_address.isEmpty() ? QStringLiteral("The session bus did not start.") : QString();
}

void SessionBus::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(Patience / 3)) {
        m_process.kill();
        m_process.waitForFinished(Patience / 3);
    }
}

} // namespace agm::test
