// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/AccountStore.h"
#include "store/Journal.h"
#include "views/window/AccountsPort.h"

#include <QtCore/QObject>

#include <memory>
#include <optional>

namespace agm {

class AccountBook;
class AccountSession;
class DraftStore;
class EmbeddedSandbox;
class MetricStore;
class LateTransport;
class SecretStore;
struct ApiAccount;

/// Opens accounts: finds the key, starts the demo server, makes the session. The window's view of accounts. Main
/// thread.
class SessionOpener final : public QObject, public AccountsPort {
    Q_OBJECT

public:
    /// Nothing is owned; everything must outlive it. `memory` gives the stats window of a new session.
    SessionOpener(AccountBook *book, SecretStore *secrets, EmbeddedSandbox *sandbox, Journal *journal,
                  DraftStore *drafts, MetricStore *metrics, AccountStore *known, ViewMemory *memory);
    ~SessionOpener() override;

    /// Begins to read what this computer knows of the account that open() will be asked for, so that it is there as
    /// soon as the window is.
    void prepare(const QString &accountId);

    QList<AccountEntry> accounts() const override;
    QString openId() const override { return m_openId; }
    KeyPlace keyPlace() const override;
    QFuture<KeyPlace> findKeyPlace() override;
    void open(const QString &accountId) override;
    QFuture<Result<QString>> save(const AccountConfig &account, const QString &key) override;
    QFuture<Result<void>> remove(const QString &accountId) override;
    QFuture<ConnectionReport> test(const AccountConfig &account, const QString &key) override;
    void setLocked(const QString &accountId, bool locked) override;

    AccountSession *session() const { return m_session.get(); }
    /// From now on no account may be changed, because of `why`.
    void refuseChanges(const QString &why);

Q_SIGNALS:
    /// Something was refused that the person asked for.
    void refused(const QString &why);
    /// The former session is still there while this is emitted; `session` is null when the account could not be opened.
    void sessionChanged(agm::AccountSession *session, const QString &reason);
    /// Changes of an earlier run were settled by reading.
    void recovered(int confirmed, int notDone, int unknown);
    /// Drafts of an earlier run are there.
    void draftsKept(int count);
    void draftsUnreadable(const agm::Error &error);

private:
    /// Why the open account must stay open now; nothing when it need not.
    std::optional<Error> busy() const;
    /// Makes the session and shows what this computer knows of the account, before its key or server is there.
    void show(const AccountConfig &account);
    void reach(const AccountConfig &account, const QString &key);
    /// The account's server cannot be asked. What this computer knows of it stays; without anything the session ends.
    void giveUp(const QString &reason);
    void replaceSession(std::unique_ptr<AccountSession> session, const QString &reason);

    AccountBook *m_book;
    SecretStore *m_secrets;
    EmbeddedSandbox *m_sandbox;
    Journal *m_journal;
    DraftStore *m_drafts;
    MetricStore *m_metrics;
    AccountStore *m_known;
    ViewMemory *m_memory;
    std::unique_ptr<AccountSession> m_session;
    LateTransport *m_way = nullptr; ///< the session's
    std::optional<QFuture<Result<QList<JournalItem>>>> m_open; ///< the session's changes without an outcome
    /// What prepare() asked for; used once.
    struct Prepared {
        QString accountId;
        TimeWindow window;
        QFuture<Result<KnownAccount>> known;
    };
    std::optional<Prepared> m_prepared;
    QString m_openId;
    QString m_refusal; ///< why nothing may be changed; empty when it may
    quint64 m_opening = 0; ///< the last open() asked for: what an earlier one comes to is dropped
};

} // namespace agm
