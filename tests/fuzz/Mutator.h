// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QRandomGenerator>

namespace agm::fuzz {

/// Changes inputs at random, without a look at the reader: bytes flipped, left out, doubled and moved, parts of other
/// inputs and words that readers stumble over put in. The same seed gives the same inputs.
class Mutator {
public:
    Mutator(const QList<QByteArray> &corpus, quint32 seed) : m_corpus(corpus), m_random(seed) { }

    /// A copy of the input with one to four changes; at most 64 KiB.
    QByteArray changed(const QByteArray &input);

private:
    void change(QByteArray &text);
    /// From 0 to `end` - 1; 0 when there is nothing to choose from.
    qsizetype below(qsizetype end);

    QList<QByteArray> m_corpus;
    QRandomGenerator m_random;
};

} // namespace agm::fuzz
