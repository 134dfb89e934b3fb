// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QStringList>

namespace agm {

/// kill -9 in every step of a posting job: a second process with the store of a disk posts to this one's sandbox.
class PostKillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void killedInAnyStepLosesNothing();
};

/// The second process: posts every draft of the store, and waits for a line on its input after each step it tells.
/// `arguments`: store file, base URL, key.
int postStepByStep(const QStringList &arguments);

} // namespace agm
