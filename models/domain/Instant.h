// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>

#include <algorithm>

namespace agm {

/// A point in time with the UTC offset the server wrote it in (the offset is kept for display; comparison is by the
/// instant alone). Null until set. Eight bytes, because each of 100 000 ad groups has four of them: what is more than
/// 70 000 years away, or an offset of more than 34 hours, is taken for the furthest there is.
class Instant {
public:
    constexpr Instant() = default;
    constexpr explicit Instant(qint64 msecsUtc, int offsetMinutes = 0)
        : m_msecs(std::clamp(msecsUtc, -Furthest, Furthest)),
          m_offset(std::clamp(offsetMinutes, -FurthestOffset, FurthestOffset))
    {
    }

    constexpr bool isNull() const { return m_msecs == Unset; }
    /// Milliseconds since 1970-01-01T00:00:00Z; meaningless when null.
    constexpr qint64 msecs() const { return m_msecs; }
    constexpr int offsetMinutes() const { return int(m_offset); }
    QDateTime toUtc() const { return isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(m_msecs, Qt::UTC); }
    static Instant of(const QDateTime &time)
    {
        return time.isValid() ? Instant(time.toMSecsSinceEpoch(), time.offsetFromUtc() / 60) : Instant();
    }
    friend constexpr bool operator==(Instant a, Instant b) { return a.m_msecs == b.m_msecs; }
    friend constexpr bool operator<(Instant a, Instant b) { return a.m_msecs < b.m_msecs; }

private:
    static constexpr qint64 Furthest = (qint64(1) << 51) - 1;
    static constexpr int FurthestOffset = (1 << 11) - 1;
    static constexpr qint64 Unset = -Furthest - 1;
    qint64 m_msecs : 52 = Unset;
    qint64 m_offset : 12 = 0;
};

} // namespace agm
