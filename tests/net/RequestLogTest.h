// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm::test {

/// What is kept of a request, what of it is given out, and the command that repeats it.
class RequestLogTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRequestIsKeptWhole();
    void anEchoedKeyIsTakenOut();
    void aCutLeavesNoHalfKey();
    void bodiesAreBounded();
    void aSmallBodyTakesLittle();
    void whatFellOutIsGone();
    void whatWaitsIsCounted();
    void aShellReadsNothingIntoIt_data();
    void aShellReadsNothingIntoIt();
    void theCommandHoldsNoKey();
    void aBodyThatIsGoneCannotBeRepeated();
};

} // namespace agm::test
