// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/ChangeActions.h"

#include "views/window/MainActions.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>
#include <QtGui/QKeySequence>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMenu>

namespace agm {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(agm::ChangeActions)
};

} // namespace

ChangeActions ChangeActions::make(QMainWindow *window)
{
    const auto add = [window](const QString &words, const QList<QKeySequence> &keys = {}, const char *icon = nullptr) {
        return MainActions::add(window, words, keys, icon);
    };
    ChangeActions a;
    a.budget = add(Tr::tr("&Budget and bidding…"), {Qt::CTRL | Qt::Key_E}, "document-edit");
    a.targeting = add(Tr::tr("&Targeting…"), {Qt::CTRL | Qt::Key_T});
    a.schedule = add(Tr::tr("&Schedule…"), {Qt::CTRL | Qt::Key_L});
    a.rename = add(Tr::tr("Replace in t&itles…"), {Qt::CTRL | Qt::Key_H}, "edit-find-replace");
    a.create = add(Tr::tr("&New ad group…"), {Qt::CTRL | Qt::Key_N}, "document-new");
    a.createFrom = add(Tr::tr("New ad group &like this one…"));
    a.duplicate = add(Tr::tr("D&uplicate…"), {Qt::CTRL | Qt::Key_D}, "edit-copy");
    a.draftDeletion = add(Tr::tr("&Mark for deletion (draft)"));
    a.paste = add(Tr::tr("&Paste cells as drafts…"), {Qt::CTRL | Qt::Key_V}, "edit-paste");
    a.redo = add(Tr::tr("&Redo"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Z}, "edit-redo");
    a.review = add(Tr::tr("Re&view and post…"), {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}, "document-send");
    a.discardSelected = add(Tr::tr("Discard &drafts of the selection"));
    a.discardAll = add(Tr::tr("Discard a&ll drafts…"));
    a.savePlan = add(Tr::tr("Save drafts as a &plan…"), {}, "document-save-as");
    a.openPlan = add(Tr::tr("&Open a plan…"), {Qt::CTRL | Qt::Key_O}, "document-open");
    a.journal = add(Tr::tr("&Journal…"), {Qt::CTRL | Qt::Key_J}, "view-history");
    a.history = add(Tr::tr("&History of this ad group…"));
    a.panic = add(Tr::tr("Stop &everything that spends…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Escape}, "process-stop");
    a.restore = add(Tr::tr("Rest&ore the last stop…"));
    return a;
}

void ChangeActions::fillFile(QMenu *menu) const
{
    menu->addActions({openPlan, savePlan});
}

void ChangeActions::fillEdit(QMenu *menu) const
{
    menu->addAction(redo);
    menu->addSeparator();
    menu->addActions({review, discardSelected, discardAll});
}

void ChangeActions::fillGroup(QMenu *menu) const
{
    menu->addActions(editors());
    menu->addSeparator();
    menu->addActions({create, createFrom, duplicate, draftDeletion});
}

void ChangeActions::fillJournal(QMenu *menu) const
{
    menu->addActions({journal, history});
    menu->addSeparator();
    menu->addActions({panic, restore});
}

} // namespace agm
