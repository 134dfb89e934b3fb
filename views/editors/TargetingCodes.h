// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editors/TargetingEntries.h"

#include <QtCore/QHash>

namespace agm {

/// Something that a typed text may stand for, as a row under the search field.
struct TargetingSuggestion {
    TargetingEntry entry;
    QString text; ///< "California · State · US-CA", inert
};

/// What an entry is called and what its code is; inert text of one line. `names` gives ids a name (audiences).
QString entryText(const TargetingEntry &entry, const QHash<QString, QString> &names = {});
/// "Country", "State", "City", "Postal code"; empty for lists of one kind.
QString entryKindWord(TargetingEntry::Kind kind);
TargetingSuggestion asSuggestion(const TargetingEntry &entry);

/// The places that the text names by code or by name: countries (ISO 3166-1), states (ISO 3166-2), and with digits in
/// it postal codes of the countries in `countries` and cities by key. Never more than `most`; the surest first.
QList<TargetingSuggestion> placesFromText(const QString &text, const QStringList &countries, int most);
/// Languages by ISO 639 code, by name, or by the numeric key of a Meta locale.
QList<TargetingSuggestion> languagesFromText(const QString &text, int most);
/// The text as the id of an entry of this kind; nothing when it holds spaces or nothing at all.
QList<TargetingSuggestion> idFromText(const QString &text, TargetingEntry::Kind kind);

} // namespace agm
