// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

class QAction;
class QMainWindow;

namespace agm {

class ViewMemory;

/// Opens the choice of the language and remembers what was chosen, for the next start. Owned by the window.
class LanguageController final : public QObject {
    Q_OBJECT

public:
    /// Neither the memory nor the action is owned; both must outlive the window.
    LanguageController(QAction *action, ViewMemory *memory, QMainWindow *window);

private:
    void open();

    ViewMemory *m_memory;
    QMainWindow *m_window;
};

} // namespace agm
