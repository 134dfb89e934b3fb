// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/Json.h"

#include <QtCore/QString>

#include <charconv>
#include <cmath>

namespace agm::sandbox::json {

namespace {

void twoDigits(QByteArray &out, int value)
{
    out += static_cast<char>('0' + value / 10);
    out += static_cast<char>('0' + value % 10);
}

} // namespace

void string(QByteArray &out, QStringView text)
{
    if (text.isNull()) {
        out += "null";
        return;
    }
    static constexpr char hex[] = "0123456789abcdef";
    const QByteArray utf8 = text.toUtf8();
    out += '"';
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (byte < 0x20) {
            out += "\\u00";
            out += hex[byte >> 4];
            out += hex[byte & 15];
        } else {
            out += c;
        }
    }
    out += '"';
}

void key(QByteArray &out, const char *name)
{
    if (!out.isEmpty() && !out.endsWith('{'))
        out += ',';
    out += '"';
    out += name;
    out += "\":";
}

void number(QByteArray &out, double value)
{
    if (!std::isfinite(value)) {
        out += "null";
        return;
    }
    char text[32];
    // Whole numbers are written as such: 1e+06 would be valid JSON, but nobody expects it in a count.
    if (value == std::floor(value) && std::abs(value) < 1e15) {
        number(out, static_cast<qint64>(value));
        return;
    }
    const auto end = std::to_chars(text, text + sizeof text, value);
    out.append(text, static_cast<qsizetype>(end.ptr - text));
}

void number(QByteArray &out, qint64 value)
{
    char text[24];
    const auto end = std::to_chars(text, text + sizeof text, value);
    out.append(text, static_cast<qsizetype>(end.ptr - text));
}

void money(QByteArray &out, qint64 micros)
{
    const bool negative = micros < 0;
    const qint64 hundredths = ((negative ? -micros : micros) + 5000) / 10000;
    if (negative && hundredths != 0)
        out += '-';
    number(out, hundredths / 100);
    if (const auto rest = static_cast<int>(hundredths % 100); rest != 0) {
        out += '.';
        out += static_cast<char>('0' + rest / 10);
        if (rest % 10 != 0)
            out += static_cast<char>('0' + rest % 10);
    }
}

double cents(double amount)
{
    return std::round(amount * 100.0) / 100.0;
}

void instant(QByteArray &out, qint64 ms)
{
    // Days to a civil date by the usual era arithmetic; QDateTime would be the slowest part of a page.
    qint64 days = ms / 86400000;
    qint64 rest = ms % 86400000;
    if (rest < 0) {
        rest += 86400000;
        --days;
    }
    const qint64 z = days + 719468;
    const qint64 era = (z >= 0 ? z : z - 146096) / 146097;
    const auto dayOfEra = static_cast<unsigned>(z - era * 146097);
    const unsigned yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const unsigned dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const unsigned shifted = (5 * dayOfYear + 2) / 153;
    const auto day = static_cast<int>(dayOfYear - (153 * shifted + 2) / 5 + 1);
    const auto month = static_cast<int>(shifted < 10 ? shifted + 3 : shifted - 9);
    const qint64 year = static_cast<qint64>(yearOfEra) + era * 400 + (month <= 2 ? 1 : 0);
    out += '"';
    number(out, year);
    out += '-';
    twoDigits(out, month);
    out += '-';
    twoDigits(out, day);
    out += 'T';
    const auto seconds = static_cast<int>(rest / 1000);
    twoDigits(out, seconds / 3600);
    out += ':';
    twoDigits(out, seconds / 60 % 60);
    out += ':';
    twoDigits(out, seconds % 60);
    if (const auto thousandths = static_cast<int>(rest % 1000); thousandths != 0) {
        out += '.';
        out += static_cast<char>('0' + thousandths / 100);
        twoDigits(out, thousandths % 100);
    }
    out += "Z\"";
}

} // namespace agm::sandbox::json
