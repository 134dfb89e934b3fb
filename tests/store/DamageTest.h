// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm::test {

/// Saves drafts and jobs in a process whose files may not grow beyond `bytes`, and prints what it was promised.
int writeUntilFull(const QString &file, qint64 bytes);

/// What a broken file and a full disk cost.
class DamageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBrokenPageCostsOnlyItsOwnRows();
    void brokenAtBothEndsKeepsTheMiddle();
    void flippedBitsLeaveAStoreThatWorks();
    void aBrokenStoreOfAnEarlierSchemaIsTakenOver();
    void aFullDiskLosesNothingThatWasPromised();
};

} // namespace agm::test
