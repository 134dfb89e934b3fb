// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm::test {

/// The client over a real connection: what the fault table does not say.
class ClientTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answerIsComplete();
    void keyOfTheCallerIsKept();
    void encodingArrives();
    void bodyOfPatchArrives();
    void refusedBeforeSending_data();
    void refusedBeforeSending();
    void nothingAnswersAtAll();
    void resentByTheLibraryThenRefusedIsUnknown();
    void redirectLeaksNothing_data();
    void redirectLeaksNothing();
    void cookiesAreNotReturned();
    void keyInCallDoesNotReachTheLog();
    void deleteAfterLostAnswer();
    void deleteOfUnknownIsAnError();
    void lostThenRefusedIsSettled();
    void cancelQueued();
    void cancelInFlight();
    void cancelBetweenTries();
    void cancelAfterTheEnd();
    void cancelAllFinishesEverything();
    void destroyingFinishesEverything();
    void destroyedFromItsOwnContinuation();
    void whenDoneForgetsADeadContext();
    void totalDeadline();
    void aConnectionForEachRequestAtOnce();
};

} // namespace agm::test
