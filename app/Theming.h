// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CommandLine.h"

namespace agm {

/// Light or dark colours for the whole program, or the desktop's own; and the icon theme's fallback. Call it once,
/// before the first widget.
void applyTheme(ThemeChoice theme);

} // namespace agm
