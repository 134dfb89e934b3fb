// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/DeskPictures.h"

#include "app/Application.h"
#include "net/ApiTransport.h"
#include "sync/AccountSession.h"
#include "sync/AdGroupRepository.h"
#include "views/alerts/AlertEditor.h"
#include "views/alerts/AlertsDialog.h"
#include "views/sheet/ImportDialog.h"
#include "views/shell/NoticeBar.h"
#include "views/shell/SearchField.h"
#include "views/window/AlertController.h"
#include "views/window/MainWindow.h"
#include "views/window/ServerDesk.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

namespace agm {
namespace {

using Save = std::function<void(QWidget *, const QString &)>;

/// Lines of every kind: values of several fields, an empty cell, a cleared one, a number that is none, an ad group that
/// is not there, a column that nobody can change and one that nobody knows.
QByteArray changes(const AdGroupRepository *repository)
{
    QByteArray text = "ID,Title,budget_amount,status,ends_at,spend,colour\r\n";
    std::size_t line = 0;
    for (const AdGroupPtr &group : repository->groups()) {
        if (group->budgetType != QLatin1String("daily") || !group->money(Field::BudgetAmount)
            || group->status != QLatin1String("active"))
            continue;
        static constexpr const char *cells[]
            = {",,75.00,,,12,red",        ",Founders (US),,,,12,blue", ",,,paused,,12,red",
               ",,\"1.250,00\",,,12,red", ",,40,paused,,12,red",       ",,,,[],12,red",
               ",,twenty,,,12,green",     ",,1850.00,,,12,red"};
        if (line == std::size(cells))
            break;
        text += group->id.toUtf8() + cells[line++] + "\r\n";
    }
    return text + "adgrp_none,,10,,,12,red\r\n";
}

void drawImport(Application &program, const Save &save)
{
    MainWindow *window = program.window();
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("changes.csv")));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(changes(program.session()->repository()));
    file.close();
    window->actions().sheets.importChanges->trigger();
    auto *asked = qobject_cast<QFileDialog *>(shownDialog(window));
    QLineEdit *name = asked ? asked->findChild<QLineEdit *>(QStringLiteral("fileNameEdit")) : nullptr;
    if (!name)
        return;
    name->setText(file.fileName());
    QTest::keyClick(name, Qt::Key_Return);
    ImportDialog *review = nullptr;
    const bool there
        = QTest::qWaitFor([&] { return (review = window->findChild<ImportDialog *>()) && review->isVisible(); }, 10000);
    settle();
    save(there ? review : nullptr, QStringLiteral("import"));
    if (review)
        review->reject();
    settle();
}

void drawAlerts(Application &program, const Save &save)
{
    MainWindow *window = program.window();
    AlertController *alerts = window->server()->alerts();
    const std::pair<QString, QString> rules[]
        = {{QStringLiteral("Spend without a result"), QStringLiteral("spend>100 results=0")},
           {QStringLiteral("Paused by somebody"), QStringLiteral("status:paused")}};
    for (const auto &[name, filter] : rules) {
        window->actions().requests.newAlert->trigger();
        auto *editor = qobject_cast<AlertEditor *>(shownDialog(window));
        if (!editor)
            return;
        save(editor, QStringLiteral("alert-new"));
        editor->nameField()->setText(name);
        editor->filterField()->setText(QStringLiteral("spend>100 results>few"));
        settle();
        save(editor, QStringLiteral("alert-wrong"));
        editor->filterField()->setText(filter);
        const bool counted
            = QTest::qWaitFor([&] { return editor->findChild<QPushButton *>(QStringLiteral("save"))->isEnabled(); });
        settle();
        save(editor, QStringLiteral("alert-filled"));
        if (!counted)
            return;
        editor->findChild<QPushButton *>(QStringLiteral("save"))->click();
        settle();
    }
    window->actions().requests.alerts->trigger();
    if (auto *list = qobject_cast<AlertsDialog *>(shownDialog(window))) {
        list->findChild<QTableView *>()->selectRow(0);
        const bool known = QTest::qWaitFor([&] { return !alerts->watch()->isRunning(); }, 5000);
        settle();
        if (known)
            save(list, QStringLiteral("alerts"));
        list->reject();
    }
    for (const AdGroupPtr &group : program.session()->repository()->groups()) {
        if (group->status != QLatin1String("active"))
            continue;
        ApiCall elsewhere;
        elsewhere.method = ApiMethod::Post;
        elsewhere.path = QStringLiteral("/ad_groups/%1/pause").arg(group->id);
        const auto sent = program.session()->transport()->send(elsewhere);
        if (!QTest::qWaitFor([&] { return sent.isFinished(); }, 5000))
            return;
        break;
    }
    window->actions().refresh->trigger();
    const auto told = [&] {
        for (const Notice &notice : window->noticeBar()->notices()) {
            if (notice.key.startsWith(QLatin1String("alert-")))
                return true;
        }
        return false;
    };
    if (QTest::qWaitFor(told, 20000)) {
        settle();
        save(window, QStringLiteral("alert-told"));
    }
    // What is drawn after this shows no alert.
    window->actions().requests.alerts->trigger();
    if (auto *list = qobject_cast<AlertsDialog *>(shownDialog(window))) {
        while (list->model()->rowCount() > 0) {
            list->findChild<QTableView *>()->selectRow(0);
            list->findChild<QPushButton *>(QStringLiteral("delete"))->click();
        }
        list->reject();
    }
    settle();
}

} // namespace

void drawDesk(Application &program, const Save &save)
{
    drawImport(program, save);
    drawAlerts(program, save);
}

} // namespace agm
