// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/BudgetDialog.h"

#include "domain/AdGroupEdit.h"
#include "views/common/SafeText.h"
#include "views/common/Words.h"
#include "views/editors/AmountField.h"
#include "views/editors/BudgetChange.h"
#include "views/editors/EditorParts.h"
#include "views/editors/FieldRow.h"
#include "views/editors/WordCombo.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace agm {
namespace {

/// So many campaigns get a button of their own.
constexpr int CampaignsShown = 4;

/// A whole number above zero; nothing for anything else.
std::optional<int> wholeNumber(const QString &text, const QLocale &locale)
{
    bool isNumber = false;
    const int number = locale.toInt(text.trimmed(), &isNumber);
    return isNumber && number > 0 ? std::optional(number) : std::nullopt;
}

} // namespace

BudgetDialog::BudgetDialog(EditorContext context, QWidget *parent)
    : EditorDialog(std::move(context), tr("Budget and bidding"), parent),
      m_currency(budgetCurrency(this->context().groups))
{
    for (const AdGroupPtr &group : this->context().groups) {
        if (ownsBudget(*group))
            m_owning.append(group);
    }
    buildBudget();
    buildAmount(m_minimum, Field::MinimumDailySpend, tr("&Minimum daily spend"), tr("/ day"));
    buildWords();
    buildCap();
    finish();
}

bool BudgetDialog::ownsBudget(const AdGroup &group) const
{
    return !campaignOwnsBudget(group, context().campaigns);
}

void BudgetDialog::buildBudget()
{
    FieldRow *type = addRow(Field::BudgetType, tr("Budget &type"));
    FieldRow *amount = addRow(Field::BudgetAmount, tr("&Change"));
    // Where no ad group has a budget of its own, the controls stand there and are off.
    const QList<AdGroupPtr> &groups = m_owning.isEmpty() ? context().groups : m_owning;
    m_type = new WordCombo(Field::BudgetType, distinctValues(groups, Field::BudgetType), type);
    type->addControl(m_type);
    type->setNote(tr("Lifetime needs an end at least 24 hours after the start."));
    connect(m_type, &QComboBox::currentIndexChanged, this, [this] { inputChanged(); });
    if (m_owning.size() < context().groups.size())
        buildCampaignBudgets(amount);
    if (m_owning.isEmpty()) {
        type->setOff(tr("The campaign owns the budget, and its type."));
        return;
    }
    m_budget = new BudgetChange(amount, groups, context().formats);
    connect(m_budget, &BudgetChange::changed, this, [this] { inputChanged(); });
}

void BudgetDialog::buildCampaignBudgets(FieldRow *row)
{
    QSet<QString> seen;
    for (const AdGroupPtr &group : context().groups) {
        const Campaign *campaign = campaignOf(*group, context().campaigns);
        if (!campaign || !campaign->ownsBudget() || seen.contains(campaign->id) || seen.size() >= CampaignsShown)
            continue;
        seen.insert(campaign->id);
        const bool daily = campaign->budgetType != QLatin1String("lifetime");
        const QString amount = !campaign->budgetAmount ? tr("unknown")
            : daily                                    ? context().formats.moneyPerDay(*campaign->budgetAmount)
                                                       : context().formats.money(*campaign->budgetAmount);
        auto *link = new QPushButton(row);
        link->setText(tr("Campaign budget %1 of “%2”")
                          .arg(amount, inertLine(campaign->title))
                          .replace(QLatin1Char('&'), QStringLiteral("&&")));
        link->setAccessibleName(tr("Campaign budget %1 of “%2”").arg(amount, inertLine(campaign->title)));
        link->setToolTip(tr("Go to the campaign"));
        link->setObjectName(QStringLiteral("campaignBudget"));
        link->setAutoDefault(false);
        link->setMinimumHeight(28);
        if (m_owning.isEmpty() && seen.size() == 1)
            row->addControl(link, link->accessibleName());
        else
            row->addBeneath(link);
        connect(link, &QPushButton::clicked, this, [this, id = campaign->id] { Q_EMIT campaignChosen(id); });
    }
    if (m_owning.isEmpty())
        row->setNote(tr("The campaign owns the budget and spreads it over its ad groups. Change it at the campaign."));
}

