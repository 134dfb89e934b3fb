// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm::test {

/// The client against a server that plays every fault of the table, once with a read and once with a write.
class FaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tableIsLargeEnough();
    void fault_data();
    void fault();
};

} // namespace agm::test
