// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/KeysController.h"

#include "views/common/KeyTexts.h"
#include "views/keys/KeyRules.h"
#include "views/keys/KeysDialog.h"
#include "views/palette/Command.h"
#include "views/shell/AccountBar.h"
#include "views/shell/NoticeBar.h"
#include "views/window/AccountsPort.h"
#include "views/window/ActionNames.h"
#include "views/window/MainActions.h"

#include <QtGui/QAction>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

namespace agm {
namespace {

const QString storeName = QStringLiteral("keys");
/// Where bytes go that could not all be read, before this version writes its own.
const QString unreadableName = QStringLiteral("keys_unreadable");

} // namespace

KeysController::KeysController(const MainActions &actions, ViewMemory *memory, NoticeBar *notices, AccountBar *bar,
                               QMainWindow *window)
    : QObject(window), m_memory(memory), m_notices(notices), m_bar(bar), m_window(window)
{
    nameActions(actions);
    const auto menus = window->menuBar()->actions();
    for (const QAction *menu : menus) {
        if (menu->menu())
            addMenu(menu->menu(), commandTitle(menu->text()));
    }
    const auto others = window->actions();
    for (QAction *action : others)
        add(action, action->objectName().startsWith(QLatin1String("savedView")) ? tr("Saved views") : tr("Other"));
    load();
    connect(&m_map, &KeyMap::changed, this, [this] {
        m_memory->store(storeName, m_map.changes());
        tell();
    });
    connect(actions.shortcuts, &QAction::triggered, this, &KeysController::openList);
}

void KeysController::addMenu(const QMenu *menu, const QString &group)
{
    const auto actions = menu->actions();
    for (QAction *action : actions) {
        if (action->menu())
            addMenu(action->menu(), group);
        else
            add(action, group);
    }
}

void KeysController::add(QAction *action, const QString &group)
{
    const QString id = action->objectName();
    if (!id.isEmpty() && !action->isSeparator() && m_map.indexOf(id) < 0)
        m_map.add(action, id, group);
}

void KeysController::load()
{
    const QByteArray stored = m_memory->load(storeName);
    const QStringList problems = m_map.setChanges(stored);
    tell();
    if (problems.isEmpty())
        return;
    m_memory->store(unreadableName, stored);
    Notice notice{
        QStringLiteral("keys"),
        NoticeLevel::Warning,
        tr("Some changed keys could not be set. Help › Keyboard shortcuts shows the keys there are now; what was "
           "stored is kept in the settings file."),
        problems,
        {},
        true};
    notice.stays = true; // it is no matter of an account
    m_notices->post(notice);
}

void KeysController::tell()
{
    for (const KeyEntry &entry : m_map.entries())
        keytexts::set(entry.id, keysText(entry.keys().mid(0, 1)));
    m_bar->showKeys();
}

void KeysController::openList()
{
    auto *dialog = new KeysDialog(&m_map, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace agm
