// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filter/FilterSuggestions.h"

#include "domain/DraftChecks.h"
#include "items/FilterGrammar.h"
#include "items/SearchFold.h"
#include "views/common/SafeText.h"
#include "views/common/Words.h"
#include "views/filter/FilterWords.h"

#include <QtCore/QCoreApplication>

namespace agm {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(FilterSuggestions)
};

/// Adds what begins with, or else holds, what is typed; to the list before, so that the former stand first.
class Choices {
public:
    explicit Choices(const QString &typed) : m_typed(searchFold(typed)) { }
    void add(const QString &insert, const QString &label, const QString &detail)
    {
        const QByteArray folded = searchFold(label);
        const QByteArray words = searchFold(detail);
        if (folded.startsWith(m_typed))
            m_first.append({insert, label, detail});
        else if (folded.contains(m_typed) || words.startsWith(m_typed))
            m_later.append({insert, label, detail});
    }
    QList<FilterSuggestion> taken() const { return (m_first + m_later).mid(0, FilterSuggestions::Most); }

private:
    QByteArray m_typed;
    QList<FilterSuggestion> m_first;
    QList<FilterSuggestion> m_later;
};

QList<FilterSuggestion> fields(const QString &typed)
{
    QList<FilterSuggestion> list;
    const bool opens = QStringView(FilterStateName).startsWith(typed, Qt::CaseInsensitive);
    if (opens && !typed.isEmpty())
        list.append({FilterStateName.toString() + QLatin1Char(':'), FilterStateName.toString() + QLatin1Char(':'),
                     Tr::tr("State: has a draft, has issues, is delivering")});
    for (const Field field : filterFieldsFor(typed)) {
        // What is asked by words has one likely operator; numbers have many, which are offered next.
        const FilterKind kind = filterKind(field);
        const bool byWord = kind == FilterKind::Word || kind == FilterKind::Text || kind == FilterKind::List
            || kind == FilterKind::Flag;
        list.append({filterName(field) + (byWord ? QStringLiteral(":") : QString()), filterName(field),
                     words::fieldTitle(field)});
    }
    return list.mid(0, FilterSuggestions::Most);
}

QList<FilterSuggestion> operators(Field field)
{
    QList<FilterSuggestion> list;
    const QString name = filterName(field);
    const FilterKind kind = filterKind(field);
    for (const FilterOp op : filterOps(kind)) {
        QString detail = filterwords::op(kind, op);
        if (kind == FilterKind::Instant && (op == FilterOp::Less || op == FilterOp::Greater))
            detail = Tr::tr("%1 a day; %2 (7d)").arg(detail, filterwords::lengthOp(field, op));
        if (op == FilterOp::Any || op == FilterOp::None) {
            const QString text = name + (op == FilterOp::Any ? QStringLiteral(":any") : QStringLiteral(":none"));
            list.append({text + QLatin1Char(' '), text, detail});
        } else {
            const QString sign = kind == FilterKind::Flag ? QStringLiteral(":") : filterOpText(op);
            const QString text = name + sign + (op == FilterOp::Matches ? QStringLiteral("/") : QString());
            list.append({text, text, detail});
        }
    }
    return list;
}

void addPresence(Choices &choices, FilterKind kind)
{
    if (kind == FilterKind::Flag)
        return;
    choices.add(QStringLiteral("any "), QStringLiteral("any"), filterwords::op(kind, FilterOp::Any));
    choices.add(QStringLiteral("none "), QStringLiteral("none"), filterwords::op(kind, FilterOp::None));
}

QList<FilterSuggestion> values(const FilterPlace &place, const FilterVocabulary &vocabulary)
{
    const Field field = *place.field;
    const FilterKind kind = filterKind(field);
    Choices choices(place.typed);
    switch (kind) {
    case FilterKind::Flag:
        choices.add(QStringLiteral("yes "), QStringLiteral("yes"), {});
        choices.add(QStringLiteral("no "), QStringLiteral("no"), {});
        break;
    case FilterKind::Instant:
        for (const char *when : {"7d", "30d", "24h"})
            choices.add(QLatin1String(when) + QLatin1Char(' '), QString::fromLatin1(when),
                        field == Field::CreatedAt || field == Field::UpdatedAt ? Tr::tr("How long ago")
                                                                               : Tr::tr("How long from now"));
        choices.add(QStringLiteral("today "), QStringLiteral("today"), {});
        choices.add(QStringLiteral("yesterday "), QStringLiteral("yesterday"), {});
        choices.add(QStringLiteral("tomorrow "), QStringLiteral("tomorrow"), {});
        break;
    case FilterKind::Word:
    case FilterKind::Text:
    case FilterKind::List:
        for (const QString &word : filterWordChoices(field, vocabulary)) {
            const QString shown = filterwords::word(field, word);
            choices.add(filterListItem(word) + QLatin1Char(' '), inertLine(word), shown == word ? QString() : shown);
        }
        break;
    default: break;
    }
    if (place.op == FilterOp::Has)
        addPresence(choices, kind);
    return choices.taken();
}

QList<FilterSuggestion> states(const QString &typed)
{
    Choices choices(typed);
    for (const FilterState state : {FilterState::Drafted, FilterState::Issues, FilterState::Delivering})
        choices.add(filterStateWord(state) + QLatin1Char(' '), filterStateWord(state), filterwords::state(state));
    return choices.taken();
}

} // namespace

QStringList filterWordChoices(Field field, const FilterVocabulary &vocabulary)
{
    QStringList choices = knownWords(field) + filterwords::derivedWords(field);
    QStringList own = vocabulary ? vocabulary(field) : QStringList();
    own.sort(Qt::CaseInsensitive);
    for (const QString &word : std::as_const(own)) {
        if (!word.isEmpty() && !choices.contains(word))
            choices.append(word);
    }
    return choices;
}

FilterSuggestions FilterSuggestions::at(const QString &text, int cursor, const FilterVocabulary &vocabulary, bool all)
{
    using What = FilterPlace::What;
    FilterSuggestions made;
    made.place = filterPlaceAt(text, cursor);
    switch (made.place.what) {
    case What::Name:
        if (all || !made.place.typed.isEmpty())
            made.list = fields(made.place.typed);
        break;
    case What::Operator: made.list = operators(*made.place.field); break;
    case What::Value: made.list = values(made.place, vocabulary); break;
    case What::State: made.list = states(made.place.typed); break;
    case What::Nothing: break;
    }
    // What is typed already need not be offered.
    const bool isTyped = made.list.size() == 1 && made.list.constFirst().insert.trimmed() == made.place.typed;
    if (isTyped && !all)
        made.list.clear();
    return made;
}

} // namespace agm
