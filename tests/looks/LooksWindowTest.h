// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/GuiFixture.h"
#include "tests/support/TextFit.h"

#include <functional>

namespace agm {

/// The whole program in every theme and density.
class LooksWindowTest final : public GuiFixture {
    Q_OBJECT

private Q_SLOTS:
    void aThemeChangesWhileTheWindowIsOpen();
    void everyTextCanBeReadInEveryTheme_data();
    void everyTextCanBeReadInEveryTheme();
    void theFocusIsSeenInEveryTheme_data();
    void theFocusIsSeenInEveryTheme();
    void noTextIsClippedInAnyDensity_data();
    void noTextIsClippedInAnyDensity();
    void densityChangesTheRowsAndIsKept();
    void nothingIsLostOnALargeScreen();
    void picturesHaveThePixelsOfTheScreen();
    void theFirstStartGreetsOnce();
    void anAccountOfOnesOwnIsNotGreeted();

private:
    /// Each window that the commands open, one after the other.
    void eachDialog(const std::function<void(QWidget *dialog, const QString &name)> &look);
    void selectSome(int rows);
};

} // namespace agm
