// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/NotifierTest.h"

#include "app/Application.h"
#include "app/DesktopNotifier.h"
#include "app/sandbox/SandboxServer.h"
#include "sync/AccountSession.h"
#include "sync/Listing.h"
#include "views/alerts/AlertEditor.h"
#include "views/shell/AccountBar.h"
#include "views/shell/SearchField.h"
#include "views/table/AdGroupTableView.h"
#include "views/window/AlertController.h"
#include "views/window/MainWindow.h"
#include "views/window/ServerDesk.h"

#include <QtCore/QElapsedTimer>
#include <QtGui/QAction>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace agm::test {

using namespace Qt::StringLiterals;

namespace {

const QStringList full{u"actions"_s, u"body"_s, u"body-markup"_s, u"persistence"_s};
/// Bold, to a reader of markup.
const QString name = u"<b>Stopped</b> & \"more\""_s;

} // namespace

void NotifierTest::initTestCase()
{
    if (!SessionBus::isInstalled())
        QSKIP(qPrintable(u"Not installed: "_s + SessionBus::absence()));
    const QString problem = m_bus.start(m_busFolder.path());
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    // Before the first question to the session bus: Qt keeps its connection for the whole run.
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.address().toUtf8());
    QVERIFY(QDBusConnection::sessionBus().isConnected());
}

void NotifierTest::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"qt_default_session_bus"_s);
    m_bus.stop();
}

void NotifierTest::cleanup()
{
    GuiFixture::cleanup();
    m_service.reset();
}

void NotifierTest::startService(const QStringList &capabilities, uint firstNumber)
{
    m_service = std::make_unique<NotificationService>(m_bus.address(), capabilities, firstNumber);
    QVERIFY(m_service->isThere());
}

void NotifierTest::openWithAlert()
{
    openProgram();
    QVERIFY(loaded(60));
    QTRY_COMPARE_WITH_TIMEOUT(session()->listing()->state(), ListingState::Complete, Long);
    m_active = shownWith("active");
    window()->actions().requests.newAlert->trigger();
    auto *editor = qobject_cast<AlertEditor *>(dialog());
    QVERIFY(editor);
    editor->nameField()->setText(name);
    editor->filterField()->setText(u"status:paused"_s);
    editor->findChild<QPushButton *>(u"save"_s)->click();
    AlertWatch *watch = window()->server()->alerts()->watch();
    QTRY_COMPARE_WITH_TIMEOUT(watch->rules().size(), 1, Long);
    QTRY_VERIFY_WITH_TIMEOUT(watch->state(watch->rules()[0].id).matches >= 0, Long);
}

void NotifierTest::pauseElsewhere(int count)
{
    QNetworkAccessManager manager;
    for (int i = 0; i < count; ++i) {
        QVERIFY(!m_active.isEmpty());
        QNetworkRequest request(QUrl(m_server->baseUrl() + u"/ad_groups/%1/pause"_s.arg(m_active.takeFirst())));
        request.setRawHeader("Authorization", "Bearer gui-key");
        request.setRawHeader("Api-Version-Date", "2026-07-08-1");
        request.setRawHeader("Content-Type", "application/json");
        const std::unique_ptr<QNetworkReply> reply(manager.post(request, QByteArray()));
        QVERIFY(QTest::qWaitFor([&] { return reply->isFinished(); }, Long));
        QCOMPARE(reply->error(), QNetworkReply::NoError);
    }
    QApplication::setActiveWindow(nullptr);
    QSignalSpy looked(window()->server()->alerts()->watch(), &AlertWatch::evaluated);
    window()->actions().refresh->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(looked.count() > 0, Long);
}

bool NotifierTest::told(int times) const
{
    return QTest::qWaitFor([&] { return m_service->shown().size() >= times; }, Long)
        && m_service->shown().size() == times;
}

void NotifierTest::anAlertReachesTheDesktopAndLeadsToItsRows()
{
    startService(full);
    openWithAlert();
    const int paused = int(shownWith("paused").size());
    pauseElsewhere(2);
    QVERIFY(told(1));
    const Shown shown = m_service->shown()[0];
    QCOMPARE(shown.program, u"Ad Group Manager"_s);
    QCOMPARE(shown.title, u"Alert: "_s + name); // a title is plain text everywhere
    QCOMPARE(shown.body, u"Newly matched by 2 ad groups. It matches %1 ad groups now."_s.arg(paused + 2));
    QCOMPARE(shown.actions, QStringList({u"default"_s, u"Show rows"_s, u"show"_s, u"Show rows"_s}));
    // The desktop finds icon and name by it.
    QVERIFY(!shown.icon.isEmpty());
    QCOMPARE(shown.hints.value(u"desktop-entry"_s).toString(), shown.icon);
    QCOMPARE(shown.replaces, 0U);

    // What another program's notification is asked is none of ours.
    window()->actions().requests.alerts->trigger();
    QVERIFY(dialog());
    dialog()->close();
    m_service->choose(shown.number + 1, u"show"_s);
    m_service->choose(shown.number + 2, u"default"_s);
    QCOMPARE(window()->findChild<AccountBar *>()->searchText(), QString());
    m_service->ActionInvoked(shown.number, u"show"_s);
    QTRY_COMPARE_WITH_TIMEOUT(window()->findChild<AccountBar *>()->searchText(), u"status:paused"_s, Long);
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), paused + 2, Long);
    QVERIFY(!hasNotice(u"alert-"_s));
    // It was seen: the desktop need not keep it.
    QTRY_COMPARE_WITH_TIMEOUT(m_service->taken(), QList<uint>{shown.number}, Long);
}

