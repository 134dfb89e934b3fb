// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/WorldStore.h"

namespace agm::sandbox {

/// Generates a new world into an empty store: campaigns of both budget kinds, ad groups in every state, 120 days of
/// delivery up to yesterday. The same seed, number of ad groups and `now` give the same world.
/// Takes about 0.3 s for 248 ad groups; not for the GUI thread. When `cancelled` becomes true nothing is written.
Result<void> makeWorld(WorldStore &store, quint64 seed, int adGroups, qint64 now, const std::atomic<bool> &cancelled);

} // namespace agm::sandbox
