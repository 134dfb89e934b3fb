// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/Tree.h"

#include <QtCore/QObject>

namespace agm::architecture {

/// The rules, held against the files of the project.
class TreeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWalledLayerWasSeen();
    void layersSeeOnlyWhatTheyMay();
    void forbiddenWords();
    void writesGoOneWay();
    void forms();
    void sizes();
    void nothingHoldsOnOneMachineOnly();
    void topLevel();
    void readmeNamesEveryPackage();
    void textsNameFilesThatExist();

private:
    QStringList sources() const { return m_tree.files({QStringLiteral(".cpp"), QStringLiteral(".h")}); }

    Tree m_tree{QStringLiteral(AGM_SOURCE_DIR)};
};

} // namespace agm::architecture
