// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/ModelTest.h"

#include "tests/support/Watched.h"
#include "tests/sync/ModelRun.h"

#include <QtTest/QTest>

namespace agm {
namespace {

constexpr int Runs = test::Watched ? 100 : 600;
constexpr int AdGroups = 40;
constexpr quint64 FirstSeed = 1;

/// Members that this program does not know must survive every edit and its undo.
bool addUnknownMembers(test::ModelServer &server)
{
    int added = 0;
    const test::Snapshot now = server.snapshot();
    for (const QString &id : now.keys().mid(0, AdGroups / 2)) {
        added += server.patch(id,
                              R"({"regions":{"include":{"countries":["US"],"country_groups":["europe"]},)"
                              R"("exclude":{"countries":["FR"]},"note":{"b":1.50,"a":[null]}}})");
    }
    return added > AdGroups / 4;
}

} // namespace

void ModelTest::theInvariantsHold()
{
    const quint64 only = qEnvironmentVariable("AGM_MODEL_SEED").toULongLong();
    const int runs = only != 0 ? 1 : qEnvironmentVariableIntValue("AGM_MODEL_RUNS");
    test::ModelServer server(AdGroups);
    QVERIFY2(server.failure().isEmpty(), qPrintable(server.failure()));
    QVERIFY(addUnknownMembers(server));
    QStringList failures;
    int jobs = 0;
    int kills = 0;
    int undone = 0;
    int kept = 0;
    for (int i = 0; i < (runs > 0 ? runs : Runs); ++i) {
        const quint64 seed = only != 0 ? only : FirstSeed + quint64(i);
        test::ModelRun run(&server, seed, seed % 2 == 0);
        const QString failure = run.go();
        if (!failure.isEmpty()) {
            failures.append(failure);
            qInfo().noquote() << failure; // a message of Qt Test is cut where it is long
        }
        jobs += run.jobs;
        kills += run.kills;
        undone += run.undone;
        kept += run.stood;
    }
    qInfo("%d jobs, %d kills, %d rows taken back, %d foreign values kept", jobs, kills, undone, kept);
    QVERIFY2(failures.isEmpty(), qPrintable(QStringLiteral("%1 runs broke an invariant").arg(failures.size())));
    // A model that does nothing would hold them as well.
    if (runs == 0) {
        QVERIFY(jobs > 2 * Runs);
        QVERIFY(kills > Runs / 4);
        QVERIFY(undone > Runs);
        QVERIFY(kept > Runs / 20);
    }
}

} // namespace agm
