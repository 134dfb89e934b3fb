// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/HostileTextTest.h"

#include "app/Application.h"
#include "app/sandbox/SandboxServer.h"
#include "sync/AccountSession.h"
#include "sync/AdGroupRepository.h"
#include "sync/DraftBook.h"
#include "tests/gui/TextScan.h"
#include "views/common/SheetText.h"
#include "views/filter/FilterPopup.h"
#include "views/shell/AccountBar.h"
#include "views/table/AdGroupTablePanel.h"
#include "views/table/AdGroupTableView.h"
#include "views/window/MainWindow.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QDesktopServices>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace agm {
namespace {

const QString &marker()
{
    static const QString word = QStringLiteral("agmmark");
    return word;
}

/// The text of one JSON value in an object, changed.
QString replaced(const QString &json, const QString &key, const QJsonValue &value)
{
    QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    object.insert(key, value);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

QString HostileTextTest::poison(int kind) const
{
    const QString url = QStringLiteral("http://127.0.0.1:%1/agmmark").arg(m_trap.serverPort());
    switch (kind % 7) {
    case 0: return QStringLiteral("<a href=\"%1\">agmmark</a> tail").arg(url);
    case 1: return QStringLiteral("agmmark <img src=\"%1.png\"> &amp; R&D & more").arg(url);
    case 2: return QStringLiteral("agmmark \u202Egnp.exe\u2066x");
    case 3: return QStringLiteral("agmmark %1 nul \u0007 bell \t tab\nline").arg(QChar(0));
    case 4: return QStringLiteral("=HYPERLINK(\"%1\",\"agmmark\")").arg(url);
    case 5: return QStringLiteral("<qt><b>agmmark</b><img src=\"%1.png\"></qt>").arg(url);
    default: return QStringLiteral("&agmmark [*] %1 %L2");
    }
}

void HostileTextTest::openPoisoned()
{
    QVERIFY(m_trap.isListening() || m_trap.listen(QHostAddress::LocalHost));
    m_opened.clear();
    QDesktopServices::setUrlHandler(QStringLiteral("http"), this, "openUrl");
    QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "openUrl");
    poisonWorld();
    openProgram();
    QVERIFY(loaded(60));
}

void HostileTextTest::nobodyCame()
{
    QDesktopServices::unsetUrlHandler(QStringLiteral("http"));
    QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
    QVERIFY(m_opened.isEmpty());
    QVERIFY(!m_trap.hasPendingConnections());
}

void HostileTextTest::openUrl(const QUrl &url)
{
    m_opened.append(url);
}

/// Titles, campaigns, issues, audiences and targeting, straight in the server's database: a client could not send them
/// all.
void HostileTextTest::poisonWorld()
{
    m_server.reset();
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("poison"));
        db.setDatabaseName(worldFile());
        QVERIFY(db.open());
        QSqlQuery read(db);
        QSqlQuery write(db);
        db.transaction();
        QVERIFY(read.exec(QStringLiteral("SELECT num, settings FROM ad_groups")));
        while (read.next()) {
            const int num = read.value(0).toInt();
            QString settings = replaced(read.value(1).toString(), QStringLiteral("title"), poison(num));
            const QJsonArray interests{
                QJsonObject{{QStringLiteral("id"), QStringLiteral("1")}, {QStringLiteral("name"), poison(num + 1)}}};
            settings = replaced(settings, QStringLiteral("detailed_targeting"),
                                QJsonObject{{QStringLiteral("interests"), interests}});
            const QJsonArray issues{QJsonObject{{QStringLiteral("id"), QStringLiteral("adiss_1")},
                                                {QStringLiteral("message"), poison(num + 2)},
                                                {QStringLiteral("resource_id"), poison(num + 3)},
                                                {QStringLiteral("resource_type"), poison(num + 4)}}};
            write.prepare(QStringLiteral("UPDATE ad_groups SET settings = ?, issues = ? WHERE num = ?"));
            write.addBindValue(settings);
            write.addBindValue(QString::fromUtf8(QJsonDocument(issues).toJson(QJsonDocument::Compact)));
            write.addBindValue(num);
            QVERIFY(write.exec());
        }
        QVERIFY(read.exec(QStringLiteral("SELECT num FROM campaigns")));
        while (read.next()) {
            write.prepare(QStringLiteral("UPDATE campaigns SET title = ? WHERE num = ?"));
            // A NUL ends a text of SQLite.
            write.addBindValue(poison(read.value(0).toInt()).remove(QChar(0)));
            write.addBindValue(read.value(0));
            QVERIFY(write.exec());
        }
        QVERIFY(read.exec(QStringLiteral("SELECT id, members FROM audiences")));
        for (int num = 0; read.next(); ++num) {
            QString members = replaced(u'{' + read.value(1).toString() + u'}', QStringLiteral("name"), poison(num));
            write.prepare(QStringLiteral("UPDATE audiences SET members = ? WHERE id = ?"));
            write.addBindValue(members.mid(1, members.size() - 2));
            write.addBindValue(read.value(0));
            QVERIFY(write.exec());
        }
        QVERIFY(db.commit());
    }
    QSqlDatabase::removeDatabase(QStringLiteral("poison"));
    startServer();
}

