// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/Looks.h"

#include <array>

class QAction;
class QMainWindow;
class QMenu;

namespace agm {

/// The commands that choose colours and density: one of each is checked. Owned by the window.
struct LooksActions {
    std::array<QAction *, looks::Themes.size()> themes{}; ///< in the order of looks::Themes
    std::array<QAction *, looks::Densities.size()> densities{}; ///< in the order of looks::Densities

    static LooksActions make(QMainWindow *window);
    void fillView(QMenu *menu) const;
    /// Checks what is chosen and passes on what a person chooses. `port` must outlive the actions.
    void connectTo(LooksPort *port) const;
};

} // namespace agm
