// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/SourceText.h"

#include <QtCore/QStringList>

namespace agm::architecture {

/// Names of the layers that have a wall, in the order of the table.
QStringList walledLayers();

/// The includes of a source file that its layer may not have. The link graph alone does not hold the walls: on Debian
/// every Qt module's headers stand in one folder, and all of ours in another.
Findings checkIncludes(const QString &path, const QString &text);

/// The same for a CMakeLists.txt: Qt modules and layers of ours that this layer may not link.
Findings checkLinks(const QString &path, const QString &text);

} // namespace agm::architecture
