// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/views/period/PeriodMake.h"
#include "tests/views/period/PeriodTests.h"
#include "views/period/CardColumns.h"
#include "views/period/PeriodCard.h"
#include "views/period/PeriodList.h"
#include "views/period/PeriodPage.h"
#include "views/period/PeriodTotals.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QToolButton>

namespace agm::test {
namespace {

using period::Part;

QList<AdGroupPtr> account()
{
    QList<AdGroupPtr> groups;
    for (int i = 1; i <= 12; ++i) {
        AdGroup group = fullGroup(QStringLiteral("g%1").arg(i));
        if (i > 10)
            group.campaignId = Word::of(u"adcamp_cbo");
        if (i == 4)
            group.spendCurrency = Currency::of(u"EUR");
        groups.append(shared(std::move(group)));
    }
    return groups;
}

struct Shown {
    PeriodPage page;
    QSignalSpy chosen{&page, &PeriodPage::adGroupsChosen};

    explicit Shown(QSize size = {1000, 700})
    {
        page.setFormats(usFormats());
        page.resize(size);
        page.show();
        page.activateWindow();
    }
    bool ready() { return QTest::qWaitForWindowActive(&page); }
    PeriodList *list(Part part) const { return static_cast<PeriodLineCard *>(page.card(part))->list(); }
    QStringList lastIds() const { return chosen.isEmpty() ? QStringList() : chosen.constLast()[0].toStringList(); }
};

class PageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void states()
    {
        Shown shown;
        QSignalSpy retried(&shown.page, &PeriodPage::retryRequested);
        QCOMPARE(shown.page.message(), QStringLiteral("Loading figures…"));
        shown.page.showLoading(100);
        QCOMPARE(shown.page.message(), QStringLiteral("Loading… 100 ad groups so far"));
        shown.page.showError(QStringLiteral("The server cannot be reached."), QStringLiteral("Check the network."));
        QCOMPARE(shown.page.message(), QStringLiteral("The server cannot be reached."));
        QPushButton *retry = nullptr;
        for (QPushButton *button : shown.page.findChildren<QPushButton *>()) {
            if (button->isVisible())
                retry = button;
        }
        QVERIFY(retry);
        retry->click();
        QCOMPARE(retried.size(), 1);

        shown.page.setReview(PeriodReview(), facts(), {});
        QVERIFY(shown.page.message().contains(QStringLiteral("no ad groups")));
        QVERIFY(!retry->isVisible());

        shown.page.setReview(busyReview(), facts(), PeriodScope(account(), busyReview()));
        QVERIFY(shown.page.message().isEmpty());
        QVERIFY(shown.page.card(Part::Totals)->isVisible());
        // What is known stays in sight while news is awaited or refused.
        shown.page.showLoading();
        QVERIFY(shown.page.message().startsWith(QStringLiteral("Loading figures…")));
        QVERIFY(shown.page.card(Part::Totals)->isVisible());
        shown.page.showError(QStringLiteral("Refused."), {});
        QCOMPARE(shown.page.message(), QStringLiteral("Refused."));
        QVERIFY(shown.page.card(Part::Totals)->isVisible());
        shown.page.setReview(busyReview(), facts(), PeriodScope(account(), busyReview()));
        QVERIFY(shown.page.message().isEmpty());
        shown.page.clear();
        QVERIFY(!shown.page.card(Part::Totals)->isVisible());
    }

    void enterChoosesALine()
    {
        Shown shown;
        shown.page.setReview(busyReview(), facts(), PeriodScope(account(), busyReview()));
        QVERIFY(shown.ready());
        PeriodList *waste = shown.list(Part::Waste);
        waste->setFocus(Qt::TabFocusReason);
        QCOMPARE(waste->currentIndex().row(), 0);
        QTest::keyClick(waste, Qt::Key_Return);
        QCOMPARE(shown.lastIds(), QStringList(QStringLiteral("g3")));
        QTest::keyClick(waste, Qt::Key_Down);
        QTest::keyClick(waste, Qt::Key_Space);
        QCOMPARE(shown.lastIds(), QStringList(QStringLiteral("g7")));
        QCOMPARE(shown.chosen.size(), 2);
        QTest::keyClick(waste, Qt::Key_Return, Qt::ControlModifier); // "review and post" is the window's
        QCOMPARE(shown.chosen.size(), 2);
        QTest::mouseClick(waste->viewport(), Qt::LeftButton, {},
                          waste->visualRect(waste->model()->index(0, 0)).center());
        QCOMPARE(shown.lastIds(), QStringList(QStringLiteral("g3")));
    }

