// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/TargetingDraft.h"

#include <algorithm>

namespace agm {

FieldValue valueOf(const TargetingValues &values, Field field)
{
    const auto word = [](const QString &raw) { return raw.isNull() ? FieldValue() : FieldValue(raw); };
    const Targeting &targeting = values.targeting;
    switch (field) {
    case Field::Regions: return targeting.regions;
    case Field::Demographics: return targeting.demographics;
    case Field::Audiences: return targeting.audiences;
    case Field::Languages: return targeting.languages;
    case Field::Devices: return targeting.devices;
    case Field::Placements: return targeting.placements;
    case Field::DetailedTargeting: return targeting.detailed ? FieldValue(*targeting.detailed) : FieldValue();
    case Field::ConversionLocation: return word(values.location);
    case Field::ConversionEvent: return word(values.event);
    case Field::MessageApps: return targeting.messageApps;
    default: return {};
    }
}

const QList<Field> &TargetingDraft::fields()
{
    static const QList<Field> all{
        Field::Regions,         Field::Demographics, Field::Audiences,         Field::Languages,
        Field::Devices,         Field::Placements,   Field::DetailedTargeting, Field::ConversionLocation,
        Field::ConversionEvent, Field::MessageApps};
    return all;
}

TargetingDraft::TargetingDraft(const QList<AdGroupPtr> &groups, QObject *parent) : QObject(parent)
{
    QHash<std::pair<TargetingPtr, quint64>, std::size_t> known;
    for (const AdGroupPtr &group : groups) {
        const quint64 words = quint64(group->conversionLocation.number()) << 32 | group->conversionEvent.number();
        const auto key = std::make_pair(group->targeting, words);
        auto found = known.find(key);
        if (found == known.end()) {
            const TargetingValues values{*group->targeting, group->conversionLocation.text(),
                                         group->conversionEvent.text()};
            found = known.insert(key, m_shapes.size());
            m_shapes.push_back({values, values, 0});
        }
        ++m_shapes[*found].groups;
        m_groups.insert(group->id, *found);
    }
    if (m_shapes.empty())
        m_shapes.push_back({}); // never asked for by an editor, but common() must not read what is not there
}

void TargetingDraft::change(Field field, const Edit &edit)
{
    bool any = false;
    for (Shape &shape : m_shapes) {
        const FieldValue was = valueOf(shape.now, field);
        edit(shape.now, shape.before);
        any = any || !(valueOf(shape.now, field) == was);
    }
    if (!any)
        return;
    m_patches.clear();
    Q_EMIT changed(field);
}

int TargetingDraft::count(const std::function<bool(const TargetingValues &)> &holds) const
{
    int groups = 0;
    for (const Shape &shape : m_shapes)
        groups += holds(shape.now) ? shape.groups : 0;
    return groups;
}

QList<TargetingDraft::Counted> TargetingDraft::entries(TargetingList list) const
{
    QList<Counted> all;
    QHash<std::pair<int, QString>, qsizetype> places;
    for (const Shape &shape : m_shapes) {
        QSet<qsizetype> here; // an ad group that names a thing twice counts once
        for (const TargetingEntry &entry : entriesOf(shape.now, list)) {
            const auto key = std::make_pair(int(entry.kind), entry.code);
            auto place = places.find(key);
            if (place == places.end()) {
                place = places.insert(key, all.size());
                all.append({entry, 0});
            }
            if (!here.contains(*place))
                all[*place].groups += shape.groups;
            here.insert(*place);
        }
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Counted &a, const Counted &b) { return a.entry.kind < b.entry.kind; });
    return all;
}

QList<TargetingValues> TargetingDraft::different() const
{
    QList<TargetingValues> all;
    for (const Shape &shape : m_shapes)
        all.append(shape.now);
    return all;
}

QStringList TargetingDraft::kept(Field field) const
{
    QStringList names;
    for (const Shape &shape : m_shapes)
        names += keptNames(shape.now, field);
    names.removeDuplicates();
    return names;
}

namespace {

constexpr Field reachFields[]{Field::Audiences, Field::Demographics, Field::DetailedTargeting,
                              Field::Devices,   Field::Languages,    Field::Regions};

} // namespace

bool TargetingDraft::reachIsCommon() const
{
    for (const Field field : reachFields) {
        if (!common([field](const TargetingValues &values) { return valueOf(values, field); }))
            return false;
    }
    return true;
}

AdGroupPatch TargetingDraft::reachPatch() const
{
    AdGroupPatch patch;
    for (const Field field : reachFields) {
        const FieldValue value = valueOf(m_shapes.front().now, field);
        if (!std::holds_alternative<std::monostate>(value))
            patch.insert(field, value);
    }
    return patch;
}

QSet<Field> TargetingDraft::touched() const
{
    QSet<Field> all;
    for (const Shape &shape : m_shapes) {
        for (const Field field : fields()) {
            if (!all.contains(field) && !(valueOf(shape.now, field) == valueOf(shape.before, field)))
                all.insert(field);
        }
    }
    return all;
}

const AdGroupPatch &TargetingDraft::patchOf(const QString &adGroupId) const
{
    static const AdGroupPatch none;
    const auto group = m_groups.constFind(adGroupId);
    if (group == m_groups.cend())
        return none;
    if (m_patches.empty()) {
        for (const Shape &shape : m_shapes) {
            AdGroupPatch patch;
            for (const Field field : fields()) {
                const FieldValue now = valueOf(shape.now, field);
                if (!(now == valueOf(shape.before, field)))
                    patch.insert(field, now);
            }
            m_patches.push_back(patch);
        }
    }
    return m_patches[*group];
}

} // namespace agm
