// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/views/World.h"
#include "tests/views/review/ReviewMake.h"
#include "tests/views/review/ReviewTests.h"
#include "views/table/AdGroupTablePanel.h"
#include "views/table/AdGroupTableView.h"
#include "views/table/CellEditor.h"
#include "views/table/PasteDialog.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>

Q_DECLARE_METATYPE(QList<agm::ProposedEdit>)

namespace agm::test {
namespace {

class CellEditTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<World> world;
    std::unique_ptr<AdGroupTablePanel> panel;
    AdGroupTableView *view = nullptr;

    void stand(int row, Field field)
    {
        view->setCurrentIndex(world->at(row, field));
        view->setFocus();
    }
    CellEditor *editor() const { return view->viewport()->findChild<CellEditor *>(QStringLiteral("cellEditor")); }
    CellEditor *edit(int row, Field field)
    {
        stand(row, field);
        QTest::keyClick(view, Qt::Key_F2);
        return editor();
    }

private Q_SLOTS:
    void init()
    {
        world = std::make_unique<World>();
        panel = std::make_unique<AdGroupTablePanel>(&world->model);
        view = panel->view();
        panel->resize(900, 400);
        panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(panel.get()));
        world->fill(3);
        view->setVisibleFields(
            {Field::Title, Field::Status, Field::Spend, Field::BudgetAmount, Field::DesiredCostPerResult});
        view->setEditable(true);
    }
    void cleanup()
    {
        panel.reset();
        world.reset();
    }

