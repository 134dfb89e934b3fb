// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/BudgetChange.h"

#include "views/common/Words.h"
#include "views/editors/AmountField.h"
#include "views/editors/EditorParts.h"
#include "views/editors/FieldRow.h"
#include "views/editors/SelectionValues.h"

#include <QtCore/QSet>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QToolButton>

namespace agm {
namespace {

/// How many results stand beneath the controls.
constexpr int Shown = 3;

bool isLifetime(const AdGroup &group)
{
    static const Word lifetime = Word::of(u"lifetime");
    return group.budgetType == lifetime;
}

bool startsFromBudget(AmountChange change)
{
    return change != AmountChange::SetTo;
}

} // namespace

BudgetChange::BudgetChange(FieldRow *row, const QList<AdGroupPtr> &groups, const Formats &formats)
    : QObject(row), m_groups(groups), m_formats(formats), m_currency(budgetCurrency(groups)), m_row(row),
      m_change(new QComboBox(row)), m_amount(new AmountField(formats, m_currency.value_or(Currency()), row)),
      m_rounding(new QComboBox(row)), m_all(new QToolButton(row))
{
    const DistinctValues now = distinctValues(groups, Field::BudgetAmount);
    m_now = distinctText(now, Field::BudgetAmount, formats);
    m_amount->setPlaceholderText(placeholderText(now, Field::BudgetAmount, formats));
    buildControls(row);
    fitControls();
    read();
    showResults();
}

void BudgetChange::buildControls(FieldRow *row)
{
    const std::pair<AmountChange, QString> changes[] = {
        {AmountChange::SetTo, tr("Set to")},
        {AmountChange::IncreaseByPercent, tr("Increase by %")},
        {AmountChange::DecreaseByPercent, tr("Decrease by %")},
        {AmountChange::IncreaseBy, tr("Increase by")},
        {AmountChange::DecreaseBy, tr("Decrease by")},
        {AmountChange::AtLeast, tr("At least")},
        {AmountChange::AtMost, tr("At most")},
    };
    for (const auto &[change, text] : changes)
        m_change->addItem(text, int(change));
    m_rounding->addItem(tr("no rounding"), qint64(0));
    for (const int units : {1, 5, 10}) {
        const QString sign = m_currency && !m_currency->isNull() ? Formats::currencySign(*m_currency) : QString();
        m_rounding->addItem(tr("round to %1%2").arg(sign).arg(units), units * Money::Micro);
    }
    editorparts::ignoreWheel(m_change);
    editorparts::ignoreWheel(m_rounding);
    row->addControl(m_change, tr("How the budget changes"));
    row->addControl(m_amount, tr("Amount or percentage"));
    row->addControl(m_rounding, tr("Rounding"));
    row->addBeneath(m_amount->choices());
    m_all->setText(tr("Show all resulting amounts"));
    m_all->setAutoRaise(true);
    m_all->setMinimumHeight(24);
    m_all->hide();
    row->addBeneath(m_all);
    connect(m_change, &QComboBox::currentIndexChanged, this, [this] {
        fitControls();
        Q_EMIT changed();
    });
    connect(m_amount, &QLineEdit::textChanged, this, &BudgetChange::changed);
    connect(m_rounding, &QComboBox::currentIndexChanged, this, &BudgetChange::changed);
    connect(m_all, &QToolButton::clicked, this, &BudgetChange::openAll);
}

bool BudgetChange::isPercent() const
{
    const auto change = AmountChange(m_change->currentData().toInt());
    return change == AmountChange::IncreaseByPercent || change == AmountChange::DecreaseByPercent;
}

void BudgetChange::fitControls()
{
    const auto change = AmountChange(m_change->currentData().toInt());
    m_amount->setPercent(isPercent());
    m_rounding->setVisible(isPercent() || change == AmountChange::IncreaseBy || change == AmountChange::DecreaseBy);
}

void BudgetChange::read()
{
    m_edit = {};
    m_edit.change = AmountChange(m_change->currentData().toInt());
    m_touched = !m_amount->isEmpty();
    m_fault = m_amount->fault();
    if (!m_touched || !m_fault.isEmpty())
        return;
    if (!m_rounding->isHidden())
        m_edit.roundToMicros = m_rounding->currentData().toLongLong();
    if (isPercent())
        m_edit.fraction = m_amount->fraction().value_or(0);
    else if (!m_currency)
        m_fault = tr("These ad groups have budgets in several currencies, so one amount cannot suit them all. Choose a "
                     "percentage, or the ad groups of one currency.");
    else if (const auto amount = m_amount->reading().amount)
        m_edit.micros = amount->micros;
}

std::optional<Money> BudgetChange::newBudget(const AdGroup &group) const
{
    if (!m_touched || !m_fault.isEmpty())
        return std::nullopt;
    const Currency currency = group.currencyOf(Field::BudgetAmount);
    // 0 is proposed as it was typed, so that the checks say what is wrong with it.
    if (m_edit.change == AmountChange::SetTo && m_edit.micros == 0)
        return Money{0, currency};
    return m_edit.apply(group.money(Field::BudgetAmount), currency);
}

std::vector<BeforeAfterModel::Row> BudgetChange::results() const
{
    std::vector<BeforeAfterModel::Row> rows;
    for (const AdGroupPtr &group : m_groups) {
        const auto before = group->money(Field::BudgetAmount);
        const auto after = newBudget(*group);
        const QString from = before ? m_formats.money(*before) : tr("none");
        rows.push_back({group->title, from, after ? m_formats.money(*after) : tr("kept"), {}});
    }
    return rows;
}

QString BudgetChange::resultsText(int &kept) const
{
    const auto sign = m_currency ? Formats::Sign::Omit : Formats::Sign::Show;
    QStringList texts;
    QSet<QPair<qint64, qint64>> seen;
    int more = 0;
    bool allDaily = true;
    for (const AdGroupPtr &group : m_groups) {
        const auto before = group->money(Field::BudgetAmount);
        const auto after = newBudget(*group);
        if (!after) {
            ++kept;
            continue;
        }
        allDaily = allDaily && !isLifetime(*group);
        const QPair<qint64, qint64> pair{before ? before->micros : -1, after->micros};
        if (m_currency && seen.contains(pair))
            continue;
        if (texts.size() >= Shown) {
            ++more;
            continue;
        }
        seen.insert(pair);
        texts.append(QStringLiteral("%1 → %2").arg(before ? m_formats.money(*before, sign) : tr("none"),
                                                   m_formats.money(*after, sign)));
    }
    if (texts.isEmpty())
        return {};
    if (more > 0)
        texts.append(tr("… and %1 more").arg(m_formats.count(more)));
    QString text = texts.join(QStringLiteral(" · "));
    if (m_currency && !m_currency->isNull())
        text += allDaily ? tr(" (%1 per day)").arg(Formats::currencySign(*m_currency))
                         : QStringLiteral(" (%1)").arg(Formats::currencySign(*m_currency));
    return text;
}

void BudgetChange::showResults()
{
    QStringList lines;
    if (!m_touched)
        lines.append(tr("Now %1. Leave it empty to keep it.").arg(m_now));
    int kept = 0;
    if (m_touched && m_fault.isEmpty()) {
        if (!m_amount->echo().isEmpty())
            lines.append(tr("Understood as %1").arg(m_amount->echo()));
        lines.append(resultsText(kept));
        if (kept > 0)
            lines.append(startsFromBudget(m_edit.change)
                             ? tr("%1 would not stay above zero, or have no budget to start from: no change there.")
                                   .arg(words::adGroups(kept))
                             : tr("%1 are left as they are.").arg(words::adGroups(kept)));
    }
    lines.removeAll(QString());
    m_row->setNote(lines.join(QLatin1Char('\n')));
    m_all->setVisible(m_touched && m_fault.isEmpty() && m_groups.size() > Shown);
}

void BudgetChange::openAll()
{
    auto *all = new AmountsDialog(results(), m_row->window());
    all->open();
}

void BudgetChange::clear()
{
    m_amount->clear();
}

} // namespace agm
