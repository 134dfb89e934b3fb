// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

class PatchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void golden_data();
    void golden();
    void newAdGroup();
    void refuses_data();
    void refuses();
    void keptMembersSurvive();
    void keptRegions();
    void laterShapeRewritten();
    void escaping();
};
