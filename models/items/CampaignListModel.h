// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/FacetCounts.h"
#include "items/ItemRoles.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QCollator>
#include <QtCore/QSet>

#include <vector>

namespace agm {

/// The campaigns of the account with the number of their ad groups. Row 0 stands for all campaigns (empty id); then
/// campaigns by title (collated, without a title last), then id. A campaign that ad groups name but that is not loaded
/// has a row too, with a null CampaignRole. Roles: IdRole, CampaignRole, CampaignTitleRole, CountRole,
/// StatusCountsRole. Raw values only. Rows keep their persistent indexes through every change.
class CampaignListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr int AllRow = 0;

    explicit CampaignListModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    QHash<int, QByteArray> roleNames() const final;

    void setCampaigns(const CampaignsById &campaigns);
    void setCounts(const FacetCounts &counts);

    /// Null Word for "all".
    Word idAt(int row) const { return m_rows[std::size_t(row)].id; }
    /// -1 when there is none; 0 for the null Word.
    int rowOf(Word id) const;

private:
    struct Row {
        Word id;
        CampaignPtr campaign;
        int count = 0;
        WordCounts statuses;
        bool isSame(const Row &other) const;
    };
    QVariant cell(const Row &row, int role) const;
    Row rowFor(Word id) const;
    bool before(const Row &a, const Row &b) const;
    void refresh();
    void removeMissing(const QSet<Word> &wanted);
    void insertNew(const QSet<Word> &wanted);
    void update();

    std::vector<Row> m_rows;
    CampaignsById m_campaigns;
    FacetCounts m_counts;
    QCollator m_collator;
};

} // namespace agm
