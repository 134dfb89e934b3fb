// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/changes/ReviewDialog.h"
#include "tests/support/TestMain.h"
#include "tests/views/review/ReviewMake.h"
#include "tests/views/review/ReviewTests.h"
#include "views/changes/ReviewDelegate.h"
#include "views/changes/ReviewModel.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

Q_DECLARE_METATYPE(agm::ReviewChoice)

namespace agm::test {
namespace {

class ReviewDialogTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<ReviewDialog> dialog;
    QTableView *table = nullptr;
    QPushButton *post = nullptr;

    void open(const ReviewFrame &frame, const DraftReview &review)
    {
        dialog = std::make_unique<ReviewDialog>(frame);
        dialog->setReview(review);
        dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
        table = dialog->findChild<QTableView *>(QStringLiteral("reviewTable"));
        post = dialog->findChild<QPushButton *>(QStringLiteral("post"));
    }
    static ReviewFrame frame()
    {
        ReviewFrame made;
        made.formats = newYork();
        return made;
    }
    void stand(int row, int column = ReviewModel::Title)
    {
        table->setCurrentIndex(table->model()->index(row, column));
        table->setFocus();
    }
    QString label(const char *name) const { return dialog->findChild<QLabel *>(QString::fromLatin1(name))->text(); }

private Q_SLOTS:
    void cleanup() { dialog.reset(); }

