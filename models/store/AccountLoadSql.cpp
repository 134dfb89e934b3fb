// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/AccountSql.h"
#include "store/AdGroupPack.h"
#include "store/Sql.h"
#include "store/TargetingPack.h"

namespace agm::store {
namespace {

struct AccountRow {
    qint64 number = 0;
    quint64 days = 0;
};

Result<AccountRow> readAccount(QSqlDatabase &db, const QString &accountId, KnownAccount &known)
{
    auto query
        = exec(db, QStringLiteral("SELECT number, begun_ms, listed_ms, days FROM known_account WHERE account_id = ?"),
               {notNull(accountId)});
    if (!query)
        return tl::unexpected<Error>(query.error());
    if (!query->next()) {
        if (const auto done = readToEnd(*query); !done)
            return tl::unexpected<Error>(done.error());
        return AccountRow{};
    }
    known.isComplete = !query->isNull(2);
    known.asOf = QDateTime::fromMSecsSinceEpoch(query->value(known.isComplete ? 2 : 1).toLongLong(), Qt::UTC);
    return AccountRow{query->value(0).toLongLong(), query->value(3).toULongLong()};
}

/// Windows by number. One whose zone or days are not known here is left out: its figures are then of no window.
Result<QHash<quint64, KnownDays>> readDays(QSqlDatabase &db)
{
    auto query = exec(db, QStringLiteral("SELECT number, preset, zone, first_day, last_day FROM known_days"));
    if (!query)
        return tl::unexpected<Error>(query.error());
    QHash<quint64, KnownDays> all;
    while (query->next()) {
        const int preset = query->value(1).toInt();
        const QTimeZone zone(query->value(2).toString().toUtf8());
        if (!zone.isValid() || preset < int(WindowPreset::Today) || preset > int(WindowPreset::Custom))
            continue;
        KnownDays days;
        if (WindowPreset(preset) == WindowPreset::AllTime) {
            days.chosen = days.fixed = TimeWindow(WindowPreset::AllTime, zone);
        } else {
            const auto fixed = TimeWindow::custom(QDate::fromJulianDay(query->value(3).toLongLong()),
                                                  QDate::fromJulianDay(query->value(4).toLongLong()), zone);
            if (!fixed)
                continue;
            days.fixed = *fixed;
            days.chosen
                = WindowPreset(preset) == WindowPreset::Custom ? *fixed : TimeWindow(WindowPreset(preset), zone);
        }
        all.insert(query->value(0).toULongLong(), days);
    }
    if (const auto done = readToEnd(*query); !done)
        return tl::unexpected<Error>(done.error());
    return all;
}

/// Calls `take(number, value)` for each row of a table of numbered values.
template <class Take>
Result<void> readNumbered(QSqlDatabase &db, const QString &sql, Take take)
{
    auto query = exec(db, sql);
    if (!query)
        return tl::unexpected<Error>(query.error());
    while (query->next())
        take(query->value(0).toULongLong(), query->value(1));
    return readToEnd(*query);
}

Result<std::vector<Word>> readWords(QSqlDatabase &db)
{
    // A number beyond these is no number that was ever given.
    constexpr quint64 Most = 10'000'000;
    std::vector<Word> words{Word()};
    const auto done = readNumbered(db, QStringLiteral("SELECT number, text FROM known_word ORDER BY number"),
                                   [&](quint64 number, const QVariant &text) {
                                       if (number == 0 || number > Most)
                                           return;
                                       if (words.size() <= number)
                                           words.resize(number + 1);
                                       words[number] = Word::of(QStringView(text.toString()));
                                   });
    if (!done)
        return tl::unexpected<Error>(done.error());
    return words;
}

/// Reads a targeting when the first ad group needs it: most of the time goes by before that.
class TargetingRows {
public:
    TargetingRows(QSqlDatabase &db, KnownTargetings &known) : m_known(known), m_find(db)
    {
        m_find.setForwardOnly(true);
        m_isReady = m_find.prepare(QStringLiteral("SELECT pack FROM known_targeting WHERE number = ?"));
    }
    TargetingPtr of(quint64 number)
    {
        if (const auto found = m_known.constFind(number); found != m_known.constEnd())
            return *found;
        TargetingPtr targeting;
        if (m_isReady && again(m_find, {number}) && m_find.next())
            targeting = unpackTargeting(m_find.value(0).toByteArray());
        m_find.finish();
        m_known.insert(number, targeting);
        return targeting;
    }

private:
    KnownTargetings &m_known;
    QSqlQuery m_find;
    bool m_isReady = false;
};

Result<void> readCampaigns(QSqlDatabase &db, qint64 account, const PackTables &tables, CampaignsById &campaigns)
{
    auto query = exec(db, QStringLiteral("SELECT pack FROM known_campaign WHERE account = ?"), {account});
    if (!query)
        return tl::unexpected<Error>(query.error());
    while (query->next()) {
        // A campaign that cannot be read is as one that was not loaded: its id stands for its title.
        if (const CampaignPtr campaign = unpackCampaign(query->value(0).toByteArray(), tables))
            campaigns.insert(Word::of(QStringView(campaign->id)), campaign);
    }
    return readToEnd(*query);
}

} // namespace

Result<KnownAccount> loadKnown(QSqlDatabase &db, KnownTargetings &targetings, const QString &accountId,
                               const TimeWindow &wanted, const QString &after)
{
    constexpr int FirstPart = 2000;
    constexpr int Part = 8000;
    KnownAccount known;
    const auto row = readAccount(db, accountId, known);
    if (!row)
        return tl::unexpected<Error>(row.error());
    if (row->number == 0)
        return known;
    const auto days = readDays(db);
    if (!days)
        return tl::unexpected<Error>(days.error());
    const auto words = readWords(db);
    if (!words)
        return tl::unexpected<Error>(words.error());
    if (after.isNull())
        targetings.clear();
    TargetingRows rows(db, targetings);
    const PackTables tables{*words, [&rows](quint64 number) { return rows.of(number); }};
    if (after.isNull()) {
        if (const auto done = readCampaigns(db, row->number, tables, known.campaigns); !done)
            return tl::unexpected<Error>(done.error());
    }
    // Without a complete listing the figures of the newest window that was begun are as good as any.
    quint64 shown = row->days;
    if (shown == 0) {
        for (auto it = days->cbegin(); it != days->cend(); ++it) {
            if (it->chosen == wanted)
                shown = std::max(shown, it.key());
        }
    }
    known.days = days->value(shown);
    const bool figures = days->contains(shown) && known.days.chosen == wanted;

    const int most = after.isNull() ? FirstPart : Part;
    auto query
        = exec(db, QStringLiteral("SELECT id, pack FROM known_group WHERE account = ? AND id > ? ORDER BY id LIMIT ?"),
               {row->number, notNull(after), most});
    if (!query)
        return tl::unexpected<Error>(query.error());
    QStringList unreadable;
    int read = 0;
    while (query->next()) {
        if (++read == most)
            known.next = query->value(0).toString();
        auto unpacked = unpackAdGroup(query->value(1).toByteArray(), tables);
        if (!unpacked.group) {
            unreadable.append(query->value(0).toString());
            continue;
        }
        if (!figures || unpacked.days != shown)
            unpacked.group->forgetMetrics();
        known.groups.push_back(std::move(unpacked.group));
    }
    if (const auto done = readToEnd(*query); !done)
        return tl::unexpected<Error>(done.error());
    query->finish();
    if (known.next.isNull())
        targetings.clear();
    known.unreadable = int(unreadable.size());
    // The next listing writes them anew.
    if (!unreadable.isEmpty()) {
        if (const auto done = removeKnown(db, accountId, unreadable); !done)
            return tl::unexpected<Error>(done.error());
    }
    if (read == 0 && after.isNull() && !known.isComplete)
        known.asOf = {};
    return known;
}

Result<std::vector<qint64>> readCreationTimes(QSqlDatabase &db, const QString &accountId)
{
    auto query = exec(db,
                      QStringLiteral("SELECT created_ms FROM known_group JOIN known_account ON number = account "
                                     "WHERE account_id = ? AND created_ms IS NOT NULL ORDER BY created_ms"),
                      {notNull(accountId)});
    if (!query)
        return tl::unexpected<Error>(query.error());
    std::vector<qint64> times;
    while (query->next())
        times.push_back(query->value(0).toLongLong());
    if (const auto done = readToEnd(*query); !done)
        return tl::unexpected<Error>(done.error());
    return times;
}

Result<Instant> readNewestUpdate(QSqlDatabase &db, const QString &accountId)
{
    auto query = exec(db,
                      QStringLiteral("SELECT max(updated_ms) FROM known_group JOIN known_account ON number = account "
                                     "WHERE account_id = ?"),
                      {notNull(accountId)});
    if (!query)
        return tl::unexpected<Error>(query.error());
    if (!query->next() || query->isNull(0))
        return Instant();
    return Instant(query->value(0).toLongLong());
}

} // namespace agm::store
