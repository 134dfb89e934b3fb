// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/WorldStore.h"

#include <QtCore/QJsonObject>

#include <vector>

namespace agm::sandbox {

/// Makes the ad groups of a new world one after the other. The first few are cast for a part (each status and
/// delivery state, odd titles, money wasters, zero delivery); the rest are drawn.
class GroupMaker {
public:
    GroupMaker(QJsonObject names, const StoredWorld &world, quint64 seed, qint64 now);

    /// How many ad groups share the budget of this campaign.
    void setMembers(int campaign, int members);
    /// The ad group with this number, and its delivery up to yesterday in `facts`.
    AdGroup make(int num, int campaign, std::vector<Stretch> &facts);

private:
    struct Draft;
    void chooseState(Draft &draft);
    void chooseTitle(Draft &draft);
    void chooseGoal(Draft &draft);
    void chooseMoney(Draft &draft);
    void chooseTargeting(Draft &draft);
    void choosePlan(Draft &draft);
    void chooseIssues(Draft &draft);
    QString pick(const char *list, Dice &dice) const;
    QString isoTime(qint64 ms) const;

    QJsonObject m_names;
    const StoredWorld &m_world;
    quint64 m_seed;
    qint64 m_now;
    qint64 m_today; ///< start of the running UTC day
    std::vector<int> m_members;
};

} // namespace agm::sandbox
