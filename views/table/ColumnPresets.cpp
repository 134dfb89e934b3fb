// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table/ColumnPresets.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QActionGroup>
#include <QtWidgets/QMenu>

namespace agm {
namespace {

using F = Field;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ColumnPresets)
};

} // namespace

QList<ColumnPreset> columnPresets()
{
    return {ColumnPreset::Delivery, ColumnPreset::Performance, ColumnPreset::Comparison, ColumnPreset::Conversions,
            ColumnPreset::Settings};
}

QString columnPresetTitle(ColumnPreset preset)
{
    switch (preset) {
    case ColumnPreset::Delivery: return Tr::tr("Delivery");
    case ColumnPreset::Performance: return Tr::tr("Performance");
    case ColumnPreset::Comparison: return Tr::tr("Comparison");
    case ColumnPreset::Conversions: return Tr::tr("Conversions");
    case ColumnPreset::Settings: return Tr::tr("Settings");
    }
    return {};
}

QList<Field> columnPresetFields(ColumnPreset preset)
{
    switch (preset) {
    case ColumnPreset::Delivery:
        return {F::Title,       F::Status, F::Issues,    F::AdCampaign, F::BudgetAmount, F::Spend,
                F::Impressions, F::Reach,  F::Frequency, F::StartsAt,   F::EndsAt};
    case ColumnPreset::Performance:
        return {F::Title,         F::Status,           F::BudgetAmount, F::Spend,        F::Results,
                F::CostPerResult, F::ClickThroughRate, F::CostPerClick, F::CostPerMille, F::ReturnOnAdSpend,
                F::SpendTrend,    F::Impressions,      F::Clicks,       F::AdCampaign};
    case ColumnPreset::Comparison:
        return {F::Title,
                F::Status,
                F::Spend,
                F::SpendTrend,
                F::SpendChange,
                F::Results,
                F::CostPerResult,
                F::AgainstTarget,
                F::CostChange,
                F::ClickThroughRate,
                F::ClickThroughRateChange};
    case ColumnPreset::Conversions:
        return {F::Title,         F::Status,      F::Spend,           F::ResultEvent,   F::Results,
                F::CostPerResult, F::Purchases,   F::CostPerPurchase, F::PurchaseValue, F::ReturnOnAdSpend,
                F::Leads,         F::CostPerLead, F::AddedToCarts,    F::ViewedContents};
    case ColumnPreset::Settings:
        return {F::Title,
                F::Status,
                F::AdCampaign,
                F::BudgetAmount,
                F::BudgetType,
                F::BidType,
                F::DesiredCostPerResult,
                F::OptimizationGoal,
                F::ConversionLocation,
                F::StartsAt,
                F::EndsAt,
                F::Regions,
                F::Demographics,
                F::Placements};
    }
    return {};
}

QMenu *makeColumnMenu(QWidget *parent, std::function<QList<Field>()> shown, std::function<void(QList<Field>)> apply,
                      std::function<void()> openChooser)
{
    auto *menu = new QMenu(Tr::tr("Columns"), parent);
    auto *group = new QActionGroup(menu);
    group->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    for (const ColumnPreset preset : columnPresets()) {
        QAction *action = menu->addAction(columnPresetTitle(preset));
        action->setCheckable(true);
        action->setData(int(preset));
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, menu, [apply, preset] { apply(columnPresetFields(preset)); });
    }
    menu->addSeparator();
    QObject::connect(menu->addAction(Tr::tr("Choose columns…")), &QAction::triggered, menu,
                     [openChooser] { openChooser(); });
    QObject::connect(menu, &QMenu::aboutToShow, menu, [group, shown] {
        const QList<Field> now = shown();
        const auto actions = group->actions();
        for (QAction *action : actions)
            action->setChecked(columnPresetFields(ColumnPreset(action->data().toInt())) == now);
    });
    return menu;
}

} // namespace agm
