// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/CampaignPresentation.h"

#include "domain/Listed.h"
#include "items/CampaignListModel.h"
#include "views/common/Formats.h"
#include "views/common/SafeText.h"
#include "views/common/StateGlyphs.h"
#include "views/common/Words.h"

namespace agm {
namespace {

CampaignPtr campaignOf(const QModelIndex &index)
{
    return index.data(CampaignRole).value<CampaignPtr>();
}

QString budgetHint(const Campaign &campaign)
{
    if (!campaign.ownsBudget())
        return CampaignPresentation::tr("Each ad group has a budget of its own (ABO).");
    const QString owner
        = CampaignPresentation::tr("The campaign owns the budget and spreads it over its ad groups (CBO).");
    if (!campaign.budgetAmount)
        return owner;
    const Formats formats;
    const bool lifetime = campaign.budgetType == QLatin1String("lifetime");
    return owner + QLatin1Char(' ')
        + (lifetime ? CampaignPresentation::tr("Lifetime budget: %1").arg(formats.money(*campaign.budgetAmount))
                    : CampaignPresentation::tr("Daily budget: %1").arg(formats.moneyPerDay(*campaign.budgetAmount)));
}

} // namespace

std::optional<DisplayState> CampaignPresentation::glyphOf(const Campaign &campaign)
{
    if (campaign.isOn())
        return campaign.issues.isEmpty() ? std::nullopt : std::optional(DisplayState::Issues);
    if (campaign.status == QLatin1String("paused"))
        return DisplayState::Paused;
    if (campaign.status == QLatin1String("draft"))
        return DisplayState::Draft;
    if (campaign.status == QLatin1String("payment_failed"))
        return DisplayState::Issues;
    return DisplayState::Unknown;
}

QVariant CampaignPresentation::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return title(index);
    case Qt::ToolTipRole: return tooltip(index);
    case Qt::AccessibleTextRole: return spoken(index);
    default: return QIdentityProxyModel::data(index, role);
    }
}

QString CampaignPresentation::title(const QModelIndex &index) const
{
    const QString id = index.data(IdRole).toString();
    if (id.isEmpty())
        return tr("All ad groups");
    const QString title = index.data(CampaignTitleRole).toString();
    return inertLine(title.trimmed().isEmpty() ? id : title);
}

QString CampaignPresentation::tooltip(const QModelIndex &index) const
{
    const QString id = index.data(IdRole).toString();
    if (id.isEmpty())
        return {};
    QStringList lines{title(index)};
    const CampaignPtr campaign = campaignOf(index);
    if (campaign) {
        lines += tr("Status: %1").arg(words::campaignStatus(campaign->status.text()));
        lines += budgetHint(*campaign);
        for (const Issue &issue : campaign->issues)
            lines += tr("Issue: %1").arg(issue.message);
    } else {
        lines += tr("This campaign could not be read; its budget is not known.");
    }
    lines += id;
    return plainTooltip(lines);
}

QString CampaignPresentation::spoken(const QModelIndex &index) const
{
    const int count = index.data(CountRole).toInt();
    QStringList parts{title(index), count == 1 ? tr("1 ad group") : tr("%Ln ad groups", nullptr, count)};
    const CampaignPtr campaign = campaignOf(index);
    if (campaign && glyphOf(*campaign))
        parts += campaign->isOn() ? words::state(DisplayState::Issues) : words::campaignStatus(campaign->status.text());
    return listed(parts);
}

} // namespace agm
