// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

/// What is read in a shorter way because it mostly comes as before, or in the usual form, must mean what it always
/// means.
class ShortcutTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keys_data();
    void keys();
    void shuffledKeys();
    void targeting_data();
    void targeting();
    void numbers();
    void numberInEachPlace();
    void instants();
};
