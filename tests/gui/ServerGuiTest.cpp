// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/ServerGuiTest.h"

#include "app/Application.h"
#include "app/Settings.h"
#include "app/sandbox/SandboxServer.h"
#include "sync/AccountSession.h"
#include "sync/AutoRefresh.h"
#include "sync/DraftBook.h"
#include "sync/Listing.h"
#include "views/alerts/AlertEditor.h"
#include "views/alerts/AlertsDialog.h"
#include "views/changes/ReviewDialog.h"
#include "views/requests/JsonDialog.h"
#include "views/requests/RequestLogWindow.h"
#include "views/shell/AccountBar.h"
#include "views/shell/JobBar.h"
#include "views/shell/NoticeBar.h"
#include "views/shell/SearchField.h"
#include "views/table/AdGroupTableView.h"
#include "views/window/AlertController.h"
#include "views/window/MainWindow.h"
#include "views/window/RefreshController.h"
#include "views/window/RequestController.h"
#include "views/window/ServerDesk.h"

#include <QtGui/QAction>
#include <QtGui/QActionGroup>
#include <QtGui/QClipboard>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace agm {
namespace {

/// What would have been shown on the desktop.
class FakeNotifier final : public AlertNotifier {
public:
    void notify(const QString &, const QString &title, const QString &text) override
    {
        told.append(title + QStringLiteral(" | ") + text);
    }
    void withdraw(const QString &) override { }
    QStringList told;
};

} // namespace

bool ServerGuiTest::pauseElsewhere(const QString &id)
{
    QNetworkAccessManager manager;
    QNetworkRequest request(QUrl(m_server->baseUrl() + QStringLiteral("/ad_groups/%1/pause").arg(id)));
    request.setRawHeader("Authorization", "Bearer gui-key");
    request.setRawHeader("Api-Version-Date", "2026-07-08-1");
    request.setRawHeader("Content-Type", "application/json");
    std::unique_ptr<QNetworkReply> reply(manager.post(request, QByteArray()));
    return QTest::qWaitFor([&] { return reply->isFinished(); }, Long) && reply->error() == QNetworkReply::NoError;
}

void ServerGuiTest::addAlert(const QString &name, const QString &filter)
{
    window()->actions().requests.newAlert->trigger();
    auto *editor = qobject_cast<AlertEditor *>(dialog());
    QVERIFY(editor);
    editor->nameField()->setText(name);
    editor->filterField()->setText(filter);
    editor->findChild<QPushButton *>(QStringLiteral("save"))->click();
    auto *watch = window()->server()->alerts()->watch();
    QTRY_VERIFY_WITH_TIMEOUT(!watch->isRunning() && watch->state(watch->rules().last().id).matches >= 0, Long);
}

void ServerGuiTest::theLogShowsWhatWasSent()
{
    openProgram();
    QVERIFY(loaded(60));
    window()->actions().requests.log->trigger();
    RequestLogWindow *log = window()->server()->requests()->log();
    QVERIFY(log && log->isVisible() && !log->isModal());
    QVERIFY(log->model()->rowCount() > 1);
    QCOMPARE(log->model()->log(), session()->requests());
    const int before = log->model()->rowCount();
    window()->actions().refresh->trigger(); // it goes on beside the window
    QTRY_VERIFY_WITH_TIMEOUT(log->model()->rowCount() > before, Long);
    // The bottom line counts them.
    const auto labels = window()->findChild<JobBar *>()->findChildren<QLabel *>();
    QTRY_VERIFY_WITH_TIMEOUT(std::any_of(labels.cbegin(), labels.cend(),
                                         [](const QLabel *label) {
                                             return label->text().contains(QStringLiteral("/600"))
                                                 && label->toolTip().contains(QStringLiteral("listAdGroups"));
                                         }),
                             Long);
}

