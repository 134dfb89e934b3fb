// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/requests/QuotaWords.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace agm::quota {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(agm::Quota)
};

int left(const ApiMeter &meter)
{
    return std::max(0, meter.quota.limit - meter.quota.used);
}

QString line(const ApiMeter &meter, const QLocale &locale)
{
    return Tr::tr("%1: %2 of %3 left", "operation: requests of the minute")
        .arg(meter.operation, locale.toString(left(meter)), locale.toString(meter.quota.limit));
}

} // namespace

Meter meter(const ApiActivity &activity, const QLocale &locale)
{
    QList<ApiMeter> known;
    for (const ApiMeter &one : activity.operations) {
        if (one.quota.limit > 0)
            known.append(one);
    }
    if (known.isEmpty())
        return {};
    const auto tightest
        = *std::min_element(known.cbegin(), known.cend(), [](auto &a, auto &b) { return left(a) < left(b); });
    const auto held = std::max_element(known.cbegin(), known.cend(), [](auto &a, auto &b) {
        return (a.quota.heldBack ? a.quota.nextInMs : 0) < (b.quota.heldBack ? b.quota.nextInMs : 0);
    });
    const QString numbers
        = QStringLiteral("%1/%2").arg(locale.toString(left(tightest)), locale.toString(tightest.quota.limit));
    const QString requests = Tr::tr("%1 requests left").arg(numbers);
    const QString brief = Tr::tr("%1 left", "requests").arg(numbers);
    Meter words;
    QStringList tips{Tr::tr("The server takes so many requests of each kind in a minute:")};
    for (const ApiMeter &one : std::as_const(known))
        tips.append(line(one, locale));
    const QString waiting
        = activity.writesWaiting > 0 ? Tr::tr("%Ln writes waiting", nullptr, activity.writesWaiting) : QString();
    if (held->quota.heldBack) {
        const QString seconds = locale.toString((held->quota.nextInMs + 999) / 1000);
        const QString hold = Tr::tr("⏸ goes on in %1 s", "the server asked to wait").arg(seconds);
        words.forms = waiting.isEmpty() ? QStringList{Tr::tr("%1 · %2").arg(requests, hold), hold}
                                        : QStringList{Tr::tr("%1 · %2 · %3").arg(requests, waiting, hold),
                                                      Tr::tr("%1 · %2").arg(waiting, hold), hold};
        tips.append(Tr::tr("The server asked to wait before the next %1. It goes on by itself in %2 seconds.")
                        .arg(held->operation, seconds));
    } else if (!waiting.isEmpty()) {
        words.forms = {Tr::tr("%1 · %2").arg(requests, waiting), Tr::tr("%1 · %2").arg(brief, waiting), waiting};
    } else {
        words.forms = {requests, brief};
    }
    if (!waiting.isEmpty())
        tips.append(Tr::tr("%Ln writes wait for their turn; nothing is lost.", nullptr, activity.writesWaiting));
    if (activity.readsWaiting > 0)
        tips.append(Tr::tr("%Ln reads wait for their turn.", nullptr, activity.readsWaiting));
    words.tip = tips.join(u'\n');
    return words;
}

} // namespace agm::quota
