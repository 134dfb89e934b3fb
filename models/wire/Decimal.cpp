// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/Decimal.h"

#include "domain/Money.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>

namespace agm {
namespace {

/// A number cut into its parts: value = ± digits × 10^exponent, where `digits` are the integer and then the fraction.
struct Parts {
    bool negative = false;
    QByteArrayView integer;
    QByteArrayView fraction;
    int exponent = 0; ///< as written; clamped to ±100 000
};

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

QByteArrayView digitsAt(QByteArrayView text, qsizetype &at)
{
    const qsizetype begin = at;
    while (at < text.size() && isDigit(text[at]))
        ++at;
    return text.sliced(begin, at - begin);
}

/// By the grammar of RFC 8259, section 6.
bool split(QByteArrayView text, Parts &parts)
{
    qsizetype at = 0;
    if (at < text.size() && text[at] == '-') {
        parts.negative = true;
        ++at;
    }
    parts.integer = digitsAt(text, at);
    if (parts.integer.isEmpty() || (parts.integer.size() > 1 && parts.integer[0] == '0'))
        return false;
    if (at < text.size() && text[at] == '.') {
        ++at;
        parts.fraction = digitsAt(text, at);
        if (parts.fraction.isEmpty())
            return false;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        bool down = false;
        if (at < text.size() && (text[at] == '+' || text[at] == '-')) {
            down = text[at] == '-';
            ++at;
        }
        const QByteArrayView digits = digitsAt(text, at);
        if (digits.isEmpty())
            return false;
        for (const char digit : digits)
            parts.exponent = std::min(parts.exponent * 10 + (digit - '0'), 100'000);
        if (down)
            parts.exponent = -parts.exponent;
    }
    return at == text.size();
}

/// Numbers of up to 12 bytes without sign and exponent, which nearly all of an answer are, in one pass: value = digits
/// / 10^decimals. False for all others, right or wrong.
bool isPlain(QByteArrayView text, quint64 &digits, int &decimals)
{
    const char *at = text.data();
    const char *const end = at + text.size();
    if (text.isEmpty() || text.size() > 12 || (*at == '0' && text.size() > 1 && at[1] != '.'))
        return false;
    quint64 sum = 0;
    const char *point = nullptr;
    for (; at < end; ++at) {
        const auto digit = quint8(*at - '0');
        if (digit <= 9)
            sum = sum * 10 + digit;
        else if (*at == '.' && !point && at != text.data() && at + 1 != end)
            point = at;
        else
            return false;
    }
    digits = sum;
    decimals = point ? int(end - point) - 1 : 0;
    return true;
}

} // namespace

DecimalStatus microsFromDecimal(QByteArrayView text, qint64 &micros)
{
    static constexpr std::array<quint64, 7> scales{1'000'000, 100'000, 10'000, 1'000, 100, 10, 1};
    quint64 plain = 0;
    if (int decimals = 0; isPlain(text, plain, decimals) && decimals <= 6) {
        // Less than 10^12 × 10^6: it cannot overflow.
        micros = qint64(plain * scales[std::size_t(decimals)]);
        return DecimalStatus::Ok;
    }
    Parts parts;
    if (!split(text, parts))
        return DecimalStatus::NotANumber;
    const qsizetype count = parts.integer.size() + parts.fraction.size();
    const auto digit = [&parts](qsizetype i) {
        const qsizetype inFraction = i - parts.integer.size();
        return int((inFraction < 0 ? parts.integer[i] : parts.fraction[inFraction]) - '0');
    };
    // How many of the digits stand before the sign once the number is in micro-units.
    const qsizetype whole = parts.integer.size() + parts.exponent + 6;
    constexpr auto Largest = quint64(std::numeric_limits<qint64>::max());
    quint64 sum = 0;
    for (qsizetype i = 0; i < whole; ++i) {
        const quint64 next = i < count ? quint64(digit(i)) : 0;
        if (sum > (Largest - next) / 10)
            return DecimalStatus::TooLarge;
        sum = sum * 10 + next;
        if (sum == 0 && i >= count)
            break; // 0e99999: only zeros follow
    }
    if (whole >= 0 && whole < count && digit(whole) >= 5) {
        if (sum == Largest)
            return DecimalStatus::TooLarge;
        ++sum;
    }
    micros = parts.negative ? -qint64(sum) : qint64(sum);
    return DecimalStatus::Ok;
}

DecimalStatus doubleFromDecimal(QByteArrayView text, double &value)
{
    // Up to 15 digits and 22 powers of ten are exact in a double, so that one division rounds correctly; nearly every
    // number of an answer is such a one.
    static constexpr std::array<double, 23> tens{1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                                 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    quint64 plain = 0;
    if (int decimals = 0; isPlain(text, plain, decimals)) {
        value = double(plain) / tens[std::size_t(decimals)];
        return DecimalStatus::Ok;
    }
    Parts parts;
    if (!split(text, parts))
        return DecimalStatus::NotANumber;
    const qsizetype scale = parts.fraction.size() - parts.exponent;
    if (parts.integer.size() + parts.fraction.size() <= 15 && scale >= 0 && scale < qsizetype(tens.size())) {
        quint64 sum = 0;
        for (const char digit : parts.integer)
            sum = sum * 10 + quint64(digit - '0');
        for (const char digit : parts.fraction)
            sum = sum * 10 + quint64(digit - '0');
        value = double(sum) / tens[std::size_t(scale)];
        if (parts.negative)
            value = -value;
        return DecimalStatus::Ok;
    }
    const auto result = std::from_chars(text.begin(), text.end(), value);
    if (result.ec == std::errc::result_out_of_range) {
        // Both ends of the range are reported alike. Only a number whose first digits stand before the sign is large.
        qsizetype before = parts.integer == QByteArrayView("0") ? 0 : parts.integer.size();
        for (const char digit : parts.fraction) {
            if (before > 0 || digit != '0')
                break;
            --before;
        }
        if (before + parts.exponent > 0)
            return DecimalStatus::TooLarge;
        value = 0;
    }
    return DecimalStatus::Ok;
}

QByteArray decimalFromMicros(qint64 micros)
{
    const quint64 size = micros < 0 ? 0 - quint64(micros) : quint64(micros);
    QByteArray text = QByteArray::number(size / quint64(Money::Micro));
    if (const quint64 rest = size % quint64(Money::Micro)) {
        QByteArray fraction = QByteArray::number(rest).rightJustified(6, '0');
        while (fraction.endsWith('0'))
            fraction.chop(1);
        text += '.' + fraction;
    }
    return micros < 0 ? '-' + text : text;
}

} // namespace agm
