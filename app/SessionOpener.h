// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/window/AccountsPort.h"

#include <QtCore/QObject>

#include <memory>
#include <optional>

namespace agm {

class AccountBook;
class AccountSession;
class DraftStore;
class EmbeddedSandbox;
class Journal;
class MetricStore;
class SecretStore;
struct ApiAccount;

/// Opens accounts: finds the key, starts the demo server, makes the session. The window's view of accounts. Main
/// thread.
class SessionOpener final : public QObject, public AccountsPort {
    Q_OBJECT

public:
    /// Nothing is owned; everything must outlive it. `memory` gives the stats window of a new session.
    SessionOpener(AccountBook *book, SecretStore *secrets, EmbeddedSandbox *sandbox, Journal *journal,
                  DraftStore *drafts, MetricStore *metrics, ViewMemory *memory);
    ~SessionOpener() override;

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
    void openWith(const AccountConfig &account, const QString &key);
    void replaceSession(std::unique_ptr<AccountSession> session, const QString &reason);

    AccountBook *m_book;
    SecretStore *m_secrets;
    EmbeddedSandbox *m_sandbox;
    Journal *m_journal;
    DraftStore *m_drafts;
    MetricStore *m_metrics;
    ViewMemory *m_memory;
    std::unique_ptr<AccountSession> m_session;
    QString m_openId;
    quint64 m_opening = 0; ///< the last open() asked for: what an earlier one comes to is dropped
};

} // namespace agm
