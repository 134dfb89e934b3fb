// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLatin1String>
#include <QtCore/QString>

/// The keys that actions have now, for sentences that name one: a person may have changed them. One list for the
/// program. Main thread.
namespace agm::keytexts {

/// `key` in the words of the platform; empty: the action has none.
void set(const QString &actionId, const QString &key);
/// "F5"; "in the menus" for an action without a key. An action that nobody set is taken for one without.
QString of(QLatin1String actionId);

} // namespace agm::keytexts
