// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/LocalFirstGuiTest.h"

#include "app/Settings.h"
#include "app/sandbox/SandboxServer.h"
#include "store/Database.h"
#include "sync/AccountKeeper.h"
#include "sync/AccountSession.h"
#include "sync/AdGroupRepository.h"
#include "sync/ChangeRunner.h"
#include "sync/DraftBook.h"
#include "sync/Listing.h"
#include "views/shell/AccountBar.h"
#include "views/shell/FittingRow.h"
#include "views/shell/JobBar.h"
#include "views/table/AdGroupPresentationModel.h"
#include "views/table/AdGroupTablePanel.h"
#include "views/table/AdGroupTableView.h"
#include "views/window/MainWindow.h"

#include <QtCore/QFile>
#include <QtGui/QAction>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace agm {

QString LocalFirstGuiTest::stopServer()
{
    const QString url = m_server->baseUrl();
    m_port = m_server->port();
    m_server.reset();
    return url;
}

void LocalFirstGuiTest::restartServer()
{
    sandbox::SandboxOptions options;
    options.port = m_port;
    options.key = QStringLiteral("gui-key");
    options.rateLimitPerMinute = 0;
    options.databaseFile = worldFile();
    m_server = std::make_unique<sandbox::SandboxServer>(options);
    QVERIFY(m_server->start());
    QVERIFY(m_server->waitUntilReady());
}

QString LocalFirstGuiTest::statusLine() const
{
    QStringList parts;
    for (const QLabel *label : window()->findChild<JobBar *>()->findChildren<QLabel *>())
        parts.append(label->text());
    return parts.join(u'|');
}

void LocalFirstGuiTest::worksWithoutTheServerAndMerges()
{
    openProgram();
    QVERIFY(loaded(60));
    QTRY_COMPARE_WITH_TIMEOUT(session()->listing()->state(), ListingState::Complete, Long);
    closeProgram();
    const QString url = stopServer();

    openProgram(QStringLiteral("gui-key"), url);
    QVERIFY(loaded(60));
    QVERIFY(session()->keeper()->shown());
    QTRY_COMPARE_WITH_TIMEOUT(session()->listing()->state(), ListingState::Failed, Long);
    QCOMPARE(table()->model()->rowCount(), 60);
    QTRY_VERIFY2_WITH_TIMEOUT(statusLine().contains(QLatin1String("from this computer")), qPrintable(statusLine()),
                              Long);
    QVERIFY(statusLine().contains(QLatin1String("Committed")));
    QVERIFY(hasNotice(QStringLiteral("listing")));
    // Figures are there, and of the time that the line names.
    const auto spends = [this] {
        int count = 0;
        for (const AdGroupPtr &group : session()->repository()->groups())
            count += group->number(Field::Spend).value_or(0) > 0 ? 1 : 0;
        return count;
    };
    QVERIFY(spends() > 10);
    // Filters and drafts work as ever.
    const QString id = table()->presentation()->group(20)->id;
    table()->selectIds({id}, true);
    const QString top = table()->idsInSight().constFirst();
    session()->drafts()->propose({{id, {{Field::Title, QStringLiteral("Offline title")}}}}, QStringLiteral("test"));
    QCOMPARE(session()->drafts()->size(), 1);

    restartServer();
    QTest::keyClick(window(), Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(session()->listing()->state(), ListingState::Complete, Long);
    QVERIFY(!session()->keeper()->shown());
    QTRY_VERIFY_WITH_TIMEOUT(!statusLine().contains(QLatin1String("from this computer")), Long);
    QVERIFY(!hasNotice(QStringLiteral("listing")));
    QCOMPARE(table()->model()->rowCount(), 60);
    QCOMPARE(table()->selectedIds(), QStringList{id});
    QCOMPARE(table()->idsInSight().constFirst(), top);
    QCOMPARE(session()->drafts()->size(), 1);
}

void LocalFirstGuiTest::damagedRowsAreLeftOutAndSaid()
{
    openProgram();
    QVERIFY(loaded(60));
    QTRY_COMPARE_WITH_TIMEOUT(session()->listing()->state(), ListingState::Complete, Long);
    closeProgram();
    const QString url = stopServer();
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("damage"));
        db.setDatabaseName(m_dir->filePath(QStringLiteral("last-known.sqlite")));
        QVERIFY(db.open());
        QSqlQuery query(db);
        QVERIFY(query.exec(QStringLiteral("UPDATE known_group SET pack = x'1234567890' WHERE id IN "
                                          "(SELECT id FROM known_group LIMIT 3)")));
        db.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("damage"));
    openProgram(QStringLiteral("gui-key"), url);
    QVERIFY(loaded(57));
    QTRY_VERIFY_WITH_TIMEOUT(noticeText(QStringLiteral("known")).startsWith(QLatin1String("3 ad groups")), Long);
    QTRY_COMPARE_WITH_TIMEOUT(session()->listing()->state(), ListingState::Failed, Long);
    restartServer();
    QTest::keyClick(window(), Qt::Key_F5);
    QVERIFY(loaded(60));
    QTRY_VERIFY_WITH_TIMEOUT(!hasNotice(QStringLiteral("known")), Long);
}

