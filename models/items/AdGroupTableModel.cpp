// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/AdGroupTableModel.h"

#include "domain/AdGroupEdit.h"
#include "domain/FieldRegistry.h"
#include "items/Runs.h"

#include <algorithm>
#include <utility>

namespace agm {
namespace {

constexpr int LastColumn = int(TableColumnCount) - 1;

bool sameCampaigns(const CampaignsById &a, const CampaignsById &b)
{
    if (a.size() != b.size())
        return false;
    for (auto it = a.cbegin(); it != a.cend(); ++it) {
        const CampaignPtr other = b.value(it.key());
        if (it.value() != other && (!it.value() || !other || !(*it.value() == *other)))
            return false;
    }
    return true;
}

void sortUnique(std::vector<int> &rows)
{
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
}

} // namespace

AdGroupTableModel::AdGroupTableModel(QObject *parent) : QAbstractTableModel(parent) { }

int AdGroupTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AdGroupTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(TableColumnCount);
}

Field AdGroupTableModel::fieldAt(int column)
{
    return columnRegistry()[std::size_t(column)].field;
}

int AdGroupTableModel::columnOf(Field field)
{
    return int(&fieldInfo(field) - columnRegistry().data());
}

QVariant AdGroupTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case PendingRole: return QVariant::fromValue(pending(index.row()));
    case DraftRole: return QVariant::fromValue(draft(index.row()));
    case InsightRole: return QVariant::fromValue(insightPtr(index.row()));
    case CampaignRole: return QVariant::fromValue(campaign(index.row()));
    case CampaignTitleRole: return campaignTitle(index.row());
    default: return cell(group(index.row()), fieldAt(index.column()), role);
    }
}

QVariant AdGroupTableModel::cell(const AdGroupPtr &group, Field field, int role) const
{
    switch (role) {
    case ReadingRole: return QVariant::fromValue(readField(*group, field));
    case FieldRole: return int(field);
    case AdGroupRole: return QVariant::fromValue(group);
    case IdRole: return group->id;
    default: return {};
    }
}

QVariant AdGroupTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != FieldRole || section < 0 || section > LastColumn)
        return {};
    return int(fieldAt(section));
}

QHash<int, QByteArray> AdGroupTableModel::roleNames() const
{
    return {{ReadingRole, "reading"},   {FieldRole, "field"},
            {AdGroupRole, "adGroup"},   {IdRole, "id"},
            {PendingRole, "pending"},   {DraftRole, "draft"},
            {CampaignRole, "campaign"}, {CampaignTitleRole, "campaignTitle"},
            {InsightRole, "insight"}};
}

void AdGroupTableModel::upsert(const QList<AdGroupPtr> &groups)
{
    std::vector<int> changed;
    std::vector<AdGroupPtr> arrived;
    QHash<QString, std::size_t> arrivedAt;
    for (const AdGroupPtr &group : groups) {
        if (!group || group->id.isEmpty())
            continue;
        const int row = rowOf(group->id);
        if (row >= 0) {
            AdGroupPtr &present = m_rows[std::size_t(row)];
            if (present == group || *present == *group)
                continue;
            present = group;
            changed.push_back(row);
            continue;
        }
        const auto again = arrivedAt.constFind(group->id);
        if (again != arrivedAt.constEnd()) {
            arrived[*again] = group;
            continue;
        }
        arrivedAt.insert(group->id, arrived.size());
        arrived.push_back(group);
    }
    sortUnique(changed);
    announce(changed, {});
    if (arrived.empty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(arrived.size()) - 1);
    m_rows.insert(m_rows.end(), arrived.begin(), arrived.end());
    for (int row = first; row < rowCount(); ++row)
        m_rowOf.insert(group(row)->id, row);
    endInsertRows();
}

void AdGroupTableModel::announce(const std::vector<int> &sortedRows, const QList<int> &roles)
{
    if (sortedRows.empty())
        return;
    auto runs = runsOf(sortedRows);
    if (runs.size() > MostRuns)
        runs = {{sortedRows.front(), sortedRows.back()}};
    for (const Run &run : runs)
        Q_EMIT dataChanged(index(run.first, 0), index(run.last, LastColumn), roles);
}

void AdGroupTableModel::remove(const QStringList &ids)
{
    std::vector<int> rows;
    for (const QString &id : ids) {
        if (const int row = rowOf(id); row >= 0)
            rows.push_back(row);
    }
    sortUnique(rows);
    dropRows(rows);
}

void AdGroupTableModel::keepOnly(const QSet<QString> &ids)
{
    std::vector<int> rows;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (!ids.contains(m_rows[row]->id) && !isLocalId(m_rows[row]->id))
            rows.push_back(int(row));
    }
    dropRows(rows);
}

void AdGroupTableModel::dropRows(const std::vector<int> &sortedRows)
{
    const auto runs = runsOf(sortedRows);
    if (runs.size() > MostRuns) {
        moveToEnd(sortedRows);
        eraseRange(rowCount() - int(sortedRows.size()), rowCount() - 1);
        return;
    }
    std::for_each(runs.rbegin(), runs.rend(), [this](const Run &run) { eraseRange(run.first, run.last); });
}

