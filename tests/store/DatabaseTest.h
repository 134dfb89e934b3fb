// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm::test {

/// Gives up the rights of root when it has them, opens the store and prints the error, or why it is only read and what
/// is in it.
int openAsNobody(const QString &file);

class DatabaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void freshStoreIsSafe();
    void reopenedStoreKeepsItsRows();
    void stepsAreSplitAtEmptyLines();
    void migrationIsOneTransaction();
    void newerSchemaStaysUntouched();
    void newerSchemaInTheLogIsRefused();
    void foreignDatabaseStaysUntouched();
    void damagedFileIsSetAside_data();
    void damagedFileIsSetAside();
    void unwritableFolderIsSaid();
    void impossibleFolderIsSaid();
    void whatCannotBeWrittenIsRead_data();
    void whatCannotBeWrittenIsRead();
    void secondDatabaseOnlyReads();
    void lockOfADeadProgramIsNoHindrance();
    void futuresOfAClosedStoreResolve();
    void closingFinishesWhatWasAsked();
    void exceptionOfAWorkIsAnError();
};

} // namespace agm::test
