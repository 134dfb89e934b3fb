// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/CanaryGuiTest.h"

#include "app/Application.h"
#include "app/sandbox/SandboxServer.h"
#include "net/ApiClient.h"
#include "net/LateTransport.h"
#include "net/RequestLog.h"
#include "sync/AccountSession.h"
#include "sync/AdGroupRepository.h"
#include "sync/DraftBook.h"
#include "sync/HarFile.h"
#include "sync/JournalReader.h"
#include "sync/PlanStore.h"
#include "sync/RequestCopy.h"
#include "tests/gui/TextScan.h"
#include "views/changes/JournalExport.h"
#include "views/requests/RequestText.h"
#include "views/table/AdGroupTableView.h"
#include "views/window/MainWindow.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace agm {

void CanaryGuiTest::lookEverywhere()
{
    TextScan scan(QString::fromUtf8(m_canary.key()));
    const auto tops = QApplication::topLevelWidgets();
    for (const QWidget *top : tops)
        scan.look(top, {});
    for (const char *kind : {"label", "tooltip", "button", "cell", "title", "document", "accessible"})
        QVERIFY2(scan.seen(kind) == 0, kind);
    QVERIFY(!m_canary.isIn(QGuiApplication::clipboard()->text()));
    const auto *way = dynamic_cast<const LateTransport *>(session()->transport());
    QVERIFY(way);
    const auto *client = dynamic_cast<const ApiClient *>(way->reached());
    QVERIFY(client != nullptr && !client->log()->entries().empty());
    const RequestLog &log = *session()->requests();
    QCOMPARE(client->log(), &log);
    QList<qint64> numbers;
    for (const RequestLogEntry &entry : log.entries()) {
        numbers.append(entry.number);
        QVERIFY(!m_canary.isIn(entry.path + u' ' + entry.query + u' ' + entry.operation + u' ' + entry.message));
        const RequestDetail detail = log.detail(entry.number).value();
        QVERIFY(!m_canary.isIn(requesttext::request(detail) + requesttext::response(detail)));
        if (const auto command = curlOfRequest(detail))
            QVERIFY(!m_canary.isIn(*command));
    }
    QFile har(m_dir->filePath(QStringLiteral("requests.har"))); // searched below, with the other files
    QVERIFY(har.open(QIODevice::WriteOnly) && har.write(harFile(log, numbers)) > 500);
    har.close();
    int files = 0;
    QStringList found = m_canary.filesBelow(m_dir->path(), &files);
    // The server's own world remembers its answers, the refusals that hold the key among them.
    found.removeIf([this](const QString &file) { return file.startsWith(worldFile()); });
    QCOMPARE(found, QStringList());
    QVERIFY(files > 2);
}

void CanaryGuiTest::theKeyIsFoundNowhere()
{
    const QString key = QString::fromUtf8(m_canary.key());
    m_server.reset();
    startServer(60, key);
    openProgram(key);
    QVERIFY(loaded(60));
    lookEverywhere();
    QStringList ids;
    for (const AdGroupPtr &group : session()->repository()->groups()) {
        if (ids.size() < 6)
            ids.append(group->id);
    }
    const QByteArray encoded = m_canary.key().toPercentEncoding();
    for (int i = 0; i < 4; ++i) {
        m_server->failFor(ids[i], i % 2 == 0 ? 400 : 500,
                          QStringLiteral("Authorization: Bearer %1, key=%2, %3")
                              .arg(key, QString::fromLatin1(encoded), QString::fromLatin1(m_canary.key().toBase64())));
    }
    QList<ProposedEdit> edits;
    for (const QString &id : ids)
        edits.append({id, {{Field::Title, QStringLiteral("New %1").arg(edits.size())}}});
    session()->drafts()->propose(edits, QStringLiteral("titles"));
    const QString plan = m_dir->filePath(QStringLiteral("drafts.agmplan"));
    QVERIFY(savePlan(plan, *session(), {}, QStringLiteral("for a colleague")));
    QTRY_VERIFY_WITH_TIMEOUT(window()->actions().change.review->isEnabled(), Long);
    window()->actions().change.review->trigger();
    QWidget *review = dialog();
    QVERIFY(review);
    QPushButton *post = buttonWith(review, QStringLiteral("Post"));
    QVERIFY(post && post->isEnabled());
    post->click();
    QTRY_VERIFY_WITH_TIMEOUT(hasNotice(QStringLiteral("job:")), Long);
    QVERIFY2(noticeText(QStringLiteral("job:")).contains(QStringLiteral("failed")),
             qPrintable(noticeText(QStringLiteral("job:"))));
    lookEverywhere();
    // What failed and why, the journal, and its export.
    for (QAction *action :
         {window()->actions().lastResult, window()->actions().change.journal, window()->actions().requests.log}) {
        QTRY_VERIFY_WITH_TIMEOUT(action->isEnabled(), Long);
        action->trigger();
        QWidget *opened = dialog();
        QVERIFY(opened);
        lookEverywhere();
        opened->close();
        QTRY_VERIFY_WITH_TIMEOUT(!opened->isVisible(), Long);
    }
    JournalReader reader(session()->journal());
    for (const auto format : {JournalExport::Format::Csv, JournalExport::Format::Json}) {
        const QString file = m_dir->filePath(QStringLiteral("journal-%1").arg(int(format)));
        auto *writer = new JournalExport(&reader, {}, file, format, this);
        QSignalSpy finished(writer, &JournalExport::finished);
        writer->start();
        QVERIFY(finished.count() > 0 || finished.wait(Long));
        QVERIFY(QFile(file).size() > 500);
    }
    table()->selectAll();
    QTRY_COMPARE_WITH_TIMEOUT(table()->selectedCount(), 60, Long);
    table()->copyCellsWithHeaders();
    QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    lookEverywhere();
    // A refused listing, the end of the program, and its next start with what it kept.
    closeProgram();
    QVERIFY(qEnvironmentVariable("WHOP_API_KEY").trimmed().isEmpty()); // nothing is left of it for a child
    openProgram(key, QStringLiteral("http://127.0.0.1:1/api/v1"));
    QTRY_VERIFY_WITH_TIMEOUT(window()->isVisible(), Long);
    const QStringList found = m_canary.filesBelow(m_dir->path());
    for (const QString &file : found)
        QVERIFY2(file.startsWith(worldFile()), qPrintable(file));
}

void CanaryGuiTest::aTypedKeyCannotBeCopied()
{
    openProgram();
    QVERIFY(loaded(60));
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    window()->actions().accounts->trigger();
    QWidget *accounts = dialog();
    QVERIFY(accounts);
    QPushButton *add = buttonWith(accounts, QStringLiteral("Add"));
    QVERIFY(add);
    add->click();
    const auto field = [] {
        QLineEdit *found = nullptr;
        const auto all = QApplication::allWidgets();
        for (QWidget *one : all) {
            auto *edit = qobject_cast<QLineEdit *>(one);
            if (edit && edit->isVisible() && edit->echoMode() == QLineEdit::Password)
                found = edit;
        }
        return found;
    };
    QTRY_VERIFY_WITH_TIMEOUT(field() != nullptr, Long);
    field()->setText(QString::fromUtf8(m_canary.key()));
    field()->selectAll();
    field()->copy();
    field()->cut();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
    QVERIFY(!m_canary.isIn(field()->displayText()));
    lookEverywhere();
}

} // namespace agm
