// SPDX-License-Identifier: GPL-3.0-or-later
#include "JsonReader.h"

#include "ShortBytes.h"
#include "wire/Decimal.h"
#include "wire/Iso8601.h"
#include "wire/JsonWords.h"

#include <array>
#include <cmath>
#include <cstring>

namespace agm::json {
namespace {

int hexDigit(char byte)
{
    if (byte >= '0' && byte <= '9')
        return byte - '0';
    if (byte >= 'a' && byte <= 'f')
        return byte - 'a' + 10;
    return byte >= 'A' && byte <= 'F' ? byte - 'A' + 10 : -1;
}

/// The code unit of `\uXXXX` at `at` (the backslash); -1 when there is none.
int codeUnit(QByteArrayView text, qsizetype at)
{
    if (at + 6 > text.size() || text[at] != '\\' || text[at + 1] != 'u')
        return -1;
    int unit = 0;
    for (qsizetype i = at + 2; i < at + 6; ++i) {
        const int digit = hexDigit(text[i]);
        if (digit < 0)
            return -1;
        unit = unit * 16 + digit;
    }
    return unit;
}

/// The byte behind a backslash, as what it stands for; 0 when it stands for nothing.
char16_t simpleEscape(char byte)
{
    switch (byte) {
    case '"': return u'"';
    case '\\': return u'\\';
    case '/': return u'/';
    case 'b': return u'\b';
    case 'f': return u'\f';
    case 'n': return u'\n';
    case 'r': return u'\r';
    case 't': return u'\t';
    default: return 0;
    }
}

/// What short texts without a backslash were read as lately, by their bytes. One per thread: a lock for each value
/// would cost more than reading it. Direct mapped: a campaign id pushes out another text now and then, the words of the
/// API stay.
template <class Value, std::size_t Size>
class RecentTexts {
public:
    struct Slot {
        QByteArray bytes;
        Value value;
        bool filled = false;
        bool holds(QByteArrayView text) const { return filled && sameBytes(bytes, text); }
    };
    Slot &slot(QByteArrayView text) { return m_slots[hashOfBytes(text) % Size]; }

private:
    std::array<Slot, Size> m_slots;
};

} // namespace

bool Reader::unescape(QByteArrayView text, QString &value)
{
    value = QLatin1String("");
    value.reserve(text.size());
    qsizetype done = 0;
    for (qsizetype i = 0; i < text.size();) {
        if (text[i] != '\\') {
            ++i;
            continue;
        }
        value += QString::fromUtf8(text.sliced(done, i - done));
        // stage 1 has seen that no string ends with a backslash alone.
        if (const char16_t simple = simpleEscape(text[i + 1])) {
            value += QChar(simple);
            i += 2;
        } else {
            const int unit = codeUnit(text, i);
            if (unit < 0)
                return fail(JsonWords::tr("holds an escape that JSON does not know"));
            i += 6;
            value += QChar(char16_t(unit));
            if (QChar::isLowSurrogate(char32_t(unit)))
                return fail(JsonWords::tr("holds half a character (a lone surrogate)"));
            if (QChar::isHighSurrogate(char32_t(unit))) {
                const int low = codeUnit(text, i);
                if (low < 0 || !QChar::isLowSurrogate(char32_t(low)))
                    return fail(JsonWords::tr("holds half a character (a lone surrogate)"));
                value += QChar(char16_t(low));
                i += 6;
            }
        }
        done = i;
    }
    value += QString::fromUtf8(text.sliced(done));
    return true;
}

bool Reader::readText(Token &token, QString &value)
{
    if (at(token) != '"') {
        if (!isNull(token))
            return wrongType(token, "text");
        value = QString();
    } else {
        QByteArrayView inner;
        if (!quoted(token, inner))
            return false;
        if (isEscaped(inner)) {
            if (!unescape(inner, value))
                return false;
        } else {
            value = QString::fromUtf8(inner);
        }
    }
    ++token;
    return true;
}

bool Reader::readRepeatedText(Token &token, QString &value)
{
    constexpr qsizetype Longest = 256;
    thread_local RecentTexts<QString, 64> recent;
    QByteArrayView inner;
    if (at(token) != '"')
        return readText(token, value);
    if (!quoted(token, inner))
        return false;
    if (inner.size() > Longest)
        return readText(token, value);
    auto &slot = recent.slot(inner);
    if (!slot.holds(inner)) {
        if (isEscaped(inner))
            return readText(token, value);
        slot = {inner.toByteArray(), QString::fromUtf8(inner), true};
    }
    value = slot.value;
    ++token;
    return true;
}

bool Reader::readWord(Token &token, Word &value)
{
    if (at(token) == '"') {
        thread_local RecentTexts<Word, 512> recent;
        QByteArrayView inner;
        if (!quoted(token, inner))
            return false;
        auto &slot = recent.slot(inner);
        const bool known = slot.holds(inner);
        if (known || !isEscaped(inner)) {
            if (!known)
                slot = {inner.toByteArray(), Word::of(inner), true};
            value = slot.value;
            ++token;
            return true;
        }
    }
    QString text;
    if (!readText(token, text))
        return false;
    value = Word::of(QStringView(text));
    return true;
}

bool Reader::readCurrency(Token &token, Currency &value)
{
    thread_local std::array<std::pair<Word, Currency>, 16> recent; // an account has few
    Word word;
    if (!readWord(token, word))
        return false;
    if (word.isNull()) {
        value = Currency();
    } else {
        auto &known = recent[word.number() % recent.size()];
        if (known.first != word)
            known = {word, Currency::of(word.text())};
        value = known.second;
    }
    return true;
}

bool Reader::readFlag(Token &token, std::optional<bool> &value)
{
    switch (m_text.kind(token)) {
    case Kind::True: value = true; break;
    case Kind::False: value = false; break;
    case Kind::Null: value.reset(); break;
    default: return wrongType(token, "true or false");
    }
    ++token;
    return true;
}

bool Reader::readMicros(Token &token, std::optional<qint64> &value)
{
    value.reset();
    if (m_text.kind(token) != Kind::Number) {
        if (!isNull(token))
            return wrongType(token, "a number");
    } else {
        qint64 micros = 0;
        switch (microsFromDecimal(m_text.scalar(token), micros)) {
        case DecimalStatus::Ok: value = micros; break;
        case DecimalStatus::NotANumber: return broken();
        case DecimalStatus::TooLarge: return fail(JsonWords::tr("is too large for an amount of money"));
        }
    }
    ++token;
    return true;
}

bool Reader::readNumber(Token &token, std::optional<double> &value)
{
    value.reset();
    if (m_text.kind(token) != Kind::Number) {
        if (!isNull(token))
            return wrongType(token, "a number");
    } else {
        double number = 0;
        switch (doubleFromDecimal(m_text.scalar(token), number)) {
        case DecimalStatus::Ok: value = number; break;
        case DecimalStatus::NotANumber: return broken();
        case DecimalStatus::TooLarge: return fail(JsonWords::tr("is too large for a number"));
        }
    }
    ++token;
    return true;
}

bool Reader::readInteger(Token &token, std::optional<int> &value)
{
    std::optional<double> number;
    if (!readNumber(token, number))
        return false;
    value.reset();
    if (!number)
        return true;
    if (*number != std::trunc(*number))
        return fail(JsonWords::tr("should be a whole number"));
    if (std::abs(*number) > 1e9)
        return fail(JsonWords::tr("is too large"));
    value = int(*number);
    return true;
}

bool Reader::readInstant(Token &token, Instant &value)
{
    QByteArrayView inner;
    if (at(token) != '"') {
        if (!isNull(token))
            return wrongType(token, "text");
        value = Instant();
    } else {
        if (!quoted(token, inner))
            return false;
        QByteArray unescaped;
        if (isEscaped(inner)) { // some writers escape the `+` of an offset
            QString text;
            if (!unescape(inner, text))
                return false;
            unescaped = text.toUtf8();
            inner = unescaped;
        }
        const auto instant = parseInstant(inner);
        if (!instant)
            return fail(JsonWords::tr("should be a time such as 2026-06-01T12:00:00Z"));
        value = *instant;
    }
    ++token;
    return true;
}

bool Reader::readTexts(Token &token, QStringList &value)
{
    value.clear();
    if (isNull(token)) {
        ++token;
        return true;
    }
    return list(token, [&](Token &element) {
        if (at(element) != '"')
            return wrongType(element, "text");
        QString text;
        if (!readText(element, text))
            return false;
        value.append(std::move(text));
        return true;
    });
}

} // namespace agm::json
