// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/EditPictures.h"

namespace agm {

/// Draws an import with changed and refused lines, the preview of a print, and alerts: their list, a new one, a filter
/// is wrong, and what the window tells when ad groups begin to match: one of them is paused for it.
void drawDesk(Application &program, const std::function<void(QWidget *, const QString &)> &save);

} // namespace agm
