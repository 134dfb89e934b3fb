// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/AccountSql.h"

#include "store/AdGroupPack.h"
#include "store/Sql.h"
#include "store/TargetingPack.h"

#include <QtCore/QCryptographicHash>

namespace agm::store {
namespace {

/// 0 when nothing is known of the account.
Result<qint64> accountNumber(QSqlDatabase &db, const QString &accountId)
{
    auto query
        = exec(db, QStringLiteral("SELECT number FROM known_account WHERE account_id = ?"), {notNull(accountId)});
    if (!query)
        return tl::unexpected<Error>(query.error());
    const qint64 number = query->next() ? query->value(0).toLongLong() : 0;
    if (const auto done = readToEnd(*query); !done)
        return tl::unexpected<Error>(done.error());
    return number;
}

Result<qint64> makeAccount(QSqlDatabase &db, const QString &accountId)
{
    const auto known = accountNumber(db, accountId);
    if (!known || *known > 0)
        return known;
    if (const auto made = exec(db, QStringLiteral("INSERT INTO known_account (account_id, begun_ms) VALUES (?, ?)"),
                               {notNull(accountId), QDateTime::currentMSecsSinceEpoch()});
        !made)
        return tl::unexpected<Error>(made.error());
    return accountNumber(db, accountId);
}

Result<qint64> makeDays(QSqlDatabase &db, const KnownDays &days)
{
    const QDateTime any = QDateTime::currentDateTimeUtc(); // fixed days are the same at any time
    const QDate first = days.fixed.firstDay(any);
    const QDate last = days.fixed.lastDay(any);
    const QVariantList values{int(days.chosen.preset()), QString::fromUtf8(days.chosen.zone().id()),
                              first.isValid() ? first.toJulianDay() : 0, last.isValid() ? last.toJulianDay() : 0};
    if (const auto made = exec(db,
                               QStringLiteral("INSERT INTO known_days (preset, zone, first_day, last_day) "
                                              "VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"),
                               values);
        !made)
        return tl::unexpected<Error>(made.error());
    auto query = exec(db,
                      QStringLiteral("SELECT number FROM known_days WHERE preset = ? AND zone = ? AND first_day = ? "
                                     "AND last_day = ?"),
                      values);
    if (!query)
        return tl::unexpected<Error>(query.error());
    return query->next() ? query->value(0).toLongLong() : 0;
}

/// Numbers for the words of rows that are being written; new ones go into the file first.
class WordBook {
public:
    WordBook(QSqlDatabase &db, KnownNumbers &numbers) : m_db(db), m_numbers(numbers), m_insert(db) { }

    Result<void> open()
    {
        if (!m_numbers.isRead) {
            auto query = exec(m_db, QStringLiteral("SELECT number, text FROM known_word"));
            if (!query)
                return tl::unexpected<Error>(query.error());
            while (query->next()) {
                const quint64 number = query->value(0).toULongLong();
                m_numbers.words.insert(Word::of(QStringView(query->value(1).toString())), number);
                m_numbers.lastWord = std::max(m_numbers.lastWord, number);
            }
            if (const auto done = readToEnd(*query); !done)
                return done;
            m_numbers.isRead = true;
        }
        if (!m_insert.prepare(QStringLiteral("INSERT INTO known_word (number, text) VALUES (?, ?)")))
            return tl::unexpected<Error>(sqlError(m_insert.lastError(), QStringLiteral("known_word")));
        return {};
    }
    quint64 numberOf(Word word)
    {
        if (word.isNull())
            return 0;
        auto found = m_numbers.words.constFind(word);
        if (found == m_numbers.words.constEnd()) {
            found = m_numbers.words.insert(word, ++m_numbers.lastWord);
            if (const auto done = again(m_insert, {m_numbers.lastWord, word.text()}); !done && m_result)
                m_result = done;
        }
        return *found;
    }
    /// The first failure to write a word down.
    const Result<void> &result() const { return m_result; }

private:
    QSqlDatabase &m_db;
    KnownNumbers &m_numbers;
    QSqlQuery m_insert;
    Result<void> m_result;
};

/// Numbers for the targetings of the rows of one call.
class TargetingBook {
public:
    explicit TargetingBook(QSqlDatabase &db) : m_insert(db), m_find(db) { }

