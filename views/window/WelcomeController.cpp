// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/WelcomeController.h"

#include "domain/Futures.h"
#include "views/shell/WelcomeDialog.h"
#include "views/window/AccountsController.h"
#include "views/window/AccountsPort.h"

#include <QtGui/QAction>
#include <QtWidgets/QWidget>

namespace agm {
namespace {

const auto Memory = QStringLiteral("welcome");

} // namespace

WelcomeController::WelcomeController(AccountsPort *port, ViewMemory *memory, AccountsController *accounts,
                                     QAction *again, QWidget *window)
    : QObject(window), m_port(port), m_memory(memory), m_accounts(accounts), m_window(window)
{
    connect(again, &QAction::triggered, this, &WelcomeController::show);
}

void WelcomeController::greet()
{
    // The demo account is always there; any other one is a person's own.
    if (m_memory->load(Memory) == "seen" || m_port->accounts().size() > 1)
        return;
    show();
}

void WelcomeController::show()
{
    m_memory->store(Memory, "seen");
    if (m_dialog)
        return;
    m_dialog = new WelcomeDialog(m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setKeyPlace(m_port->keyPlace().text());
    whenFinished(m_port->findKeyPlace(), this, [this](const KeyPlace &place) {
        if (m_dialog)
            m_dialog->setKeyPlace(place.text());
    });
    connect(m_dialog, &WelcomeDialog::connectRequested, m_accounts, &AccountsController::add);
    m_dialog->open();
}

} // namespace agm
