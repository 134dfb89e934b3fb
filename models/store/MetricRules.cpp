// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/MetricRules.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimeZone>

#include <algorithm>

namespace agm::store {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(agm::MetricRules)
};

} // namespace

MetricChange changeOf(const MetricFigures &known, const MetricFigures &answer)
{
    bool more = false;
    for (const Field field : MetricFigures::Kept) {
        const auto before = known.kept(field);
        const auto now = answer.kept(field);
        if (before && now && *before != *now)
            return MetricChange::Other;
        more = more || (now && !before);
    }
    const auto differ = [](auto before, auto now) { return !before.isNull() && !now.isNull() && before != now; };
    if (differ(known.currency, answer.currency))
        return MetricChange::Other;
    // Another goal counts something else, though the number be the same.
    if (known.kept(Field::Results) && answer.kept(Field::Results) && differ(known.resultEvent, answer.resultEvent))
        return MetricChange::Other;
    // The divisor of the ROAS is made of rounded numbers: it takes no part.
    more = more || (known.currency.isNull() && !answer.currency.isNull())
        || (known.resultEvent.isNull() && !answer.resultEvent.isNull());
    return more ? MetricChange::More : MetricChange::Same;
}

MetricFigures joined(const MetricFigures &known, const MetricFigures &answer)
{
    MetricFigures all = known;
    if (all.currency.isNull())
        all.currency = answer.currency;
    if (all.resultEvent.isNull() || !all.kept(Field::Results))
        all.resultEvent = answer.resultEvent.isNull() ? all.resultEvent : answer.resultEvent;
    // The divisor belongs to the purchase value that came with it.
    const bool value = !known.kept(Field::PurchaseValue) && answer.kept(Field::PurchaseValue);
    if (!all.roasSpendUsd || (value && answer.roasSpendUsd))
        all.roasSpendUsd = answer.roasSpendUsd;
    for (const Field field : MetricFigures::Kept) {
        if (all.kept(field) || !answer.kept(field))
            continue;
        if (const auto money = answer.money(field))
            all.setMoney(field, money->micros);
        else
            all.setCount(field, *answer.kept(field));
    }
    return all;
}

qint64 endOf(QDate day, int hour, const QByteArray &zone)
{
    const QTimeZone place(zone);
    if (hour < 0)
        return day.addDays(1).startOfDay(place).toMSecsSinceEpoch();
    return QDateTime(day, QTime(hour, 0), place).toMSecsSinceEpoch() + 3'600'000;
}

std::optional<MetricPoint> pointOf(QDate day, int hour, std::span<const MetricVersion> versions, const QByteArray &zone,
                                   std::optional<qint64> asOfMs)
{
    if (asOfMs) {
        const auto later = std::find_if(versions.begin(), versions.end(),
                                        [&](const MetricVersion &version) { return version.sinceMs > *asOfMs; });
        versions = versions.first(std::size_t(later - versions.begin()));
    }
    if (versions.empty())
        return std::nullopt;
    const auto seen
        = [&](const MetricVersion &version) { return asOfMs ? std::min(version.seenMs, *asOfMs) : version.seenMs; };
    const MetricVersion &now = versions.back();
    MetricPoint point;
    point.day = day;
    point.hour = hour;
    point.figures = now.figures;
    point.seenAt = QDateTime::fromMSecsSinceEpoch(seen(now), Qt::UTC);
    if (versions.size() == 1)
        return point;
    const qint64 over = endOf(day, hour, zone);
    const auto first = std::find_if(versions.begin(), versions.end(),
                                    [&](const MetricVersion &version) { return seen(version) >= over; });
    if (first != versions.end() && changeOf(first->figures, now.figures) == MetricChange::Other) {
        point.firstSeen = first->figures;
        point.firstSeenAt = QDateTime::fromMSecsSinceEpoch(std::max(first->sinceMs, over), Qt::UTC);
    }
    return point;
}

Result<void> checkRecord(const MetricRecord &record)
{
    const QString where = QStringLiteral("metrics");
    if (!record.seenAt.isValid() || !QTimeZone(record.zone).isValid())
        return fail(ErrorKind::Invalid, Tr::tr("Figures need a time and a known time zone to be kept."), where);
    const bool hours = record.granularity == Granularity::Hour;
    for (const MetricEntry &entry : record.entries) {
        if (entry.adGroupId.isEmpty() || !entry.day.isValid())
            return fail(ErrorKind::Invalid, Tr::tr("Figures need an ad group and a day to be kept."), where);
        if (hours ? entry.hour < 0 || entry.hour > 23 : entry.hour != -1)
            return fail(ErrorKind::Invalid, Tr::tr("Figures of a day have no hour, those of an hour need it."), where);
    }
    return {};
}

} // namespace agm::store
