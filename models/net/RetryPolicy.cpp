// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/RetryPolicy.h"

#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>

namespace agm {

RetryRule retryRule(HttpFailure failure, int status)
{
    struct StatusRow {
        int from;
        int to;
        RetryRule rule;
    };
    static constexpr StatusRow statuses[] = {
        {408, 408, {true, false}},
        {409, 409, {true, false}},
        {429, 429, {true, true}},
        {500, 599, {true, false}},
    };
    struct FailureRow {
        HttpFailure failure;
        RetryRule rule;
    };
    static constexpr FailureRow failures[] = {
        {HttpFailure::Connect, {true, false}},
        {HttpFailure::Lost, {true, false}},
        {HttpFailure::Idle, {true, false}},
        {HttpFailure::Deadline, {true, false}},
        // A wrong certificate, a page that is too large or badly packed will be so the next time too.
        {HttpFailure::Tls, {}},
        {HttpFailure::TooLarge, {}},
        {HttpFailure::Unpack, {}},
    };
    // A refusal whose body was cut is still a refusal.
    if (status >= 300) {
        const auto *row = std::find_if(std::begin(statuses), std::end(statuses), [status](const StatusRow &candidate) {
            return candidate.from <= status && status <= candidate.to;
        });
        return row == std::end(statuses) ? RetryRule{} : row->rule;
    }
    const auto *row = std::find_if(std::begin(failures), std::end(failures),
                                   [failure](const FailureRow &candidate) { return candidate.failure == failure; });
    return row == std::end(failures) ? RetryRule{} : row->rule;
}

qint64 retryWaitMs(const ApiLimits &limits, const RetryRule &rule, int triesDone, int hintSeconds, double random)
{
    if (hintSeconds >= 0) {
        // A little later than asked, and never exactly together with others that were told the same.
        const qint64 asked = std::min(qint64(hintSeconds) * 1000, limits.retryAfterCapMs);
        return asked + static_cast<qint64>(random * static_cast<double>(std::min<qint64>(250, limits.backoffBaseMs)));
    }
    // A rate limit counts a whole minute: without a hint the waits must add up to one within the tries.
    const int stretch = rule.rateLimit ? 8 : 1;
    const double doubled
        = static_cast<double>(limits.backoffBaseMs) * stretch * std::pow(2.0, std::max(0, triesDone - 1));
    const double capped = std::min(doubled, static_cast<double>(limits.backoffCapMs) * (rule.rateLimit ? 4 : 1));
    return static_cast<qint64>(std::llround(capped * (limits.jitterLow + (1.0 - limits.jitterLow) * (1.0 - random))));
}

QDateTime parseHttpDate(const QByteArray &text)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()),
                                             QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    date.setTimeSpec(Qt::UTC);
    return date;
}

int retryHintSeconds(const HttpReply &reply, const QString &message, const QDateTime &wallNow)
{
    constexpr qint64 most = std::numeric_limits<int>::max();
    const QByteArray header = reply.header("Retry-After").trimmed();
    bool isNumber = false;
    if (const qint64 seconds = header.toLongLong(&isNumber); isNumber && seconds >= 0) {
        return static_cast<int>(std::min(seconds, most));
    }
    if (const QDateTime until = parseHttpDate(header); until.isValid()) {
        const QDateTime serverNow = parseHttpDate(reply.header("Date"));
        const qint64 seconds = (serverNow.isValid() ? serverNow : wallNow).secsTo(until);
        return static_cast<int>(std::clamp<qint64>(seconds, 0, most));
    }
    static const QRegularExpression words(
        QStringLiteral("\\b(?:try again|retry|wait)\\b[^0-9]{0,30}?(\\d{1,6})\\s*(s|sec|seconds?|m|min|minutes?)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = words.match(message); match.hasMatch()) {
        const bool minutes = match.captured(2).startsWith(u'm', Qt::CaseInsensitive);
        return match.captured(1).toInt() * (minutes ? 60 : 1);
    }
    return -1;
}

} // namespace agm