void HostileTextTest::selectFirst(int rows)
{
    QStringList ids;
    for (const AdGroupPtr &group : session()->repository()->groups()) {
        if (ids.size() < rows)
            ids.append(group->id);
    }
    QApplication::setActiveWindow(window());
    window()->actions().clearFilters->trigger();
    window()->actions().figures.adGroups->trigger();
    table()->selectIds(ids, true);
    QTRY_COMPARE_WITH_TIMEOUT(table()->selectedCount(), int(ids.size()), Long);
    QTRY_VERIFY_WITH_TIMEOUT(window()->actions().change.rename->isEnabled(), Long);
}

void HostileTextTest::lookAtAll(TextScan &scan, const QString &where)
{
    const auto tops = QApplication::topLevelWidgets();
    for (const QWidget *top : tops) {
        if (top->isVisible())
            scan.look(top, where);
    }
}

void HostileTextTest::closeDialogs()
{
    const auto open = [this] {
        QList<QWidget *> found;
        const auto tops = QApplication::topLevelWidgets();
        for (QWidget *top : tops) {
            if (top->isVisible() && top != window())
                found.append(top);
        }
        return found;
    };
    QVERIFY(QTest::qWaitFor(
        [&] {
            // A dialog with changes asks before it goes.
            for (QWidget *one : open()) {
                if (QPushButton *discard = buttonWith(one, QStringLiteral("Discard")); discard && discard->isVisible())
                    discard->click();
                else
                    one->close();
            }
            return open().isEmpty();
        },
        Long));
}

void HostileTextTest::triggerAll(TextScan &scan, const QString &where, int rows)
{
    selectFirst(rows);
    lookAtAll(scan, where);
    // What would end the program or take the drafts away before they are looked at.
    const MainActions &own = window()->actions();
    const QSet<QAction *> skipped{own.quit, own.refresh, own.undo, own.change.redo, own.change.discardSelected};
    // The actions of the window itself; those of its parts come and go.
    const auto actions = window()->findChildren<QAction *>(QString(), Qt::FindDirectChildrenOnly);
    for (QAction *action : actions) {
        const QString words = action->text().remove(u'&');
        if (skipped.contains(action) || words.isEmpty() || words.startsWith(QLatin1String("Saved view")))
            continue;
        selectFirst(rows);
        if (!action->isEnabled())
            continue;
        action->trigger();
        const auto another = [this] {
            const auto tops = QApplication::topLevelWidgets();
            return std::any_of(tops.begin(), tops.end(),
                               [this](QWidget *top) { return top->isVisible() && top != window(); });
        };
        // Not every action opens something, and what is opened may still load; neither tells when it is done.
        const bool opened = QTest::qWaitFor(another, 20) && QTest::qWaitFor([&] { return !another(); }, 60);
        Q_UNUSED(opened)
        lookAtAll(scan, where + u'/' + words);
        closeDialogs();
        if (action->isCheckable())
            action->trigger();
    }
}

void HostileTextTest::aScanFindsWhatIsWrong()
{
    QWidget box;
    QLabel guessing(poison(0), &box);
    QLabel overridden(poison(2), &box);
    overridden.setTextFormat(Qt::PlainText);
    QPushButton key(poison(6), &box);
    key.setToolTip(poison(5));
    QLabel good(poison(0), &box);
    good.setTextFormat(Qt::PlainText);
    good.setToolTip(QStringLiteral("<p>") + poison(0).toHtmlEscaped() + QStringLiteral("</p>"));
    box.show();
    TextScan scan(marker());
    scan.look(&box, QStringLiteral("box"));
    QCOMPARE(scan.findings().size(), 4);
    QCOMPARE(scan.seen("label"), 3);
    QCOMPARE(scan.seen("tooltip"), 2);
}

