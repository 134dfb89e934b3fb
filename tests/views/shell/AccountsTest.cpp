// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/shell/ShellMake.h"
#include "tests/views/shell/ShellTests.h"
#include "views/shell/AccountsDialog.h"
#include "views/shell/ConnectionFindings.h"
#include "views/shell/UnlockDialog.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QToolButton>

Q_DECLARE_METATYPE(agm::AccountConfig)

namespace agm::test {
namespace {

using Place = AccountFault::Place;

const QString longKey = QStringLiteral("apik_0123456789abcdef");

QString visibleText(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts += label->text();
    }
    return texts.join(QLatin1Char('\n'));
}

QLineEdit *field(const QWidget &dialog, const QString &name)
{
    for (QLineEdit *edit : dialog.findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == name)
            return edit;
    }
    return nullptr;
}

void chooseWorld(const QWidget &dialog, Environment environment)
{
    auto *box = dialog.findChild<QComboBox *>();
    box->setCurrentIndex(box->findData(int(environment)));
}

QList<AccountEntry> someEntries()
{
    AccountConfig real = makeAccount(QStringLiteral("real"), QStringLiteral("Shop"), Environment::Production);
    real.locked = true;
    return {{makeAccount(QStringLiteral("demo"), QStringLiteral("Demo account"), Environment::Demo), false, true},
            {real, true, false}};
}

ConnectionReport workingReport(Permission mayChange)
{
    ConnectionReport report;
    report.findings += {QStringLiteral("ad_campaign:basic:read"), Permission::Allowed, {}};
    report.findings += {QStringLiteral("ad_campaign:update"), mayChange,
                        Error{ErrorKind::Forbidden, {}, QStringLiteral("Missing scope."), 403, -1}};
    return report;
}

class AccountsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void urlsAreChecked_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("good");
        const auto row = [](const char *url, bool good) { QTest::newRow(url) << QString::fromLatin1(url) << good; };
        row("https://api.example.com/api/v1", true);
        row("http://127.0.0.1:8080/api/v1", true);
        row("http://localhost:8080/api/v1", true);
        row("http://[::1]:8080/api/v1", true);
        row("http://api.example.com/api/v1", false);
        row("http://127.0.0.1.example.com/", false);
        row("", false);
        row("api.example.com", false);
        row("ftp://api.example.com", false);
        row("https://", false);
        row("https://user:secret@api.example.com", false);
        row("https://api.example.com/?key=1", false);
        row("https://api.example.com/#x", false);
    }

    void urlsAreChecked()
    {
        QFETCH(QString, url);
        QFETCH(bool, good);
        AccountConfig account = makeAccount(QStringLiteral("x"), QStringLiteral("X"), Environment::Custom);
        account.baseUrl = QUrl(url, QUrl::StrictMode);
        const auto faults = AccountEditor::check(account, longKey, false);
        QCOMPARE(faults.isEmpty(), good);
        if (!good)
            QCOMPARE(faults.constFirst().place, Place::BaseUrl);
    }

    void keysAreChecked_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("kept");
        QTest::addColumn<bool>("good");
        QTest::newRow("good") << longKey << false << true;
        QTest::newRow("empty") << QString() << false << false;
        QTest::newRow("empty, kept") << QString() << true << true;
        QTest::newRow("space within") << QStringLiteral("apik_12 34") << true << false;
        QTest::newRow("line break within") << QStringLiteral("apik_12\n34") << false << false;
        QTest::newRow("control character") << QStringLiteral("apik_\x01") << false << false;
        QTest::newRow("foreign letter") << QStringLiteral("apik_é") << false << false;
    }

    void keysAreChecked()
    {
        QFETCH(QString, key);
        QFETCH(bool, kept);
        QFETCH(bool, good);
        const AccountConfig account = makeAccount(QStringLiteral("x"), QStringLiteral("X"), Environment::Production);
        QCOMPARE(AccountEditor::check(account, key, kept).isEmpty(), good);
    }

    void versionDates()
    {
        AccountConfig account = makeAccount(QStringLiteral("x"), QStringLiteral("X"), Environment::Production);
        QVERIFY(AccountEditor::check(account, longKey, false).isEmpty());
        for (const QString &bad :
             {QString(), QStringLiteral("2026-13-01"), QStringLiteral("today"), QStringLiteral("2026-07-08-")}) {
            account.versionDate = bad;
            QCOMPARE(AccountEditor::check(account, longKey, false).size(), 1);
        }
        account.versionDate = QStringLiteral("2025-01-31");
        QVERIFY(AccountEditor::check(account, longKey, false).isEmpty());
    }

    void aNewProductionAccountStartsReadOnly()
    {
        AccountEditor editor({}, false, {});
        QVERIFY(present(editor));
        QSignalSpy saved(&editor, &AccountEditor::saveRequested);
        QTest::keyClicks(field(editor, QStringLiteral("Name")), QStringLiteral("  My   shop "));
        chooseWorld(editor, Environment::Production);
        QVERIFY(visibleText(editor).contains(QLatin1String("It is read-only until you unlock it.")));
        QTest::keyClicks(field(editor, QStringLiteral("API key")), QStringLiteral(" %1 ").arg(longKey));
        QTest::keyClick(&editor, Qt::Key_Return);
        QCOMPARE(saved.count(), 1);
        const auto account = saved[0][0].value<AccountConfig>();
        QCOMPARE(account.name, QStringLiteral("My shop"));
        QCOMPARE(account.environment, Environment::Production);
        QCOMPARE(account.baseUrl, defaultBaseUrl(Environment::Production));
        QVERIFY(account.locked);
        QCOMPARE(saved[0][1].toString(), longKey);
        chooseWorld(editor, Environment::WhopSandbox);
        QVERIFY(!editor.account().locked);
    }

    void faultsAreShownAtTheFirstTry()
    {
        AccountEditor editor({}, false, {});
        QVERIFY(present(editor));
        chooseWorld(editor, Environment::Custom);
        QSignalSpy saved(&editor, &AccountEditor::saveRequested);
        QVERIFY(!visibleText(editor).contains(QLatin1String("Give the account a name.")));
        QTest::keyClick(&editor, Qt::Key_Return);
        QCOMPARE(saved.count(), 0);
        const QString text = visibleText(editor);
        QVERIFY(text.contains(QLatin1String("Give the account a name."))
                && text.contains(QLatin1String("Paste the API key.")));
        QVERIFY(field(editor, QStringLiteral("Name"))->hasFocus());
        QTest::keyClicks(field(editor, QStringLiteral("Name")), QStringLiteral("X"));
        QVERIFY(!visibleText(editor).contains(QLatin1String("Give the account a name.")));
        // The dialog grows with its messages: no text is cut.
        for (const QLabel *label : editor.findChildren<QLabel *>()) {
            if (label->isVisible() && label->wordWrap())
                QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        }
    }

    void theKeyIsHiddenUntilRevealed()
    {
        AccountEditor editor(makeAccount(QStringLiteral("a"), QStringLiteral("A"), Environment::Production), true, {});
        QVERIFY(present(editor));
        QLineEdit *key = field(editor, QStringLiteral("API key"));
        QCOMPARE(key->echoMode(), QLineEdit::Password);
        QCOMPARE(key->placeholderText(), QStringLiteral("unchanged"));
        auto *reveal = editor.findChild<QToolButton *>();
        reveal->setFocus();
        QTest::keyClick(reveal, Qt::Key_Space);
        QCOMPARE(key->echoMode(), QLineEdit::Normal);
        QVERIFY(editor.faults().isEmpty());
    }

    void aKeptKeyBelongsToItsServer()
    {
        AccountConfig account = makeAccount(QStringLiteral("a"), QStringLiteral("A"), Environment::Custom,
                                            QStringLiteral("https://one.example/v1"));
        AccountEditor editor(account, true, {});
        QVERIFY(editor.faults().isEmpty());
        QLineEdit *url = field(editor, QStringLiteral("Base URL"));
        url->setText(QStringLiteral("https://two.example/v1"));
        QCOMPARE(editor.faults().size(), 1);
        QCOMPARE(editor.faults().constFirst().place, Place::Key);
        QVERIFY(editor.account().locked);
        url->setText(QStringLiteral("https://one.example/v2"));
        QVERIFY(editor.faults().isEmpty());
    }

    void saysWhereTheKeyIsKept()
    {
        QVERIFY(KeyPlace().text().contains(QLatin1String("keychain")));
        const KeyPlace none{false, {}};
        QVERIFY(none.text().contains(QLatin1String("this session only")));
        QVERIFY(none.text().contains(QLatin1String("No keychain was found on this computer.")));
        AccountEditor editor({}, false, none);
        editor.show();
        QVERIFY(visibleText(editor).contains(none.text()));
    }

    void testShowsWhatTheKeyMayDo()
    {
        AccountEditor editor(makeAccount(QStringLiteral("a"), QStringLiteral("A"), Environment::Production), true, {});
        QVERIFY(present(editor));
        QSignalSpy tested(&editor, &AccountEditor::testRequested);
        QSignalSpy abandoned(&editor, &AccountEditor::testAbandoned);
        auto *test = editor.findChild<QPushButton *>(QStringLiteral("test"));
        auto *findings = editor.findChild<QListWidget *>();
        test->setFocus();
        QTest::keyClick(test, Qt::Key_Space);
        QCOMPARE(tested.count(), 1);
        QVERIFY(!test->isEnabled());
        editor.showReport(workingReport(Permission::Refused));
        QVERIFY(test->isEnabled() && findings->isVisible());
        QCOMPARE(findings->count(), 2);
        QCOMPARE(findings->item(0)->text(), QStringLiteral("✓ See campaigns and ad groups"));
        QVERIFY(findings->item(1)->text().contains(QLatin1String("not allowed"))
                && findings->item(1)->text().contains(QLatin1String("Missing scope.")));
        QVERIFY(visibleText(editor).contains(QLatin1String("but not pause or change them")));
        QTest::mouseClick(test, Qt::LeftButton);
        field(editor, QStringLiteral("API key"))->setText(QStringLiteral("other"));
        QCOMPARE(abandoned.count(), 1);
        QVERIFY(!findings->isVisible() && test->isEnabled());
        editor.showReport(workingReport(Permission::Allowed));
        QVERIFY(!findings->isVisible());
    }

    void summaries()
    {
        QVERIFY(connectionfindings::summary(workingReport(Permission::Allowed)).good);
        ConnectionReport broken;
        broken.error = Error{ErrorKind::Transport, {}, QStringLiteral("No connection."), 0, -1};
        QVERIFY(!connectionfindings::summary(broken).good);
        QCOMPARE(connectionfindings::summary(broken).text, QStringLiteral("No connection."));
        QVERIFY(!connectionfindings::summary({}).good);
    }

    void listOfAccounts()
    {
        AccountsDialog dialog;
        dialog.setAccounts(someEntries(), QStringLiteral("demo"));
        dialog.setKeyPlace({});
        QVERIFY(present(dialog));
        auto *list = dialog.findChild<QListWidget *>();
        auto *edit = dialog.findChild<QPushButton *>(QStringLiteral("edit"));
        auto *open = dialog.findChild<QPushButton *>(QStringLiteral("open"));
        QCOMPARE(list->item(0)->text(), QStringLiteral("Demo account · DEMO · open"));
        QCOMPARE(list->item(1)->text(), QStringLiteral("Shop · PRODUCTION · read-only"));
        QVERIFY(!edit->isEnabled() && !open->isEnabled());
        QSignalSpy opened(&dialog, &AccountsDialog::openRequested);
        QTest::keyClick(list, Qt::Key_Down);
        QVERIFY(edit->isEnabled() && open->isEnabled());
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened[0][0].toString(), QStringLiteral("real"));
    }

    void addAndSave()
    {
        AccountsDialog dialog;
        dialog.setAccounts(someEntries(), QStringLiteral("demo"));
        QVERIFY(present(dialog));
        QSignalSpy saved(&dialog, &AccountsDialog::saveRequested);
        QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("add")), Qt::LeftButton);
        QVERIFY(dialog.editor());
        field(*dialog.editor(), QStringLiteral("Name"))->setText(QStringLiteral("New one"));
        field(*dialog.editor(), QStringLiteral("API key"))->setText(longKey);
        QTest::mouseClick(dialog.editor()->findChild<QPushButton *>(QStringLiteral("save")), Qt::LeftButton);
        QCOMPARE(saved.count(), 1);
        QCOMPARE(saved[0][0].value<AccountConfig>().id, QString());
        QCOMPARE(saved[0][0].value<AccountConfig>().environment, Environment::WhopSandbox);
        dialog.saveFailed(QStringLiteral("The disk is full."));
        QVERIFY(visibleText(*dialog.editor()).contains(QLatin1String("The disk is full.")));
        QVERIFY(dialog.editor()->isVisible());
        QList<AccountEntry> entries = someEntries();
        entries
            += {makeAccount(QStringLiteral("new"), QStringLiteral("New one"), Environment::WhopSandbox), true, false};
        dialog.setAccounts(entries, QStringLiteral("demo"));
        dialog.saved(QStringLiteral("new"));
        QTRY_VERIFY(!dialog.editor());
        QCOMPARE(dialog.findChild<QListWidget *>()->currentRow(), 2);
    }

    void removingAsksFirst()
    {
        AccountsDialog dialog;
        dialog.setAccounts(someEntries(), QStringLiteral("real"));
        QVERIFY(present(dialog));
        QSignalSpy removed(&dialog, &AccountsDialog::removeRequested);
        dialog.removeAccount();
        auto *box = dialog.findChild<QMessageBox *>();
        QVERIFY(box && box->isVisible());
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(removed.count(), 0);
        QTRY_VERIFY(!dialog.findChild<QMessageBox *>());
        dialog.removeAccount();
        QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("confirmRemove")), Qt::LeftButton);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(removed[0][0].toString(), QStringLiteral("real"));
    }

    void unlockingNeedsTheName()
    {
        AccountConfig account = makeAccount(QStringLiteral("real"), QStringLiteral("My Shop"), Environment::Production);
        UnlockDialog dialog(account);
        QVERIFY(present(dialog));
        QVERIFY(visibleText(dialog).contains(QLatin1String("real money")));
        QSignalSpy unlocked(&dialog, &UnlockDialog::unlocked);
        auto *unlock = dialog.findChild<QPushButton *>(QStringLiteral("unlock"));
        auto *typed = dialog.findChild<QLineEdit *>();
        QVERIFY(typed->hasFocus() && !unlock->isEnabled());
        QTest::keyClicks(typed, QStringLiteral("My Sho"));
        QTest::keyClick(typed, Qt::Key_Return);
        QCOMPARE(unlocked.count(), 0);
        QVERIFY(dialog.isVisible());
        QTest::keyClicks(typed, QStringLiteral("p"));
        QTest::keyClick(typed, Qt::Key_Return);
        QCOMPARE(unlocked.count(), 1);
        QCOMPARE(unlocked[0][0].toString(), QStringLiteral("real"));
    }

    void whatCountsAsTheName()
    {
        QVERIFY(UnlockDialog::matches(QStringLiteral(" my  shop "), QStringLiteral("My Shop")));
        QVERIFY(UnlockDialog::matches(QStringLiteral("Cafe\u0301"), QStringLiteral("Caf\u00e9")));
        QVERIFY(!UnlockDialog::matches(QStringLiteral("My Shop 2"), QStringLiteral("My Shop")));
        QVERIFY(!UnlockDialog::matches(QString(), QString()));
    }
};

} // namespace

std::unique_ptr<QObject> makeAccountsTest()
{
    return std::make_unique<AccountsTest>();
}

} // namespace agm::test

#include "AccountsTest.moc"
