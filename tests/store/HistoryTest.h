// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "JournalBench.h"

#include <QtCore/QObject>

namespace agm::test {

/// What the journal tells of earlier jobs; on both journals.
class HistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headsComeBack_data() { memoryAndDisk(); }
    void headsComeBack();
    void fieldsOfAnAdGroupMoveTogether_data() { memoryAndDisk(); }
    void fieldsOfAnAdGroupMoveTogether();
    void fieldsMayEndApart_data() { memoryAndDisk(); }
    void fieldsMayEndApart();
    void resultIdsAreKept_data() { memoryAndDisk(); }
    void resultIdsAreKept();
    void aCallHasOneTime_data() { memoryAndDisk(); }
    void aCallHasOneTime();
    void changesSince_data() { memoryAndDisk(); }
    void changesSince();
    void entriesCountAdGroups_data() { memoryAndDisk(); }
    void entriesCountAdGroups();
    void undoneByTheNewestThatDidSomething_data() { memoryAndDisk(); }
    void undoneByTheNewestThatDidSomething();
    void filters_data() { memoryAndDisk(); }
    void filters();
    void textIsFoundEverywhere_data() { memoryAndDisk(); }
    void textIsFoundEverywhere();
    void bothHistoriesAgree();
    void indexesAreUsed();
};

} // namespace agm::test
