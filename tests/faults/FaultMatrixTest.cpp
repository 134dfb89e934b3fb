// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/FaultMatrixTest.h"

#include "net/ApiClient.h"
#include "sync/AdGroupRepository.h"
#include "sync/ChangeRunner.h"
#include "sync/DraftBook.h"
#include "sync/Listing.h"
#include "tests/faults/Session.h"
#include "tests/net/NetFixture.h"

#include <QtCore/QSet>
#include <QtTest/QTest>

namespace agm::test {
namespace {

/// Made once for each operation: some rows are megabytes.
const std::vector<Fault> &faults(Operation operation)
{
    static const QMap<Operation, std::vector<Fault>> tables = [] {
        QMap<Operation, std::vector<Fault>> made;
        for (const Operation one : {Operation::List, Operation::Create, Operation::Update, Operation::Pause}) {
            std::vector<Fault> all = faultTable(AccountServer().goodAnswer(one));
            // Qt gives up such headers at once or only when its time is over, as the packets come; see tst_net.
            std::erase_if(all, [](const Fault &fault) { return fault.name == "headers of 256 KiB"; });
            made.insert(one, std::move(all));
        }
        return made;
    }();
    return *tables.constFind(operation);
}

bool isWell(const Fault &fault)
{
    return fault.requests == 1 && fault.outcome == QByteArray("ok") && fault.closedConnections == 0;
}

/// A server that refuses, or that was never reached, has done nothing.
bool mayBeCarriedOut(const Fault &fault, Operation operation)
{
    // A POST that was carried out is never refused under its key: it is answered as before.
    if (fault.name == "500, then refused")
        return operation == Operation::Update;
    static const QSet<QByteArray> refusals{"Refused", "Unauthorized", "Forbidden", "NotFound", "Gone", "RateLimited"};
    return !refusals.contains(fault.outcome) && fault.closedConnections == 0 && !fault.name.startsWith("redirect")
        && !fault.name.startsWith("304") && !fault.name.startsWith("status 3") && !fault.name.startsWith("429");
}

void addWrites(Operation operation)
{
    QTest::addColumn<int>("index");
    QTest::addColumn<bool>("carriedOut");
    int index = 0;
    for (const Fault &fault : faults(operation)) {
        if (!isWell(fault))
            QTest::addRow("%s", fault.name.constData()) << index << false;
        if (mayBeCarriedOut(fault, operation))
            QTest::addRow("%s; it was carried out", fault.name.constData()) << index << true;
        ++index;
    }
}

JournalState journalOf(JobItemState state)
{
    switch (state) {
    case JobItemState::Done: return JournalState::Confirmed;
    case JobItemState::Failed: return JournalState::Failed;
    case JobItemState::Cancelled: return JournalState::Cancelled;
    default: return JournalState::Unknown;
    }
}

bool isDone(const AccountServer &server, Operation operation)
{
    switch (operation) {
    case Operation::Create: return server.group(QStringLiteral("adgrp_new"))[u"title"] == QLatin1String("Wanted");
    case Operation::Update: return server.group(AccountServer::groupId(0))[u"title"] == QLatin1String("Wanted");
    default: return server.group(AccountServer::groupId(0))[u"status"] == QLatin1String("paused");
    }
}

/// Writes through the fault, looks at what was made of it, and writes again when all is well.
void writeThrough(Operation operation)
{
    QFETCH(int, index);
    QFETCH(bool, carriedOut);
    const Fault &fault = faults(operation)[std::size_t(index)];
    AccountServer server;
    Session session(server, limitsFor(fault));
    QVERIFY(session.listWell());
    const ChangeRunner *changes = session.account->changes();
    const DraftBook *drafts = session.account->drafts();

    server.spoil(operation, fault, carriedOut);
    const auto started = session.start(operation);
    QVERIFY2(started, started ? "" : qPrintable(started.error().message));
    QVERIFY(session.finish(*started));
    const JobItem item = changes->job(*started)->items.constFirst();
    const QString message = item.error ? item.error->message : QString();
    const QByteArray told = (QString::number(int(item.state)) + u' ' + message).toUtf8();

    // What is said is what is.
    QVERIFY2(server.changes(operation) <= 1, told);
    if (fault.outcome == QByteArray("ok"))
        QVERIFY2(item.state == JobItemState::Done, told);
    if (item.state == JobItemState::Done)
        QVERIFY2(isDone(server, operation), told);
    else if (item.state == JobItemState::Failed)
        QVERIFY2(!isDone(server, operation), told);
    else // Only what was made has no name to be read by.
        QVERIFY2(item.state == JobItemState::Unknown && operation == Operation::Create, told);
    QCOMPARE(session.journalled(*started), QList<JournalState>{journalOf(item.state)});
    QCOMPARE(changes->busy(), QSet<QString>());
    if (item.state != JobItemState::Done) {
        QVERIFY(!message.isEmpty());
        QVERIFY2(message.size() <= 401, told);
        // Of what is gone it is said so, in our words.
        const bool gone = item.error->kind == ErrorKind::NotFound && operation != Operation::Create;
        QVERIFY2(fault.hangs()
                     || message.contains(gone ? QLatin1String("no longer exists") : QLatin1String(fault.says)),
                 told);
        QVERIFY2(isClean(message) && isClean(item.error->where), told);
        const auto kept = session.journal.items(*started).result();
        QVERIFY2(isClean(kept->constFirst().error), told);
        // The draft waits, with the reason.
        if (operation != Operation::Pause) {
            QCOMPARE(drafts->size(), 1);
            QCOMPARE(drafts->all().constFirst().error, message);
        }
    }
    QVERIFY(isClean(*session.client->log()));

    // All is well again: the same is asked for once more, and is done once.
    server.heal();
    QString last = *started;
    for (int tries = 0; tries < 20 && changes->job(last)->items.constFirst().state != JobItemState::Done; ++tries) {
        // Once is enough, unless a busy machine misses the short limits.
        QVERIFY(tries == 0 || fault.hangs());
        const auto again = session.account->changes()->retryFailed(last);
        QVERIFY2(again, again ? "" : qPrintable(again.error().message));
        QVERIFY(session.finish(*again));
        last = *again;
    }
    QCOMPARE(changes->job(last)->items.constFirst().state, JobItemState::Done);
    QVERIFY(isDone(server, operation));
    QCOMPARE(server.changes(operation), 1);
    QCOMPARE(server.size(), operation == Operation::Create ? 4 : 3);
    QVERIFY(drafts->isEmpty());
}

} // namespace

void FaultMatrixTest::thereAreEnough()
{
    QSet<QByteArray> names;
    for (const Fault &fault : faults(Operation::Pause)) {
        QVERIFY2(!names.contains(fault.name), fault.name);
        names.insert(fault.name);
        if (isWell(fault))
            names.remove(fault.name);
    }
    QVERIFY2(names.size() >= 60, QByteArray::number(names.size()));
    qInfo("%d faults", int(names.size()));
}

void FaultMatrixTest::list_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const Fault &fault : faults(Operation::List))
        QTest::addRow("%s", fault.name.constData()) << index++;
}

