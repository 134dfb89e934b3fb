// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace agm {

/// A key that belongs to a part of the window and cannot be changed.
struct FixedKey {
    QString where; ///< "Table of ad groups"
    QString what; ///< what it does there
    QString keys; ///< in the words of the platform
};

/// All of them, part by part, for the list of keys.
QList<FixedKey> fixedKeys();

} // namespace agm
