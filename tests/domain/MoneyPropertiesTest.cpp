// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/MoneyPropertiesTest.h"

#include "domain/MoneyImpact.h"
#include "tests/domain/Make.h"
#include "tests/domain/RandomAccount.h"

#include <QtTest/QTest>

using namespace agm::test;

namespace agm {
namespace {

constexpr quint32 Accounts = 400;

QHash<Currency, qint64> sum(const QList<MoneyRow> &rows)
{
    QHash<Currency, qint64> sums;
    for (const MoneyRow &row : rows) {
        if (row.change && row.change->micros != 0)
            sums[row.change->currency] += row.change->micros;
    }
    sums.removeIf([](auto it) { return it.value() == 0; });
    return sums;
}

QHash<Currency, qint64> sum(const QList<Money> &amounts)
{
    QHash<Currency, qint64> sums;
    for (const Money &amount : amounts)
        sums[amount.currency] += amount.micros;
    return sums;
}

bool sameRow(const MoneyRow &a, const MoneyRow &b)
{
    return a.adGroupId == b.adGroupId && a.change == b.change && a.redistributes == b.redistributes
        && a.starts == b.starts && a.stops == b.stops && a.lifetimeBefore == b.lifetimeBefore
        && a.lifetimeAfter == b.lifetimeAfter;
}

} // namespace

void MoneyPropertiesTest::rowsAddUpToTheTotal()
{
    int moved = 0;
    for (quint32 seed = 0; seed < Accounts; ++seed) {
        const RandomAccount account(seed, true);
        const MoneyImpact impact = account.impact();
        QVERIFY2(std::all_of(impact.rows.cbegin(), impact.rows.cend(), [](const auto &row) { return row.change; }),
                 qPrintable(QStringLiteral("seed %1").arg(seed)));
        QVERIFY2(sum(impact.rows) == sum(impact.change()), qPrintable(QStringLiteral("seed %1").arg(seed)));
        moved += !impact.change().isEmpty();
    }
    QVERIFY(moved > int(Accounts) / 2); // the property was put to the test
}

void MoneyPropertiesTest::anEditAndItsInverseGiveZero()
{
    for (quint32 seed = 0; seed < Accounts; ++seed) {
        const RandomAccount account(seed, seed % 2);
        const MoneyImpact there = account.impact();
        const MoneyImpact back = moneyImpact(account.after(), account.campaigns, account.inverse(), account.context());
        const QByteArray at = "seed " + QByteArray::number(seed);
        QVERIFY2(back.after.dailyMicros == there.before.dailyMicros, at.constData());
        QVERIFY2(back.after.unknown == there.before.unknown, at.constData());
        QVERIFY2(back.starts == there.stops && back.stops == there.starts, at.constData());
        for (qsizetype i = 0; i < there.rows.size(); ++i) {
            QVERIFY2(there.rows[i].change.has_value() == back.rows[i].change.has_value(), at.constData());
            if (there.rows[i].change)
                QVERIFY2(there.rows[i].change->micros == -back.rows[i].change->micros, at.constData());
        }
    }
}

void MoneyPropertiesTest::orderIsIrrelevant()
{
    for (quint32 seed = 0; seed < Accounts; ++seed) {
        RandomAccount account(seed, seed % 2);
        const MoneyImpact one = account.impact();
        QRandomGenerator random(seed);
        std::shuffle(account.groups.begin(), account.groups.end(), random);
        std::shuffle(account.changes.begin(), account.changes.end(), random);
        const MoneyImpact other = account.impact();
        const QByteArray at = "seed " + QByteArray::number(seed);
        QVERIFY2(one.change() == other.change() && one.worstDay == other.worstDay, at.constData());
        QVERIFY2(one.lifetimeAfter == other.lifetimeAfter, at.constData());
        QHash<QString, MoneyRow> byId;
        for (const MoneyRow &row : one.rows)
            byId.insert(row.adGroupId, row);
        for (const MoneyRow &row : other.rows)
            QVERIFY2(sameRow(row, byId.value(row.adGroupId)), at.constData());
    }
}

void MoneyPropertiesTest::pausingACampaignBudget()
{
    const QString owned = QStringLiteral("adcamp_cbo");
    MoneyContext context;
    context.now = QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
    for (quint32 seed = 0; seed < Accounts; ++seed) {
        const QByteArray at = "seed " + QByteArray::number(seed);
        QRandomGenerator random(seed);
        const int n = 2 + random.bounded(12);
        const qint64 budget = 1 + random.bounded(1'000'000);
        const CampaignsById owner{
            {Word::of(QStringView(owned)), makeCampaign(owned, "active", double(budget) / double(Money::Micro))}};
        std::vector<AdGroupPtr> account;
        QList<ChangedGroup> changes;
        for (int i = 0; i < n; ++i) {
            account.push_back(makeGroup(QString::number(i), "active", -1, owned));
            changes.append({QString::number(i), makeGroup(QString::number(i), "paused", -1, owned)});
        }
        std::shuffle(changes.begin(), changes.end(), random);
        const MoneyImpact all = moneyImpact(account, owner, changes, context);
        QVERIFY2(all.change() == (QList<Money>{Money{-budget, Currency::usd()}}), at.constData());
        const auto [least, most] = std::minmax_element(
            all.rows.cbegin(), all.rows.cend(), [](auto &a, auto &b) { return a.change->micros < b.change->micros; });
        QVERIFY2(most->change->micros - least->change->micros <= 1, at.constData());

        changes.resize(random.bounded(n));
        const MoneyImpact some = moneyImpact(account, owner, changes, context);
        QVERIFY2(some.change().isEmpty(), at.constData());
        for (const MoneyRow &row : some.rows)
            QVERIFY2(row.redistributes && row.change->micros == 0, at.constData());
    }
}

void MoneyPropertiesTest::theAccountTwiceGivesTwice()
{
    const auto again = [](const AdGroupPtr &group) {
        auto copy = std::make_shared<AdGroup>(*group);
        copy->id += QStringLiteral("_2");
        copy->campaignId = Word::of(QStringView(group->campaignId.text() + QStringLiteral("_2")));
        return copy;
    };
    for (quint32 seed = 0; seed < Accounts; ++seed) {
        RandomAccount account(seed, seed % 2);
        const MoneyImpact once = account.impact();
        const CampaignsById first = account.campaigns;
        for (auto it = first.cbegin(); it != first.cend(); ++it)
            account.campaigns.insert(Word::of(QStringView(it.key().text() + QStringLiteral("_2"))), it.value());
        for (const AdGroupPtr &group : std::vector<AdGroupPtr>(account.groups))
            account.groups.push_back(again(group));
        for (const ChangedGroup &change : QList<ChangedGroup>(account.changes))
            account.changes.append(
                {change.id + QStringLiteral("_2"), change.after ? AdGroupPtr(again(change.after)) : nullptr});
        const MoneyImpact twice = account.impact();
        const auto doubled = [](QHash<Currency, qint64> sums) {
            for (qint64 &micros : sums)
                micros *= 2;
            return sums;
        };
        const QByteArray at = "seed " + QByteArray::number(seed);
        QVERIFY2(twice.after.dailyMicros == doubled(once.after.dailyMicros), at.constData());
        QVERIFY2(sum(twice.change()) == doubled(sum(once.change())), at.constData());
        QVERIFY2(sum(twice.lifetimeAfter) == doubled(sum(once.lifetimeAfter)), at.constData());
        QVERIFY2(twice.after.unknown.groups == 2 * once.after.unknown.groups, at.constData());
        QVERIFY2(twice.starts == 2 * once.starts && twice.stops == 2 * once.stops, at.constData());
    }
}

void MoneyPropertiesTest::noChangesGiveNoChange()
{
    for (quint32 seed = 0; seed < Accounts; ++seed) {
        RandomAccount account(seed, seed % 2);
        account.changes.clear();
        for (const AdGroupPtr &group : account.groups) {
            if (account.changes.size() % 3 != 2)
                account.changes.append({group->id, group});
        }
        const MoneyImpact impact = account.impact();
        const QByteArray at = "seed " + QByteArray::number(seed);
        QVERIFY2(impact.change().isEmpty() && impact.starts == 0 && impact.stops == 0, at.constData());
        for (const MoneyRow &row : impact.rows)
            QVERIFY2(row.change && row.change->micros == 0 && !row.redistributes, at.constData());
    }
}

void MoneyPropertiesTest::sidesAreTheCommittedSpend()
{
    for (quint32 seed = 0; seed < Accounts; ++seed) {
        const RandomAccount account(seed, seed % 2);
        MoneyContext window = account.context();
        window.spendIsAllTime = false; // only an end that has passed can be told, and that is off
        const MoneyImpact impact = moneyImpact(account.groups, account.campaigns, account.changes, window);
        const auto before = committedSpend(account.groups, account.campaigns, account.now);
        const auto after = committedSpend(account.after(), account.campaigns, account.now);
        const QByteArray at = "seed " + QByteArray::number(seed);
        QVERIFY2(impact.before.amounts() == before.amounts() && impact.after.amounts() == after.amounts(),
                 at.constData());
        QVERIFY2(impact.before.unknown == before.unknown && impact.before.on == before.on, at.constData());
        QVERIFY2(impact.after.on == after.on, at.constData());
    }
}

} // namespace agm
