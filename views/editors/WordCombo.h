// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editors/SelectionValues.h"

#include <QtWidgets/QComboBox>

namespace agm {

/// A choice of one of the API's words. What the selection has stands first when it is mixed or not set; choosing that
/// again means: keep. A word that this program does not know stays in the list.
class WordCombo final : public QComboBox {
    Q_OBJECT
public:
    WordCombo(Field field, const DistinctValues &now, QWidget *parent);

    bool isTouched() const { return currentIndex() != m_keep; }
    /// The chosen word, also when it is the one there was; null when mixed or not set.
    QString word() const { return currentData().toString(); }
    void keep() { setCurrentIndex(m_keep); }
    /// Chooses a word as a person would.
    void choose(const QString &word);

private:
    int m_keep = 0;
};

} // namespace agm
