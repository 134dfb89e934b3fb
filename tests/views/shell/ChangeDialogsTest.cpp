// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/shell/ShellMake.h"
#include "tests/views/shell/ShellTests.h"
#include "views/changes/BulkConfirmDialog.h"
#include "views/changes/BulkSentence.h"
#include "views/changes/DeleteDialog.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

Q_DECLARE_METATYPE(agm::BulkPlan)

namespace agm::test {
namespace {

QString allText(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        texts += label->text();
    return texts.join(QLatin1Char('\n'));
}

class ChangeDialogsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void enterConfirms()
    {
        BulkPlan plan = makePlan(BulkAction::Pause, 14, 8420, 7800);
        skip(plan, SkipReason::Rejected, 2);
        BulkConfirmDialog dialog(plan);
        QVERIFY(present(dialog));
        auto *go = dialog.findChild<QPushButton *>(QStringLiteral("confirm"));
        QCOMPARE(go->text(), QStringLiteral("Pause 14 ad groups (−US$620/day)"));
        QVERIFY(go->isDefault());
        const QString text = allText(dialog);
        QVERIFY(text.contains(bulk::money(plan)) && text.contains(bulk::skipped(plan)));
        QSignalSpy confirmed(&dialog, &BulkConfirmDialog::confirmed);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(confirmed.count(), 1);
        QCOMPARE(confirmed[0][0].value<BulkPlan>().ids, plan.ids);
        QVERIFY(!dialog.isVisible());
    }

    void escapeLeaves()
    {
        BulkConfirmDialog dialog(makePlan(BulkAction::Resume, 2, 0, 30));
        QVERIFY(present(dialog));
        QSignalSpy confirmed(&dialog, &BulkConfirmDialog::confirmed);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(confirmed.count(), 0);
    }

    void nothingToDoOffersOnlyClose()
    {
        BulkPlan plan = makePlan(BulkAction::Pause, 0, 100, 100);
        skip(plan, SkipReason::AlreadyPaused, 3);
        BulkConfirmDialog dialog(plan);
        QVERIFY(present(dialog));
        QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("confirm")));
        QVERIFY(buttonWith(dialog, QStringLiteral("Close")));
        QVERIFY(allText(dialog).contains(bulk::nothingToDo(plan)));
        QSignalSpy confirmed(&dialog, &BulkConfirmDialog::confirmed);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(confirmed.count(), 0);
    }

    void deletingSeveralNeedsTheCount()
    {
        DeleteDialog dialog(makePlan(BulkAction::Delete, 14, 100, 0), {QStringLiteral("<b>First</b>")});
        QVERIFY(present(dialog));
        auto *typed = dialog.findChild<QLineEdit *>();
        auto *remove = dialog.findChild<QPushButton *>(QStringLiteral("delete"));
        QVERIFY(allText(dialog).contains(QStringLiteral("cannot be undone")));
        QVERIFY(allText(dialog).contains(QStringLiteral("<b>First</b>")));
        QVERIFY(allText(dialog).contains(QStringLiteral("and 13 more")));
        QSignalSpy confirmed(&dialog, &DeleteDialog::confirmed);
        QVERIFY(typed->hasFocus());
        QVERIFY(!remove->isEnabled());
        QTest::keyClicks(typed, QStringLiteral("1"));
        QTest::keyClick(typed, Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        QVERIFY(!remove->isEnabled());
        QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("hint"))->text().contains(QLatin1String("That is not 14")));
        QTest::keyClicks(typed, QStringLiteral("4"));
        QVERIFY(remove->isEnabled());
        QTest::keyClicks(typed, QStringLiteral("0"));
        QVERIFY(!remove->isEnabled());
        QTest::keyClick(typed, Qt::Key_Backspace);
        QTest::keyClick(typed, Qt::Key_Return);
        QCOMPARE(confirmed.count(), 1);
        QVERIFY(!dialog.isVisible());
    }

    void whatCountsAsTheCount_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("right");
        QTest::newRow("plain") << QStringLiteral("1200") << true;
        QTest::newRow("grouped") << QStringLiteral("1,200") << true;
        QTest::newRow("spaces around") << QStringLiteral(" 1200 ") << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("too few") << QStringLiteral("120") << false;
        QTest::newRow("negative") << QStringLiteral("-1200") << false;
        QTest::newRow("words") << QStringLiteral("all") << false;
        QTest::newRow("decimals") << QStringLiteral("1200.5") << false;
    }

    void whatCountsAsTheCount()
    {
        QFETCH(QString, typed);
        QFETCH(bool, right);
        QCOMPARE(DeleteDialog::matches(typed, 1200, QLocale(QLocale::English, QLocale::UnitedStates)), right);
    }

    void deletingOneIsNeverDoneByEnter()
    {
        DeleteDialog dialog(makePlan(BulkAction::Delete, 1, 100, 0));
        QVERIFY(present(dialog));
        QVERIFY(!dialog.findChild<QLineEdit *>());
        QSignalSpy confirmed(&dialog, &DeleteDialog::confirmed);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(confirmed.count(), 0);
        dialog.show();
        QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("delete")), Qt::LeftButton);
        QCOMPARE(confirmed.count(), 1);
    }

    void pauseIsOfferedInstead()
    {
        DeleteDialog dialog(makePlan(BulkAction::Delete, 3, 100, 0), {}, nullptr, 2);
        QVERIFY(present(dialog));
        auto *pause = dialog.findChild<QPushButton *>(QStringLiteral("pauseInstead"));
        QCOMPARE(pause->text(), QStringLiteral("Pause 2 ad groups instead"));
        QSignalSpy paused(&dialog, &DeleteDialog::pauseInstead);
        QSignalSpy confirmed(&dialog, &DeleteDialog::confirmed);
        QTest::mouseClick(pause, Qt::LeftButton);
        QCOMPARE(paused.count(), 1);
        QCOMPARE(paused[0][0].toStringList(), ids(3));
        QCOMPARE(confirmed.count(), 0);
        const DeleteDialog none(makePlan(BulkAction::Delete, 3, 100, 0), {}, nullptr, 0);
        QVERIFY(!none.findChild<QPushButton *>(QStringLiteral("pauseInstead")));
    }

    void tabReachesEveryButton()
    {
        DeleteDialog dialog(makePlan(BulkAction::Delete, 2, 100, 0), {}, nullptr, 2);
        QVERIFY(present(dialog));
        QTest::keyClicks(dialog.findChild<QLineEdit *>(), QStringLiteral("2"));
        QSet<QWidget *> reached;
        for (int i = 0; i < 8; ++i) {
            reached.insert(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        for (QPushButton *button : dialog.findChildren<QPushButton *>())
            QVERIFY2(reached.contains(button), qPrintable(button->text()));
    }
};

} // namespace

std::unique_ptr<QObject> makeChangeDialogsTest()
{
    return std::make_unique<ChangeDialogsTest>();
}

} // namespace agm::test

#include "ChangeDialogsTest.moc"
