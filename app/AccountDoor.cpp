// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AccountDoor.h"

#include "app/AccountBook.h"
#include "app/EmbeddedSandbox.h"
#include "domain/Futures.h"

#include <QtCore/QCoreApplication>

namespace agm {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(AccountDoor)
};

} // namespace

void openAccount(AccountBook *book, EmbeddedSandbox *sandbox, const AccountConfig &account, QObject *context,
                 const std::function<void(const Result<OpenedAccount> &)> &then)
{
    if (account.environment == Environment::Demo) {
        whenDone(sandbox->start(), context, [account, then](const Result<SandboxAddress> &address) {
            if (!address) {
                then(fail(address.error().kind,
                          Tr::tr("The demo account could not be started: %1").arg(address.error().message)));
                return;
            }
            OpenedAccount opened{account, address->key};
            opened.account.baseUrl = address->baseUrl;
            opened.account.accountId = address->accountId;
            then(opened);
        });
        return;
    }
    whenDone(book->key(account.id), context, [account, then](const Result<QString> &key) {
        if (key)
            then(OpenedAccount{account, *key});
        else
            then(fail(key.error().kind,
                      Tr::tr("The key of “%1” could not be read: %2").arg(account.name, key.error().message)));
    });
}

} // namespace agm
