// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/Iso8601.h"

#include <array>

namespace agm {
namespace {

/// Reads digits from the left of a text, and remembers whether all went well.
struct Cursor {
    QByteArrayView rest;
    bool ok = true;

    bool skip(char byte)
    {
        if (rest.isEmpty() || rest[0] != byte)
            return false;
        rest = rest.sliced(1);
        return true;
    }
    int number(int digits)
    {
        if (rest.size() < digits) {
            ok = false;
            return 0;
        }
        int value = 0;
        for (int i = 0; i < digits; ++i) {
            const char byte = rest[i];
            ok = ok && byte >= '0' && byte <= '9';
            value = value * 10 + (byte - '0');
        }
        rest = rest.sliced(digits);
        return value;
    }
    /// Milliseconds of a fraction of any length; what is finer is cut off.
    int fraction()
    {
        int milliseconds = 0;
        int place = 100;
        qsizetype used = 0;
        for (; used < rest.size() && rest[used] >= '0' && rest[used] <= '9'; ++used) {
            milliseconds += (rest[used] - '0') * place;
            place /= 10;
        }
        ok = ok && used > 0;
        rest = rest.sliced(used);
        return milliseconds;
    }
};

int daysIn(int year, int month)
{
    constexpr std::array<quint8, 13> days{0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return days[std::size_t(month)] + int(leap && month == 2);
}

/// Days from 1970-01-01. The year is counted from March, so that the leap day is its last.
qint64 daysSinceEpoch(int year, int month, int day)
{
    const qint64 y = month > 2 ? year : year - 1;
    const int fromMarch = (month + 9) % 12;
    const qint64 dayOfYear = (153 * fromMarch + 2) / 5 + day - 1;
    return y * 365 + y / 4 - y / 100 + y / 400 + dayOfYear - 719'468;
}

/// The two digits from `at` on, of digits that are kept as their values.
int pairAt(const std::array<quint8, 20> &digits, std::size_t at)
{
    return digits[at] * 10 + digits[at + 1];
}

/// 2026-06-01T12:00:00Z, as nearly every time of an answer is written, all bytes at once. Nothing for all other texts,
/// right or wrong.
std::optional<Instant> parsePlain(QByteArrayView text)
{
    constexpr char Shape[] = "0000-00-00T00:00:00Z";
    std::array<quint8, sizeof Shape - 1> digits;
    if (text.size() != qsizetype(digits.size()))
        return std::nullopt;
    // What is no digit becomes 0 where the shape has it too; a digit becomes its value.
    quint8 wrong = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        digits[i] = quint8(text.data()[i] ^ Shape[i]);
        wrong |= digits[i] > (Shape[i] == '0' ? 9 : 0) ? 1 : 0;
    }
    const int year = pairAt(digits, 0) * 100 + pairAt(digits, 2);
    const int month = pairAt(digits, 5);
    const int day = pairAt(digits, 8);
    const int hour = pairAt(digits, 11);
    const int minute = pairAt(digits, 14);
    const int second = pairAt(digits, 17);
    if (wrong || year < 1 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month) || hour > 23 || minute > 59
        || second > 59)
        return std::nullopt;
    return Instant(((daysSinceEpoch(year, month, day) * 24 + hour) * 60 + minute) * 60'000 + second * qint64(1000));
}

/// Minutes east of UTC; nothing to read is UTC.
int readOffset(Cursor &at)
{
    if (at.rest.isEmpty() || at.skip('Z') || at.skip('z'))
        return 0;
    const bool west = at.skip('-');
    if (!west && !at.skip('+')) {
        at.ok = false;
        return 0;
    }
    const int hours = at.number(2);
    int minutes = 0;
    if (at.skip(':') || !at.rest.isEmpty())
        minutes = at.number(2);
    at.ok = at.ok && hours <= 18 && minutes <= 59;
    return (west ? -1 : 1) * (hours * 60 + minutes);
}

} // namespace

std::optional<Instant> parseInstant(QByteArrayView text)
{
    if (const auto plain = parsePlain(text))
        return plain;
    Cursor at{text};
    const int year = at.number(4);
    at.ok = at.ok && at.skip('-');
    const int month = at.number(2);
    at.ok = at.ok && at.skip('-');
    const int day = at.number(2);
    if (!at.ok || year < 1 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month))
        return std::nullopt;
    const qint64 midnight = daysSinceEpoch(year, month, day) * 86'400'000;
    if (at.rest.isEmpty())
        return Instant(midnight);

    if (!at.skip('T') && !at.skip('t') && !at.skip(' '))
        return std::nullopt;
    const int hour = at.number(2);
    at.ok = at.ok && at.skip(':');
    const int minute = at.number(2);
    int second = 0;
    int milliseconds = 0;
    if (at.skip(':')) {
        second = at.number(2);
        if (at.skip('.') || at.skip(','))
            milliseconds = at.fraction();
    }
    const int offset = readOffset(at);
    if (!at.ok || !at.rest.isEmpty() || hour > 23 || minute > 59 || second > 59)
        return std::nullopt;
    return Instant(midnight + ((hour * 60 + minute - offset) * 60 + second) * qint64(1000) + milliseconds, offset);
}

QByteArray instantText(Instant instant)
{
    const QDateTime time = instant.toUtc();
    const bool fraction = time.time().msec() != 0;
    return time.toString(fraction ? QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ") : QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"))
        .toLatin1();
}

} // namespace agm
