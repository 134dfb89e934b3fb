// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

#include <functional>

namespace agm {

/// Runs `work` later, in a turn of the event loop in which no other such work runs: several listeners of one signal
/// that each take half a frame's time would together hold up the keyboard. In the order of the calls; not at all when
/// `context` is gone by then. From the thread of the application only.
void inOwnTurn(QObject *context, std::function<void()> work);

} // namespace agm
