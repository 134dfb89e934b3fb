// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/RequestActions.h"

#include "views/window/MainActions.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>
#include <QtGui/QActionGroup>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMenu>

namespace agm {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(agm::RequestActions)
};

} // namespace

RequestActions RequestActions::make(QMainWindow *window)
{
    RequestActions a;
    a.log = MainActions::add(window, Tr::tr("Request &log"), {}, "view-list-text");
    a.json = MainActions::add(window, Tr::tr("JSON o&f the ad group…"));
    a.curlRead = MainActions::add(window, Tr::tr("Copy as curl: &read it"));
    a.curlPause = MainActions::add(window, Tr::tr("Copy as curl: &pause it"));
    a.curlResume = MainActions::add(window, Tr::tr("Copy as curl: r&esume it"));
    a.curlDraft = MainActions::add(window, Tr::tr("Copy as curl: post its &draft"));
    a.alerts = MainActions::add(window, Tr::tr("&Alerts…"), {}, "preferences-desktop-notification");
    a.newAlert = MainActions::add(window, Tr::tr("&New alert from this filter…"));
    a.automatic = new QActionGroup(window);
    const std::pair<int, QString> choices[] = {{0, Tr::tr("Refresh automatically: off")},
                                               {5, Tr::tr("Refresh automatically: every 5 minutes")},
                                               {15, Tr::tr("Refresh automatically: every 15 minutes")},
                                               {60, Tr::tr("Refresh automatically: every 60 minutes")}};
    for (const auto &[minutes, words] : choices) {
        QAction *action = MainActions::add(window, words);
        action->setCheckable(true);
        action->setChecked(minutes == 0);
        action->setData(minutes);
        a.automatic->addAction(action);
    }
    return a;
}

void RequestActions::fillView(QMenu *menu) const
{
    menu->addActions({alerts, newAlert});
    menu->addSeparator();
    menu->addActions(automatic->actions());
    menu->addSeparator();
    menu->addAction(log);
    menu->addSeparator();
}

void RequestActions::fillGroup(QMenu *menu) const
{
    menu->addAction(json);
    QMenu *copies = menu->addMenu(Tr::tr("Copy as &curl"));
    copies->setToolTipsVisible(true);
    copies->addActions(curls());
}

} // namespace agm
