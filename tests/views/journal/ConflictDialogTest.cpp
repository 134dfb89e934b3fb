// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/changes/ConflictDialog.h"
#include "tests/views/journal/JournalMake.h"
#include "tests/views/journal/JournalViewTests.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QTableWidget>

namespace agm::test {
namespace {

QList<ConflictRow> rows()
{
    const QString a = QStringLiteral("adgrp_a");
    const QString b = QStringLiteral("adgrp_b");
    return {{a, QStringLiteral("Alpha"), Field::BudgetAmount, usd(140), usd(100), usd(150)},
            {a, QStringLiteral("Alpha"), Field::Title, QStringLiteral("New"), QStringLiteral("Old"),
             QStringLiteral("Newer")},
            {b, {}, Field::BudgetAmount, usd(2), usd(1), FieldValue()}};
}

class ConflictDialogTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsThreeValuesAndLeavesThemAtFirst()
    {
        ConflictDialog dialog(rows(), formats());
        QVERIFY(present(dialog));
        auto *table = dialog.findChild<QTableWidget *>();
        QCOMPARE(table->rowCount(), 3);
        QCOMPARE(table->item(0, 2)->text(), QStringLiteral("US$140.00"));
        QCOMPARE(table->item(0, 3)->text(), QStringLiteral("US$100.00"));
        QCOMPARE(table->item(0, 4)->text(), QStringLiteral("US$150.00"));
        QCOMPARE(table->item(2, 0)->text(), QStringLiteral("adgrp_b"));
        QCOMPARE(table->item(0, 5)->text(), QStringLiteral("Leave as it is"));
        auto *draft = button(dialog, "draft");
        QVERIFY(!draft->isEnabled());
        QSignalSpy asked(&dialog, &ConflictDialog::draftsRequested);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(asked.count(), 0);
        QTest::keyClick(table, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(asked.count(), 0);
    }

    void chosenOnesBecomeDrafts()
    {
        ConflictDialog dialog(rows(), formats());
        QVERIFY(present(dialog));
        auto *table = dialog.findChild<QTableWidget *>();
        QVERIFY(table->hasFocus());
        QList<ProposedEdit> edits;
        connect(&dialog, &ConflictDialog::draftsRequested, this,
                [&edits](const QList<ProposedEdit> &wanted) { edits = wanted; });
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(table, Qt::Key_Space);
        auto *draft = button(dialog, "draft");
        QCOMPARE(draft->text(), QStringLiteral("Put 2 fields into drafts"));
        QCOMPARE(table->item(1, 5)->text(), QStringLiteral("Put into drafts"));
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(edits.size(), 1); // both are of one ad group
        QCOMPARE(edits[0].adGroupId, QStringLiteral("adgrp_a"));
        QVERIFY(edits[0].patch
                == (AdGroupPatch{{Field::BudgetAmount, usd(100)}, {Field::Title, QStringLiteral("Old")}}));
    }

    void spaceTwiceTakesItBack()
    {
        ConflictDialog dialog(rows(), formats());
        QVERIFY(present(dialog));
        auto *table = dialog.findChild<QTableWidget *>();
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(button(dialog, "draft")->text(), QStringLiteral("Put 1 field into drafts"));
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(!button(dialog, "draft")->isEnabled());
    }
};

} // namespace

std::unique_ptr<QObject> makeConflictDialogTest()
{
    return std::make_unique<ConflictDialogTest>();
}

} // namespace agm::test

#include "ConflictDialogTest.moc"
