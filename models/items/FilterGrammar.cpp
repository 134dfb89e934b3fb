// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/FilterGrammar.h"

#include "domain/Listed.h"
#include "items/FilterScanner.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

namespace agm {
namespace {

constexpr int MostDepth = 40;
constexpr int MostSigns = 4000;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(FilterGrammar)
};

QString opNames(const QList<FilterOp> &ops, const QString &name)
{
    QStringList forms;
    for (const FilterOp op : ops) {
        if (op == FilterOp::Any)
            forms.append(name + QLatin1String(":any"));
        else if (op == FilterOp::None)
            forms.append(name + QLatin1String(":none"));
        else
            forms.append(name + filterOpText(op) + (op == FilterOp::Matches ? QStringLiteral("/…/") : QString()));
    }
    return listed(forms);
}

/// Recursive descent over the text itself. The first problem ends it: what follows one is a guess.
class Parser {
public:
    Parser(const QString &text, const FilterContext &context) : m_scan(text), m_context(context) { }

    FilterParse run()
    {
        FilterParse parse;
        if (m_scan.text().size() > MostSigns) {
            fail(MostSigns, int(m_scan.text().size()) - MostSigns,
                 Tr::tr("The filter is longer than %1 characters. Make it shorter.").arg(MostSigns));
        } else {
            m_scan.skipBlanks();
            if (!m_scan.atEnd())
                parse.root = either(0);
            if (!m_problem && m_scan.peek() == u')')
                fail(m_scan.at(), 1,
                     Tr::tr("There is no “(” for this “)”. To search for the sign itself, write \")\"."));
        }
        if (m_problem)
            parse.root = {};
        parse.problem = m_problem;
        parse.followsClock = m_followsClock && !m_problem;
        return parse;
    }

private:
    void fail(int from, int length, const QString &message, bool unfinished = false)
    {
        if (!m_problem)
            m_problem = FilterProblem{from, length, message, unfinished};
    }
    void failMissing(const QString &message)
    {
        const int at = m_scan.at();
        m_scan.skipBlanks();
        fail(at, 0, message, m_scan.atEnd());
    }
    bool atOr() const { return m_scan.peek() == u'|' || m_scan.atKeyword(u"OR"); }
    void skipOr() { m_scan.skip(m_scan.peek() == u'|' ? 1 : 2); }

    FilterNode either(int depth)
    {
        std::vector<FilterNode> parts;
        parts.push_back(all(depth));
        while (!m_problem && atOr()) {
            skipOr();
            parts.push_back(all(depth));
        }
        return m_problem ? FilterNode() : FilterNode::anyOf(std::move(parts));
    }

    FilterNode all(int depth)
    {
        std::vector<FilterNode> parts;
        bool wanted = false; // an AND stands before
        for (;;) {
            m_scan.skipBlanks();
            if (m_problem || m_scan.atEnd() || m_scan.peek() == u')' || atOr())
                break;
            if (m_scan.atKeyword(u"AND")) {
                if (parts.empty() || wanted)
                    break;
                m_scan.skip(3);
                wanted = true;
                continue;
            }
            parts.push_back(turned(depth));
            wanted = false;
        }
        if (parts.empty() || wanted)
            failMissing(
                Tr::tr("A term is missing here: a word, or a condition such as spend>50. To search for OR, AND, | "
                       "or ( itself, put it in quotation marks."));
        return m_problem ? FilterNode() : FilterNode::allOf(std::move(parts));
    }

    FilterNode turned(int depth)
    {
        bool negated = false;
        for (;;) {
            if (m_scan.atMinus())
                m_scan.skip(1);
            else if (m_scan.atKeyword(u"NOT"))
                m_scan.skip(3);
            else
                break;
            negated = !negated;
            m_scan.skipBlanks();
        }
        FilterNode node = single(depth);
        return negated && !m_problem ? FilterNode::negated(std::move(node)) : node;
    }

