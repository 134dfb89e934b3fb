// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/AccountBar.h"
#include "tests/views/shell/ShellMake.h"
#include "tests/views/shell/ShellTests.h"
#include "views/shell/EnvironmentBadge.h"
#include "views/shell/SearchField.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

namespace agm::test {
namespace {

const QDateTime noon(QDate(2026, 11, 22), QTime(17, 0), Qt::UTC);

WindowButton::Clock fixedClock()
{
    return [] { return noon; };
}

QList<AccountConfig> someAccounts()
{
    AccountConfig real = makeAccount(QStringLiteral("real"), QStringLiteral("Fish & Chips"), Environment::Production);
    real.locked = true;
    return {makeAccount(QStringLiteral("demo"), QStringLiteral("Demo account"), Environment::Demo), real};
}

QAction *entryWith(const AccountBar &bar, const QString &text)
{
    const auto actions = bar.findChild<QToolButton *>(QStringLiteral("account"))->menu()->actions();
    for (QAction *action : actions) {
        if (action->text().contains(text))
            return action;
    }
    return nullptr;
}

class AccountBarTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void badgeWords_data()
    {
        QTest::addColumn<int>("environment");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("word");
        QTest::newRow("demo") << int(Environment::Demo) << QStringLiteral("http://127.0.0.1:1234/api/v1")
                              << QStringLiteral("DEMO");
        QTest::newRow("sandbox") << int(Environment::WhopSandbox) << QString() << QStringLiteral("SANDBOX");
        QTest::newRow("production") << int(Environment::Production) << QString() << QStringLiteral("PRODUCTION");
        QTest::newRow("custom") << int(Environment::Custom) << QStringLiteral("https://api.example.com:8443/v1")
                                << QStringLiteral("CUSTOM api.example.com:8443");
    }

    void badgeWords()
    {
        QFETCH(int, environment);
        QFETCH(QString, url);
        QFETCH(QString, word);
        const AccountConfig account
            = makeAccount(QStringLiteral("x"), QStringLiteral("X"), Environment(environment), url);
        EnvironmentBadge badge;
        badge.setAccount(account);
        QCOMPARE(badge.text(), word);
        QCOMPARE(badge.accessibleName(), word);
        QCOMPARE(badge.accessibleDescription(), EnvironmentBadge::meaningOf(account));
    }

    /// The worlds differ even where no colour is seen.
    void badgesDifferInGrey()
    {
        QList<QImage> pictures;
        for (const Environment environment :
             {Environment::Demo, Environment::WhopSandbox, Environment::Production, Environment::Custom}) {
            EnvironmentBadge badge;
            badge.setAccount(
                makeAccount(QStringLiteral("x"), QStringLiteral("X"), environment, QStringLiteral("https://h")));
            badge.resize(120, 26);
            // The corner tells the shape: pill, dashed pill, pointed end, square.
            pictures += badge.grab(QRect(0, 0, 12, 26)).toImage().convertToFormat(QImage::Format_Grayscale8);
        }
        for (int a = 0; a < pictures.size(); ++a) {
            for (int b = a + 1; b < pictures.size(); ++b)
                QVERIFY2(pictures[a] != pictures[b], qPrintable(QStringLiteral("%1 and %2").arg(a).arg(b)));
        }
    }

    void meaningNamesRealMoney()
    {
        const auto meaning = [](Environment environment, const QString &url = {}) {
            return EnvironmentBadge::meaningOf(makeAccount(QStringLiteral("x"), QStringLiteral("X"), environment, url));
        };
        QVERIFY(meaning(Environment::Production).contains(QLatin1String("real money")));
        QVERIFY(meaning(Environment::Demo).contains(QLatin1String("No real money")));
        QVERIFY(meaning(Environment::Custom, QStringLiteral("https://h/v1")).contains(QLatin1String("for real")));
        QVERIFY(meaning(Environment::Custom, QStringLiteral("http://127.0.0.1:5/v1"))
                    .contains(QLatin1String("this computer")));
    }

