// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/TrendScope.h"

#include "domain/Draft.h"
#include "items/AdGroupFilterModel.h"
#include "items/FetchAhead.h"
#include "sync/AdGroupRepository.h"

#include <algorithm>
#include <vector>

namespace agm {
namespace {

struct Spender {
    double spend = 0;
    int place = 0;
};

/// The places of those that spent the most, of equals the first ones; ascending.
std::vector<int> withMostSpend(std::vector<Spender> spenders)
{
    const auto end = spenders.begin() + std::min<std::ptrdiff_t>(TrendScope::Asked, std::ptrdiff_t(spenders.size()));
    std::nth_element(spenders.begin(), end, spenders.end(), [](const Spender &a, const Spender &b) {
        return a.spend != b.spend ? a.spend > b.spend : a.place < b.place;
    });
    std::vector<int> places;
    std::transform(spenders.begin(), end, std::back_inserter(places), [](const Spender &one) { return one.place; });
    std::sort(places.begin(), places.end());
    return places;
}

double spendOf(const AdGroup *group)
{
    return group ? group->number(Field::Spend).value_or(0) : 0;
}

TrendScope ofSelection(const AdGroupRepository &repository, const QStringList &selection)
{
    QStringList ids;
    std::copy_if(selection.cbegin(), selection.cend(), std::back_inserter(ids),
                 [](const QString &id) { return !isLocalId(id); });
    if (ids.size() <= TrendScope::Many)
        return {ids, 0};
    std::vector<Spender> spenders;
    spenders.reserve(std::size_t(ids.size()));
    for (int i = 0; i < ids.size(); ++i)
        spenders.push_back({spendOf(repository.group(ids[i]).get()), i});
    TrendScope scope;
    for (const int place : withMostSpend(std::move(spenders)))
        scope.ids.append(ids[place]);
    scope.leftOut = int(ids.size() - scope.ids.size());
    return scope;
}

TrendScope ofMany(const AdGroupFilterModel &rows)
{
    // In the order of arrival, in which they mostly lie in memory: in that of the screen each one is waited for.
    const auto &groups = rows.table()->groups();
    std::vector<int> shown;
    shown.reserve(std::size_t(rows.rowCount()));
    for (int row = 0; row < int(groups.size()); ++row) {
        if (rows.isShown(row))
            shown.push_back(row);
    }
    std::vector<Spender> spenders;
    spenders.reserve(shown.size());
    const auto groupAt = [&](std::size_t i) -> const AdGroup & { return *groups[std::size_t(shown[i])]; };
    lookAtEach(shown.size(), groupAt, [&](std::size_t i) {
        // The id lies elsewhere in the memory; what has spent is not only drafted.
        const double spend = spendOf(&groupAt(i));
        if (spend > 0 || !isLocalId(groupAt(i).id))
            spenders.push_back({spend, shown[i]});
    });
    const auto all = int(spenders.size());
    std::vector<int> most = withMostSpend(std::move(spenders));
    for (int &row : most)
        row = rows.mapFromSource(rows.table()->index(row, 0)).row();
    std::sort(most.begin(), most.end());
    TrendScope scope;
    for (const int row : most)
        scope.ids.append(rows.group(row)->id);
    scope.leftOut = all - int(scope.ids.size());
    return scope;
}

} // namespace

TrendScope trendScope(const AdGroupFilterModel &rows, const AdGroupRepository &repository, const QStringList &selection)
{
    // All that is shown, selected, is what is shown: that way is the quicker one.
    const bool all = selection.size() == rows.rowCount() && rows.rowCount() > TrendScope::Many;
    if (!selection.isEmpty() && !all)
        return ofSelection(repository, selection);
    if (rows.rowCount() > TrendScope::Many)
        return ofMany(rows);
    TrendScope scope;
    for (int row = 0; row < rows.rowCount(); ++row) {
        if (const QString &id = rows.group(row)->id; !isLocalId(id))
            scope.ids.append(id);
    }
    return scope;
}

} // namespace agm
