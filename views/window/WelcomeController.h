// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>

class QAction;
class QWidget;

namespace agm {

class AccountsController;
class AccountsPort;
class ViewMemory;
class WelcomeDialog;

/// Shows the welcome page at the first start without an account of one's own, and whenever it is asked for. Main
/// thread.
class WelcomeController final : public QObject {
    Q_OBJECT

public:
    /// None is owned; the page opens over `window`, and `again` shows it at any time.
    WelcomeController(AccountsPort *port, ViewMemory *memory, AccountsController *accounts, QAction *again,
                      QWidget *window);

    /// Once for a data folder, and not when there is an account beside the demo.
    void greet();

private:
    void show();

    AccountsPort *m_port;
    ViewMemory *m_memory;
    AccountsController *m_accounts;
    QWidget *m_window;
    QPointer<WelcomeDialog> m_dialog;
};

} // namespace agm
