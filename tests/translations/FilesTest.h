// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm::translations {

/// The files of resources/translations: complete, up to date with the sources, and each sentence fit to take the place
/// of its English one.
class FilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void faultsAreFound_data();
    void faultsAreFound();
    void everyFileIsComplete_data();
    void everyFileIsComplete();
    void englishSaysThePluralForms();
    void nothingInTheSourcesIsMissing();
    void menuTextsAreShort_data();
    void menuTextsAreShort();
    void theProgramHoldsEveryFile();
    void everyGuideHasTheSameChapters_data();
    void everyGuideHasTheSameChapters();
};

} // namespace agm::translations
