// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/PlanOpener.h"

#include "sync/AccountSession.h"
#include "sync/Listing.h"
#include "views/window/ChangeDesk.h"
#include "views/window/MainWindow.h"

#include <utility>

namespace agm {

PlanOpener::PlanOpener(const QString &path, MainWindow *window) : m_path(path), m_window(window) { }

void PlanOpener::watch(AccountSession *session)
{
    if (m_session)
        m_session->listing()->disconnect(this);
    m_session = session;
    if (!session || m_path.isEmpty())
        return;
    connect(session->listing(), &Listing::changed, this, &PlanOpener::look);
    look();
}

void PlanOpener::look()
{
    // After a listing that failed, the window offers to try again; the plan waits for that.
    if (!m_session || m_session->listing()->state() != ListingState::Complete || m_path.isEmpty())
        return;
    m_session->listing()->disconnect(this);
    m_window->changes()->openPlan(std::exchange(m_path, {}));
}

} // namespace agm
