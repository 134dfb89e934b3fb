// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <QtCore/QByteArrayView>

#include <memory>

namespace simdjson::internal {
class dom_parser_implementation;
}

namespace agm::json {

/// What a token begins.
enum class Kind : quint8 { Object, List, Text, Number, True, False, Null, Broken };

/// Index of a token within a Text.
using Token = quint32;

/// A JSON text cut into tokens: every bracket, colon and comma, and the first byte of every scalar.
///
/// simdjson finds them with vector instructions (its stage 1), and has then seen that the text is UTF-8, that every
/// string is closed and holds no bare control character. We walk its index ourselves, and not by its own front ends,
/// because members that the program does not know have to come out as the bytes they came in, and because one bad
/// number must not lose the page: its DOM keeps no place and no spelling, its on-demand front end does not go back.
///
/// A Text holds the memory of its index for reuse; the bytes belong to the caller and must outlive the reading.
class Text {
public:
    Text();
    ~Text();
    Text(const Text &) = delete;
    Text &operator=(const Text &) = delete;

    /// Fails with kind Malformed on a text that is empty, not UTF-8, with an open string or beyond 1 GiB.
    Result<void> load(QByteArrayView json);

    /// The byte at a token; 0 behind the end. (A 0 byte within the text is a broken scalar, so both end a reading.)
    char at(Token token) const { return token < m_count ? m_json.data()[m_index[token]] : '\0'; }
    /// How many tokens there are.
    Token count() const { return m_count; }
    Kind kind(Token token) const;
    /// A scalar from its first byte to its last, a text with its quotes. Empty behind the end.
    QByteArrayView scalar(Token token) const;
    /// The bytes from the first of `from` to the last of `last`, which must be brackets or scalars.
    QByteArrayView span(Token from, Token last) const;

private:
    QByteArrayView m_json;
    const quint32 *m_index = nullptr;
    Token m_count = 0;
    std::unique_ptr<simdjson::internal::dom_parser_implementation> m_tokens;
    qsizetype m_capacity = 0;
};

/// A text of this thread, for the time of one decoding; decodings do not nest.
Text &threadText();

} // namespace agm::json
