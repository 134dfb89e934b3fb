// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm::architecture {

/// The checks themselves: each is given a text that breaks its rule and must say so, and one that does not.
class ChecksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void layerOfPath_data();
    void layerOfPath();
    void codeWithoutCommentsAndLiterals_data();
    void codeWithoutCommentsAndLiterals();
    void includes_data();
    void includes();
    void includeLineIsNamed();
    void links_data();
    void links();
    void words_data();
    void words();
    void writeWays_data();
    void writeWays();
    void machine_data();
    void machine();
    void form_data();
    void form();
    void ownHeaderFirst();
    void size_data();
    void size();
    void sizesTogether();
    void top();
    void packages();
    void namedFiles();
    void ignored_data();
    void ignored();
};

} // namespace agm::architecture
