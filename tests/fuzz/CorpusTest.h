// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm::fuzz {

/// Every reader of foreign bytes on its corpus, where what fuzzing once found stays, and on changed copies of it.
class CorpusTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyReaderHasItsCorpus();
    void aBrokenReaderIsNoticed();
    void corpus_data();
    void corpus();
    void changedCopies_data();
    void changedCopies();
};

} // namespace agm::fuzz
