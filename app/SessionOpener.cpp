// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SessionOpener.h"

#include "app/AccountBook.h"
#include "app/AccountClient.h"
#include "app/EmbeddedSandbox.h"
#include "domain/Continued.h"
#include "domain/Futures.h"
#include "net/ApiClient.h"
#include "net/LateTransport.h"
#include "secrets/SecretStore.h"
#include "sync/AccountKeeper.h"
#include "sync/AccountSession.h"
#include "sync/AdGroupRepository.h"
#include "sync/ChangeRunner.h"
#include "sync/DraftBook.h"
#include "sync/JournalRecovery.h"
#include "sync/Listing.h"

namespace agm {
SessionOpener::SessionOpener(AccountBook *book, SecretStore *secrets, EmbeddedSandbox *sandbox, Journal *journal,
                             DraftStore *drafts, MetricStore *metrics, AccountStore *known, ViewMemory *memory)
    : m_book(book), m_secrets(secrets), m_sandbox(sandbox), m_journal(journal), m_drafts(drafts), m_metrics(metrics),
      m_known(known), m_memory(memory)
{
}

SessionOpener::~SessionOpener() = default;

void SessionOpener::prepare(const QString &accountId)
{
    const TimeWindow window = m_memory->statsWindow();
    m_prepared = Prepared{accountId, window, m_known->load(accountId, window)};
}

QList<AccountEntry> SessionOpener::accounts() const
{
    QList<AccountEntry> entries;
    for (const AccountConfig &account : m_book->accounts()) {
        const bool fixed = AccountBook::isFixed(account.id);
        // Whether the keychain has the key of an account that was not opened yet is not asked ahead: that could raise
        // the keychain's own question. An added account cannot have been saved without one.
        entries.append({account, true, fixed});
    }
    return entries;
}

KeyPlace SessionOpener::keyPlace() const
{
    return {m_secrets->persistence() == SecretPersistence::Keychain, m_secrets->reason()};
}

QFuture<KeyPlace> SessionOpener::findKeyPlace()
{
    // Reading what nobody wrote tells whether there is a keychain at all.
    return continued(m_secrets->read(QStringLiteral("is-there-a-keychain")), this,
                     [this](const Result<QString> &) { return keyPlace(); });
}

std::optional<Error> SessionOpener::busy() const
{
    if (!m_session || m_session->changes()->runningJob().isEmpty())
        return std::nullopt;
    return Error{ErrorKind::Conflict,
                 {},
                 tr("Changes are still being sent. Wait until they are done, or cancel them, and try again."),
                 0,
                 -1};
}

void SessionOpener::open(const QString &accountId)
{
    const auto account = m_book->account(accountId);
    if (!account)
        return;
    if (const auto why = busy()) {
        Q_EMIT refused(why->message);
        return;
    }
    const quint64 opening = ++m_opening;
    m_openId = accountId;
    show(*account);
    if (account->environment == Environment::Demo) {
        whenDone(m_sandbox->start(), this, [this, opening, account](const Result<SandboxAddress> &address) {
            if (opening != m_opening)
                return;
            if (!address) {
                giveUp(tr("The demo account could not be started: %1").arg(address.error().message));
                return;
            }
            AccountConfig demo = *account;
            demo.baseUrl = address->baseUrl;
            demo.accountId = address->accountId;
            reach(demo, address->key);
        });
        return;
    }
    whenDone(m_book->key(accountId), this, [this, opening, account](const Result<QString> &key) {
        if (opening != m_opening)
            return;
        if (key) {
            reach(*account, *key);
            return;
        }
        giveUp(key.error().kind == ErrorKind::NotFound
                   ? tr("The key of “%1” is not kept on this computer any more. Enter it again under Accounts.")
                         .arg(account->name)
                   : tr("The key of “%1” could not be read: %2").arg(account->name, key.error().message));
    });
}

void SessionOpener::show(const AccountConfig &account)
{
    auto way = std::make_unique<LateTransport>();
    m_way = way.get();
    auto session = std::make_unique<AccountSession>(account, std::move(way), m_journal, m_drafts, m_metrics, m_known);
    session->changes()->refuse(m_refusal);
    AccountSession *opened = session.get();
    // Before anything can be changed in it: the key may take a while, and the rows are there already.
    m_open = m_journal->recover(account.id);
    opened->listing()->setWindow(m_memory->statsWindow());
    whenDone(opened->drafts()->load(), opened, [this](const Result<int> &loaded) {
        if (!loaded)
            Q_EMIT draftsUnreadable(loaded.error());
        else if (*loaded > 0)
            Q_EMIT draftsKept(*loaded);
    });
    replaceSession(std::move(session), {});
    // What is known is there before the first request: it may say which requests are worth while.
    connect(opened->keeper(), &AccountKeeper::restored, opened, [this, opened] {
        if (opened == m_session.get() && opened->listing()->state() == ListingState::Idle)
            opened->listing()->refresh();
    });
    const auto prepared = std::exchange(m_prepared, std::nullopt);
    const bool fits = prepared && prepared->accountId == account.id && prepared->window == opened->listing()->window();
    opened->keeper()->restore(fits ? std::optional(prepared->known) : std::nullopt);
}

void SessionOpener::reach(const AccountConfig &account, const QString &key)
{
    AccountSession *opened = m_session.get();
    opened->setServer(account.baseUrl, account.accountId);
    m_way->reach(makeClient(account, key, opened->requests()));
    whenDone(recoverJournal(m_journal, opened->reader(), account.id, opened, std::exchange(m_open, std::nullopt)),
             opened, [this, opened](const Result<RecoveryReport> &report) {
                 opened->changes()->journalSettled();
                 // A new ad group that turned out to exist must not be posted again.
                 if (report)
                     opened->drafts()->settle(report->created);
                 if (report && report->confirmed + report->notDone + report->unknown > 0)
                     Q_EMIT recovered(report->confirmed, report->notDone, report->unknown);
             });
}

void SessionOpener::giveUp(const QString &reason)
{
    if (!m_session->keeper()->isRestored()) {
        connect(m_session->keeper(), &AccountKeeper::restored, m_session.get(), [this, reason] { giveUp(reason); });
        return;
    }
    // The listing fails with this reason, and the window says so above the rows.
    if (m_session->keeper()->shown() && m_session->repository()->size() > 0)
        m_way->refuse(Error{ErrorKind::Unauthorized, {}, reason, 0, -1});
    else
        replaceSession(nullptr, reason);
}

void SessionOpener::refuseChanges(const QString &why)
{
    m_refusal = why;
    if (m_session)
        m_session->changes()->refuse(why);
}

void SessionOpener::replaceSession(std::unique_ptr<AccountSession> session, const QString &reason)
{
    Q_EMIT sessionChanged(session.get(), reason);
    if (!session)
        m_way = nullptr;
    m_session = std::move(session); // the window has let go of the former one
}

QFuture<Result<QString>> SessionOpener::save(const AccountConfig &account, const QString &key)
{
    // Only another server, account or key makes it another session; a new name does not.
    const auto before = m_book->account(account.id);
    const bool isOther = !key.isEmpty() || !before || before->baseUrl != account.baseUrl
        || before->accountId != account.accountId || before->versionDate != account.versionDate
        || before->environment != account.environment;
    const bool reopen = isOther && account.id == m_openId;
    if (const auto why = reopen ? busy() : std::nullopt)
        return finishedFuture<QString>(tl::unexpected<Error>(*why));
    return continued(m_book->save(account, key), this,
                     [this, reopen, isOther, guard = account.guard](const Result<QString> &saved) {
                         // What was kept under this name is perhaps another account's. The open session would write it
                         // once more.
                         if (saved && reopen)
                             replaceSession(nullptr, {});
                         if (saved && isOther)
                             m_known->forget(*saved);
                         if (saved && reopen)
                             open(m_openId);
                         else if (saved && m_session && m_session->account().id == *saved)
                             m_session->setGuard(guard);
                         return saved;
                     });
}

QFuture<Result<void>> SessionOpener::remove(const QString &accountId)
{
    if (const auto why = accountId == m_openId ? busy() : std::nullopt)
        return finishedFuture<void>(tl::unexpected<Error>(*why));
    if (accountId == m_openId)
        open(AccountBook::demoId());
    m_known->forget(accountId);
    return m_book->remove(accountId);
}

QFuture<ConnectionReport> SessionOpener::test(const AccountConfig &account, const QString &key)
{
    const auto run = [this, account](const QString &testedKey) {
        ApiClient *client = makeClient(account, testedKey).release();
        client->setParent(this);
        // Not at once: the report comes out of one of the client's own functions.
        return continued(testConnection(client), client, [client](const ConnectionReport &report) {
            client->deleteLater();
            return report;
        });
    };
    if (!key.isEmpty())
        return run(key);
    return continued(m_book->key(account.id), this,
                     [run](const Result<QString> &kept) {
                         if (kept)
                             return run(*kept);
                         return finishedValue(ConnectionReport{kept.error(), {}});
                     })
        .unwrap();
}

void SessionOpener::setLocked(const QString &accountId, bool locked)
{
    m_book->setLocked(accountId, locked);
    if (m_session && accountId == m_openId)
        m_session->setLocked(locked);
}

} // namespace agm
