// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "sync/AccountConfig.h"

#include <QtCore/QObject>

#include <functional>

namespace agm {

class AccountBook;
class EmbeddedSandbox;

/// An account with what it takes to ask its server.
struct OpenedAccount {
    AccountConfig account; ///< of the demo account with the address of its server
    QString key;
};

/// Finds an account's key, or starts the demo account's server, for a run without a window. Calls `then` once, from the
/// event loop, with a sentence for the terminal when it fails; never when `context` is gone by then. Book and sandbox
/// must outlive the call's end. Main thread.
void openAccount(AccountBook *book, EmbeddedSandbox *sandbox, const AccountConfig &account, QObject *context,
                 const std::function<void(const Result<OpenedAccount> &)> &then);

} // namespace agm
