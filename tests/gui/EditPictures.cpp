// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/EditPictures.h"

#include "app/Application.h"
#include "net/ApiTransport.h"
#include "sync/AccountSession.h"
#include "sync/AdGroupRepository.h"
#include "sync/ChangeRunner.h"
#include "sync/DraftBook.h"
#include "views/changes/GuardQuestion.h"
#include "views/charts/ChartPane.h"
#include "views/editors/AmountField.h"
#include "views/editors/BudgetChange.h"
#include "views/editors/BudgetDialog.h"
#include "views/editors/CreateDialog.h"
#include "views/editors/MomentField.h"
#include "views/editors/RenameDialog.h"
#include "views/editors/ScheduleDialog.h"
#include "views/editors/TargetingDialog.h"
#include "views/editors/TargetingPage.h"
#include "views/table/AdGroupTablePanel.h"
#include "views/table/AdGroupTableView.h"
#include "views/window/MainWindow.h"

#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMessageBox>

#include <algorithm>

namespace agm {
namespace {

using Save = std::function<void(QWidget *, const QString &)>;

/// Leaves a dialog, whatever it asks.
void leave(QDialog *dialog)
{
    if (dialog)
        dialog->done(QDialog::Rejected);
    settle();
}

QStringList budgeted(const AdGroupRepository *repository, int count)
{
    QStringList ids;
    for (const AdGroupPtr &group : repository->groups()) {
        const auto budget = group->money(Field::BudgetAmount);
        if (ids.size() < count && budget && budget->currency == Currency::usd()
            && group->budgetType == QLatin1String("daily") && group->status == QLatin1String("active"))
            ids.append(group->id);
    }
    return ids;
}

void drawEditors(MainWindow *window, const QStringList &ids, const Save &save)
{
    const ChangeActions &change = window->actions().change;
    window->tablePanel()->view()->selectIds(ids, true);
    settle();
    change.budget->trigger();
    if (auto *budget = qobject_cast<BudgetDialog *>(shownDialog(window))) {
        settle();
        save(budget, QStringLiteral("budget-mixed"));
        budget->budget()->change()->setCurrentIndex(1);
        budget->budget()->amount()->setText(QStringLiteral("20"));
        budget->flush();
        settle();
        save(budget, QStringLiteral("budget-filled"));
        budget->minimum()->setText(QStringLiteral("1.000"));
        budget->flush();
        settle();
        save(budget, QStringLiteral("budget-wrong"));
        leave(budget);
    }
    change.targeting->trigger();
    if (auto *targeting = qobject_cast<TargetingDialog *>(shownDialog(window))) {
        for (int page = 0; page <= int(TargetingDialog::Page::Goal); ++page) {
            targeting->showPage(TargetingDialog::Page(page));
            settle();
            save(targeting, QStringLiteral("targeting-%1").arg(page));
        }
        // Ages the wrong way round: the first two lines of the page are the youngest and the oldest.
        targeting->showPage(TargetingDialog::Page::People);
        const auto lines = targeting->page(TargetingDialog::Page::People)->findChildren<QLineEdit *>();
        if (lines.size() >= 2) {
            for (const auto &[line, age] :
                 {std::pair(lines[0], QStringLiteral("50")), std::pair(lines[1], QStringLiteral("20"))}) {
                line->selectAll();
                QTest::keyClicks(line, age);
            }
        }
        targeting->flush();
        settle();
        save(targeting, QStringLiteral("targeting-wrong"));
        leave(targeting);
    }
    change.schedule->trigger();
    if (auto *schedule = qobject_cast<ScheduleDialog *>(shownDialog(window))) {
        save(schedule, QStringLiteral("schedule-mixed"));
        const QDateTime start = QDateTime::currentDateTimeUtc().addDays(2);
        schedule->start()->chooseMoment(start);
        schedule->end()->chooseMoment(start.addDays(5));
        schedule->flush();
        settle();
        save(schedule, QStringLiteral("schedule-filled"));
        schedule->end()->chooseMoment(start.addDays(-1));
        schedule->flush();
        settle();
        save(schedule, QStringLiteral("schedule-wrong"));
        leave(schedule);
    }
    change.rename->trigger();
    if (auto *rename = qobject_cast<RenameDialog *>(shownDialog(window))) {
        save(rename, QStringLiteral("rename-empty"));
        rename->replacement()->setText(QStringLiteral("[title] · [country] · [budget]"));
        rename->flush();
        settle();
        save(rename, QStringLiteral("rename-filled"));
        rename->regularExpression()->setChecked(true);
        rename->find()->setText(QStringLiteral("(test"));
        rename->flush();
        settle();
        save(rename, QStringLiteral("rename-wrong"));
        leave(rename);
    }
    change.create->trigger();
    if (auto *create = qobject_cast<CreateDialog *>(shownDialog(window))) {
        save(create, QStringLiteral("create-empty"));
        create->title()->setText(QStringLiteral("Founders, lookalike 2 %"));
        create->campaign()->setCurrentIndex(1);
        create->budget()->setText(QStringLiteral("1e9"));
        create->flush();
        settle();
        save(create, QStringLiteral("create-wrong"));
        create->budget()->setText(QStringLiteral("25"));
        create->flush();
        settle();
        save(create, QStringLiteral("create-filled"));
        leave(create);
    }
    const std::pair<QAction *, QString> others[]
        = {{change.createFrom, QStringLiteral("create-like")}, {change.duplicate, QStringLiteral("duplicate")}};
    for (const auto &[action, name] : others) {
        if (!action->isEnabled())
            window->tablePanel()->view()->selectIds(ids.mid(0, 1), true);
        settle();
        action->trigger();
        QDialog *dialog = shownDialog(window);
        settle();
        save(dialog, name);
        leave(dialog);
    }
}

/// One of each kind: fine, warned, blocked, a conflict, a deletion, a new one.
void makeDrafts(Application &program, const QStringList &ids)
{
    DraftBook *drafts = program.session()->drafts();
    const AdGroupRepository *repository = program.session()->repository();
    const auto budget = [&](int i, qint64 percent) {
        const Money now = *repository->group(ids[i])->money(Field::BudgetAmount);
        return FieldValue(Money{now.micros / 100 * percent, now.currency});
    };
    drafts->propose({{ids[0], {{Field::BudgetAmount, budget(0, 140)}}},
                     {ids[1], {{Field::Status, QStringLiteral("paused")}}},
                     {ids[2], {{Field::BudgetAmount, budget(2, 1000)}}},
                     {ids[3], {{Field::Title, QString()}}},
                     {ids[4], {{Field::Title, QStringLiteral("Visitors, 30 days")}}}},
                    QStringLiteral("pictures"));
    drafts->remove({ids[5]}, QStringLiteral("Delete"));
    drafts->create({repository->group(ids[6])->campaignId.text(),
                    {{Field::Title, QStringLiteral("New: founders, lookalike 2 %")},
                     {Field::BudgetAmount, budget(6, 100)},
                     {Field::BudgetType, QStringLiteral("daily")},
                     {Field::Status, QStringLiteral("paused")}}},
                   {}, QStringLiteral("Create"));
    ApiCall elsewhere;
    elsewhere.method = ApiMethod::Patch;
    elsewhere.path = QStringLiteral("/ad_groups/") + ids[4];
    elsewhere.body = R"({"title":"Visitors 30d v2"})";
    const auto sent = program.session()->transport()->send(elsewhere);
    if (QTest::qWaitFor([&] { return sent.isFinished(); }, 5000))
        program.window()->actions().refresh->trigger();
    const bool seen = QTest::qWaitFor([&] { return !drafts->conflicts().isEmpty(); }, 20000);
    Q_UNUSED(seen);
}

void drawReview(Application &program, const Save &save)
{
    MainWindow *window = program.window();
    const ChangeActions &change = window->actions().change;
    change.review->trigger();
    QDialog *review = shownDialog(window);
    settle();
    save(review, QStringLiteral("review"));
    leave(review);
    window->close();
    QDialog *question = shownDialog(window);
    save(question, QStringLiteral("quit-with-drafts"));
    leave(question);
}

} // namespace

bool settle()
{
    return QTest::qWaitFor([n = 0]() mutable { return ++n > 30; }, 5000);
}

bool settleCharts(QWidget *window)
{
    const auto isWaiting
        = [](const ChartPane *pane) { return pane->isVisible() && pane->state() == ChartPane::State::Loading; };
    return settle()
        && QTest::qWaitFor(
               [&] {
                   const QList<ChartPane *> panes = window->findChildren<ChartPane *>();
                   return std::none_of(panes.begin(), panes.end(), isWaiting);
               },
               20000)
        && settle();
}

QDialog *shownDialog(QWidget *window)
{
    QDialog *found = nullptr;
    const bool there = QTest::qWaitFor(
        [&] {
            for (QDialog *dialog : window->findChildren<QDialog *>()) {
                if (dialog->isVisible())
                    found = dialog;
            }
            return found != nullptr;
        },
        5000);
    return there && settle() ? found : nullptr; // nested forms are laid out in several turns
}

void drawEdits(Application &program, const Save &save)
{
    MainWindow *window = program.window();
    const QStringList ids = budgeted(program.session()->repository(), 7);
    // Nothing has been posted and nothing is drafted yet.
    window->actions().change.journal->trigger();
    if (QDialog *journal = shownDialog(window)) {
        settle();
        save(journal, QStringLiteral("journal-empty"));
        leave(journal);
    }
    drawEditors(window, ids.mid(0, 3), save);
    makeDrafts(program, ids);
    window->tablePanel()->view()->selectIds({ids[0]}, true);
    settle();
    save(window, QStringLiteral("drafts"));
    drawReview(program, save);
    program.session()->drafts()->discardAll();

    program.session()->drafts()->propose({{ids[0], {{Field::Title, QStringLiteral("Posted title")}}}},
                                         QStringLiteral("Rename"));
    const auto job = program.session()->changes()->start(
        planOfDrafts(program.session()->drafts()->all(), {}, {}, program.session()->repository()->groups()));
    if (job && QTest::qWaitFor([&] { return program.session()->changes()->runningJob().isEmpty(); }, 10000))
        settle();
    for (const auto &[action, name] : {std::pair(window->actions().change.journal, QStringLiteral("journal")),
                                       std::pair(window->actions().change.panic, QStringLiteral("panic"))}) {
        action->trigger();
        QDialog *dialog = shownDialog(window);
        settle();
        save(dialog, name);
        leave(dialog);
    }
}

} // namespace agm
