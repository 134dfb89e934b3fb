// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/ListingHead.h"

#include "sync/AdGroupRepository.h"

#include <algorithm>
#include <chrono>

namespace agm {
namespace {

/// Answers of this time enter the table together.
constexpr std::chrono::milliseconds GatherTime{40};
/// Beyond so many pages of changes the whole listing is as fast.
constexpr int MostPages = 3;

} // namespace

ListingHead::ListingHead(const AdGroupReader *reader, AdGroupRepository *repository, TimeWindow window, QObject *parent)
    : QObject(parent), m_reader(reader), m_repository(repository), m_window(std::move(window)),
      m_generation(repository->generation())
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(GatherTime);
    connect(&m_gather, &QTimer::timeout, this, &ListingHead::deliver);
}

ListingHead::~ListingHead()
{
    for (ApiFuture &call : m_calls)
        cancelCall(call);
}

void ListingHead::start(const QStringList &inSight)
{
    for (const AdGroupPtr &group : m_repository->groups()) {
        if (!group->updatedAt.isNull())
            m_newest = std::max(m_newest, group->updatedAt.msecs());
    }
    int asked = 0;
    for (const QString &id : inSight) {
        if (!m_repository->group(id) || ++asked > MostInSight)
            continue;
        const quint64 askedAt = m_repository->moment();
        auto pending = m_reader->retrieve(id, m_window);
        m_calls.append(pending.call);
        whenDone(pending.result, this, [this, askedAt](const Result<AdGroupPtr> &group) {
            if (group)
                take({*group}, askedAt);
        });
    }
    if (m_newest > 0)
        askChanged({}, 1);
}

void ListingHead::askChanged(const QString &cursor, int page)
{
    AdGroupSlice slice;
    slice.order = QStringLiteral("updated_at");
    slice.cursor = cursor;
    const quint64 askedAt = m_repository->moment();
    auto pending = m_reader->listSlice(m_window, slice);
    m_calls.append(pending.call);
    whenDone(pending.result, this, [this, askedAt, page](const Result<AdGroupPage> &answer) {
        if (!answer)
            return;
        // What was changed in the same instant as the newest that is known may be new.
        QList<AdGroupPtr> changed;
        for (const AdGroupPtr &group : answer->groups) {
            if (group->updatedAt.isNull() || group->updatedAt.msecs() < m_newest)
                break;
            changed.append(group);
        }
        const QString next = answer->pageInfo.endCursor;
        if (changed.size() == answer->groups.size() && !changed.isEmpty() && page < MostPages
            && answer->pageInfo.hasNextPage && !next.isEmpty())
            askChanged(next, page + 1);
        take(changed, askedAt);
    });
}

void ListingHead::take(const QList<AdGroupPtr> &groups, quint64 askedAt)
{
    if (groups.isEmpty())
        return;
    m_gatheredAskedAt = m_gathered.isEmpty() ? askedAt : std::min(m_gatheredAskedAt, askedAt);
    m_gathered += groups;
    for (const AdGroupPtr &group : groups)
        m_seen.insert(group->id);
    if (!m_gather.isActive())
        m_gather.start();
}

void ListingHead::deliver()
{
    m_repository->upsert(m_generation, m_gatheredAskedAt, std::exchange(m_gathered, {}));
}

} // namespace agm
