// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/AutoRefresh.h"

#include <QtCore/QPointer>

class QMainWindow;

namespace agm {

class AccountBar;
class AccountSession;
class SessionModels;
class ViewMemory;
struct RequestActions;

/// Refreshes the account by itself, as the View menu says; never while a job is sent, a dialog is open or a cell is
/// edited. The refresh button says when. Owns nothing; everything must outlive it. Main thread.
class RefreshController final : public QObject {
    Q_OBJECT

public:
    RefreshController(const RequestActions *actions, SessionModels *models, AccountBar *bar, ViewMemory *memory,
                      QMainWindow *window);

    AutoRefresh *automatic() { return &m_automatic; }
    /// Why it may not refresh now; empty: it may.
    QString whyBusy() const;

private:
    void choose(int minutes);
    void showNext();

    const RequestActions *m_actions;
    AccountBar *m_bar;
    ViewMemory *m_memory;
    QMainWindow *m_window;
    QPointer<AccountSession> m_session;
    AutoRefresh m_automatic;
};

} // namespace agm
