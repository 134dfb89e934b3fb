// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm::packaging {

/// Desktop entry, metainfo, MIME type and icon are valid and fit together and to the program.
class DesktopFilesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void validators_data();
    void validators();
    void planFilesAreKnown();
    void allNameTheSame();
    void flatpakFetchesNothingUnknown();
    void iconIsSeenAtSmallSizes_data();
    void iconIsSeenAtSmallSizes();
    void iconStandsOutOnLightAndDark();
    void changelogIsThatOfThisVersion();
    void everyLibraryIsNamedWithItsLicence();
};

} // namespace agm::packaging
