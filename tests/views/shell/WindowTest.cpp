// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/shell/ShellMake.h"
#include "tests/views/shell/ShellTests.h"
#include "views/shell/WindowButton.h"
#include "views/shell/WindowDialog.h"

#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>

Q_DECLARE_METATYPE(agm::TimeWindow)

namespace agm::test {
namespace {

const QDateTime noon(QDate(2026, 11, 22), QTime(17, 0), Qt::UTC);
const QTimeZone newYork("America/New_York");

class WindowTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void labelAlwaysHasDatesAndZone()
    {
        const TimeWindow week(WindowPreset::Last7Days, newYork);
        const QString label = WindowButton::label(week, noon);
        QCOMPARE(label, QStringLiteral("Last 7 days · 16–22 Nov · New York · today incomplete"));
        QCOMPARE(WindowButton::label(week, noon, true), QStringLiteral("16–22 Nov · New York · today incomplete"));
        const auto past = TimeWindow::custom(QDate(2026, 10, 1), QDate(2026, 10, 7), newYork);
        QVERIFY(past);
        QVERIFY(!WindowButton::label(*past, noon).contains(QLatin1String("incomplete")));
        QVERIFY(
            WindowButton::label(TimeWindow(WindowPreset::AllTime, newYork), noon, true).contains(QLatin1String("All")));
    }

    void midnightIsTheZones()
    {
        const QDateTime lateInUtc(QDate(2026, 11, 23), QTime(3, 0), Qt::UTC);
        const QString label = WindowButton::label(TimeWindow(WindowPreset::Today, newYork), lateInUtc, true);
        QVERIFY2(label.startsWith(QLatin1String("22 Nov")), qPrintable(label));
    }

    void menuChoosesPresets()
    {
        WindowButton button(nullptr, [] { return noon; });
        button.setWindow(TimeWindow(WindowPreset::Last7Days, newYork));
        QSignalSpy chosen(&button, &WindowButton::windowChosen);
        QCOMPARE(button.accessibleName(), button.text());
        const auto actions = button.menu()->actions();
        actions.constFirst()->trigger();
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].value<TimeWindow>(), TimeWindow(WindowPreset::Today, newYork));
        QVERIFY(actions.constFirst()->isChecked());
        actions.constFirst()->trigger();
        QCOMPARE(chosen.count(), 1);
    }

    void customIsChosenOnlyByTheDialog()
    {
        QWidget window;
        auto *button = new WindowButton(&window, [] { return noon; });
        button->setWindow(TimeWindow(WindowPreset::Last7Days, newYork));
        QVERIFY(present(window));
        QSignalSpy chosen(button, &WindowButton::windowChosen);
        for (QAction *action : button->menu()->actions()) {
            if (action->data().toInt() == int(WindowPreset::Custom) && action->isCheckable())
                action->trigger();
        }
        auto *dialog = window.findChild<WindowDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(button->window().preset(), WindowPreset::Last7Days);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QCOMPARE(chosen.count(), 0);
        QCOMPARE(button->window().preset(), WindowPreset::Last7Days);
    }

    void dialogTakesTwoDaysAndAZone()
    {
        WindowDialog dialog(TimeWindow(WindowPreset::Last7Days, newYork), noon, WindowDialog::Ask::Dates);
        QVERIFY(present(dialog));
        QSignalSpy chosen(&dialog, &WindowDialog::windowChosen);
        const auto edits = dialog.findChildren<QDateEdit *>();
        QCOMPARE(edits.size(), 2);
        QCOMPARE(edits[0]->date(), QDate(2026, 11, 16));
        QCOMPARE(edits[1]->date(), QDate(2026, 11, 22));
        auto *use = buttonWith(dialog, QStringLiteral("Show these days"));
        edits[0]->setDate(QDate(2026, 11, 23));
        QVERIFY(!use->isEnabled());
        edits[0]->setDate(QDate(2026, 11, 1));
        edits[1]->setDate(QDate(2026, 11, 10));
        QVERIFY(use->isEnabled());
        auto *zone = dialog.findChild<QComboBox *>();
        zone->lineEdit()->selectAll();
        QTest::keyClicks(zone->lineEdit(), QStringLiteral("Europe/Nowhere"));
        QVERIFY(!use->isEnabled());
        zone->setEditText(QStringLiteral("europe/berlin"));
        QVERIFY(use->isEnabled());
        QTest::mouseClick(use, Qt::LeftButton);
        QCOMPARE(chosen.count(), 1);
        const auto expected = TimeWindow::custom(QDate(2026, 11, 1), QDate(2026, 11, 10), QTimeZone("Europe/Berlin"));
        QCOMPARE(chosen[0][0].value<TimeWindow>(), *expected);
    }

    void zoneAloneKeepsThePreset()
    {
        WindowDialog dialog(TimeWindow(WindowPreset::Last14Days, newYork), noon, WindowDialog::Ask::ZoneOnly);
        QVERIFY(present(dialog));
        for (const QDateEdit *edit : dialog.findChildren<QDateEdit *>())
            QVERIFY(!edit->isVisible());
        QSignalSpy chosen(&dialog, &WindowDialog::windowChosen);
        auto *zone = dialog.findChild<QComboBox *>();
        QCOMPARE(zone->currentText(), QStringLiteral("America/New York"));
        zone->setEditText(QStringLiteral("UTC"));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].value<TimeWindow>(), TimeWindow(WindowPreset::Last14Days, QTimeZone("UTC")));
    }
};

} // namespace

std::unique_ptr<QObject> makeWindowTest()
{
    return std::make_unique<WindowTest>();
}

} // namespace agm::test

#include "WindowTest.moc"
