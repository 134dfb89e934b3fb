// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/AdGroup.h"
#include "domain/FieldRegistry.h"

#include <QtCore/QList>
#include <QtCore/QRandomGenerator>

namespace agm {

/// Ad groups with every amount and figure, and texts of which some are alike; the same in each run.
inline QList<AdGroupPtr> makeGroups(int count)
{
    QRandomGenerator random(1);
    const QStringList nouns{QStringLiteral("Founders"), QStringLiteral("Agencies"), QStringLiteral("Créateurs"),
                            QStringLiteral("Lookalike"), QStringLiteral("Retargeting")};
    QList<AdGroupPtr> groups;
    groups.reserve(count);
    for (int i = 0; i < count; ++i) {
        AdGroup group;
        group.id = QStringLiteral("adgrp_%1").arg(i);
        group.title = QStringLiteral("%1 %2").arg(nouns.at(random.bounded(5))).arg(random.bounded(1'000'000));
        group.campaignId = Word::of(QStringView(QStringLiteral("adcamp_%1").arg(random.bounded(400))));
        group.status = Word::of(QStringView(random.bounded(3) ? u"active" : u"paused"));
        group.resultEvent = Word::of(u"purchase");
        group.spendCurrency = Currency::usd();
        for (const FieldInfo &info : fieldRegistry()) {
            if (isMoney(info.field))
                group.setMoney(info.field, random.bounded(500'000'000));
            else if (isNumeric(info.field))
                group.setNumber(info.field,
                                info.kind == FieldKind::Rate ? random.generateDouble() * 0.1 : random.bounded(10'000));
        }
        group.sent.set();
        groups.append(std::make_shared<const AdGroup>(group));
    }
    return groups;
}

} // namespace agm
