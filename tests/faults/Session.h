// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/ApiClient.h"
#include "store/MemoryDraftStore.h"
#include "store/MemoryJournal.h"
#include "sync/AccountSession.h"
#include "sync/Job.h"
#include "tests/faults/AccountServer.h"
#include "tests/net/NetFixture.h"

namespace agm::test {

/// An account on a server, with everything the program has but its window. Without limits of its own those for a busy
/// machine where no time limit is the matter. `client` becomes the session's client.
std::unique_ptr<AccountSession> makeAccount(const QUrl &url, Journal *journal, DraftStore *drafts,
                                            const ApiLimits &limits = calmLimits(), ApiClient **client = nullptr);

/// An account of the program on a server.
struct Session {
    explicit Session(const AccountServer &server, const ApiLimits &limits = calmLimits());

    /// Lists to the end; the listing's state is looked at afterwards.
    bool list();
    /// Lists a server that is well. A busy machine may miss the short limits; it is asked again then.
    bool listWell();
    /// Drafts what the operation wants and posts it; the id of the job.
    Result<QString> start(Operation operation);
    bool finish(const QString &job);
    /// The states of the job's rows in the journal, without repetitions.
    QList<JournalState> journalled(const QString &job);

    MemoryJournal journal;
    MemoryDraftStore drafts;
    ApiClient *client = nullptr; ///< owned by the session
    std::unique_ptr<AccountSession> account;
};

} // namespace agm::test
