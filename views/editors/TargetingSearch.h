// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/Lookup.h"
#include "views/editors/TargetingCodes.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

namespace agm {

class TargetingDraft;
class TargetingEntryList;
class TargetingLookup;
class TargetingSearchField;

/// Lets the search fields of the targeting editor ask the account, and takes codes alone where the account offers no
/// search, does not answer, or there is nobody to ask.
class TargetingSearch : public QObject {
    Q_OBJECT
public:
    /// `lookup` may be null. Neither is owned; both must outlive it.
    TargetingSearch(TargetingLookup *lookup, TargetingDraft *draft, QObject *parent = nullptr);

    /// Gives the list's field what suits its entries. Call it once for each list.
    void serve(TargetingEntryList *list);

private:
    struct Served {
        QPointer<TargetingEntryList> list;
        QStringList types; ///< of TargetingQuery; empty: nothing is searched for
    };
    void ask(TargetingEntryList *list, const QStringList &types, const QString &text, quint64 number);
    void refused(TargetingSearchField *field, quint64 number, const Error &error);
    void askForAudiences();
    void showAudiences(const QList<Audience> &audiences);
    QList<TargetingSuggestion> near(TargetingList list, const QString &text) const;
    QList<TargetingSuggestion> audiencesNamed(const QString &text) const;
    QString noSearch() const;

    TargetingLookup *m_lookup;
    TargetingDraft *m_draft;
    QList<Served> m_served;
    QList<Audience> m_audiences;
    bool m_audiencesAsked = false;
    bool m_offered = true;
};

} // namespace agm