    FilterNode single(int depth)
    {
        if (m_scan.atEnd() || m_scan.peek() == u')' || atOr() || m_scan.atKeyword(u"AND")) {
            failMissing(Tr::tr("After “-” a term is missing. To search for the sign itself, write \"-\"."));
            return {};
        }
        if (m_scan.peek() == u'(')
            return group(depth);
        if (m_scan.peek() == u'"') {
            const auto phrase = quoted();
            return phrase ? FilterNode::word(*phrase) : FilterNode();
        }
        const int from = m_scan.at();
        const QString name = m_scan.takeName();
        const auto field = filterField(name);
        const bool isState = name.compare(FilterStateName, Qt::CaseInsensitive) == 0;
        FilterOp op{};
        if (!m_scan.takeOp(op, field.has_value() || isState))
            return FilterNode::word(name);
        if (isState)
            return state(op, from);
        if (!field) {
            failName(from, name);
            return {};
        }
        return condition(*field, name, op, from);
    }

    FilterNode group(int depth)
    {
        const int from = m_scan.at();
        if (depth >= MostDepth) {
            fail(from, 1, Tr::tr("There are too many parentheses within each other. Take some away."));
            return {};
        }
        m_scan.skip(1);
        FilterNode inside = either(depth + 1);
        if (m_problem)
            return {};
        if (m_scan.peek() != u')') {
            fail(from, 1, Tr::tr("This “(” is not closed. Add “)” where the group ends."), true);
            return {};
        }
        m_scan.skip(1);
        return inside;
    }

    std::optional<QString> quoted()
    {
        const int from = m_scan.at();
        QString text;
        if (!m_scan.takeQuoted(text)) {
            fail(from, 1, Tr::tr("This quotation mark is not closed. Add \" where the phrase ends."), true);
            return std::nullopt;
        }
        if (text.isEmpty()) {
            fail(from, 2, Tr::tr("Between these quotation marks there is nothing to search for."));
            return std::nullopt;
        }
        return text;
    }

    void failName(int from, const QString &name)
    {
        const QString quote = Tr::tr("To search for the text, put it in quotation marks.");
        if (name.isEmpty()) {
            fail(from, std::max(1, m_scan.at() - from),
                 Tr::tr("Before this sign stands the name of a field, as in spend>50. %1").arg(quote));
            return;
        }
        const QString nearest = nearestFilterName(name);
        const QString hint = nearest.isEmpty() ? QString() : Tr::tr("Did you mean “%1”? ").arg(nearest);
        fail(from, int(name.size()), Tr::tr("There is no field “%1”. %2%3").arg(name, hint, quote));
    }

    FilterNode state(FilterOp op, int from)
    {
        m_scan.skipBlanks();
        const int at = m_scan.at();
        const QString word = m_scan.takeValue();
        const auto state = op == FilterOp::Has || op == FilterOp::Equal ? filterState(word) : std::nullopt;
        if (state)
            return FilterNode::is(*state);
        const QString choices = Tr::tr("Write is:drafted, is:issues or is:delivering.");
        if (word.isEmpty())
            fail(at, 0, choices, m_scan.atEnd());
        else
            fail(from, m_scan.at() - from, Tr::tr("“%1” is no state of an ad group. %2").arg(word, choices));
        return {};
    }

