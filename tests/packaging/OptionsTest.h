// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm::packaging {

/// The programs, their manual pages and their completions know the same options.
class OptionsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readersFindWhatIsThere();
    void allKnowTheSame_data();
    void allKnowTheSame();
    void helpNamesTheProgram_data() { allKnowTheSame_data(); }
    void helpNamesTheProgram();
    void bashCompletes_data();
    void bashCompletes();
    void zshReads_data() { allKnowTheSame_data(); }
    void zshReads();
    void manualPagesAreSound_data() { allKnowTheSame_data(); }
    void manualPagesAreSound();
};

} // namespace agm::packaging
