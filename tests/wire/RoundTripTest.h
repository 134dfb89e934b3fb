// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

class RoundTripTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void targetings();
    void money();
    void instants();
    void texts();
};
