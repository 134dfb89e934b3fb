// SPDX-License-Identifier: GPL-3.0-or-later
// Concludes from 10 000 ad groups with 56 days each: the insights of the table and the review of the first page, in
// processor time of one thread. Ends with 0 when each takes under a second.
#include "domain/PeriodReview.h"

#include <QtCore/QRandomGenerator>

#include <cmath>
#include <cstdio>
#include <ctime>
#include <random>
#include <vector>

namespace {

using namespace agm;

constexpr int Groups = 10'000;
constexpr int Days = 57; // the last one is today
constexpr double Goal = 1.0; // seconds

struct Account {
    std::vector<AdGroupPtr> groups;
    PeriodInput input;

    Account()
    {
        std::mt19937 random(1);
        std::lognormal_distribution<double> noise(0, 0.2);
        const QDate today(2026, 3, 31);
        input.now = QDateTime(today, QTime(12, 0), Qt::UTC);
        input.insight.first = today.addDays(-6);
        input.insight.last = today;
        for (int i = 0; i < Groups; ++i) {
            const double size = 10 * std::exp(double(i % 100) / 25);
            const double rate = i % 17 ? 0.04 : 0; // results for each unit of spend
            MetricSeries series;
            for (int d = 0; d < Days; ++d) {
                const double spend = size * noise(random);
                series.points.append({today.addDays(d - Days + 1), -1, day(spend, rate, random), {}, {}, {}});
            }
            addGroup(QStringLiteral("adgrp_%1").arg(i), series);
        }
        input.insight.groups = groups;
    }

private:
    static MetricFigures day(double spend, double rate, std::mt19937 &random)
    {
        const auto count
            = [&random](double mean) { return mean > 0 ? double(std::poisson_distribution<int>(mean)(random)) : 0; };
        MetricFigures figures;
        figures.currency = Currency::usd();
        figures.resultEvent = Word::of(u"purchase");
        figures.setMoney(Field::Spend, std::llround(spend * double(Money::Micro)));
        figures.setCount(Field::Impressions, count(spend * 90));
        figures.setCount(Field::Clicks, count(spend * 1.5));
        figures.setCount(Field::Results, count(spend * rate));
        return figures;
    }

    void addGroup(const QString &id, const MetricSeries &series)
    {
        const MetricFigures now = *series.sum(input.insight.first, input.insight.last);
        auto group = std::make_shared<AdGroup>();
        group->id = id;
        group->title = id;
        group->status = Word::of(u"active");
        group->campaignId = Word::of(u"adcamp_a");
        group->resultEvent = now.resultEvent;
        group->spendCurrency = now.currency;
        group->budgetType = Word::of(u"daily");
        group->setMoney(Field::BudgetAmount, 100 * Money::Micro);
        group->setMoney(Field::Spend, now.money(Field::Spend)->micros);
        for (const Field field : {Field::Impressions, Field::Clicks})
            group->setNumber(field, *now.kept(field));
        group->setNumber(Field::Purchases, *now.kept(Field::Results));
        groups.push_back(group);
        input.insight.days.insert(id, series);
    }
};

double seconds(const std::clock_t &since)
{
    return double(std::clock() - since) / CLOCKS_PER_SEC;
}

} // namespace

int main()
{
    const Account account;
    std::clock_t since = std::clock();
    const auto insights = insightsOf(account.input.insight);
    const double forInsights = seconds(since);
    since = std::clock();
    const PeriodReview review = reviewOf(account.input);
    const double forReview = seconds(since);
    std::printf("%d ad groups, %d days each\n", Groups, Days);
    const auto report = [](const char *what, double took) {
        std::printf("%-10s %6.0f ms  goal <= %.0f %s\n", what, took * 1000, Goal * 1000,
                    took <= Goal ? "met" : "MISSED");
    };
    report("insights", forInsights);
    report("review", forReview);
    std::printf("%d insights; %d budgets, %d anomalies, %d without results\n", int(insights.size()),
                int(review.pacing.size()), int(review.anomalies.size()), int(review.waste.size()));
    const bool complete = insights.size() == Groups && review.pacing.size() == Groups && !review.totals.isEmpty();
    return complete && forInsights <= Goal && forReview <= Goal ? 0 : 1;
}
