// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/AccountSession.h"
#include "sync/Job.h"
#include "tests/sync/FaultyTransport.h"
#include "tests/sync/ModelServer.h"

#include "domain/Draft.h"
#include "domain/EditPlan.h"

#include <QtCore/QSet>

#include <random>

namespace agm::test {

/// One random run of the program against a faulty server: edits, creations, posts, retries, undo, foreign changes and
/// kill -9, with the invariants of METHODS "Journal, undo, conflicts" checked after each job, and at the end.
class ModelRun {
public:
    /// `foreign`: somebody else changes the ad groups as well; then undo cannot restore everything.
    ModelRun(ModelServer *server, quint64 seed, bool foreign);
    ~ModelRun();

    /// Empty when every invariant held; otherwise which one broke, and what the run had done.
    QString go();

    int jobs = 0;
    int kills = 0;
    int undone = 0; ///< rows that were taken back
    int stood = 0; ///< foreign values that stood in the way of a change

private:
    using Place = QPair<QString, Field>;

    // The program (ModelRun.cpp).
    void open();
    void die();
    /// Spins until `done` or the death of the program; true when done.
    bool alive(const std::function<bool()> &done);
    void refresh();
    void broke(const QString &what);
    int pick(int below) { return int(m_random() % quint64(below)); }
    bool chance(int percent) { return pick(100) < percent; }
    void note(const QString &what) { m_log.append(what); }

    // What a person does (ModelOperations.cpp).
    void operate();
    void propose();
    void create();
    void removeCreated();
    void discard();
    void answerConflicts();
    void bulk();
    void panic();
    void post();
    void retry();
    void undoLast();
    void undoFromJournal(const QString &jobId);
    void changeElsewhere();
    /// A job compares values: a foreign one that is just what a row starts from cannot be told from it.
    void forgive(const QList<EditRow> &rows);
    std::optional<FieldValue> valueFor(Field field, const AdGroup &group);
    AdGroupPtr anyGroup();
    std::vector<AdGroupPtr> ours() const;

    // Jobs and what must hold (ModelChecks.cpp).
    Result<QString> runJob(const std::function<Result<QString>()> &start, const QString &what);
    void checkJob(const QString &jobId, const QList<Draft> &drafts, const Snapshot &before);
    void checkDrafts(const QList<Draft> &before, const Snapshot &now);
    void checkForeign(const Snapshot &now);
    void checkOnce(const Snapshot &now);
    void checkItems(const QString &jobId, const Snapshot &before, const Snapshot &now);
    void checkReplay(const Snapshot &now);
    void undoEverything();
    void checkRestored();
    QList<JournalItem> itemsOf(const QString &jobId);

    ModelServer *m_server;
    quint64 m_seed;
    bool m_foreign;
    std::mt19937_64 m_random;
    QStringList m_log;
    QString m_failure;

    std::shared_ptr<Lifeline> m_life;
    MortalJournal m_journal;
    MortalDraftStore m_disk;
    std::unique_ptr<QObject> m_context; ///< of the running program
    std::unique_ptr<AccountSession> m_session;
    bool m_calm = false;
    int m_killsLeft = 0;
    int m_lives = 0;

    Snapshot m_first;
    QStringList m_ids; ///< of the ad groups the run works on
    QSet<QString> m_titles; ///< of what the run created, unique
    QSet<QString> m_deleted; ///< titles of those whose deletion was drafted
    QMap<Place, FieldValue> m_held; ///< foreign values that nobody has answered
    QStringList m_jobs; ///< of all lives
    QString m_lastInLife;
    int m_names = 0;
};

} // namespace agm::test