    FilterNode condition(Field field, const QString &name, FilterOp op, int from)
    {
        const FilterKind kind = filterKind(field);
        const bool isFlag = kind == FilterKind::Flag;
        if (op == FilterOp::Equal && (kind == FilterKind::Word || kind == FilterKind::List))
            op = FilterOp::Has;
        const bool colon = op == FilterOp::Has;
        if (isFlag && colon)
            op = FilterOp::Equal;
        if (!colon && !filterOps(kind).contains(op)) {
            fail(from, m_scan.at() - from,
                 Tr::tr("“%1” cannot be asked with %2. Write %3.")
                     .arg(name, filterOpText(op), opNames(filterOps(kind), name)));
            return {};
        }
        m_scan.skipBlanks();
        const int at = m_scan.at();
        if (op == FilterOp::Matches)
            return pattern(field);
        if (m_scan.atEnd() || m_scan.peek() == u')' || m_scan.peek() == u'|') {
            fail(at, 0,
                 Tr::tr("After “%1” a value is missing. Write, for example, %2.")
                     .arg(name + filterOpText(op), filterExample(field)),
                 m_scan.atEnd());
            return {};
        }
        if (colon && !isFlag) {
            const auto presence = m_scan.takePresence();
            if (presence)
                return FilterNode::on(field, *presence);
        }
        const bool wordsAsked = kind == FilterKind::Word || kind == FilterKind::Text || kind == FilterKind::List
            || (kind == FilterKind::Issues && colon);
        return wordsAsked ? words(field, op) : value(field, op == FilterOp::Has ? FilterOp::Equal : op, at);
    }

    FilterNode words(Field field, FilterOp op)
    {
        QStringList list;
        do {
            if (!list.isEmpty())
                m_scan.skip(1);
            const int at = m_scan.at();
            QString word;
            if (m_scan.peek() == u'"') {
                const auto phrase = quoted();
                if (!phrase)
                    return {};
                word = *phrase;
            } else {
                word = m_scan.takeListItem();
            }
            if (word.isEmpty()) {
                fail(at, 0, Tr::tr("Between commas a word is missing."), m_scan.atEnd());
                return {};
            }
            list.append(word);
        } while (m_scan.peek() == u',');
        return FilterNode::on(field, op, list);
    }

    FilterNode value(Field field, FilterOp op, int from)
    {
        QString text;
        if (m_scan.peek() == u'"') {
            const auto phrase = quoted();
            if (!phrase)
                return {};
            text = *phrase;
        } else {
            text = m_scan.takeValue();
            // As it is shown: "3.60 %".
            if (filterKind(field) == FilterKind::Rate && !text.endsWith(u'%') && m_scan.takeLonePercent())
                text += u'%';
        }
        const auto read = readFilterValue(field, op, text, m_context);
        if (!read) {
            fail(from, std::max(1, m_scan.at() - from), read.error());
            return {};
        }
        if (const auto *span = std::get_if<FilterSpan>(&*read))
            m_followsClock = m_followsClock || followsClock(*span);
        return FilterNode::on(field, op, *read);
    }

    FilterNode pattern(Field field)
    {
        const int from = m_scan.at();
        FilterPattern made;
        QString flags;
        if (m_scan.peek() != u'/') {
            fail(from, 0, Tr::tr("A pattern stands between slashes: %1~/^US/.").arg(filterName(field)), m_scan.atEnd());
            return {};
        }
        if (!m_scan.takePattern(made.pattern, flags)) {
            fail(from, 1, Tr::tr("This pattern is not closed. Add / where it ends."), true);
            return {};
        }
        for (const QChar flag : flags) {
            if (flag != u'i' && flag != u'c') {
                fail(m_scan.at() - int(flags.size()), int(flags.size()),
                     Tr::tr("After a pattern may stand c, for a pattern that tells A from a, or nothing."));
                return {};
            }
            made.caseSensitive = flag == u'c';
        }
        if (made.pattern.isEmpty()) {
            fail(from, 2, Tr::tr("Between the slashes stands no pattern."));
            return {};
        }
        const QRegularExpression expression(made.pattern);
        if (!expression.isValid()) {
            const auto offset = std::min(expression.patternErrorOffset(), made.pattern.size());
            fail(std::min(from + 1 + int(offset), m_scan.at() - 1), 1,
                 Tr::tr("This is no valid pattern: %1.").arg(expression.errorString()));
            return {};
        }
        return FilterNode::on(field, FilterOp::Matches, made);
    }

    FilterScanner m_scan;
    const FilterContext &m_context;
    std::optional<FilterProblem> m_problem;
    bool m_followsClock = false;
};

} // namespace

FilterParse parseFilter(const QString &text, const FilterContext &context)
{
    return Parser(text, context).run();
}

} // namespace agm
