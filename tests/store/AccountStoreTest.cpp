// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccountStoreTest.h"

#include "store/AdGroupPack.h"
#include "store/PackBytes.h"
#include "store/Sql.h"
#include "store/SqliteAccountStore.h"
#include "store/TargetingPack.h"
#include "tests/domain/Make.h"
#include "tests/store/StoreHelpers.h"
#include "wire/AdGroupCodec.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <limits>

namespace agm::test {
namespace {

const QString Demo = QStringLiteral("demo");
const TimeWindow Week(WindowPreset::Last7Days, QTimeZone("Europe/Berlin"));

KnownDays daysAt(const TimeWindow &window, const QDateTime &at)
{
    return {window, window.fixedAt(at)};
}

QDateTime morning()
{
    return QDateTime(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC);
}

TargetingPtr fullTargeting()
{
    auto targeting = std::make_shared<Targeting>();
    targeting->audiences = {{QStringLiteral("a1")}, {QStringLiteral("a2"), QStringLiteral("")}, "\"x\":[1,null]"};
    targeting->demographics = {false, 21, std::nullopt, QStringLiteral("female"), "\"y\":{}"};
    targeting->regions.include.countries = {QStringLiteral("US"), QStringLiteral("DE")};
    targeting->regions.include.cities = {{QStringLiteral("1"), QStringLiteral("Zürich"), "\"radius\":5", false}};
    targeting->regions.exclude.zips = {{QStringLiteral("90210"), QString(), {}, true}};
    targeting->regions.kept = "\"later\":true";
    targeting->devices = {{QStringLiteral("mobile")}, {{QStringLiteral("ios"), QStringLiteral("15.0"), {}}}, {}};
    targeting->languages = {QStringLiteral("en"), QString(QChar(0xD800))};
    targeting->placements = {{QStringLiteral("instagram"), {QStringLiteral("story")}, {}}};
    targeting->messageApps = {QStringLiteral("whatsapp")};
    targeting->frequencyCap = FrequencyCap{3, 7, "\"z\":1"};
    targeting->detailed
        = DetailedTargeting{{{QStringLiteral("6003"), QStringLiteral("日本"), QString(), {}}}, {}, {}, {}};
    return targeting;
}

/// An ad group in which every member has a value that none has by itself.
std::shared_ptr<AdGroup> fullGroup(const QString &id)
{
    auto group = makeGroup(id, "active", 12.5);
    group->title = QStringLiteral("日本 – “Ünïcode” \u0000 end");
    for (Word *word : {&group->deliveryStatus, &group->bidType, &group->optimizationGoal, &group->conversionEvent,
                       &group->conversionLocation, &group->resultEvent, &group->resultEventName, &group->platform})
        *word = Word::of(QStringView(QStringLiteral("word_%1").arg(quintptr(word) % 7)));
    group->budgetCurrency = Currency::of(u"JPY");
    group->dynamicCreative = true;
    group->startsAt = Instant(1, -330);
    group->endsAt = Instant(std::numeric_limits<qint64>::max());
    group->createdAt = Instant(-5, 840);
    group->updatedAt = Instant(1780000000123);
    group->targeting = fullTargeting();
    group->issues = {{QStringLiteral("i1"), QStringLiteral("Too small"), QString(), QStringLiteral("ad")}};
    group->sent.reset();
    for (std::size_t i = 0; i < FieldCount; i += 3)
        group->sent.set(i);
    for (std::size_t i = 0; i < NumberFieldCount; ++i) {
        if (isMoney(Field(i)))
            group->setMoney(Field(i), i % 2 ? -qint64(i) : std::numeric_limits<qint64>::max() - qint64(i));
        else
            group->setNumber(Field(i), double(i) / 3);
    }
    group->clearNumber(Field::Clicks);
    group->setNumber(Field::Reach, -0.0);
    group->setNumber(Field::Impressions, 1e300);
    group->setNumber(Field::Leads, 123456);
    return group;
}

struct KnownBench {
    KnownBench() { open(); }
    void open()
    {
        store.reset();
        store = std::make_unique<SqliteAccountStore>(file());
    }
    QString file() const { return dir.filePath(QStringLiteral("last-known.sqlite")); }
    KnownAccount load(const TimeWindow &window = Week, const QString &account = Demo)
    {
        const auto known = await(store->load(account, window));
        if (!known)
            qFatal("%s", qPrintable(known.error().message));
        return *known;
    }
    QString put(const QList<AdGroupPtr> &groups, const QString &account = Demo, const QDateTime &at = morning())
    {
        return wrong(await(store->put(account, daysAt(Week, at), groups)));
    }
    QString complete(const QString &account = Demo)
    {
        return wrong(await(store->complete(account, morning(), daysAt(Week, morning()), {})));
    }
    /// Changes the closed file.
    QString edit(const QString &sql)
    {
        store.reset();
        Database database(file(), StoreKind::LastKnown);
        if (const auto report = await(database.open()); !report)
            return report.error().message;
        const QString error = wrong(await(database.run([sql](QSqlDatabase &db) -> Result<void> {
            const auto done = store::exec(db, sql);
            return done ? Result<void>() : tl::unexpected<Error>(done.error());
        })));
        database.close();
        open();
        return error;
    }

