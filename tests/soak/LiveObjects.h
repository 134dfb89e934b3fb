// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QMap>

namespace agm {

/// How many objects of each class live, by its name.
using ObjectCounts = QMap<QByteArray, int>;

/// Every QObject of the process, also those without a parent: a watcher that nobody frees is in no tree. Qt tells of
/// each one made and destroyed through its hooks for debuggers (qhooks_p.h), which are part of its binary interface.
class LiveObjects {
public:
    /// Before the first object whose end is to be seen. Once in a process; it is never taken back.
    static void watch();
    /// The objects of the calling thread by class. From the event loop, so that none of them is half made.
    static ObjectCounts counts();
};

/// What there is more of than before, with the difference.
ObjectCounts grown(const ObjectCounts &before, const ObjectCounts &after);

} // namespace agm
