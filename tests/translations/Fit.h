// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

class QWidget;

namespace agm::translations {

/// The words of visible buttons, labels and column headings below `window` that have less room than they need. A label
/// that is made to be cut off with an ellipsis needs none.
QStringList tooNarrow(const QWidget *window);

} // namespace agm::translations
