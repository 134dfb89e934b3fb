// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/AccessScan.h"
#include "tests/gui/GuiFixture.h"

#include <functional>

class QDialog;

namespace agm {

/// Opens every dialog of the program and walks through it by keys: each control takes the focus and has a name, Tab and
/// Shift+Tab reach it, Escape leaves the dialog wherever the focus is, and the focus is back where it was.
class DialogWalkTest final : public GuiFixture {
    Q_OBJECT

private Q_SLOTS:
    void everyDialogHasItsWalk();
    void dialogsOfTheWindow();
    void dialogsOfASelection();
    void dialogsOfDrafts();
    void dialogsOfWhatWasPosted();
    void pagesOfTargeting();
    void everyPaneOfTheWindow();

protected Q_SLOTS:
    void init();
    void cleanup();

private:
    /// A dialog's class and how a person comes to it.
    struct Way {
        const char *dialog;
        std::function<void()> open;
    };
    QList<Way> waysOfTheWindow();
    QList<Way> waysOfASelection();
    QList<Way> waysOfDrafts();
    QList<Way> waysOfWhatWasPosted();

    void walk(const QList<Way> &ways);
    void walk(const Way &way);
    /// The dialog of that class once it is there and has the keyboard; null when it does not come.
    QDialog *opened(const Way &way);
    void leave(QDialog *dialog, const QString &from);
    /// Whatever is still open.
    void leaveAll(const QString &from);
    void press(QWidget *parent, const QString &words);
    void select(int rows);
    QStringList ids(int rows) const;
    void report();

    AccessScan m_scan;
};

} // namespace agm
