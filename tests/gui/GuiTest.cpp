// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/GuiTest.h"

#include "app/Application.h"
#include "app/sandbox/SandboxServer.h"
#include "sync/Listing.h"
#include "tests/support/ScriptedServer.h"
#include "views/charts/TrendChart.h"
#include "views/shell/AccountBar.h"
#include "views/shell/NoticeBar.h"
#include "views/table/AdGroupPresentationModel.h"
#include "views/table/AdGroupTablePanel.h"
#include "views/table/AdGroupTableView.h"
#include "views/table/TableOverlay.h"
#include "views/window/MainWindow.h"

#include <QtCore/QDir>
#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace agm {
void GuiTest::showsEveryAdGroup()
{
    openProgram();
    QVERIFY(loaded(60));
    QCOMPARE(table()->accessibleName(), QStringLiteral("Ad groups"));
    QVERIFY(!hasNotice(QString()));
    QTRY_VERIFY_WITH_TIMEOUT(!window()->findChild<AccountBar *>()->windowButton()->text().isEmpty(), Long);
    // The keys begin in the table, not at the button that switches accounts.
    QCOMPARE(window()->focusWidget(), table());
}

void GuiTest::theChartLoadsWithTheAccount()
{
    test::ScriptedServer silent;
    silent.setFallback({{test::Step::Stall}});
    openProgram(QStringLiteral("key"), silent.baseUrl().toString());
    const auto *trend = window()->findChild<TrendChart *>();
    QVERIFY(trend);
    // It is not told that there is nothing.
    QTRY_COMPARE_WITH_TIMEOUT(trend->state(), ChartPane::State::Loading, Long);
    QCOMPARE(table()->model()->rowCount(), 0);
    closeProgram();
}

