// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/EditGuiTest.h"

#include "app/Application.h"
#include "app/sandbox/SandboxServer.h"
#include "net/ApiTransport.h"
#include "sync/AccountSession.h"
#include "sync/AdGroupRepository.h"
#include "sync/ChangeRunner.h"
#include "sync/DraftBook.h"
#include "sync/Listing.h"
#include "sync/PlanStore.h"
#include "views/changes/GuardQuestion.h"
#include "views/changes/JournalDialog.h"
#include "views/changes/JournalModel.h"
#include "views/changes/PanicDialog.h"
#include "views/changes/PlanDialog.h"
#include "views/changes/RestoreDialog.h"
#include "views/changes/ReviewDialog.h"
#include "views/editors/AmountField.h"
#include "views/editors/BudgetChange.h"
#include "views/editors/BudgetDialog.h"
#include "views/editors/CreateDialog.h"
#include "views/table/AdGroupTablePanel.h"
#include "views/table/AdGroupTableView.h"
#include "views/window/MainWindow.h"

#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeView>

namespace agm {
namespace {

/// Ids of ad groups with a daily budget of their own that are on.
QStringList budgeted(const AccountSession *session, int count)
{
    QStringList ids;
    for (const AdGroupPtr &group : session->repository()->groups()) {
        const auto budget = group->money(Field::BudgetAmount);
        if (ids.size() < count && budget && budget->currency == Currency::usd()
            && group->budgetType == QLatin1String("daily") && group->status == QLatin1String("active"))
            ids.append(group->id);
    }
    return ids;
}

qint64 budgetOf(const AccountSession *session, const QString &id)
{
    return session->repository()->group(id)->money(Field::BudgetAmount)->micros;
}

} // namespace

void EditGuiTest::select(const QStringList &ids)
{
    table()->setFocus();
    table()->selectIds(ids, true);
    QTRY_COMPARE_WITH_TIMEOUT(table()->selectedCount(), int(ids.size()), Long);
    QTRY_VERIFY_WITH_TIMEOUT(window()->actions().change.budget->isEnabled(), Long);
}

void EditGuiTest::raiseBudgets(const QStringList &ids, const QString &percent)
{
    select(ids);
    QTest::keyClick(table(), Qt::Key_E, Qt::ControlModifier);
    auto *editor = qobject_cast<BudgetDialog *>(dialog());
    QVERIFY(editor);
    QApplication::setActiveWindow(editor);
    QVERIFY(QTest::qWaitForWindowActive(editor));
    QComboBox *change = editor->budget()->change();
    change->setFocus();
    QTest::keyClicks(change, QStringLiteral("Inc")); // a blank would open the list
    QLineEdit *amount = editor->budget()->amount()->findChild<QLineEdit *>();
    if (!amount)
        amount = qobject_cast<QLineEdit *>(static_cast<QWidget *>(editor->budget()->amount()));
    QVERIFY(amount);
    amount->setFocus();
    amount->selectAll();
    QTest::keyClicks(amount, percent);
    editor->flush();
    QCOMPARE(editor->edits().size(), ids.size());
}

ReviewDialog *EditGuiTest::openReview()
{
    QApplication::setActiveWindow(window());
    if (!QTest::qWaitFor([&] { return window()->actions().change.review->isEnabled(); }, Long))
        return nullptr;
    window()->actions().change.review->trigger();
    auto *review = qobject_cast<ReviewDialog *>(dialog());
    if (review)
        QApplication::setActiveWindow(review);
    return review && QTest::qWaitForWindowActive(review) ? review : nullptr;
}

bool EditGuiTest::postAll()
{
    ReviewDialog *review = openReview();
    if (!review)
        return false;
    QTest::keyClick(review, Qt::Key_Return, Qt::ControlModifier);
    const bool posted = jobDone() && QTest::qWaitFor([this] { return session()->drafts()->isEmpty(); }, Long);
    QApplication::setActiveWindow(window());
    return posted;
}

bool EditGuiTest::jobDone()
{
    const ChangeRunner *changes = session()->changes();
    return QTest::qWaitFor([&] { return !changes->jobIds().isEmpty() && changes->runningJob().isEmpty(); }, Long);
}

void EditGuiTest::raisesBudgetsByKeyboardReviewsPostsAndTakesItBack()
{
    openProgram();
    QVERIFY(loaded(60));
    // The campaigns' budgets come by themselves, and count in what the guard asks for.
    QTRY_COMPARE_WITH_TIMEOUT(session()->listing()->state(), ListingState::Complete, Long);
    const QStringList ids = budgeted(session(), 3);
    QList<qint64> before;
    for (const QString &id : ids)
        before.append(budgetOf(session(), id));
    raiseBudgets(ids, QStringLiteral("10"));
    QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<ReviewDialog *>(dialog()), Long);
    auto *review = qobject_cast<ReviewDialog *>(dialog());
    QApplication::setActiveWindow(review);
    QVERIFY(QTest::qWaitForWindowActive(review));
    QCOMPARE(review->review().groups, 3);
    // The window says how many drafts there are, and what they cost.
    QTRY_VERIFY2_WITH_TIMEOUT(window()->windowTitle().contains(QStringLiteral("3 drafts (+")),
                              qPrintable(window()->windowTitle()), Long);
    QTest::keyClick(review, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(jobDone());
    for (int i = 0; i < 3; ++i)
        QTRY_COMPARE_WITH_TIMEOUT(budgetOf(session(), ids[i]), before[i] * 11 / 10, Long);
    QTRY_VERIFY_WITH_TIMEOUT(session()->drafts()->isEmpty(), Long);
    QTRY_VERIFY_WITH_TIMEOUT(!window()->windowTitle().contains(QStringLiteral("draft")), Long);
    QVERIFY(onServer(ids[0]).contains("\"id\":\"" + ids[0].toUtf8()));
    // Undo takes it back on the server.
    QApplication::setActiveWindow(window());
    QTRY_VERIFY_WITH_TIMEOUT(window()->actions().undo->isEnabled(), Long);
    QTest::keyClick(window(), Qt::Key_Z, Qt::ControlModifier);
    for (int i = 0; i < 3; ++i)
        QTRY_COMPARE_WITH_TIMEOUT(budgetOf(session(), ids[i]), before[i], Long);
}

void EditGuiTest::draftsStayOverAQuitThatTells()
{
    openProgram();
    QVERIFY(loaded(60));
    raiseBudgets(budgeted(session(), 2), QStringLiteral("5"));
    QTest::keyClick(dialog(), Qt::Key_S, Qt::ControlModifier);
    if (auto *editor = qobject_cast<EditorDialog *>(dialog()))
        QTest::mouseClick(editor->draftButton(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(session()->drafts()->size(), 2, Long);
    window()->close();
    QVERIFY(window()->isVisible());
    auto *question = qobject_cast<QMessageBox *>(dialog());
    QVERIFY(question);
    QVERIFY(question->text().contains(QStringLiteral("2 drafts")));
    QTest::keyClick(question, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!window()->isVisible(), Long);
    m_program.reset();
    openProgram();
    QVERIFY(loaded(60));
    QTRY_COMPARE_WITH_TIMEOUT(session()->drafts()->size(), 2, Long);
    QTRY_VERIFY_WITH_TIMEOUT(hasNotice(QStringLiteral("drafts-kept")), Long);
}

void EditGuiTest::theReviewHoldsBackWhatIsBlocked()
{
    openProgram();
    QVERIFY(loaded(60));
    const QStringList ids = budgeted(session(), 2);
    session()->drafts()->propose(
        {{ids[0], {{Field::Title, QString()}}}, {ids[1], {{Field::Title, QStringLiteral("fine")}}}},
        QStringLiteral("Rename"));
    ReviewDialog *review = openReview();
    QVERIFY(review);
    QCOMPARE(review->review().blocked, 1);
    QCOMPARE(review->review().groups, 1);
    QTest::keyClick(review, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(jobDone());
    // The blocked one is still a draft, and was not sent.
    QTRY_COMPARE_WITH_TIMEOUT(session()->drafts()->size(), 1, Long);
    QVERIFY(session()->drafts()->draft(ids[0]));
    QCOMPARE(m_server->requestCount(QStringLiteral("update_ad_group")), 1);
}

void EditGuiTest::anExtraZeroAsksForTheNewTotal()
{
    openProgram();
    QVERIFY(loaded(60));
    // The campaigns' budgets come by themselves, and count in what the guard asks for.
    QTRY_COMPARE_WITH_TIMEOUT(session()->listing()->state(), ListingState::Complete, Long);
    const QString id = budgeted(session(), 1).constFirst();
    const qint64 before = budgetOf(session(), id);
    session()->drafts()->propose({{id, {{Field::BudgetAmount, Money{before * 10, Currency::usd()}}}}}, {});
    ReviewDialog *review = openReview();
    QVERIFY(review);
    auto *question = review->findChild<GuardQuestion *>();
    QVERIFY(question && question->isVisible());
    auto *post = review->findChild<QPushButton *>(QStringLiteral("post"));
    QVERIFY(!post->isEnabled());
    QTest::keyClick(review, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(session()->changes()->jobIds().isEmpty());
    question->field()->setFocus();
    QTest::keyClicks(question->field(), QStringLiteral("1"));
    QVERIFY(!post->isEnabled());
    question->field()->selectAll();
    const QString total = QLocale::c().toString(question->report().total.toDouble(), 'f', 2);
    QTest::keyClicks(question->field(), total);
    QTRY_VERIFY2_WITH_TIMEOUT(post->isEnabled(), qPrintable(question->reason()), Long);
    QTest::mouseClick(post, Qt::LeftButton);
    QVERIFY(jobDone());
    QTRY_COMPARE_WITH_TIMEOUT(budgetOf(session(), id), before * 10, Long);
}

void EditGuiTest::whatChangedElsewhereIsDecided()
{
    openProgram();
    QVERIFY(loaded(60));
    const QString id = budgeted(session(), 1).constFirst();
    session()->drafts()->propose({{id, {{Field::Title, QStringLiteral("mine")}}}}, QStringLiteral("Rename"));
    ApiCall call;
    call.method = ApiMethod::Patch;
    call.path = QStringLiteral("/ad_groups/") + id;
    call.body = R"({"title":"theirs"})";
    auto sent = session()->transport()->send(call);
    QVERIFY(QTest::qWaitFor([&] { return sent.isFinished(); }, Long));
    window()->actions().refresh->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(session()->drafts()->conflicts(), QStringList{id}, Long);
    ReviewDialog *review = openReview();
    QVERIFY(review);
    QCOMPARE(review->review().blocked, 1);
    auto *rows = review->findChild<QWidget *>(QStringLiteral("reviewTable"));
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_M);
    QTRY_COMPARE_WITH_TIMEOUT(review->review().blocked, 0, Long);
    QTest::keyClick(review, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(jobDone());
    QTRY_COMPARE_WITH_TIMEOUT(session()->repository()->group(id)->title, QStringLiteral("mine"), Long);
}

void EditGuiTest::undoAndRedoGoOverDraftsAndJobs()
{
    openProgram();
    QVERIFY(loaded(60));
    const QString id = budgeted(session(), 1).constFirst();
    const QAction *undo = window()->actions().undo;
    session()->drafts()->propose({{id, {{Field::Title, QStringLiteral("one")}}}}, QStringLiteral("first"));
    session()->drafts()->propose({{id, {{Field::Title, QStringLiteral("two")}}}}, QStringLiteral("second"));
    QTRY_VERIFY_WITH_TIMEOUT(undo->text().contains(QStringLiteral("second")), Long);
    table()->setFocus();
    QTest::keyClick(window(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(undo->text().contains(QStringLiteral("first")), Long);
    QTest::keyClick(window(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(session()->drafts()->isEmpty(), Long);
    QTRY_VERIFY_WITH_TIMEOUT(!undo->isEnabled(), Long);
    QTest::keyClick(window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(std::get<QString>(session()->drafts()->draft(id)->fields[Field::Title].mine),
                              QStringLiteral("two"), Long);
    const QString before = session()->repository()->group(id)->title;
    ReviewDialog *review = openReview();
    QVERIFY(review);
    QTest::keyClick(review, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(jobDone());
    QTRY_COMPARE_WITH_TIMEOUT(session()->repository()->group(id)->title, QStringLiteral("two"), Long);
    // Now the job is what undo takes back, and redo does it again.
    QApplication::setActiveWindow(window());
    QTRY_VERIFY_WITH_TIMEOUT(undo->isEnabled(), Long);
    QTest::keyClick(window(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(session()->repository()->group(id)->title, before, Long);
    QTRY_VERIFY_WITH_TIMEOUT(window()->actions().change.redo->isEnabled(), Long);
    QTest::keyClick(window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(session()->repository()->group(id)->title, QStringLiteral("two"), Long);
}

void EditGuiTest::aReadOnlyAccountDraftsButDoesNotPost()
{
    openProgram();
    QVERIFY(loaded(60));
    session()->setLocked(true);
    const QString id = budgeted(session(), 1).constFirst();
    session()->drafts()->propose({{id, {{Field::Title, QStringLiteral("x")}}}}, QStringLiteral("Rename"));
    ReviewDialog *review = openReview();
    QVERIFY(review);
    auto *post = review->findChild<QPushButton *>(QStringLiteral("post"));
    QVERIFY(!post->isEnabled());
    QTest::keyClick(review, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(session()->changes()->jobIds().isEmpty());
    QTest::keyClick(review, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!review->isVisible(), Long);
    QCOMPARE(session()->drafts()->size(), 1);
}

void EditGuiTest::aPlanGoesToAColleagueAndBack()
{
    openProgram();
    QVERIFY(loaded(60));
    const QStringList ids = budgeted(session(), 2);
    session()->drafts()->propose({{ids[0], {{Field::Title, QStringLiteral("planned")}}},
                                  {ids[1], {{Field::Title, QStringLiteral("planned too")}}}},
                                 QStringLiteral("Rename"));
    const QString path = m_dir->filePath(QStringLiteral("a.agmplan"));
    QVERIFY(savePlan(path, *session(), {}, QStringLiteral("for Monday")));
    session()->drafts()->discardAll();
    // One of the two moves on before the plan is opened.
    session()->drafts()->propose({{ids[1], {{Field::Title, QStringLiteral("meanwhile")}}}}, {});
    ReviewDialog *review = openReview();
    QTest::keyClick(review, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(jobDone());
    QTRY_VERIFY_WITH_TIMEOUT(session()->drafts()->isEmpty(), Long);
    const auto plan = loadPlan(path, *session());
    QVERIFY(plan);
    QCOMPARE(plan->usable.size(), 1);
    QCOMPARE(plan->refused.size(), 1);
    PlanDialog shown(*plan, Formats());
    bool saysTheirs = false;
    for (const QStringList &row : planRows(*plan, Formats()))
        saysTheirs = saysTheirs || row.join(u' ').contains(QStringLiteral("meanwhile"));
    QVERIFY(saysTheirs);
    connect(&shown, &PlanDialog::adoptRequested, session()->drafts(),
            [this](const QList<Draft> &drafts, const QString &name) { session()->drafts()->adopt(drafts, name); });
    shown.show();
    QTest::keyClick(&shown, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(session()->drafts()->size(), 1, Long);
    QVERIFY(session()->drafts()->draft(ids[0]));
}

void EditGuiTest::aPlanOnTheCommandLineIsOpenedOnce()
{
    openProgram();
    QVERIFY(loaded(60));
    const QString id = budgeted(session(), 1).constFirst();
    session()->drafts()->propose({{id, {{Field::Title, QStringLiteral("planned")}}}}, QStringLiteral("Rename"));
    const QString path = m_dir->filePath(QStringLiteral("a.agmplan"));
    QVERIFY(savePlan(path, *session(), {}));
    session()->drafts()->discardAll();
    closeProgram();

    openProgram(QStringLiteral("gui-key"), {}, path);
    auto *plan = qobject_cast<PlanDialog *>(dialog());
    QVERIFY(plan);
    QCOMPARE(session()->repository()->groups().size(), 60); // held against the whole account
    QVERIFY(session()->drafts()->isEmpty());
    QTest::keyClick(plan, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(session()->drafts()->size(), 1, Long);
    QVERIFY(session()->drafts()->draft(id));
    for (QDialog *one : window()->findChildren<QDialog *>())
        one->close();
    // Another listing is no reason to show it again.
    QSignalSpy listed(session()->listing(), &Listing::changed);
    session()->listing()->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(listed.size() > 1 && session()->listing()->state() == ListingState::Complete, Long);
    QTRY_VERIFY_WITH_TIMEOUT(window()->findChildren<PlanDialog *>().isEmpty(), Long);
}

void EditGuiTest::aPlanWaitsForTheAccount()
{
    // Nobody listens there: the plan's own fault is not told before there is an account to hold it against.
    openProgram(QStringLiteral("gui-key"), QStringLiteral("http://127.0.0.1:9/api/v1"),
                m_dir->filePath(QStringLiteral("missing.agmplan")));
    QTRY_VERIFY_WITH_TIMEOUT(session() && session()->listing()->state() == ListingState::Failed, Long);
    QVERIFY(!hasNotice(QStringLiteral("plan")));
    closeProgram();
    openProgram(QStringLiteral("gui-key"), {}, m_dir->filePath(QStringLiteral("missing.agmplan")));
    QTRY_VERIFY_WITH_TIMEOUT(hasNotice(QStringLiteral("plan")), Long);
    QVERIFY(noticeText(QStringLiteral("plan")).contains(QStringLiteral("missing.agmplan")));
}

void EditGuiTest::aJobOfAnEarlierRunIsUndoneFromTheJournal()
{
    openProgram();
    QVERIFY(loaded(60));
    const QString id = budgeted(session(), 1).constFirst();
    const QString before = session()->repository()->group(id)->title;
    session()->drafts()->propose({{id, {{Field::Title, QStringLiteral("posted")}}}}, QStringLiteral("Rename"));
    ReviewDialog *review = openReview();
    QVERIFY(review);
    QTest::keyClick(review, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(jobDone());
    QTRY_COMPARE_WITH_TIMEOUT(session()->repository()->group(id)->title, QStringLiteral("posted"), Long);
    closeProgram();
    openProgram();
    QVERIFY(loaded(60));
    QCOMPARE(session()->repository()->group(id)->title, QStringLiteral("posted"));
    QTest::keyClick(window(), Qt::Key_J, Qt::ControlModifier);
    auto *journal = qobject_cast<JournalDialog *>(dialog());
    QVERIFY(journal);
    QTRY_COMPARE_WITH_TIMEOUT(journal->model()->rowCount(), 1, Long);
    QWidget *tree = journal->findChild<QTreeView *>();
    QVERIFY(tree);
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Home);
    QTest::keyClick(tree, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(session()->repository()->group(id)->title, before, Long);
    QTRY_COMPARE_WITH_TIMEOUT(journal->model()->rowCount(), 2, Long);
}

void EditGuiTest::oneFieldIsUndoneFromTheJournal()
{
    openProgram();
    QVERIFY(loaded(60));
    const QString id = budgeted(session(), 1).constFirst();
    const qint64 budget = budgetOf(session(), id);
    session()->drafts()->propose(
        {{id,
          {{Field::Title, QStringLiteral("posted")}, {Field::BudgetAmount, Money{budget * 11 / 10, Currency::usd()}}}}},
        QStringLiteral("two fields"));
    QVERIFY(postAll());
    QTest::keyClick(window(), Qt::Key_J, Qt::ControlModifier);
    auto *journal = qobject_cast<JournalDialog *>(dialog());
    QVERIFY(journal);
    QTRY_COMPARE_WITH_TIMEOUT(journal->model()->rowCount(), 1, Long);
    auto *tree = journal->findChild<QTreeView *>();
    tree->expand(journal->model()->index(0, 0));
    const QModelIndex job = journal->model()->index(0, 0);
    QTRY_COMPARE_WITH_TIMEOUT(journal->model()->rowCount(job), 2, Long);
    // The row of the budget.
    for (int row = 0; row < 2; ++row) {
        QStringList texts;
        for (int column = 0; column < journal->model()->columnCount(job); ++column)
            texts.append(journal->model()->index(row, column, job).data().toString());
        if (texts.contains(QStringLiteral("Budget")))
            tree->setCurrentIndex(journal->model()->index(row, 0, job));
    }
    QPushButton *undo = buttonWith(journal, QStringLiteral("Undo field"));
    QVERIFY(undo);
    QTRY_VERIFY_WITH_TIMEOUT(undo->isEnabled(), Long);
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(budgetOf(session(), id), budget, Long);
    QVERIFY(jobDone());
    QCOMPARE(session()->repository()->group(id)->title, QStringLiteral("posted"));
}

void EditGuiTest::aDeletedAdGroupIsOfferedAsAPausedCopy()
{
    openProgram();
    QVERIFY(loaded(60));
    const AdGroupPtr gone = session()->repository()->group(budgeted(session(), 1).constFirst());
    select({gone->id});
    window()->actions().change.draftDeletion->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(session()->drafts()->draft(gone->id), Long);
    QCOMPARE(session()->drafts()->draft(gone->id)->kind, DraftKind::Delete);
    QCOMPARE(statusOnServer(gone->id), QStringLiteral("active")); // nothing was sent
    QVERIFY(postAll());
    QTRY_VERIFY_WITH_TIMEOUT(!session()->repository()->group(gone->id), Long);
    QTest::keyClick(window(), Qt::Key_J, Qt::ControlModifier);
    auto *journal = qobject_cast<JournalDialog *>(dialog());
    QVERIFY(journal);
    QTRY_COMPARE_WITH_TIMEOUT(journal->model()->rowCount(), 1, Long);
    auto *tree = journal->findChild<QTreeView *>();
    const QModelIndex job = journal->model()->index(0, 0);
    tree->expand(job);
    QTRY_VERIFY_WITH_TIMEOUT(journal->model()->rowCount(job) > 0, Long);
    tree->setCurrentIndex(journal->model()->index(0, 0, job));
    QPushButton *copy = buttonWith(journal, QStringLiteral("Make paused copy"));
    QVERIFY(copy);
    QTRY_VERIFY_WITH_TIMEOUT(copy->isEnabled(), Long);
    QTest::mouseClick(copy, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(session()->drafts()->size(), 1, Long);
    const Draft made = session()->drafts()->all().constFirst();
    QCOMPARE(made.kind, DraftKind::Create);
    QCOMPARE(made.campaignId, gone->campaignId.text());
    QCOMPARE(made.patch().value(Field::Status), FieldValue(QStringLiteral("paused")));
    QCOMPARE(made.patch().value(Field::BudgetAmount), FieldValue(*gone->money(Field::BudgetAmount)));
}

void EditGuiTest::panicStopsEverythingAndRestoresInStages()
{
    openProgram();
    QVERIFY(loaded(60));
    const auto isRunning = [this](const AdGroupPtr &group) {
        return isOn(*group, session()->repository()->campaigns().value(group->campaignId).get(),
                    QDateTime::currentDateTimeUtc());
    };
    QStringList on;
    for (const AdGroupPtr &group : session()->repository()->groups()) {
        if (isRunning(group))
            on.append(group->id);
    }
    QVERIFY(on.size() > 5);
    window()->actions().change.panic->trigger();
    auto *panic = qobject_cast<PanicDialog *>(dialog());
    QVERIFY(panic);
    QPushButton *stop = buttonWith(panic, QStringLiteral("Stop"));
    QVERIFY(stop && stop->isEnabled());
    QVERIFY2(stop->text().contains(QString::number(on.size())), qPrintable(stop->text()));
    stop->setFocus();
    QTest::keyClick(stop, Qt::Key_Space);
    QVERIFY(jobDone());
    for (const QString &id : on)
        QTRY_COMPARE_WITH_TIMEOUT(session()->repository()->group(id)->status.text(), QStringLiteral("paused"), Long);
    QTRY_VERIFY_WITH_TIMEOUT(buttonWith(panic, QStringLiteral("Restore")), Long);
    QTRY_VERIFY_WITH_TIMEOUT(buttonWith(panic, QStringLiteral("Restore"))->isEnabled(), Long);
    panic->close();
    // One budget moves on meanwhile: it is left alone.
    const QString moved = budgeted(session(), 0).value(0, on.constFirst());
    ApiCall call;
    call.method = ApiMethod::Patch;
    call.path = QStringLiteral("/ad_groups/") + moved;
    call.body = R"({"title":"moved"})";
    auto sent = session()->transport()->send(call);
    QVERIFY(QTest::qWaitFor([&] { return sent.isFinished(); }, Long));
    window()->actions().change.restore->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<RestoreDialog *>(dialog()), Long);
    auto *restore = qobject_cast<RestoreDialog *>(dialog());
    const auto allBack = [&] {
        return std::all_of(on.cbegin(), on.cend(), [this](const QString &id) {
            return session()->repository()->group(id)->status == QLatin1String("active");
        });
    };
    QPushButton *next = nullptr;
    const auto nextIsOn = [&] {
        next = buttonWith(restore, QStringLiteral("Restore"));
        return allBack() || (next && next->isEnabled() && session()->changes()->runningJob().isEmpty());
    };
    int stages = 0;
    for (; stages < 5 && QTest::qWaitFor(nextIsOn, Long) && !allBack(); ++stages) {
        QTest::mouseClick(next, Qt::LeftButton);
        QVERIFY(!session()->changes()->runningJob().isEmpty());
        QVERIFY(jobDone());
    }
    QVERIFY2(stages > 1, "a restore comes in stages");
    QVERIFY(allBack());
}

void EditGuiTest::createsACopyThatRests()
{
    openProgram();
    QVERIFY(loaded(60));
    const QString id = budgeted(session(), 1).constFirst();
    select({id});
    window()->actions().change.createFrom->trigger();
    auto *create = qobject_cast<CreateDialog *>(dialog());
    QVERIFY(create);
    QApplication::setActiveWindow(create);
    QVERIFY(QTest::qWaitForWindowActive(create));
    create->title()->setFocus();
    create->title()->selectAll();
    QTest::keyClicks(create->title(), QStringLiteral("made by hand"));
    QTest::keyClick(create, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<ReviewDialog *>(dialog()), Long);
    auto *review = qobject_cast<ReviewDialog *>(dialog());
    QApplication::setActiveWindow(review);
    QVERIFY(QTest::qWaitForWindowActive(review));
    // It is a row of the table before it exists.
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 61, Long);
    QTRY_VERIFY_WITH_TIMEOUT(review->findChild<QPushButton *>(QStringLiteral("post"))->isEnabled(), Long);
    QTest::keyClick(review, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(jobDone());
    QTRY_VERIFY_WITH_TIMEOUT(session()->drafts()->isEmpty(), Long);
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 61, Long);
    const Job *job = session()->changes()->job(session()->changes()->jobIds().constLast());
    QCOMPARE(job->items.constFirst().state, JobItemState::Done);
    QCOMPARE(statusOnServer(job->items.constFirst().resultId), QStringLiteral("paused"));
}

} // namespace agm
