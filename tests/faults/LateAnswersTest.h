// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm::test {

/// Answers that come when nobody waits for them any more, and pages that do not lead to the end.
class LateAnswersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cursors_data();
    void cursors();
    void listAnsweredAfterCancel();
    void writeAnsweredAfterCancel_data();
    void writeAnsweredAfterCancel();
    void writeAnsweredAfterAnAccountSwitch_data();
    void writeAnsweredAfterAnAccountSwitch();
    void listAnsweredAfterAnAccountSwitch();
    void aCreationThatIsNotListedIsMadeOnce();
};

} // namespace agm::test