    void typed_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("amount"); // negative: refused
        const QLocale us(QLocale::English, QLocale::UnitedStates);
        const QLocale de(QLocale::German, QLocale::Germany);
        QTest::newRow("plain") << us << QStringLiteral("140") << 140.0;
        QTest::newRow("ambiguous dot") << us << QStringLiteral("1.000") << -1.0;
        QTest::newRow("ambiguous comma") << us << QStringLiteral("1,000") << -1.0;
        QTest::newRow("exponent") << us << QStringLiteral("1e9") << -1.0;
        QTest::newRow("below zero") << us << QStringLiteral("−5") << -1.0;
        QTest::newRow("zero") << us << QStringLiteral("0") << -1.0;
        QTest::newRow("empty") << us << QString() << -1.0;
        QTest::newRow("with words") << us << QStringLiteral("US$ 1,850.00/day") << 1850.0;
        QTest::newRow("german") << de << QStringLiteral("140,50") << 140.5;
        QTest::newRow("german ambiguous") << de << QStringLiteral("1.000") << -1.0;
    }
    void typed()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, text);
        QFETCH(double, amount);
        world->model.setFormats(newYork(locale));
        QSignalSpy proposed(view, &AdGroupTableView::editsProposed);
        CellEditor *line = edit(0, Field::BudgetAmount);
        QVERIFY(line);
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        line->insert(text); // key by key QTest knows ASCII only
        QTest::keyClick(line, Qt::Key_Return);
        if (amount < 0) {
            QCOMPARE(proposed.count(), 0);
            QVERIFY(editor());
            auto *bubble = view->viewport()->findChild<QLabel *>(QStringLiteral("cellBubble"));
            QVERIFY(bubble->isVisible() && !bubble->text().isEmpty());
            QTest::keyClick(line, Qt::Key_Escape);
            QTRY_VERIFY(!editor());
            QCOMPARE(proposed.count(), 0);
            return;
        }
        QCOMPARE(proposed.count(), 1);
        const auto edits = proposed[0][0].value<QList<ProposedEdit>>();
        QCOMPARE(edits.size(), 1);
        QCOMPARE(edits[0].adGroupId, world->model.group(0)->id);
        QCOMPARE(edits[0].patch, (AdGroupPatch{{Field::BudgetAmount, usd(amount)}}));
        QTRY_VERIFY(!editor());
    }
    void untouchedProposesNothing()
    {
        QSignalSpy proposed(view, &AdGroupTableView::editsProposed);
        CellEditor *line = edit(0, Field::BudgetAmount);
        QCOMPARE(line->text(), QStringLiteral("100.00"));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(!editor());
        line = edit(0, Field::Title);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(proposed.count(), 0);
    }
    void tabGoesToTheNextCellThatCanBeChanged()
    {
        QSignalSpy proposed(view, &AdGroupTableView::editsProposed);
        CellEditor *line = edit(0, Field::BudgetAmount);
        QTest::keyClicks(line, QStringLiteral("120"));
        QTest::keyClick(line, Qt::Key_Tab);
        QCOMPARE(proposed.count(), 1);
        QTRY_COMPARE(view->currentIndex(), world->at(0, Field::DesiredCostPerResult));
        QTRY_VERIFY(editor() && editor()->field() == Field::DesiredCostPerResult);
        QTest::keyClick(editor(), Qt::Key_Tab);
        QTRY_COMPARE(view->currentIndex(), world->at(1, Field::Title));
        QTRY_VERIFY(editor() && editor()->field() == Field::Title);
        QTest::keyClick(editor(), Qt::Key_Backtab);
        QTRY_COMPARE(view->currentIndex(), world->at(0, Field::DesiredCostPerResult));
        QCOMPARE(proposed.count(), 1);
    }
    void theStatusHasTwoChoices()
    {
        QSignalSpy proposed(view, &AdGroupTableView::editsProposed);
        stand(0, Field::Status);
        QTest::keyClick(view, Qt::Key_F2);
        auto *box = view->viewport()->findChild<QComboBox *>(QStringLiteral("statusEditor"));
        QVERIFY(box);
        QCOMPARE(box->count(), 2);
        QTest::keyClick(box, Qt::Key_Down);
        QTest::keyClick(box, Qt::Key_Return);
        QVERIFY(proposed.count() >= 1);
        QCOMPARE(proposed[0][0].value<QList<ProposedEdit>>()[0].patch.value(Field::Status),
                 FieldValue(QStringLiteral("paused")));
    }
    void aCampaignBudgetSaysWhyNot()
    {
        AdGroup group = *world->model.group(0);
        group.campaignId = Word::of(u"adcamp_cbo");
        world->table.upsert({shared(group)});
        QSignalSpy refused(view, &AdGroupTableView::editRefused);
        stand(0, Field::BudgetAmount);
        QTest::keyClick(view, Qt::Key_F2);
        QVERIFY(!editor());
        QCOMPARE(refused.count(), 1);
        QVERIFY(refused[0][0].toString().contains(QStringLiteral("Brand reach")));
    }
    void aReadOnlyAccountSaysWhyNot()
    {
        view->setEditable(false, QStringLiteral("This account is read-only."));
        QSignalSpy refused(view, &AdGroupTableView::editRefused);
        QVERIFY(!edit(0, Field::Title));
        QCOMPARE(refused.count(), 1);
        QSignalSpy activated(view, &AdGroupTableView::activatedId);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
    }
    void returnEditsWhatCanBeEditedAndOpensTheRest()
    {
        QSignalSpy activated(view, &AdGroupTableView::activatedId);
        stand(0, Field::Spend);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        stand(0, Field::Title);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        QVERIFY(editor());
    }
    void aPastedBlockIsShownBeforeItBecomesDrafts()
    {
        QSignalSpy proposed(view, &AdGroupTableView::editsProposed);
        QGuiApplication::clipboard()->setText(QStringLiteral("120\n130\n"));
        stand(1, Field::BudgetAmount);
        QTest::keyClick(view, Qt::Key_V, Qt::ControlModifier);
        auto *dialog = view->findChild<PasteDialog *>();
        QVERIFY(dialog);
        QCOMPARE(proposed.count(), 0);
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(proposed.count(), 1);
        const auto edits = proposed[0][0].value<QList<ProposedEdit>>();
        QCOMPARE(edits.size(), 2);
        QCOMPARE(edits[0].adGroupId, world->model.group(1)->id);
    }
};

} // namespace

Maker makeCellEditTest()
{
    return maker<CellEditTest>();
}

} // namespace agm::test

#include "CellEditTest.moc"
