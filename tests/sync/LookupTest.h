// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm {

/// Looking up what can be targeted, against the real sandbox and against broken servers.
class LookupTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void audiencesComeOnceAndWhole();
    void aFailedListingIsAskedForAgain();
    void aListingThatDoesNotEndIsRefused();
    void theEndOfTheLookUpCancels();
    void searchFindsByName();
    void searchNarrowsPlaces();
    void searchKeepsItsLimit();
    void searchesCanBeTakenBack();
    void refusedSearchesSaySo();
    void estimatesFollowTheTargeting();
    void tooFewPeopleHaveNoEstimate();
    void aWrongValueSendsNothing();
};

} // namespace agm
