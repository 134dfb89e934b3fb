// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/Words.h"
#include "views/report/ReportParts.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>

namespace agm::report {
namespace {

constexpr int MostCurrencies = 3;
constexpr qint64 MostDays = 400; // wider windows are lines without days to tell apart

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ReviewReport)
};

using Days = QHash<QDate, MetricFigures>;

/// The sums of each day over the ad groups of a currency, of what is known.
Days sumsByDay(const ReviewReportInput &input, Currency currency)
{
    Days sums;
    for (const AdGroupPtr &group : input.groups) {
        const auto series = input.days.constFind(group->id);
        if (group->spendCurrency != currency || series == input.days.constEnd())
            continue;
        for (const MetricPoint &point : series->points) {
            const auto sum = sums.find(point.day);
            if (sum == sums.end())
                sums.insert(point.day, point.figures);
            else
                sum->add(point.figures);
        }
    }
    return sums;
}

/// The next of a few steps times a power of ten: a scale's end that can be read.
double roundEnd(double value)
{
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double step : {1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0}) {
        if (value <= step * power * (1 + 1e-9))
            return step * power;
    }
    return 10 * power;
}

std::optional<ReportTrend> trendOf(Field field, const Days &sums, Currency currency, const ReviewReportInput &input)
{
    const QDate first = input.review.first;
    const qint64 length = first.daysTo(input.review.last) + 1;
    ReportTrend trend;
    double highest = 0;
    double lowest = 0;
    bool any = false;
    for (qint64 i = 0; i < length; ++i) {
        ReportTrend::Day day;
        day.day = first.addDays(i);
        day.dayText = input.formats.day(day.day);
        const auto cell = [&](QDate at) {
            const auto sum = sums.constFind(at);
            return sum == sums.constEnd() ? textCell(QStringLiteral("—"), true)
                                          : metricCell(*sum, field, input.formats);
        };
        day.now = cell(day.day);
        day.before = cell(day.day.addDays(-length));
        for (const ReportCell *each : {&day.now, &day.before}) {
            if (const auto number = reportNumber(*each)) {
                highest = std::max(highest, *number);
                lowest = std::min(lowest, *number);
            }
        }
        any = any || reportNumber(day.now).has_value();
        trend.days.append(day);
    }
    if (!any)
        return std::nullopt;
    trend.top = highest > 0 ? roundEnd(highest) : 1;
    trend.bottom = lowest < 0 ? -roundEnd(-lowest) : 0; // a correction can make a day negative
    const auto scaleText = [&](double value) { // the title names the currency
        return isMoney(field) && (value == 0 || std::abs(value) >= 10)
            ? input.formats.compact(value)
            : period::numberText(value, field, currency, input.formats);
    };
    trend.topText = scaleText(trend.top);
    trend.bottomText = scaleText(trend.bottom);
    trend.title = currency.isNull() ? words::fieldTitle(field)
                                    : Tr::tr("%1 a day, %2").arg(words::fieldTitle(field), currency.code());
    return trend;
}

} // namespace

QList<ReportTrend> trends(const ReviewReportInput &input)
{
    QList<ReportTrend> list;
    const PeriodReview &review = input.review;
    if (!review.first.isValid() || !review.last.isValid() || review.first.daysTo(review.last) >= MostDays)
        return list;
    QList<Currency> currencies;
    for (const PeriodTotal &total : review.totals) {
        if (!total.now.mixedCurrencies && !currencies.contains(total.currency) && currencies.size() < MostCurrencies)
            currencies.append(total.currency);
    }
    for (const Currency currency : std::as_const(currencies)) {
        const Days sums = sumsByDay(input, currency);
        for (const Field field : {Field::Spend, Field::ClickThroughRate, Field::CostPerResult}) {
            if (const auto trend = trendOf(field, sums, currency, input))
                list.append(*trend);
        }
    }
    return list;
}

} // namespace agm::report
