// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a person comes to each dialog, for the walk through all of them.
#include "sync/AccountSession.h"
#include "sync/AdGroupRepository.h"
#include "sync/ChangeRunner.h"
#include "sync/DraftBook.h"
#include "sync/PlanStore.h"
#include "tests/gui/DialogWalkTest.h"
#include "views/changes/ConflictDialog.h"
#include "views/changes/PlanDialog.h"
#include "views/editors/AmountField.h"
#include "views/editors/BudgetChange.h"
#include "views/editors/BudgetDialog.h"
#include "views/shell/AccountBar.h"
#include "views/shell/WindowButton.h"
#include "views/table/AdGroupTableView.h"
#include "views/window/MainWindow.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace agm {

QList<DialogWalkTest::Way> DialogWalkTest::waysOfTheWindow()
{
    const MainActions &a = window()->actions();
    const auto by = [](QAction *action) { return [action] { action->trigger(); }; };
    // A button of the accounts' dialog.
    const auto fromAccounts = [this, &a](const QString &words) {
        return [this, &a, words] {
            a.accounts->trigger();
            press(dialog(), words);
        };
    };
    return {{"AboutDialog", by(a.about)},
            {"AccountEditor", fromAccounts(QStringLiteral("Add"))},
            {"AccountsDialog", by(a.accounts)},
            {"AlertEditor", by(a.requests.newAlert)},
            {"AlertsDialog", by(a.requests.alerts)},
            {"ColumnChooser", by(a.columns)},
            {"CommandPalette", by(a.commands)},
            {"ExportDialog", by(a.sheets.exportTable)},
            {"FilterBuilder", by(a.buildFilter)},
            {"GuardSettingsDialog", fromAccounts(QStringLiteral("Limits"))},
            {"GuideWindow", by(a.guide)},
            {"JournalDialog", by(a.change.journal)},
            {"KeysDialog", by(a.shortcuts)},
            {"LanguageDialog", by(a.language)},
            {"PreviewDialog", by(a.sheets.printPreview)},
            {"RequestLogWindow", by(a.requests.log)},
            {"SaveViewDialog", by(a.saveView)},
            {"TargetsDialog", by(a.figures.targets)},
            {"UnlockDialog", [this] { Q_EMIT window()->accountBar()->unlockRequested(); }},
            {"WelcomeDialog", by(a.welcome)},
            {"WindowDialog", [this] { window()->findChild<WindowButton *>()->openCustom(); }}};
}

QList<DialogWalkTest::Way> DialogWalkTest::waysOfASelection()
{
    const MainActions &a = window()->actions();
    const auto with = [this](int rows, QAction *action) {
        return [this, rows, action] {
            select(rows);
            QTRY_VERIFY2_WITH_TIMEOUT(action->isEnabled(), qPrintable(action->text()), Long);
            action->trigger();
        };
    };
    const auto paste = [this](const QString &text) {
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(table(), Qt::Key_V, Qt::ControlModifier);
    };
    const auto amounts = [this, &a] {
        select(6);
        a.change.budget->trigger();
        auto *budget = qobject_cast<BudgetDialog *>(dialog());
        QVERIFY(budget);
        budget->budget()->change()->setCurrentIndex(1);
        QTest::keyClicks(budget->budget()->amount(), QStringLiteral("20"));
        budget->flush();
        QTRY_VERIFY_WITH_TIMEOUT(budget->budget()->allButton()->isVisible(), Long);
        budget->budget()->allButton()->click();
    };
    return {{"AmountsDialog", amounts},
            {"BudgetDialog", with(3, a.change.budget)},
            {"BulkConfirmDialog", with(3, a.pause)},
            {"CreateDialog", with(3, a.change.create)},
            {"CreateDialog", with(1, a.change.createFrom)},
            {"DeleteDialog", with(3, a.remove)},
            {"DeliveryDialog", with(1, a.delivery)},
            {"DuplicateDialog", with(3, a.change.duplicate)},
            {"ImportDialog",
             [this, paste] {
                 select(1);
                 paste(QStringLiteral("id\ttitle\n%1\tFrom a sheet\nnobody\tx\n").arg(ids(1).constFirst()));
             }},
            {"JsonDialog", with(1, a.requests.json)},
            {"PanicDialog", with(1, a.change.panic)},
            {"PasteDialog",
             [this, paste] {
                 select(1);
                 paste(QStringLiteral("One\nOther\n"));
             }},
            {"RenameDialog", with(3, a.change.rename)},
            {"ScheduleDialog", with(3, a.change.schedule)},
            {"TargetingDialog", with(3, a.change.targeting)}};
}

QList<DialogWalkTest::Way> DialogWalkTest::waysOfDrafts()
{
    const ChangeActions &a = window()->actions().change;
    const auto drafted = [this](QAction *action) {
        return [this, action] {
            QList<ProposedEdit> edits;
            for (const QString &id : ids(3))
                edits.append({id, {{Field::Title, QStringLiteral("Another title of ") + id}}});
            session()->drafts()->propose(edits, QStringLiteral("titles"));
            QTRY_VERIFY2_WITH_TIMEOUT(action->isEnabled(), qPrintable(action->text()), Long);
            action->trigger();
        };
    };
    return {{"QMessageBox", drafted(a.discardAll)},
            {"ReviewDialog", drafted(a.review)},
            {"PlanDialog",
             [this, &a] {
                 const QString path = m_dir->filePath(QStringLiteral("walk.agmplan"));
                 QVERIFY(savePlan(path, *session(), {}));
                 a.openPlan->trigger();
                 auto *files = qobject_cast<QFileDialog *>(dialog());
                 QVERIFY(files);
                 auto *name = files->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
                 QVERIFY(name);
                 name->setText(path);
                 QTest::keyClick(name, Qt::Key_Return);
             }},
            {"ConflictDialog", [this] {
                 const AdGroupPtr group = session()->repository()->group(ids(1).constFirst());
                 auto *dialog = new ConflictDialog({{group->id, group->title, Field::Title, QStringLiteral("As left"),
                                                     QStringLiteral("As before"), QStringLiteral("As it is")}},
                                                   Formats(), window());
                 dialog->setAttribute(Qt::WA_DeleteOnClose);
                 dialog->open();
             }}};
}

QList<DialogWalkTest::Way> DialogWalkTest::waysOfWhatWasPosted()
{
    const MainActions &a = window()->actions();
    // The first way there posts.
    const auto stopped = [this](QAction *action) {
        return [this, action] {
            if (session()->changes()->jobIds().isEmpty()) {
                window()->actions().change.panic->trigger();
                auto *panic = dialog();
                press(panic, QStringLiteral("Stop"));
                QTRY_VERIFY_WITH_TIMEOUT(session()->changes()->runningJob().isEmpty(), Long);
                QTRY_VERIFY_WITH_TIMEOUT(buttonWith(panic, QStringLiteral("Restore"))->isEnabled(), Long);
                QTest::keyClick(panic, Qt::Key_Escape);
            }
            QTRY_VERIFY2_WITH_TIMEOUT(action->isEnabled(), qPrintable(action->text()), Long);
            action->trigger();
        };
    };
    return {{"RestoreDialog", stopped(a.change.restore)},
            {"JobResultsDialog", stopped(a.lastResult)},
            {"JournalDialog", stopped(a.change.journal)},
            {"RequestLogWindow", stopped(a.requests.log)}};
}

} // namespace agm
