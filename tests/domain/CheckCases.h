// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/DraftChecks.h"
#include "tests/domain/Make.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <vector>

namespace agm::test::checks {

using C = FindingCode;
using F = Field;
using Group = std::shared_ptr<AdGroup>;
using Change = std::function<void(AdGroup &)>;

inline const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

inline Instant inHours(double hours)
{
    return Instant(now.toMSecsSinceEpoch() + qint64(hours * 3'600'000));
}

inline Word word(const char *text)
{
    return Word::of(QByteArrayView(text));
}

inline QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

inline const CampaignsById &campaigns()
{
    static const CampaignsById all{{word("adcamp_a"), makeCampaign(QStringLiteral("adcamp_a"), "active", std::nullopt)},
                                   {word("adcamp_cbo"), makeCampaign(QStringLiteral("adcamp_cbo"), "active", 300.0)}};
    return all;
}

inline void retarget(AdGroup &group, const std::function<void(Targeting &)> &change)
{
    auto targeting = std::make_shared<Targeting>(*group.targeting);
    change(*targeting);
    group.targeting = targeting;
}

/// Active, with its own US$100 a day, in the United States.
inline Group healthy()
{
    auto group = makeGroup(QStringLiteral("adgrp_1"), "active", 100);
    group->bidType = word("minimum_cost");
    group->optimizationGoal = word("conversions");
    group->conversionLocation = word("website");
    group->createdAt = inHours(-24 * 30);
    retarget(*group, [](Targeting &targeting) { targeting.regions.include.countries = {QStringLiteral("US")}; });
    return group;
}

inline CheckContext contextFor(const QSet<Field> &touched)
{
    CheckContext context;
    context.now = now;
    context.campaigns = &campaigns();
    context.touched = touched;
    return context;
}

inline QList<Finding> findings(const QSet<Field> &touched, const Change &change, const Change &first = {})
{
    const Group before = healthy();
    if (first)
        first(*before);
    AdGroup after = *before;
    change(after);
    return checkGroup(before.get(), after, contextFor(touched));
}

inline bool has(const QList<Finding> &list, FindingCode code)
{
    return std::any_of(list.cbegin(), list.cend(), [code](const Finding &one) { return one.code == code; });
}

/// One change, the fields it touches and the state it starts from.
struct Case {
    const char *name;
    FindingCode code;
    Severity severity; ///< of the finding; not looked at where none is expected
    Field field;
    QSet<Field> touched;
    Change change;
    Change first = {};
};

inline Change targeted(std::function<void(Targeting &)> change)
{
    return [change = std::move(change)](AdGroup &group) { retarget(group, change); };
}

inline Change budget(double units)
{
    return [units](AdGroup &group) { group.setMoney(F::BudgetAmount, std::llround(units * 1e6)); };
}

inline Change all(std::vector<Change> changes)
{
    return [changes = std::move(changes)](AdGroup &group) {
        for (const Change &change : changes)
            change(group);
    };
}

inline void inCampaign(AdGroup &group)
{
    group.campaignId = word("adcamp_cbo");
    group.clearNumber(F::BudgetAmount);
    group.budgetType = {};
}
inline void lifetime(AdGroup &group)
{
    group.budgetType = word("lifetime");
}
inline void paused(AdGroup &group)
{
    group.status = word("paused");
}
inline void noOp(AdGroup &) { }

inline Change money(Field field, qint64 micros)
{
    return [field, micros](AdGroup &group) { group.setMoney(field, micros); };
}
inline Change bid(const char *type)
{
    return [type](AdGroup &group) { group.bidType = word(type); };
}
inline Change ends(double hours)
{
    return [hours](AdGroup &group) { group.endsAt = inHours(hours); };
}
inline Change starts(double hours)
{
    return [hours](AdGroup &group) { group.startsAt = inHours(hours); };
}
inline Change cap(int impressions, std::optional<int> days)
{
    return targeted([impressions, days](Targeting &t) { t.frequencyCap = FrequencyCap{impressions, days, {}}; });
}
inline Change ages(std::optional<int> low, std::optional<int> high)
{
    return targeted([low, high](Targeting &t) {
        t.demographics.minimumAge = low;
        t.demographics.maximumAge = high;
    });
}
inline const Change automatic = targeted([](Targeting &t) { t.demographics.automatic = true; });
inline const Change anAudience = targeted([](Targeting &t) { t.audiences.include = {QStringLiteral("aud_1")}; });
inline Change interests(int count)
{
    return targeted([count](Targeting &t) {
        t.detailed = DetailedTargeting{};
        t.detailed->interests.resize(count);
    });
}
inline Change placed(const char *platform, const char *position)
{
    return targeted([platform, position](Targeting &t) {
        t.placements = {{text(platform), position ? QStringList{text(position)} : QStringList(), {}}};
    });
}
inline Change countries(const QStringList &codes)
{
    return targeted([codes](Targeting &t) { t.regions.include.countries = codes; });
}
inline Change zips(const QStringList &keys)
{
    return targeted([keys](Targeting &t) {
        t.regions.include.zips.clear();
        for (const QString &key : keys)
            t.regions.include.zips.append(GeoPlace{key, {}, {}, true});
    });
}
inline const Change messaging = [](AdGroup &group) { group.conversionLocation = word("messaging"); };
inline const Change apps = targeted([](Targeting &t) { t.messageApps = {QStringLiteral("whatsapp")}; });
inline const Change reach = [](AdGroup &group) { group.optimizationGoal = word("reach"); };

/// Each breaks the rule it names.
QList<Case> brokenBudgets();
QList<Case> brokenSchedules();
QList<Case> brokenTargeting();
/// Each comes close and keeps it: `code` must not be found.
QList<Case> keptBudgets();
QList<Case> keptTargeting();

} // namespace agm::test::checks
