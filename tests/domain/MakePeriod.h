// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PeriodReview.h"
#include "tests/domain/Make.h"
#include "tests/domain/MakeFigures.h"

#include <functional>
#include <vector>

namespace agm::test {

/// An account's ad groups with the figures of a week, and what else is known of them.
struct MakePeriod {
    std::vector<AdGroupPtr> groups;
    InsightInput input;

    explicit MakePeriod(QDate last = QDate(2026, 3, 31))
    {
        input.last = last;
        input.first = last.addDays(-6);
    }

    /// In US dollars with purchases; more can be set on what is returned until the account is used.
    AdGroup &add(const QString &id, double spend, double impressions, double clicks, double results)
    {
        auto group = makeGroup(id, "active", 50);
        group->resultEvent = Word::of(u"purchase");
        group->setMoney(Field::Spend, qint64(std::llround(spend * double(Money::Micro))));
        group->setNumber(Field::Impressions, impressions);
        group->setNumber(Field::Clicks, clicks);
        group->setNumber(Field::Purchases, results);
        groups.push_back(group);
        return *group;
    }

    /// The figures of each day, oldest first, up to the last one; nothing for a day that is not known.
    using Day = std::function<std::optional<MetricFigures>(int index, QDate day)>;
    void days(const QString &id, int count, const Day &make)
    {
        MetricSeries series;
        series.adGroupId = id;
        for (int i = 0; i < count; ++i) {
            const QDate day = input.last.addDays(i - count + 1);
            if (const auto figures = make(i, day))
                series.points.append({day, -1, *figures, {}, {}, {}});
        }
        input.days.insert(id, series);
    }

    const InsightInput &made()
    {
        input.groups = groups;
        return input;
    }
    InsightPtr insight(const QString &id) { return insightsOf(made()).value(id); }
};

} // namespace agm::test
