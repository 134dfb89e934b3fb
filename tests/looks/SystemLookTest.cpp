// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SystemLook.h"
#include "app/CommandLine.h"
#include "app/Settings.h"
#include "app/Theming.h"
#include "tests/looks/LooksTests.h"
#include "views/common/Theme.h"

#include <QtCore/QTemporaryDir>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusMetaType>
#include <QtDBus/QDBusServer>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

#include <memory>
#include <optional>

using Spaces = QMap<QString, QVariantMap>;

namespace agm::test {
namespace {

const auto Path = QStringLiteral("/org/freedesktop/portal/desktop");
const auto Appearance = QStringLiteral("org.freedesktop.appearance");
const auto Gnome = QStringLiteral("org.gnome.desktop.a11y.interface");

/// The portal of a desktop, reached without a bus.
class Portal final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    explicit Portal(Spaces spaces) : m_spaces(std::move(spaces))
    {
        connect(&m_server, &QDBusServer::newConnection, this, [this](const QDBusConnection &connection) {
            m_connection = connection;
            m_connection->registerObject(Path, this, QDBusConnection::ExportAllSlots);
        });
    }

    QString address() const { return m_server.address(); }
    void change(const QString &space, const QString &key, const QVariant &value)
    {
        QDBusMessage signal = QDBusMessage::createSignal(Path, QStringLiteral("org.freedesktop.portal.Settings"),
                                                         QStringLiteral("SettingChanged"));
        signal << space << key << QVariant::fromValue(QDBusVariant(value));
        QVERIFY(m_connection && m_connection->send(signal));
    }

public Q_SLOTS:
    Spaces ReadAll(const QStringList &wanted)
    {
        Spaces found;
        for (const QString &space : wanted) {
            if (m_spaces.contains(space))
                found.insert(space, m_spaces.value(space));
        }
        return found;
    }

private:
    Spaces m_spaces;
    QDBusServer m_server;
    std::optional<QDBusConnection> m_connection;
};

class SystemLookTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qDBusRegisterMetaType<Spaces>(); }

    void cleanup()
    {
        for (const QString &name : std::as_const(m_connections))
            QDBusConnection::disconnectFromPeer(name);
        m_connections.clear();
        applyLooks({});
    }

    void whatThePortalSaysIsRead_data()
    {
        QTest::addColumn<Spaces>("spaces");
        QTest::addColumn<int>("dark"); // -1: not stated
        QTest::addColumn<bool>("contrast");
        const auto scheme = [](uint value) { return QVariantMap{{QStringLiteral("color-scheme"), value}}; };
        QTest::newRow("dark") << Spaces{{Appearance, scheme(1)}} << 1 << false;
        QTest::newRow("light") << Spaces{{Appearance, scheme(2)}} << 0 << false;
        QTest::newRow("none") << Spaces{{Appearance, scheme(0)}} << -1 << false;
        QTest::newRow("unknown number") << Spaces{{Appearance, scheme(7)}} << -1 << false;
        QVariantMap both = scheme(1);
        both.insert(QStringLiteral("contrast"), 1U);
        QTest::newRow("dark with contrast") << Spaces{{Appearance, both}} << 1 << true;
        QTest::newRow("contrast of GNOME")
            << Spaces{{Appearance, scheme(2)}, {Gnome, {{QStringLiteral("high-contrast"), true}}}} << 0 << true;
        QTest::newRow("others' settings")
            << Spaces{{Gnome, {{QStringLiteral("show-status-shapes"), true}}}} << -1 << false;
    }
    void whatThePortalSaysIsRead()
    {
        QFETCH(Spaces, spaces);
        QFETCH(int, dark);
        QFETCH(bool, contrast);
        Portal portal(spaces);
        SystemLook look(connectTo(portal), {});
        const DesktopColors wanted{dark < 0 ? std::nullopt : std::optional(dark == 1), contrast};
        QTRY_COMPARE(look.colors().dark, wanted.dark);
        QCOMPARE(look.colors().highContrast, wanted.highContrast);
    }

    void aChangeIsHeard()
    {
        Portal portal(Spaces{{Appearance, {{QStringLiteral("color-scheme"), 2U}}}});
        SystemLook look(connectTo(portal), {});
        QTRY_COMPARE(look.colors().dark, std::optional(false));
        QSignalSpy changed(&look, &SystemLook::changed);
        portal.change(Appearance, QStringLiteral("color-scheme"), 1U);
        QTRY_COMPARE(look.colors().dark, std::optional(true));
        portal.change(Appearance, QStringLiteral("accent-color"), 3U);
        portal.change(Appearance, QStringLiteral("contrast"), 1U);
        QTRY_VERIFY(look.colors().highContrast);
        QCOMPARE(changed.count(), 2); // the accent is not ours
    }

    void withoutAPortalNothingIsStated()
    {
        SystemLook look(QDBusConnection(QStringLiteral("nobody")), {});
        QCOMPARE(look.colors(), DesktopColors());
    }

    void theDesktopIsFollowed()
    {
        const auto theme = [] { return Theme(QApplication::palette()); };
        applyLooks({}, {true, false});
        QVERIFY(theme().dark && !theme().highContrast);
        applyLooks({}, {false, false});
        QVERIFY(!theme().dark && !theme().highContrast);
        applyLooks({}, {true, true});
        QVERIFY(theme().dark && theme().highContrast);
        applyLooks({}, {std::nullopt, true});
        QVERIFY(!theme().dark && theme().highContrast);
        // What was chosen wins over the desktop.
        applyLooks({ThemeChoice::Light, Density::Normal}, {true, true});
        QVERIFY(!theme().dark && !theme().highContrast);
    }

    void whatWasChosenIsKept()
    {
        QTemporaryDir dir;
        {
            Settings settings(dir.path());
            QCOMPARE(settings.looks(), Looks());
            Theming theming(&settings, std::nullopt);
            theming.setLooks({ThemeChoice::ContrastDark, Density::Roomy});
            QVERIFY(Theme(QApplication::palette()).highContrast);
        }
        Settings settings(dir.path());
        QCOMPARE(settings.looks(), (Looks{ThemeChoice::ContrastDark, Density::Roomy}));
        // The command line wins for a run and is not kept.
        const Theming theming(&settings, ThemeChoice::Dark);
        QCOMPARE(theming.looks(), (Looks{ThemeChoice::Dark, Density::Roomy}));
        QCOMPARE(settings.looks().theme, ThemeChoice::ContrastDark);
    }

    void theCommandLineKnowsEveryTheme()
    {
        for (const ThemeChoice theme : looks::Themes) {
            const CommandLine line
                = readCommandLine({QStringLiteral("program"), QStringLiteral("--theme"), looks::wordOf(theme)});
            QCOMPARE(line.exitStatus, -1);
            QCOMPARE(line.theme, std::optional(theme));
        }
        QVERIFY(!readCommandLine({QStringLiteral("program")}).theme);
        QCOMPARE(readCommandLine({QStringLiteral("program"), QStringLiteral("--theme=pink")}).exitStatus, 2);
    }

private:
    QDBusConnection connectTo(const Portal &portal)
    {
        m_connections.append(QStringLiteral("looks-%1").arg(++m_count));
        return QDBusConnection::connectToPeer(portal.address(), m_connections.constLast());
    }

    QStringList m_connections;
    int m_count = 0;
};

} // namespace

std::unique_ptr<QObject> makeSystemLookTest()
{
    return std::make_unique<SystemLookTest>();
}

} // namespace agm::test

#include "SystemLookTest.moc"
