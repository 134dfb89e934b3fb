// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>

#include <limits>

namespace agm {

/// A point in time with the UTC offset the server wrote it in (the offset is kept for display; comparison is by the
/// instant alone). Null until set.
class Instant {
public:
    constexpr Instant() = default;
    constexpr explicit Instant(qint64 msecsUtc, int offsetMinutes = 0) : m_msecs(msecsUtc), m_offset(offsetMinutes) { }

    constexpr bool isNull() const { return m_msecs == Unset; }
    /// Milliseconds since 1970-01-01T00:00:00Z; meaningless when null.
    constexpr qint64 msecs() const { return m_msecs; }
    constexpr int offsetMinutes() const { return m_offset; }
    QDateTime toUtc() const { return isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(m_msecs, Qt::UTC); }
    static Instant of(const QDateTime &time)
    {
        return time.isValid() ? Instant(time.toMSecsSinceEpoch(), time.offsetFromUtc() / 60) : Instant();
    }
    friend constexpr bool operator==(Instant a, Instant b) { return a.m_msecs == b.m_msecs; }
    friend constexpr bool operator<(Instant a, Instant b) { return a.m_msecs < b.m_msecs; }

private:
    static constexpr qint64 Unset = std::numeric_limits<qint64>::min();
    qint64 m_msecs = Unset;
    qint32 m_offset = 0;
};

} // namespace agm
