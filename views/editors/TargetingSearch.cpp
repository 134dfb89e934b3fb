// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/TargetingSearch.h"

#include "domain/Futures.h"
#include "domain/Listed.h"
#include "sync/TargetingLookup.h"
#include "views/common/SafeText.h"
#include "views/editors/TargetingDraft.h"
#include "views/editors/TargetingEntryList.h"
#include "views/editors/TargetingSearchField.h"

#include <QtWidgets/QLineEdit>

#include <memory>

namespace agm {
namespace {

using Kind = TargetingEntry::Kind;
using PendingOptions = PendingRead<QList<TargetingOption>>;

QStringList typesOf(TargetingList list)
{
    switch (list) {
    case TargetingList::PlacesIncluded:
    case TargetingList::PlacesExcluded: return {QStringLiteral("locations")};
    case TargetingList::Languages: return {QStringLiteral("languages")};
    case TargetingList::Interests: return {QStringLiteral("interests")};
    case TargetingList::Behaviors: return {QStringLiteral("behaviors")};
    case TargetingList::Categories:
        return {QStringLiteral("life_events"), QStringLiteral("industries"), QStringLiteral("income"),
                QStringLiteral("family_statuses")};
    default: return {};
    }
}

Kind kindOfCategory(TargetingList list)
{
    return list == TargetingList::Interests ? Kind::Interest
        : list == TargetingList::Behaviors  ? Kind::Behavior
                                            : Kind::Category;
}

std::optional<TargetingSuggestion> placeOf(const TargetingOption &option)
{
    TargetingEntry entry;
    entry.name = option.name;
    const QString &kind = option.locationType;
    if (kind == QLatin1String("country")) {
        entry.kind = Kind::Country;
        entry.code = option.code.isEmpty() ? option.countryCode : option.code;
    } else if (kind == QLatin1String("region")) {
        entry.kind = Kind::Region;
        entry.code = option.code.isEmpty() ? option.key : option.code;
    } else if (kind == QLatin1String("city")) {
        entry.kind = Kind::City;
        entry.code = option.key;
    } else if (kind == QLatin1String("zip")) {
        entry.kind = Kind::Zip;
        entry.code = option.key;
        entry.plainText = true;
        entry.name.clear(); // the bare string has no place for it
    } else {
        return std::nullopt; // a kind of place that this program cannot write
    }
    if (entry.code.isEmpty())
        return std::nullopt;
    TargetingSuggestion suggestion = asSuggestion(entry);
    QStringList around{option.region, option.countryName};
    around.removeAll(QString());
    if (entry.kind != Kind::Country && !around.isEmpty())
        suggestion.text += QStringLiteral(" · ") + inertLine(listed(around));
    return suggestion;
}

std::optional<TargetingSuggestion> suggestionOf(const TargetingOption &option, TargetingList list)
{
    if (option.type == QLatin1String("locations"))
        return placeOf(option);
    if (option.type == QLatin1String("languages"))
        return option.code.isEmpty()
            ? std::nullopt
            : std::optional(asSuggestion({Kind::Language, option.code, option.name, {}, {}, false}));
    if (option.id.isEmpty())
        return std::nullopt;
    const Kind kind = kindOfCategory(list);
    return asSuggestion({kind, option.id, option.name, kind == Kind::Category ? option.type : QString(), {}, false});
}

/// The account has no such endpoint, or does not let this key use it: asking again is of no use.
bool isFinal(ErrorKind kind)
{
    return kind == ErrorKind::NotFound || kind == ErrorKind::Gone || kind == ErrorKind::Refused
        || kind == ErrorKind::Forbidden;
}

} // namespace

TargetingSearch::TargetingSearch(TargetingLookup *lookup, TargetingDraft *draft, QObject *parent)
    : QObject(parent), m_lookup(lookup), m_draft(draft), m_offered(lookup != nullptr)
{
}

QString TargetingSearch::noSearch() const
{
    return tr("This account offers no search: type a code.");
}

void TargetingSearch::serve(TargetingEntryList *list)
{
    TargetingSearchField *field = list->search();
    const bool audiences = fieldOf(list->list()) == Field::Audiences;
    const QStringList types = typesOf(list->list());
    m_served.append({list, types});
    field->setLocal([this, which = list->list()](const QString &text) { return near(which, text); });
    field->edit()->setPlaceholderText(audiences ? tr("Name or id") : tr("Name or code"));
    if (audiences) {
        if (!m_lookup)
            field->setNote(tr("This account lists no audiences: type an id."));
        else
            askForAudiences();
        return;
    }
    if (!m_offered) {
        field->setNote(noSearch());
        return;
    }
    // The read on its way belongs to the field: what it is stopped by.
    auto pending = std::make_shared<std::optional<PendingOptions>>();
    const auto stop = [pending] {
        if (*pending)
            (*pending)->cancel();
        pending->reset();
    };
    field->setRemote(
        [this, list, types, pending](const QString &text, quint64 number) {
            if (!m_offered)
                return;
            *pending = m_lookup->search({text, types, {}, {}, 10});
            whenDone((*pending)->result, list, [this, list, number](const Result<QList<TargetingOption>> &found) {
                if (!found) {
                    refused(list->search(), number, found.error());
                    return;
                }
                QList<TargetingSuggestion> rows;
                for (const TargetingOption &option : *found) {
                    if (const auto row = suggestionOf(option, list->list()))
                        rows.append(*row);
                }
                list->search()->showAnswer(number, rows);
            });
        },
        stop);
}

void TargetingSearch::refused(TargetingSearchField *field, quint64 number, const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    if (!isFinal(error.kind)) {
        field->showRefusal(number, tr("The search failed: %1 Type a code.").arg(inertLine(error.message)));
        return;
    }
    m_offered = false;
    for (const Served &served : std::as_const(m_served)) {
        if (served.list && !served.types.isEmpty())
            served.list->search()->showRefusal(number, noSearch());
    }
}

void TargetingSearch::askForAudiences()
{
    if (m_audiencesAsked)
        return;
    m_audiencesAsked = true;
    whenDone(m_lookup->audiences(), this, [this](const Result<QList<Audience>> &found) {
        if (found) {
            showAudiences(*found);
            return;
        }
        if (found.error().kind == ErrorKind::Cancelled)
            return;
        const QString why = isFinal(found.error().kind)
            ? tr("This account lists no audiences: type an id.")
            : tr("The audiences could not be read: %1 Type an id.").arg(inertLine(found.error().message));
        for (const Served &served : std::as_const(m_served)) {
            if (served.list && fieldOf(served.list->list()) == Field::Audiences)
                served.list->search()->setNote(why);
        }
    });
}

void TargetingSearch::showAudiences(const QList<Audience> &audiences)
{
    m_audiences = audiences;
    QHash<QString, QString> names;
    for (const Audience &audience : audiences)
        names.insert(audience.id, audience.targetable() ? audience.name : tr("%1 (not ready yet)").arg(audience.name));
    for (const Served &served : std::as_const(m_served)) {
        if (served.list && fieldOf(served.list->list()) == Field::Audiences)
            served.list->setNames(names);
    }
}

QList<TargetingSuggestion> TargetingSearch::audiencesNamed(const QString &text) const
{
    constexpr qsizetype Most = 20;
    QList<TargetingSuggestion> rows;
    for (const Audience &audience : m_audiences) {
        if (rows.size() == Most)
            break;
        if (!audience.name.contains(text, Qt::CaseInsensitive) && !audience.id.contains(text, Qt::CaseInsensitive))
            continue;
        TargetingSuggestion row = asSuggestion({Kind::Audience, audience.id, audience.name, {}, {}, false});
        if (!audience.targetable())
            row.text += QStringLiteral(" · ") + tr("not ready yet (%1)").arg(inertLine(audience.status));
        rows.append(row);
    }
    return rows.isEmpty() ? idFromText(text, Kind::Audience) : rows;
}

QList<TargetingSuggestion> TargetingSearch::near(TargetingList list, const QString &text) const
{
    // With a search behind it, only the surest of what this program knows by itself.
    const int most = m_offered ? 4 : 12;
    switch (list) {
    case TargetingList::PlacesIncluded:
    case TargetingList::PlacesExcluded: {
        QStringList countries;
        for (const auto &counted : m_draft->entries(TargetingList::PlacesIncluded)) {
            if (counted.entry.kind == Kind::Country)
                countries.append(counted.entry.code);
        }
        return placesFromText(text, countries, most);
    }
    case TargetingList::Languages: return languagesFromText(text, most);
    case TargetingList::AudiencesIncluded:
    case TargetingList::AudiencesExcluded: return audiencesNamed(text);
    default: {
        // Ids of the taxonomy are numbers; a name is one only for the search.
        const bool number = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
        return number || !m_offered ? idFromText(text, kindOfCategory(list)) : QList<TargetingSuggestion>();
    }
    }
}

} // namespace agm
