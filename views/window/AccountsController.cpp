// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/AccountsController.h"

#include "domain/Futures.h"
#include "views/shell/UnlockDialog.h"
#include "views/window/AccountsPort.h"

#include <QtWidgets/QWidget>

namespace agm {

AccountsController::AccountsController(AccountsPort *port, QWidget *window)
    : QObject(window), m_port(port), m_window(window)
{
}

void AccountsController::fill()
{
    if (!m_dialog)
        return;
    m_dialog->setKeyPlace(m_port->keyPlace());
    m_dialog->setAccounts(m_port->accounts(), m_port->openId());
}

void AccountsController::manage()
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_dialog = new AccountsDialog(m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    fill();
    whenFinished(m_port->findKeyPlace(), this, [this](const KeyPlace &place) {
        if (m_dialog)
            m_dialog->setKeyPlace(place);
    });
    connect(m_dialog, &AccountsDialog::openRequested, this, [this](const QString &id) {
        m_dialog->close();
        m_port->open(id);
    });
    connect(m_dialog, &AccountsDialog::saveRequested, this, [this](const AccountConfig &account, const QString &key) {
        whenDone(m_port->save(account, key), this, [this](const Result<QString> &saved) {
            Q_EMIT changed();
            if (!m_dialog)
                return;
            fill();
            if (saved)
                m_dialog->saved(*saved);
            else
                m_dialog->saveFailed(saved.error().message);
        });
    });
    connect(m_dialog, &AccountsDialog::removeRequested, this, [this](const QString &id) {
        whenDone(m_port->remove(id), this, [this](const Result<void> &removed) {
            fill();
            Q_EMIT changed();
            if (!removed) {
                Q_EMIT noticePosted(
                    {QStringLiteral("accounts"), NoticeLevel::Warning, removed.error().message, {}, {}, true});
            }
        });
    });
    connect(m_dialog, &AccountsDialog::testRequested, this, [this](const AccountConfig &account, const QString &key) {
        const quint64 test = ++m_test;
        whenFinished(m_port->test(account, key), this, [this, test](const ConnectionReport &report) {
            if (test == m_test && m_dialog)
                m_dialog->testFinished(report);
        });
    });
    connect(m_dialog, &AccountsDialog::testAbandoned, this, [this] { ++m_test; });
    m_dialog->open();
}

void AccountsController::add()
{
    manage();
    m_dialog->addAccount();
}

void AccountsController::unlock()
{
    const QList<AccountEntry> accounts = m_port->accounts();
    for (const AccountEntry &entry : accounts) {
        if (entry.account.id != m_port->openId())
            continue;
        auto *dialog = new UnlockDialog(entry.account, m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &UnlockDialog::unlocked, this, [this](const QString &id) {
            m_port->setLocked(id, false);
            Q_EMIT changed();
        });
        dialog->open();
        return;
    }
}

void AccountsController::lock()
{
    m_port->setLocked(m_port->openId(), true);
    Q_EMIT changed();
}

} // namespace agm
