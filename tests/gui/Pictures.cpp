// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the whole program at work into a folder: `gui_pictures FOLDER [THEME[/DENSITY]] [WIDTHxHEIGHT]
// [figures|demo|desk]
// [--language=CODE]`, in the words of the settings. For looking, and for the pictures in the README; not shipped. With
// AGM_GUIDE_PICTURES=resources/guide it draws those of the guide anew.
#include "app/Application.h"
#include "app/Settings.h"
#include "app/Speech.h"
#include "app/StoreNotice.h"
#include "app/sandbox/SandboxServer.h"
#include "sync/AccountSession.h"
#include "sync/ChangeRunner.h"
#include "sync/Listing.h"
#include "tests/gui/DeskPictures.h"
#include "tests/gui/EditPictures.h"
#include "tests/gui/FigurePictures.h"
#include "tests/gui/FilterPictures.h"
#include "tests/gui/GuidePictures.h"
#include "views/shell/AccountBar.h"
#include "views/shell/NoticeBar.h"
#include "views/shell/SideBar.h"
#include "views/table/AdGroupPresentationModel.h"
#include "views/table/AdGroupTablePanel.h"
#include "views/table/AdGroupTableView.h"
#include "views/window/FigureDesk.h"
#include "views/window/InsightDesk.h"
#include "views/window/MainWindow.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolButton>

#include <cstdio>

namespace {

QString folder;
QString guideFolder; ///< empty: the guide's pictures stay as they are

void save(QWidget *widget, const QString &name)
{
    const QPixmap picture = widget ? widget->grab() : QPixmap();
    if (!picture.save(folder + u'/' + name + QStringLiteral(".png"))
        || (!guideFolder.isEmpty() && !agm::keepForGuide(picture, name, guideFolder)))
        std::fprintf(stderr, "no picture %s\n", qUtf8Printable(name));
}

/// The dialog that `action` opens, and away with it.
void saveDialog(agm::MainWindow *window, QAction *action, const QString &name)
{
    const bool on = QTest::qWaitFor([&] { return action->isEnabled(); }, 5000);
    action->trigger();
    QWidget *dialog = on ? agm::shownDialog(window) : nullptr;
    save(dialog, name);
    if (dialog) {
        QTest::keyClick(dialog, Qt::Key_Escape);
        if (!QTest::qWaitFor([&] { return window->findChildren<QDialog *>().isEmpty(); }, 2000))
            std::fprintf(stderr, "%s stays open\n", qUtf8Printable(name));
    }
}

QStringList shown(agm::AdGroupTableView *table, const char *status, int count)
{
    QStringList ids;
    const auto *model = table->presentation();
    for (int row = 0; row < model->rowCount() && ids.size() < count; ++row) {
        if (model->group(row)->status == QLatin1String(status))
            ids.append(model->group(row)->id);
    }
    return ids;
}

/// The demo account with one ad group selected, as the README shows it.
bool demo(const agm::CommandLine &line)
{
    agm::Application program(line);
    agm::AdGroupTableView *table = program.window()->tablePanel()->view();
    program.start();
    const bool loaded = QTest::qWaitFor([&] { return program.window()->figures()->insights()->isSettled(); }, 60000);
    if (!loaded)
        return false;
    table->setSort(agm::Field::CostPerResult, Qt::DescendingOrder);
    const auto *model = table->presentation();
    QStringList ids;
    for (int row = 0; row < model->rowCount() && ids.isEmpty(); ++row) {
        const agm::AdGroupPtr &group = model->group(row);
        if (!group->issues.isEmpty() && group->spendCurrency == agm::Currency::usd()
            && group->status == QLatin1String("active"))
            ids.append(group->id);
    }
    table->selectIds(ids, true);
    const bool settled = agm::settleCharts(program.window());
    save(program.window(), QStringLiteral("demo"));
    table->horizontalScrollBar()->setValue(300);
    save(program.window(), QStringLiteral("demo-scrolled"));
    return settled;
}

/// What the window says about a local store that was damaged, used by another window, or cannot be opened.
void drawNotices(agm::MainWindow *window)
{
    agm::StoreReport damaged;
    damaged.damagedFile = QStringLiteral("store.sqlite.damaged-20261128-1412");
    damaged.damage = QStringLiteral("database disk image is malformed (page 7)");
    damaged.saved = {{QStringLiteral("draft"), 3}, {QStringLiteral("journal_job"), 12}};
    damaged.incomplete = {QStringLiteral("metric_days")};
    agm::StoreReport second;
    second.readOnly = QStringLiteral("Another window of this program uses the folder.");
    const std::pair<const char *, agm::Result<agm::StoreReport>> states[]
        = {{"store-damaged", damaged},
           {"store-read-only", second},
           {"store-unusable", agm::fail(agm::ErrorKind::Storage, QStringLiteral("The disk is full."))}};
    for (const auto &[name, report] : states) {
        window->postNotice(*agm::storeNotice(report));
        if (auto *more = window->findChild<QToolButton *>(QStringLiteral("more")))
            more->click();
        agm::settle();
        save(window, QString::fromLatin1(name));
    }
    window->withdrawNotice(QStringLiteral("store"));
}

} // namespace

