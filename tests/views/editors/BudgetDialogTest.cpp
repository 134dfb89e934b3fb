// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/BudgetDialog.h"
#include "tests/views/editors/EditorWorld.h"
#include "tests/views/editors/Tests.h"
#include "views/editors/AmountField.h"
#include "views/editors/BudgetChange.h"
#include "views/editors/EffectCard.h"
#include "views/editors/FieldRow.h"
#include "views/editors/WordCombo.h"

#include <QtGui/QImage>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

namespace agm::test {
namespace {

/// Chooses a kind of change with the keyboard.
void chooseChange(QComboBox *combo, AmountChange change)
{
    combo->setFocus();
    const int row = combo->findData(int(change));
    while (combo->currentIndex() < row)
        QTest::keyClick(combo, Qt::Key_Down);
    while (combo->currentIndex() > row)
        QTest::keyClick(combo, Qt::Key_Up);
}

Money dollars(qint64 units)
{
    return {units * Money::Micro, Currency::usd()};
}

FieldRow *rowOf(const QWidget *control)
{
    for (QWidget *widget = control->parentWidget(); widget; widget = widget->parentWidget()) {
        if (auto *row = qobject_cast<FieldRow *>(widget))
            return row;
    }
    return nullptr;
}

} // namespace

class BudgetDialogTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void firstFieldHasTheFocus()
    {
        BudgetDialog dialog(editorContext({shared(plainGroup(1))}));
        showEditor(dialog);
        QVERIFY(dialog.budgetType()->hasFocus());
        QVERIFY(!dialog.reviewButton()->isEnabled());
        QVERIFY(!dialog.draftButton()->isEnabled());
    }

    void aKeyInAJoinedWordCutsNothingOff()
    {
        // Arabic letters beside that of the key are drawn apart from it, and wider than the label counts.
        FieldRow row(QString::fromUtf8("الحد الأدنى للإنفاق الي&ومي"), nullptr);
        row.setLayoutDirection(Qt::RightToLeft);
        QLineEdit control;
        row.addControl(&control);
        auto *label = row.findChild<QLabel *>();
        const auto ink = [&](int width) {
            row.setLabelWidth(width);
            label->resize(width, 30);
            const QImage drawn = label->grab().toImage();
            int dark = 0;
            for (int y = 0; y < drawn.height(); ++y) {
                for (int x = 0; x < drawn.width(); ++x)
                    dark += drawn.pixel(x, y) != drawn.pixel(0, 0);
            }
            return dark;
        };
        const int width = row.labelWidth();
        const int whole = ink(width + 100);
        QVERIFY(whole > 100);
        QCOMPARE(ink(width), whole);
        QVERIFY(ink(width - 20) < whole); // it would be seen
    }

