// SPDX-License-Identifier: GPL-3.0-or-later
#include "Mutator.h"

#include <algorithm>
#include <array>

namespace agm::fuzz {
namespace {

/// Ends of numbers, marks of JSON, tables, filters and requests, text that is no UTF-8, halves of pairs.
const std::array<QByteArray, 44> &words()
{
    static const std::array<QByteArray, 44> all{"\"",
                                                "\\",
                                                "{",
                                                "}",
                                                "[",
                                                "]",
                                                ",",
                                                ":",
                                                "null",
                                                "true",
                                                "-",
                                                "-0",
                                                "1e999",
                                                "-1e-999",
                                                "0.1",
                                                "1e15",
                                                "1.0e+3",
                                                "9223372036854775807",
                                                "1e400",
                                                "2147483648",
                                                "4294967296",
                                                "\\u0000",
                                                "\\ud800",
                                                "\\udfff",
                                                "\\n",
                                                "\t",
                                                "\n",
                                                "\r\n",
                                                " ",
                                                "%",
                                                "%00",
                                                "%ff",
                                                "&",
                                                "=",
                                                "+",
                                                "?",
                                                "'",
                                                "<b>",
                                                "(",
                                                ")",
                                                "\xff\xfe",
                                                "\xef\xbb\xbf",
                                                "\xe2\x80\xae",
                                                "\xf4\x90\x80\x80"};
    return all;
}

} // namespace

qsizetype Mutator::below(qsizetype end)
{
    return end > 0 ? qsizetype(m_random.bounded(quint64(end))) : 0;
}

void Mutator::change(QByteArray &text)
{
    const qsizetype at = below(text.size() + 1);
    const qsizetype length = 1 + below(std::min<qsizetype>(text.size() - at, 40));
    switch (m_random.bounded(9)) {
    case 0:
        if (at < text.size())
            text[at] = char(text[at] ^ (1 << m_random.bounded(8)));
        break;
    case 1: text.insert(at, char(m_random.bounded(256))); break;
    case 2: text.remove(at, length); break;
    case 3: text.insert(below(text.size() + 1), text.mid(at, length)); break;
    case 4: text.truncate(at); break;
    case 5: {
        const QByteArray other = m_corpus[below(m_corpus.size())];
        const qsizetype from = below(other.size() + 1);
        text.insert(at, other.mid(from, 1 + below(200)));
        break;
    }
    case 6: text.insert(at, QByteArray(1 + int(below(300)), "[{(\"9 "[m_random.bounded(6)])); break;
    default: {
        const QByteArray &word = words()[std::size_t(below(qsizetype(words().size())))];
        m_random.bounded(2) == 0 ? text.insert(at, word) : text.replace(at, std::min(length, word.size()), word);
    }
    }
}

QByteArray Mutator::changed(const QByteArray &input)
{
    QByteArray text = input;
    for (int left = 1 + int(below(4)); left > 0; --left)
        change(text);
    text.truncate(64 * 1024);
    return text;
}

} // namespace agm::fuzz
