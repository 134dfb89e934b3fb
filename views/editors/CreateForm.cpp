// SPDX-License-Identifier: GPL-3.0-or-later
// The form of a new ad group.
#include "domain/AdGroupEdit.h"
#include "domain/DraftChecks.h"
#include "views/common/SafeText.h"
#include "views/common/Words.h"
#include "views/editors/AmountField.h"
#include "views/editors/CountriesField.h"
#include "views/editors/CreateDialog.h"
#include "views/editors/EditorParts.h"
#include "views/editors/FieldRow.h"
#include "views/editors/MomentField.h"
#include "views/editors/WordCombo.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLineEdit>

#include <algorithm>

namespace agm {
namespace {

/// The setting that a form begins with: the copied ad group's, else the preset.
DistinctValues presetOf(const AdGroup *source, Field field, const QString &preset)
{
    FieldValue value = source ? settingOf(*source, field) : FieldValue();
    if (!preset.isEmpty())
        value = preset;
    return {{value}, 1};
}

/// The currency of the account's budgets, by the ad group that is copied or else the first one there is.
Currency likelyCurrency(const EditorContext &context)
{
    if (!context.groups.isEmpty())
        return context.groups.first()->currencyOf(Field::BudgetAmount);
    if (context.account && !context.account->empty())
        return context.account->front()->currencyOf(Field::BudgetAmount);
    for (const CampaignPtr &campaign : context.campaigns) {
        if (campaign->budgetAmount)
            return campaign->budgetAmount->currency;
    }
    return {};
}

constexpr int ProposedDays = 7;

} // namespace

WordCombo *CreateDialog::addWords(Field field, const QString &label, const QString &preset)
{
    FieldRow *row = addRow(field, label);
    auto *combo = new WordCombo(field, presetOf(m_source.get(), field, preset), row);
    row->addControl(combo);
    connect(combo, &QComboBox::currentIndexChanged, this, &CreateDialog::typed);
    return combo;
}

AmountField *CreateDialog::addAmount(Field field, const QString &label, const QString &per)
{
    FieldRow *row = addRow(field, label);
    auto *line = new AmountField(context().formats, likelyCurrency(context()), row);
    line->setPer(per);
    row->addControl(line);
    row->addBeneath(line->choices());
    if (m_source) {
        if (const auto amount = m_source->money(field))
            line->setAmount(*amount);
    }
    connect(line, &QLineEdit::textChanged, this, &CreateDialog::typed);
    return line;
}

void CreateDialog::buildIdentity()
{
    buildCampaigns();
    FieldRow *row = addRow(Field::Title, tr("&Title"));
    m_title = new QLineEdit(row);
    m_title->setMinimumWidth(280);
    if (m_source)
        m_title->setText(tr("%1 (copy)").arg(m_source->title));
    row->addControl(m_title);
    connect(m_title, &QLineEdit::textChanged, this, &CreateDialog::typed);
    m_status = addWords(Field::Status, tr("Stat&us"), QStringLiteral("paused"));
}

void CreateDialog::buildCampaigns()
{
    FieldRow *row = addRow(Field::AdCampaign, tr("Cam&paign"));
    m_campaign = new QComboBox(row);
    QList<CampaignPtr> campaigns = context().campaigns.values();
    std::sort(campaigns.begin(), campaigns.end(), [](const CampaignPtr &a, const CampaignPtr &b) {
        const int order = QString::localeAwareCompare(a->title, b->title);
        return order == 0 ? a->id < b->id : order < 0;
    });
    QHash<QString, int> titles;
    for (const CampaignPtr &campaign : std::as_const(campaigns))
        ++titles[campaign->title.toCaseFolded()];
    for (const CampaignPtr &campaign : std::as_const(campaigns)) {
        const QString title = inertLine(campaign->title);
        // Two of one title are told apart by their id.
        m_campaign->addItem(titles.value(campaign->title.toCaseFolded()) > 1
                                ? QStringLiteral("%1 · %2").arg(title, inertLine(campaign->id))
                                : title,
                            campaign->id);
    }
    m_campaign->setEditable(true);
    m_campaign->setInsertPolicy(QComboBox::NoInsert);
    m_campaign->setMinimumWidth(280);
    m_campaign->setMaxVisibleItems(16);
    m_campaign->completer()->setFilterMode(Qt::MatchContains);
    m_campaign->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_campaign->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_campaign->setCurrentIndex(m_source ? m_campaign->findData(m_source->campaignId.text()) : -1);
    m_campaign->lineEdit()->setPlaceholderText(tr("Type a part of its title"));
    editorparts::ignoreWheel(m_campaign);
    row->addControl(m_campaign);
    connect(m_campaign, &QComboBox::editTextChanged, this, &CreateDialog::typed);
}

void CreateDialog::buildBudget()
{
    m_type = addWords(Field::BudgetType, tr("&Budget type"), m_source ? QString() : QStringLiteral("daily"));
    m_budget = addAmount(Field::BudgetAmount, tr("Bud&get"), {});
}

void CreateDialog::buildSchedule()
{
    const QTimeZone zone = context().formats.zone();
    const QDate today = context().money.now.toTimeZone(zone).date();
    const auto add = [&](Field field, const QString &label, const QString &none, int days) {
        auto *moment = new MomentField(addRow(field, label), field, presetOf(m_source.get(), field, {}), none,
                                       today.addDays(days).startOfDay(zone), context().formats);
        connect(moment, &MomentField::changed, this, &CreateDialog::typed);
        return moment;
    };
    m_start = add(Field::StartsAt, tr("&Start"), tr("Starts as soon as it is active"), 1);
    m_end = add(Field::EndsAt, tr("&End"), tr("Runs until paused"), 1 + ProposedDays);
}

void CreateDialog::buildGoal()
{
    m_goal = addWords(Field::OptimizationGoal, tr("&Optimization goal"));
    m_location = addWords(Field::ConversionLocation, tr("Conversion &location"));
    m_event = addWords(Field::ConversionEvent, tr("Con&version event"));
    m_appsRow = addRow(Field::MessageApps, tr("&Message apps"));
    for (const QString &app : knownWords(Field::MessageApps)) {
        auto *box = new QCheckBox(words::fieldWord(Field::MessageApps, app), m_appsRow);
        box->setObjectName(app);
        box->setChecked(m_source && m_source->targeting->messageApps.contains(app));
        m_appsRow->addControl(box, box->text());
        connect(box, &QCheckBox::toggled, this, &CreateDialog::typed);
        m_apps.append(box);
    }
}

void CreateDialog::buildBid()
{
    m_strategy = addWords(Field::BidType, tr("Bid strateg&y"), m_source ? QString() : QStringLiteral("minimum_cost"));
    m_target = addAmount(Field::DesiredCostPerResult, tr("Cost target or &cap"), tr("per result"));
}

void CreateDialog::buildRest()
{
    FieldRow *places = addRow(Field::Regions, tr("Cou&ntries"));
    m_countries = new CountriesField(places);
    if (m_source)
        m_countries->setCodes(m_source->targeting->regions.include.countries);
    places->addControl(m_countries);
    places->setNote(tr("Names or codes, with commas between. The rest of the targeting can be edited on the draft."));
    connect(m_countries, &QLineEdit::textChanged, this, &CreateDialog::typed);
    FieldRow *creative = addRow(Field::DynamicCreative, tr("Dynamic creative"));
    m_dynamic = new QCheckBox(tr("Combine the parts of the &ads automatically"), creative);
    m_dynamic->setChecked(m_source && m_source->dynamicCreative);
    creative->addControl(m_dynamic);
    creative->setNote(tr("Fixed after creation."));
    connect(m_dynamic, &QCheckBox::toggled, this, &CreateDialog::typed);
}

} // namespace agm