    void accountMenu()
    {
        AccountBar bar(nullptr, fixedClock());
        bar.setAccounts(someAccounts(), QStringLiteral("demo"));
        auto *button = bar.findChild<QToolButton *>(QStringLiteral("account"));
        QCOMPARE(button->accessibleName(), QStringLiteral("Demo account"));
        QSignalSpy chosen(&bar, &AccountBar::accountChosen);
        QSignalSpy managed(&bar, &AccountBar::manageAccountsRequested);
        QVERIFY(entryWith(bar, QStringLiteral("DEMO"))->isChecked());
        entryWith(bar, QStringLiteral("DEMO"))->trigger();
        QCOMPARE(chosen.count(), 0);
        QVERIFY(entryWith(bar, QStringLiteral("DEMO"))->isChecked());
        QAction *other = entryWith(bar, QStringLiteral("Fish && Chips"));
        QVERIFY(other);
        other->trigger();
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toString(), QStringLiteral("real"));
        QVERIFY(!other->isChecked());
        entryWith(bar, QStringLiteral("Manage"))->trigger();
        QCOMPARE(managed.count(), 1);
    }

    void aLockedAccountOffersToUnlock()
    {
        AccountBar bar(nullptr, fixedClock());
        bar.resize(1280, 44);
        bar.setAccounts(someAccounts(), QStringLiteral("real"));
        QVERIFY(present(bar));
        auto *unlock = bar.findChild<QPushButton *>(QStringLiteral("unlockAccount"));
        QVERIFY(unlock->isVisible());
        QVERIFY(unlock->text().contains(QLatin1String("Read-only")));
        QSignalSpy wanted(&bar, &AccountBar::unlockRequested);
        QTest::mouseClick(unlock, Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
        QVERIFY(!entryWith(bar, QStringLiteral("read-only")));
        QList<AccountConfig> accounts = someAccounts();
        accounts[1].locked = false;
        bar.setAccounts(accounts, QStringLiteral("real"));
        QVERIFY(!unlock->isVisible());
        QSignalSpy locked(&bar, &AccountBar::lockRequested);
        entryWith(bar, QStringLiteral("read-only"))->trigger();
        QCOMPARE(locked.count(), 1);
    }

    void pauseAndResumeShowTheCountOrTheReason()
    {
        QWidget window; // a bar of its own would not become narrower than its words
        AccountBar bar(&window, fixedClock());
        auto *pause = bar.findChild<QPushButton *>(QStringLiteral("pause"));
        auto *resume = bar.findChild<QPushButton *>(QStringLiteral("resume"));
        QVERIFY(!pause->isEnabled());
        QVERIFY(pause->toolTip().contains(QLatin1String("Select ad groups")));
        bar.resize(1600, bar.sizeHint().height());
        bar.setOffers({14, {}, false}, {0, QStringLiteral("All are active."), false});
        QCOMPARE(pause->text(), QStringLiteral("Pause 14"));
        QCOMPARE(pause->accessibleName(), pause->text());
        QVERIFY(pause->isEnabled() && !resume->isEnabled());
        QCOMPARE(resume->text(), QStringLiteral("Resume"));
        QCOMPARE(resume->accessibleDescription(), QStringLiteral("All are active."));
        // Where there is no room the number stays, and who listens hears all of it.
        bar.resize(300, bar.height());
        bar.setOffers({14, {}, false}, {0, QStringLiteral("All are active."), false});
        QCOMPARE(pause->text(), QStringLiteral("14"));
        QCOMPARE(pause->accessibleName(), QStringLiteral("Pause 14"));
        QCOMPARE(pause->toolTip().contains(QStringLiteral("Pause 14")), true);
        QSignalSpy paused(&bar, &AccountBar::pauseRequested);
        QTest::mouseClick(pause, Qt::LeftButton);
        QCOMPARE(paused.count(), 1);
        bar.setOffers({14, QStringLiteral("Read-only."), true}, {});
        QVERIFY(!pause->isEnabled());
        QCOMPARE(pause->accessibleDescription(), QStringLiteral("Read-only."));
    }

    void searchKeys()
    {
        AccountBar bar(nullptr, fixedClock());
        bar.resize(1280, 44);
        QVERIFY(present(bar));
        QSignalSpy changed(&bar, &AccountBar::searchChanged);
        QSignalSpy left(&bar, &AccountBar::searchLeft);
        bar.focusSearch();
        QLineEdit *field = bar.searchField();
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("uk"));
        QCOMPARE(changed.count(), 2);
        QCOMPARE(bar.searchText(), QStringLiteral("uk"));
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(left.count(), 2);
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(bar.searchText(), QString());
        QCOMPARE(left.count(), 2);
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(left.count(), 3);
    }

