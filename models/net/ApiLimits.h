// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

namespace agm {

/// Every bound of the client in one place. Times are milliseconds.
struct ApiLimits {
    /// No byte came or went for this long.
    qint64 idleMs = 30'000;
    /// One try from start to last byte; a server that drips one byte at a time ends here.
    qint64 tryMs = 60'000;
    /// All tries of a call and the waits between them, from the start of the first one (time in the queue is free).
    qint64 totalMs = 600'000;
    /// Of the unpacked body; enforced while reading.
    qint64 maxBodyBytes = qint64(64) * 1024 * 1024;
    /// At most this many requests at once; QnamBackend makes a connection for each.
    int maxInFlight = 18;
    /// So many of them are never taken by Background calls.
    int keptForForeground = 2;
    /// Tries of a call; 429 has its own count, since it says that nothing was done.
    int maxTries = 3;
    int maxTriesRateLimited = 5;
    /// Wait before try n+1: min(base · 2^(n-1), cap) times a random factor in [jitterLow, 1].
    qint64 backoffBaseMs = 500;
    qint64 backoffCapMs = 8'000;
    double jitterLow = 0.75;
    /// The longest wait taken from a server's hint.
    qint64 retryAfterCapMs = 120'000;
    /// The documented limit: so many requests of one operation within any windowMs.
    int requestsPerWindow = 600;
    qint64 windowMs = 60'000;
    /// Background reads leave this share of their operation's requests to Foreground ones, so that a long job that has
    /// used the minute up does not keep a click waiting. Writes leave none: that would make the job longer.
    double keptOfReads = 0.1;
    /// Added to the window, against clocks that tick differently at both ends.
    qint64 windowMarginMs = 250;
    /// Length of the request log's ring.
    int logEntries = 2'000;
};

} // namespace agm