    QTemporaryDir dir;
    std::unique_ptr<SqliteAccountStore> store;
};

QStringList idsOf(const KnownAccount &known)
{
    QStringList ids;
    for (const AdGroupPtr &group : known.groups)
        ids.append(group->id);
    ids.sort();
    return ids;
}

const QString One = QStringLiteral("adgrp_1");
const QString Two = QStringLiteral("adgrp_2");

} // namespace

void AccountStoreTest::everyAttributeComesBack()
{
    KnownBench bench;
    const auto full = fullGroup(One);
    auto bare = std::make_shared<AdGroup>();
    bare->id = Two;
    bare->status = Word::of(u"paused");
    bare->campaignId = Word::of(u"adcamp_a");
    auto campaign = std::make_shared<Campaign>(*makeCampaign(QStringLiteral("adcamp_a"), "active", 7));
    campaign->spend = Money{-3, Currency::of(u"EUR")};
    campaign->issues = full->issues;
    campaign->createdAt = Instant(77, 60);
    const CampaignsById campaigns{{Word::of(u"adcamp_a"), campaign}};
    QCOMPARE(bench.put({full, bare}), QString());
    QCOMPARE(wrong(await(bench.store->complete(Demo, morning(), daysAt(Week, morning()), campaigns))), QString());
    bench.open();
    const KnownAccount known = bench.load();
    QCOMPARE(known.unreadable, 0);
    QVERIFY(known.isComplete);
    QCOMPARE(known.asOf, morning());
    QVERIFY(known.days == daysAt(Week, morning()));
    QCOMPARE(known.groups.size(), std::size_t(2));
    const bool fullFirst = known.groups[0]->id == One;
    const AdGroup &first = *known.groups[fullFirst ? 0 : 1];
    QVERIFY(first == *full);
    QVERIFY(std::signbit(*first.number(Field::Reach)));
    QCOMPARE(first.startsAt.offsetMinutes(), -330);
    QVERIFY(*known.groups[fullFirst ? 1 : 0] == *bare);
    QCOMPARE(known.campaigns.size(), 1);
    QVERIFY(*known.campaigns.value(Word::of(u"adcamp_a")) == *campaign);
}

void AccountStoreTest::theApisOwnExampleComesBack()
{
    KnownBench bench;
    for (const char *name : {"ad_group.json", "ad_group_later.json"}) {
        const auto decoded
            = decodeAdGroup(bytesOf(QStringLiteral(AGM_SOURCE_DIR "/tests/wire/data/") + QLatin1String(name)));
        QVERIFY(decoded);
        QCOMPARE(bench.put({*decoded}), QString());
        QCOMPARE(bench.complete(), QString());
        const KnownAccount known = bench.load();
        QCOMPARE(known.groups.size(), std::size_t(1));
        QVERIFY(*known.groups[0] == **decoded);
        QCOMPARE(wrong(await(bench.store->forget(Demo))), QString());
    }
}

void AccountStoreTest::everyFlippedByteIsSeen()
{
    const auto numberOf = [](Word) { return quint64(0); };
    const QByteArray pack = store::packAdGroup(*fullGroup(One), 1, 0, numberOf);
    QVERIFY(store::unpackAdGroup(pack, {}).group);
    const QByteArray targeting = store::packTargeting(*fullTargeting());
    QVERIFY(*store::unpackTargeting(targeting) == *fullTargeting());
    for (qsizetype i = 0; i < pack.size() * 8; ++i) {
        QByteArray flipped = pack;
        flipped[i / 8] = char(flipped[i / 8] ^ (1 << (i % 8)));
        QVERIFY2(!store::unpackAdGroup(flipped, {}).group, qPrintable(QString::number(i)));
    }
    for (qsizetype i = 0; i < targeting.size() * 8; ++i) {
        QByteArray flipped = targeting;
        flipped[i / 8] = char(flipped[i / 8] ^ (1 << (i % 8)));
        QVERIFY(!store::unpackTargeting(flipped));
        // Also behind a checksum that is right by chance: no broken count may read beyond the end.
        flipped.chop(4);
        const quint32 sum = store::checksum(flipped);
        store::unpackTargeting(flipped + QByteArray(reinterpret_cast<const char *>(&sum), 4));
    }
}

void AccountStoreTest::everyCutRowIsSeen()
{
    const QByteArray pack = store::packAdGroup(*fullGroup(One), 1, 0, [](Word) { return quint64(0); });
    for (qsizetype size = 0; size < pack.size(); ++size) {
        QByteArray cut = pack.first(size);
        QVERIFY(!store::unpackAdGroup(cut, {}).group);
        const quint32 sum = store::checksum(cut);
        cut.append(reinterpret_cast<const char *>(&sum), 4);
        QVERIFY(!store::unpackAdGroup(cut, {}).group || size == pack.size() - 4);
    }
}

void AccountStoreTest::equalTargetingsAreOne()
{
    KnownBench bench;
    auto a = fullGroup(One);
    auto b = fullGroup(Two);
    QCOMPARE(bench.put({a}), QString());
    QCOMPARE(bench.put({b}), QString());
    bench.open();
    const KnownAccount known = bench.load();
    QCOMPARE(known.groups.size(), std::size_t(2));
    QCOMPARE(known.groups[0]->targeting, known.groups[1]->targeting);
    QVERIFY(*known.groups[0]->targeting == *a->targeting);
}

void AccountStoreTest::partsMakeTheWhole()
{
    KnownBench bench;
    QList<AdGroupPtr> groups;
    for (int i = 0; i < 12'000; ++i) {
        auto group = makeGroup(QStringLiteral("adgrp_%1").arg(i, 5, 10, QLatin1Char('0')), "active", i);
        group->targeting = fullTargeting();
        groups.append(group);
    }
    QCOMPARE(bench.put(groups), QString());
    QCOMPARE(bench.complete(), QString());
    QStringList ids;
    QString after;
    int parts = 0;
    do {
        const auto part = await(bench.store->load(Demo, Week, after));
        QVERIFY(part);
        QCOMPARE(part->unreadable, 0);
        QVERIFY(parts > 0 || part->groups.size() < 3000); // something to show comes soon
        ids += idsOf(*part);
        after = part->next;
        // A row with words that the parts before did not know, behind what was read.
        auto fresh = makeGroup(QStringLiteral("adgrp_9999%1").arg(parts), "active", 1);
        fresh->optimizationGoal = Word::of(QStringView(QStringLiteral("goal_%1").arg(parts)));
        QCOMPARE(bench.put({fresh}), QString());
    } while (!after.isNull() && ++parts < 20);
    QVERIFY(parts >= 2);
    QCOMPARE(ids.removeDuplicates(), qsizetype(0));
    QVERIFY(ids.size() >= groups.size() + parts - 1);
    QCOMPARE(bench.load().unreadable, 0);
}

void AccountStoreTest::accountsAreApart()
{
    KnownBench bench;
    const QString other = QStringLiteral("other");
    QCOMPARE(bench.put({makeGroup(One, "active", 1)}), QString());
    QCOMPARE(bench.put({makeGroup(Two, "paused", 1)}, other), QString());
    QCOMPARE(idsOf(bench.load()), QStringList{One});
    QCOMPARE(idsOf(bench.load(Week, other)), QStringList{Two});
    QCOMPARE(wrong(await(bench.store->forget(Demo))), QString());
    QVERIFY(!bench.load().asOf.isValid());
    QCOMPARE(idsOf(bench.load(Week, other)), QStringList{Two});
}

void AccountStoreTest::figuresOfOtherWindowsAreNotHandedOut()
{
    KnownBench bench;
    auto old = makeGroup(One, "active", 1);
    old->setMoney(Field::Spend, 5);
    auto fresh = makeGroup(Two, "active", 1);
    fresh->setMoney(Field::Spend, 6);
    QCOMPARE(bench.put({old}, Demo, morning().addDays(-3)), QString());
    QCOMPARE(bench.put({fresh}), QString());
    QCOMPARE(bench.complete(), QString());
    const auto spendOf = [](const KnownAccount &known, const QString &id) -> std::optional<double> {
        for (const AdGroupPtr &group : known.groups) {
            if (group->id == id && !group->metricsLoading)
                return group->number(Field::Spend);
        }
        return std::nullopt;
    };
    const KnownAccount same = bench.load();
    QCOMPARE(spendOf(same, One), std::optional<double>()); // of other days than the last listing's
    QCOMPARE(spendOf(same, Two), std::optional(6e-6));
    const KnownAccount other = bench.load(TimeWindow(WindowPreset::Last14Days, Week.zone()));
    QCOMPARE(other.groups.size(), std::size_t(2));
    QCOMPARE(spendOf(other, Two), std::optional<double>());
    QCOMPARE(other.groups[0]->money(Field::BudgetAmount)->micros, qint64(1'000'000)); // settings have no window
    const KnownAccount zone = bench.load(TimeWindow(WindowPreset::Last7Days, QTimeZone("Asia/Tokyo")));
    QCOMPARE(spendOf(zone, Two), std::optional<double>());
}

void AccountStoreTest::aPartOfAnAccountSaysSo()
{
    KnownBench bench;
    QVERIFY(!bench.load().asOf.isValid());
    const QDateTime before = QDateTime::currentDateTimeUtc().addMSecs(-1);
    QCOMPARE(bench.put({makeGroup(One, "active", 1)}), QString());
    const KnownAccount known = bench.load();
    QVERIFY(!known.isComplete);
    QVERIFY(known.asOf >= before && known.asOf <= QDateTime::currentDateTimeUtc());
    QVERIFY(!known.groups[0]->metricsLoading);
}

void AccountStoreTest::damagedRowsAreLeftOutAndCounted()
{
    KnownBench bench;
    QCOMPARE(
        bench.put({fullGroup(One), makeGroup(Two, "active", 1), makeGroup(QStringLiteral("adgrp_3"), "active", 1)}),
        QString());
    QCOMPARE(bench.edit(QStringLiteral("UPDATE known_group SET pack = x'00ff00ff' WHERE id = 'adgrp_2'")), QString());
    KnownAccount known = bench.load();
    QCOMPARE(known.unreadable, 1);
    QCOMPARE(idsOf(known), (QStringList{One, QStringLiteral("adgrp_3")}));
    QCOMPARE(bench.load().unreadable, 0); // it is forgotten, and comes back with the next listing
    // A targeting that several rows share takes them along.
    QCOMPARE(bench.edit(QStringLiteral("UPDATE known_targeting SET pack = x'01'")), QString());
    known = bench.load();
    QCOMPARE(known.unreadable, 1);
    QCOMPARE(idsOf(known), QStringList{QStringLiteral("adgrp_3")});
}

void AccountStoreTest::rowsOfAnotherProgramAreForgotten()
{
    KnownBench bench;
    QCOMPARE(bench.put({fullGroup(One)}), QString());
    QCOMPARE(bench.edit(QStringLiteral("UPDATE known_layout SET fingerprint = x'00'")), QString());
    QVERIFY(!bench.load().asOf.isValid());
    QCOMPARE(bench.put({fullGroup(One)}), QString());
    QCOMPARE(idsOf(bench.load()), QStringList{One});
}

void AccountStoreTest::whatIsGoneLeaves()
{
    KnownBench bench;
    QCOMPARE(bench.put({fullGroup(One), makeGroup(Two, "active", 1)}), QString());
    QCOMPARE(wrong(await(bench.store->remove(Demo, {One, QStringLiteral("unknown")}))), QString());
    QCOMPARE(idsOf(bench.load()), QStringList{Two});
    QCOMPARE(bench.complete(), QString());
    bench.store.reset();
    Database database(bench.file(), StoreKind::LastKnown);
    QVERIFY(await(database.open()));
    QCOMPARE(scalar(database, QStringLiteral("SELECT count(*) FROM known_targeting")), QStringLiteral("0"));
}

void AccountStoreTest::creationTimesAreSorted()
{
    KnownBench bench;
    auto a = makeGroup(One, "active", 1);
    auto b = makeGroup(Two, "active", 1);
    a->createdAt = Instant(500, 60);
    a->updatedAt = Instant(900);
    b->createdAt = Instant(-20);
    QCOMPARE(bench.put({a, b, makeGroup(QStringLiteral("adgrp_3"), "active", 1)}), QString());
    QCOMPARE(*await(bench.store->creationTimes(Demo)), (std::vector<qint64>{-20, 500}));
    QVERIFY(*await(bench.store->newestUpdate(Demo)) == Instant(900));
    QVERIFY(await(bench.store->creationTimes(QStringLiteral("nobody")))->empty());
    QVERIFY(await(bench.store->newestUpdate(QStringLiteral("nobody")))->isNull());
}

void AccountStoreTest::aDamagedFileGoesAtTheEnd()
{
    KnownBench bench;
    QList<AdGroupPtr> groups;
    for (int i = 0; i < 500; ++i)
        groups.append(makeGroup(QStringLiteral("adgrp_%1").arg(i), "active", i));
    QCOMPARE(bench.put(groups), QString());
    bench.store.reset();
    QFile file(bench.file());
    QVERIFY(file.open(QIODevice::ReadWrite));
    // All pages but the first ones, which hold the schema.
    for (qint64 at = 12 * 4096; at < file.size(); at += 4096) {
        file.seek(at);
        file.write(QByteArray(4096, '\x5a'));
    }
    file.close();
    bench.open();
    const auto known = await(bench.store->load(Demo, Week));
    QVERIFY(!known || known->unreadable > 0 || known->groups.size() < 500);
    bench.open();
    QCOMPARE(bench.put(groups), QString());
    QCOMPARE(bench.load().groups.size(), std::size_t(500));
}

void AccountStoreTest::withoutAStoreEveryCallSaysSo()
{
    SqliteAccountStore store(QStringLiteral("/proc/no/such/folder/last-known.sqlite"));
    QVERIFY(!await(store.opened()));
    QCOMPARE(await(store.load(Demo, Week)).error().kind, ErrorKind::Storage);
    QCOMPARE(await(store.put(Demo, daysAt(Week, morning()), {})).error().kind, ErrorKind::Storage);
    QCOMPARE(await(store.creationTimes(Demo)).error().kind, ErrorKind::Storage);
}

} // namespace agm::test
