// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm {

/// Random runs against a faulty server hold the invariants of METHODS "Journal, undo, conflicts".
class ModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theInvariantsHold();
};

} // namespace agm