    Result<void> open()
    {
        if (!m_insert.prepare(
                QStringLiteral("INSERT INTO known_targeting (hash, pack) VALUES (?, ?) ON CONFLICT DO NOTHING"))
            || !m_find.prepare(QStringLiteral("SELECT number FROM known_targeting WHERE hash = ?")))
            return tl::unexpected<Error>(sqlError(m_find.lastError(), QStringLiteral("known_targeting")));
        return {};
    }
    Result<quint64> numberOf(const TargetingPtr &targeting)
    {
        if (!targeting || targeting == AdGroup::emptyTargeting())
            return 0;
        if (const auto found = m_numbers.constFind(targeting); found != m_numbers.constEnd())
            return *found;
        const QByteArray pack = packTargeting(*targeting);
        const QByteArray hash = QCryptographicHash::hash(pack, QCryptographicHash::Sha1);
        if (const auto done = again(m_insert, {hash, pack}); !done)
            return tl::unexpected<Error>(done.error());
        if (const auto done = again(m_find, {hash}); !done)
            return tl::unexpected<Error>(done.error());
        const quint64 number = m_find.next() ? m_find.value(0).toULongLong() : 0;
        m_find.finish();
        m_numbers.insert(targeting, number);
        return number;
    }

private:
    QSqlQuery m_insert;
    QSqlQuery m_find;
    QHash<TargetingPtr, quint64> m_numbers;
};

QVariant msecsOrNull(Instant instant)
{
    return instant.isNull() ? QVariant(QMetaType::fromType<qint64>()) : QVariant(instant.msecs());
}

Result<void> putGroups(QSqlDatabase &db, KnownNumbers &numbers, const QString &accountId, const KnownDays &days,
                       const QList<AdGroupPtr> &groups)
{
    const auto account = makeAccount(db, accountId);
    const auto daysNumber = makeDays(db, days);
    if (!account || !daysNumber)
        return tl::unexpected<Error>(account ? daysNumber.error() : account.error());
    WordBook words(db, numbers);
    TargetingBook targetings(db);
    if (const auto done = words.open(); !done)
        return done;
    if (const auto done = targetings.open(); !done)
        return done;
    QSqlQuery write(db);
    // A refresh brings most rows as they were: those are not written again.
    if (!write.prepare(QStringLiteral("INSERT INTO known_group (account, id, created_ms, updated_ms, targeting, pack) "
                                      "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
                                      "created_ms = excluded.created_ms, updated_ms = excluded.updated_ms, "
                                      "targeting = excluded.targeting, pack = excluded.pack "
                                      "WHERE pack <> excluded.pack")))
        return tl::unexpected<Error>(sqlError(write.lastError(), QStringLiteral("known_group")));
    for (const AdGroupPtr &group : groups) {
        const auto targeting = targetings.numberOf(group->targeting);
        if (!targeting)
            return tl::unexpected<Error>(targeting.error());
        const QByteArray pack
            = packAdGroup(*group, quint64(*daysNumber), *targeting, [&](Word word) { return words.numberOf(word); });
        if (!words.result())
            return words.result();
        if (auto done = again(
                write,
                {*account, group->id, msecsOrNull(group->createdAt), msecsOrNull(group->updatedAt), *targeting, pack});
            !done)
            return done;
    }
    return {};
}

Result<void> completeAccount(QSqlDatabase &db, KnownNumbers &numbers, const QString &accountId, const QDateTime &asOf,
                             const KnownDays &days, const CampaignsById &campaigns)
{
    const auto account = makeAccount(db, accountId);
    const auto daysNumber = makeDays(db, days);
    if (!account || !daysNumber)
        return tl::unexpected<Error>(account ? daysNumber.error() : account.error());
    WordBook words(db, numbers);
    if (const auto done = words.open(); !done)
        return done;
    if (const auto done = exec(db, QStringLiteral("DELETE FROM known_campaign WHERE account = ?"), {*account}); !done)
        return tl::unexpected<Error>(done.error());
    for (const CampaignPtr &campaign : campaigns) {
        const QByteArray pack = packCampaign(*campaign, [&](Word word) { return words.numberOf(word); });
        if (!words.result())
            return words.result();
        if (const auto done
            = exec(db, QStringLiteral("INSERT OR REPLACE INTO known_campaign (account, id, pack) VALUES (?, ?, ?)"),
                   {*account, campaign->id, pack});
            !done)
            return tl::unexpected<Error>(done.error());
    }
    if (const auto done = exec(db, QStringLiteral("UPDATE known_account SET listed_ms = ?, days = ? WHERE number = ?"),
                               {asOf.toMSecsSinceEpoch(), *daysNumber, *account});
        !done)
        return tl::unexpected<Error>(done.error());
    // What no ad group uses any more would stay for ever.
    if (const auto done = exec(db,
                               QStringLiteral("DELETE FROM known_targeting WHERE number NOT IN "
                                              "(SELECT targeting FROM known_group)"));
        !done)
        return tl::unexpected<Error>(done.error());
    return {};
}

/// Runs `work` in a transaction. Numbers given to words that were not kept in the end are forgotten.
template <class Work>
Result<void> inTransaction(QSqlDatabase &db, KnownNumbers *numbers, Work work)
{
    const auto result = [&]() -> Result<void> {
        auto transaction = Transaction::begin(db);
        if (!transaction)
            return tl::unexpected<Error>(transaction.error());
        if (const auto done = work(); !done)
            return done;
        return transaction->commit();
    }();
    if (!result && numbers)
        *numbers = {};
    return result;
}

} // namespace

Result<void> checkLayout(QSqlDatabase &db)
{
    auto query = exec(db, QStringLiteral("SELECT fingerprint FROM known_layout"));
    if (!query)
        return tl::unexpected<Error>(query.error());
    const bool same = query->next() && query->value(0).toByteArray() == packFingerprint();
    query->finish();
    if (same)
        return {};
    return inTransaction(db, nullptr, [&]() -> Result<void> {
        for (const char *table : {"layout", "account", "days", "word", "targeting", "group", "campaign"}) {
            if (const auto done = exec(db, QStringLiteral("DELETE FROM known_%1").arg(QLatin1String(table))); !done)
                return tl::unexpected<Error>(done.error());
        }
        if (const auto done
            = exec(db, QStringLiteral("INSERT INTO known_layout (fingerprint) VALUES (?)"), {packFingerprint()});
            !done)
            return tl::unexpected<Error>(done.error());
        return {};
    });
}

Result<void> putKnown(QSqlDatabase &db, KnownNumbers &numbers, const QString &accountId, const KnownDays &days,
                      const QList<AdGroupPtr> &groups)
{
    return inTransaction(db, &numbers, [&] { return putGroups(db, numbers, accountId, days, groups); });
}

Result<void> completeKnown(QSqlDatabase &db, KnownNumbers &numbers, const QString &accountId, const QDateTime &asOf,
                           const KnownDays &days, const CampaignsById &campaigns)
{
    return inTransaction(db, &numbers, [&] { return completeAccount(db, numbers, accountId, asOf, days, campaigns); });
}

Result<void> removeKnown(QSqlDatabase &db, const QString &accountId, const QStringList &ids)
{
    return inTransaction(db, nullptr, [&]() -> Result<void> {
        const auto account = accountNumber(db, accountId);
        if (!account)
            return tl::unexpected<Error>(account.error());
        QSqlQuery remove(db);
        if (!remove.prepare(QStringLiteral("DELETE FROM known_group WHERE account = ? AND id = ?")))
            return tl::unexpected<Error>(sqlError(remove.lastError(), QStringLiteral("known_group")));
        for (const QString &id : ids) {
            if (auto done = again(remove, {*account, notNull(id)}); !done)
                return done;
        }
        return {};
    });
}

Result<void> forgetKnown(QSqlDatabase &db, const QString &accountId)
{
    return inTransaction(db, nullptr, [&]() -> Result<void> {
        const auto account = accountNumber(db, accountId);
        if (!account)
            return tl::unexpected<Error>(account.error());
        for (const char *statement :
             {"DELETE FROM known_group WHERE account = ?", "DELETE FROM known_campaign WHERE account = ?",
              "DELETE FROM known_account WHERE number = ?"}) {
            if (const auto done = exec(db, QLatin1String(statement), {*account}); !done)
                return tl::unexpected<Error>(done.error());
        }
        return {};
    });
}

bool isSound(QSqlDatabase &db)
{
    auto query = exec(db, QStringLiteral("PRAGMA quick_check(1)"));
    return query && query->next() && query->value(0).toString() == QLatin1String("ok");
}

} // namespace agm::store
