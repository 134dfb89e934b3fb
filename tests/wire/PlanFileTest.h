// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

/// Plan files: what is saved is read, and nothing else.
class PlanFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void golden();
    void plansComeBack();
    void everyCutIsRefused();
    void everyChangeIsRefused();
    void otherFilesAreRefused_data();
    void otherFilesAreRefused();
    void wrongDraftsAreRefused_data();
    void wrongDraftsAreRefused();
    void conflictsStayBehind();
};
