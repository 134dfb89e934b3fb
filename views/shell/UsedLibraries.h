// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <vector>

namespace agm {

/// Something of others that the program contains or needs while it runs.
struct UsedLibrary {
    QString name; ///< as its makers write it
    QString purpose; ///< what it does here; translated at the time of the call
    QString licence; ///< SPDX identifier of what is used here, or "Public domain"
    QStringList packages; ///< rows of packaging/packages that bring it; a test holds both together
};

/// In the order in which they are shown. Source of the licences: the copyright files of the Debian packages.
std::vector<UsedLibrary> usedLibraries();

} // namespace agm
