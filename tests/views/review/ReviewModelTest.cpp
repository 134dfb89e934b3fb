// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/changes/ReviewModel.h"
#include "tests/support/TestMain.h"
#include "tests/views/review/ReviewMake.h"
#include "tests/views/review/ReviewTests.h"
#include "views/changes/ReviewSentence.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

namespace agm::test {
namespace {

class ReviewModelTest final : public QObject {
    Q_OBJECT

    static QString text(const ReviewModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }

private Q_SLOTS:
    void writesTheRows()
    {
        ReviewModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFormats(newYork());
        model.setReview(mockReview());
        QCOMPARE(model.rowCount(), 7);
        QCOMPARE(text(model, 0, ReviewModel::FieldName), QStringLiteral("Budget"));
        QCOMPARE(text(model, 0, ReviewModel::Now), QStringLiteral("100.00"));
        QCOMPARE(text(model, 0, ReviewModel::After), QStringLiteral("140.00"));
        QCOMPARE(text(model, 0, ReviewModel::PerDay), QStringLiteral("+40.00"));
        QCOMPARE(text(model, 2, ReviewModel::PerDay), QStringLiteral("−60.00"));
        QCOMPARE(text(model, 2, ReviewModel::After), QStringLiteral("Paused"));
        QCOMPARE(model.headerData(ReviewModel::PerDay, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("US$ per day"));
        QVERIFY(text(model, 0, ReviewModel::Check).startsWith(QStringLiteral("▲ ")));
        QVERIFY(text(model, 3, ReviewModel::Check).startsWith(QStringLiteral("✖ ")));
        QVERIFY(text(model, 3, ReviewModel::Check).endsWith(QStringLiteral("(+1)")));
        QVERIFY(text(model, 6, ReviewModel::Check).startsWith(QStringLiteral("⚡ ")));
        QVERIFY(text(model, 6, ReviewModel::Check).contains(QStringLiteral("Visitors 30d v2")));
        QCOMPARE(text(model, 4, ReviewModel::Check), QStringLiteral("✓"));
        // Every finding and all three values are in the tooltip.
        const QString tip = model.index(6, ReviewModel::Check).data(Qt::ToolTipRole).toString();
        for (const auto *value : {"Visitors 30 d", "Visitors, 30 d", "Visitors 30d v2"})
            QVERIFY2(tip.contains(QLatin1String(value)), value);
    }
    void twoCurrenciesAreNamedInTheCells()
    {
        ReviewModel model;
        model.setFormats(newYork());
        DraftReview review = mockReview();
        review.rows[1]
            = reviewRow(QStringLiteral("g9"), QStringLiteral("Berlin"), Field::BudgetAmount,
                        Money{5 * Money::Micro, Currency::of(u"EUR")}, Money{6 * Money::Micro, Currency::of(u"EUR")});
        model.setReview(review);
        QCOMPARE(model.headerData(ReviewModel::PerDay, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("Per day"));
        QVERIFY(text(model, 0, ReviewModel::After).contains(QStringLiteral("US$")));
        QVERIFY(text(model, 1, ReviewModel::After).contains(QStringLiteral("€")));
    }
    void anUnknownChangeIsNeverZero()
    {
        ReviewModel model;
        model.setFormats(newYork());
        DraftReview review = mockReview();
        review.rows[2].change.reset();
        model.setReview(review);
        QCOMPARE(text(model, 2, ReviewModel::PerDay), QStringLiteral("unknown"));
        // The title of the first ad group changes no money.
        QCOMPARE(text(model, 1, ReviewModel::PerDay), QStringLiteral("0.00"));
    }
    void aFieldIsLeftOutAndThenTheWholeAdGroup()
    {
        ReviewModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setReview(mockReview());
        QSignalSpy changed(&model, &ReviewModel::choiceChanged);
        QVERIFY(model.setData(model.index(1, ReviewModel::Chosen), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(changed.count(), 1);
        QVERIFY(model.choice().leftOut.isEmpty());
        QCOMPARE(model.choice().leftOutFields, (QSet<QPair<QString, int>>{{QStringLiteral("g1"), int(Field::Title)}}));
        model.setIncluded({0, 1}, false);
        QCOMPARE(model.choice().leftOut, QSet<QString>{QStringLiteral("g1")});
        QVERIFY(model.choice().leftOutFields.isEmpty());
        model.setIncluded({0, 1}, true);
        QVERIFY(model.choice().leftOut.isEmpty());
        changed.clear();
        model.setIncluded({0, 1}, true);
        QCOMPARE(changed.count(), 0);
    }
    void whatIsBlockedCannotBeTakenIn()
    {
        ReviewModel model;
        model.setReview(mockReview());
        const QModelIndex box = model.index(3, ReviewModel::Chosen);
        QCOMPARE(box.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QVERIFY(!(box.flags() & Qt::ItemIsUserCheckable));
        QVERIFY(!model.setData(box, Qt::Checked, Qt::CheckStateRole));
    }
    void theSameRowsAreNoReset()
    {
        ReviewModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setReview(mockReview());
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        DraftReview again = mockReview();
        again.rows[0].included = false;
        model.setReview(again);
        QCOMPARE(reset.count(), 0);
        QVERIFY(model.choice().leftOutFields.contains({QStringLiteral("g1"), int(Field::BudgetAmount)}));
        again.rows.removeLast();
        model.setReview(again);
        QCOMPARE(reset.count(), 1);
    }
    void theFilterShowsParts()
    {
        ReviewModel model;
        ReviewFilter filter(&model);
        QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setReview(mockReview());
        QCOMPARE(filter.count(ReviewFilter::Blocked), 2);
        QCOMPARE(filter.count(ReviewFilter::Warned), 1);
        QCOMPARE(filter.count(ReviewFilter::Conflicts), 1);
        filter.setPart(ReviewFilter::Conflicts);
        QCOMPARE(filter.rowCount(), 1);
        filter.setPart(ReviewFilter::All);
        filter.setSearch(QStringLiteral(" FOUNDERS"));
        QCOMPARE(filter.rowCount(), 2);
        filter.setSearch(QStringLiteral("g4"));
        QCOMPARE(filter.rowCount(), 1);
    }
    void sentences()
    {
        const DraftReview review = mockReview();
        const Formats formats = newYork();
        QCOMPARE(review::heading(review), QStringLiteral("6 ad groups, 7 fields · nothing has been sent"));
        QCOMPARE(review::post(review, formats), QStringLiteral("Post 4 changes (+US$120/day)"));
        QVERIFY(review::footer(review, 600, formats).startsWith(QStringLiteral("About 1")));
        DraftReview long_ = longReview(1200);
        QVERIFY(review::footer(long_, 600, formats).startsWith(QStringLiteral("About 2")));
        DraftReview none = review;
        none.groups = 0;
        QVERIFY(!review::nothingPosts(none).isEmpty());
        QVERIFY(review::nothingPosts(review).isEmpty());
        DraftReview partly = review;
        partly.impact.after.unknown.groups = 2;
        QVERIFY(review::post(partly, formats).contains(QStringLiteral("unknown")));
        QVERIFY(review::furtherMoney(partly.impact, formats)
                    .join(QLatin1Char(' '))
                    .contains(QStringLiteral("2 ad groups")));
        DraftReview oneZero = review;
        oneZero.impact.before = {};
        QCOMPARE(review::amounts(oneZero.impact.before, formats), QStringLiteral("nothing"));
    }
    void deletionsAndNewOnes()
    {
        ReviewModel model;
        DraftReview review;
        ReviewRow gone;
        gone.adGroupId = QStringLiteral("g1");
        gone.title = QStringLiteral("Old");
        gone.kind = DraftKind::Delete;
        gone.change = usd(-5);
        auto fresh = reviewRow(QStringLiteral("local:1"), QStringLiteral("New"), Field::Status, std::monostate(),
                               QStringLiteral("paused"));
        fresh.kind = DraftKind::Create;
        review.rows = {fresh, gone};
        model.setReview(review);
        QCOMPARE(text(model, 0, ReviewModel::Title), QStringLiteral("+ New"));
        QCOMPARE(text(model, 0, ReviewModel::Now), QStringLiteral("—"));
        QCOMPARE(text(model, 1, ReviewModel::Title), QStringLiteral("− Old"));
        QCOMPARE(text(model, 1, ReviewModel::After), QStringLiteral("Deleted"));
        QCOMPARE(review::heading(review), QStringLiteral("2 ad groups, 1 field · nothing has been sent"));
        model.setIncluded({1}, false);
        QCOMPARE(model.choice().leftOut, QSet<QString>{QStringLiteral("g1")});
    }
};

} // namespace

Maker makeReviewModelTest()
{
    return maker<ReviewModelTest>();
}

} // namespace agm::test

#include "ReviewModelTest.moc"