    void arrowsGoThroughThePage()
    {
        Shown shown;
        shown.page.setReview(busyReview(), facts(), PeriodScope(account(), busyReview()));
        QVERIFY(shown.ready());
        auto *totals = shown.page.findChild<PeriodTotalsView *>();
        totals->setFocus(Qt::TabFocusReason);
        QTest::keyClick(totals, Qt::Key_Return);
        // Every USD ad group with purchases.
        QCOMPARE(shown.lastIds().size(), 11);
        QTest::keyClick(totals, Qt::Key_Right);
        QCOMPARE(totals->currentIndex().column(), 1);
        QSet<QString> seen;
        int steps = 0;
        QWidget *last = nullptr;
        for (; steps < 40; ++steps) {
            QWidget *now = QApplication::focusWidget();
            const auto *list = qobject_cast<QAbstractItemView *>(now);
            QVERIFY(list);
            const QString here = QStringLiteral("%1/%2").arg(list->accessibleName()).arg(list->currentIndex().row());
            if (seen.contains(here))
                break;
            seen.insert(here);
            last = now;
            QTest::keyClick(now, Qt::Key_Down);
        }
        // 3 totals, 5 movers, 2 of waste, 5 of 6 budgets, 2 days, 2 issues.
        QCOMPARE(seen.size(), 19);
        QCOMPARE(last, shown.list(Part::Issues));
        for (int i = 0; i < 18; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
        QCOMPARE(QApplication::focusWidget(), totals);
        QCOMPARE(totals->currentIndex().row(), 0);
    }

    void tabFollowsTheReadingOrder()
    {
        Shown shown;
        shown.page.setReview(busyReview(), facts(), PeriodScope(account(), busyReview()));
        QVERIFY(shown.ready());
        QList<QWidget *> expected{shown.page.findChild<PeriodTotalsView *>(), shown.page.findChild<QTabBar *>()};
        for (const Part part : {Part::Movers, Part::Waste, Part::Pacing, Part::Anomalies, Part::Issues}) {
            expected += {shown.list(part), shown.page.card(part)->selectButton()};
            if (part == Part::Pacing)
                expected += shown.page.card(part)->moreButton();
        }
        expected.constFirst()->setFocus();
        for (QWidget *widget : expected) {
            QCOMPARE(QApplication::focusWidget(), widget);
            QTest::keyClick(widget, Qt::Key_Tab);
        }
    }

    void theLineIsBroughtIntoSight()
    {
        Shown shown({700, 320});
        shown.page.setReview(busyReview(), facts(), PeriodScope(account(), busyReview()));
        QVERIFY(shown.ready());
        auto *scroll = shown.page.findChild<QScrollArea *>();
        QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 300);
        PeriodList *issues = shown.list(Part::Issues);
        issues->setFocus(Qt::TabFocusReason);
        QTest::keyClick(issues, Qt::Key_Down);
        const QRect line = issues->visualRect(issues->currentIndex());
        const QRect seen(issues->mapTo(scroll->viewport(), line.topLeft()), line.size());
        QVERIFY(scroll->viewport()->rect().contains(seen));
    }

    void selectAllOfACard()
    {
        Shown shown;
        shown.page.setReview(busyReview(), facts(), PeriodScope(account(), busyReview()));
        auto *budgets = shown.page.card(Part::Pacing);
        // Five of their own and the two of the campaign, although only five lines are shown.
        QCOMPARE(budgets->selectButton()->text(), QStringLiteral("Select 7 ad groups"));
        budgets->selectButton()->click();
        QCOMPARE(shown.lastIds().size(), 7);
        QVERIFY(shown.lastIds().contains(QStringLiteral("g12")));
        QCOMPARE(shown.page.card(Part::Waste)->selectButton()->text(), QStringLiteral("Select 2 ad groups"));
        QVERIFY(!shown.page.card(Part::LeftOut)->selectButton()->isVisible());
    }

