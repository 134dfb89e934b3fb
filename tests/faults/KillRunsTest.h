// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QStringList>

namespace agm::test {

/// The second process: opens the store and the account as the program does, then drafts and posts until it is killed,
/// and tells what is done. Arguments: the store, the server, the number of the run.
int workUntilKilled(const QStringList &arguments);

/// Hundreds of lives of a program that end by kill -9 anywhere: while it opens, lists, settles, drafts and posts.
class KillRunsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostAndNothingIsDoneTwice();
};

} // namespace agm::test