    void raisesByPercentAndReviews()
    {
        BudgetDialog dialog(
            editorContext({shared(plainGroup(1, 100)), shared(plainGroup(2, 50)), shared(plainGroup(3, 250))}));
        Proposed proposed(dialog);
        showEditor(dialog);
        chooseChange(dialog.budget()->change(), AmountChange::IncreaseByPercent);
        typeInto(dialog.budget()->amount(), QStringLiteral("20"));
        dialog.flush();
        QVERIFY(rowOf(dialog.budget()->amount())->note().contains(QStringLiteral("100.00 → 120.00 · 50.00 → 60.00")));
        QVERIFY(dialog.effectCard()->headline().contains(QStringLiteral("US$400.00 → US$480.00")));
        QVERIFY(dialog.effectCard()->headline().contains(QStringLiteral("▲ +80.00 per day")));
        QCOMPARE(dialog.reviewButton()->text(), QStringLiteral("Review and post 3 changes"));
        QTest::keyClick(dialog.budget()->amount(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(proposed.times, 1);
        QVERIFY(proposed.review);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(proposed.of(QStringLiteral("adgrp_2")),
                 (AdGroupPatch{{Field::BudgetAmount, FieldValue(dollars(60))}}));
    }

    void anotherGoalTakesTheCapAway()
    {
        AdGroup held = plainGroup(1, 100);
        held.optimizationGoal = Word::of(u"reach");
        auto targeting = std::make_shared<Targeting>(*held.targeting);
        targeting->frequencyCap = FrequencyCap{3, 7, {}};
        held.targeting = targeting;
        BudgetDialog dialog(editorContext({shared(held)}));
        Proposed proposed(dialog);
        showEditor(dialog);
        dialog.goal()->choose(QStringLiteral("link_clicks"));
        dialog.flush();
        QVERIFY(dialog.noCap()->isChecked());
        dialog.goal()->keep();
        dialog.flush();
        QVERIFY(!dialog.noCap()->isChecked());
        dialog.goal()->choose(QStringLiteral("link_clicks"));
        QTest::keyClick(dialog.goal(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(proposed.times, 1);
        QCOMPARE(proposed.of(held.id).value(Field::FrequencyCap, FieldValue(FrequencyCap{9, {}, {}})), FieldValue());
    }

    void lowestCostTakesTheTargetAway()
    {
        AdGroup held = plainGroup(1, 100);
        held.bidType = Word::of(u"average_target");
        held.setMoney(Field::DesiredCostPerResult, dollars(12).micros);
        BudgetDialog dialog(editorContext({shared(held), shared(plainGroup(2, 50))}));
        Proposed proposed(dialog);
        showEditor(dialog);
        dialog.strategy()->choose(QStringLiteral("minimum_cost"));
        dialog.flush();
        QVERIFY(dialog.noCostTarget()->isChecked());
        QVERIFY(rowOf(dialog.costTarget())->note().contains(QStringLiteral("Lowest cost has no target")));
        QVERIFY(!rowOf(dialog.costTarget())->findingText().contains(QStringLiteral("Lowest cost")));
        // Another choice brings it back; what the person ticked stays.
        dialog.strategy()->keep();
        dialog.flush();
        QVERIFY(!dialog.noCostTarget()->isChecked());
        dialog.strategy()->choose(QStringLiteral("minimum_cost"));
        QTest::keyClick(dialog.strategy(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(proposed.times, 1);
        QCOMPARE(proposed.of(held.id).value(Field::DesiredCostPerResult, FieldValue(dollars(1))), FieldValue());
    }

    void takesAPastedAmount()
    {
        BudgetDialog dialog(editorContext({shared(plainGroup(1))}));
        Proposed proposed(dialog);
        showEditor(dialog);
        typeInto(dialog.budget()->amount(), QStringLiteral("US$ 1,850.00/day"));
        dialog.flush();
        QVERIFY(rowOf(dialog.budget()->amount())->note().contains(QStringLiteral("US$1,850.00 / day")));
        QTest::mouseClick(dialog.draftButton(), Qt::LeftButton);
        QCOMPARE(proposed.times, 1);
        QVERIFY(!proposed.review);
        QCOMPARE(proposed.of(QStringLiteral("adgrp_1")).value(Field::BudgetAmount), FieldValue(dollars(1850)));
    }

    void refusesWhatCannotBeRead_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"1.000", "1,000", "1e9", "-5", "−5", "abc", "US$ 1,850/day", "€20", "1.234567"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void refusesWhatCannotBeRead()
    {
        QFETCH(QString, text);
        BudgetDialog dialog(editorContext({shared(plainGroup(1))}));
        Proposed proposed(dialog);
        showEditor(dialog);
        typeInto(dialog.costTarget(), text);
        dialog.flush();
        QVERIFY(!dialog.draftButton()->isEnabled());
        QVERIFY(!dialog.reviewButton()->isEnabled());
        QVERIFY(!rowOf(dialog.costTarget())->findingText().isEmpty());
        QVERIFY(dialog.costTarget()->accessibleDescription().contains(rowOf(dialog.costTarget())->findingText()));
        QTest::keyClick(dialog.costTarget(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(proposed.times, 0);
        QVERIFY(dialog.isVisible());
    }

    void offersBothReadings()
    {
        BudgetDialog dialog(editorContext({shared(plainGroup(1))}));
        showEditor(dialog);
        AmountField *amount = dialog.budget()->amount();
        typeInto(amount, QStringLiteral("1.000"));
        dialog.flush();
        QCOMPARE(amount->choiceButtons().size(), 2);
        QPushButton *larger = amount->choiceButtons().at(1);
        QVERIFY(larger->isVisible());
        QCOMPARE(larger->text(), QStringLiteral("US$1,000.00"));
        larger->setFocus();
        QTest::keyClick(larger, Qt::Key_Space);
        dialog.flush();
        QVERIFY(amount->hasFocus());
        QVERIFY(!larger->isVisible());
        QVERIFY(dialog.reviewButton()->isEnabled());
        QCOMPARE(dialog.edits().first().patch.value(Field::BudgetAmount), FieldValue(dollars(1000)));
    }

    /// 0 can be read and is wrong: it may be kept as a draft, and the review holds it back.
    void keepsAWrongValueAsDraftOnly()
    {
        BudgetDialog dialog(editorContext({shared(plainGroup(1))}));
        showEditor(dialog);
        typeInto(dialog.budget()->amount(), QStringLiteral("0"));
        dialog.flush();
        QVERIFY(dialog.draftButton()->isEnabled());
        QCOMPARE(rowOf(dialog.budget()->amount())->severity(), Severity::Blocked);
        QVERIFY(dialog.reviewButton()->accessibleDescription().contains(QStringLiteral("holds back")));
    }

    void asksOnceBeforeItDiscards()
    {
        BudgetDialog dialog(editorContext({shared(plainGroup(1))}));
        Proposed proposed(dialog);
        QSignalSpy rejected(&dialog, &QDialog::rejected);
        showEditor(dialog);
        typeInto(dialog.minimum(), QStringLiteral("7"));
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QTRY_VERIFY(discardQuestion(dialog));
        QVERIFY(dialog.isVisible());
        QTest::keyClick(discardQuestion(dialog), Qt::Key_Escape);
        QTRY_VERIFY(!discardQuestion(dialog));
        QVERIFY(dialog.isVisible());
        dialog.reject();
        QTRY_VERIFY(discardQuestion(dialog));
        for (QAbstractButton *button : discardQuestion(dialog)->buttons()) {
            if (discardQuestion(dialog)->buttonRole(button) == QMessageBox::DestructiveRole) {
                button->click();
                break;
            }
        }
        QTRY_VERIFY(!dialog.isVisible());
        QCOMPARE(rejected.count(), 1);
        QCOMPARE(proposed.times, 0);
    }

    void leavesAtOnceWhenNothingWasTouched()
    {
        BudgetDialog dialog(editorContext({shared(plainGroup(1))}));
        showEditor(dialog);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        QVERIFY(!discardQuestion(dialog));
    }

    void leavesCampaignBudgetsOut()
    {
        QList<AdGroupPtr> groups;
        for (int i = 0; i < 500; ++i)
            groups.append(shared(i % 5 == 0 ? campaignBudgetGroup(i) : plainGroup(i, 10 + i)));
        BudgetDialog dialog(editorContext(groups));
        showEditor(dialog);
        chooseChange(dialog.budget()->change(), AmountChange::IncreaseByPercent);
        typeInto(dialog.budget()->amount(), QStringLiteral("10 %"));
        const QList<ProposedEdit> edits = dialog.edits();
        QCOMPARE(edits.size(), 400);
        for (const ProposedEdit &edit : edits)
            QCOMPARE(edit.patch.keys(), QList<Field>{Field::BudgetAmount});
        QVERIFY(dialog.effectCard()->details().contains(QStringLiteral("100 ad groups have a campaign budget")));
        QVERIFY(rowOf(dialog.budget()->amount())->note().contains(QStringLiteral("and 397 more")));
        QVERIFY(dialog.budget()->allButton()->isVisible());
    }

    void leadsToTheCampaign()
    {
        BudgetDialog dialog(editorContext({shared(campaignBudgetGroup(1))}));
        QSignalSpy chosen(&dialog, &BudgetDialog::campaignChosen);
        showEditor(dialog);
        QVERIFY(!dialog.budget());
        auto *link = dialog.findChild<QPushButton *>(QStringLiteral("campaignBudget"));
        QVERIFY(link);
        QCOMPARE(link->text(), QStringLiteral("Campaign budget US$250/day of “Brand reach”"));
        link->setFocus();
        QTest::keyClick(link, Qt::Key_Space);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toString(), QStringLiteral("adcamp_cbo"));
    }

    void refusesAmountsOverTwoCurrencies()
    {
        AdGroup euros = plainGroup(2);
        euros.spendCurrency = Currency::of(u"EUR");
        BudgetDialog dialog(editorContext({shared(plainGroup(1)), shared(euros)}));
        showEditor(dialog);
        typeInto(dialog.budget()->amount(), QStringLiteral("20"));
        dialog.flush();
        QVERIFY(!dialog.draftButton()->isEnabled());
        QVERIFY(rowOf(dialog.budget()->amount())->findingText().contains(QStringLiteral("several currencies")));
        chooseChange(dialog.budget()->change(), AmountChange::IncreaseByPercent);
        dialog.flush();
        QVERIFY(dialog.draftButton()->isEnabled());
        QCOMPARE(dialog.edits().size(), 2);
    }

    void clearsTheMinimum()
    {
        AdGroup none = plainGroup(2);
        none.clearNumber(Field::MinimumDailySpend);
        BudgetDialog dialog(editorContext({shared(plainGroup(1)), shared(none)}));
        showEditor(dialog);
        QCOMPARE(dialog.minimum()->placeholderText(), QStringLiteral("mixed"));
        QCOMPARE(rowOf(dialog.minimum())->note(), QStringLiteral("US$5.00, none"));
        dialog.noMinimum()->setFocus();
        QTest::keyClick(dialog.noMinimum(), Qt::Key_Space);
        const QList<ProposedEdit> edits = dialog.edits();
        QCOMPARE(edits.size(), 1);
        QCOMPARE(edits.first().adGroupId, QStringLiteral("adgrp_1"));
        QCOMPARE(edits.first().patch, (AdGroupPatch{{Field::MinimumDailySpend, FieldValue()}}));
        rowOf(dialog.minimum())->keepButton()->click();
        QVERIFY(dialog.edits().isEmpty());
        QVERIFY(!dialog.noMinimum()->isChecked());
    }

    void keepsUnknownMembersOfTheCap()
    {
        AdGroup reach = plainGroup(1);
        reach.optimizationGoal = Word::of(u"reach");
        auto targeting = std::make_shared<Targeting>(*reach.targeting);
        targeting->frequencyCap = FrequencyCap{3, 7, "\"event\":\"IMPRESSIONS\""};
        reach.targeting = targeting;
        BudgetDialog dialog(editorContext({shared(reach), shared(plainGroup(2))}));
        showEditor(dialog);
        QVERIFY(dialog.capImpressions()->isEnabled());
        typeInto(dialog.capImpressions(), QStringLiteral("5"));
        const QList<ProposedEdit> edits = dialog.edits();
        QCOMPARE(edits.size(), 1);
        QCOMPARE(edits.first().patch.value(Field::FrequencyCap),
                 FieldValue(FrequencyCap{5, 7, "\"event\":\"IMPRESSIONS\""}));
    }

    void capIsOffWithoutReach()
    {
        BudgetDialog dialog(editorContext({shared(plainGroup(1))}));
        showEditor(dialog);
        QVERIFY(!dialog.capImpressions()->isEnabled());
        QCOMPARE(rowOf(dialog.capImpressions())->note(), QStringLiteral("Only for ad groups that optimize for reach."));
        dialog.goal()->choose(QStringLiteral("reach"));
        dialog.flush();
        QVERIFY(dialog.capImpressions()->isEnabled());
    }

    void theWheelChangesNothing()
    {
        BudgetDialog dialog(editorContext({shared(plainGroup(1))}));
        showEditor(dialog);
        for (QWidget *widget :
             std::initializer_list<QWidget *>{dialog.goal(), dialog.budget()->change(), dialog.budgetType()}) {
            widget->setFocus();
            const QPointF middle = QRectF(widget->rect()).center();
            QWheelEvent turn(middle, widget->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                             Qt::NoScrollPhase, false);
            QApplication::sendEvent(widget, &turn);
        }
        QVERIFY(dialog.edits().isEmpty());
        QCOMPARE(dialog.budget()->change()->currentIndex(), 0);
    }
};

std::function<std::unique_ptr<QObject>()> makeBudgetDialogTest()
{
    return maker<BudgetDialogTest>();
}

} // namespace agm::test

#include "BudgetDialogTest.moc"
