// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PlainDecimal.h"
#include "ShortBytes.h"
#include "domain/Error.h"

#include <QtCore/QByteArrayView>

#include <algorithm>
#include <cstring>
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
    /// Inline, as scalar() is: both are asked for nearly every token.
    Kind kind(Token token) const
    {
        switch (at(token)) {
        case '{': return Kind::Object;
        case '[': return Kind::List;
        case '"': return Kind::Text;
        case 't': return isWord(token, "true", 4) ? Kind::True : Kind::Broken;
        case 'f': return isWord(token, "false", 5) ? Kind::False : Kind::Broken;
        case 'n': return isWord(token, "null", 4) ? Kind::Null : Kind::Broken;
        case '-':
        case '0':
        case '1':
        case '2':
        case '3':
        case '4':
        case '5':
        case '6':
        case '7':
        case '8':
        case '9': return Kind::Number;
        default: return Kind::Broken;
        }
    }
    /// A scalar from its first byte to its last, a text with its quotes. Empty behind the end.
    QByteArrayView scalar(Token token) const
    {
        if (token >= m_count)
            return {};
        const char *begin = m_json.data() + m_index[token];
        const char *end = token + 1 < m_count ? m_json.data() + m_index[token + 1] : m_json.data() + m_json.size();
        while (end > begin && isSpace(end[-1]))
            --end;
        return {begin, end - begin};
    }
    /// Reads the number at a token if it is a plain one; false for everything else, right or wrong.
    bool plainDecimal(Token token, PlainDecimal &value) const
    {
        if (token + 1 >= m_count || m_index[token] < 8)
            return false;
        const char *begin = m_json.data() + m_index[token];
        const char *end = m_json.data() + m_index[token + 1];
        while (isSpace(end[-1]))
            --end;
        return readPlainDecimal(end, std::size_t(end - begin), value);
    }
    /// The bytes between the quotes of a text that a colon follows; false when there is none.
    bool findKey(Token token, QByteArrayView &inner) const
    {
        if (token + 1 >= m_count)
            return false;
        const char *begin = m_json.data() + m_index[token];
        const char *end = m_json.data() + m_index[token + 1];
        if (*begin != '"' || *end != ':')
            return false;
        while (isSpace(end[-1]))
            --end;
        if (end - begin < 2 || end[-1] != '"')
            return false;
        inner = {begin + 1, end - begin - 2};
        return true;
    }
    /// Whether the text has these bytes from a token on.
    bool startsWith(Token token, QByteArrayView bytes) const
    {
        return hasRoom(token, bytes.size())
            && std::memcmp(m_json.data() + m_index[token], bytes.data(), std::size_t(bytes.size())) == 0;
    }
    /// The same, faster for bytes that are few and mostly there.
    bool startsWithShort(Token token, QByteArrayView bytes) const
    {
        return hasRoom(token, bytes.size()) && sameBytes({m_json.data() + m_index[token], bytes.size()}, bytes);
    }
    /// Goes behind the bracket that closes the one at `token`, whatever brackets stand between. Without a jump for each
    /// token, which would often be foreseen wrong. False, with nothing done, for a value of more than 128 tokens (thus
    /// it can be at most 64 levels deep) and one that does not end.
    bool skipBrackets(Token &token) const
    {
        int depth = 0;
        const Token most = std::min(m_count, token + 128);
        for (Token next = token; next < most;) {
            // Square brackets differ from curly ones in this bit alone.
            const int byte = quint8(m_json.data()[m_index[next++]]) | 0x20;
            depth += int(byte == '{') - int(byte == '}');
            if (depth == 0) {
                token = next;
                return true;
            }
        }
        return false;
    }
    /// The bytes from the first of `from` to the last of `last`, which must be brackets or scalars.
    QByteArrayView span(Token from, Token last) const;

private:
    bool hasRoom(Token token, qsizetype size) const
    {
        return token < m_count && m_json.size() - qsizetype(m_index[token]) >= size;
    }
    static bool isSpace(char byte) { return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t'; }
    bool isWord(Token token, const char *word, std::size_t size) const
    {
        const QByteArrayView text = scalar(token);
        return std::size_t(text.size()) == size && std::memcmp(text.data(), word, size) == 0;
    }

    QByteArrayView m_json;
    const quint32 *m_index = nullptr;
    Token m_count = 0;
    std::unique_ptr<simdjson::internal::dom_parser_implementation> m_tokens;
    qsizetype m_capacity = 0;
};

/// A text of this thread, for the time of one decoding; decodings do not nest.
Text &threadText();

} // namespace agm::json
