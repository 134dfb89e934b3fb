// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/GuiFixture.h"

namespace agm {

/// Request log, JSON, curl, alerts and refreshing by itself through the whole window.
class ServerGuiTest : public GuiFixture {
    Q_OBJECT

private Q_SLOTS:
    void theLogShowsWhatWasSent();
    void anAdGroupAsJson();
    void requestsAreCopied();
    void anAlertTellsOnceAndShowsItsRows();
    void damagedAlertsAreKeptAndNamed();
    void itRefreshesByItself();

private:
    bool pauseElsewhere(const QString &id);
    void addAlert(const QString &name, const QString &filter);
};

} // namespace agm
