// SPDX-License-Identifier: GPL-3.0-or-later
#include "JsonReader.h"

#include "wire/Decimal.h"
#include "wire/JsonWords.h"

namespace agm::json {
namespace {

const char *kindWords(Kind kind)
{
    switch (kind) {
    case Kind::Object: return "an object";
    case Kind::List: return "a list";
    case Kind::Text: return "text";
    case Kind::Number: return "a number";
    case Kind::True: return "true";
    case Kind::False: return "false";
    case Kind::Null: return "null";
    case Kind::Broken: break;
    }
    return "broken";
}

} // namespace

Error Reader::failure(const QByteArray &prefix) const
{
    QByteArray where = prefix;
    if (!where.isEmpty() && !m_where.isEmpty() && !m_where.startsWith('['))
        where += '.';
    where += m_where;
    return Error{ErrorKind::Malformed, QString::fromUtf8(where), m_message};
}

void Reader::forgive()
{
    m_where.clear();
    m_message.clear();
}

bool Reader::fail(QString message)
{
    m_where.clear();
    m_message = std::move(message);
    return false;
}

bool Reader::broken()
{
    return fail(JsonWords::tr("is not valid JSON"));
}

bool Reader::wrongType(Token token, const char *expected)
{
    const Kind kind = m_text.kind(token);
    if (kind == Kind::Broken)
        return broken();
    return fail(JsonWords::tr("should be %1, is %2").arg(QLatin1String(expected), QLatin1String(kindWords(kind))));
}

bool Reader::in(QByteArrayView key)
{
    // Foreign keys may be of any length; a place has to stay readable.
    QByteArray place = key.first(qMin(key.size(), qsizetype(80))).toByteArray();
    if (!m_where.isEmpty() && !m_where.startsWith('['))
        place += '.';
    m_where.prepend(place);
    return false;
}

bool Reader::in(qsizetype index)
{
    QByteArray place = '[' + QByteArray::number(index) + ']';
    if (!m_where.isEmpty() && !m_where.startsWith('['))
        place += '.';
    m_where.prepend(place);
    return false;
}

bool Reader::unescapeKey(QByteArrayView &key, QByteArray &unescaped)
{
    QString value;
    if (!unescape(key, value))
        return in(key);
    unescaped = value.toUtf8();
    key = unescaped;
    return true;
}

bool Reader::skipBelow(Token &token, int levels)
{
    if (levels == 0)
        return fail(JsonWords::tr("is nested too deeply"));
    switch (m_text.kind(token)) {
    case Kind::Object: return object(token, [&](QByteArrayView, Token &value) { return skipBelow(value, levels - 1); });
    case Kind::List: return list(token, [&](Token &value) { return skipBelow(value, levels - 1); });
    case Kind::Text: {
        QString ignored;
        return readText(token, ignored);
    }
    case Kind::Number: {
        // Any size: what the program does not know may be larger than it can hold.
        double ignored = 0;
        if (doubleFromDecimal(m_text.scalar(token), ignored) == DecimalStatus::NotANumber)
            return broken();
        break;
    }
    case Kind::True:
    case Kind::False:
    case Kind::Null: break;
    case Kind::Broken: return broken();
    }
    ++token;
    return true;
}

bool Reader::skipUnread(Token &token)
{
    // A bit per level: set for an object. 64 levels are far beyond what the API nests.
    quint64 objects = 0;
    int depth = 0;
    // A copy: the token of the caller could be one of those that are walked, for all the compiler knows.
    Token next = token;
    do {
        const char byte = at(next);
        switch (byte) {
        case '{':
        case '[':
            if (++depth > 64)
                return fail(JsonWords::tr("is nested too deeply"));
            objects = objects << 1 | quint64(byte == '{');
            break;
        case '}':
        case ']':
            if (depth == 0 || bool(objects & 1) != (byte == '}'))
                return broken();
            objects >>= 1;
            --depth;
            break;
        case '\0': return fail(JsonWords::tr("is not valid JSON: it ends too early"));
        case ',':
        case ':':
            if (depth == 0)
                return broken();
            break;
        default: break;
        }
        ++next;
    } while (depth > 0);
    token = next;
    return true;
}

bool Reader::skipUntilRead(Token &token)
{
    // Only skipUnread() knows what is wrong.
    const bool opens = at(token) == '{' || at(token) == '[';
    return (opens && m_text.skipBrackets(token)) || skipUnread(token);
}

bool Reader::keep(Token &token, QByteArray &kept)
{
    const Token first = token;
    if (!skip(token))
        return false;
    if (!kept.isEmpty())
        kept += ',';
    // The key stands two tokens before its value; its own spelling is kept too.
    kept += m_text.scalar(first - 2);
    kept += ':';
    kept += m_text.span(first, token - 1);
    return true;
}

bool Reader::end(Token token)
{
    return token == m_text.count() || fail(JsonWords::tr("is not valid JSON: there is more after its end"));
}

} // namespace agm::json
