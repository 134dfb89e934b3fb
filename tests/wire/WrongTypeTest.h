// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

class WrongTypeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void topLevel_data();
    void topLevel();
    void nested_data();
    void nested();
};
