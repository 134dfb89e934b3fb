// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/AdGroup.h"
#include "domain/Campaign.h"

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QSet>

#include <span>
#include <vector>

namespace agm {

/// The one truth about the open account: all ad groups and campaigns as the server last gave them. Lives on the main
/// thread. The generation grows when the account or the stats window changes: an answer that was asked for in an older
/// one is dropped, so that no figure of another window or account is ever shown.
class AdGroupRepository : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    quint64 generation() const { return m_generation; }
    int size() const { return int(m_groups.size()); }
    std::span<const AdGroupPtr> groups() const { return m_groups; }
    /// Null when there is none.
    AdGroupPtr group(const QString &id) const;
    const CampaignsById &campaigns() const { return m_campaigns; }

    /// Starts a new world. With `keepRows` the rows stay, but their metrics, of another window, go: upserted().
    quint64 startGeneration(bool keepRows);
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
    /// The end of a complete listing: what the server no longer lists is removed.
    void retainOnly(quint64 generation, const QSet<QString> &ids);
    void setCampaigns(quint64 generation, CampaignsById campaigns);

Q_SIGNALS:
    void upserted(const QList<agm::AdGroupPtr> &groups);
    void removed(const QStringList &ids);
    void cleared();
    void campaignsChanged();

private:
    void forgetFigures();

    quint64 m_generation = 1;
    quint64 m_moment = 0;
    QHash<QString, quint64> m_changedAt; ///< by id: the moment of the last answer to a write, or of the removal
    std::vector<AdGroupPtr> m_groups;
    QHash<QString, std::size_t> m_rows;
    bool m_olderDays = false; ///< some figures are of restored rows and of other days
    QSet<QString> m_adopted; ///< since the last complete listing
    CampaignsById m_campaigns;
};

} // namespace agm

Q_DECLARE_METATYPE(agm::AdGroupPtr)