void BudgetDialog::buildAmount(Amount &amount, Field field, const QString &label, const QString &per)
{
    amount.field = field;
    amount.row = addRow(field, label);
    const DistinctValues now = distinctValues(context().groups, field);
    amount.now = distinctText(now, field, context().formats);
    amount.mixed = now.isMixed();
    amount.line = new AmountField(context().formats, m_currency.value_or(Currency()), amount.row);
    amount.line->setPer(per);
    amount.line->setPlaceholderText(placeholderText(now, field, context().formats));
    amount.none = new QCheckBox(tr("None"), amount.row);
    amount.row->addControl(amount.line);
    amount.row->addControl(amount.none, tr("None: %1").arg(QString(label).remove(QLatin1Char('&'))));
    amount.row->addBeneath(amount.line->choices());
    connect(amount.line, &QLineEdit::textChanged, this, [this] { inputChanged(); });
    connect(amount.none, &QCheckBox::toggled, this, [this, line = amount.line](bool none) {
        line->setEnabled(!none);
        inputChanged();
    });
}

void BudgetDialog::buildWords()
{
    FieldRow *strategy = addRow(Field::BidType, tr("&Bid strategy"));
    m_strategy = new WordCombo(Field::BidType, distinctValues(context().groups, Field::BidType), strategy);
    strategy->addControl(m_strategy);
    buildAmount(m_target, Field::DesiredCostPerResult, tr("Cost target or ca&p"), tr("per result"));
    FieldRow *goal = addRow(Field::OptimizationGoal, tr("Optimization &goal"));
    m_goal = new WordCombo(Field::OptimizationGoal, distinctValues(context().groups, Field::OptimizationGoal), goal);
    goal->addControl(m_goal);
    goal->setNote(tr("Changing it may restart learning."));
    for (const WordCombo *combo : {m_strategy, m_goal})
        connect(combo, &QComboBox::currentIndexChanged, this, [this] { inputChanged(); });
    connect(m_strategy, &QComboBox::currentIndexChanged, this, &BudgetDialog::followStrategy);
    connect(m_goal, &QComboBox::currentIndexChanged, this, &BudgetDialog::followGoal);
    const auto noteOf = [this](FieldRow *row, Field field, const QString &note) {
        const DistinctValues now = distinctValues(context().groups, field);
        if (now.isMixed())
            row->setNote(distinctText(now, field, context().formats)
                         + (note.isEmpty() ? QString() : QLatin1Char('\n') + note));
    };
    noteOf(strategy, Field::BidType, {});
    noteOf(goal, Field::OptimizationGoal, goal->note());
    if (!m_owning.isEmpty() && distinctValues(m_owning, Field::BudgetType).isMixed())
        rowOf(Field::BudgetType)
            ->setNote(distinctText(distinctValues(m_owning, Field::BudgetType), Field::BudgetType, context().formats)
                      + QLatin1Char('\n') + rowOf(Field::BudgetType)->note());
}

void BudgetDialog::buildCap()
{
    m_capRow = addRow(Field::FrequencyCap, tr("&Frequency cap"));
    m_impressions = new QLineEdit(m_capRow);
    m_days = new QLineEdit(m_capRow);
    m_noCap = new QCheckBox(tr("None"), m_capRow);
    m_impressions->setPlaceholderText(tr("impressions"));
    m_days->setPlaceholderText(tr("days"));
    for (QLineEdit *line : {m_impressions, m_days}) {
        line->setMaxLength(12);
        line->setMaximumWidth(110);
        connect(line, &QLineEdit::textChanged, this, [this] { inputChanged(); });
    }
    m_capRow->addControl(m_impressions, tr("Frequency cap: impressions per person"));
    m_capRow->addControl(m_days, tr("Frequency cap: within so many days"));
    m_capRow->addControl(m_noCap, tr("None: Frequency cap"));
    connect(m_noCap, &QCheckBox::toggled, this, [this](bool none) {
        m_impressions->setEnabled(!none);
        m_days->setEnabled(!none);
        inputChanged();
    });
    m_capNow
        = distinctText(distinctValues(context().groups, Field::FrequencyCap), Field::FrequencyCap, context().formats);
}

