// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm::test {

/// ad-group-sandbox: arguments, output, signals.
class ProgramTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusedArguments_data();
    void refusedArguments();
    void acceptedArguments();
    void runsAndEnds();
    void makesAKey();
    void endsWhileTheWorldIsMade();
};

} // namespace agm::test
