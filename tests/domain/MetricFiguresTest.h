// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm {

/// Sums of a stretch of time and what is read from them.
class MetricFiguresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsKnownAtFirst();
    void everyKeptFieldIsKept();
    void takenFromAnAdGroup();
    void resultsFollowTheirEvent();
    void loadingIsNothing();
    void ratiosOfSums();
    void aRatioWithoutItsDivisor();
    void spendWithoutAnEvent();
    void correctionsBelowZero();
    void readsAsAnAdGroupDoes();
    void roasIsNeverMadeOfForeignSpend();
    void sumsAddUp();
    void whatOneSideDoesNotKnow();
    void peopleHaveNoSum();
    void currenciesAreNotAdded();
    void resultTypesAreNotAdded();
    void anUnknownDayIsNotAnotherKind();
    void theOrderOfASumIsIrrelevant();
    void daysOfASeries();
};

} // namespace agm