    void matchesStandBesideTheText()
    {
        AccountBar bar(nullptr, fixedClock());
        bar.resize(1280, 44);
        bar.show();
        auto *field = qobject_cast<SearchField *>(bar.searchField());
        bar.setMatches(14, 248);
        QCOMPARE(field->matches(), QStringLiteral("14 of 248"));
        QCOMPARE(field->accessibleDescription(), QStringLiteral("14 of 248"));
        QVERIFY(field->textMargins().right() > 0);
        bar.setMatches(248, -1);
        QCOMPARE(field->matches(), QString());
        QCOMPARE(field->textMargins().right(), 0);
    }

    void refreshBecomesStop()
    {
        AccountBar bar(nullptr, fixedClock());
        auto *refresh = bar.findChild<QToolButton *>(QStringLiteral("refresh"));
        QSignalSpy wanted(&bar, &AccountBar::refreshRequested);
        QSignalSpy stopped(&bar, &AccountBar::stopRequested);
        QCOMPARE(refresh->accessibleName(), QStringLiteral("Refresh"));
        QTest::mouseClick(refresh, Qt::LeftButton);
        bar.setLoading(true);
        QCOMPARE(refresh->accessibleName(), QStringLiteral("Stop"));
        QTest::mouseClick(refresh, Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(stopped.count(), 1);
    }

    void nothingIsCutAt1280_data()
    {
        QTest::addColumn<bool>("locked");
        QTest::newRow("demo") << false;
        QTest::newRow("locked production") << true;
    }

    void nothingIsCutAt1280()
    {
        QFETCH(bool, locked);
        AccountBar bar(nullptr, fixedClock());
        bar.setAccounts(someAccounts(), locked ? QStringLiteral("real") : QStringLiteral("demo"));
        bar.windowButton()->setWindow(TimeWindow(WindowPreset::Last30Days, QTimeZone("America/New_York")));
        bar.setOffers({1200, {}, false}, {1200, {}, false});
        bar.resize(1280, 44);
        bar.show();
        QCoreApplication::sendPostedEvents();
        QVERIFY2(bar.minimumSizeHint().width() <= 1280, qPrintable(QString::number(bar.minimumSizeHint().width())));
        const auto widgets = bar.findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
        for (const QWidget *widget : widgets) {
            if (!widget->isVisible())
                continue;
            QVERIFY2(widget->width() >= widget->minimumSizeHint().width(), widget->metaObject()->className());
            QVERIFY2(widget->height() >= 24 && bar.rect().contains(widget->geometry()),
                     widget->metaObject()->className());
        }
        QVERIFY(bar.windowButton()->text().contains(QLatin1String("New York")));
        QVERIFY(bar.windowButton()->text().contains(QLatin1String("22 Nov")));
    }
};

} // namespace

std::unique_ptr<QObject> makeAccountBarTest()
{
    return std::make_unique<AccountBarTest>();
}

} // namespace agm::test

#include "AccountBarTest.moc"
