// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm::test {

/// Plans jobs and marks their items without end; prints what the journal has promised to keep, a line each.
int writeUntilKilled(const QString &file);

class KillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void killedAtAnyPointLosesNothing();
};

} // namespace agm::test