void ServerGuiTest::anAdGroupAsJson()
{
    openProgram();
    QVERIFY(loaded(60));
    QVERIFY(!window()->actions().requests.json->isEnabled());
    const QString id = shownWith("active").constFirst();
    table()->selectIds({id}, true);
    QTRY_VERIFY_WITH_TIMEOUT(window()->actions().requests.json->isEnabled(), Long);
    window()->actions().requests.json->trigger();
    auto *json = qobject_cast<JsonDialog *>(dialog());
    QVERIFY(json);
    QTRY_VERIFY_WITH_TIMEOUT(!json->json().isEmpty(), Long);
    QVERIFY(json->json().contains("\"id\": \"" + id.toUtf8() + "\""));
    json->close();
}

void ServerGuiTest::requestsAreCopied()
{
    openProgram();
    QVERIFY(loaded(60));
    const QString id = shownWith("active").constFirst();
    table()->selectIds({id}, true);
    const RequestActions &actions = window()->actions().requests;
    QTRY_VERIFY_WITH_TIMEOUT(actions.curlPause->isEnabled(), Long);
    QVERIFY(!actions.curlDraft->isEnabled());
    const auto copied = [](QAction *action) {
        action->trigger();
        return QGuiApplication::clipboard()->text();
    };
    QVERIFY(copied(actions.curlRead).contains(QStringLiteral("--request GET")));
    QVERIFY(copied(actions.curlPause).contains(id + QStringLiteral("/pause'")));
    QVERIFY(copied(actions.curlResume).contains(id + QStringLiteral("/unpause'")));
    session()->drafts()->propose({{id, {{Field::Title, QStringLiteral("it's")}}}}, QStringLiteral("title"));
    QTRY_VERIFY_WITH_TIMEOUT(actions.curlDraft->isEnabled(), Long);
    const QString command = copied(actions.curlDraft);
    QVERIFY2(command.contains(QStringLiteral("--data-raw '{\"title\":\"it'\\''s\"}'")), qPrintable(command));
    QVERIFY(!command.contains(QStringLiteral("gui-key")));
    QCOMPARE(statusOnServer(id), QStringLiteral("active")); // nothing was sent
    // The same out of the review.
    QGuiApplication::clipboard()->clear();
    QTRY_VERIFY_WITH_TIMEOUT(window()->actions().change.review->isEnabled(), Long);
    window()->actions().change.review->trigger();
    auto *review = qobject_cast<ReviewDialog *>(dialog());
    QVERIFY(review);
    Q_EMIT review->copyRequested(id);
    QCOMPARE(QGuiApplication::clipboard()->text(), command);
    review->close();
    session()->drafts()->discardAll();
}

void ServerGuiTest::anAlertTellsOnceAndShowsItsRows()
{
    openProgram();
    QVERIFY(loaded(60));
    QTRY_COMPARE_WITH_TIMEOUT(session()->listing()->state(), ListingState::Complete, Long);
    FakeNotifier desktop;
    AlertController *alerts = window()->server()->alerts();
    alerts->setNotifier(&desktop);
    addAlert(QStringLiteral("Stopped"), QStringLiteral("status:paused"));
    QVERIFY(!hasNotice(QStringLiteral("alert-"))); // what is so already is no news
    const qsizetype paused = shownWith("paused").size();
    const QStringList active = shownWith("active");
    QVERIFY(pauseElsewhere(active[0]) && pauseElsewhere(active[1]));
    QApplication::setActiveWindow(nullptr);
    window()->actions().refresh->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(hasNotice(QStringLiteral("alert-")), Long);
    QVERIFY2(noticeText(QStringLiteral("alert-")).contains(QStringLiteral("2 ad groups")),
             qPrintable(noticeText(QStringLiteral("alert-"))));
    QCOMPARE(desktop.told.size(), 1);
    QVERIFY(desktop.told[0].contains(QStringLiteral("Stopped")));

    const QString key = QStringLiteral("alert-") + alerts->watch()->rules()[0].id;
    Q_EMIT window()->noticeBar()->actionTriggered(key, QStringLiteral("showAlert"));
    QCOMPARE(window()->findChild<AccountBar *>()->searchText(), QStringLiteral("status:paused"));
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), int(paused) + 2, Long);
    QVERIFY(!hasNotice(QStringLiteral("alert-")));

    // The next run knows what was told.
    alerts->setNotifier(nullptr);
    closeProgram();
    openProgram();
    QVERIFY(loaded(60));
    QTRY_COMPARE_WITH_TIMEOUT(session()->listing()->state(), ListingState::Complete, Long);
    AlertWatch *watch = window()->server()->alerts()->watch();
    QCOMPARE(watch->rules().size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(watch->state(watch->rules()[0].id).matches, int(paused) + 2, Long);
    QVERIFY(!hasNotice(QStringLiteral("alert-")));
    QVERIFY(pauseElsewhere(active[2]));
    window()->actions().refresh->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(hasNotice(QStringLiteral("alert-")), Long);
}

