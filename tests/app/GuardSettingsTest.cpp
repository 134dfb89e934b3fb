// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AccountBook.h"
#include "app/Settings.h"
#include "domain/GuardBounds.h"
#include "secrets/SecretStores.h"
#include "tests/app/AppTests.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <limits>

namespace agm::test {
namespace {

GuardSettings someGuard()
{
    GuardSettings guard;
    guard.maxRaise = 0.1 + 0.2; // 0.30000000000000004: must come back to the last bit
    guard.maxCut = 1.0 / 3;
    guard.jobRaiseMicros = 123'456'789'012'345'67; // more digits than a double has
    guard.jobRaiseShare = 0.07;
    guard.maxDayRaise = 2.5;
    guard.extraZero = false;
    guard.worstDayFactor = 1.1;
    return withinBounds(guard);
}

AccountConfig shop(const GuardSettings &guard)
{
    AccountConfig account;
    account.id = QStringLiteral("shop");
    account.name = QStringLiteral("Shop");
    account.environment = Environment::Production;
    account.baseUrl = defaultBaseUrl(Environment::Production);
    account.locked = true;
    account.guard = guard;
    return account;
}

class GuardSettingsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void cleanup()
    {
        qunsetenv("WHOP_API_KEY");
        qunsetenv("WHOP_BASE_URL");
    }

    /// They name accounts; the folder may be one that others are let into.
    void areForTheirOwnerAlone()
    {
        QFile::setPermissions(m_dir->path(), QFile::permissions(m_dir->path()) | QFile::ReadOther | QFile::ExeOther);
        const QString file = m_dir->filePath(QStringLiteral("settings.ini"));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        for (const bool before : {false, true}) { // by an earlier version that left them open
            if (before)
                QVERIFY(QFile::setPermissions(file, QFile::permissions(file) | others));
            Settings settings(m_dir->path());
            settings.setAccounts({shop(someGuard())});
            QVERIFY(settings.save());
            QCOMPARE(QFile::permissions(file) & others, QFile::Permissions());
        }
        QCOMPARE(Settings(m_dir->path()).accounts().size(), 1);
    }

    void comeBackAsTheyWent()
    {
        {
            Settings settings(m_dir->path());
            settings.setAccounts({shop(someGuard()), shop({})});
            QVERIFY(settings.save());
        }
        const QList<AccountConfig> read = Settings(m_dir->path()).accounts();
        QCOMPARE(read.size(), 2);
        QVERIFY(read[0] == shop(someGuard()));
        QVERIFY(read[1] == shop({}));
    }

    void brokenValuesAreRecommendedOnes_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");
        for (const char *key : {"max_raise", "max_cut", "job_raise_share", "max_day_raise", "worst_day_factor",
                                "job_raise_micros", "extra_zero"}) {
            for (const char *text : {"", "a lot", "nan", "inf", "-1", "1e300", "0x10", "99999999999999999999"})
                QTest::addRow("%s = '%s'", key, text) << QString::fromLatin1(key) << QString::fromLatin1(text);
        }
    }