void BudgetDialog::prepare()
{
    if (m_budget) {
        const QString type = m_type->word();
        m_budget->amount()->setPer(type == QLatin1String("daily")          ? tr("/ day")
                                       : type == QLatin1String("lifetime") ? tr("in all")
                                                                           : QString());
        m_budget->read();
        m_budget->showResults();
        setFault(rowOf(Field::BudgetAmount), m_budget->fault());
        const auto owned = context().groups.size() - m_owning.size();
        if (owned > 0)
            rowOf(Field::BudgetAmount)
                ->setNote(rowOf(Field::BudgetAmount)->note() + QLatin1Char('\n')
                          + tr("%1 with a campaign budget: left out here.").arg(words::adGroups(int(owned))));
    }
    prepareAmount(m_minimum);
    prepareAmount(m_target);
    prepareCap();
}

void BudgetDialog::followStrategy()
{
    const bool lowest = m_strategy->isTouched() && m_strategy->word() == QLatin1String("minimum_cost");
    const bool hasTarget = std::any_of(context().groups.cbegin(), context().groups.cend(), [](const AdGroupPtr &group) {
        return group->money(Field::DesiredCostPerResult).has_value();
    });
    if (lowest && hasTarget && !m_target.none->isChecked()) {
        m_targetTaken = true;
        m_target.none->setChecked(true);
    } else if (!lowest && m_targetTaken) {
        m_targetTaken = false;
        m_target.none->setChecked(false);
    }
}

void BudgetDialog::followGoal()
{
    const bool leavesReach = m_goal->isTouched() && m_goal->word() != QLatin1String("reach");
    const bool hasCap = std::any_of(context().groups.cbegin(), context().groups.cend(),
                                    [](const AdGroupPtr &group) { return group->targeting->frequencyCap.has_value(); });
    if (leavesReach && hasCap && !m_noCap->isChecked()) {
        m_capTaken = true;
        m_noCap->setChecked(true);
    } else if (!leavesReach && m_capTaken) {
        m_capTaken = false;
        m_noCap->setChecked(false);
    }
}

void BudgetDialog::prepareAmount(Amount &amount)
{
    amount.value.reset();
    QString fault;
    QString note = amount.mixed ? amount.now : QString();
    if (!amount.none->isChecked() && !amount.line->isEmpty()) {
        fault = amount.line->fault();
        if (fault.isEmpty() && !m_currency)
            fault = tr("These ad groups are in several currencies, so one amount cannot suit them all. Choose the ad "
                       "groups of one currency.");
        if (fault.isEmpty())
            amount.value = amount.line->reading().amount;
        note = amount.line->echo().isEmpty() ? note : tr("Understood as %1").arg(amount.line->echo());
    } else if (amount.none->isChecked()) {
        note = tr("%1 → none").arg(amount.now);
        if (&amount == &m_target && m_targetTaken)
            note = tr("Lowest cost has no target: %1").arg(note);
    }
    amount.row->setNote(note);
    setFault(amount.row, fault);
}

void BudgetDialog::prepareCap()
{
    qsizetype reach = 0;
    for (const AdGroupPtr &group : context().groups)
        reach += optimizesForReach(*group) ? 1 : 0;
    m_capRow->setOff(reach == 0 && !m_capTaken ? tr("Only for ad groups that optimize for reach.") : QString());
    m_impressions->setEnabled(reach > 0 && !m_noCap->isChecked());
    m_days->setEnabled(reach > 0 && !m_noCap->isChecked());
    QStringList notes{m_capTaken ? tr("Only reach has a frequency cap: %1 → none").arg(m_capNow) : m_capNow};
    if (reach > 0 && reach < context().groups.size())
        notes.append(reach == 1
                         ? tr("Only 1 ad group optimizes for reach; the others keep theirs.")
                         : tr("Only %1 optimize for reach; the others keep theirs.").arg(words::adGroups(int(reach))));
    m_capRow->setNote(notes.join(QLatin1Char('\n')));
    m_capImpressions.reset();
    m_capDays.reset();
    QString fault;
    if (!m_capRow->isOff() && !m_noCap->isChecked()) {
        const QLocale &locale = context().formats.locale();
        const auto readLine = [&](const QLineEdit *line, std::optional<int> &number) {
            if (line->text().trimmed().isEmpty())
                return;
            number = wholeNumber(line->text(), locale);
            if (!number)
                fault = tr("“%1” is no whole number above zero.").arg(isolated(line->text().trimmed()));
        };
        readLine(m_impressions, m_capImpressions);
        readLine(m_days, m_capDays);
    }
    setFault(m_capRow, fault);
}

