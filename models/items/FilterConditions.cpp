// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/FilterNames.h"
#include "items/FilterTerm.h"
#include "items/SearchFold.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace agm {
namespace {

/// PCRE counts what it tries. This is far beyond what a sensible pattern needs for a title, and is over in well under a
/// millisecond.
constexpr QLatin1String StepLimit("(*LIMIT_MATCH=20000)(*LIMIT_DEPTH=2000)");

bool isNear(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b));
}

/// `order`: negative, zero or positive, as the value is below, equal to or above the bound. A lower bound says only
/// that the value is no smaller.
bool holdsOrder(FilterOp op, int order, bool isLowerBound)
{
    if (isLowerBound && order <= 0)
        return op == FilterOp::GreaterOrEqual && order == 0;
    switch (op) {
    case FilterOp::Equal: return order == 0;
    case FilterOp::NotEqual: return order != 0;
    case FilterOp::Less: return order < 0;
    case FilterOp::LessOrEqual: return order <= 0;
    case FilterOp::Greater: return order > 0;
    case FilterOp::GreaterOrEqual: return order >= 0;
    default: return false;
    }
}

void add(ReadingWords &found, const GeoSet &set)
{
    found.words += set.countries + set.regions;
    for (const QList<GeoPlace> &places : {set.cities, set.zips}) {
        for (const GeoPlace &place : places) {
            found.words.append(place.key);
            found.texts.append(place.name);
        }
    }
}

void add(ReadingWords &found, const QList<TargetingCategory> &categories)
{
    for (const TargetingCategory &category : categories) {
        found.words.append(category.id);
        found.texts.append(category.name);
    }
}

struct WordsOf {
    ReadingWords found;
    void operator()(const QStringList &list) { found.words = list; }
    void operator()(const Audiences &audiences) { found.words = audiences.include; }
    void operator()(const Demographics &people)
    {
        found.words.append(people.gender);
        if (people.automatic.value_or(false))
            found.words.append(QStringLiteral("automatic"));
    }
    void operator()(const Regions &regions) { add(found, regions.include); }
    void operator()(const Devices &devices)
    {
        found.words = devices.platforms;
        for (const OperatingSystem &system : devices.systems)
            found.words.append(system.os);
    }
    void operator()(const QList<Placement> &placements)
    {
        for (const Placement &placement : placements)
            found.words += placement.positions + QStringList{placement.platform};
    }
    void operator()(const QList<Issue> &issues)
    {
        for (const Issue &issue : issues)
            found.texts.append(issue.message);
    }
    void operator()(const DetailedTargeting &detailed)
    {
        add(found, detailed.interests);
        add(found, detailed.behaviors);
        add(found, detailed.demographics);
    }
    template <class Other>
    void operator()(const Other &)
    {
    }
};

struct IsSomething {
    bool operator()(std::monostate) const { return false; }
    bool operator()(const QString &text) const { return !text.isEmpty(); }
    bool operator()(const QStringList &list) const { return !list.isEmpty(); }
    bool operator()(const Audiences &audiences) const { return !audiences.isEmpty() || !audiences.kept.isEmpty(); }
    bool operator()(const Regions &regions) const
    {
        return !regions.include.isEmpty() || !regions.exclude.isEmpty() || !regions.kept.isEmpty();
    }
    bool operator()(const Demographics &people) const { return !(people == Demographics()); }
    bool operator()(const Devices &devices) const { return !(devices == Devices()); }
    bool operator()(const QList<Placement> &placements) const { return !placements.isEmpty(); }
    bool operator()(const QList<Issue> &issues) const { return !issues.isEmpty(); }
    bool operator()(const DetailedTargeting &detailed) const { return !(detailed == DetailedTargeting()); }
    template <class Other>
    bool operator()(const Other &) const
    {
        return true;
    }
};

} // namespace

QByteArray literalOf(const QString &pattern)
{
    QString run;
    QString longest;
    const auto end = [&run, &longest] {
        if (run.size() > longest.size())
            longest = run;
        run.clear();
    };
    for (const QChar c : pattern) {
        switch (c.unicode()) {
        case u'(':
        case u'[':
        case u'{':
        case u'\\':
        case u'|': return {}; // alternatives, classes, counts: nothing is sure
        case u'*':
        case u'?':
            run.chop(1); // what it follows need not be there
            end();
            break;
        case u'+':
        case u'.':
        case u'^':
        case u'$': end(); break;
        default:
            if (c.unicode() < 0x80)
                run += c.toLower();
            else
                end();
        }
    }
    end();
    return longest.toLatin1();
}

