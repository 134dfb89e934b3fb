// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/SessionModels.h"

#include "sync/AccountSession.h"
#include "sync/AdGroupRepository.h"
#include "sync/ChangeRunner.h"
#include "sync/DraftBook.h"

#include <QtCore/QElapsedTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace agm {
namespace {

/// Counting anew for each answer of a bulk job would be work nobody can see.
constexpr std::chrono::milliseconds RecountTime{50};
/// While a large account arrives, counting takes at most a part of the time.
constexpr int RestForWork = 12;
/// So many rows are counted in a few milliseconds.
constexpr int Slice = 4000;

PendingKind pendingOf(BulkAction action)
{
    switch (action) {
    case BulkAction::Pause: return PendingKind::Pausing;
    case BulkAction::Resume: return PendingKind::Resuming;
    case BulkAction::Delete: return PendingKind::Deleting;
    case BulkAction::Edit:
    case BulkAction::Create:
    case BulkAction::Duplicate: return PendingKind::Saving;
    }
    return PendingKind::None;
}

} // namespace

SessionModels::SessionModels(QObject *parent) : QObject(parent), m_rows(&m_table), m_presentation(&m_rows)
{
    m_recount.setSingleShot(true);
    m_recount.setInterval(RecountTime);
    connect(&m_recount, &QTimer::timeout, this, &SessionModels::recount);
    m_slice.setSingleShot(true);
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &SessionModels::countSlice);
    // Rows that go move others to where they were counted already.
    const auto anew = [this] {
        if (m_tally)
            recount();
    };
    connect(&m_table, &QAbstractItemModel::rowsRemoved, this, anew);
    connect(&m_table, &QAbstractItemModel::modelReset, this, anew);
}

void SessionModels::attach(AccountSession *session)
{
    if (m_session) {
        m_session->repository()->disconnect(this);
        m_session->changes()->disconnect(this);
        m_session->drafts()->disconnect(this);
    }
    m_session = session;
    // Before the rows go, which would count once more with the campaigns of the old account.
    m_tally.reset();
    m_table.clear();
    m_table.setCampaigns({});
    if (session) {
        AdGroupRepository *repository = session->repository();
        connect(repository, &AdGroupRepository::upserted, this, [this](const QList<AdGroupPtr> &groups) {
            m_table.upsert(groups);
            recountSoon();
        });
        connect(repository, &AdGroupRepository::removed, this, [this](const QStringList &ids) {
            m_table.remove(ids);
            recountSoon();
        });
        connect(repository, &AdGroupRepository::cleared, this, [this] {
            m_table.clear();
            recountSoon();
        });
        connect(repository, &AdGroupRepository::campaignsChanged, this, [this] {
            m_table.setCampaigns(m_session->repository()->campaigns());
            recountSoon();
        });
        connect(session->changes(), &ChangeRunner::busyChanged, this, &SessionModels::marksChanged);
        connect(session->drafts(), &DraftBook::changed, this, [this](const QStringList &ids) {
            m_table.updateDrafts(ids, m_session->drafts()->drafts());
            recountSoon();
        });
        m_table.upsert(QList<AdGroupPtr>(repository->groups().begin(), repository->groups().end()));
        m_table.setCampaigns(repository->campaigns());
        m_table.updateDrafts(session->drafts()->drafts().keys(), session->drafts()->drafts());
    }
    recount();
    Q_EMIT attached(session);
}

void SessionModels::marksChanged(const QStringList &ids)
{
    const ChangeRunner *changes = m_session->changes();
    const QSet<QString> busy = changes->busy();
    QHash<PendingKind, QStringList> byKind;
    for (const QString &id : ids) {
        PendingKind kind = PendingKind::None;
        if (busy.contains(id))
            kind = pendingOf(changes->actionOf(id));
        byKind[kind].append(id);
    }
    for (auto it = byKind.cbegin(); it != byKind.cend(); ++it)
        m_table.setPending(it.value(), Pending{it.key(), {}});
}

void SessionModels::recountSoon()
{
    // Not started anew: a stream of answers would put it off until its end.
    if (m_tally)
        m_again = true;
    else if (!m_recount.isActive())
        m_recount.start();
}

void SessionModels::recount()
{
    m_recount.stop();
    m_again = false;
    m_work = 0;
    m_tally = std::make_unique<AccountTally>(&m_table, m_table.campaigns(), QDateTime::currentDateTimeUtc());
    countSlice();
}

void SessionModels::countSlice()
{
    m_slice.stop();
    if (!m_tally)
        return;
    QElapsedTimer work;
    work.start();
    if (!m_tally->addSome(Slice)) {
        m_work += work.elapsed();
        m_slice.start();
        return;
    }
    m_counts = m_tally->counts();
    m_committed = m_tally->spend();
    m_tally.reset();
    m_campaigns.setCampaigns(m_table.campaigns());
    m_campaigns.setCounts(m_counts);
    Q_EMIT accountChanged();
    m_work += work.elapsed();
    m_recount.setInterval(std::max(RecountTime, std::chrono::milliseconds(RestForWork * m_work)));
    if (std::exchange(m_again, false))
        recountSoon();
}

} // namespace agm
