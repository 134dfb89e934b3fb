// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/secrets/SecretStoreTest.h"

#include "secrets/SecretStores.h"

#include "domain/Futures.h"
#include <QtCore/QDirIterator>
#include <QtCore/QPromise>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

namespace agm::test {
namespace {

/// A keychain that answers as it is told: from its memory, or always with the error.
class FakeKeychain final : public SecretStore {
public:
    std::optional<Error> error;
    QHash<QString, QString> kept;
    int asked = 0;

    QFuture<Result<void>> write(const QString &account, const QString &secret) override
    {
        ++asked;
        if (error) {
            return finishedFuture<void>(tl::unexpected(*error));
        }
        kept[account] = secret;
        return finishedFuture<void>({});
    }
    QFuture<Result<QString>> read(const QString &account) override
    {
        ++asked;
        if (error) {
            return finishedFuture<QString>(tl::unexpected(*error));
        }
        return kept.contains(account) ? finishedFuture<QString>(kept[account])
                                      : finishedFuture<QString>(fail(ErrorKind::NotFound, QStringLiteral("none")));
    }
    QFuture<Result<void>> remove(const QString &account) override
    {
        ++asked;
        kept.remove(account);
        return error ? finishedFuture<void>(tl::unexpected(*error)) : finishedFuture<void>({});
    }
    SecretPersistence persistence() const override { return SecretPersistence::Keychain; }
    QString reason() const override { return {}; }
};

/// A keychain that waits for the person and never answers.
class SilentKeychain final : public SecretStore {
public:
    QPromise<Result<QString>> waiting;
    QFuture<Result<void>> write(const QString &, const QString &) override { return finishedFuture<void>({}); }
    QFuture<Result<QString>> read(const QString &) override
    {
        waiting.start();
        return waiting.future();
    }
    QFuture<Result<void>> remove(const QString &) override { return finishedFuture<void>({}); }
    SecretPersistence persistence() const override { return SecretPersistence::Keychain; }
    QString reason() const override { return {}; }
};

template <class T>
Result<T> waitFor(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000) || future.resultCount() == 0) {
        return fail(ErrorKind::Internal, QStringLiteral("no answer"));
    }
    return future.result();
}

const QString account = QStringLiteral("demo");
const QString secret = QStringLiteral("apik_ünïcode_1234567890");

} // namespace

void SecretStoreTest::sessionKeepsReplacesRemoves()
{
    SessionSecretStore store(QStringLiteral("because"));
    QCOMPARE(store.persistence(), SecretPersistence::SessionOnly);
    QCOMPARE(store.reason(), QStringLiteral("because"));
    QCOMPARE(waitFor(store.read(account)).error().kind, ErrorKind::NotFound);
    QVERIFY(waitFor(store.write(account, QStringLiteral("first"))));
    QVERIFY(waitFor(store.write(account, secret)));
    QCOMPARE(waitFor(store.read(account)).value(), secret);
    QVERIFY(waitFor(store.remove(account)));
    QCOMPARE(waitFor(store.read(account)).error().kind, ErrorKind::NotFound);
    QVERIFY(waitFor(store.remove(account)));
}

void SecretStoreTest::sessionRefusesEmpty()
{
    SessionSecretStore store;
    QCOMPARE(waitFor(store.write({}, secret)).error().kind, ErrorKind::Invalid);
    QCOMPARE(waitFor(store.write(account, {})).error().kind, ErrorKind::Invalid);
}

void SecretStoreTest::sessionStoresDoNotShare()
{
    SessionSecretStore one;
    SessionSecretStore two;
    QVERIFY(waitFor(one.write(account, secret)));
    QVERIFY(!waitFor(two.read(account)));
}

void SecretStoreTest::fallbackUsesTheKeychain()
{
    auto fake = std::make_unique<FakeKeychain>();
    FakeKeychain *keychain = fake.get();
    FallbackSecretStore store(std::move(fake));
    QSignalSpy changed(&store, &SecretStore::persistenceChanged);
    QCOMPARE(waitFor(store.read(account)).error().kind, ErrorKind::NotFound);
    QVERIFY(waitFor(store.write(account, secret)));
    QCOMPARE(keychain->kept.value(account), secret);
    QCOMPARE(waitFor(store.read(account)).value(), secret);
    QVERIFY(waitFor(store.remove(account)));
    QVERIFY(keychain->kept.isEmpty());
    QCOMPARE(store.persistence(), SecretPersistence::Keychain);
    QVERIFY(store.reason().isEmpty() && changed.isEmpty());
}