TextCondition::TextCondition(const FilterNode &node, bool exact) : m_op(node.op), m_exact(exact)
{
    if (const auto *pattern = std::get_if<FilterPattern>(&node.value)) {
        m_pattern = QRegularExpression(StepLimit + pattern->pattern,
                                       QRegularExpression::UseUnicodePropertiesOption
                                           | (pattern->caseSensitive ? QRegularExpression::NoPatternOption
                                                                     : QRegularExpression::CaseInsensitiveOption));
        m_pattern.optimize();
        m_literal = literalOf(pattern->pattern);
    } else if (const auto *words = std::get_if<QStringList>(&node.value)) {
        for (const QString &word : *words) {
            m_words.append(filterWord(word));
            m_parts.emplace_back(searchFold(word));
        }
    }
}

bool TextCondition::isContainedIn(QByteArrayView folded) const
{
    return std::any_of(m_parts.begin(), m_parts.end(),
                       [folded](const QByteArray &part) { return occursIn(part, folded); });
}

bool TextCondition::mayHoldWithin(QByteArrayView folded) const
{
    switch (m_op) {
    case FilterOp::Has: return m_exact || isContainedIn(folded);
    case FilterOp::Matches: return occursIn(m_literal, folded);
    default: return true;
    }
}

bool TextCondition::holds(const QString &text)
{
    switch (m_op) {
    case FilterOp::Any: return !text.isEmpty();
    case FilterOp::None: return text.isEmpty();
    case FilterOp::Matches: return !text.isNull() && matches(text);
    case FilterOp::Equal: return !text.isEmpty() && m_words.contains(filterWord(text));
    case FilterOp::NotEqual: return !text.isEmpty() && !m_words.contains(filterWord(text));
    case FilterOp::Has:
        return !text.isEmpty() && (m_exact ? m_words.contains(filterWord(text)) : isContainedIn(searchFold(text)));
    default: return false;
    }
}

bool TextCondition::matches(const QString &text)
{
    if (gaveUp())
        return false;
    const auto match = m_pattern.match(text, 0, QRegularExpression::NormalMatch,
                                       QRegularExpression::DontCheckSubjectStringMatchOption);
    // Neither a match nor none: a limit was met.
    if (!match.isValid())
        ++m_givenUp;
    return match.hasMatch();
}

NumberCondition::NumberCondition(const FilterNode &node) : m_op(node.op), m_kind(filterKind(node.field))
{
    if (const auto *number = std::get_if<double>(&node.value))
        m_number = m_kind == FilterKind::Rate ? *number / 100 : *number;
    else if (const auto *amount = std::get_if<Money>(&node.value))
        m_amount = *amount;
    else if (const auto *span = std::get_if<FilterSpan>(&node.value))
        m_span = *span;
}

bool NumberCondition::holds(const Figure &figure) const
{
    const bool isLowerBound = figure.is == Figure::Is::AtLeast;
    if (m_op == FilterOp::None)
        return figure.is == Figure::Is::Nothing;
    if (figure.is != Figure::Is::Exact && !isLowerBound)
        return false;
    if (m_op == FilterOp::Any)
        return true;
    if (m_kind == FilterKind::Amount)
        return (m_amount.currency.isNull() || m_amount.currency == figure.currency)
            && holdsMicros(figure.bits, isLowerBound);
    if (m_kind == FilterKind::Instant)
        return holdsInstant(figure.bits);
    return holdsNumber(std::bit_cast<double>(figure.bits), isLowerBound);
}

bool NumberCondition::holdsNumber(double value, bool isLowerBound) const
{
    if (std::isnan(value))
        return false;
    return holdsOrder(m_op, isNear(value, m_number) ? 0 : value < m_number ? -1 : 1, isLowerBound);
}

bool NumberCondition::holdsMicros(qint64 micros, bool isLowerBound) const
{
    return holdsOrder(m_op, micros == m_amount.micros ? 0 : micros < m_amount.micros ? -1 : 1, isLowerBound);
}

bool NumberCondition::holdsInstant(qint64 ms) const
{
    switch (m_span.sense) {
    case FilterSpan::Sense::Ago:
        // The longer ago, the smaller the instant.
        return holdsOrder(m_op, ms == m_span.from ? 0 : ms > m_span.from ? -1 : 1, false);
    case FilterSpan::Sense::Ahead:
        return ms >= m_span.from && holdsOrder(m_op, ms == m_span.to ? 0 : ms < m_span.to ? -1 : 1, false);
    case FilterSpan::Sense::Time: break;
    }
    // A day is a stretch: after it is after its end.
    const bool within = ms == m_span.from || (ms > m_span.from && ms < m_span.to);
    return holdsOrder(m_op, within ? 0 : ms < m_span.from ? -1 : 1, false);
}

ReadingWords wordsOf(const FieldValue &value)
{
    WordsOf words;
    std::visit(words, value);
    return words.found;
}

bool isThere(const Reading &reading)
{
    const bool read = reading.presence == Presence::Value || reading.presence == Presence::AtLeast;
    return read && std::visit(IsSomething(), reading.value);
}

} // namespace agm
