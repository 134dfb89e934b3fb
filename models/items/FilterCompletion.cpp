// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/FilterCompletion.h"

#include "items/FilterScanner.h"

#include <algorithm>

namespace agm {
namespace {

bool isEndOfTerm(QChar c)
{
    return FilterScanner::endsWord(c) || c == u'"';
}

/// The term that the cursor stands in or behind, from its first sign up to the cursor; phrases and patterns before it
/// are skipped as wholes.
struct Term {
    qsizetype from = 0;
    qsizetype op = -1; ///< where its operator begins
    int opLength = 0;
    FilterOp what = FilterOp::Has;
    qsizetype value = -1; ///< where the value, or the last word of a list, begins
    bool inPhrase = false; ///< an open quotation mark before the cursor
    bool inPattern = false;
};

/// "spend >": the blank does not end the term.
bool isOperatorBehind(QStringView text, qsizetype from, qsizetype blank)
{
    FilterOp op{};
    qsizetype next = blank;
    while (next < text.size() && text[next].isSpace())
        ++next;
    return FilterScanner::opAt(text, next, op) > 0 && filterField(text.mid(from, blank - from).trimmed());
}

Term termAt(QStringView text)
{
    Term term;
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text[i];
        if (term.inPhrase || term.inPattern) {
            const bool escaped = c == u'\\' && i + 1 < text.size();
            if (!escaped && c == (term.inPhrase ? u'"' : u'/'))
                term.inPhrase = term.inPattern = false;
            i += escaped ? 2 : 1;
            continue;
        }
        if (c == u'"') {
            term.inPhrase = true;
            if (term.op < 0)
                term = {i, -1, 0, FilterOp::Has, -1, true, false};
            ++i;
            continue;
        }
        if (c.isSpace() && term.op < 0 && isOperatorBehind(text, term.from, i)) {
            ++i;
            continue;
        }
        if (FilterScanner::endsWord(c)) {
            // A blank between operator and value belongs to neither: "spend > 5".
            const bool waits = term.op >= 0 && term.value == i && c.isSpace();
            ++i;
            if (waits)
                term.value = i;
            else
                term = {i, -1, 0, FilterOp::Has, -1, false, false};
            continue;
        }
        FilterOp op{};
        const int length = term.op < 0 ? FilterScanner::opAt(text, i, op) : 0;
        if (length > 0) {
            term.op = i;
            term.opLength = length;
            term.what = op;
            i += length;
            term.value = i;
            if (op == FilterOp::Matches && i < text.size() && text[i] == u'/') {
                term.inPattern = true;
                ++i;
            }
            continue;
        }
        if (c == u',' && term.op >= 0)
            term.value = i + 1;
        else if (c == u'-' && i == term.from)
            term.from = i + 1;
        ++i;
    }
    return term;
}

qsizetype endFrom(const QString &text, qsizetype at, bool stopsAtComma)
{
    FilterOp op{};
    while (at < text.size() && !isEndOfTerm(text[at]) && !(stopsAtComma && text[at] == u',')
           && (stopsAtComma || FilterScanner::opAt(text, at, op) == 0))
        ++at;
    return at;
}

} // namespace

FilterPlace filterPlaceAt(const QString &text, int cursor)
{
    using What = FilterPlace::What;
    const qsizetype at = std::clamp<qsizetype>(cursor, 0, text.size());
    const Term term = termAt(QStringView(text).left(at));
    FilterPlace place;
    if (term.inPattern || (term.inPhrase && term.op < 0))
        return place;
    if (term.op < 0) {
        place.what = What::Name;
        place.from = int(term.from);
        place.typed = text.mid(term.from, at - term.from);
        place.length = int(endFrom(text, at, false) - term.from);
        // Behind the whole name, and with an operator already there, nothing is to be chosen.
        place.field = filterField(place.typed);
        if (place.field && place.length == place.typed.size())
            place.what = What::Operator;
        return place;
    }
    const QString name = text.mid(term.from, term.op - term.from).trimmed();
    place.field = filterField(name);
    place.op = term.what;
    const bool isState = name.compare(FilterStateName, Qt::CaseInsensitive) == 0;
    if (!place.field && !isState)
        return place;
    place.what = isState ? What::State : What::Value;
    place.from = int(term.value);
    place.typed = text.mid(term.value, at - term.value);
    qsizetype end = endFrom(text, at, true);
    if (term.inPhrase) {
        place.typed.remove(0, 1);
        const qsizetype close = text.indexOf(u'"', at);
        end = close < 0 ? at : close + 1;
    } else if (place.typed.startsWith(u'"')) {
        place.what = What::Nothing; // a finished phrase
    }
    place.length = int(end - term.value);
    return place;
}

QList<Field> filterFieldsFor(QStringView typed)
{
    const QString lower = typed.toString().toLower();
    struct Found {
        Field field;
        int rank;
    };
    std::vector<Found> found;
    for (const FieldInfo &info : columnRegistry()) {
        int best = 3;
        for (const QString &name : filterNames(info.field)) {
            if (name == lower)
                best = std::min(best, 0);
            else if (name.startsWith(lower))
                best = std::min(best, 1);
            else if (name.contains(QLatin1Char('_') + lower))
                best = std::min(best, 2);
        }
        if (best < 3)
            found.push_back({info.field, best});
    }
    // The registry's own order, which is that of the columns, among equals.
    std::stable_sort(found.begin(), found.end(), [](const Found &a, const Found &b) { return a.rank < b.rank; });
    QList<Field> fields;
    for (const Found &one : found)
        fields.append(one.field);
    return fields;
}

} // namespace agm
