// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/AdGroupRepository.h"

#include <utility>

namespace agm {
namespace {

/// So many rows enter the sorted table anew in less than a frame's time.
constexpr std::size_t Slice = 2000;

} // namespace

AdGroupRepository::AdGroupRepository(QObject *parent) : QObject(parent)
{
    m_forgetting.setInterval(0);
    connect(&m_forgetting, &QTimer::timeout, this, [this] { forgetSome(Slice); });
}

AdGroupPtr AdGroupRepository::group(const QString &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : m_groups[std::size_t(row)];
}

void AdGroupRepository::append(const AdGroupPtr &group)
{
    m_rows.insert(group->id, int(m_groups.size()));
    makeRoom(m_groups, 1);
    m_groups.push_back(group);
    m_broughtBy.push_back(0);
    if (isForgetting())
        m_stale.push_back(false);
}

quint64 AdGroupRepository::startGeneration(bool keepRows, const QStringList &inSight)
{
    ++m_generation;
    if (keepRows) {
        forgetFigures(inSight);
    } else {
        m_olderDays = false;
        m_stale.clear();
        m_held.clear();
        m_forgetting.stop();
        m_groups.clear();
        m_broughtBy.clear();
        m_rows.clear();
        m_changedAt.clear();
        m_campaigns.clear();
        Q_EMIT cleared();
        Q_EMIT campaignsChanged();
    }
    return m_generation;
}

/// No figure of the old window may stand under the new one's name, in no total and no selection.
void AdGroupRepository::forgetFigures(const QStringList &inSight)
{
    m_olderDays = false;
    m_stale.assign(m_groups.size(), true);
    m_nextStale = 0;
    QList<AdGroupPtr> forgotten;
    for (const QString &id : inSight) {
        if (const int row = rowOf(id); row >= 0)
            forgetFigure(std::size_t(row), forgotten);
    }
    if (!forgotten.isEmpty())
        Q_EMIT upserted(forgotten);
    forgetSome(Slice);
}

void AdGroupRepository::forgetFigure(std::size_t row, QList<AdGroupPtr> &forgotten)
{
    if (m_stale.empty() || !m_stale[row])
        return;
    m_stale[row] = false;
    if (m_groups[row]->metricsLoading)
        return;
    auto waiting = std::make_shared<AdGroup>(*m_groups[row]);
    waiting->forgetMetrics();
    m_groups[row] = std::move(waiting);
    forgotten.append(m_groups[row]);
}

void AdGroupRepository::forgetSome(std::size_t most)
{
    QList<AdGroupPtr> forgotten;
    while (m_nextStale < m_stale.size() && std::size_t(forgotten.size()) < most)
        forgetFigure(m_nextStale++, forgotten);
    const bool over = m_nextStale >= m_stale.size();
    if (over) {
        m_stale.clear();
        m_forgetting.stop();
    } else {
        m_forgetting.start();
    }
    if (!forgotten.isEmpty())
        Q_EMIT upserted(forgotten);
    if (!over)
        return;
    for (const Held &held : std::exchange(m_held, {}))
        takeIn(held);
}

void AdGroupRepository::settle()
{
    if (isForgetting())
        forgetSome(m_groups.size());
}

void AdGroupRepository::restore(const QList<AdGroupPtr> &known, bool olderDays)
{
    QList<AdGroupPtr> taken;
    taken.reserve(known.size());
    for (const AdGroupPtr &group : known) {
        if (rowOf(group->id) >= 0 || m_changedAt.contains(group->id))
            continue;
        append(group);
        taken.append(group);
        m_olderDays = m_olderDays || (olderDays && !group->metricsLoading);
    }
    if (!taken.isEmpty())
        Q_EMIT upserted(taken);
}

void AdGroupRepository::upsert(quint64 generation, quint64 askedAt, const QList<AdGroupPtr> &groups)
{
    takeIn({generation, askedAt, m_listing, groups});
}

void AdGroupRepository::takeIn(const Held &page)
{
    if (page.generation != m_generation || page.groups.isEmpty())
        return;
    if (m_olderDays)
        forgetFigures({});
    if (isForgetting()) {
        m_held.push_back(page);
        return;
    }
    QList<AdGroupPtr> taken;
    taken.reserve(page.groups.size());
    for (const AdGroupPtr &group : page.groups) {
        const int row = rowOf(group->id);
        const bool changedSince = m_changedAt.value(group->id, 0) > page.askedAt;
        if (row >= 0)
            m_broughtBy[std::size_t(row)] = page.listing;
        if (row < 0) {
            if (changedSince)
                continue; // removed while the page was on its way
            append(group);
            m_broughtBy.back() = page.listing;
            taken.append(group);
        } else if (changedSince) {
            AdGroupPtr &present = m_groups[std::size_t(row)];
            auto merged = std::make_shared<AdGroup>(*present);
            merged->takeMetricsOf(*group);
            present = merged;
            taken.append(merged);
        } else {
            m_groups[std::size_t(row)] = group;
            taken.append(group);
        }
    }
    if (!taken.isEmpty())
        Q_EMIT upserted(taken);
}

void AdGroupRepository::applyAnswer(const AdGroupPtr &answer)
{
    const int row = rowOf(answer->id);
    if (row < 0)
        return; // deleted here meanwhile, or of an account that was closed
    QList<AdGroupPtr> forgotten; // told below, with the answer
    forgetFigure(std::size_t(row), forgotten);
    auto merged = std::make_shared<AdGroup>(*answer);
    merged->takeMetricsOf(*m_groups[std::size_t(row)]);
    m_groups[std::size_t(row)] = merged;
    m_changedAt.insert(answer->id, ++m_moment);
    Q_EMIT upserted({merged});
}

void AdGroupRepository::adopt(const AdGroupPtr &created)
{
    if (rowOf(created->id) >= 0) {
        applyAnswer(created);
        return;
    }
    append(created);
    m_changedAt.insert(created->id, ++m_moment);
    m_adopted.insert(created->id);
    Q_EMIT upserted({created});
}

void AdGroupRepository::remove(const QStringList &ids)
{
    settle();
    QStringList removedIds;
    ++m_moment;
    for (const QString &id : ids) {
        const int row = rowOf(id);
        if (row < 0)
            continue;
        // The last one takes the place: the order in here means nothing, models keep their own.
        const auto idOf = [this](int at) -> const QString & { return idAt(at); };
        const int last = int(m_groups.size()) - 1;
        m_rows.remove(id, idOf);
        if (row != last) {
            m_rows.move(idAt(last), row, idOf);
            m_groups[std::size_t(row)] = std::move(m_groups.back());
            m_broughtBy[std::size_t(row)] = m_broughtBy.back();
        }
        m_groups.pop_back();
        m_broughtBy.pop_back();
        m_changedAt.insert(id, m_moment);
        removedIds.append(id);
    }
    if (!removedIds.isEmpty())
        Q_EMIT removed(removedIds);
}

void AdGroupRepository::beginListing()
{
    ++m_listing;
    m_isListing = true;
}

void AdGroupRepository::retainOnly(quint64 generation, const QSet<QString> &ids, const QSet<QString> &more)
{
    if (generation != m_generation)
        return;
    settle();
    QStringList gone;
    for (std::size_t row = 0; row < m_groups.size(); ++row) {
        if (m_isListing && m_broughtBy[row] == m_listing)
            continue;
        const QString &id = m_groups[row]->id;
        if (!ids.contains(id) && !more.contains(id) && !m_adopted.contains(id))
            gone.append(id);
    }
    m_isListing = false;
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
