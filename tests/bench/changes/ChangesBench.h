// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/AdGroup.h"
#include "domain/Campaign.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QList>

#include <functional>

namespace agm::bench {

/// Prints both figures and their ratio; false when `measured` is above `goal`. `beside` is the other thing, measured in
/// the same run.
bool report(const char *what, double measured, double goal, const char *besideWhat, double beside);

/// Processor time of this thread alone, in milliseconds: what else runs on the machine matters less.
double processorMs();

/// Processor time of the fastest of so many runs.
double fastest(int runs, const std::function<void()> &work);

inline double msOf(const QElapsedTimer &clock)
{
    return double(clock.nsecsElapsed()) / 1e6;
}

/// So many ad groups with a daily budget of their own, two of three of them on, in 400 campaigns.
QList<AdGroupPtr> makeGroups(int count);
CampaignsById makeCampaigns();

bool draftsTenPercent();
bool opensAnEditor();
bool undoStartsAtOnce();

} // namespace agm::bench
