// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/SavedViewsController.h"

#include "views/common/SafeText.h"
#include "views/filter/SaveViewDialog.h"
#include "views/filter/SavedViewsList.h"
#include "views/shell/AccountBar.h"
#include "views/shell/NoticeBar.h"
#include "views/shell/SideBar.h"
#include "views/table/AdGroupTableView.h"
#include "views/window/AccountsPort.h"
#include "views/window/FilterController.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QAction>
#include <QtWidgets/QMainWindow>

#include <algorithm>

namespace agm {
namespace {

const QString storeName = QStringLiteral("saved_views");
/// Where bytes go that this version cannot read before it writes its own.
const QString unreadableName = QStringLiteral("saved_views_unreadable");
const QString noticeKey = QStringLiteral("saved_views");
const QString restoreId = QStringLiteral("restoreView");
constexpr int Keys = 9;

} // namespace

SavedViewsController::SavedViewsController(FilterController *filters, AdGroupTableView *table, AccountBar *bar,
                                           SideBar *side, NoticeBar *notices, ViewMemory *memory, QAction *save,
                                           QMainWindow *window)
    : QObject(window), m_filters(filters), m_table(table), m_bar(bar), m_side(side), m_notices(notices),
      m_memory(memory), m_window(window)
{
    SavedViewsList *list = side->showViews(&m_model);
    connect(list, &SavedViewsList::showRequested, this, &SavedViewsController::show);
    connect(list, &SavedViewsList::updateRequested, this, &SavedViewsController::update);
    connect(list, &SavedViewsList::deleteRequested, this, &SavedViewsController::remove);
    connect(list, &SavedViewsList::saveRequested, this, &SavedViewsController::save);
    connect(list, &SavedViewsList::builtInRequested, this, &SavedViewsController::addBuiltIn);
    connect(save, &QAction::triggered, this, &SavedViewsController::save);
    for (int i = 0; i < Keys; ++i) {
        auto *action = new QAction(tr("Saved view %1").arg(i + 1), window);
        action->setShortcut(Qt::CTRL | Qt::Key(Qt::Key_1 + i));
        action->setObjectName(QStringLiteral("savedView%1").arg(i + 1));
        window->addAction(action);
        connect(action, &QAction::triggered, this, [this, i] { show(i); });
        connect(action, &QAction::changed, this, &SavedViewsController::showKeys);
        m_keys.append(action);
    }
    showKeys();
    connect(&m_model, &SavedViewsModel::changed, this, &SavedViewsController::store);
    connect(notices, &NoticeBar::actionTriggered, this, [this](const QString &key, const QString &action) {
        if (key == noticeKey && action == restoreId)
            restoreDeleted();
    });
    connect(filters, &FilterController::applied, this, &SavedViewsController::showCurrent);
}

void SavedViewsController::showKeys()
{
    QStringList texts;
    for (const QAction *action : std::as_const(m_keys))
        texts.append(action->shortcut().toString(QKeySequence::NativeText));
    m_model.setKeys(texts);
}

void SavedViewsController::load()
{
    const QByteArray bytes = m_memory->load(storeName);
    if (bytes.isEmpty()) {
        m_model.setViews(SavedViews::builtIn());
        return;
    }
    const auto views = SavedViews::fromBytes(bytes);
    if (!views) {
        m_memory->store(unreadableName, bytes);
        m_model.setViews(SavedViews::builtIn());
        m_unreadable
            = tr("The saved views cannot be read by this version of the program. They are kept in the settings, "
                 "and the built-in ones are shown.");
        return;
    }
    m_model.setViews(*views);
    const auto bad = std::count_if(views->begin(), views->end(), [](const SavedView &v) { return !v.isReadable(); });
    if (bad > 0)
        m_unreadable = bad == 1
            ? tr("One saved view cannot be read. It is kept, and shown dimmed.")
            : tr("%Ln saved views cannot be read. They are kept, and shown dimmed.", nullptr, int(bad));
}

void SavedViewsController::sayUnreadable()
{
    if (!m_unreadable.isEmpty())
        say(m_unreadable);
}

void SavedViewsController::say(const QString &text, bool canRestore)
{
    QList<NoticeAction> actions;
    if (canRestore)
        actions.append({restoreId, tr("Undo")});
    m_notices->post({noticeKey, canRestore ? NoticeLevel::Info : NoticeLevel::Warning, text, {}, actions, true});
}

void SavedViewsController::restoreDeleted()
{
    if (!m_deleted)
        return;
    m_model.append(*m_deleted);
    m_model.move(m_model.rowCount() - 1, std::min(m_deletedRow, m_model.rowCount() - 1));
    m_deleted.reset();
    m_notices->withdraw(noticeKey);
}

void SavedViewsController::store()
{
    m_memory->store(storeName, SavedViews::toBytes(m_model.views()));
    showCurrent();
}

SavedView SavedViewsController::shownNow(const QString &name) const
{
    SavedView view;
    view.name = name;
    view.filter = filterText(m_filters->everything(), m_filters->context().stored().locale);
    view.columns = m_table->headerState();
    return view;
}

void SavedViewsController::save()
{
    QStringList names;
    for (const SavedView &view : m_model.views())
        names.append(view.name);
    auto *dialog
        = new SaveViewDialog(filterText(m_filters->everything(), m_filters->context().locale), names, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SaveViewDialog::named, this, [this, names](const QString &name) {
        const int row = int(names.indexOf(name));
        if (row >= 0)
            m_model.replace(row, shownNow(name));
        else
            m_model.append(shownNow(name));
    });
    dialog->open();
}

void SavedViewsController::show(int row)
{
    if (row < 0 || row >= m_model.rowCount() || !m_model.views()[row].isReadable())
        return;
    const SavedView view = m_model.views()[row];
    const FilterParse parse = parseFilter(view.filter, m_filters->context().stored());
    if (parse.problem) {
        say(tr("The filter of %1 cannot be read: %2 It stays as it is.")
                .arg(isolated(view.name), parse.problem->message));
        return;
    }
    {
        const QScopedValueRollback showing(m_showing, true);
        if (view.window)
            m_bar->windowButton()->choosePreset(*view.window);
        if (!view.columns.isEmpty())
            m_table->restoreHeaderState(view.columns);
        m_side->setFilter({});
        m_filters->setExpression(parse.root);
    }
    m_model.setCurrent(row);
}

void SavedViewsController::update(int row)
{
    SavedView view = shownNow(m_model.views()[row].name);
    view.window = m_model.views()[row].window;
    m_model.replace(row, view);
}

void SavedViewsController::remove(int row)
{
    m_deleted = m_model.views()[row];
    m_deletedRow = row;
    m_model.remove(row);
    say(tr("The saved view %1 is deleted.").arg(isolated(m_deleted->name)), true);
}

void SavedViewsController::addBuiltIn()
{
    for (const SavedView &view : SavedViews::builtIn()) {
        const auto &views = m_model.views();
        if (std::none_of(views.begin(), views.end(), [&view](const SavedView &one) { return one.name == view.name; }))
            m_model.append(view);
    }
}

void SavedViewsController::showCurrent()
{
    if (m_showing)
        return;
    // A view is shown while its filter is what is shown: columns are touched too often to say otherwise.
    const QString now = filterText(m_filters->everything(), m_filters->context().stored().locale);
    const auto &views = m_model.views();
    const auto isShown = [&](int row) {
        return row >= 0 && row < views.size() && views[row].isReadable() && views[row].filter == now;
    };
    if (isShown(m_model.current()))
        return;
    int found = -1;
    for (int row = 0; row < views.size() && found < 0 && !now.isEmpty(); ++row)
        found = isShown(row) ? row : -1;
    m_model.setCurrent(found);
}

} // namespace agm
