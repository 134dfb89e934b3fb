// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/DraftBook.h"

#include "domain/AdGroupEdit.h"
#include "store/DraftStore.h"
#include "sync/AdGroupRepository.h"
#include "sync/ChangeRunner.h"
#include "sync/DraftSteps.h"

namespace agm {

/// What the DraftBook's sources share: DraftBook.cpp (the drafts and their steps) and DraftBookPosting.cpp (what
/// posting does to them).
class DraftBook::Private {
public:
    explicit Private(DraftBook *book) : q(book) { }

    /// Notes what the server has where it is neither the base nor mine. True when that is news.
    bool compare(Draft &draft) const;
    /// Puts a state of drafts in place: on the screen, in the store. `nothing` is no draft.
    void put(const DraftStep &step, bool after);
    void commit(DraftStep step);
    void save(const QStringList &touched);
    void settled(const QString &jobId, int item);
    std::optional<Draft> proposed(const ProposedEdit &edit) const;
    /// The fields of `posted` leave the draft; a draft without fields goes.
    void takeOut(const JobItem &posted);
    void fail(const JobItem &posted);

    DraftBook *q;
    QString accountId;
    AdGroupRepository *repository = nullptr;
    ChangeRunner *changes = nullptr;
    DraftStore *store = nullptr;
    QHash<QString, Draft> drafts;
    DraftSteps steps;
    QSet<QString> settledBefore; ///< not to be loaded any more
    QSet<QString> unsaved; ///< what the store could not keep: tried again with the next change
};

} // namespace agm
