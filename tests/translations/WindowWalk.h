// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/GuiFixture.h"

#include <functional>

class QWidget;

namespace agm::translations {

/// The whole program in one language, and a way through everything that its actions open.
class WindowWalk : public GuiFixture {
    Q_OBJECT

protected:
    /// Speaks it and opens the program on the fixture's server, at 1280×800.
    void openIn(const QString &language);
    void select(int rows);
    /// Shows every visible window to `look` with the words of what opened it: first as it is, then after each
    /// action of the main window. Nothing is posted.
    using Look = std::function<void(QWidget *window, const QString &where)>;
    void walk(int rows, const Look &look);

private Q_SLOTS:
    void cleanup();

private:
    void show(const Look &look, const QString &where);
    void closeDialogs();
};

} // namespace agm::translations
