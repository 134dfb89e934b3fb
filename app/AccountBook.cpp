// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AccountBook.h"

#include "app/Privacy.h"
#include "app/Settings.h"
#include "domain/Continued.h"
#include "domain/Futures.h"
#include "secrets/SecretStore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QUuid>

namespace agm {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(AccountBook)
};

Environment environmentOf(const QUrl &baseUrl)
{
    for (const Environment environment : {Environment::Production, Environment::WhopSandbox}) {
        if (baseUrl.host() == defaultBaseUrl(environment).host())
            return environment;
    }
    return Environment::Custom;
}

AccountConfig demo()
{
    AccountConfig account;
    account.id = AccountBook::demoId();
    account.name = Tr::tr("Demo account");
    account.environment = Environment::Demo;
    return account;
}

} // namespace

AccountBook::AccountBook(Settings *settings, SecretStore *secrets) : m_settings(settings), m_secrets(secrets)
{
    m_environmentKey = takeEnvironmentKey();
    if (m_environmentKey.isEmpty())
        return;
    AccountConfig account;
    // Another key or server is another account to the journal: what is open in one must not be read in the other.
    const QByteArray mark = (qEnvironmentVariable("WHOP_BASE_URL") + u'\n' + m_environmentKey).toUtf8();
    account.id = environmentId() + u':'
        + QString::fromLatin1(QCryptographicHash::hash(mark, QCryptographicHash::Sha256).toHex().first(12));
    account.name = Tr::tr("From WHOP_API_KEY");
    const QString url = qEnvironmentVariable("WHOP_BASE_URL").trimmed();
    account.baseUrl = url.isEmpty() ? defaultBaseUrl(Environment::Production) : QUrl(url, QUrl::StrictMode);
    account.environment = environmentOf(account.baseUrl);
    account.locked = account.isReal();
    m_environment = account;
}

QList<AccountConfig> AccountBook::accounts() const
{
    QList<AccountConfig> all{demo()};
    if (m_environment)
        all.append(*m_environment);
    for (AccountConfig &fixed : all)
        fixed.guard = m_settings->guardOf(fixed.id);
    return all + m_settings->accounts();
}

std::optional<AccountConfig> AccountBook::account(const QString &id) const
{
    for (const AccountConfig &account : accounts()) {
        if (account.id == id)
            return account;
    }
    return std::nullopt;
}

std::optional<AccountConfig> AccountBook::find(const QString &idOrName) const
{
    if (const auto byId = account(idOrName))
        return byId;
    for (const AccountConfig &account : accounts()) {
        if (account.name.compare(idOrName, Qt::CaseInsensitive) == 0)
            return account;
    }
    return std::nullopt;
}

QFuture<Result<QString>> AccountBook::key(const QString &id)
{
    if (id.startsWith(environmentId()))
        return finishedFuture<QString>(m_environmentKey);
    return continued(m_secrets->read(id), m_secrets, [this, id](const Result<QString> &key) {
        if (key)
            m_withKey.insert(id);
        return key;
    });
}

Result<QString> AccountBook::keep(const AccountConfig &account)
{
    if (isFixed(account.id)) {
        m_settings->setGuardOf(account.id, account.guard);
        return written(account.id);
    }
    QList<AccountConfig> all = m_settings->accounts();
    bool known = false;
    for (AccountConfig &one : all) {
        if (one.id == account.id) {
            one = account;
            known = true;
        }
    }
    if (!known)
        all.append(account);
    m_settings->setAccounts(all);
    return written(account.id);
}

Result<QString> AccountBook::written(const QString &id)
{
    if (m_settings->save())
        return id;
    return fail(
        ErrorKind::Storage,
        Tr::tr("The account could not be written to the settings file. Check that the data folder can be written."));
}

QFuture<Result<QString>> AccountBook::save(AccountConfig account, const QString &key)
{
    if (isFixed(account.id)) {
        auto allowed = this->account(account.id);
        if (allowed)
            allowed->guard = account.guard;
        if (!allowed || !key.isEmpty() || account != *allowed)
            return finishedFuture<QString>(
                fail(ErrorKind::Invalid, Tr::tr("Nothing but the limits of this account can be changed.")));
        return finishedFuture(keep(*allowed));
    }
    if (account.id.isEmpty()) {
        account.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        account.locked = account.isReal();
    } else if (const auto before = this->account(account.id); before && account.isReal()
               && (before->baseUrl != account.baseUrl || before->accountId != account.accountId || !key.isEmpty())) {
        account.locked = true; // another server, account or key is another account: it is unlocked anew
    }
    if (key.isEmpty())
        return finishedFuture(keep(account));
    return continued(m_secrets->write(account.id, key), m_secrets,
                     [this, account](const Result<void> &written) -> Result<QString> {
                         if (!written)
                             return tl::unexpected<Error>(written.error());
                         m_withKey.insert(account.id);
                         return keep(account);
                     });
}

QFuture<Result<void>> AccountBook::remove(const QString &id)
{
    QList<AccountConfig> all = m_settings->accounts();
    all.removeIf([&id](const AccountConfig &account) { return account.id == id; });
    m_settings->setAccounts(all);
    m_settings->save();
    m_withKey.remove(id);
    return m_secrets->remove(id);
}

void AccountBook::setLocked(const QString &id, bool locked)
{
    if (m_environment && id == m_environment->id) {
        m_environment->locked = locked;
        return;
    }
    if (auto known = account(id); known && !isFixed(id)) {
        known->locked = locked;
        keep(*known);
    }
}

} // namespace agm
