// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtGui/QKeySequence>

namespace agm {

/// Why these keys can be the keys of no action, as a sentence; empty when they can. What moves the focus, moves about
/// in a table, opens a menu or is typed into a field stays what it is everywhere.
QString keyRefusal(const QKeySequence &keys);

/// "Ctrl+Return or Ctrl+Enter" in the words of the platform, each once; empty without keys.
QString keysText(const QList<QKeySequence> &keys);

} // namespace agm
