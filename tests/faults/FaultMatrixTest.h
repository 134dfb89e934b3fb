// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm::test {

/// Every fault against every operation, through the listing and the change runner as the program uses them.
class FaultMatrixTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thereAreEnough();
    void list_data();
    void list();
    void create_data();
    void create();
    void update_data();
    void update();
    void pause_data();
    void pause();
};

} // namespace agm::test