    void movers()
    {
        Shown shown;
        shown.page.setReview(busyReview(), facts(), PeriodScope(account(), busyReview()));
        QVERIFY(shown.ready());
        PeriodCard *card = shown.page.card(Part::Movers);
        QCOMPARE(shown.page.moverField(), Field::Spend);
        QCOMPARE(card->selectButton()->text(), QStringLiteral("Select 5 ad groups"));
        auto *tabs = shown.page.findChild<QTabBar *>();
        tabs->setFocus();
        QTest::keyClick(tabs, Qt::Key_Right);
        QTest::keyClick(tabs, Qt::Key_Right);
        QCOMPARE(shown.page.moverField(), Field::CostPerResult);
        QCOMPARE(shown.list(Part::Movers)->model()->rowCount(), 2);
        shown.page.setMoverField(Field::ReturnOnAdSpend);
        QCOMPARE(card->nothing(), QStringLiteral("No ad group moved ROAS."));
        QVERIFY(!card->selectButton()->isVisible());
        // The choice outlives the next review.
        shown.page.setReview(busyReview(), facts(), PeriodScope(account(), busyReview()));
        QCOMPARE(shown.page.moverField(), Field::ReturnOnAdSpend);
    }

    void theCurrentLineOutlivesTheNextReview()
    {
        Shown shown;
        PeriodReview review = busyReview();
        shown.page.setReview(review, facts(), PeriodScope(account(), review));
        PeriodList *waste = shown.list(Part::Waste);
        waste->setCurrentIndex(waste->model()->index(1, 0));
        review.waste.swapItemsAt(0, 1);
        shown.page.setReview(review, facts(), PeriodScope(account(), review));
        QCOMPARE(waste->currentIndex().row(), 0);
        QCOMPARE(waste->currentIndex().data().toString(), QStringLiteral("FR students 18–24"));
    }

