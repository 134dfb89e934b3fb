// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/keys/FixedKeys.h"

#include "views/keys/KeyRules.h"

#include <QtCore/QCoreApplication>

namespace agm {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(agm::FixedKeys)
};

/// The keys of one part of the window.
class Part {
public:
    Part(QList<FixedKey> *list, const QString &where) : m_list(list), m_where(where) { }
    Part &key(const QString &what, const QList<QKeySequence> &keys)
    {
        m_list->append({m_where, what, keysText(keys)});
        return *this;
    }

private:
    QList<FixedKey> *m_list;
    QString m_where;
};

void addWindow(QList<FixedKey> *list)
{
    Part(list, Tr::tr("Everywhere"))
        .key(Tr::tr("Next control"), {Qt::Key_Tab})
        .key(Tr::tr("Control before"), {Qt::SHIFT | Qt::Key_Tab})
        .key(Tr::tr("Menus"), {Qt::Key_F10})
        .key(Tr::tr("Menu of what has the focus"), {Qt::Key_Menu, Qt::SHIFT | Qt::Key_F10})
        .key(Tr::tr("Copy, cut and paste in lists and texts"),
             {Qt::CTRL | Qt::Key_C, Qt::CTRL | Qt::Key_X, Qt::CTRL | Qt::Key_V})
        .key(Tr::tr("Leave a dialog, a menu, a message or a field"), {Qt::Key_Escape});
    Part(list, Tr::tr("Table of ad groups"))
        .key(Tr::tr("Select the row or take it out"), {Qt::Key_Space, Qt::CTRL | Qt::Key_Space})
        .key(Tr::tr("Edit the cell, or show the details"), {Qt::Key_Return})
        .key(Tr::tr("Edit the cell"), {Qt::Key_F2})
        .key(Tr::tr("Take the value and edit the next cell"), {Qt::Key_Tab})
        .key(Tr::tr("Go without selecting"), {Qt::CTRL | Qt::Key_Up, Qt::CTRL | Qt::Key_Down})
        .key(Tr::tr("First and last column"), {Qt::Key_Home, Qt::Key_End})
        .key(Tr::tr("First and last row"), {Qt::CTRL | Qt::Key_Home, Qt::CTRL | Qt::Key_End});
    Part(list, Tr::tr("Search"))
        .key(Tr::tr("Go to the table"), {Qt::Key_Return, Qt::Key_Down})
        .key(Tr::tr("Offer words"), {Qt::CTRL | Qt::Key_Space})
        .key(Tr::tr("Clear, then leave"), {Qt::Key_Escape});
    Part(list, Tr::tr("Saved views"))
        .key(Tr::tr("Show the view"), {Qt::Key_Return, Qt::Key_Space})
        .key(Tr::tr("Rename"), {Qt::Key_F2})
        .key(Tr::tr("Delete"), {Qt::Key_Delete})
        .key(Tr::tr("Move up or down"), {Qt::ALT | Qt::Key_Up, Qt::ALT | Qt::Key_Down});
}

void addCharts(QList<FixedKey> *list)
{
    Part(list, Tr::tr("Charts"))
        .key(Tr::tr("Go along the points"), {Qt::Key_Left, Qt::Key_Right})
        .key(Tr::tr("Go to another line or point"), {Qt::Key_Up, Qt::Key_Down})
        .key(Tr::tr("Next plot or point"), {Qt::Key_PageDown, Qt::Key_PageUp})
        .key(Tr::tr("First and last point"), {Qt::Key_Home, Qt::Key_End})
        .key(Tr::tr("Zoom in and out"), {Qt::Key_Plus, Qt::Key_Minus})
        .key(Tr::tr("Show all of it"), {Qt::Key_0})
        .key(Tr::tr("Move what is shown"), {Qt::SHIFT | Qt::Key_Left, Qt::SHIFT | Qt::Key_Right})
        .key(Tr::tr("Show the ad group"), {Qt::Key_Return});
}

void addDialogs(QList<FixedKey> *list)
{
    Part(list, Tr::tr("Review"))
        .key(Tr::tr("Post"), {Qt::CTRL | Qt::Key_Return})
        .key(Tr::tr("Post this row or leave it out"), {Qt::Key_Space})
        .key(Tr::tr("Go to the ad group of the row"), {Qt::Key_Return})
        .key(Tr::tr("Discard the row"), {Qt::Key_Delete})
        .key(Tr::tr("Of a conflict: keep mine"), {Qt::Key_M})
        .key(Tr::tr("Of a conflict: keep theirs"), {Qt::Key_T});
    Part(list, Tr::tr("Journal"))
        .key(Tr::tr("Undo the job"), {Qt::CTRL | Qt::Key_Z})
        .key(Tr::tr("Redo the job"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Z});
}

} // namespace

QList<FixedKey> fixedKeys()
{
    QList<FixedKey> list;
    addWindow(&list);
    addCharts(&list);
    addDialogs(&list);
    return list;
}

} // namespace agm
