// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm {

/// The statistics against values computed elsewhere to eight digits, and against the coverage they promise, by exact
/// sums.
class StatisticsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wilsonGolden_data();
    void wilsonGolden();
    void newcombeGolden_data();
    void newcombeGolden();
    void garwoodGolden_data();
    void garwoodGolden();
    void costGolden();
    void rateRatioGolden();
    void costRatioTurnsTheRateRatio();
    void withoutResultsOrSpend();
    void againstATarget();
    void twoSidedTails();
    void verdicts();
    void wilsonCovers_data();
    void wilsonCovers();
    void garwoodCovers();
    void overDispersionWidens();
    void overDispersionOfDays();
    void manyComparisons();
    void impossibleCountsHaveNoInterval();
    void intervalsOfMetrics();
    void comparisonsOfMetrics();
    void nothingThrows();
};

} // namespace agm
