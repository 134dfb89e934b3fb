// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QStringList>

namespace agm {

/// What the disk does to a posting job. kill -9 in every step: a second process posts to this one's sandbox. And a disk
/// that is full.
class PostKillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void killedInAnyStepLosesNothing();
    void aFullDiskSendsNothingAndKeepsTheDraftsInMemory();
};

/// The second process: posts every draft of the store, and waits for a line on its input after each step it tells.
/// `arguments`: store file, base URL, key.
int postStepByStep(const QStringList &arguments);

} // namespace agm
