// SPDX-License-Identifier: GPL-3.0-or-later
// Writes an expression as text that parseFilter() reads as the same expression.
#include "items/FilterGrammar.h"
#include "items/FilterScanner.h"

#include <algorithm>

namespace agm {
namespace {

bool isKeyword(const QString &word)
{
    return word == QLatin1String("OR") || word == QLatin1String("AND") || word == QLatin1String("NOT");
}

QString inMarks(QString word)
{
    word.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('"'), QLatin1String("\\\""));
    return QLatin1Char('"') + word + QLatin1Char('"');
}

QString fieldText(const FilterNode &node, const QLocale &locale)
{
    const QString name = filterName(node.field);
    if (node.op == FilterOp::Any)
        return name + QLatin1String(":any");
    if (node.op == FilterOp::None)
        return name + QLatin1String(":none");
    if (const auto *pattern = std::get_if<FilterPattern>(&node.value))
        return name + QLatin1Char('~') + filterPatternText(*pattern);
    if (const auto *words = std::get_if<QStringList>(&node.value)) {
        QStringList items;
        for (const QString &word : *words)
            items.append(filterListItem(word));
        return name + filterOpText(node.op) + items.join(QLatin1Char(','));
    }
    const bool isFlag = filterKind(node.field) == FilterKind::Flag;
    return name + (isFlag ? QStringLiteral(":") : filterOpText(node.op))
        + filterValueText(node.field, node.value, locale);
}

QString textOf(const FilterNode &node, const QLocale &locale);

QString joined(const FilterNode &node, const QString &between, const QLocale &locale)
{
    QStringList parts;
    for (const FilterNode &child : node.children) {
        const QString part = textOf(child, locale);
        const bool grouped = node.kind == FilterNode::Kind::And && child.kind == FilterNode::Kind::Or;
        parts.append(grouped ? QLatin1Char('(') + part + QLatin1Char(')') : part);
    }
    return parts.join(between);
}

QString textOf(const FilterNode &node, const QLocale &locale)
{
    switch (node.kind) {
    case FilterNode::Kind::And: return joined(node, QStringLiteral(" "), locale);
    case FilterNode::Kind::Or: return joined(node, QStringLiteral(" OR "), locale);
    case FilterNode::Kind::Text: return filterQuoted(node.text);
    case FilterNode::Kind::State: return FilterStateName.toString() + QLatin1Char(':') + filterStateWord(node.state);
    case FilterNode::Kind::Field: return fieldText(node, locale);
    case FilterNode::Kind::Not: break;
    }
    const FilterNode &child = node.children.front();
    const bool grouped = child.kind == FilterNode::Kind::And || child.kind == FilterNode::Kind::Or;
    const QString inner = textOf(child, locale);
    return QLatin1Char('-') + (grouped ? QLatin1Char('(') + inner + QLatin1Char(')') : inner);
}

} // namespace

QString filterQuoted(const QString &word)
{
    FilterOp op{};
    bool plain = !word.isEmpty() && !word.startsWith(QLatin1Char('-')) && !isKeyword(word);
    for (qsizetype i = 0; plain && i < word.size(); ++i)
        plain = !FilterScanner::endsWord(word[i]) && word[i] != u'"' && FilterScanner::opAt(word, i, op) == 0;
    return plain ? word : inMarks(word);
}

QString filterPatternText(const FilterPattern &pattern)
{
    QString escaped;
    for (qsizetype i = 0; i < pattern.pattern.size(); ++i) {
        const QChar c = pattern.pattern[i];
        if (c == u'\\' && i + 1 < pattern.pattern.size()) {
            escaped += c;
            escaped += pattern.pattern[++i];
        } else {
            escaped += c == u'/' ? QStringLiteral("\\/") : QString(c);
        }
    }
    return QLatin1Char('/') + escaped + (pattern.caseSensitive ? QStringLiteral("/c") : QStringLiteral("/"));
}

QString filterListItem(const QString &word)
{
    const bool plain = std::none_of(word.begin(), word.end(),
                                    [](QChar c) { return FilterScanner::endsWord(c) || c == u',' || c == u'"'; });
    // Words of the grammar there.
    const bool reserved = word.compare(QLatin1String("any"), Qt::CaseInsensitive) == 0
        || word.compare(QLatin1String("none"), Qt::CaseInsensitive) == 0;
    return plain && !reserved ? word : inMarks(word);
}

QString filterText(const FilterNode &root, const QLocale &locale)
{
    return textOf(root, locale);
}

} // namespace agm