void LocalFirstGuiTest::aKeyThatIsGoneLeavesTheRows()
{
    // An account of the book whose key was never kept here, with rows of an earlier run.
    openProgram();
    QVERIFY(loaded(60));
    QTRY_COMPARE_WITH_TIMEOUT(session()->listing()->state(), ListingState::Complete, Long);
    const QString environmentId = session()->account().id;
    closeProgram();
    QString id;
    {
        Settings settings(m_dir->path());
        AccountConfig account;
        account.id = QStringLiteral("shop");
        account.name = QStringLiteral("Shop");
        account.environment = Environment::Custom;
        account.baseUrl = QUrl(m_server->baseUrl());
        settings.setAccounts({account});
        settings.setLastAccount(account.id);
        QVERIFY(settings.save());
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("rename"));
        db.setDatabaseName(m_dir->filePath(QStringLiteral("last-known.sqlite")));
        QVERIFY(db.open());
        QSqlQuery query(db);
        query.prepare(QStringLiteral("UPDATE known_account SET account_id = 'shop' WHERE account_id = ?"));
        query.addBindValue(environmentId);
        QVERIFY(query.exec());
        QCOMPARE(query.numRowsAffected(), 1);
        db.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("rename"));
    openProgram(QString()); // no key in the environment
    QVERIFY(loaded(60));
    QTRY_VERIFY_WITH_TIMEOUT(noticeText(QStringLiteral("listing")).contains(QLatin1String("Shop")), Long);
    QVERIFY(session());
    QCOMPARE(table()->model()->rowCount(), 60);
}

void LocalFirstGuiTest::aSecondProgramOnlyReads()
{
    openProgram();
    QVERIFY(loaded(60));
    closeProgram();
    Database first(m_dir->filePath(QStringLiteral("store.sqlite")));
    const auto opened = first.open();
    QTRY_VERIFY_WITH_TIMEOUT(opened.isFinished(), Long);
    QVERIFY(opened.result() && opened.result()->readOnly.isEmpty());

    openProgram();
    QVERIFY(loaded(60));
    QTRY_VERIFY_WITH_TIMEOUT(noticeText(QStringLiteral("store")).contains(QLatin1String("only reads")), Long);
    QVERIFY(noticeText(QStringLiteral("store")).contains(QLatin1String("Another program")));
    nothingIsPosted(QStringLiteral("Another program"));
    // It is so with every account; on a busy machine the first one opens after the store was looked at.
    window()->setSession(nullptr, QStringLiteral("No account is open."));
    QVERIFY(noticeText(QStringLiteral("store")).contains(QLatin1String("only reads")));
}

void LocalFirstGuiTest::aNewerStoreStaysAsItIs()
{
    openProgram();
    QVERIFY(loaded(60));
    closeProgram();
    QFile file(m_dir->filePath(QStringLiteral("store.sqlite")));
    // Where SQLite keeps user_version: the version of a program of years to come.
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(60) && file.write(QByteArray("\0\0\x03\xe7", 4)) == 4);
    QVERIFY(file.seek(0));
    const QByteArray before = file.readAll();
    file.close();

    openProgram();
    QVERIFY(loaded(60));
    QTRY_VERIFY_WITH_TIMEOUT(noticeText(QStringLiteral("store")).contains(QLatin1String("newer")), Long);
    nothingIsPosted(QStringLiteral("newer"));
    closeProgram();
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == before);
}

void LocalFirstGuiTest::nothingIsPosted(const QString &why)
{
    const QStringList active = shownWith("active");
    QVERIFY(!active.isEmpty());
    ChangeRunner *changes = session()->changes();
    const auto job = changes->start(changes->plan(BulkAction::Pause, active));
    QVERIFY(!job);
    QVERIFY2(job.error().message.contains(why), qPrintable(job.error().message));
    // The button says so before anybody tries, and the key afterwards.
    table()->selectIds(active.mid(0, 1));
    const QPushButton *pause = buttonWith(window()->findChild<AccountBar *>(), QStringLiteral("Pause"));
    QVERIFY(pause);
    QTRY_VERIFY2_WITH_TIMEOUT(pause->accessibleDescription().contains(why), qPrintable(pause->accessibleDescription()),
                              Long);
    QVERIFY(!pause->isEnabled());
    window()->actions().pause->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(noticeText(QStringLiteral("start")).contains(why), Long);
    QCOMPARE(statusOnServer(active.constFirst()), QStringLiteral("active"));
}

} // namespace agm
