// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/ApiTransport.h"
#include "store/MemoryDraftStore.h"
#include "store/MemoryJournal.h"

#include <QtCore/QHash>

#include <memory>
#include <vector>

namespace agm::test {

/// When a program ends by kill -9: at the n-th mark of its journal, call of its transport or turn of its event loop.
enum class KillAt { Never, Mark, Call, Turn };

/// One life of the program. After its end the disk takes nothing more, no request leaves, and no answer comes; what
/// was handed to the network before may still be carried out.
struct Lifeline {
    KillAt at = KillAt::Never;
    int countdown = 0;
    bool keepsLastMark = false; ///< the mark at which it dies is on the disk
    bool dead = false;
    std::vector<std::shared_ptr<void>> unanswered; ///< promises that are never kept

    /// True when the program is dead, or dies here.
    bool step(KillAt what)
    {
        if (!dead && what == at && --countdown <= 0)
            dead = true;
        return dead;
    }
    template <class T>
    QFuture<Result<T>> silence()
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        unanswered.push_back(promise);
        return promise->future();
    }
};

/// The journal's file, which outlives the program.
class MortalJournal final : public MemoryJournal {
public:
    QFuture<Result<void>> plan(const JournalJob &job, const QList<JournalItem> &items) override;
    QFuture<Result<void>> markAll(const QString &jobId, const QList<JournalMark> &marks) override;
    QFuture<Result<QList<JournalItem>>> recover(const QString &accountId) override;

    std::shared_ptr<Lifeline> life; ///< of the program that has it open; null: a reader that never dies
};

/// The drafts' file.
class MortalDraftStore final : public MemoryDraftStore {
public:
    QFuture<Result<void>> save(const QString &accountId, const QList<StoredDraft> &changed,
                               const QStringList &removed) override;

    std::shared_ptr<Lifeline> life;
};

/// A bad network in front of a real client and a real server. What happens to a call follows from the seed, its method,
/// its path and how often it was asked for, so that a run is the same whatever the order of the answers.
class FaultyTransport final : public QObject, public ApiTransport {
    Q_OBJECT

public:
    FaultyTransport(ApiTransport *real, std::shared_ptr<Lifeline> life, quint64 seed);

    ApiFuture send(ApiCall call) override;
    void cancelAll() override { }

    bool calm = false; ///< everything passes

private:
    enum class Fault { None, NotSent, Refused, Busy, Broken, AnswerLost, KeyDropped };
    Fault faultOf(const ApiCall &call, quint64 draw) const;
    ApiFuture forward(ApiCall call, bool loseAnswer, int delay);
    ApiFuture failed(const ApiCall &call, const Error &error, bool sent, bool unknown, int delay);
    quint64 draw(const ApiCall &call);

    ApiTransport *m_real;
    std::shared_ptr<Lifeline> m_life;
    quint64 m_seed;
    QHash<QString, int> m_asked;
};

} // namespace agm::test
