// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/DerivedFields.h"
#include "domain/IdIndex.h"
#include "items/ItemRoles.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QHash>
#include <QtCore/QSet>

#include <deque>
#include <vector>

namespace agm {

/// All ad groups of an account in the order of their arrival; one column for each row of columnRegistry(), in its
/// order. Raw values only (see ItemRole). Lives on the thread of the window. Callers gather arriving pages for 50 to
/// 100 ms and hand them over in one upsert(): each call costs one round of signals.
class AdGroupTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit AdGroupTableModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    /// FieldRole on columns; words are the views' business.
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;
    QHash<int, QByteArray> roleNames() const final;

    /// `column` must be a column of the model.
    static Field fieldAt(int column);
    static int columnOf(Field field);

    /// Merges by id: what differs replaces its row (dataChanged for each run of neighbours, or once over the whole span
    /// when there are many runs), what is new is appended as one range, what is equal says nothing. When an id comes
    /// twice the last one counts. Null pointers and empty ids are skipped.
    void upsert(const QList<AdGroupPtr> &groups);
    /// Neighbouring rows leave as one range; when the runs are many they are first moved to the end by one layout
    /// change and leave together. Unknown ids are ignored.
    void remove(const QStringList &ids);
    /// Removes everything else but new ad groups that are only drafted: the end of a complete refresh.
    void keepOnly(const QSet<QString> &ids);
    /// Forgets ad groups, drafts, insights and pending states (a reset: another account). Campaigns stay.
    void clear();

    /// Marks rows; PendingKind::None takes the mark away. Ids that are not loaded are ignored. A removed row loses its
    /// mark, a replaced one keeps it.
    void setPending(const QStringList &ids, const Pending &pending);
    Pending pending(int row) const;

    /// Takes the drafts of these ids from `drafts`; an id without one there loses its mark. A new ad group (a Create
    /// with a local id) is a row of its own while its draft lasts. A mark outlives its row and waits for it. Edited
    /// rows keep the server's values in ReadingRole, and are sorted, searched and counted by them, so that nothing
    /// jumps away from under the person who edits it. One round of signals (DraftRole), however many.
    void updateDrafts(const QStringList &ids, const QHash<QString, Draft> &drafts);
    /// Null without a draft.
    DraftPtr draft(int row) const { return m_drafts.isEmpty() ? nullptr : m_drafts.value(group(row)->id); }

    /// Rows with a draft.
    int draftCount() const;

    /// Replaces what is concluded about each ad group, by id; one without stays without. Kept beside the rows: an
    /// insight outlives its row and waits for it, and clear() forgets all. Derived columns are sorted and filtered by
    /// it. One dataChanged (InsightRole) over the rows whose insight is another object.
    void setInsights(const QHash<QString, InsightPtr> &insights, const InsightDays &days = {});
    /// Null while nothing was concluded.
    const Insight *insight(int row) const { return insightPtr(row).get(); }
    const InsightPtr &insightPtr(int row) const;
    bool hasInsights() const { return !m_insights.isEmpty(); }
    const InsightDays &insightDays() const { return m_insightDays; }

    /// Replaces all campaigns: campaignsChanged(), then one dataChanged over the table with the roles CampaignRole and
    /// CampaignTitleRole; nothing when they are equal.
    void setCampaigns(const CampaignsById &campaigns);
    const CampaignsById &campaigns() const { return m_campaigns; }
    /// Null while the campaign is not loaded.
    CampaignPtr campaign(int row) const;
    /// Title of the row's campaign; null while it is not loaded.
    QString campaignTitle(int row) const;

    /// `row` must be a row of the model; never null.
    const AdGroupPtr &group(int row) const { return m_rows[std::size_t(row)]; }
    /// -1 when it is not loaded.
    int rowOf(const QString &id) const
    {
        return m_rowOf.find(id, [this](int row) -> const QString & { return group(row)->id; });
    }
    const std::deque<AdGroupPtr> &groups() const { return m_rows; }

Q_SIGNALS:
    /// Other campaigns or other values of them; also when no row is loaded.
    void campaignsChanged();

private:
    QVariant cell(const AdGroupPtr &group, Field field, int role) const;
    void announce(const std::vector<int> &sortedRows, const QList<int> &roles);
    void dropRows(const std::vector<int> &sortedRows);
    void eraseRange(int first, int last);
    void moveToEnd(const std::vector<int> &sortedRows);
    void renumber();

    // A deque: a growing vector copies everything at once and can be felt.
    std::deque<AdGroupPtr> m_rows;
    IdIndex m_rowOf;
    QHash<QString, Pending> m_pending;
    QHash<QString, DraftPtr> m_drafts;
    QHash<QString, InsightPtr> m_insights;
    InsightDays m_insightDays;
    CampaignsById m_campaigns;
};

} // namespace agm
