// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/FilterScanner.h"

namespace agm {

bool FilterScanner::endsWord(QChar c)
{
    return c.isSpace() || c == u'(' || c == u')' || c == u'|';
}

int FilterScanner::opAt(QStringView text, qsizetype at, FilterOp &op)
{
    if (at >= text.size())
        return 0;
    const auto isNext = [&](char16_t c) { return at + 1 < text.size() && text[at + 1] == c; };
    switch (text[at].unicode()) {
    case u':': op = FilterOp::Has; return 1;
    case u'=': op = FilterOp::Equal; return 1;
    case u'≠': op = FilterOp::NotEqual; return 1;
    case u'≤': op = FilterOp::LessOrEqual; return 1;
    case u'≥': op = FilterOp::GreaterOrEqual; return 1;
    case u'<': op = isNext(u'=') ? FilterOp::LessOrEqual : FilterOp::Less; return isNext(u'=') ? 2 : 1;
    case u'>': op = isNext(u'=') ? FilterOp::GreaterOrEqual : FilterOp::Greater; return isNext(u'=') ? 2 : 1;
    case u'!': op = FilterOp::NotEqual; return isNext(u'=') ? 2 : 0;
    case u'~': op = FilterOp::Matches; return isNext(u'/') || isNext(u'"') ? 1 : 0;
    default: return 0;
    }
}

void FilterScanner::skipBlanks()
{
    while (!atEnd() && m_text[m_at].isSpace())
        ++m_at;
}

bool FilterScanner::atKeyword(QStringView word) const
{
    if (!QStringView(m_text).mid(m_at).startsWith(word))
        return false;
    const qsizetype end = m_at + word.size();
    return endsAt(end) || m_text[end] == u'"';
}

bool FilterScanner::atMinus() const
{
    return peek() == u'-' && m_at + 1 < m_text.size() && !m_text[m_at + 1].isSpace();
}

bool FilterScanner::endsAt(qsizetype at) const
{
    return at >= m_text.size() || endsWord(m_text[at]);
}

QString FilterScanner::takeWhile(bool (*belongs)(QChar))
{
    const qsizetype from = m_at;
    while (!atEnd() && belongs(m_text[m_at]))
        ++m_at;
    return m_text.mid(from, m_at - from);
}

QString FilterScanner::takeName()
{
    const qsizetype from = m_at;
    FilterOp op{};
    while (!atEnd() && !endsWord(m_text[m_at]) && m_text[m_at] != u'"' && opAt(m_text, m_at, op) == 0)
        ++m_at;
    return m_text.mid(from, m_at - from);
}

bool FilterScanner::takeOp(FilterOp &op, bool afterBlanks)
{
    const qsizetype from = m_at;
    if (afterBlanks)
        skipBlanks();
    const int length = opAt(m_text, m_at, op);
    m_at = length > 0 ? m_at + length : from;
    return length > 0;
}

std::optional<FilterOp> FilterScanner::takePresence()
{
    for (const auto &[word, op] : {std::pair(u"any", FilterOp::Any), std::pair(u"none", FilterOp::None)}) {
        const QStringView expected(word);
        if (QStringView(m_text).mid(m_at).startsWith(expected, Qt::CaseInsensitive) && endsAt(m_at + expected.size())) {
            skip(int(expected.size()));
            return op;
        }
    }
    return std::nullopt;
}

QString FilterScanner::takeValue()
{
    return takeWhile([](QChar c) { return !endsWord(c); });
}

QString FilterScanner::takeListItem()
{
    return takeWhile([](QChar c) { return !endsWord(c) && c != u',' && c != u'"'; });
}

bool FilterScanner::takeLonePercent()
{
    const qsizetype from = m_at;
    skipBlanks();
    if (m_at > from && peek() == u'%' && endsAt(m_at + 1)) {
        ++m_at;
        return true;
    }
    m_at = from;
    return false;
}

bool FilterScanner::takeQuoted(QString &text)
{
    for (++m_at; !atEnd(); ++m_at) {
        if (peek() == u'"') {
            ++m_at;
            return true;
        }
        const bool escaped = peek() == u'\\' && (peek(1) == u'"' || peek(1) == u'\\');
        if (escaped)
            ++m_at;
        text += peek();
    }
    return false;
}

bool FilterScanner::takePattern(QString &pattern, QString &flags)
{
    for (++m_at; !atEnd(); ++m_at) {
        if (peek() == u'/') {
            ++m_at;
            flags = takeWhile([](QChar c) { return c.isLetter(); });
            return true;
        }
        if (peek() == u'\\' && peek(1) == u'/') {
            ++m_at; // the slash alone
        } else if (peek() == u'\\' && m_at + 1 < m_text.size()) {
            pattern += peek();
            ++m_at;
        }
        pattern += peek();
    }
    return false;
}

} // namespace agm
