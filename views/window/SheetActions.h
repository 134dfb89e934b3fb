// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QMainWindow;
class QMenu;

namespace agm {

/// The commands that move the table in and out of files and onto paper. Owned by the window.
struct SheetActions {
    QAction *exportTable = nullptr;
    QAction *importChanges = nullptr;
    QAction *printTable = nullptr;
    QAction *printPreview = nullptr;

    static SheetActions make(QMainWindow *window);
    void fillFile(QMenu *menu) const;
};

} // namespace agm
