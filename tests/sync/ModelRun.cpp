// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/ModelRun.h"

#include "sync/AdGroupRepository.h"
#include "sync/DraftBook.h"
#include "sync/JournalRecovery.h"
#include "tests/sync/SyncFixture.h"

#include <algorithm>

namespace agm::test {

ModelRun::ModelRun(ModelServer *server, quint64 seed, bool foreign)
    : m_server(server), m_seed(seed), m_foreign(foreign), m_random(seed)
{
}

ModelRun::~ModelRun()
{
    m_context.reset();
    m_session.reset();
}

void ModelRun::broke(const QString &what)
{
    if (!m_failure.isEmpty())
        return;
    m_failure = QStringLiteral("seed %1%2: %3\n  ").arg(m_seed).arg(QLatin1String(m_foreign ? " (foreign)" : ""), what)
        + m_log.join(QStringLiteral("\n  "));
}

bool ModelRun::alive(const std::function<bool()> &done)
{
    const auto life = m_life;
    if (!spinUntil([&] { return life->dead || done(); }, [&] { life->step(KillAt::Turn); }))
        broke(QStringLiteral("the program hangs"));
    return !life->dead && m_failure.isEmpty();
}

void ModelRun::open()
{
    if (!m_server->settle())
        broke(QStringLiteral("the server hangs"));
    m_life = std::make_shared<Lifeline>();
    if (m_killsLeft > 0) {
        m_life->at = std::array{KillAt::Mark, KillAt::Call, KillAt::Turn}[std::size_t(pick(3))];
        m_life->countdown = 1 + pick(m_life->at == KillAt::Turn ? 60 : chance(50) ? 8 : 30);
        m_life->keepsLastMark = chance(50);
    }
    m_journal.life = m_disk.life = m_life;
    auto transport = std::make_unique<FaultyTransport>(m_server->client(), m_life, m_seed * 31 + quint64(++m_lives));
    transport->calm = m_calm;
    AccountConfig account;
    account.id = QStringLiteral("test");
    account.environment = Environment::Custom;
    m_session = std::make_unique<AccountSession>(account, std::move(transport), &m_journal, &m_disk);
    m_context = std::make_unique<QObject>();
    m_lastInLife.clear();
    const auto recovered = recoverJournal(&m_journal, m_session->reader(), account.id, m_context.get());
    if (!alive([&] { return recovered.isFinished(); }))
        return die();
    if (m_calm && recovered.result() && recovered.result()->unknown > 0)
        broke(QStringLiteral("a change stays unsettled although everything can be read"));
    refresh();
    const auto loaded = m_session->drafts()->load();
    if (!alive([&] { return loaded.isFinished(); }))
        return die();
    if (!loaded.result())
        broke(QStringLiteral("nothing may be lost: the drafts cannot be read: ") + loaded.result().error().message);
    if (recovered.result())
        m_session->drafts()->settle(recovered.result()->created);
}

void ModelRun::die()
{
    if (!m_failure.isEmpty())
        return;
    note(QStringLiteral("-- killed --"));
    ++kills;
    --m_killsLeft;
    m_context.reset();
    m_session.reset();
    m_life.reset();
    open();
}

void ModelRun::refresh()
{
    const Snapshot now = m_server->snapshot();
    AdGroupRepository *repository = m_session->repository();
    QStringList gone;
    for (const AdGroupPtr &group : repository->groups()) {
        if (!now.contains(group->id))
            gone.append(group->id);
    }
    repository->remove(gone);
    repository->upsert(repository->generation(), repository->moment(), now.values());
    repository->setCampaigns(repository->generation(), m_server->campaigns());
}

QString ModelRun::go()
{
    m_first = m_server->snapshot();
    QStringList ids = m_first.keys();
    std::shuffle(ids.begin(), ids.end(), m_random);
    m_ids = ids.mid(0, 3 + pick(6));
    m_killsLeft = pick(5);
    open();
    const int operations = 5 + pick(9);
    for (int i = 0; i < operations && m_failure.isEmpty(); ++i) {
        operate();
        if (m_life->dead)
            die();
    }
    // From here on nothing goes wrong any more, so that all that is open must come to its end.
    m_calm = true;
    m_killsLeft = 0;
    m_context.reset();
    m_session.reset();
    if (m_failure.isEmpty())
        open();
    if (m_failure.isEmpty() && !m_foreign)
        checkReplay(m_server->snapshot());
    if (m_failure.isEmpty())
        undoEverything();
    if (m_failure.isEmpty() && !m_foreign)
        checkRestored();
    m_context.reset();
    m_session.reset();
    const Snapshot left = m_server->snapshot();
    for (const QString &id : left.keys()) {
        if (!m_first.contains(id))
            m_server->remove(id);
    }
    if (m_failure.isEmpty() && !m_server->failure().isEmpty())
        broke(m_server->failure());
    return m_failure;
}

} // namespace agm::test
