// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/AdGroupRepository.h"

namespace agm {

AdGroupPtr AdGroupRepository::group(const QString &id) const
{
    const auto found = m_rows.constFind(id);
    return found == m_rows.constEnd() ? nullptr : m_groups[found.value()];
}

quint64 AdGroupRepository::startGeneration(bool keepRows)
{
    ++m_generation;
    if (keepRows) {
        forgetFigures();
    } else {
        m_olderDays = false;
        m_groups.clear();
        m_rows.clear();
        m_changedAt.clear();
        m_campaigns.clear();
        Q_EMIT cleared();
        Q_EMIT campaignsChanged();
    }
    return m_generation;
}

void AdGroupRepository::forgetFigures()
{
    m_olderDays = false;
    // No figure of the old window may stand under the new one's name, in no total and no selection.
    for (AdGroupPtr &group : m_groups) {
        auto waiting = std::make_shared<AdGroup>(*group);
        waiting->forgetMetrics();
        group = std::move(waiting);
    }
    if (!m_groups.empty())
        Q_EMIT upserted(QList<AdGroupPtr>(m_groups.begin(), m_groups.end()));
}

void AdGroupRepository::restore(const QList<AdGroupPtr> &known, bool olderDays)
{
    QList<AdGroupPtr> taken;
    taken.reserve(known.size());
    for (const AdGroupPtr &group : known) {
        if (m_rows.contains(group->id) || m_changedAt.contains(group->id))
            continue;
        m_rows.insert(group->id, m_groups.size());
        m_groups.push_back(group);
        taken.append(group);
        m_olderDays = m_olderDays || (olderDays && !group->metricsLoading);
    }
    if (!taken.isEmpty())
        Q_EMIT upserted(taken);
}

void AdGroupRepository::upsert(quint64 generation, quint64 askedAt, const QList<AdGroupPtr> &groups)
{
    if (generation != m_generation || groups.isEmpty())
        return;
    if (m_olderDays)
        forgetFigures();
    QList<AdGroupPtr> taken;
    taken.reserve(groups.size());
    for (const AdGroupPtr &group : groups) {
        const auto row = m_rows.constFind(group->id);
        const bool changedSince = m_changedAt.value(group->id, 0) > askedAt;
        if (row == m_rows.constEnd()) {
            if (changedSince)
                continue; // removed while the page was on its way
            m_rows.insert(group->id, m_groups.size());
            m_groups.push_back(group);
            taken.append(group);
        } else if (changedSince) {
            auto merged = std::make_shared<AdGroup>(*m_groups[row.value()]);
            merged->takeMetricsOf(*group);
            m_groups[row.value()] = merged;
            taken.append(merged);
        } else {
            m_groups[row.value()] = group;
            taken.append(group);
        }
    }
    if (!taken.isEmpty())
        Q_EMIT upserted(taken);
}

void AdGroupRepository::applyAnswer(const AdGroupPtr &answer)
{
    const auto row = m_rows.constFind(answer->id);
    if (row == m_rows.constEnd())
        return; // deleted here meanwhile, or of an account that was closed
    auto merged = std::make_shared<AdGroup>(*answer);
    merged->takeMetricsOf(*m_groups[row.value()]);
    m_groups[row.value()] = merged;
    m_changedAt.insert(answer->id, ++m_moment);
    Q_EMIT upserted({merged});
}

void AdGroupRepository::adopt(const AdGroupPtr &created)
{
    if (m_rows.contains(created->id)) {
        applyAnswer(created);
        return;
    }
    m_rows.insert(created->id, m_groups.size());
    m_groups.push_back(created);
    m_changedAt.insert(created->id, ++m_moment);
    m_adopted.insert(created->id);
    Q_EMIT upserted({created});
}

void AdGroupRepository::remove(const QStringList &ids)
{
    QStringList removedIds;
    ++m_moment;
    for (const QString &id : ids) {
        const auto row = m_rows.constFind(id);
        if (row == m_rows.constEnd())
            continue;
        // The last one takes the place: the order in here means nothing, models keep their own.
        const std::size_t place = row.value();
        m_rows.erase(row);
        if (place + 1 != m_groups.size()) {
            m_groups[place] = std::move(m_groups.back());
            m_rows[m_groups[place]->id] = place;
        }
        m_groups.pop_back();
        m_changedAt.insert(id, m_moment);
        removedIds.append(id);
    }
    if (!removedIds.isEmpty())
        Q_EMIT removed(removedIds);
}

void AdGroupRepository::retainOnly(quint64 generation, const QSet<QString> &ids)
{
    if (generation != m_generation)
        return;
    QStringList gone;
    for (const AdGroupPtr &group : m_groups) {
        if (!ids.contains(group->id) && !m_adopted.contains(group->id))
            gone.append(group->id);
    }
    m_adopted.clear();
    remove(gone);
}

void AdGroupRepository::setCampaigns(quint64 generation, CampaignsById campaigns)
{
    if (generation != m_generation)
        return;
    m_campaigns = std::move(campaigns);
    Q_EMIT campaignsChanged();
}

} // namespace agm