void NotifierTest::nobodyIsToldTwice()
{
    startService(full);
    openWithAlert();
    pauseElsewhere(1);
    QVERIFY(told(1));
    // The same ad group, three times more.
    for (int i = 0; i < 3; ++i)
        pauseElsewhere(0);
    // Only another one is news; a second notification of the first would have come before this one.
    pauseElsewhere(1);
    QVERIFY(told(2));
    QVERIFY2(m_service->shown()[1].body.startsWith(u"Newly matched by 1 ad group."_s),
             qPrintable(m_service->shown()[1].body));
    // Neither after a restart.
    closeProgram();
    openProgram();
    QVERIFY(loaded(60));
    QTRY_COMPARE_WITH_TIMEOUT(session()->listing()->state(), ListingState::Complete, Long);
    pauseElsewhere(0);
    pauseElsewhere(1);
    QVERIFY(told(3));
}

void NotifierTest::textIsNeverMarkup_data()
{
    QTest::addColumn<QStringList>("capabilities");
    QTest::addColumn<QString>("body");
    QTest::newRow("with markup") << full << u"&lt;b&gt;&lt;a href=&quot;x&quot;&gt;5 &amp; 6"_s;
    QTest::newRow("without") << QStringList{u"body"_s} << u"<b><a href=\"x\">5 & 6"_s;
}

void NotifierTest::textIsNeverMarkup()
{
    QFETCH(const QStringList, capabilities);
    QFETCH(const QString, body);
    startService(capabilities);
    DesktopNotifier notifier;
    const QString text = u"<b><a href=\"x\">5 & 6"_s;
    notifier.notify(u"rule"_s, text, text);
    QVERIFY(told(1));
    QCOMPARE(m_service->shown()[0].title, text);
    QCOMPARE(m_service->shown()[0].body, body);
}

void NotifierTest::whatWasDismissedStaysSilent()
{
    startService(full);
    DesktopNotifier notifier;
    const QSignalSpy chosen(&notifier, &DesktopNotifier::chosen);
    notifier.notify(u"first"_s, u"1"_s, {});
    notifier.notify(u"second"_s, u"2"_s, {});
    QVERIFY(told(2));
    m_service->choose(m_service->shown()[0].number, u"default"_s);
    QTRY_COMPARE_WITH_TIMEOUT(chosen.count(), 1, Long);
    QCOMPARE(chosen[0][0].toString(), u"first"_s);
    m_service->dismiss(m_service->shown()[1].number);
    // A service that tells of a click afterwards, or of an action that nobody offered.
    m_service->choose(m_service->shown()[1].number, u"show"_s);
    notifier.notify(u"third"_s, u"3"_s, {});
    QVERIFY(told(3));
    m_service->choose(m_service->shown()[2].number, u"other"_s);
    notifier.notify(u"fourth"_s, u"4"_s, {});
    QVERIFY(told(4));
    QCOMPARE(chosen.count(), 1);
}

void NotifierTest::withoutAServiceNothingHappens()
{
    openWithAlert();
    pauseElsewhere(1);
    QVERIFY(hasNotice(u"alert-"_s)); // the window says it all the same
    // One that starts later hears of what comes then.
    startService(full);
    pauseElsewhere(1);
    QVERIFY(told(1));
    QVERIFY(m_service->shown()[0].body.startsWith(u"Newly matched by 1 ad group."_s));
}

void NotifierTest::aSilentServiceHoldsNothingUp()
{
    startService(full);
    m_service->fallSilent();
    DesktopNotifier notifier;
    QElapsedTimer time;
    time.start();
    notifier.notify(u"rule"_s, u"title"_s, u"text"_s);
    notifier.withdraw(u"rule"_s);
    // A call that waited would wait for its service, which lives in this thread, until the bus gives up after 25 s.
    QVERIFY2(time.elapsed() < Long / 2, qPrintable(QString::number(time.elapsed())));
    QTRY_VERIFY_WITH_TIMEOUT(m_service->calls() > 0, Long);
    openWithAlert();
    pauseElsewhere(1);
    QVERIFY(hasNotice(u"alert-"_s));
    time.restart();
    closeProgram();
    QVERIFY2(time.elapsed() < Long / 2, qPrintable(QString::number(time.elapsed())));
    QVERIFY(m_service->shown().isEmpty());
}

void NotifierTest::aServiceThatVanishesTakesItsNumbersAlong()
{
    startService(full, 7);
    DesktopNotifier notifier;
    const QSignalSpy chosen(&notifier, &DesktopNotifier::chosen);
    notifier.notify(u"old"_s, u"old"_s, {});
    QVERIFY(told(1));
    m_service.reset();
    notifier.notify(u"nobody"_s, u"nobody"_s, {}); // falls into the gap
    startService(full, 6);
    notifier.notify(u"new"_s, u"new"_s, {});
    QVERIFY(told(1));
    // The next number of the new one is that of the old one's notification, and belongs to another program.
    m_service->choose(7, u"default"_s);
    m_service->choose(6, u"default"_s);
    QTRY_VERIFY_WITH_TIMEOUT(chosen.count() > 0, Long);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].toString(), u"new"_s);
}

} // namespace agm::test