void FaultMatrixTest::list()
{
    QFETCH(int, index);
    const Fault &fault = faults(Operation::List)[std::size_t(index)];
    AccountServer server;
    Session session(server, limitsFor(fault));
    const Listing *listing = session.account->listing();
    const AdGroupRepository *repository = session.account->repository();
    QVERIFY(session.listWell());
    const int known = int(repository->groups().size());
    QCOMPARE(known, server.size());

    server.put(AccountServer::groupId(1), QStringLiteral("title"), QStringLiteral("Newer"));
    server.spoil(Operation::List, fault, false);
    QVERIFY(session.list());
    const QString message = listing->error() ? listing->error()->message : QString();
    const QByteArray told = message.toUtf8();
    const QString outcome = listing->error() ? kindName(listing->error()->kind) : QStringLiteral("ok");
    QVERIFY2(fault.comesTo(outcome), qPrintable(outcome + u' ' + message));
    if (outcome == QLatin1String("ok")) {
        QVERIFY2(listing->state() == ListingState::Complete, told);
    } else {
        QVERIFY2(listing->state() == ListingState::Failed, told);
        QVERIFY(!message.isEmpty());
        // On a busy machine a server that drips may seem silent.
        QVERIFY2(fault.hangs() || message.contains(QLatin1String(fault.says)), told);
        QVERIFY2(isClean(message) && isClean(listing->error()->where), told);
    }
    // What was known is still there, in the same number and with its values.
    QCOMPARE(int(repository->groups().size()), known);
    QCOMPARE(repository->group(AccountServer::groupId(2))->title, QStringLiteral("Title 2"));
    QVERIFY(isClean(*session.client->log()));

    server.heal();
    QVERIFY(session.listWell());
    QCOMPARE(repository->group(AccountServer::groupId(1))->title, QStringLiteral("Newer"));
}

void FaultMatrixTest::create_data()
{
    addWrites(Operation::Create);
}

void FaultMatrixTest::create()
{
    writeThrough(Operation::Create);
}

void FaultMatrixTest::update_data()
{
    addWrites(Operation::Update);
}

void FaultMatrixTest::update()
{
    writeThrough(Operation::Update);
}

void FaultMatrixTest::pause_data()
{
    addWrites(Operation::Pause);
}

void FaultMatrixTest::pause()
{
    writeThrough(Operation::Pause);
}

} // namespace agm::test
