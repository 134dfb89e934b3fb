// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

class CampaignAndReportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void campaigns();
    void campaignErrors_data();
    void campaignErrors();
    void report();
    void reportErrors_data();
    void reportErrors();
    void errorBodies_data();
    void errorBodies();
};
