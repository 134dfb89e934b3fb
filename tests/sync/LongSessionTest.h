// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm {

/// What a session keeps has a bound, and what an earlier one left behind goes.
class LongSessionTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oldJobsAreLeftToTheJournal();
    void whatRunsIsKept();
    void whatWasCarriedOutIsNoDraftAfterAStart();
};

} // namespace agm
