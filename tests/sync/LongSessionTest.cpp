// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/LongSessionTest.h"

#include "sync/AdGroupRepository.h"
#include "sync/ChangeRunner.h"
#include "sync/DraftBook.h"
#include "sync/KeptJobs.h"
#include "tests/sync/SyncFixture.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace agm::test;

namespace agm {

void LongSessionTest::oldJobsAreLeftToTheJournal()
{
    SyncFixture fixture;
    QVERIFY(fixture.list());
    const QString id = fixture.idsWith("active").constFirst();
    ChangeRunner *changes = fixture.session->changes();
    QStringList jobs;
    for (int i = 0; i < KeptJobs::Most + 5; ++i) {
        const auto job = changes->start(changes->plan(i % 2 == 0 ? BulkAction::Pause : BulkAction::Resume, {id}));
        QVERIFY(job);
        QVERIFY(fixture.finish(*job));
        jobs.append(*job);
    }
    QCOMPARE(changes->jobIds(), jobs.mid(5));
    QVERIFY(!changes->job(jobs[4]) && !changes->canUndo(jobs[4]) && !changes->retryFailed(jobs[4]));
    QVERIFY(changes->job(jobs[5]));
    const auto items = waitFor(fixture.journal.items(jobs[0]));
    QCOMPARE(items->constFirst().state, JournalState::Confirmed);
}

void LongSessionTest::whatRunsIsKept()
{
    std::vector<Job> jobs(KeptJobs::Most + 3);
    QList<const Job *> newestFirst;
    for (size_t i = 0; i < jobs.size(); ++i) {
        jobs[i].id = QString::number(i);
        jobs[i].finished = true;
        newestFirst.append(&jobs[i]);
    }
    QCOMPARE(KeptJobs::beyond(newestFirst).join(u' '), QStringLiteral("100 101 102"));
    jobs[101].finished = false;
    QCOMPARE(KeptJobs::beyond(newestFirst).join(u' '), QStringLiteral("100 102"));
    // Large jobs go sooner, but never the latest.
    for (Job &job : jobs)
        job.items.resize(KeptJobs::MostItems / 20);
    const QStringList old = KeptJobs::beyond(newestFirst);
    QVERIFY(!old.contains(QStringLiteral("19")) && old.contains(QStringLiteral("20")));
    jobs[0].items.resize(2 * KeptJobs::MostItems);
    QCOMPARE(KeptJobs::beyond(newestFirst).constFirst(), QString::number(KeptJobs::Least));
}

void LongSessionTest::whatWasCarriedOutIsNoDraftAfterAStart()
{
    SyncFixture fixture;
    QVERIFY(fixture.list());
    const QStringList ids = fixture.idsWith("active").mid(0, 4);
    const auto renamed = [](const QString &id, const char *to) {
        return ProposedEdit{id, {{Field::Title, QString::fromLatin1(to)}}};
    };
    const auto rename = [&fixture](const QString &id) {
        ApiCall call;
        call.method = ApiMethod::Patch;
        call.path = QStringLiteral("/ad_groups/") + id;
        call.body = R"({"title":"carried out"})";
        return bool(waitFor(fixture.session->transport()->send(call)));
    };
    ProposedEdit half = renamed(ids[1], "carried out");
    half.patch.insert(Field::Status, QStringLiteral("paused"));
    fixture.session->drafts()->propose({renamed(ids[0], "carried out"), half, renamed(ids[2], "not sent")}, {});
    // These requests were carried out, and the program ended before it knew.
    QVERIFY(rename(ids[0]) && rename(ids[1]));
    fixture.session
        = makeSession(QUrl(fixture.server.baseUrl()), fixture.server.key(), &fixture.journal, false, &fixture.drafts);
    DraftBook *drafts = fixture.session->drafts();
    QCOMPARE(*waitFor(drafts->load()), 3);
    QSignalSpy changed(drafts, &DraftBook::changed);
    QVERIFY(fixture.list());
    QVERIFY(!drafts->draft(ids[0]));
    QVERIFY(drafts->draft(ids[1]) && drafts->draft(ids[2]));
    QVERIFY(!changed.isEmpty());
    QVERIFY(!drafts->canUndo());
    QCOMPARE(waitFor(fixture.drafts.load(QStringLiteral("test")))->size(), 2);
    // Later a refresh takes no draft away under the person's hands.
    drafts->propose({renamed(ids[3], "carried out")}, {});
    QVERIFY(rename(ids[3]));
    QVERIFY(fixture.list());
    QVERIFY(drafts->draft(ids[3]));
}

} // namespace agm
