// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/SheetActions.h"

#include "views/window/MainActions.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>
#include <QtWidgets/QMenu>

namespace agm {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(agm::SheetActions)
};

} // namespace

SheetActions SheetActions::make(QMainWindow *window)
{
    SheetActions a;
    a.exportTable
        = MainActions::add(window, Tr::tr("Export the &table…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_X}, "document-export");
    a.importChanges = MainActions::add(window, Tr::tr("&Import changes from CSV…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_I},
                                       "document-import");
    a.printTable = MainActions::add(window, Tr::tr("Pri&nt the table…"), {}, "document-print");
    a.printPreview = MainActions::add(window, Tr::tr("Print previe&w…"), {}, "document-print");
    return a;
}

void SheetActions::fillFile(QMenu *menu) const
{
    menu->addActions({exportTable, importChanges, printPreview, printTable});
}

} // namespace agm
