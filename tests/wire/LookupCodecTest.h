// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

/// Audiences, targeting options and reach estimates.
class LookupCodecTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void audiences();
    void options();
    void estimates();
    void reachQuery();
    void duplicateBody();
};