    void manyLines()
    {
        Shown shown({1280, 800});
        PeriodReview review = busyReview();
        review.groups = 10'000;
        const Pacing one = review.pacing.constLast();
        const Waste waste = review.waste.constFirst();
        review.pacing.clear();
        review.waste.clear();
        QList<AdGroupPtr> groups;
        for (int i = 0; i < 10'000; ++i) {
            const QString id = QStringLiteral("n%1").arg(i);
            groups.append(shared(fullGroup(id)));
            review.pacing.append(one);
            review.pacing.back().adGroupId = id;
            review.waste.append(waste);
            review.waste.back().adGroupId = id;
        }
        shown.page.setReview(review, facts(), PeriodScope(groups, review));
        shown.page.grab();
        auto *card = shown.page.card(Part::Waste);
        QCOMPARE(card->selectButton()->text(), QStringLiteral("Select 10,000 ad groups"));
        QCOMPARE(shown.list(Part::Waste)->model()->rowCount(), 5);
        QCOMPARE(card->moreButton()->text(), QStringLiteral("Show 100 of 10,000"));
        card->moreButton()->click();
        QCOMPARE(shown.list(Part::Waste)->model()->rowCount(), 100);
        QCOMPARE(card->moreButton()->text(), QStringLiteral("Show fewer"));
        card->selectButton()->click();
        QCOMPARE(shown.lastIds().size(), 10'000);
    }

    void columns()
    {
        Shown shown({1900, 900});
        shown.page.setReview(busyReview(), facts(), PeriodScope(account(), busyReview()));
        auto *columns = shown.page.findChild<CardColumns *>();
        QTRY_COMPARE(columns->columns(), 3);
        shown.page.resize(760, 700);
        QTRY_COMPARE(columns->columns(), 2);
        shown.page.resize(420, 700);
        QTRY_COMPARE(columns->columns(), 1);
        // No card covers another, and every list is as high as its lines.
        for (const Part a : period::Parts) {
            for (const Part b : period::Parts)
                QVERIFY(a == b || !shown.page.card(a)->geometry().intersects(shown.page.card(b)->geometry()));
        }
        for (const Part part : {Part::Movers, Part::Waste, Part::Pacing, Part::Anomalies, Part::Issues}) {
            PeriodList *list = shown.list(part);
            QTRY_COMPARE(list->height(), list->heightForWidth(list->width()));
            QTRY_COMPARE(list->visualRect(list->model()->index(list->model()->rowCount() - 1, 0)).bottom() + 1,
                         list->viewport()->height());
        }
    }

    void periodWithoutData()
    {
        Shown shown;
        PeriodReview review = busyReview();
        review.totals = {total(figures(0, 0, 0, 0), {}, 12)};
        shown.page.setReview(review, facts(), PeriodScope(account(), review));
        QCOMPARE(shown.page.card(Part::Totals)->nothing(),
                 QStringLiteral("Nothing was spent and no ad was shown, 16–22 Nov."));
        QVERIFY(shown.page.card(Part::Issues)->nothing().isEmpty());
    }

    void manyTotals()
    {
        Shown shown;
        PeriodReview review = busyReview();
        review.totals += review.totals;
        shown.page.setReview(review, facts(), PeriodScope(account(), review));
        auto *totals = shown.page.findChild<PeriodTotalsView *>();
        QCOMPARE(totals->model()->rowCount(), 4);
        QCOMPARE(shown.page.card(Part::Totals)->moreButton()->text(), QStringLiteral("Show all 6"));
        shown.page.card(Part::Totals)->moreButton()->click();
        QCOMPARE(totals->model()->rowCount(), 6);
        QTRY_COMPARE(totals->height(), totals->heightForWidth(totals->width()));
    }

    void noFigureIsCut()
    {
        Shown shown;
        PeriodReview review = busyReview();
        review.totals.append(total(figures(1'234'567, 41, 9000, 310'000, u"JPY", u"complete_registration"),
                                   figures(1'334'567, 39, 9900, 300'000, u"JPY"), 31));
        shown.page.setReview(review, facts(), PeriodScope(account(), review));
        auto *totals = shown.page.findChild<PeriodTotalsView *>();
        for (const int width : {1900, 1280, 1000, 760, 480}) {
            shown.page.resize(width, 800);
            QTRY_COMPARE(totals->height(), totals->heightForWidth(totals->width()));
            for (int row = 0; row < totals->model()->rowCount(); ++row) {
                for (int column = 0; column < totals->model()->columnCount(); ++column) {
                    const QModelIndex index = totals->model()->index(row, column);
                    const QSize least = PeriodTotalsDelegate::needed(index, totals->font(), false);
                    QVERIFY(totals->columnWidth(column) >= least.width());
                    // Merged rows are lower, never cut: the last row ends where the view does.
                    QVERIFY(totals->rowHeight(row) >= least.height() - QFontMetrics(totals->font()).height());
                }
            }
            QTRY_COMPARE(totals->visualRect(totals->model()->index(3, 0)).bottom() + 1, totals->viewport()->height());
        }
        const int narrow = totals->rowHeight(0);
        shown.page.resize(1900, 800);
        // There is room for change and word on one line.
        QTRY_VERIFY(totals->rowHeight(0) < narrow);
    }

    void otherLanguage()
    {
        Shown shown;
        shown.page.setReview(busyReview(), facts(), PeriodScope(account(), busyReview()));
        shown.page.setFormats(Formats(QLocale(QLocale::German, QLocale::Germany), QTimeZone("Europe/Berlin")));
        const auto *totals = shown.page.findChild<PeriodTotalsView *>();
        QCOMPARE(plain(totals->model()->index(0, 1).data().toString()), QStringLiteral("3.480,10 US$"));
    }
};

} // namespace

std::function<std::unique_ptr<QObject>()> makePageTest()
{
    return maker<PageTest>();
}

} // namespace agm::test

#include "PageTest.moc"
