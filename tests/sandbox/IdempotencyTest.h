// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm::test {

/// Idempotency-Key on every POST.
class IdempotencyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void replayIsIdentical();
    void otherRequestIsRefused();
    void versionIsPartOfTheRequest();
    void errorsAreReplayed();
    void serverErrorsAreNot();
    void keysBelongToTheirCaller();
    void runningRequestConflicts();
    void keysEndAfterADay();
    void keysSurviveARestart();
    void tooLongKey();
    void ignoredOnOtherMethods();
};

} // namespace agm::test
