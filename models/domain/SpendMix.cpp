// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/SpendMix.h"

#include "domain/Exact.h"

#include <algorithm>

namespace agm {
namespace {

QString keyOf(const AdGroup &group, MixBy by)
{
    switch (by) {
    case MixBy::Campaign: return group.campaignId.text();
    case MixBy::Goal: return group.optimizationGoal.text();
    case MixBy::Status: return group.status.text();
    case MixBy::Currency: return group.spendCurrency.code();
    }
    return {};
}

double weightOf(const MixSlice &slice, MixBy by)
{
    return by == MixBy::Currency ? double(slice.groups) : double(slice.spend->micros);
}

QList<MixSlice> slicesOf(SpendMix &mix)
{
    QList<MixSlice> slices;
    QHash<QString, qsizetype> places;
    for (const ChartGroup *one : mix.scope.groups) {
        const Reading reading = readField(*one->group, Field::Spend);
        const auto *spend = std::get_if<Money>(&reading.value);
        if (!spend) {
            ++mix.without;
            mix.loading += reading.presence == Presence::Loading ? 1 : 0;
            continue;
        }
        const QString key = keyOf(*one->group, mix.by);
        auto place = places.constFind(key);
        if (place == places.cend()) {
            place = places.insert(key, slices.size());
            MixSlice slice;
            slice.key = key;
            slice.spend = Money{0, spend->currency};
            slices.append(slice);
        }
        MixSlice &slice = slices[*place];
        if (mix.by == MixBy::Campaign && slice.campaignTitle.isEmpty())
            slice.campaignTitle = one->campaignTitle;
        addTo(slice.spend->micros, spend->micros);
        ++slice.groups;
        ++mix.groups;
        slice.ids.append(one->group->id);
    }
    std::sort(slices.begin(), slices.end(), [&](const MixSlice &a, const MixSlice &b) {
        const double first = weightOf(a, mix.by);
        const double second = weightOf(b, mix.by);
        return first != second ? first > second : a.key < b.key;
    });
    return slices;
}

void gatherOther(QList<MixSlice> &slices, MixBy by, int largest)
{
    // One slice alone is better named than called "other".
    if (slices.size() <= largest + 1)
        return;
    MixSlice other;
    other.isOther = true;
    other.slices = 0;
    if (by != MixBy::Currency)
        other.spend = Money{0, slices.first().spend->currency};
    for (const MixSlice &slice : slices.mid(largest)) {
        ++other.slices;
        other.groups += slice.groups;
        other.ids += slice.ids;
        if (other.spend)
            addTo(other.spend->micros, slice.spend->micros);
    }
    slices.resize(largest);
    slices.append(other);
}

} // namespace

SpendMix spendMixOf(std::span<const ChartGroup> groups, MixBy by, const ScopeWish &wish, int largest)
{
    SpendMix mix;
    mix.by = by;
    static constexpr std::array spend{Field::Spend};
    mix.scope = scopeOf(groups, by == MixBy::Currency ? std::span<const Field>{} : spend, {wish.currency, {}});
    mix.slices = slicesOf(mix);
    if (by != MixBy::Currency && !mix.slices.isEmpty()) {
        mix.total = Money{0, mix.slices.first().spend->currency};
        for (const MixSlice &slice : mix.slices)
            addTo(mix.total->micros, slice.spend->micros);
    }
    gatherOther(mix.slices, by, largest);
    const double whole = by == MixBy::Currency ? double(mix.groups) : mix.total ? double(mix.total->micros) : 0;
    for (MixSlice &slice : mix.slices) {
        const double part = by == MixBy::Currency ? double(slice.groups) : double(slice.spend->micros);
        if (whole > 0 && part >= 0)
            slice.share = part / whole;
    }
    return mix;
}

} // namespace agm
