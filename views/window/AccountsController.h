// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/AccountsDialog.h"
#include "views/shell/Notice.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

namespace agm {

class AccountsPort;

/// Opens the dialogs about accounts and carries what they ask for to the program. Main thread.
class AccountsController final : public QObject {
    Q_OBJECT

public:
    /// Neither is owned; dialogs open over `window`.
    AccountsController(AccountsPort *port, QWidget *window);

    void manage();
    /// The same, with the form of a new account open.
    void add();
    /// Asks before the open account may be changed.
    void unlock();
    void lock();

Q_SIGNALS:
    /// The list of accounts or the open one's lock changed.
    void changed();
    void noticePosted(const agm::Notice &notice);

private:
    void fill();

    AccountsPort *m_port;
    QWidget *m_window;
    QPointer<AccountsDialog> m_dialog;
    quint64 m_test = 0; ///< the last test asked for: answers to earlier ones are dropped
};

} // namespace agm
