// SPDX-License-Identifier: GPL-3.0-or-later
// Changing at scale, each beside something measured in the same run: +10 % on 10 000 of 100 000 ad groups with its
// money, an editor on 1 000 ad groups, the undo of a job of 1 000.
#include "tests/bench/changes/ChangesBench.h"

#include <QtCore/QLocale>
#include <QtWidgets/QApplication>

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace agm::bench {
namespace {

constexpr int Campaigns = 400;

QString campaignId(int number)
{
    return QStringLiteral("adcamp_%1").arg(number);
}

} // namespace

bool report(const char *what, double measured, double goal, const char *besideWhat, double beside)
{
    const bool good = measured <= goal;
    std::printf("%-52s %9.2f ms  goal <= %-5.0f %-6s  %.1f times %s (%.2f ms)\n", what, measured, goal,
                good ? "met" : "MISSED", measured / std::max(beside, 0.001), besideWhat, beside);
    std::fflush(stdout);
    return good;
}

double processorMs()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

double fastest(int runs, const std::function<void()> &work)
{
    double best = -1;
    for (int i = 0; i < runs; ++i) {
        const double start = processorMs();
        work();
        const double took = processorMs() - start;
        best = best < 0 ? took : std::min(best, took);
    }
    return best;
}

QList<AdGroupPtr> makeGroups(int count)
{
    QList<AdGroupPtr> groups;
    groups.reserve(count);
    for (int i = 0; i < count; ++i) {
        AdGroup group;
        group.id = QStringLiteral("adgrp_%1").arg(i, 7, 10, QLatin1Char('0'));
        group.title = QStringLiteral("Founders #%1").arg(i);
        group.campaignId = Word::of(QStringView(campaignId(i % Campaigns)));
        group.status = Word::of(QStringView(i % 3 ? u"active" : u"paused"));
        group.budgetType = Word::of(u"daily");
        group.spendCurrency = Currency::usd();
        group.setMoney(Field::BudgetAmount, (10 + i % 90) * Money::Micro);
        group.setMoney(Field::Spend, (i % 1000) * Money::Micro);
        group.sent.set();
        groups.append(std::make_shared<const AdGroup>(group));
    }
    return groups;
}

CampaignsById makeCampaigns()
{
    CampaignsById campaigns;
    for (int i = 0; i < Campaigns; ++i) {
        Campaign campaign;
        campaign.id = campaignId(i);
        campaign.title = QStringLiteral("Campaign %1").arg(i);
        campaign.status = Word::of(u"active");
        campaign.budgetOptimization = Word::of(u"ad_group");
        campaigns.insert(Word::of(QStringView(campaign.id)), std::make_shared<const Campaign>(campaign));
    }
    return campaigns;
}

} // namespace agm::bench

int main(int argc, char **argv)
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const QApplication app(argc, argv);
    using namespace agm::bench;
    const bool drafted = draftsTenPercent();
    const bool opened = opensAnEditor();
    const bool undone = undoStartsAtOnce();
    if (!drafted || !opened || !undone)
        std::puts("a goal was missed, or a step did not end");
    return drafted && opened && undone ? 0 : 1;
}
