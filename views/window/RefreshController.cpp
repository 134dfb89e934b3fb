// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/RefreshController.h"

#include "sync/AccountSession.h"
#include "sync/ChangeRunner.h"
#include "sync/Listing.h"
#include "views/common/Formats.h"
#include "views/shell/AccountBar.h"
#include "views/window/AccountsPort.h"
#include "views/window/RequestActions.h"
#include "views/window/SessionModels.h"

#include <QtGui/QAction>
#include <QtGui/QActionGroup>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QMainWindow>

#include <algorithm>

namespace agm {
namespace {

const QString storeName = QStringLiteral("auto_refresh");

/// A dialog of the window that waits for an answer. The request log only shows.
bool isDialogOpen(const QMainWindow *window)
{
    const auto dialogs = window->findChildren<QDialog *>();
    return std::any_of(dialogs.cbegin(), dialogs.cend(),
                       [](const QDialog *dialog) { return dialog->isVisible() && dialog->isModal(); });
}

/// The focus is in an editor of a table's cell.
bool isCellEdited()
{
    const QWidget *focus = QApplication::focusWidget();
    for (const QWidget *widget = focus ? focus->parentWidget() : nullptr; widget; widget = widget->parentWidget()) {
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget->parentWidget()))
            return view->viewport() == widget;
    }
    return false;
}

} // namespace

RefreshController::RefreshController(const RequestActions *actions, SessionModels *models, AccountBar *bar,
                                     ViewMemory *memory, QMainWindow *window)
    : QObject(window), m_actions(actions), m_bar(bar), m_memory(memory), m_window(window)
{
    m_automatic.setBusy([this] { return whyBusy(); });
    connect(&m_automatic, &AutoRefresh::changed, this, &RefreshController::showNext);
    connect(models, &SessionModels::attached, this, [this](AccountSession *session) {
        m_session = session;
        m_automatic.attach(session ? session->listing() : nullptr);
    });
    connect(actions->automatic, &QActionGroup::triggered, this,
            [this](const QAction *action) { choose(action->data().toInt()); });
    const int remembered = memory->load(storeName).toInt();
    const auto choices = actions->automatic->actions();
    for (QAction *action : choices) {
        if (action->data().toInt() == remembered) {
            action->setChecked(true);
            m_automatic.setMinutes(remembered);
        }
    }
}

void RefreshController::choose(int minutes)
{
    m_memory->store(storeName, QByteArray::number(minutes));
    m_automatic.setMinutes(minutes);
}

QString RefreshController::whyBusy() const
{
    if (m_session && !m_session->changes()->runningJob().isEmpty())
        return tr("Changes are being sent.");
    if (isDialogOpen(m_window))
        return tr("A dialog is open.");
    return isCellEdited() ? tr("A cell is being edited.") : QString();
}

void RefreshController::showNext()
{
    if (!m_session || !m_automatic.nextAt().isValid()) {
        m_bar->setRefreshHint({});
        return;
    }
    const Formats formats(m_window->locale(), m_session->listing()->window().zone());
    const QString next = formats.clock(m_automatic.nextAt());
    if (!m_automatic.waitingFor().isEmpty())
        m_bar->setRefreshHint(tr("The automatic refresh waits. %1").arg(m_automatic.waitingFor()));
    else if (m_automatic.failures() > 0)
        m_bar->setRefreshHint(tr("The last refresh failed. It is tried again at %1.").arg(next));
    else
        m_bar->setRefreshHint(tr("Next automatic refresh at %1.").arg(next));
}

} // namespace agm