void AdGroupTableModel::eraseRange(int first, int last)
{
    beginRemoveRows({}, first, last);
    for (int row = first; row <= last; ++row)
        m_pending.remove(group(row)->id);
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
    renumber();
    endRemoveRows();
}

void AdGroupTableModel::moveToEnd(const std::vector<int> &sortedRows)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    std::vector<int> newRowOf(m_rows.size());
    std::deque<AdGroupPtr> kept;
    std::vector<AdGroupPtr> leaving;
    auto next = sortedRows.begin();
    const int staying = rowCount() - int(sortedRows.size());
    for (int row = 0; row < rowCount(); ++row) {
        const bool leaves = next != sortedRows.end() && *next == row;
        newRowOf[std::size_t(row)] = leaves ? staying + int(leaving.size()) : int(kept.size());
        if (leaves) {
            leaving.push_back(group(row));
            ++next;
        } else {
            kept.push_back(group(row));
        }
    }
    kept.insert(kept.end(), leaving.begin(), leaving.end());
    m_rows.swap(kept);
    renumber();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &old : from)
        to.append(index(newRowOf[std::size_t(old.row())], old.column()));
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void AdGroupTableModel::renumber()
{
    m_rowOf.clear();
    for (int row = 0; row < rowCount(); ++row)
        m_rowOf.insert(group(row)->id, row);
}

void AdGroupTableModel::clear()
{
    m_pending.clear();
    m_drafts.clear();
    m_insights.clear();
    if (m_rows.empty())
        return;
    beginResetModel();
    m_rows.clear();
    m_rowOf.clear();
    endResetModel();
}

void AdGroupTableModel::setPending(const QStringList &ids, const Pending &pending)
{
    std::vector<int> changed;
    for (const QString &id : ids) {
        const int row = rowOf(id);
        if (row < 0 || m_pending.value(id) == pending)
            continue;
        if (pending.kind == PendingKind::None)
            m_pending.remove(id);
        else
            m_pending.insert(id, pending);
        changed.push_back(row);
    }
    sortUnique(changed);
    announce(changed, {PendingRole});
}

int AdGroupTableModel::draftCount() const
{
    // A draft can wait for a row that has not come yet.
    return int(
        std::count_if(m_drafts.keyBegin(), m_drafts.keyEnd(), [this](const QString &id) { return rowOf(id) >= 0; }));
}

void AdGroupTableModel::updateDrafts(const QStringList &ids, const QHash<QString, Draft> &drafts)
{
    std::vector<int> changed;
    QList<AdGroupPtr> fresh;
    QStringList gone;
    for (const QString &id : ids) {
        const auto now = drafts.constFind(id);
        const bool has = now != drafts.constEnd();
        const DraftPtr before = m_drafts.value(id);
        if (has ? before && *before == *now : !before)
            continue;
        if (has)
            m_drafts.insert(id, std::make_shared<const Draft>(*now));
        else
            m_drafts.remove(id);
        if (isLocalId(id) && has)
            fresh.append(asNewGroup(id, now->newAdGroup()));
        else if (isLocalId(id))
            gone.append(id);
        if (const int row = rowOf(id); row >= 0)
            changed.push_back(row);
    }
    sortUnique(changed);
    announce(changed, {DraftRole});
    upsert(fresh);
    remove(gone);
}

const InsightPtr &AdGroupTableModel::insightPtr(int row) const
{
    static const InsightPtr None;
    const auto found = m_insights.constFind(group(row)->id);
    return found == m_insights.constEnd() ? None : *found;
}

void AdGroupTableModel::setInsights(const QHash<QString, InsightPtr> &insights, const InsightDays &days)
{
    const QHash<QString, InsightPtr> before = std::exchange(m_insights, insights);
    const bool otherDays = std::exchange(m_insightDays, days) != days;
    // One signal over the span: each costs those who sort by it a sort. It is looked for from both ends and not far,
    // because new conclusions mostly change every row, and a look at each would take longer than a frame.
    constexpr int LookAt = 2000;
    const auto isSame = [&](int row) { return !otherDays && before.value(group(row)->id) == insightPtr(row); };
    int first = 0;
    int last = rowCount() - 1;
    while (first <= last && first < LookAt && isSame(first))
        ++first;
    while (last >= first && rowCount() - last <= LookAt && isSame(last))
        --last;
    if (first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, LastColumn), {InsightRole});
}

Pending AdGroupTableModel::pending(int row) const
{
    return m_pending.isEmpty() ? Pending() : m_pending.value(group(row)->id);
}

void AdGroupTableModel::setCampaigns(const CampaignsById &campaigns)
{
    const bool same = sameCampaigns(m_campaigns, campaigns);
    m_campaigns = campaigns;
    if (same)
        return;
    Q_EMIT campaignsChanged();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, LastColumn), {CampaignRole, CampaignTitleRole});
}

CampaignPtr AdGroupTableModel::campaign(int row) const
{
    return m_campaigns.value(group(row)->campaignId);
}

QString AdGroupTableModel::campaignTitle(int row) const
{
    const auto found = m_campaigns.constFind(group(row)->campaignId);
    return found == m_campaigns.constEnd() || !*found ? QString() : (*found)->title;
}

} // namespace agm
