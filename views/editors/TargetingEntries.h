// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Field.h"
#include "domain/Targeting.h"

namespace agm {

/// What the targeting editor changes of one ad group: its targeting, and where and what it converts to.
struct TargetingValues {
    Targeting targeting;
    QString location; ///< conversion_location; null when null
    QString event; ///< conversion_event; null when null
    friend bool operator==(const TargetingValues &, const TargetingValues &) = default;
};

/// One thing in a list of the targeting: a place, an audience, a language, an interest.
struct TargetingEntry {
    enum class Kind { Country, Region, City, Zip, Audience, Language, Interest, Behavior, Category };
    Kind kind = Kind::Country;
    QString code; ///< what the API calls it: code, key or id
    QString name; ///< as the server gave it; null when unknown
    QString type; ///< Category: life_events, industries, income, family_statuses
    Kept kept; ///< members of an entry that this program does not know
    bool plainText = false; ///< Zip: written as a bare string

    /// Two entries are the same thing when they name the same thing; what else they hold may differ.
    bool sameAs(const TargetingEntry &other) const { return kind == other.kind && code == other.code; }
};

/// The lists that the editor shows as entries with a search field.
enum class TargetingList {
    PlacesIncluded,
    PlacesExcluded,
    AudiencesIncluded,
    AudiencesExcluded,
    Languages,
    Interests,
    Behaviors,
    Categories,
};

/// The attribute that a list is a part of.
Field fieldOf(TargetingList list);
/// The entries of one ad group in their order, countries before states, cities and postal codes.
QList<TargetingEntry> entriesOf(const TargetingValues &values, TargetingList list);
/// Adds the entry unless the list has it: an entry that is there stays as it is, with what it keeps. An ad group
/// without detailed targeting gets none.
void addEntry(TargetingValues &values, TargetingList list, const TargetingEntry &entry);
/// The entry as `before` had it, with what it kept; `entry` itself when it is new.
TargetingEntry asItWas(const TargetingValues &before, TargetingList list, const TargetingEntry &entry);
void removeEntry(TargetingValues &values, TargetingList list, const TargetingEntry &entry);
/// Leaves exactly these entries in the list; those that it had stay as they were. Members of the object that are no
/// entries (country_groups …) stay.
void replaceEntries(TargetingValues &values, TargetingList list, const QList<TargetingEntry> &entries);

/// Adds or takes away a whole platform (all its positions), or one of its positions. A platform without positions
/// stands for all of them, so that taking away its last position takes the platform away. A platform that comes back
/// has the members it kept in `before`.
void setPlatform(QList<Placement> &placements, const QList<Placement> &before, const QString &platform, bool on);
void setPosition(QList<Placement> &placements, const QList<Placement> &before, const QString &platform,
                 const QString &position, bool on);
/// Whether ads stand at the position; placements that are not automatic.
bool hasPosition(const QList<Placement> &placements, const QString &platform, const QString &position);
bool hasPlatform(const QList<Placement> &placements, const QString &platform);

/// Adds or takes away a word of a list.
void setWord(QStringList &list, const QString &word, bool on);
/// Adds or takes away an operating system; one that comes back is as it was in `before`.
void setSystem(Devices &devices, const Devices &before, const QString &os, bool on);
bool hasSystem(const Devices &devices, const QString &os);

/// Names of the members that are kept as they came in the object behind `field`, those of its entries included.
QStringList keptNames(const TargetingValues &values, Field field);

} // namespace agm