    void brokenValuesAreRecommendedOnes()
    {
        QFETCH(QString, key);
        QFETCH(QString, text);
        {
            Settings settings(m_dir->path());
            settings.setAccounts({shop(someGuard())});
            QVERIFY(settings.save());
        }
        QSettings file(m_dir->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        const QString full = QStringLiteral("accounts/1/guard/") + key;
        QVERIFY(file.contains(full));
        file.setValue(full, text);
        file.sync();
        const QList<AccountConfig> read = Settings(m_dir->path()).accounts();
        QCOMPARE(read.size(), 1);
        GuardSettings wanted = someGuard();
        const GuardSettings recommended;
        if (key == QLatin1String("max_raise"))
            wanted.maxRaise = recommended.maxRaise;
        else if (key == QLatin1String("max_cut"))
            wanted.maxCut = recommended.maxCut;
        else if (key == QLatin1String("job_raise_share"))
            wanted.jobRaiseShare = recommended.jobRaiseShare;
        else if (key == QLatin1String("max_day_raise"))
            wanted.maxDayRaise = recommended.maxDayRaise;
        else if (key == QLatin1String("worst_day_factor"))
            wanted.worstDayFactor = recommended.worstDayFactor;
        else if (key == QLatin1String("job_raise_micros"))
            wanted.jobRaiseMicros = recommended.jobRaiseMicros;
        else
            wanted.extraZero = recommended.extraZero;
        QVERIFY(read[0] == shop(wanted));
    }

    void anOldFileHasTheRecommendedLimits()
    {
        QSettings file(m_dir->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        file.setValue(QStringLiteral("accounts/size"), 1);
        file.setValue(QStringLiteral("accounts/1/id"), QStringLiteral("a"));
        file.setValue(QStringLiteral("accounts/1/base_url"), QStringLiteral("https://api.example.com/v1"));
        file.sync();
        const QList<AccountConfig> read = Settings(m_dir->path()).accounts();
        QCOMPARE(read.size(), 1);
        QVERIFY(read[0].guard == GuardSettings());
    }

    void boundsReplaceOnlyWhatIsOutside()
    {
        GuardSettings guard = someGuard();
        guard.maxCut = 1.0001;
        guard.worstDayFactor = std::numeric_limits<double>::quiet_NaN();
        GuardSettings wanted = someGuard();
        wanted.maxCut = GuardSettings().maxCut;
        wanted.worstDayFactor = GuardSettings().worstDayFactor;
        QVERIFY(withinBounds(guard) == wanted);
    }

    void fixedAccountsKeepTheirLimits()
    {
        qputenv("WHOP_API_KEY", "a-key");
        qputenv("WHOP_BASE_URL", "http://127.0.0.1:9/api/v1");
        QString environment;
        {
            Settings settings(m_dir->path());
            SessionSecretStore secrets;
            AccountBook book(&settings, &secrets);
            environment = book.environmentAccount().value();
            for (const QString &id : {AccountBook::demoId(), environment}) {
                AccountConfig account = book.account(id).value();
                QVERIFY(account.guard == GuardSettings());
                account.guard = someGuard();
                const auto saved = book.save(account, {}).result();
                QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().message));
                QVERIFY(book.account(id).value() == account);
            }
            QVERIFY(settings.accounts().isEmpty()); // they did not become added accounts
        }
        Settings settings(m_dir->path());
        SessionSecretStore secrets;
        AccountBook book(&settings, &secrets);
        QVERIFY(book.account(AccountBook::demoId())->guard == someGuard());
        QVERIFY(book.account(environment)->guard == someGuard());
        // The lock of the environment's account is no part of it, and another key is another account.
        book.setLocked(environment, true);
        QVERIFY(book.account(environment)->guard == someGuard());
        qputenv("WHOP_API_KEY", "another-key");
        AccountBook other(&settings, &secrets);
        QVERIFY(other.account(other.environmentAccount().value())->guard == GuardSettings());
    }

    void nothingElseOfAFixedAccountCanBeChanged()
    {
        Settings settings(m_dir->path());
        SessionSecretStore secrets;
        AccountBook book(&settings, &secrets);
        AccountConfig account = book.account(AccountBook::demoId()).value();
        account.guard = someGuard();
        QVERIFY(!book.save(account, QStringLiteral("a-key")).result());
        account.baseUrl = QUrl(QStringLiteral("https://elsewhere.example"));
        QVERIFY(!book.save(account, {}).result());
        QVERIFY(book.account(AccountBook::demoId())->guard == GuardSettings());
    }

    void aChangedLimitDoesNotLockTheAccount()
    {
        Settings settings(m_dir->path());
        SessionSecretStore secrets;
        AccountBook book(&settings, &secrets);
        AccountConfig account = shop({});
        account.locked = false;
        settings.setAccounts({account});
        account.guard = someGuard();
        QVERIFY(book.save(account, {}).result());
        QVERIFY(book.account(account.id).value() == account);
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
};

} // namespace

std::unique_ptr<QObject> makeGuardSettingsTest()
{
    return std::make_unique<GuardSettingsTest>();
}

} // namespace agm::test

#include "GuardSettingsTest.moc"