    void ctrlReturnPosts()
    {
        open(frame(), mockReview());
        QSignalSpy posted(dialog.get(), &ReviewDialog::postRequested);
        QCOMPARE(post->text(), QStringLiteral("Post 4 changes (+US$120/day)"));
        QVERIFY(post->isEnabled() && post->isDefault());
        QCOMPARE(label("heading"), QStringLiteral("6 ad groups, 7 fields · nothing has been sent"));
        QTest::keyClick(table, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(posted.count(), 1);
        QVERIFY(posted[0][0].value<ReviewChoice>().leftOut.isEmpty());
        QVERIFY(!posted[0][1].value<std::optional<Money>>());
        QVERIFY(!dialog->isVisible());
    }
    void amountsStandOnOneLine()
    {
        DraftReview review = mockReview();
        review.rows[0].before = usd(1'000'000);
        review.rows[0].after = usd(1'100'000.55);
        review.rows[0].change = usd(100'000.55);
        open(frame(), review);
        for (const int column : {ReviewModel::Now, ReviewModel::After, ReviewModel::PerDay}) {
            const QModelIndex cell = table->model()->index(0, column);
            const int needed = table->sizeHintForIndex(cell).width();
            QVERIFY2(table->columnWidth(column) >= needed, qPrintable(cell.data().toString()));
            // They leave room for what is wrong.
            QVERIFY(table->columnWidth(column) <= 26 * dialog->fontMetrics().averageCharWidth());
        }
    }
    void escapeSendsNothing()
    {
        open(frame(), mockReview());
        QSignalSpy posted(dialog.get(), &ReviewDialog::postRequested);
        QTest::keyClick(table, Qt::Key_Escape);
        QCOMPARE(posted.count(), 0);
        QVERIFY(!dialog->isVisible());
    }
    void returnInTheTableShowsTheAdGroupAndDoesNotPost()
    {
        open(frame(), mockReview());
        QSignalSpy posted(dialog.get(), &ReviewDialog::postRequested);
        QSignalSpy chosen(dialog.get(), &ReviewDialog::adGroupChosen);
        stand(2);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(posted.count(), 0);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toString(), QStringLiteral("g2"));
    }
    void spaceLeavesRowsOut()
    {
        open(frame(), mockReview());
        QSignalSpy changed(dialog.get(), &ReviewDialog::choiceChanged);
        stand(1);
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(changed.count(), 1);
        QVERIFY(changed[0][0].value<ReviewChoice>().leftOutFields.contains({QStringLiteral("g1"), int(Field::Title)}));
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(changed.count(), 2);
        QVERIFY(changed[1][0].value<ReviewChoice>().leftOutFields.isEmpty());
    }
    void aClickOnTheBoxLeavesOut()
    {
        open(frame(), mockReview());
        QSignalSpy changed(dialog.get(), &ReviewDialog::choiceChanged);
        const QModelIndex box = table->model()->index(2, ReviewModel::Chosen);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(box).center());
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].value<ReviewChoice>().leftOut, QSet<QString>{QStringLiteral("g2")});
    }
    void noneAndAllMeanWhatIsShown()
    {
        open(frame(), mockReview());
        QSignalSpy changed(dialog.get(), &ReviewDialog::choiceChanged);
        dialog->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly)->setText(QStringLiteral("founders"));
        QCOMPARE(table->model()->rowCount(), 2);
        dialog->findChild<QPushButton *>(QStringLiteral("selectNone"))->click();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].value<ReviewChoice>().leftOut, QSet<QString>{QStringLiteral("g1")});
    }
    void aConflictIsAnsweredByKey()
    {
        open(frame(), mockReview());
        QSignalSpy mine(dialog.get(), &ReviewDialog::keepMine);
        QSignalSpy theirs(dialog.get(), &ReviewDialog::keepTheirs);
        stand(0);
        QTest::keyClick(table, Qt::Key_M);
        QCOMPARE(mine.count(), 0);
        stand(6);
        QTest::keyClick(table, Qt::Key_M);
        QCOMPARE(mine.count(), 1);
        QCOMPARE(mine[0][0].toString(), QStringLiteral("g6"));
        QCOMPARE(mine[0][1].value<Field>(), Field::Title);
        QTest::keyClick(table, Qt::Key_T);
        QCOMPARE(theirs.count(), 1);
    }
    void aConflictIsAnsweredByLink()
    {
        open(frame(), mockReview());
        QSignalSpy theirs(dialog.get(), &ReviewDialog::keepTheirs);
        const QModelIndex cell = table->model()->index(6, ReviewModel::Check);
        table->scrollTo(cell);
        QStyleOptionViewItem option;
        option.initFrom(table);
        option.rect = table->visualRect(cell);
        const auto *delegate = qobject_cast<ReviewDelegate *>(table->itemDelegate());
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, delegate->links(option).second.center());
        QCOMPARE(theirs.count(), 1);
    }
    void deleteDiscardsADraftOrAField()
    {
        open(frame(), mockReview());
        QSignalSpy whole(dialog.get(), &ReviewDialog::discardRequested);
        QSignalSpy field(dialog.get(), &ReviewDialog::discardFieldRequested);
        stand(1);
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(whole.count(), 0);
        QCOMPARE(field.count(), 1);
        stand(2);
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(whole.count(), 1);
        QCOMPARE(whole[0][0].toStringList(), QStringList{QStringLiteral("g2")});
        table->selectAll();
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(whole[1][0].toStringList().size(), 6);
        QCOMPARE(field.count(), 1);
    }
    void theGuardIsAnsweredWrongAndThenRight()
    {
        open(frame(), mockReview());
        dialog->setGuard(askingGuard());
        QSignalSpy posted(dialog.get(), &ReviewDialog::postRequested);
        auto *field = dialog->findChild<QLineEdit *>(QStringLiteral("guardTotal"));
        QVERIFY(field->isVisible());
        QVERIFY(!post->isEnabled());
        QVERIFY(!post->toolTip().isEmpty());
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("8420"));
        QTest::keyClick(field, Qt::Key_Return);
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(posted.count(), 0);
        QVERIFY(dialog->isVisible());
        field->clear();
        QTest::keyClicks(field, QStringLiteral("8540.00"));
        QVERIFY(post->isEnabled());
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(posted.count(), 1);
        QCOMPARE(posted[0][1].value<std::optional<Money>>(), std::optional(usd(8540)));
    }
    void nothingToPostSaysWhy()
    {
        DraftReview review = mockReview();
        review.groups = 0;
        for (ReviewRow &row : review.rows)
            row.included = false;
        open(frame(), review);
        QVERIFY(!post->isEnabled());
        QVERIFY(!post->toolTip().isEmpty());
        QCOMPARE(label("footer"), post->toolTip());
    }
    void aReadOnlyAccountSaysWhy()
    {
        ReviewFrame locked = frame();
        locked.notPosting = QStringLiteral("This account is read-only.");
        open(locked, mockReview());
        QVERIFY(!post->isEnabled());
        QCOMPARE(post->toolTip(), locked.notPosting);
        dialog->setNotPosting({});
        QVERIFY(post->isEnabled());
    }
    void aPlanFileIsOnlyRead()
    {
        ReviewFrame plan = frame();
        plan.title = QStringLiteral("Plan of 22 Nov");
        plan.note = QStringLiteral("For Monday");
        plan.mayChoose = false;
        plan.mayPost = false;
        open(plan, mockReview());
        QCOMPARE(dialog->windowTitle(), plan.title);
        QVERIFY(label("note").contains(plan.note));
        QVERIFY(!post->isVisible());
        QSignalSpy changed(dialog.get(), &ReviewDialog::choiceChanged);
        QSignalSpy discarded(dialog.get(), &ReviewDialog::discardRequested);
        QSignalSpy posted(dialog.get(), &ReviewDialog::postRequested);
        QSignalSpy mine(dialog.get(), &ReviewDialog::keepMine);
        stand(6);
        for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Delete, Qt::Key_M})
            QTest::keyClick(table, key);
        QTest::keyClick(table, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(changed.count() + discarded.count() + posted.count() + mine.count(), 0);
    }
    void tenThousandRowsHaveNoWidgetsOfTheirOwn()
    {
        open(frame(), mockReview());
        const auto few = dialog->findChildren<QWidget *>().size();
        dialog->setReview(longReview(10'000));
        QCOMPARE(dialog->findChildren<QWidget *>().size(), few);
        QCOMPARE(table->model()->rowCount(), 10'000);
        QSignalSpy changed(dialog.get(), &ReviewDialog::choiceChanged);
        table->selectAll();
        stand(0);
        table->selectAll();
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].value<ReviewChoice>().leftOut.size(), 10'000);
    }
    void theEmptyReview()
    {
        open(frame(), {});
        QVERIFY(!post->isEnabled());
        QVERIFY(label("heading").contains(QStringLiteral("no draft")));
        QTest::keyClick(table, Qt::Key_Return);
        QTest::keyClick(table, Qt::Key_Space);
        QTest::keyClick(table, Qt::Key_Delete);
        QVERIFY(dialog->isVisible());
    }
};

} // namespace

Maker makeReviewDialogTest()
{
    return maker<ReviewDialogTest>();
}

} // namespace agm::test

#include "ReviewDialogTest.moc"
