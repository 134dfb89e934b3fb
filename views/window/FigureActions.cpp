// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/FigureActions.h"

#include "views/window/MainActions.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>
#include <QtWidgets/QMenu>

namespace agm {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(agm::FigureActions)
};

} // namespace

FigureActions FigureActions::make(QMainWindow *window)
{
    FigureActions a;
    a.review = MainActions::add(window, Tr::tr("Re&view of the period"), {Qt::Key_F6}, "view-statistics");
    a.adGroups = MainActions::add(window, Tr::tr("Ad &groups"), {Qt::Key_F7});
    a.charts = MainActions::add(window, Tr::tr("C&harts"), {Qt::Key_F8}, "office-chart-line");
    a.charts->setCheckable(true);
    a.targets = MainActions::add(window, Tr::tr("Cost &targets…"));
    a.report
        = MainActions::add(window, Tr::tr("Export &report…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_E}, "document-export");
    return a;
}

void FigureActions::fillFile(QMenu *menu) const
{
    menu->addAction(report);
}

void FigureActions::fillView(QMenu *menu) const
{
    menu->addActions({review, adGroups});
    menu->addSeparator();
    menu->addActions({charts, targets});
}

} // namespace agm
