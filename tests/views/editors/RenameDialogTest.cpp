// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/RenameDialog.h"
#include "tests/views/editors/EditorWorld.h"
#include "tests/views/editors/Tests.h"
#include "views/editors/FieldRow.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

namespace agm::test {
namespace {

QString title(const Proposed &proposed, int number)
{
    const FieldValue value = proposed.of(QStringLiteral("adgrp_%1").arg(number)).value(Field::Title);
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

QString count(const RenameDialog &dialog)
{
    return dialog.findChild<QLabel *>(QStringLiteral("count"))->text();
}

} // namespace

class RenameDialogTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void replacesByKeyboard()
    {
        RenameDialog dialog(editorContext({shared(plainGroup(1)), shared(plainGroup(12)), shared(plainGroup(3))}));
        QAbstractItemModelTester tester(dialog.preview());
        Proposed proposed(dialog);
        showEditor(dialog);
        QVERIFY(dialog.find()->hasFocus());
        QTest::keyClicks(dialog.find(), QStringLiteral("group 1"));
        typeInto(dialog.replacement(), QStringLiteral("Set A"));
        dialog.flush();
        QCOMPARE(dialog.preview()->rowCount(), 2);
        QCOMPARE(dialog.preview()->index(1, 0).data().toString(), QStringLiteral("Group 12"));
        QCOMPARE(dialog.preview()->index(1, 1).data().toString(), QStringLiteral("Set A2"));
        QCOMPARE(count(dialog), QStringLiteral("2 titles match, 2 change"));
        QTest::keyClick(dialog.replacement(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(proposed.times, 1);
        QCOMPARE(title(proposed, 12), QStringLiteral("Set A2"));
        QVERIFY(proposed.of(QStringLiteral("adgrp_3")).isEmpty());
    }

    void insertsWordsAtTheCursor()
    {
        RenameDialog dialog(editorContext({shared(plainGroup(1))}));
        Proposed proposed(dialog);
        showEditor(dialog);
        typeInto(dialog.replacement(), QStringLiteral("A  B"));
        dialog.replacement()->setCursorPosition(2);
        dialog.findChild<QToolButton *>(QStringLiteral("[campaign]"))->click();
        QCOMPARE(dialog.replacement()->text(), QStringLiteral("A [campaign] B"));
        QVERIFY(dialog.replacement()->hasFocus());
        dialog.flush();
        dialog.draftButton()->click();
        QCOMPARE(title(proposed, 1), QStringLiteral("A Spring launch B"));
    }

    void saysWhereTheExpressionIsWrong()
    {
        RenameDialog dialog(editorContext({shared(plainGroup(1))}));
        showEditor(dialog);
        dialog.regularExpression()->setChecked(true);
        typeInto(dialog.find(), QStringLiteral("Gr(oup"));
        dialog.flush();
        QVERIFY(!dialog.draftButton()->isEnabled());
        QVERIFY(!dialog.reviewButton()->isEnabled());
        QVERIFY(dialog.find()->accessibleDescription().contains(QStringLiteral("character 7")));
        QCOMPARE(dialog.preview()->rowCount(), 0);
        typeInto(dialog.find(), QStringLiteral("Gr(oup) (\\d)"));
        typeInto(dialog.replacement(), QStringLiteral("\\2 \\1"));
        dialog.flush();
        QCOMPARE(dialog.preview()->rows().at(0).after, QStringLiteral("1 oup"));
    }

    void marksEmptyAndLongTitles()
    {
        RenameDialog dialog(editorContext({shared(plainGroup(1))}));
        showEditor(dialog);
        typeInto(dialog.find(), QStringLiteral("Group 1"));
        dialog.flush();
        QCOMPARE(dialog.preview()->rowCount(), 1);
        QVERIFY(!dialog.preview()->rows().at(0).fault.isEmpty());
        QVERIFY(dialog.draftButton()->isEnabled());
        QVERIFY(count(dialog).contains(QStringLiteral("holds back")));
        dialog.replacement()->setText(QString(300, QLatin1Char('x')));
        dialog.flush();
        QVERIFY(dialog.preview()->rows().at(0).fault.contains(QStringLiteral("255")));
    }

    void saysThatNothingMatches()
    {
        RenameDialog dialog(editorContext({shared(plainGroup(1))}));
        showEditor(dialog);
        typeInto(dialog.find(), QStringLiteral("nowhere"));
        dialog.flush();
        QCOMPARE(count(dialog), QStringLiteral("No title matches"));
        QVERIFY(!dialog.reviewButton()->isEnabled());
    }

    void escapes()
    {
        RenameDialog dialog(editorContext({shared(plainGroup(1))}));
        showEditor(dialog);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }
};

std::function<std::unique_ptr<QObject>()> makeRenameDialogTest()
{
    return maker<RenameDialogTest>();
}

} // namespace agm::test

#include "RenameDialogTest.moc"
