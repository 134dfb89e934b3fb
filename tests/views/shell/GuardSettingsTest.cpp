// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/shell/ShellMake.h"
#include "tests/views/shell/ShellTests.h"
#include "views/shell/AccountsDialog.h"
#include "views/shell/GuardSettingsDialog.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

Q_DECLARE_METATYPE(agm::AccountConfig)
Q_DECLARE_METATYPE(agm::GuardSettings)

namespace agm::test {
namespace {

const QLocale English(QLocale::English, QLocale::UnitedStates);
const QLocale German(QLocale::German, QLocale::Germany);

AccountConfig shop()
{
    return makeAccount(QStringLiteral("shop"), QStringLiteral("Shop"), Environment::Production);
}

AccountConfig demo()
{
    return makeAccount(QStringLiteral("demo"), QStringLiteral("Demo account"), Environment::Demo);
}

QLineEdit *field(const QWidget &dialog, const QString &name)
{
    for (QLineEdit *edit : dialog.findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == name)
            return edit;
    }
    return nullptr;
}

QString visibleText(const QWidget &dialog)
{
    QStringList texts;
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts += label->text();
    }
    return texts.join(QLatin1Char('\n'));
}

/// Replaces the text of the field that has the focus.
void type(QLineEdit *edit, const QString &text)
{
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(edit, text);
}

GuardSettings saved(const QSignalSpy &spy)
{
    return spy.isEmpty() ? GuardSettings() : spy.last().at(0).value<GuardSettings>();
}

class GuardSettingsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<GuardSettings>(); }

    void showsWhatIsSet()
    {
        GuardSettingsDialog dialog(demo(), nullptr, English);
        QVERIFY(present(dialog));
        QCOMPARE(field(dialog, QStringLiteral("One edit, raise"))->text(), QStringLiteral("50 %"));
        QCOMPARE(field(dialog, QStringLiteral("One edit, cut"))->text(), QStringLiteral("80 %"));
        QCOMPARE(field(dialog, QStringLiteral("One job, amount per day"))->text(), QStringLiteral("100"));
        QCOMPARE(field(dialog, QStringLiteral("One job, share"))->text(), QStringLiteral("20 %"));
        QCOMPARE(field(dialog, QStringLiteral("Within 24 hours"))->text(), QStringLiteral("100 %"));
        QCOMPARE(field(dialog, QStringLiteral("Worst-day factor"))->text(), QStringLiteral("1.75"));
        QVERIFY(dialog.findChild<QCheckBox *>()->isChecked());
        QVERIFY(dialog.guard() == GuardSettings());
        QVERIFY(dialog.looserLimits().isEmpty());
        // Each limit says what it does.
        const auto edits = dialog.findChildren<QLineEdit *>();
        QCOMPARE(edits.size(), 6);
        for (const QLineEdit *edit : edits) {
            QVERIFY(!edit->accessibleDescription().isEmpty());
            QVERIFY2(visibleText(dialog).contains(edit->accessibleDescription()), qPrintable(edit->accessibleName()));
        }
    }

    void keysAlone()
    {
        GuardSettingsDialog dialog(demo(), nullptr, English);
        QSignalSpy spy(&dialog, &GuardSettingsDialog::saveRequested);
        QVERIFY(present(dialog));
        QVERIFY(field(dialog, QStringLiteral("One edit, raise"))->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("30"));
        for (const char *text : {"60 %", "250.50", "7.5", "40%"}) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(text));
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("2"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(spy.count(), 1);
        GuardSettings wanted;
        wanted.maxRaise = 0.3;
        wanted.maxCut = 0.6;
        wanted.jobRaiseMicros = 250'500'000;
        wanted.jobRaiseShare = 0.075;
        wanted.maxDayRaise = 0.4;
        wanted.extraZero = false;
        wanted.worstDayFactor = 2;
        QVERIFY(saved(spy) == wanted);
        QVERIFY(dialog.isVisible()); // until it was kept
        dialog.showSaveFailed(QStringLiteral("The disk is full."));
        QVERIFY(visibleText(dialog).contains(QLatin1String("The disk is full.")));
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(spy.count(), 1);
    }

    void wrongInput_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *text, const char *says) {
            QTest::addRow("%s: '%s'", name, text)
                << QString::fromLatin1(name) << QString::fromUtf8(text) << QString::fromLatin1(says);
        };
        for (const char *name : {"One edit, raise", "One edit, cut", "One job, share", "Within 24 hours"}) {
            row(name, "", "such as 50 %");
            row(name, "1e9", "such as 50 %");
            row(name, "1.000", "such as 50 %");
            row(name, "-5", "between 0 % and");
            row(name, "10001", "between 0 % and");
        }
        row("One edit, cut", "101", "between 0 % and 100 %");
        row("One job, amount per day", "", "such as 100");
        row("One job, amount per day", "1e9", "such as 100");
        row("One job, amount per day", "-5", "such as 100");
        row("One job, amount per day", "1,000", "could mean 1 or 1000");
        row("One job, amount per day", "1000000001", "must not be above 1000000000");
        row("Worst-day factor", "0.9", "between 1 and 10");
        row("Worst-day factor", "11", "between 1 and 10");
        row("Worst-day factor", "50 %", "such as 1.75");
    }

    void wrongInput()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        QFETCH(QString, says);
        GuardSettingsDialog dialog(demo(), nullptr, English);
        QSignalSpy spy(&dialog, &GuardSettingsDialog::saveRequested);
        QVERIFY(present(dialog));
        QLineEdit *edit = field(dialog, name);
        type(edit, text);
        if (text.isEmpty())
            edit->clear();
        QVERIFY(!dialog.isGood());
        QVERIFY2(edit->accessibleDescription().contains(says), qPrintable(edit->accessibleDescription()));
        QVERIFY(visibleText(dialog).contains(edit->accessibleDescription()));
        QVERIFY(dialog.guard() == GuardSettings()); // nothing half understood
        dialog.findChild<QCheckBox *>()->setFocus();
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(spy.count(), 0);
        QVERIFY(edit->hasFocus());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void whatIsNotTouchedStaysExact()
    {
        AccountConfig account = demo();
        account.guard.maxRaise = 1.0 / 3;
        account.guard.jobRaiseMicros = 100'000'001;
        account.guard.worstDayFactor = 1.2345678901234567;
        GuardSettingsDialog dialog(account, nullptr, English);
        QVERIFY(present(dialog));
        type(field(dialog, QStringLiteral("One job, share")), QStringLiteral("25"));
        GuardSettings wanted = account.guard;
        wanted.jobRaiseShare = 0.25;
        QVERIFY(dialog.isGood());
        QVERIFY(dialog.guard() == wanted);
    }

    void readsTheLocale()
    {
        AccountConfig account = demo();
        account.guard.maxDayRaise = 0.125;
        account.guard.maxRaise = 100;
        GuardSettingsDialog dialog(account, nullptr, German);
        QVERIFY(present(dialog));
        QCOMPARE(field(dialog, QStringLiteral("Within 24 hours"))->text(), QStringLiteral("12,5 %"));
        QCOMPARE(field(dialog, QStringLiteral("One edit, raise"))->text(), QStringLiteral("10000 %"));
        type(field(dialog, QStringLiteral("Worst-day factor")), QStringLiteral("1,5"));
        type(field(dialog, QStringLiteral("One job, amount per day")), QStringLiteral("1.250,50"));
        QVERIFY(dialog.isGood());
        QCOMPARE(dialog.guard().worstDayFactor, 1.5);
        QCOMPARE(dialog.guard().jobRaiseMicros, 1'250'500'000);
    }

    void resetBringsTheRecommendedLimits()
    {
        AccountConfig account = shop();
        account.guard.maxRaise = 3;
        account.guard.extraZero = false;
        GuardSettingsDialog dialog(account, nullptr, English);
        QSignalSpy spy(&dialog, &GuardSettingsDialog::saveRequested);
        QVERIFY(present(dialog));
        type(field(dialog, QStringLiteral("One job, share")), QStringLiteral("nonsense"));
        QVERIFY(!dialog.isGood());
        auto *reset = dialog.findChild<QPushButton *>(QStringLiteral("reset"));
        reset->setFocus();
        QTest::keyClick(reset, Qt::Key_Space);
        QVERIFY(dialog.isGood() && dialog.guard() == GuardSettings());
        QVERIFY(dialog.looserLimits().isEmpty());
        field(dialog, QStringLiteral("One job, share"))->setFocus();
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(spy.count(), 1);
        QVERIFY(saved(spy) == GuardSettings());
    }

    void looserLimitsOfRealMoneyWarn()
    {
        GuardSettingsDialog real(shop(), nullptr, English);
        QVERIFY(present(real));
        QVERIFY(!visibleText(real).contains(QLatin1String("spends real money, and")));
        type(field(real, QStringLiteral("One edit, raise")), QStringLiteral("51"));
        QCOMPARE(real.looserLimits(), QStringList{QStringLiteral("One edit, raise")});
        QVERIFY(visibleText(real).contains(QLatin1String("looser than now or than recommended: One edit, raise.")));
        type(field(real, QStringLiteral("One edit, raise")), QStringLiteral("49"));
        QVERIFY(real.looserLimits().isEmpty());
        QVERIFY(!visibleText(real).contains(QLatin1String("looser than")));
        real.findChild<QCheckBox *>()->setChecked(false);
        QVERIFY(visibleText(real).contains(QLatin1String("the question about a zero")));

        // Back to the recommended limit is looser than a tight one, too.
        AccountConfig tight = shop();
        tight.guard.maxDayRaise = 0.2;
        GuardSettingsDialog loosened(tight, nullptr, English);
        QVERIFY(present(loosened));
        type(field(loosened, QStringLiteral("Within 24 hours")), QStringLiteral("100"));
        QCOMPARE(loosened.looserLimits(), QStringList{QStringLiteral("Within 24 hours")});

        GuardSettingsDialog play(demo(), nullptr, English);
        QVERIFY(present(play));
        type(field(play, QStringLiteral("One edit, raise")), QStringLiteral("5000"));
        QVERIFY(!visibleText(play).contains(QLatin1String("looser than")));
    }

    void noTextIsCut()
    {
        GuardSettingsDialog dialog(shop(), nullptr, English);
        QVERIFY(present(dialog));
        for (QLineEdit *edit : dialog.findChildren<QLineEdit *>())
            type(edit, QStringLiteral("x"));
        dialog.findChild<QCheckBox *>()->setChecked(false);
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (label->isVisible() && label->wordWrap())
                QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        }
    }

    void theListOffersThemForFixedAccounts()
    {
        AccountsDialog list;
        list.setAccounts({{demo(), true, true}, {shop(), true, false}}, QStringLiteral("demo"));
        QVERIFY(present(list));
        QSignalSpy spy(&list, &AccountsDialog::saveRequested);
        QVERIFY(!list.findChild<QPushButton *>(QStringLiteral("edit"))->isEnabled());
        auto *button = list.findChild<QPushButton *>(QStringLiteral("limits"));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QVERIFY(list.limits());
        QVERIFY(QTest::qWaitForWindowActive(list.limits()));
        type(field(*list.limits(), QStringLiteral("One edit, raise")), QStringLiteral("10"));
        QTest::keyClick(list.limits(), Qt::Key_Return);
        QCOMPARE(spy.count(), 1);
        AccountConfig wanted = demo();
        wanted.guard.maxRaise = 0.1;
        QVERIFY(spy[0][0].value<AccountConfig>() == wanted);
        QVERIFY(spy[0][1].toString().isEmpty());
        list.saveFailed(QStringLiteral("The disk is full."));
        QVERIFY(visibleText(*list.limits()).contains(QLatin1String("The disk is full.")));
        list.saved(QStringLiteral("demo"));
        QTRY_VERIFY(!list.limits());
    }

    void theEditorKeepsThemWithTheAccount()
    {
        AccountEditor editor(shop(), true, {});
        QVERIFY(present(editor));
        QVERIFY(visibleText(editor).contains(QLatin1String("The recommended limits")));
        QSignalSpy spy(&editor, &AccountEditor::saveRequested);
        auto *button = editor.findChild<QPushButton *>(QStringLiteral("limits"));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        auto *limits = editor.findChild<GuardSettingsDialog *>();
        QVERIFY(limits && QTest::qWaitForWindowActive(limits));
        type(field(*limits, QStringLiteral("One edit, cut")), QStringLiteral("10"));
        QTest::keyClick(limits, Qt::Key_Return);
        QTRY_VERIFY(!editor.findChild<GuardSettingsDialog *>());
        QVERIFY(visibleText(editor).contains(QLatin1String("Limits of your own")));
        QCOMPARE(spy.count(), 0); // kept with the account
        QTest::mouseClick(editor.findChild<QPushButton *>(QStringLiteral("save")), Qt::LeftButton);
        QCOMPARE(spy.count(), 1);
        AccountConfig wanted = shop();
        wanted.guard.maxCut = 0.1;
        QVERIFY(spy[0][0].value<AccountConfig>().guard == wanted.guard);
    }
};

} // namespace

std::unique_ptr<QObject> makeGuardSettingsTest()
{
    return std::make_unique<GuardSettingsTest>();
}

} // namespace agm::test

#include "GuardSettingsTest.moc"
