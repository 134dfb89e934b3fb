// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "JsonText.h"
#include "domain/Instant.h"
#include "domain/Money.h"
#include "domain/Word.h"

#include <QtCore/QStringList>

#include <cstring>
#include <optional>

namespace agm::json {

/// Walks the tokens of a Text and checks the grammar on the way. Each function that reads gets the value's first token
/// and moves it behind the value; it returns false after it has said in failure() what is wrong and where. The place is
/// put together on the way out of the nested calls, so that it costs nothing while all is well.
///
/// Every reader of a value takes null as "nothing".
class Reader {
public:
    explicit Reader(const Text &text) : m_text(text) { }

    const Text &text() const { return m_text; }
    char at(Token token) const { return m_text.at(token); }
    bool isNull(Token token) const { return m_text.at(token) == 'n' && m_text.kind(token) == Kind::Null; }

    /// The error so far, with kind Malformed; `prefix` comes before its place.
    Error failure(const QByteArray &prefix = {}) const;
    /// Forgets the error.
    void forgive();

    /// Fails with "should be …, is …", or says that this is no JSON at all.
    bool wrongType(Token token, const char *expected);
    bool fail(QString message);
    /// Puts a key or an index before the place of the failure; returns false.
    bool in(QByteArrayView key);
    bool in(qsizetype index);

    // Scalars. Null empties the result.
    bool readText(Token &token, QString &value);
    /// The same for texts that many objects repeat, such as a message: what was read lately on this thread is shared.
    bool readRepeatedText(Token &token, QString &value);
    bool readWord(Token &token, Word &value);
    bool readFlag(Token &token, std::optional<bool> &value);
    bool readMicros(Token &token, std::optional<qint64> &value);
    bool readNumber(Token &token, std::optional<double> &value);
    /// 21 and 21.0, but not 21.5.
    bool readInteger(Token &token, std::optional<int> &value);
    bool readInstant(Token &token, Instant &value);
    bool readTexts(Token &token, QStringList &value);

    /// A currency code in any case.
    bool readCurrency(Token &token, Currency &value);

    /// Calls `member(key, token)` for each member; `token` stands at the value and has to be moved behind it. `key` is
    /// unescaped and valid during the call only.
    template <class Member>
    bool object(Token &token, Member member)
    {
        return object(
            token, [](Token) { return QByteArrayView(); }, member);
    }
    /// The same, for objects whose keys are expected: `expected(token)` gives the key if it has found it there, without
    /// a backslash and with a colon behind it, and an empty view otherwise. Such a key is not looked at again.
    template <class Expected, class Member>
    bool object(Token &token, Expected expected, Member member)
    {
        if (at(token) != '{')
            return wrongType(token, "an object");
        ++token;
        if (at(token) == '}') {
            ++token;
            return true;
        }
        QByteArray unescaped;
        for (;; ++token) {
            QByteArrayView key = expected(token);
            if (key.isEmpty()) {
                if (!m_text.findKey(token, key))
                    return broken();
                if (isEscaped(key) && !unescapeKey(key, unescaped))
                    return false;
            }
            token += 2;
            if (!member(key, token))
                return in(key);
            if (at(token) == '}') {
                ++token;
                return true;
            }
            if (at(token) != ',')
                return broken();
        }
    }

    /// Calls `element(token)` for each element; as object().
    template <class Element>
    bool list(Token &token, Element element)
    {
        if (at(token) != '[')
            return wrongType(token, "a list");
        ++token;
        if (at(token) == ']') {
            ++token;
            return true;
        }
        for (qsizetype index = 0;; ++index, ++token) {
            if (!element(token))
                return in(index);
            if (at(token) == ']') {
                ++token;
                return true;
            }
            if (at(token) != ',')
                return broken();
        }
    }

    /// Checks a whole value against the grammar and goes behind it; at most 64 levels deep.
    bool skip(Token &token) { return skipBelow(token, 64); }
    /// Goes behind a value by its brackets alone. For values that are read later or that were read before.
    bool skipUnread(Token &token);
    /// The same for values that are read later: a bracket may be closed by one of another kind.
    bool skipUntilRead(Token &token);
    /// Checks a member's value and adds the member as it came to `kept`. `token` stands at the value.
    bool keep(Token &token, QByteArray &kept);
    /// Fails unless the text ends here.
    bool end(Token token);

    bool broken();

private:
    /// The bytes between the quotes of a text. Fails when it does not end with a quote.
    bool quoted(Token token, QByteArrayView &inner)
    {
        const QByteArrayView scalar = m_text.scalar(token);
        if (scalar.size() < 2 || scalar.back() != '"')
            return broken();
        inner = QByteArrayView(scalar.data() + 1, scalar.size() - 2);
        return true;
    }
    static bool isEscaped(QByteArrayView inner)
    {
        return !inner.isEmpty() && std::memchr(inner.data(), '\\', std::size_t(inner.size()));
    }
    bool unescape(QByteArrayView inner, QString &value);
    bool unescapeKey(QByteArrayView &key, QByteArray &unescaped);
    bool skipBelow(Token &token, int levels);

    const Text &m_text;
    QByteArray m_where;
    QString m_message;
};

} // namespace agm::json