int main(int argc, char **argv)
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    QApplication app(argc, argv);
    QStringList arguments = QApplication::arguments();
    const QString option = QStringLiteral("--language=");
    for (const QString &argument : QApplication::arguments()) {
        if (argument.startsWith(option) && arguments.removeOne(argument))
            agm::speak(argument.mid(option.size()));
    }
    folder = arguments.value(1, QStringLiteral("."));
    QDir().mkpath(folder);
    guideFolder = qEnvironmentVariable("AGM_GUIDE_PICTURES");
    QTemporaryDir dir;
    agm::CommandLine line;
    line.dataDir = dir.path();
    agm::Looks looks{agm::ThemeChoice::Light, agm::Density::Normal};
    agm::looks::read(arguments.value(2).section(u'/', 0, 0), looks.theme);
    agm::looks::read(arguments.value(2).section(u'/', 1), looks.density);
    for (const QString &data : {dir.path(), dir.path() + QStringLiteral("/work")}) {
        QDir().mkpath(data);
        agm::Settings(data).setLooks(looks);
    }
    const QStringList size = arguments.value(3, QStringLiteral("1600x1000")).split(u'x');
    line.size = QSize(size.value(0).toInt(), size.value(1).toInt());

    if (!demo(line))
        return 1;
    if (arguments.value(4) == QLatin1String("demo"))
        return 0;
    line.dataDir += QStringLiteral("/work");

    agm::sandbox::SandboxOptions options;
    options.key = QStringLiteral("key");
    agm::sandbox::SandboxServer server(options);
    if (!server.start() || !server.waitUntilReady())
        return 1;
    qputenv("WHOP_API_KEY", "key");
    qputenv("WHOP_BASE_URL", server.baseUrl().toUtf8());
    agm::Application program(line);
    agm::MainWindow *window = program.window();
    agm::AdGroupTableView *table = window->tablePanel()->view();
    program.start();
    if (!QTest::qWaitFor(
            [&] {
                return table->model()->rowCount() == 248
                    && program.session()->listing()->state() == agm::ListingState::Complete;
            },
            30000))
        return 1;
    agm::settle();
    save(window, QStringLiteral("loaded"));
    drawNotices(window);
    saveDialog(window, window->actions().welcome, QStringLiteral("welcome"));
    if (arguments.value(4) == QLatin1String("desk")) {
        agm::drawDesk(program, save);
        saveDialog(window, window->actions().sheets.printPreview, QStringLiteral("print-preview"));
        return 0;
    }
    agm::drawFigures(program, save);
    if (arguments.value(4) == QLatin1String("figures"))
        return 0;

    QStringList withIssue;
    for (int row = 0; row < table->model()->rowCount() && withIssue.isEmpty(); ++row) {
        if (!table->presentation()->group(row)->issues.isEmpty())
            withIssue.append(table->presentation()->group(row)->id);
    }
    table->selectIds(withIssue, true);
    agm::settle();
    saveDialog(window, window->actions().delivery, QStringLiteral("delivery"));
    save(window, QStringLiteral("one-selected"));

    table->selectIds(shown(table, "active", 14) + shown(table, "paused", 3) + shown(table, "rejected", 2), true);
    agm::settle();
    save(window, QStringLiteral("many-selected"));
    saveDialog(window, window->actions().pause, QStringLiteral("confirm-pause"));
    saveDialog(window, window->actions().remove, QStringLiteral("delete"));
    saveDialog(window, window->actions().commands, QStringLiteral("commands"));
    agm::drawDesk(program, save);
    saveDialog(window, window->actions().requests.log, QStringLiteral("request-log"));
    saveDialog(window, window->actions().sheets.exportTable, QStringLiteral("export"));
    saveDialog(window, window->actions().sheets.printPreview, QStringLiteral("print-preview"));
    saveDialog(window, window->actions().guide, QStringLiteral("guide"));
    saveDialog(window, window->actions().about, QStringLiteral("about"));
    saveDialog(window, window->actions().columns, QStringLiteral("columns"));
    saveDialog(window, window->actions().accounts, QStringLiteral("accounts"));
    saveDialog(window, window->actions().shortcuts, QStringLiteral("shortcuts"));
    saveDialog(window, window->actions().language, QStringLiteral("language"));

    agm::drawFilters(program, save);
    agm::drawEdits(program, save);
    table->selectIds(shown(table, "active", 14) + shown(table, "paused", 3), true);
    agm::settle();

    const QStringList ids = shown(table, "active", 14);
    server.failFor(ids[2], 400, QStringLiteral("The ad network refused the change: the creative is in review."));
    server.setLatency(120);
    agm::ChangeRunner *changes = program.session()->changes();
    window->actions().pause->trigger();
    if (QWidget *dialog = agm::shownDialog(window))
        QTest::keyClick(dialog, Qt::Key_Return);
    const bool moving = QTest::qWaitFor(
        [&] {
            return !changes->runningJob().isEmpty()
                && changes->job(changes->runningJob())->count(agm::JobItemState::Done) >= 6;
        },
        10000);
    if (moving)
        save(window, QStringLiteral("running"));
    server.setLatency(0);
    const bool over = QTest::qWaitFor([&] { return !window->noticeBar()->notices().isEmpty(); }, 20000);
    agm::settle();
    if (over)
        save(window, QStringLiteral("result"));
    saveDialog(window, window->actions().lastResult, QStringLiteral("results-dialog"));

    window->findChild<agm::AccountBar *>()->searchField()->setText(QStringLiteral("nothing has this name"));
    agm::settle();
    save(window, QStringLiteral("empty-search"));
    window->actions().clearFilters->trigger();
    server.stop();
    window->actions().refresh->trigger();
    const bool failed
        = QTest::qWaitFor([&] { return program.session()->listing()->state() == agm::ListingState::Failed; }, 30000);
    agm::settle();
    if (failed)
        save(window, QStringLiteral("server-gone"));
    return 0;
}
