// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/TargetingCodes.h"

#include "views/common/SafeText.h"
#include "views/common/Words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>

namespace agm {
namespace {

using Kind = TargetingEntry::Kind;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TargetingCodes)
};

/// A code of the locale's data and its name.
struct Known {
    QString code;
    QString name;
};

bool isLetters(QStringView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128 && c.isLetter(); });
}

bool isDigits(QStringView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128 && c.isDigit(); });
}

const QList<Known> &countries()
{
    static const QList<Known> all = [] {
        QList<Known> list;
        for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i) {
            const auto territory = QLocale::Territory(i);
            const QString code = QLocale::territoryToCode(territory);
            if (code.size() == 2 && isLetters(code)) // the others are continents
                list.append({code, words::country(code)});
        }
        return list;
    }();
    return all;
}

const QList<Known> &languages()
{
    static const QList<Known> all = [] {
        QList<Known> list;
        for (int i = QLocale::C + 1; i <= QLocale::LastLanguage; ++i) {
            const auto language = QLocale::Language(i);
            if (const QString code = QLocale::languageToCode(language); !code.isEmpty())
                list.append({code, words::language(code)});
        }
        return list;
    }();
    return all;
}

const QList<Known> &states()
{
    static const QList<Known> all = [] {
        QList<Known> list;
        for (const QString &code : words::regionCodes())
            list.append({code, words::region(code)});
        return list;
    }();
    return all;
}

/// How well the text fits: 0 the code, 1 the name, 2 the beginning of the name, 3 something in it; -1 not at all.
int fit(const Known &known, const QString &text)
{
    if (known.code.compare(text, Qt::CaseInsensitive) == 0)
        return 0;
    const qsizetype at = known.name.indexOf(text, 0, Qt::CaseInsensitive);
    if (at < 0 || text.size() < 2)
        return -1;
    return at > 0 ? 3 : known.name.size() == text.size() ? 1 : 2;
}

struct Ranked {
    int rank = 0;
    TargetingEntry entry;
};

void collect(QList<Ranked> &found, const QList<Known> &all, Kind kind, const QString &text)
{
    for (const Known &known : all) {
        if (const int rank = fit(known, text); rank >= 0)
            found.append({rank, {kind, known.code, {}, {}, {}, false}});
    }
}

QList<TargetingSuggestion> best(QList<Ranked> found, int most)
{
    std::stable_sort(found.begin(), found.end(), [](const Ranked &a, const Ranked &b) { return a.rank < b.rank; });
    QList<TargetingSuggestion> result;
    for (const Ranked &one : found.mid(0, most))
        result.append(asSuggestion(one.entry));
    return result;
}

TargetingEntry zip(const QString &code)
{
    return {Kind::Zip, code, {}, {}, {}, true};
}

/// What a text with digits can be: a postal code, alone or behind its country, or the key of a city.
void collectNumbers(QList<Ranked> &found, const QString &text, const QStringList &among)
{
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    if (colon > 0) {
        found.append({0, zip(text.left(colon).toUpper() + QLatin1Char(':') + text.mid(colon + 1).trimmed())});
        return;
    }
    if (std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); }))
        return;
    const bool state = text.size() > 3 && text[2] == QLatin1Char('-') && isLetters(text.left(2));
    for (const QString &country : among.mid(0, 3))
        found.append({state ? 2 : 0, zip(country + QLatin1Char(':') + text.toUpper())});
    if (among.isEmpty())
        found.append({state ? 2 : 0, zip(text.toUpper())});
    if (isDigits(text))
        found.append({1, {Kind::City, text, {}, {}, {}, false}});
}

} // namespace

QString entryKindWord(TargetingEntry::Kind kind)
{
    switch (kind) {
    case Kind::Country: return Tr::tr("Country");
    case Kind::Region: return Tr::tr("State");
    case Kind::City: return Tr::tr("City");
    case Kind::Zip: return Tr::tr("Postal code");
    default: return {};
    }
}

QString entryText(const TargetingEntry &entry, const QHash<QString, QString> &names)
{
    QString name = names.value(entry.code);
    if (name.isEmpty())
        name = entry.name;
    if (name.isEmpty()) {
        switch (entry.kind) {
        case Kind::Country: name = words::country(entry.code); break;
        case Kind::Region: name = words::region(entry.code); break;
        case Kind::Language: name = words::language(entry.code); break;
        default: break;
        }
    }
    QStringList parts;
    if (!name.isEmpty() && name != entry.code)
        parts.append(inertLine(name));
    parts.append(entryKindWord(entry.kind));
    if (!entry.type.isEmpty())
        parts.append(inertLine(entry.type).replace(QLatin1Char('_'), QLatin1Char(' ')));
    parts.append(inertLine(entry.code));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

TargetingSuggestion asSuggestion(const TargetingEntry &entry)
{
    return {entry, entryText(entry)};
}

QList<TargetingSuggestion> placesFromText(const QString &typed, const QStringList &among, int most)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    QList<Ranked> found;
    collectNumbers(found, text, among);
    collect(found, countries(), Kind::Country, text);
    collect(found, states(), Kind::Region, text);
    const bool codeOfState = text.size() > 3 && text[2] == QLatin1Char('-') && isLetters(text.left(2));
    const bool listed = std::any_of(found.cbegin(), found.cend(), [](const Ranked &one) { return one.rank == 0; });
    // A code that is not in our list may still be one; the rules say when its country is not.
    if (!listed && codeOfState)
        found.append({0, {Kind::Region, text.toUpper(), {}, {}, {}, false}});
    else if (!listed && text.size() == 2 && isLetters(text))
        found.append({0, {Kind::Country, text.toUpper(), {}, {}, {}, false}});
    return best(found, most);
}

QList<TargetingSuggestion> languagesFromText(const QString &typed, int most)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    QList<Ranked> found;
    collect(found, languages(), Kind::Language, text);
    if (isDigits(text))
        found.append({0, {Kind::Language, text, {}, {}, {}, false}});
    return best(found, most);
}

QList<TargetingSuggestion> idFromText(const QString &typed, TargetingEntry::Kind kind)
{
    const QString text = typed.trimmed();
    const bool spaced = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace(); });
    if (text.isEmpty() || spaced)
        return {};
    return {asSuggestion({kind, text, {}, {}, {}, false})};
}

} // namespace agm
