// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/CampaignListModel.h"

#include <QtCore/QLocale>

#include <algorithm>

namespace agm {
namespace {

bool sameCampaign(const CampaignPtr &a, const CampaignPtr &b)
{
    return a == b || (a && b && *a == *b);
}

} // namespace

bool CampaignListModel::Row::isSame(const Row &other) const
{
    return id == other.id && count == other.count && statuses == other.statuses
        && sameCampaign(campaign, other.campaign);
}

CampaignListModel::CampaignListModel(QObject *parent)
    : QAbstractListModel(parent), m_rows(1),
      m_collator(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale())
{
    m_collator.setNumericMode(true);
}

int CampaignListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CampaignListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::ParentIsInvalid))
        return {};
    return cell(m_rows[std::size_t(index.row())], role);
}

QVariant CampaignListModel::cell(const Row &row, int role) const
{
    switch (role) {
    case IdRole: return row.id.text();
    case CampaignRole: return QVariant::fromValue(row.campaign);
    case CampaignTitleRole: return row.campaign ? row.campaign->title : QString();
    case CountRole: return row.count;
    case StatusCountsRole: return QVariant::fromValue(row.statuses);
    default: return {};
    }
}

QHash<int, QByteArray> CampaignListModel::roleNames() const
{
    return {{IdRole, "id"},
            {CampaignRole, "campaign"},
            {CampaignTitleRole, "campaignTitle"},
            {CountRole, "count"},
            {StatusCountsRole, "statusCounts"}};
}

void CampaignListModel::setCampaigns(const CampaignsById &campaigns)
{
    m_campaigns = campaigns;
    refresh();
}

void CampaignListModel::setCounts(const FacetCounts &counts)
{
    m_counts = counts;
    refresh();
}

int CampaignListModel::rowOf(Word id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [id](const Row &row) { return row.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

CampaignListModel::Row CampaignListModel::rowFor(Word id) const
{
    if (id.isNull())
        return {id, nullptr, m_counts.all, m_counts.byStatus};
    return {id, m_campaigns.value(id), m_counts.byCampaign.value(id), m_counts.statusesOfCampaign.value(id)};
}

bool CampaignListModel::before(const Row &a, const Row &b) const
{
    if (a.id.isNull() || b.id.isNull())
        return a.id.isNull() && !b.id.isNull();
    const bool titledA = a.campaign && !a.campaign->title.isEmpty();
    const bool titledB = b.campaign && !b.campaign->title.isEmpty();
    if (titledA != titledB)
        return titledA;
    const int compared = titledA ? m_collator.compare(a.campaign->title, b.campaign->title) : 0;
    return compared != 0 ? compared < 0 : a.id.text() < b.id.text();
}

void CampaignListModel::refresh()
{
    QSet<Word> wanted{Word()};
    for (auto it = m_campaigns.cbegin(); it != m_campaigns.cend(); ++it)
        wanted.insert(it.key());
    for (auto it = m_counts.byCampaign.cbegin(); it != m_counts.byCampaign.cend(); ++it)
        wanted.insert(it.key());
    removeMissing(wanted);
    update();
    insertNew(wanted);
}

void CampaignListModel::removeMissing(const QSet<Word> &wanted)
{
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (wanted.contains(idAt(last)))
            continue;
        int first = last;
        while (!wanted.contains(idAt(first - 1))) // row 0 always stays
            --first;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

/// Takes the new values in, announces what differs as one span and puts rows whose title changed where they belong.
void CampaignListModel::update()
{
    int first = -1;
    int last = -1;
    for (int row = 0; row < rowCount(); ++row) {
        const Row now = rowFor(idAt(row));
        if (now.isSame(m_rows[std::size_t(row)]))
            continue;
        m_rows[std::size_t(row)] = now;
        first = first < 0 ? row : first;
        last = row;
    }
    if (first < 0)
        return;
    Q_EMIT dataChanged(index(first), index(last));
    const auto inOrder = [this](const Row &a, const Row &b) { return before(a, b); };
    if (std::is_sorted(m_rows.begin(), m_rows.end(), inOrder))
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    std::vector<Word> ids;
    for (const QModelIndex &old : from)
        ids.push_back(idAt(old.row()));
    std::sort(m_rows.begin(), m_rows.end(), inOrder);
    QModelIndexList to;
    for (const Word id : ids)
        to.append(index(rowOf(id)));
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void CampaignListModel::insertNew(const QSet<Word> &wanted)
{
    QSet<Word> known;
    for (const Row &row : m_rows)
        known.insert(row.id);
    std::vector<Row> fresh;
    for (const Word id : wanted) {
        if (!known.contains(id))
            fresh.push_back(rowFor(id));
    }
    const auto inOrder = [this](const Row &a, const Row &b) { return before(a, b); };
    std::sort(fresh.begin(), fresh.end(), inOrder);
    auto from = fresh.begin();
    while (from != fresh.end()) {
        // Everything that belongs before the same present row arrives as one range.
        const auto place = std::upper_bound(m_rows.begin(), m_rows.end(), *from, inOrder);
        auto to = from + 1;
        while (to != fresh.end() && (place == m_rows.end() || inOrder(*to, *place)))
            ++to;
        const int row = int(place - m_rows.begin());
        beginInsertRows({}, row, row + int(to - from) - 1);
        m_rows.insert(place, from, to);
        endInsertRows();
        from = to;
    }
}

} // namespace agm
