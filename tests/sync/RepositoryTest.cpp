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
}

} // namespace agm
