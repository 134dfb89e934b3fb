// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm::test {

/// Every page changes its part alone: of each ad group everything else comes back as it came, whatever it is.
class TargetingRoundTripTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void places();
    void placesReplacedInAll();
    void removedAndAddedAgain();
    void people();
    void audiences();
    void languages();
    void devices();
    void placements();
    void automaticPlacements();
    void interests();
    void goal();
    void takenBackLeavesNothing();
    void keepsAreNamed();
    void untouchedProposesNothing();
};

/// The dialog by keyboard: filled, wrong, mixed, accepted and escaped.
class TargetingKeysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addsACountryByNameAndCode();
    void excludesAStateByCode();
    void deleteTakesEntriesOut();
    void swappedAges();
    void emptyAgeKeeps();
    void zipOfUnknownCountry();
    void noPlaceLeft();
    void automaticWithAudiences();
    void automaticTurnsPartsOff();
    void messageApps();
    void customEvent();
    void badVersionHoldsBack();
    void lastPositionTakesThePlatform();
    void allPositionsBecomeNamed();
    void mixedIsShownAndGivenToAll();
    void mixedTickGoesBack();
    void automaticGroupsStayAutomatic();
    void wheelChangesNothing();
    void reviewAndEscape();
    void everyControlIsNamed();
    void sharedTargetingIsChangedOnce();
};

/// Against a real server on this machine, and against one that refuses.
class TargetingSearchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsPlaces();
    void findsLanguagesAndInterests();
    void audiencesByName();
    void reachFollowsTheDraft();
    void differentTargetingHasNoEstimate();
    void refusedSearchTakesCodes();
    void goneEstimate();
    void lateAnswerIsDropped();
    void withoutLookup();
};

} // namespace agm::test
