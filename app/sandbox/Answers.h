// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/World.h"

#include <QtCore/QByteArray>

namespace agm::sandbox {

/// Micro US dollars for one micro-unit of the currency. Fixed rates: the sandbox has no market.
double usdRate(const QByteArray &currency);
/// The plural key of an event's count in the answer ("purchases") and its word in `result_event` ("purchase").
const char *countKey(int event);
const char *eventWord(int event);

/// The figures that follow from sums; shared by ad groups, campaigns and reports so that all agree.
struct Figures {
    explicit Figures(const Sums &sums, const QByteArray &currency);
    qint64 spend = 0; ///< micro-units
    qint64 impressions = 0;
    qint64 reach = 0;
    qint64 clicks = 0;
    double clickRate = 0;
    double costPerClick = 0; ///< two decimals
    double costPerMille = 0; ///< two decimals
    double frequency = 0; ///< 0 without reach
    double returnOnSpend = 0;
};

/// Cost of one of `count` things, two decimals; 0 when there are none.
double costPer(qint64 spendMicros, qint64 count);

/// Writes all metric members (spend … viewed_contents, result_event, results, link_clicks) without braces.
/// `goal` is the Event the results are counted by, -1 for none.
void appendMetrics(QByteArray &out, const Sums &sums, const QByteArray &currency, int goal, const QByteArray &goalName);
/// Writes a whole ad group: all attributes of the page and the later optional ones.
void appendAdGroup(QByteArray &out, World &world, const AdGroup &group, const Window &window);
void appendCampaign(QByteArray &out, World &world, const Campaign &campaign, const Window &window);

/// What an ordering ranks by.
double orderValue(const QByteArray &order, const Sums &sums, const QByteArray &currency, int goal);

} // namespace agm::sandbox
