// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/AdGroup.h"
#include "domain/Campaign.h"
#include "domain/IdIndex.h"

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QSet>
#include <QtCore/QTimer>

#include <span>
#include <vector>

namespace agm {

/// The one truth about the open account: all ad groups and campaigns as the server last gave them. Lives on the main
/// thread. The generation grows when the account or the stats window changes: an answer that was asked for in an older
/// one is dropped, so that no figure of another window or account is ever shown.
class AdGroupRepository : public QObject {
    Q_OBJECT

public:
    explicit AdGroupRepository(QObject *parent = nullptr);

    quint64 generation() const { return m_generation; }
    int size() const { return int(m_groups.size()); }
    std::span<const AdGroupPtr> groups() const { return m_groups; }
    /// Null when there is none.
    AdGroupPtr group(const QString &id) const;
    const CampaignsById &campaigns() const { return m_campaigns; }

    /// Starts a new world. With `keepRows` the rows stay, but their metrics, of another window, go: upserted(). Those
    /// `inSight` go at once, those of a large account over some turns of the event loop: see isForgetting().
    quint64 startGeneration(bool keepRows, const QStringList &inSight = {});
    /// Some rows still have figures of an older window, which are about to go. What is upserted meanwhile waits for
    /// that, so that figures of both never stand side by side; whoever sums up should wait as well.
    bool isForgetting() const { return !m_stale.empty(); }
    /// Rows that this computer kept, before the server has answered: those that are there already, or were removed
    /// since, are left alone. With `olderDays` their figures are of other days than the stats window means now: they go
    /// when the first figures of the window come, so that no total mixes both.
    void restore(const QList<AdGroupPtr> &known, bool olderDays);
    /// A moment in the order of changes. A page that was asked for before an ad group was changed must not undo the
    /// change on the screen: take the moment before asking and hand it to upsert().
    quint64 moment() const { return m_moment; }
    /// Merges by id; nothing when `generation` is not the present one. Equal rows are handed on too: they are fresh.
    /// Of ad groups changed or removed after `askedAt` only the metrics are taken, or nothing.
    void upsert(quint64 generation, quint64 askedAt, const QList<AdGroupPtr> &groups);
    /// Takes the settings of a server's answer to a write and keeps the metrics of the stats window (an answer to a
    /// write carries those of all time).
    void applyAnswer(const AdGroupPtr &answer);
    /// An ad group that was just created: it is there although no listing has it yet, and a listing that is on its way
    /// does not take it away.
    void adopt(const AdGroupPtr &created);
    void remove(const QStringList &ids);
    /// A listing of everything begins: what it brings is not looked for at its end, see retainOnly().
    void beginListing();
    /// The end of a complete listing: what the server no longer lists, in neither set, is removed. What was upserted
    /// since beginListing() stays without being looked for: of 100 000 ids that takes longer than a frame.
    void retainOnly(quint64 generation, const QSet<QString> &ids, const QSet<QString> &more = {});
    void setCampaigns(quint64 generation, CampaignsById campaigns);

Q_SIGNALS:
    void upserted(const QList<agm::AdGroupPtr> &groups);
    void removed(const QStringList &ids);
    void cleared();
    void campaignsChanged();

private:
    struct Held {
        quint64 generation = 0;
        quint64 askedAt = 0;
        quint32 listing = 0; ///< the one that brought it
        QList<AdGroupPtr> groups;
    };
    void takeIn(const Held &page);
    void forgetFigures(const QStringList &inSight);
    void forgetFigure(std::size_t row, QList<AdGroupPtr> &forgotten);
    void forgetSome(std::size_t most);
    /// Forgets what is left, and takes in what was held back.
    void settle();
    const QString &idAt(int row) const { return m_groups[std::size_t(row)]->id; }
    /// -1 when there is none.
    int rowOf(const QString &id) const
    {
        return m_rows.find(id, [this](int row) -> const QString & { return idAt(row); });
    }
    void append(const AdGroupPtr &group);

    quint64 m_generation = 1;
    quint64 m_moment = 0;
    QHash<QString, quint64> m_changedAt; ///< by id: the moment of the last answer to a write, or of the removal
    std::vector<AdGroupPtr> m_groups;
    quint32 m_listing = 0; ///< number of the listing that runs or ran last
    bool m_isListing = false;
    std::vector<quint32> m_broughtBy; ///< by row: the listing that last brought it; 0 when none has
    IdIndex m_rows;
    QTimer m_forgetting;
    std::vector<bool> m_stale; ///< by row: has figures of an older window; empty when none has
    std::size_t m_nextStale = 0; ///< no row before it is stale
    std::vector<Held> m_held;
    bool m_olderDays = false; ///< some figures are of restored rows and of other days
    QSet<QString> m_adopted; ///< since the last complete listing
    CampaignsById m_campaigns;
};

} // namespace agm

Q_DECLARE_METATYPE(agm::AdGroupPtr)
