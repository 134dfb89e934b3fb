// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm::test {

/// Create, update, delete, pause, unpause, duplicate.
class ChangeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void createAnswersTheWholeObject();
    void unknownNestedMembersSurvive();
    void onlySentKeysChange();
    void nullClears();
    void pauseAndUnpause();
    void pauseOfRejectedIsRefused();
    void deleteByVersion();
    void deletedIsGone();
    void duplicateRunsAndEnds();
    void duplicateRefusals();
    void statusInPatch();
};

} // namespace agm::test
