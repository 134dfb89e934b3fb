// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm {

/// What is concluded about each ad group.
class InsightTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void intervals();
    void ownTargetFirst();
    void targetsAreKeptAsText();
    void thePersonsTargetNext();
    void medianOfPeers();
    void targetsOfAnotherCurrency();
    void threeCurrenciesAndMixedResults();
    void verdictsAreAdjusted();
    void changeAgainstBefore();
    void beforeFromDays();
    void dailySpendHasGaps();
    void burstsWidenTheInterval();
    void badFigures();
    void halfAreNull();
    void oneDayOfData();
};

} // namespace agm
