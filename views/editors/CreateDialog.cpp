// SPDX-License-Identifier: GPL-3.0-or-later
// What a new ad group would be, read from the form.
#include "views/editors/CreateDialog.h"

#include "domain/AdGroupEdit.h"
#include "views/common/SafeText.h"
#include "views/common/Words.h"
#include "views/editors/AmountField.h"
#include "views/editors/CountriesField.h"
#include "views/editors/FieldRow.h"
#include "views/editors/MomentField.h"
#include "views/editors/WordCombo.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>

namespace agm {

CreateDialog::CreateDialog(EditorContext given, QWidget *parent)
    : EditorDialog(std::move(given), tr("New ad group"), parent),
      m_source(context().groups.isEmpty() ? nullptr : context().groups.first()), m_id(makeLocalId())
{
    buildIdentity();
    buildBudget();
    buildSchedule();
    buildGoal();
    buildBid();
    buildRest();
    m_dirty = m_source != nullptr;
    finish();
    resize(680, 740);
}

void CreateDialog::typed()
{
    m_dirty = true;
    inputChanged();
}

NewAdGroup CreateDialog::newAdGroup()
{
    flush();
    return {m_campaignId, m_values};
}

QString CreateDialog::chosenCampaign() const
{
    const int row = m_campaign->findText(m_campaign->currentText().trimmed(), Qt::MatchFixedString);
    return row < 0 ? QString() : m_campaign->itemData(row).toString();
}

void CreateDialog::prepareCampaign()
{
    FieldRow *row = rowOf(Field::AdCampaign);
    m_campaignId = chosenCampaign();
    const QString typed = m_campaign->currentText().trimmed();
    setFault(row,
             m_campaignId.isEmpty() && !typed.isEmpty()
                 ? tr("No loaded campaign is called “%1”. Choose one of the list.").arg(inertLine(typed))
                 : QString());
    const CampaignPtr campaign = context().campaigns.value(Word::of(QStringView(m_campaignId)));
    QString owned;
    if (campaign && campaign->ownsBudget()) {
        const QString amount
            = campaign->budgetAmount ? context().formats.moneyPerDay(*campaign->budgetAmount) : tr("unknown");
        owned = tr("The campaign owns the budget: %1.").arg(amount);
    }
    rowOf(Field::BudgetType)->setOff(owned);
    rowOf(Field::BudgetAmount)->setOff(owned);
}

void CreateDialog::prepareAmount(Field field, const AmountField *line)
{
    FieldRow *row = rowOf(field);
    m_values.remove(field);
    const QString fault = row->isOff() ? QString() : line->fault();
    setFault(row, fault);
    row->setNote(line->echo().isEmpty() ? QString() : tr("Understood as %1").arg(line->echo()));
    if (row->isOff() || !fault.isEmpty() || line->isEmpty())
        return;
    if (const auto amount = line->reading().amount)
        m_values.insert(field, *amount);
}

void CreateDialog::putWord(Field field, const WordCombo *combo)
{
    const FieldRow *row = rowOf(field);
    if ((row && row->isOff()) || combo->word().isEmpty())
        m_values.remove(field);
    else
        m_values.insert(field, combo->word());
}

void CreateDialog::putMoment(Field field, const MomentField *moment)
{
    const FieldValue value = moment->value();
    if (std::holds_alternative<std::monostate>(value))
        m_values.remove(field);
    else
        m_values.insert(field, value);
}

void CreateDialog::putPlaces()
{
    const QString unknown = m_countries->unknown();
    setFault(rowOf(Field::Regions),
             unknown.isEmpty() ? QString()
                               : tr("Not a country: %1. Type its name or its code.").arg(inertLine(unknown)));
    // From the copied ad group's own, so that its states, cities and unknown members stay.
    Regions regions = m_source ? m_source->targeting->regions : Regions();
    regions.include.countries = m_countries->codes();
    if (regions == Regions())
        m_values.remove(Field::Regions);
    else
        m_values.insert(Field::Regions, regions);
}

void CreateDialog::prepare()
{
    m_values = m_source ? copyOf(*m_source, m_title->text()) : AdGroupPatch();
    m_values.insert(Field::Title, m_title->text());
    prepareCampaign();
    putWord(Field::Status, m_status);
    putWord(Field::BudgetType, m_type);
    m_budget->setPer(m_type->word() == QLatin1String("lifetime") ? tr("in all") : tr("/ day"));
    prepareAmount(Field::BudgetAmount, m_budget);
    m_start->showNote();
    m_end->showNote();
    putMoment(Field::StartsAt, m_start);
    putMoment(Field::EndsAt, m_end);
    putWord(Field::OptimizationGoal, m_goal);
    putWord(Field::ConversionLocation, m_location);
    putWord(Field::ConversionEvent, m_event);
    const bool messaging = m_location->word() == QLatin1String("messaging");
    m_appsRow->setOff(messaging ? QString() : tr("Only when conversions happen in messages."));
    QStringList apps;
    for (const QCheckBox *app : std::as_const(m_apps)) {
        if (messaging && app->isChecked())
            apps.append(app->objectName());
    }
    if (apps.isEmpty())
        m_values.remove(Field::MessageApps);
    else
        m_values.insert(Field::MessageApps, apps);
    putWord(Field::BidType, m_strategy);
    const QString strategy = m_strategy->word();
    rowOf(Field::DesiredCostPerResult)
        ->setOff(strategy == QLatin1String("minimum_cost") ? tr("Lowest cost has no target.") : QString());
    prepareAmount(Field::DesiredCostPerResult, m_target);
    putPlaces();
    m_values.insert(Field::DynamicCreative, m_dynamic->isChecked());
}

QList<ProposedEdit> CreateDialog::proposals() const
{
    // An untouched empty form is no ad group, and its empty fields are no faults yet.
    return m_dirty ? QList<ProposedEdit>{{m_id, m_values}} : QList<ProposedEdit>();
}

QList<ChangedGroup> CreateDialog::changed(const QList<ProposedEdit> &edits) const
{
    if (edits.isEmpty())
        return {};
    return {{m_id, asNewGroup(m_id, {m_campaignId, m_values})}};
}

QList<FindingSummary> CreateDialog::findingsOf(const QList<ProposedEdit> &edits,
                                               const QList<ChangedGroup> &changed) const
{
    if (edits.isEmpty())
        return {};
    CheckContext check;
    check.now = context().money.now;
    check.zone = context().money.zone;
    check.campaigns = &context().campaigns;
    check.creating = true;
    const QList<Field> keys = m_values.keys();
    check.touched = QSet<Field>(keys.cbegin(), keys.cend());
    // Asked for whether it was given or not.
    check.touched += {Field::Title, Field::BudgetAmount, Field::Regions};
    FindingCollector collector;
    collector.add(checkGroup(nullptr, *changed.first().after, check));
    return collector.summaries();
}

QString CreateDialog::subtitle() const
{
    return m_source ? tr("A copy of “%1” · nothing is sent before the review").arg(inertLine(m_source->title))
                    : tr("From scratch · nothing is sent before the review");
}

QString CreateDialog::what() const
{
    const QString title = inertLine(m_title->text().trimmed());
    return m_source ? tr("Copy of an ad group: %1").arg(title) : tr("New ad group: %1").arg(title);
}

QString CreateDialog::reviewText(qsizetype) const
{
    return tr("Review and create");
}

QString CreateDialog::countText(qsizetype) const
{
    if (!m_dirty)
        return tr("Nothing entered yet");
    return m_status->word() == QLatin1String("active") ? tr("It will be created active, and may spend at once")
                                                       : tr("It will be created paused");
}

void CreateDialog::offer(bool review)
{
    const NewAdGroup group{m_campaignId, m_values};
    const QString sentence = what();
    leave(QDialog::Accepted);
    Q_EMIT createRequested(group, m_source ? m_source->id : QString(), sentence, review);
}

} // namespace agm
