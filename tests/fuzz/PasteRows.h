// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/table/PasteParser.h"

#include <initializer_list>
#include <vector>

namespace agm::fuzz {

/// Four ad groups to paste on: two have the same title, one has none, one is rejected. `sent` are the fields that the
/// server sent of each; none means all of them.
inline std::vector<PasteRow> someRows(std::initializer_list<Field> sent)
{
    std::vector<PasteRow> rows;
    for (int i = 0; i < 4; ++i) {
        auto group = std::make_shared<AdGroup>();
        group->id = QStringLiteral("g%1").arg(i);
        group->title = i == 3 ? QString() : QStringLiteral("Group %1").arg(i / 2);
        group->status = Word::of(i == 1 ? u"rejected" : u"active");
        group->campaignId = Word::of(u"c");
        group->budgetType = Word::of(u"daily");
        group->bidType = Word::of(i == 0 ? u"average_target" : u"minimum_cost");
        group->spendCurrency = Currency::usd();
        for (const Field field : sent)
            group->sent.set(std::size_t(field));
        if (sent.size() == 0)
            group->sent.set();
        group->setMoney(Field::BudgetAmount, 100 * Money::Micro);
        rows.push_back({group, nullptr, nullptr, {}});
    }
    return rows;
}

} // namespace agm::fuzz