void GuiTest::pausesByKeyboardAndTakesItBack()
{
    openProgram();
    QVERIFY(loaded(60));
    const QStringList active = shownWith("active");
    QVERIFY(active.size() > 10);
    // Find, go to the table, take all that match, pause, confirm: keys alone.
    QTest::keyClick(window(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(window()->findChild<AccountBar *>()->searchField()->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTRY_VERIFY_WITH_TIMEOUT(table()->hasFocus(), Long);
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(table()->selectedCount(), 60, Long);
    QTRY_VERIFY_WITH_TIMEOUT(window()->actions().pause->isEnabled(),
                             Long); // a turn of the event loop after the selection
    QTest::keyClick(table(), Qt::Key_P, Qt::ControlModifier);
    QWidget *confirm = dialog();
    QVERIFY(confirm);
    QVERIFY(buttonWith(confirm, QStringLiteral("Pause %1 ad groups").arg(active.size())));
    QTest::keyClick(confirm, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(hasNotice(QStringLiteral("job:")), Long);
    QVERIFY2(noticeText(QStringLiteral("job:")).contains(QStringLiteral("Paused %1 ad groups").arg(active.size())),
             qPrintable(noticeText(QStringLiteral("job:"))));
    QVERIFY(shownWith("active").isEmpty());
    QCOMPARE(statusOnServer(active.constFirst()), QStringLiteral("paused"));
    // Without a window manager nobody gives the focus back when a dialog closes.
    QApplication::setActiveWindow(window());
    QTRY_VERIFY_WITH_TIMEOUT(window()->isActiveWindow(), Long);
    // Undo by key: exactly those that were active run again.
    QTest::keyClick(table(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(shownWith("active").size(), active.size(), Long);
    QCOMPARE(statusOnServer(active.constFirst()), QStringLiteral("active"));
    QStringList now = shownWith("active");
    QCOMPARE(QSet<QString>(now.begin(), now.end()), QSet<QString>(active.begin(), active.end()));
}

void GuiTest::saysWhatFailedAndRetries()
{
    openProgram();
    QVERIFY(loaded(60));
    const QStringList ids = shownWith("active").mid(0, 3);
    m_server->failFor(ids[1], 400, QStringLiteral("The creative is missing."));
    table()->selectIds(ids);
    QTRY_VERIFY_WITH_TIMEOUT(window()->actions().pause->isEnabled(), Long);
    window()->actions().pause->trigger();
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(hasNotice(QStringLiteral("job:")), Long);
    QVERIFY2(noticeText(QStringLiteral("job:")).contains(QStringLiteral("1 failed")),
             qPrintable(noticeText(QStringLiteral("job:"))));
    QTRY_VERIFY_WITH_TIMEOUT(window()->actions().lastResult->isEnabled(), Long);
    window()->actions().lastResult->trigger();
    QWidget *results = dialog();
    QVERIFY(results);
    m_server->clearFailures();
    QPushButton *retry = buttonWith(results, QStringLiteral("Retry"));
    QVERIFY(retry && retry->isEnabled());
    QTest::keyClick(retry, Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(statusOnServer(ids[1]), QStringLiteral("paused"), Long);
}

void GuiTest::searchNarrowsAndEscClears()
{
    openProgram();
    QVERIFY(loaded(60));
    const QString id = shownWith("active").constFirst();
    QTest::keyClick(window(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), id);
    QVERIFY(loaded(1));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("zzzz"));
    QVERIFY(loaded(0));
    QTRY_VERIFY_WITH_TIMEOUT(window()->actions().clearFilters->isEnabled(), Long);
    window()->actions().clearFilters->trigger();
    QVERIFY(loaded(60));
    QVERIFY(window()->findChild<AccountBar *>()->searchText().isEmpty());
}

void GuiTest::aLetterInTheTableSearchesAndIsTakenBack()
{
    openProgram();
    QVERIFY(loaded(60));
    QLineEdit *search = window()->findChild<AccountBar *>()->searchField();
    QTest::keyClick(window(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("status:paused "));
    const int paused = int(shownWith("paused").size());
    QVERIFY(loaded(paused));
    table()->setFocus();
    QTest::keyClicks(table(), QStringLiteral("x"));
    QTRY_VERIFY_WITH_TIMEOUT(search->hasFocus(), Long);
    QCOMPARE(search->text(), QStringLiteral("x"));
    // A key that was hit by chance costs no filter.
    QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(search->text(), QStringLiteral("status:paused "));
    QVERIFY(loaded(paused));
}

void GuiTest::skipsAndSaysWhy()
{
    openProgram();
    QVERIFY(loaded(60));
    table()->selectIds(shownWith("paused").mid(0, 2));
    QTRY_VERIFY_WITH_TIMEOUT(window()->actions().pause->isEnabled(), Long);
    window()->actions().pause->trigger();
    QWidget *confirm = dialog();
    QVERIFY(confirm);
    for (QPushButton *button : confirm->findChildren<QPushButton *>())
        QVERIFY2(!button->text().contains(QLatin1String("Pause")), qPrintable(button->text()));
    QTest::keyClick(confirm, Qt::Key_Escape);
    QCOMPARE(m_server->requestCount(QStringLiteral("pause_ad_group")), 0);
}

void GuiTest::deleteAsksForTheCount()
{
    openProgram();
    QVERIFY(loaded(60));
    const QStringList ids = shownWith("paused").mid(0, 3);
    table()->selectIds(ids);
    table()->setFocus();
    QTRY_VERIFY_WITH_TIMEOUT(window()->actions().remove->isEnabled(), Long);
    QTest::keyClick(table(), Qt::Key_Delete);
    QWidget *confirm = dialog();
    QVERIFY(confirm);
    auto *field = confirm->findChild<QLineEdit *>();
    QVERIFY(field);
    QTest::keyClicks(field, QStringLiteral("2"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_server->requestCount(QStringLiteral("delete_ad_group")), 0);
    field->clear();
    QTest::keyClicks(field, QStringLiteral("3"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(loaded(57));
    for (const QString &id : ids)
        QCOMPARE(statusOnServer(id), QStringLiteral("gone"));
}

void GuiTest::aWrongKeyOffersAWayOut()
{
    openProgram(QStringLiteral("secret-that-is-wrong"));
    QTRY_VERIFY_WITH_TIMEOUT(hasNotice(QStringLiteral("listing")), Long);
    const Notice notice = window()->noticeBar()->notices().constFirst();
    QVERIFY2(notice.text.contains(QLatin1String("key")), qPrintable(notice.text));
    QVERIFY(!notice.text.contains(QLatin1String("secret-that-is-wrong")));
    QVERIFY(!notice.actions.isEmpty());
    QVERIFY(window()->isEnabled());
}

void GuiTest::theServerGoneKeepsTheWindow()
{
    openProgram();
    QVERIFY(loaded(60));
    const QString id = shownWith("active").constFirst();
    table()->selectIds({id});
    m_server->stop();
    QTRY_VERIFY_WITH_TIMEOUT(window()->actions().refresh->isEnabled(), Long);
    window()->actions().refresh->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(hasNotice(QStringLiteral("listing")), Long);
    QCOMPARE(table()->model()->rowCount(), 60);
    QCOMPARE(table()->selectedIds(), QStringList{id});
}

void GuiTest::deletedElsewhereWhileSelected()
{
    openProgram();
    QVERIFY(loaded(60));
    const QStringList ids = shownWith("active").mid(0, 2);
    table()->selectIds(ids);
    QNetworkAccessManager manager;
    QNetworkRequest request(QUrl(m_server->baseUrl() + QStringLiteral("/ad_groups/") + ids[0]));
    request.setRawHeader("Authorization", "Bearer gui-key");
    request.setRawHeader("Api-Version-Date", "2026-07-08-1");
    std::unique_ptr<QNetworkReply> reply(manager.deleteResource(request));
    QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), Long);
    QTRY_VERIFY_WITH_TIMEOUT(window()->actions().pause->isEnabled(), Long);
    window()->actions().pause->trigger();
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(hasNotice(QStringLiteral("job:")), Long);
    QVERIFY(loaded(59));
    QCOMPARE(statusOnServer(ids[1]), QStringLiteral("paused"));
    QCOMPARE(table()->selectedIds(), QStringList{ids[1]});
}

void GuiTest::aLockedAccountOffersToUnlock()
{
    // A host that is not this computer is taken for real money; nothing is reachable there, and nothing is tried.
    openProgram(QStringLiteral("k"), QStringLiteral("https://127.0.0.1.invalid/api/v1"));
    QPushButton *unlock = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((unlock = buttonWith(window(), QStringLiteral("Read-only"))) && unlock->isVisible(), Long);
    QTest::keyClick(unlock, Qt::Key_Space);
    QWidget *question = dialog();
    QVERIFY(question);
    auto *field = question->findChild<QLineEdit *>();
    QTest::keyClicks(field, QStringLiteral("nonsense"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(question->isVisible());
    field->clear();
    QTest::keyClicks(field, QStringLiteral("From WHOP_API_KEY"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!unlock->isVisible(), Long);
}

void GuiTest::remembersColumnsAndWindow()
{
    openProgram();
    QVERIFY(loaded(60));
    const QList<Field> fields{Field::Title, Field::Reach, Field::Regions};
    table()->setVisibleFields(fields);
    table()->setSort(Field::Reach, Qt::AscendingOrder);
    window()->resize(1111, 777);
    closeProgram();
    openProgram();
    QVERIFY(loaded(60));
    QCOMPARE(table()->visibleFields(), fields);
    QCOMPARE(table()->presentation()->rows()->sortField(), std::optional(Field::Reach));
    QCOMPARE(table()->presentation()->rows()->sortOrder(), Qt::AscendingOrder);
}

void GuiTest::selectionSurvivesARefresh()
{
    openProgram();
    QVERIFY(loaded(60));
    const QStringList ids = shownWith("active").mid(2, 3);
    table()->selectIds(ids, true);
    const QStringList before = table()->selectedIds();
    const int place = table()->indexAt(QPoint(5, 5)).row();
    const int asked = m_server->requestCount(QStringLiteral("list_ad_groups"));
    QTest::keyClick(table(), Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(m_server->requestCount(QStringLiteral("list_ad_groups")) > asked, Long);
    QTRY_COMPARE_WITH_TIMEOUT(table()->selectedIds(), before, Long);
    QCOMPARE(table()->indexAt(QPoint(5, 5)).row(), place);
}

void GuiTest::theStatsWindowChangesTheFigures()
{
    openProgram();
    QVERIFY(loaded(60));
    auto *bar = window()->findChild<AccountBar *>();
    const auto impressions = [this] {
        double sum = 0;
        for (int row = 0; row < table()->presentation()->rowCount(); ++row)
            sum += table()->presentation()->group(row)->number(Field::Impressions).value_or(0);
        return sum;
    };
    const double week = impressions();
    Q_EMIT bar->windowChosen(TimeWindow(WindowPreset::AllTime, QTimeZone("UTC")));
    QTRY_VERIFY_WITH_TIMEOUT(impressions() > 3 * week, Long);
}

void GuiTest::everyControlSpeaks()
{
    openProgram();
    QVERIFY(loaded(60));
    for (QWidget *widget : window()->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->inherits("QScrollBar"))
            continue;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
    const QModelIndex cell = table()->model()->index(0, 0);
    QVERIFY(!cell.data(Qt::AccessibleTextRole).toString().isEmpty());
}

void GuiTest::theDemoAccountNeedsNothing()
{
    CommandLine line;
    line.dataDir = m_dir->path() + QStringLiteral("/fresh");
    m_program = std::make_unique<Application>(line);
    m_program->start();
    QVERIFY(loaded(248));
    QVERIFY(window()->windowTitle().contains(QLatin1String("Demo account")));
}

void GuiTest::anAccountThatCannotBeOpenedIsNotEmpty()
{
    CommandLine line;
    line.dataDir = m_dir->path() + QStringLiteral("/unusable");
    // A folder where the demo account's file belongs: it can be opened by nobody, whoever runs the test.
    QVERIFY(QDir().mkpath(line.dataDir + QStringLiteral("/demo.sqlite")));
    m_program = std::make_unique<Application>(line);
    m_program->start();
    QTRY_VERIFY_WITH_TIMEOUT(hasNotice(QStringLiteral("session")), Long);
    const TableOverlay *said = window()->tablePanel()->overlay();
    QCOMPARE(said->kind(), TableOverlay::Kind::Error);
    QCOMPARE(said->message(), QStringLiteral("The ad groups could not be loaded"));
}

void GuiTest::cancelKeepsWhatIsDone()
{
    openProgram();
    QVERIFY(loaded(60));
    const QStringList active = shownWith("active");
    m_server->setLatency(60);
    table()->selectIds(active);
    QTRY_VERIFY_WITH_TIMEOUT(window()->actions().pause->isEnabled(), Long);
    window()->actions().pause->trigger();
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(shownWith("paused").size() > 0 && shownWith("active").size() < active.size(), Long);
    QPushButton *cancel = buttonWith(window(), QStringLiteral("Cancel"));
    QVERIFY(cancel && cancel->isVisible());
    QTest::keyClick(cancel, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(hasNotice(QStringLiteral("job:")), Long);
    m_server->setLatency(0);
    QVERIFY(!shownWith("active").isEmpty());
    QVERIFY(shownWith("active").size() < active.size());
}

void GuiTest::withoutAKeychainTheWindowSaysSo()
{
    // The test program runs without a session bus, so there is no keychain.
    openProgram();
    QVERIFY(loaded(60));
    window()->actions().accounts->trigger();
    QWidget *accounts = dialog();
    QVERIFY(accounts);
    const auto says = [accounts] {
        for (const QLabel *label : accounts->findChildren<QLabel *>()) {
            if (label->text().contains(QLatin1String("this session only")))
                return true;
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(says(), Long);
}

void GuiTest::anotherAccountWaitsForTheJob()
{
    openProgram();
    QVERIFY(loaded(60));
    const QStringList active = shownWith("active");
    m_server->setLatency(40);
    table()->selectIds(active);
    QTRY_VERIFY_WITH_TIMEOUT(window()->actions().pause->isEnabled(), Long);
    window()->actions().pause->trigger();
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(shownWith("active").size() < active.size(), Long);
    Q_EMIT window()->findChild<AccountBar *>()->accountChosen(QStringLiteral("demo"));
    QTRY_VERIFY_WITH_TIMEOUT(hasNotice(QStringLiteral("refused-account")), Long);
    QVERIFY(!window()->windowTitle().contains(QLatin1String("Demo account")));
    m_server->setLatency(0);
    QTRY_VERIFY_WITH_TIMEOUT(hasNotice(QStringLiteral("job:")), Long);
    QVERIFY(shownWith("active").isEmpty());
}

} // namespace agm