void ServerGuiTest::damagedAlertsAreKeptAndNamed()
{
    openProgram();
    QVERIFY(loaded(60));
    addAlert(QStringLiteral("Good"), QStringLiteral("spend>1"));
    const QString account = session()->account().id;
    closeProgram();
    QString name = QStringLiteral("alerts_") + QString::fromLatin1(QUrl::toPercentEncoding(account));
    const QString folder = m_dir->path();
    {
        Settings settings(folder);
        QByteArray bytes = settings.viewState(name);
        QVERIFY(bytes.contains("Good"));
        bytes.replace("{\"alerts\":[", "{\"alerts\":[{\"id\":\"z\",\"name\":\"Newer\",\"when\":1},");
        settings.setViewState(name, bytes);
        QVERIFY(settings.save());
    }
    openProgram();
    QVERIFY(loaded(60));
    QVERIFY2(noticeText(QStringLiteral("alerts")).contains(QStringLiteral("Newer")),
             qPrintable(noticeText(QStringLiteral("alerts"))));
    addAlert(QStringLiteral("Another"), QStringLiteral("spend>2"));
    closeProgram();
    const QByteArray kept = Settings(folder).viewState(name);
    QVERIFY(kept.contains("\"when\":1") && kept.contains("Another") && kept.contains("Good"));
}

void ServerGuiTest::itRefreshesByItself()
{
    openProgram();
    QVERIFY(loaded(60));
    QTRY_COMPARE_WITH_TIMEOUT(session()->listing()->state(), ListingState::Complete, Long);
    RefreshController *refresh = window()->server()->refresh();
    QCOMPARE(refresh->automatic()->minutes(), 0);
    const auto choices = window()->actions().requests.automatic->actions();
    QCOMPARE(choices.size(), 4);
    choices[1]->trigger();
    QCOMPARE(refresh->automatic()->minutes(), 5);
    const qint64 left = QDateTime::currentDateTimeUtc().secsTo(refresh->automatic()->nextAt());
    QVERIFY(left > 280 && left <= 300);
    const auto buttons = window()->findChild<AccountBar *>()->findChildren<QToolButton *>();
    QVERIFY(std::any_of(buttons.cbegin(), buttons.cend(), [](const QToolButton *button) {
        return button->toolTip().contains(QStringLiteral("Next automatic refresh"));
    }));
    QVERIFY2(refresh->whyBusy().isEmpty(), qPrintable(refresh->whyBusy()));
    window()->actions().requests.alerts->trigger();
    QWidget *open = dialog();
    QVERIFY(open && !refresh->whyBusy().isEmpty());
    open->close();
    QTRY_VERIFY_WITH_TIMEOUT(refresh->whyBusy().isEmpty(), Long);
    window()->actions().requests.log->trigger(); // it only shows
    QVERIFY(refresh->whyBusy().isEmpty());
    closeProgram();
    openProgram();
    QCOMPARE(window()->server()->refresh()->automatic()->minutes(), 5);
    QVERIFY(window()->actions().requests.automatic->actions()[1]->isChecked());
}

} // namespace agm
