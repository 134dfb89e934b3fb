// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm::test {

/// Most tests run on both journals: the one on disk and the one in memory.
class JournalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStep_data();
    void everyStep();
    void planKeepsEverything_data() { bothJournals(); }
    void planKeepsEverything();
    void planRefusesNonsense_data() { bothJournals(); }
    void planRefusesNonsense();
    void marksAreAllOrNothing_data() { bothJournals(); }
    void marksAreAllOrNothing();
    void sameStateTwiceIsNoStep_data() { bothJournals(); }
    void sameStateTwiceIsNoStep();
    void recoverSettles_data() { bothJournals(); }
    void recoverSettles();
    void jobsAndSearch_data() { bothJournals(); }
    void jobsAndSearch();
    void bothJournalsAgree();
    void callsKeepTheirOrder();
    void waitingMarksShareACommit();
    void theFileItselfRefuses();
    void fiveThousandAreQuick();

private:
    void bothJournals();
};

} // namespace agm::test
