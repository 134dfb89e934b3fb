// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

class QPixmap;

namespace agm {

/// Writes the picture to `folder` if the guide shows the one of this name, no wider than the guide's page. False when it
/// could not be written.
bool keepForGuide(const QPixmap &picture, const QString &name, const QString &folder);

} // namespace agm
