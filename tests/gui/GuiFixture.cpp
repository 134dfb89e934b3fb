// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/GuiFixture.h"

#include "app/Application.h"
#include "app/sandbox/SandboxServer.h"
#include "domain/EditPlan.h"
#include "sync/AccountSession.h"
#include "sync/ChangeRunner.h"
#include "views/shell/NoticeBar.h"
#include "views/table/AdGroupPresentationModel.h"
#include "views/table/AdGroupTablePanel.h"
#include "views/table/AdGroupTableView.h"
#include "views/window/MainWindow.h"

#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QPushButton>

namespace agm {

GuiFixture::GuiFixture() = default;
GuiFixture::~GuiFixture() = default;

void GuiFixture::startServer(int adGroups, const QString &key)
{
    sandbox::SandboxOptions options;
    options.adGroups = adGroups;
    options.key = key;
    options.rateLimitPerMinute = 0;
    options.databaseFile = worldFile();
    m_server = std::make_unique<sandbox::SandboxServer>(options);
    QVERIFY(m_server->start());
    QVERIFY(m_server->waitUntilReady());
}

void GuiFixture::openProgram(const QString &key, const QString &url, const QString &plan)
{
    // An empty one is what the program leaves behind; without one it has to be gone.
    if (key.isEmpty())
        qunsetenv("WHOP_API_KEY");
    else
        qputenv("WHOP_API_KEY", key.toUtf8());
    qputenv("WHOP_BASE_URL", (url.isEmpty() ? m_server->baseUrl() : url).toUtf8());
    CommandLine line;
    line.dataDir = m_dir->path();
    line.plan = plan;
    line.size = QSize(1280, 800);
    m_program = std::make_unique<Application>(line);
    m_program->start();
    QApplication::setActiveWindow(window());
    QVERIFY(QTest::qWaitForWindowActive(window()));
}

void GuiFixture::closeProgram()
{
    if (m_program)
        window()->close();
    m_program.reset();
}

void GuiFixture::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    startServer();
}

void GuiFixture::cleanup()
{
    closeProgram();
    m_server.reset();
    m_dir.reset();
    qunsetenv("WHOP_API_KEY");
    qunsetenv("WHOP_BASE_URL");
}

MainWindow *GuiFixture::window() const
{
    return m_program->window();
}

AdGroupTableView *GuiFixture::table() const
{
    return window()->tablePanel()->view();
}

bool GuiFixture::loaded(int rows)
{
    EditPlan raise;
    raise.rows.append(EditRow());
    // What was changed in the last 24 hours comes from the store by itself; without it nothing is posted.
    return QTest::qWaitFor(
        [&] {
            return table()->model()->rowCount() == rows && session() && session()->changes()->notYet(raise).isEmpty();
        },
        Long);
}

QWidget *GuiFixture::dialog() const
{
    QWidget *found = nullptr;
    const bool there = QTest::qWaitFor(
        [&] {
            for (QDialog *one : window()->findChildren<QDialog *>()) {
                if (one->isVisible())
                    found = one;
            }
            return found != nullptr;
        },
        Long);
    return there ? found : nullptr;
}

bool GuiFixture::hasNotice(const QString &keyStart) const
{
    return !noticeText(keyStart).isEmpty();
}

QString GuiFixture::noticeText(const QString &keyStart) const
{
    for (const Notice &notice : window()->noticeBar()->notices()) {
        if (notice.key.startsWith(keyStart))
            return notice.text;
    }
    return {};
}

QByteArray GuiFixture::onServer(const QString &id)
{
    QNetworkAccessManager manager;
    QNetworkRequest request(QUrl(m_server->baseUrl() + QStringLiteral("/ad_groups/") + id));
    request.setRawHeader("Authorization", "Bearer gui-key");
    request.setRawHeader("Api-Version-Date", "2026-07-08-1");
    std::unique_ptr<QNetworkReply> reply(manager.get(request));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, Long) || reply->error() != QNetworkReply::NoError)
        return {};
    return reply->readAll();
}

QString GuiFixture::statusOnServer(const QString &id)
{
    const QByteArray body = onServer(id);
    const qsizetype at = body.indexOf("\"status\":\"");
    return at < 0 ? QStringLiteral("gone") : QString::fromUtf8(body.mid(at + 10, body.indexOf('"', at + 10) - at - 10));
}

QPushButton *GuiFixture::buttonWith(QWidget *parent, const QString &words)
{
    for (QPushButton *button : parent->findChildren<QPushButton *>()) {
        if (button->text().remove(u'&').startsWith(words))
            return button;
    }
    return nullptr;
}

AccountSession *GuiFixture::session() const
{
    return m_program->session();
}

QStringList GuiFixture::shownWith(const char *status) const
{
    QStringList ids;
    const AdGroupPresentationModel *model = table()->presentation();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->group(row)->status == QLatin1String(status))
            ids.append(model->group(row)->id);
    }
    return ids;
}

} // namespace agm
