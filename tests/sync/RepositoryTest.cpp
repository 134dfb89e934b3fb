// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/AdGroupRepository.h"
#include "tests/domain/Make.h"
#include "tests/sync/SyncTests.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace agm::test;

namespace agm {
namespace {

AdGroupPtr withClicks(const QString &id, const char *status, double clicks)
{
    auto group = makeGroup(id, status, 10);
    group->setNumber(Field::Clicks, clicks);
    return group;
}

const QString one = QStringLiteral("adgrp_1");

} // namespace

void RepositoryTest::answersOfAnOlderGenerationAreDropped()
{
    AdGroupRepository repository;
    const quint64 old = repository.generation();
    repository.upsert(old, repository.moment(), {withClicks(one, "active", 5)});
    QSignalSpy stale(&repository, &AdGroupRepository::upserted);
    repository.startGeneration(true);
    QCOMPARE(stale.size(), 1);
    QCOMPARE(repository.size(), 1);
    repository.upsert(old, repository.moment(), {withClicks(one, "active", 99)});
    repository.setCampaigns(old, {{Word::of(u"adcamp_a"), makeCampaign(QStringLiteral("adcamp_a"), "active", {})}});
    repository.retainOnly(old, {});
    // The old window's figures are gone, the new ones have not come, and an answer to a write brings none.
    QVERIFY(repository.group(one)->metricsLoading);
    QVERIFY(!repository.group(one)->number(Field::Clicks));
    repository.applyAnswer(withClicks(one, "paused", 700));
    QVERIFY(repository.group(one)->metricsLoading);
    QVERIFY(!repository.group(one)->number(Field::Clicks));
    repository.upsert(repository.generation(), repository.moment(), {withClicks(one, "paused", 8)});
    QVERIFY(!repository.group(one)->metricsLoading);
    QCOMPARE(repository.group(one)->number(Field::Clicks), std::optional(8.0));
    QVERIFY(repository.campaigns().isEmpty());
    repository.startGeneration(false);
    QCOMPARE(repository.size(), 0);
    QVERIFY(!repository.group(one));
}

void RepositoryTest::aPageAskedForBeforeAChangeDoesNotUndoIt()
{
    AdGroupRepository repository;
    repository.upsert(repository.generation(), repository.moment(), {withClicks(one, "active", 5)});
    const quint64 askedAt = repository.moment();
    repository.applyAnswer(withClicks(one, "paused", 700));
    repository.upsert(repository.generation(), askedAt, {withClicks(one, "active", 6)});
    QCOMPARE(repository.group(one)->knownStatus(), AdGroupStatus::Paused);
    QCOMPARE(repository.group(one)->number(Field::Clicks), std::optional(6.0)); // the page's figures are newer
    repository.upsert(repository.generation(), repository.moment(), {withClicks(one, "active", 6)});
    QCOMPARE(repository.group(one)->knownStatus(), AdGroupStatus::Active); // asked for afterwards: the truth
}

void RepositoryTest::aPageAskedForBeforeADeleteDoesNotBringItBack()
{
    AdGroupRepository repository;
    repository.upsert(repository.generation(), repository.moment(), {withClicks(one, "active", 5)});
    const quint64 askedAt = repository.moment();
    repository.remove({one});
    repository.upsert(repository.generation(), askedAt, {withClicks(one, "active", 5)});
    QCOMPARE(repository.size(), 0);
}

void RepositoryTest::anAnswerKeepsTheMetricsOfTheWindow()
{
    AdGroupRepository repository;
    repository.upsert(repository.generation(), repository.moment(), {withClicks(one, "active", 5)});
    repository.applyAnswer(withClicks(one, "paused", 12345)); // of all time
    QCOMPARE(repository.group(one)->number(Field::Clicks), std::optional(5.0));
    QSignalSpy upserted(&repository, &AdGroupRepository::upserted);
    repository.applyAnswer(withClicks(QStringLiteral("adgrp_unknown"), "paused", 1));
    QCOMPARE(upserted.size(), 0);
}

void RepositoryTest::removalsKeepTheOthersInPlace()
{
    AdGroupRepository repository;
    QList<AdGroupPtr> groups;
    for (int i = 0; i < 20; ++i)
        groups.append(withClicks(QStringLiteral("adgrp_%1").arg(i), "active", i));
    repository.upsert(repository.generation(), repository.moment(), groups);
    QSignalSpy removed(&repository, &AdGroupRepository::removed);
    repository.remove(
        {QStringLiteral("adgrp_0"), QStringLiteral("adgrp_19"), QStringLiteral("adgrp_7"), QStringLiteral("nothing")});
    QCOMPARE(removed.size(), 1);
    QCOMPARE(repository.size(), 17);
    for (int i = 0; i < 20; ++i) {
        const AdGroupPtr group = repository.group(QStringLiteral("adgrp_%1").arg(i));
        QCOMPARE(bool(group), i != 0 && i != 7 && i != 19);
        if (group)
            QCOMPARE(group->number(Field::Clicks), std::optional(double(i)));
    }
}

void RepositoryTest::whatIsNoLongerListedLeaves()
{
    AdGroupRepository repository;
    repository.upsert(repository.generation(), repository.moment(),
                      {withClicks(one, "active", 1), withClicks(QStringLiteral("adgrp_2"), "active", 2)});
    repository.retainOnly(repository.generation(), {one});
    QCOMPARE(repository.size(), 1);
    QVERIFY(repository.group(one));
    // What was asked for apart is listed as well.
    repository.upsert(repository.generation(), repository.moment(),
                      {withClicks(QStringLiteral("adgrp_3"), "active", 1)});
    repository.retainOnly(repository.generation(), {one}, {QStringLiteral("adgrp_3")});
    QCOMPARE(repository.size(), 2);
    repository.retainOnly(repository.generation(), {}, {one});
    QCOMPARE(repository.size(), 1);
}

void RepositoryTest::aLargeAccountForgetsOverSomeTurns()
{
    AdGroupRepository repository;
    const auto idOf = [](int i) { return QStringLiteral("adgrp_%1").arg(i); };
    QList<AdGroupPtr> groups;
    for (int i = 0; i < 7000; ++i)
        groups.append(withClicks(idOf(i), "active", 5));
    repository.upsert(repository.generation(), repository.moment(), groups);
    QSignalSpy upserted(&repository, &AdGroupRepository::upserted);
    repository.startGeneration(true, {idOf(6999), QStringLiteral("unknown")});
    QVERIFY(repository.isForgetting());
    // What is in sight goes first, and at once.
    QCOMPARE(upserted.first().first().value<QList<AdGroupPtr>>().size(), 1);
    QVERIFY(repository.group(idOf(6999))->metricsLoading);
    QVERIFY(!repository.group(idOf(6998))->metricsLoading);
    // An answer to a write keeps the figures of the window: of which there are none any more.
    repository.applyAnswer(withClicks(idOf(6998), "paused", 700));
    QVERIFY(repository.group(idOf(6998))->metricsLoading);
    QVERIFY(!repository.group(idOf(6998))->number(Field::Clicks));
    repository.adopt(withClicks(QStringLiteral("adgrp_new"), "active", 9));
    QTRY_VERIFY(!repository.isForgetting());
    qsizetype told = 0;
    for (const QList<QVariant> &one : std::as_const(upserted)) {
        const auto these = one.first().value<QList<AdGroupPtr>>();
        QVERIFY(these.size() <= 2000);
        told += these.size();
    }
    QCOMPARE(told, 7001); // each once, and the new one
    for (const AdGroupPtr &group : repository.groups())
        QCOMPARE(group->metricsLoading, group->id != QLatin1String("adgrp_new"));
}

void RepositoryTest::whatComesMeanwhileWaits()
{
    AdGroupRepository repository;
    const auto idOf = [](int i) { return QStringLiteral("adgrp_%1").arg(i); };
    QList<AdGroupPtr> groups;
    for (int i = 0; i < 5000; ++i)
        groups.append(withClicks(idOf(i), "active", 5));
    repository.upsert(repository.generation(), repository.moment(), groups);
    repository.startGeneration(true);
    repository.upsert(repository.generation(), repository.moment(), {withClicks(idOf(4999), "paused", 8)});
    // Figures of both windows never stand side by side.
    QCOMPARE(repository.group(idOf(4999))->number(Field::Clicks), std::optional(5.0));
    QTRY_VERIFY(!repository.isForgetting());
    QCOMPARE(repository.group(idOf(4999))->number(Field::Clicks), std::optional(8.0));
    QVERIFY(!repository.group(idOf(0))->number(Field::Clicks));

    // The end of a listing does not wait: it takes in what was held back.
    repository.startGeneration(true);
    repository.upsert(repository.generation(), repository.moment(), {withClicks(idOf(1), "paused", 3)});
    repository.retainOnly(repository.generation(), {idOf(1), idOf(4999)});
    QVERIFY(!repository.isForgetting());
    QCOMPARE(repository.size(), 2);
    QCOMPARE(repository.group(idOf(1))->number(Field::Clicks), std::optional(3.0));
    QVERIFY(repository.group(idOf(4999))->metricsLoading);

    // Another account: nothing of the old one is left to come.
    repository.startGeneration(false);
    QVERIFY(!repository.isForgetting());
    QCOMPARE(repository.size(), 0);
}

void RepositoryTest::whatAnEarlierListingBroughtDoesNotCount()
{
    AdGroupRepository repository;
    const auto idOf = [](int i) { return QStringLiteral("adgrp_%1").arg(i); };
    QList<AdGroupPtr> groups;
    for (int i = 0; i < 5000; ++i)
        groups.append(withClicks(idOf(i), "active", 5));
    repository.beginListing();
    repository.upsert(repository.generation(), repository.moment(), groups);
    repository.startGeneration(true);
    QVERIFY(repository.isForgetting());
    // Held back, and taken in only after the next listing has begun.
    repository.upsert(repository.generation(), repository.moment(), {withClicks(idOf(7), "active", 6)});
    repository.beginListing();
    repository.upsert(repository.generation(), repository.moment(), {withClicks(idOf(8), "active", 6)});
    repository.retainOnly(repository.generation(), {});
    QCOMPARE(repository.size(), 1);
    QVERIFY(repository.group(idOf(8)));
}

} // namespace agm
