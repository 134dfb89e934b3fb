// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/access/Desktop.h"

#include <QtCore/QFile>
#include <QtCore/QStandardPaths>
#include <QtDBus/QDBusMessage>

namespace agm {
namespace {

constexpr int Patience = 30000;

QString launcher()
{
    return QStandardPaths::findExecutable(QStringLiteral("at-spi-bus-launcher"),
                                          {QStringLiteral("/usr/libexec"), QStringLiteral("/usr/lib/at-spi2-core"),
                                           QStringLiteral("/usr/libexec/at-spi2")});
}

bool write(const QString &name, const QString &text)
{
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
}

void end(QProcess *process)
{
    if (process->state() == QProcess::NotRunning)
        return;
    process->terminate();
    if (!process->waitForFinished(Patience / 3)) {
        process->kill();
        process->waitForFinished(Patience / 3);
    }
}

} // namespace

Desktop::Desktop() : m_environment(QProcessEnvironment::systemEnvironment()) { }

Desktop::~Desktop()
{
    QDBusConnection::disconnectFromBus(QStringLiteral("agm-session"));
    QDBusConnection::disconnectFromBus(QStringLiteral("agm-accessibility"));
    m_session.stop();
    end(&m_display);
}

QString Desktop::missing()
{
    QStringList absent;
    if (QStandardPaths::findExecutable(QStringLiteral("Xvfb")).isEmpty())
        absent.append(QStringLiteral("Xvfb (package xvfb)"));
    if (!test::SessionBus::isInstalled())
        absent.append(test::SessionBus::absence());
    if (launcher().isEmpty())
        absent.append(QStringLiteral("at-spi-bus-launcher (package at-spi2-core)"));
    return absent.isEmpty() ? QString() : QStringLiteral("Not installed: ") + absent.join(QStringLiteral(", "));
}

QString Desktop::readLine(QProcess *process) const
{
    while (!process->canReadLine()) {
        if (!process->waitForReadyRead(Patience))
            return {};
    }
    return QString::fromUtf8(process->readLine()).trimmed();
}

QString Desktop::startDisplay()
{
    // It chooses a number that is free and writes it.
    m_display.setStandardErrorFile(QProcess::nullDevice());
    m_display.start(QStringLiteral("Xvfb"),
                    {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                     QStringLiteral("1440x900x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp"),
                     QStringLiteral("-noreset")});
    const QString number = readLine(&m_display);
    if (number.isEmpty())
        return QStringLiteral("The display did not start.");
    m_environment.insert(QStringLiteral("DISPLAY"), u':' + number);
    return {};
}

QString Desktop::startSession()
{
    // It starts nothing but the accessibility bus.
    const QString folder = m_dir.path();
    if (!write(folder + QStringLiteral("/org.a11y.Bus.service"),
               QStringLiteral("[D-BUS Service]\nName=org.a11y.Bus\nExec=%1\n").arg(launcher())))
        return QStringLiteral("The session bus could not be described in %1.").arg(folder);
    m_environment.remove(QStringLiteral("AT_SPI_BUS_ADDRESS"));
    m_environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), folder);
    const QString problem = m_session.start(folder, m_environment);
    m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_session.address());
    return problem;
}

QString Desktop::startAccessibility()
{
    const QDBusConnection session = QDBusConnection::connectToBus(
        m_environment.value(QStringLiteral("DBUS_SESSION_BUS_ADDRESS")), QStringLiteral("agm-session"));
    const QDBusMessage answer
        = session.call(QDBusMessage::createMethodCall(QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
                                                      QStringLiteral("org.a11y.Bus"), QStringLiteral("GetAddress")),
                       QDBus::Block, Patience);
    const QString address = answer.arguments().value(0).toString();
    if (answer.type() != QDBusMessage::ReplyMessage || address.isEmpty())
        return QStringLiteral("The accessibility bus did not start: ") + answer.errorMessage();
    m_bus = QDBusConnection::connectToBus(address, QStringLiteral("agm-accessibility"));
    return m_bus.isConnected() ? QString()
                               : QStringLiteral("The accessibility bus at %1 does not answer.").arg(address);
}

QString Desktop::start()
{
    atspi::registerTypes();
    m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    m_environment.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
    for (const char *name : {"WHOP_API_KEY", "WHOP_BASE_URL", "WAYLAND_DISPLAY"})
        m_environment.remove(QLatin1String(name));
    for (const auto step : {&Desktop::startDisplay, &Desktop::startSession, &Desktop::startAccessibility}) {
        if (const QString problem = (this->*step)(); !problem.isEmpty())
            return problem;
    }
    return {};
}

bool Desktop::listen(const QString &event, const QString &signal, QObject *receiver, const char *slot)
{
    QDBusMessage asks = QDBusMessage::createMethodCall(
        QStringLiteral("org.a11y.atspi.Registry"), QStringLiteral("/org/a11y/atspi/registry"),
        QStringLiteral("org.a11y.atspi.Registry"), QStringLiteral("RegisterEvent"));
    asks.setArguments({event});
    return m_bus.call(asks, QDBus::Block, Patience).type() == QDBusMessage::ReplyMessage
        && m_bus.connect(QString(), QString(), QStringLiteral("org.a11y.atspi.Event.Object"), signal, receiver, slot);
}

atspi::Node Desktop::program(const QString &name) const
{
    const atspi::Node root(m_bus,
                           {QStringLiteral("org.a11y.atspi.Registry"),
                            QDBusObjectPath(QStringLiteral("/org/a11y/atspi/accessible/root"))});
    const auto all = root.children();
    for (const atspi::Node &one : all) {
        if (one.name() == name)
            return one;
    }
    return {};
}

} // namespace agm
