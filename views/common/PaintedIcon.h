// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QColor>
#include <QtGui/QIcon>

#include <functional>

class QPainter;

namespace agm {

/// An icon that is drawn anew for each size and scale it is asked for, and so is sharp at 100 to 300 %. `draw` gets a
/// painter over a square field of `unit` by `unit`; what is disabled is drawn at 40 %.
QIcon paintedIcon(double unit, std::function<void(QPainter &)> draw);

/// The icon of this freedesktop name in the desktop's theme or Breeze; where neither has it, the program's own drawing
/// in the colour of a menu's text. Null for a name that the program does not use.
QIcon namedIcon(const QString &name);
/// The program's own drawing; null for a name it has none for.
QIcon bundledIcon(const QString &name);

} // namespace agm
