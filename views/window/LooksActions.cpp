// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/LooksActions.h"

#include "views/window/MainActions.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>
#include <QtGui/QActionGroup>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMenu>

#include <algorithm>

namespace agm {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(agm::LooksActions)
};

// They stand in the command palette too, where no menu says what they are about.
QString wordsOf(ThemeChoice theme)
{
    switch (theme) {
    case ThemeChoice::Light: return Tr::tr("&Light theme");
    case ThemeChoice::Dark: return Tr::tr("&Dark theme");
    case ThemeChoice::ContrastLight: return Tr::tr("High contrast, &black on white");
    case ThemeChoice::ContrastDark: return Tr::tr("High contrast, &white on black");
    case ThemeChoice::System: break;
    }
    return Tr::tr("&Theme of the desktop");
}

QString wordsOf(Density density)
{
    switch (density) {
    case Density::Compact: return Tr::tr("&Compact rows");
    case Density::Roomy: return Tr::tr("&Roomy rows");
    case Density::Normal: break;
    }
    return Tr::tr("&Normal rows");
}

template <std::size_t N>
QMenu *subMenu(QMenu *menu, const QString &title, const std::array<QAction *, N> &actions)
{
    QMenu *made = menu->addMenu(title);
    for (QAction *action : actions)
        made->addAction(action);
    return made;
}

/// The window's actions for these choices, of which one is checked.
template <class Choices>
auto makeGroup(QMainWindow *window, const Choices &choices)
{
    std::array<QAction *, std::tuple_size_v<Choices>> actions{};
    auto *group = new QActionGroup(window);
    std::transform(choices.begin(), choices.end(), actions.begin(), [&](auto choice) {
        QAction *action = MainActions::add(window, wordsOf(choice));
        action->setCheckable(true);
        group->addAction(action);
        return action;
    });
    return actions;
}

} // namespace

LooksActions LooksActions::make(QMainWindow *window)
{
    return {makeGroup(window, looks::Themes), makeGroup(window, looks::Densities)};
}

void LooksActions::fillView(QMenu *menu) const
{
    subMenu(menu, Tr::tr("The&me"), themes);
    subMenu(menu, Tr::tr("Densit&y"), densities);
}

void LooksActions::connectTo(LooksPort *port) const
{
    const Looks now = port->looks();
    for (std::size_t i = 0; i < themes.size(); ++i) {
        const ThemeChoice theme = looks::Themes[i];
        themes[i]->setChecked(theme == now.theme);
        QObject::connect(themes[i], &QAction::triggered, themes[i], [port, theme] {
            Looks wanted = port->looks();
            wanted.theme = theme;
            port->setLooks(wanted);
        });
    }
    for (std::size_t i = 0; i < densities.size(); ++i) {
        const Density density = looks::Densities[i];
        densities[i]->setChecked(density == now.density);
        QObject::connect(densities[i], &QAction::triggered, densities[i], [port, density] {
            Looks wanted = port->looks();
            wanted.density = density;
            port->setLooks(wanted);
        });
    }
}

} // namespace agm
