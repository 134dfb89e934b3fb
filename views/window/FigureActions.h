// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>

class QAction;
class QMainWindow;
class QMenu;

namespace agm {

/// The commands around figures: where to look, what a result may cost, and the report.
struct FigureActions {
    QAction *review = nullptr;
    QAction *adGroups = nullptr;
    QAction *charts = nullptr; ///< checkable
    QAction *targets = nullptr;
    QAction *report = nullptr;

    static FigureActions make(QMainWindow *window);
    void fillFile(QMenu *menu) const;
    void fillView(QMenu *menu) const;
};

} // namespace agm
