// SPDX-License-Identifier: GPL-3.0-or-later
// The pages that are made of lists with a search field.
#include "views/editors/TargetingEntryList.h"
#include "views/editors/TargetingPages.h"
#include "views/editors/TargetingSearch.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

namespace agm {
namespace {

/// Lists side by side; they take the height that is left.
QHBoxLayout *columns(QVBoxLayout *rows, std::initializer_list<TargetingEntryList *> lists, TargetingSearch *search)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(16);
    for (TargetingEntryList *list : lists) {
        line->addWidget(list, 1);
        search->serve(list);
    }
    rows->addLayout(line, 1);
    return line;
}

bool automatic(const TargetingValues &values)
{
    return values.targeting.demographics.automatic.value_or(false);
}

} // namespace

TargetingPlacesPage::TargetingPlacesPage(TargetingDraft *targeting, TargetingSearch *search, QWidget *parent)
    : TargetingPage(targeting, {Field::Regions}, parent)
{
    addHint(tr("Countries, states, cities and postal codes. A code can be typed as US, US-CA or US:78756."));
    columns(rows(),
            {new TargetingEntryList(targeting, TargetingList::PlacesIncluded, tr("Included places"),
                                    tr("No place is included"), this),
             new TargetingEntryList(targeting, TargetingList::PlacesExcluded, tr("Not these places (excluded)"),
                                    tr("No place is excluded"), this)},
            search);
    addMessages(Field::Regions);
    addKept();
}

TargetingAudiencesPage::TargetingAudiencesPage(TargetingDraft *targeting, TargetingSearch *search, QWidget *parent)
    : TargetingPage(targeting, {Field::Audiences}, parent)
{
    m_include = new TargetingEntryList(targeting, TargetingList::AudiencesIncluded, tr("Included audiences"),
                                       tr("No audience: everybody"), this);
    m_exclude = new TargetingEntryList(targeting, TargetingList::AudiencesExcluded,
                                       tr("Not these audiences (excluded)"), tr("No audience is excluded"), this);
    columns(rows(), {m_include, m_exclude}, search);
    addMessages(Field::Audiences);
    addKept();
    refresh();
}

void TargetingAudiencesPage::refresh()
{
    const bool off = draft()->count(&automatic) == draft()->groupCount();
    const QString why = off ? tr("Off: the automatic audience cannot be combined with audiences.") : QString();
    m_include->setAddingOff(why);
    m_exclude->setAddingOff(why);
}

TargetingLanguagesPage::TargetingLanguagesPage(TargetingDraft *targeting, TargetingSearch *search, QWidget *parent)
    : TargetingPage(targeting, {Field::Languages}, parent)
{
    columns(rows(),
            {new TargetingEntryList(targeting, TargetingList::Languages, tr("Languages"), tr("All languages"), this)},
            search);
    addMessages(Field::Languages);
    addKept();
}

TargetingInterestsPage::TargetingInterestsPage(TargetingDraft *targeting, TargetingSearch *search, QWidget *parent)
    : TargetingPage(targeting, {Field::DetailedTargeting}, parent)
{
    auto *interests
        = new TargetingEntryList(targeting, TargetingList::Interests, tr("Interests"), tr("No interest"), this);
    auto *behaviors
        = new TargetingEntryList(targeting, TargetingList::Behaviors, tr("Behaviors"), tr("No behavior"), this);
    auto *categories = new TargetingEntryList(targeting, TargetingList::Categories, tr("Life, work and income"),
                                              tr("No category"), this);
    m_lists = {interests, behaviors, categories};
    columns(rows(), {interests, behaviors, categories}, search);
    addMessages(Field::DetailedTargeting);
    addKept();
    refresh();
}

void TargetingInterestsPage::refresh()
{
    const int all = draft()->groupCount();
    const int present
        = draft()->count([](const TargetingValues &values) { return values.targeting.detailed.has_value(); });
    QString why;
    if (present == 0)
        why = tr("Off: the server sends no interests for this selection.");
    else if (draft()->count(&automatic) == all)
        why = tr("Off: the automatic audience cannot be combined with interests.");
    for (TargetingEntryList *list : std::as_const(m_lists))
        list->setAddingOff(why);
}

} // namespace agm