bool BudgetDialog::isTouched(const Amount &amount) const
{
    return amount.none->isChecked() || !amount.line->isEmpty();
}

bool BudgetDialog::isCapTouched() const
{
    return !m_capRow->isOff()
        && (m_noCap->isChecked() || !m_impressions->text().trimmed().isEmpty() || !m_days->text().trimmed().isEmpty());
}

bool BudgetDialog::optimizesForReach(const AdGroup &group) const
{
    if (m_goal->isTouched())
        return m_goal->word() == QLatin1String("reach");
    return group.optimizationGoal == QLatin1String("reach");
}

QSet<Field> BudgetDialog::touched() const
{
    QSet<Field> fields;
    if (m_budget && m_type->isTouched())
        fields.insert(Field::BudgetType);
    if (m_budget && m_budget->isTouched())
        fields.insert(Field::BudgetAmount);
    for (const Amount *amount : {&m_minimum, &m_target}) {
        if (isTouched(*amount))
            fields.insert(amount->field);
    }
    if (m_strategy->isTouched())
        fields.insert(Field::BidType);
    if (m_goal->isTouched())
        fields.insert(Field::OptimizationGoal);
    if (isCapTouched())
        fields.insert(Field::FrequencyCap);
    return fields;
}

AdGroupPatch BudgetDialog::patchFor(const AdGroup &group) const
{
    AdGroupPatch patch;
    if (m_budget && ownsBudget(group)) {
        if (m_type->isTouched())
            patch.insert(Field::BudgetType, m_type->word());
        if (const auto budget = m_budget->newBudget(group))
            patch.insert(Field::BudgetAmount, *budget);
    }
    patchAmount(m_minimum, group, patch);
    patchAmount(m_target, group, patch);
    if (m_strategy->isTouched())
        patch.insert(Field::BidType, m_strategy->word());
    if (m_goal->isTouched())
        patch.insert(Field::OptimizationGoal, m_goal->word());
    if (isCapTouched() && (optimizesForReach(group) || (m_capTaken && group.targeting->frequencyCap)))
        patchCap(group, patch);
    return patch;
}

void BudgetDialog::patchAmount(const Amount &amount, const AdGroup &group, AdGroupPatch &patch) const
{
    if (amount.none->isChecked())
        patch.insert(amount.field, FieldValue());
    else if (amount.value)
        patch.insert(amount.field, Money{amount.value->micros, group.currencyOf(amount.field)});
}

void BudgetDialog::patchCap(const AdGroup &group, AdGroupPatch &patch) const
{
    if (m_noCap->isChecked()) {
        patch.insert(Field::FrequencyCap, FieldValue());
        return;
    }
    // From the ad group's own, so that members this program does not know stay.
    FrequencyCap cap = group.targeting->frequencyCap.value_or(FrequencyCap());
    if (m_capImpressions)
        cap.maximumImpressions = *m_capImpressions;
    if (m_capDays)
        cap.perDays = m_capDays;
    patch.insert(Field::FrequencyCap, cap);
}

QStringList BudgetDialog::effectNotes() const
{
    const auto owned = context().groups.size() - m_owning.size();
    if (owned == 0)
        return {};
    return {owned == 1 ? tr("1 ad group has a campaign budget and does not change")
                       : tr("%1 have a campaign budget and do not change").arg(words::adGroups(int(owned)))};
}

void BudgetDialog::keepField(Field field)
{
    switch (field) {
    case Field::BudgetType: m_type->keep(); break;
    case Field::BudgetAmount: m_budget->clear(); break;
    case Field::BidType: m_strategy->keep(); break;
    case Field::OptimizationGoal: m_goal->keep(); break;
    case Field::FrequencyCap:
        m_noCap->setChecked(false);
        m_impressions->clear();
        m_days->clear();
        break;
    case Field::MinimumDailySpend:
    case Field::DesiredCostPerResult: {
        const Amount &amount = field == Field::MinimumDailySpend ? m_minimum : m_target;
        amount.none->setChecked(false);
        amount.line->clear();
        break;
    }
    default: break;
    }
}

} // namespace agm
