// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm {

/// Changes whose outcome was unknown and that are tried again: each is there once, and what is shown is what the server
/// has, also where it repeats an earlier answer to the same Idempotency-Key. On a real sandbox.
class OnceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPauseTriedAgainPauses();
    void anAnswerThatIsRepeatedIsNotBelieved();
    void aCopyTriedAgainIsMadeOnce();
    void aRefusedCopyTriedTwiceIsMadeOnce();
    void aCreationTriedAgainKeepsWhatCameSince();
    void aCreationDeletedSinceIsNotShown();
    void whatMayHaveBeenRaisedCountsForTheDay();
    void whatWasRaisedBeforeACrashCountsForTheDay();
    void aJobOfThisRunIsNotSettledAsAnEarlierOnes();
};

} // namespace agm
