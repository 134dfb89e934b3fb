// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/ScheduleDialog.h"
#include "tests/views/editors/EditorWorld.h"
#include "tests/views/editors/Tests.h"
#include "views/editors/FieldRow.h"
#include "views/editors/MomentField.h"

#include <QtGui/QWheelEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateTimeEdit>
#include <QtWidgets/QLabel>

namespace agm::test {
namespace {

const QTimeZone &newYork()
{
    static const QTimeZone zone("America/New_York");
    return zone;
}

FieldRow *rowOf(const QWidget *control)
{
    return qobject_cast<FieldRow *>(control->parentWidget());
}

AdGroup lifetimeGroup(int number)
{
    AdGroup group = plainGroup(number);
    group.budgetType = Word::of(u"lifetime");
    group.startsAt = Instant::of(QDateTime(QDate(2026, 12, 1), QTime(0, 0), newYork()));
    group.endsAt = Instant::of(QDateTime(QDate(2026, 12, 10), QTime(0, 0), newYork()));
    return group;
}

} // namespace

class ScheduleDialogTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void setsAnEndByKeyboard()
    {
        ScheduleDialog dialog(editorContext({shared(plainGroup(1)), shared(plainGroup(2))}));
        Proposed proposed(dialog);
        showEditor(dialog);
        QVERIFY(dialog.start()->choice()->hasFocus());
        QVERIFY(
            dialog.findChild<QLabel *>(QStringLiteral("scheduleRule"))->text().contains(QStringLiteral("New York")));
        dialog.end()->choice()->setFocus();
        QTest::keyClick(dialog.end()->choice(), Qt::Key_Down);
        QVERIFY(dialog.end()->moment()->isVisible());
        dialog.end()->moment()->setFocus();
        dialog.end()->moment()->setCurrentSection(QDateTimeEdit::DaySection);
        QTest::keyClick(dialog.end()->moment(), Qt::Key_Down);
        dialog.flush();
        QTest::keyClick(dialog.end()->moment(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(proposed.times, 1);
        // Eight days from the 22nd at midnight, and one less.
        const QDateTime expected(QDate(2026, 11, 29), QTime(0, 0), newYork());
        for (const ProposedEdit &edit : std::as_const(proposed.edits))
            QCOMPARE(edit.patch, (AdGroupPatch{{Field::EndsAt, FieldValue(Instant::of(expected))}}));
        QCOMPARE(proposed.edits.size(), 2);
    }

    void refusesAnEndBeforeTheStart()
    {
        ScheduleDialog dialog(editorContext({shared(lifetimeGroup(1))}));
        showEditor(dialog);
        QCOMPARE(dialog.end()->moment()->dateTime().date(), QDate(2026, 12, 10));
        dialog.end()->chooseMoment(QDateTime(QDate(2026, 11, 30), QTime(12, 0), newYork()));
        dialog.flush();
        QCOMPARE(rowOf(dialog.end()->choice())->severity(), Severity::Blocked);
        QVERIFY(!rowOf(dialog.end()->choice())->findingText().isEmpty());
        dialog.end()->chooseNone();
        dialog.flush();
        QCOMPARE(rowOf(dialog.end()->choice())->severity(), Severity::Blocked);
        dialog.end()->keep();
        QVERIFY(dialog.edits().isEmpty());
        QVERIFY(rowOf(dialog.end()->choice())->findingText().isEmpty());
    }

    void keepsWhatIsMixed()
    {
        AdGroup none = plainGroup(2);
        none.startsAt = Instant();
        ScheduleDialog dialog(editorContext({shared(plainGroup(1)), shared(none), shared(lifetimeGroup(3))}));
        showEditor(dialog);
        QCOMPARE(dialog.start()->choice()->currentText(), QStringLiteral("mixed"));
        QVERIFY(rowOf(dialog.start()->choice())->note().contains(QStringLiteral("none")));
        QVERIFY(dialog.edits().isEmpty());
        dialog.start()->chooseNone();
        QCOMPARE(dialog.edits().size(), 2);
        QCOMPARE(dialog.edits().first().patch, (AdGroupPatch{{Field::StartsAt, FieldValue()}}));
    }

    /// 2:30 does not exist in the night of 8 March 2026 in New York.
    void saysWhenATimeDoesNotExist()
    {
        ScheduleDialog dialog(editorContext({shared(plainGroup(1))}));
        showEditor(dialog);
        dialog.end()->choice()->setCurrentIndex(1);
        dialog.end()->moment()->setDateTime(QDateTime(QDate(2026, 3, 8), QTime(2, 30), Qt::UTC));
        dialog.flush();
        QVERIFY(rowOf(dialog.end()->choice())->note().contains(QStringLiteral("does not exist")));
    }

    void theWheelChangesNothing()
    {
        ScheduleDialog dialog(editorContext({shared(lifetimeGroup(1))}));
        showEditor(dialog);
        QDateTimeEdit *moment = dialog.end()->moment();
        moment->setFocus();
        const QPointF middle = QRectF(moment->rect()).center();
        QWheelEvent turn(middle, moment->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                         Qt::NoScrollPhase, false);
        QApplication::sendEvent(moment, &turn);
        QVERIFY(dialog.edits().isEmpty());
    }

    void escapes()
    {
        ScheduleDialog dialog(editorContext({shared(plainGroup(1))}));
        showEditor(dialog);
        dialog.end()->choice()->setCurrentIndex(1);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QTRY_VERIFY(discardQuestion(dialog));
        QVERIFY(dialog.isVisible());
    }
};

std::function<std::unique_ptr<QObject>()> makeScheduleDialogTest()
{
    return maker<ScheduleDialogTest>();
}

} // namespace agm::test

#include "ScheduleDialogTest.moc"