void HostileTextTest::everyTextIsOnlyText()
{
    openPoisoned();
    TextScan scan(marker());
    selectFirst(1);
    lookAtAll(scan, QStringLiteral("window"));
    const int inWindow = scan.seen("label") + scan.seen("cell");
    QVERIFY(inWindow > 100);
    QVERIFY(scan.seen("tooltip") > 20);
    triggerAll(scan, QStringLiteral("one"), 1);
    triggerAll(scan, QStringLiteral("nine"), 9);
    selectFirst(9);
    // Drafts of titles, the questions about them, and their review.
    QList<ProposedEdit> edits;
    for (const QString &id : table()->selectedIds())
        edits.append({id, {{Field::Title, poison(int(edits.size())).remove(QChar(0)).left(200)}}});
    session()->drafts()->propose(edits, poison(0));
    selectFirst(9);
    QTRY_VERIFY_WITH_TIMEOUT(window()->actions().change.review->isEnabled(), Long);
    triggerAll(scan, QStringLiteral("drafts"), 9);
    // What is offered while one types.
    QLineEdit *search = window()->findChild<AccountBar *>()->searchField();
    QApplication::setActiveWindow(window());
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("campaign:agm"));
    const auto popup = [] {
        const auto all = QApplication::allWidgets();
        const auto found = std::find_if(all.begin(), all.end(), [](QWidget *one) {
            return one->isVisible() && qobject_cast<FilterPopup *>(one) != nullptr;
        });
        return found == all.end() ? nullptr : *found;
    };
    QTRY_VERIFY_WITH_TIMEOUT(popup() != nullptr, Long);
    scan.look(popup(), QStringLiteral("search"));
    QVERIFY2(scan.findings().isEmpty(), qPrintable(scan.findings().join(u'\n')));
    for (const char *kind : {"label", "tooltip", "cell", "accessible", "button"})
        QVERIFY2(scan.seen(kind) > 0, kind);
    nobodyCame();
}

void HostileTextTest::errorsAreOnlyText()
{
    openPoisoned();
    TextScan scan(marker());
    selectFirst(7);
    const QStringList ids = table()->selectedIds();
    for (int i = 0; i < ids.size(); ++i)
        m_server->failFor(ids[i], 400, poison(i));
    QList<ProposedEdit> edits;
    for (const QString &id : ids)
        edits.append({id, {{Field::Title, QStringLiteral("agmmark new")}}});
    session()->drafts()->propose(edits, QStringLiteral("titles"));
    QTRY_VERIFY_WITH_TIMEOUT(window()->actions().change.review->isEnabled(), Long);
    window()->actions().change.review->trigger();
    QWidget *review = dialog();
    QVERIFY(review);
    QPushButton *post = buttonWith(review, QStringLiteral("Post"));
    QVERIFY(post && post->isEnabled());
    post->click();
    QTRY_VERIFY_WITH_TIMEOUT(hasNotice(QStringLiteral("job:")), Long);
    lookAtAll(scan, QStringLiteral("failed"));
    triggerAll(scan, QStringLiteral("failed"), 7); // the results, the journal, the history among them
    QVERIFY2(scan.findings().isEmpty(), qPrintable(scan.findings().join(u'\n')));
    QVERIFY(scan.seen("cell") > 50);
    nobodyCame();
}

void HostileTextTest::copiedCellsAreNoFormulas()
{
    openPoisoned();
    table()->selectAll();
    QTRY_COMPARE_WITH_TIMEOUT(table()->selectedCount(), 60, Long);
    table()->copyCellsWithHeaders();
    const QList<QStringList> lines = parseTsv(QGuiApplication::clipboard()->text());
    QCOMPARE(lines.size(), 61);
    int formulas = 0;
    for (const QStringList &cells : lines) {
        QCOMPARE(cells.size(), lines.first().size());
        for (const QString &cell : cells) {
            QVERIFY2(cell.isEmpty() || !QStringLiteral("=+-@\t\r\n").contains(cell.at(0)), qPrintable(cell));
            formulas += cell.startsWith(QLatin1String("'=HYPERLINK")) ? 1 : 0;
        }
    }
    QVERIFY(formulas > 5);
    nobodyCame();
}

} // namespace agm
