// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/OwnChanges.h"

#include "domain/Draft.h"
#include "domain/FieldRegistry.h"
#include "domain/Futures.h"
#include "store/MemoryJournal.h"
#include "tests/store/StoreHelpers.h"
#include "tests/sync/JournalTests.h"
#include "wire/FieldValueCodec.h"

#include <QtTest/QTest>

namespace agm {
namespace {

JournalItem item(const QString &adGroup, Field field, const FieldValue &before, const FieldValue &after)
{
    JournalItem item = test::makeItem(adGroup);
    item.field = QString::fromLatin1(fieldInfo(field).key);
    item.before = journalText(field, before);
    item.after = journalText(field, after);
    return item;
}

} // namespace

void OwnChangesTest::onlyWhatReallyChangedIsTold()
{
    MemoryJournal journal;
    const QString group = QStringLiteral("adgrp_a");
    const QString refused = QStringLiteral("adgrp_b");
    const QString fresh = makeLocalId();
    const Money before{60 * Money::Micro, Currency::usd()};
    const Money after{90 * Money::Micro, Currency::usd()};
    const JournalJob job = test::makeJob(QStringLiteral("job-1"));
    QVERIFY(test::await(journal.plan(job,
                                     {item(group, Field::BudgetAmount, before, after),
                                      item(group, Field::Title, QStringLiteral("Same"), QStringLiteral("Same")),
                                      item(refused, Field::BudgetAmount, before, after),
                                      item(fresh, Field::BudgetAmount, {}, after)})));
    for (const QString &id : {group, refused, fresh}) {
        QVERIFY(test::await(journal.mark(job.id, id, JournalState::Sent)));
        QVERIFY(test::await(journal.mark(job.id, id, id == refused ? JournalState::Failed : JournalState::Confirmed)));
    }
    QObject context;
    const auto future = ownChanges(&journal, job.accountId, QDateTime::currentDateTimeUtc().addDays(-1), &context);
    QTRY_VERIFY(future.isFinished());
    const auto changes = future.result();
    QVERIFY(changes.has_value());
    QCOMPARE(changes->size(), 1);
    QCOMPARE(changes->constFirst().adGroupId, group);
    QCOMPARE(changes->constFirst().field, Field::BudgetAmount);
    QVERIFY(changes->constFirst().before == FieldValue(before));
    QVERIFY(changes->constFirst().after == FieldValue(after));

    const QTimeZone zone("Pacific/Kiritimati"); // 14 hours ahead: the day is that of the zone
    const auto days = budgetChangeDays(*changes, zone);
    QCOMPARE(days.size(), 1);
    QCOMPARE(days.value(group), QList<QDate>{changes->constFirst().at.toTimeZone(zone).date()});

    const auto none = ownChanges(&journal, job.accountId, QDateTime::currentDateTimeUtc().addDays(1), &context);
    QTRY_VERIFY(none.isFinished());
    QVERIFY(none.result() && none.result()->isEmpty());
}

} // namespace agm