void SecretStoreTest::fallbackWithoutAKeychain_data()
{
    QTest::addColumn<int>("first");
    QTest::newRow("write first") << 0;
    QTest::newRow("read first") << 1;
    QTest::newRow("remove first") << 2;
}

void SecretStoreTest::fallbackWithoutAKeychain()
{
    QFETCH(int, first);
    auto fake = std::make_unique<FakeKeychain>();
    FakeKeychain *keychain = fake.get();
    keychain->error = Error{ErrorKind::Storage, KeychainSecretStore::noKeychain(), QStringLiteral("none"), 0, -1};
    FallbackSecretStore store(std::move(fake));
    QSignalSpy changed(&store, &SecretStore::persistenceChanged);
    if (first == 1) {
        QCOMPARE(waitFor(store.read(account)).error().kind, ErrorKind::NotFound); // not the keychain's trouble
    } else if (first == 2) {
        QVERIFY(waitFor(store.remove(account)));
    }
    QVERIFY(waitFor(store.write(account, secret)));
    QCOMPARE(waitFor(store.read(account)).value(), secret);
    QCOMPARE(store.persistence(), SecretPersistence::SessionOnly);
    QVERIFY(store.reason().contains(QStringLiteral("this session only")));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(keychain->asked, 1); // not asked again and again
    QVERIFY(waitFor(store.remove(account)));
    QVERIFY(!waitFor(store.read(account)));
}

void SecretStoreTest::fallbackHandsOtherErrorsOn()
{
    auto fake = std::make_unique<FakeKeychain>();
    FakeKeychain *keychain = fake.get();
    keychain->error = Error{ErrorKind::Storage, {}, QStringLiteral("locked"), 0, -1};
    FallbackSecretStore store(std::move(fake));
    QCOMPARE(waitFor(store.write(account, secret)).error().message, QStringLiteral("locked"));
    QCOMPARE(store.persistence(), SecretPersistence::Keychain);
    keychain->error.reset(); // unlocked
    QVERIFY(waitFor(store.write(account, secret)));
    QCOMPARE(keychain->kept.value(account), secret);
}

void SecretStoreTest::fallbackOfCallsMadeTogether()
{
    auto fake = std::make_unique<FakeKeychain>();
    fake->error = Error{ErrorKind::Storage, KeychainSecretStore::noKeychain(), QStringLiteral("none"), 0, -1};
    FallbackSecretStore store(std::move(fake));
    const auto one = store.write(QStringLiteral("one"), secret);
    const auto two = store.write(QStringLiteral("two"), secret);
    QVERIFY(waitFor(one) && waitFor(two));
    QVERIFY(waitFor(store.read(QStringLiteral("one"))) && waitFor(store.read(QStringLiteral("two"))));
}

void SecretStoreTest::destroyingFinishesTheFuture()
{
    auto store = std::make_unique<FallbackSecretStore>(std::make_unique<SilentKeychain>());
    const auto future = store->read(account);
    QVERIFY(!future.isFinished());
    store.reset();
    QVERIFY(future.isFinished() && future.isCanceled());
}

void SecretStoreTest::realKeychainWithoutABusFallsBack()
{
    KeychainSecretStore keychain;
    const auto bare = waitFor(keychain.write(account, secret));
    QVERIFY(!bare);
    QVERIFY2(bare.error().where == KeychainSecretStore::noKeychain(), qPrintable(bare.error().message));
    QCOMPARE(waitFor(keychain.read(account)).error().where, KeychainSecretStore::noKeychain());
    QCOMPARE(waitFor(keychain.remove(account)).error().where, KeychainSecretStore::noKeychain());
    QCOMPARE(waitFor(keychain.write({}, secret)).error().kind, ErrorKind::Invalid);

    const auto store = makeSecretStore();
    QCOMPARE(store->persistence(), SecretPersistence::Keychain); // until it was tried
    QVERIFY(waitFor(store->write(account, secret)));
    QCOMPARE(store->persistence(), SecretPersistence::SessionOnly);
    QCOMPARE(waitFor(store->read(account)).value(), secret);
}

void SecretStoreTest::nothingIsWrittenInTheClear()
{
    QTemporaryDir home;
    QVERIFY(home.isValid());
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"}) {
        qputenv(name, home.path().toLocal8Bit());
    }
    const auto store = makeSecretStore();
    QVERIFY(waitFor(store->write(account, secret)));
    QDirIterator files(home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(secret.toUtf8()), qPrintable(file.fileName()));
    }
}

} // namespace agm::test
