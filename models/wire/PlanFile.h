// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Draft.h"
#include "domain/Error.h"
#include "domain/Money.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QDateTime>
#include <QtCore/QList>

namespace agm {

/// Drafts that a person hands to a colleague: what is to be changed, from which base, and what it would cost. Conflicts
/// and errors of the drafts stay behind.
struct PlanFile {
    static constexpr QLatin1String Suffix{"agmplan"};

    QString accountId; ///< AccountConfig::accountId, or AccountConfig::id where that is empty
    QString accountName; ///< as the person called it
    QDateTime savedAt; ///< UTC
    QString person; ///< who saved it, as the computer knows them
    QString note;
    QList<Draft> drafts;
    QList<Money> committedBefore; ///< per day, one for each currency
    QList<Money> committedAfter;

    friend bool operator==(const PlanFile &, const PlanFile &) = default;
};

/// Indented JSON for people to read, UTF-8. Its last member is the SHA-256 of all bytes before it, so that a change of
/// any kind is noticed; it is no signature: who changes the file on purpose can compute it anew.
QByteArray encodePlan(const PlanFile &plan);

/// Reads a plan whole or not at all. Errors: Malformed, for a file that is cut off, is no plan or comes from a newer
/// program, and for what cannot be read, with the place; Invalid, for a file that was changed after it was saved, for
/// two drafts of one ad group and for what a draft may not do (a field that cannot be edited, an edit without a field).
Result<PlanFile> decodePlan(QByteArrayView file);

} // namespace agm
