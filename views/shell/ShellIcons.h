// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QIcon>
#include <QtGui/QPalette>

namespace agm::shellicons {

/// Shapes in the palette's text colour: the same in light, dark and high contrast, with or without an icon theme.
enum class Shape { Pause, Resume, Refresh, Stop, Close, Search, Lock };
QIcon icon(Shape shape, const QPalette &palette);

} // namespace agm::shellicons
