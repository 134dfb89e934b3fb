// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm::test {

/// Reads a draft and a job in a process whose files may not grow beyond `bytes`, and prints what it found.
int readWhenFull(const QString &file, qint64 bytes);

/// A program that starts on a full disk; see DamageTest for a disk that fills up under it.
class FullDiskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theStoreIsRead_data();
    void theStoreIsRead();
    void aNewStoreSaysWhy();
};

} // namespace agm::test
