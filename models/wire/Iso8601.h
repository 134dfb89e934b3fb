// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Instant.h"

#include <QtCore/QByteArrayView>

#include <optional>

namespace agm {

/// Reads `2026-06-01T12:00:00Z` with an optional fraction of a second and an offset (`+02:00`, `+0200`, `+02`), or a
/// bare date (midnight UTC). Without an offset it is UTC. Nothing for text that is no such time, February 30th
/// included. Our own because four of them stand in every ad group and QDateTime takes microseconds for each.
std::optional<Instant> parseInstant(QByteArrayView text);

/// `2026-06-01T12:00:00Z`, with milliseconds only when there are any. `instant` must not be null.
QByteArray instantText(Instant instant);

} // namespace agm
