// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "JournalBench.h"

#include <QtCore/QObject>

namespace agm::test {

/// Where drafts outlive the program; most tests run on both stores.
class DraftStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void savesReplacesAndRemoves_data() { memoryAndDisk(); }
    void savesReplacesAndRemoves();
    void accountsAreApart_data() { memoryAndDisk(); }
    void accountsAreApart();
    void refusesNonsense_data() { memoryAndDisk(); }
    void refusesNonsense();
    void draftsOutliveTheProgram();
    void callsKeepTheirOrder();
    void aClosedStoreSaysSo();
    void aFullDiskChangesNothing();
    void tenThousandAreQuick();
    void anOlderFileIsUpgraded();
};

} // namespace agm::test
