// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm {

/// When a job asks, what it asks for, and the amounts of relative edits.
class GuardrailsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachLimitIsOneStepWide_data();
    void eachLimitIsOneStepWide();
    void limitsCanBeSet();
    void theLimitOfTheJob_data();
    void theLimitOfTheJob();
    void theLimitOfTheJobIsPerCurrency();
    void underAllLimitsNothingAsks();
    void scalingBothChangesNothing();
    void extraZeros_data();
    void extraZeros();
    void extraZerosAreSymmetric();
    void theAnswerIsTheNewTotal();
    void theAnswerIsTheSumOfWhatWasHit();
    void answers_data();
    void answers();
    void relativeEdits_data();
    void relativeEdits();
    void percentagesAreExact();
    void exactNumbers();
};

} // namespace agm
