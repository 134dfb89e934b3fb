// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/GuardSettingsDialog.h"

#include "domain/Listed.h"
#include "views/changes/DialogParts.h"
#include "views/common/SafeText.h"
#include "views/shell/EnvironmentBadge.h"
#include "views/shell/FormLabels.h"
#include "views/shell/GuardSettingsRow.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace agm {
namespace {

QLocale plainNumbers(QLocale locale)
{
    // What is shown must be readable when one digit of it is changed: 10,000 could be two numbers.
    locale.setNumberOptions(locale.numberOptions() | QLocale::OmitGroupSeparator);
    return locale;
}

} // namespace

GuardSettingsDialog::GuardSettingsDialog(const AccountConfig &account, QWidget *parent, const QLocale &locale)
    : QDialog(parent), m_account(account), m_locale(plainNumbers(locale)), m_warning(forms::message(this)),
      m_message(forms::message(this))
{
    setWindowTitle(tr("Limits of this account"));
    setModal(true);
    setMinimumWidth(600);
    auto *layout = new QVBoxLayout(this);
    auto *badge = new EnvironmentBadge(this);
    badge->setAccount(account);
    layout->addWidget(badge, 0, Qt::AlignLeading);
    auto *intro = forms::message(this);
    forms::showHint(intro,
                    tr("Below these limits a change is sent without a question and can be undone. Above them it is "
                       "sent only when the new daily total is typed."));
    layout->addWidget(intro);
    QGridLayout *form = forms::makeForm();
    layout->addLayout(form);
    buildRows(form);
    for (QLabel *label : {m_warning, m_message}) {
        label->hide();
        layout->addWidget(label);
    }
    layout->addStretch();
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *reset = buttons->addButton(tr("Reset to the recommended limits"), QDialogButtonBox::ResetRole);
    reset->setObjectName(QStringLiteral("reset"));
    reset->setAutoDefault(false);
    m_save = buttons->addButton(tr("Save limits"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("save"));
    dialogparts::makePrimary(m_save);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    layout->addWidget(buttons);
    connect(reset, &QPushButton::clicked, this, [this] { showGuard({}); });
    connect(buttons, &QDialogButtonBox::accepted, this, &GuardSettingsDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showGuard(account.guard);
    dialogparts::keepFitting(this);
    m_rows.front()->edit()->setFocus();
}

GuardSettingsDialog::~GuardSettingsDialog() = default;

void GuardSettingsDialog::buildRows(QGridLayout *form)
{
    addRow(form, GuardSettingsRow::share(&GuardSettings::maxRaise, guardbounds::MostRaise), tr("One edit, &raise"),
           tr("A larger raise of one amount asks. 0 % asks about every raise."));
    addRow(form, GuardSettingsRow::share(&GuardSettings::maxCut, guardbounds::MostCut), tr("One edit, &cut"),
           tr("A larger cut of one amount asks. 100 % never asks about a cut."));
    addRow(form, GuardSettingsRow::jobAmount(), tr("One job, &amount per day"),
           tr("A job that raises the committed daily spend by more asks; counted in each currency on its own."));
    addRow(form, GuardSettingsRow::share(&GuardSettings::jobRaiseShare, guardbounds::MostRaise), tr("One job, &share"),
           tr("The same as a share of the committed daily spend. The larger of the two counts."));
    addRow(form, GuardSettingsRow::share(&GuardSettings::maxDayRaise, guardbounds::MostRaise), tr("Within &24 hours"),
           tr("Raises of one amount within 24 hours together, however small each of them is."));
    // Made here, because the keyboard goes in the order in which fields are made.
    m_extraZero = new QCheckBox(this);
    m_extraZero->setText(tr("Ask when a &zero seems to be too many or too few"));
    m_extraZero->setAccessibleName(tr("Ask when a zero seems to be too many or too few"));
    m_extraZero->setMinimumHeight(28);
    form->addWidget(m_extraZero, form->rowCount(), 1);
    auto *zero = forms::message(this);
    forms::showHint(zero, tr("185 → 1850 and 18500 → 185000 ask even where the limits above would let them pass."));
    forms::addNote(form, zero);
    connect(m_extraZero, &QCheckBox::toggled, this, &GuardSettingsDialog::inputChanged);
    addRow(form, GuardSettingsRow::worstDay(), tr("&Worst-day factor"),
           tr("For the figure “Worst day” only, it never asks: on one day an ad network may spend up to this many "
              "times a daily budget."));
}

void GuardSettingsDialog::addRow(QGridLayout *form, std::unique_ptr<GuardSettingsRow> row, const QString &label,
                                 const QString &hint)
{
    row->build(form, label, hint, this);
    connect(row->edit(), &QLineEdit::textChanged, this, &GuardSettingsDialog::inputChanged);
    m_rows.push_back(std::move(row));
}

void GuardSettingsDialog::showGuard(const GuardSettings &guard)
{
    for (const auto &row : m_rows)
        row->show(guard, m_locale);
    m_extraZero->setChecked(guard.extraZero);
    inputChanged();
}

GuardSettings GuardSettingsDialog::guard() const
{
    GuardSettings guard = m_account.guard;
    for (const auto &row : m_rows)
        row->read(m_locale, &guard);
    guard.extraZero = m_extraZero->isChecked();
    return guard;
}

bool GuardSettingsDialog::isGood() const
{
    GuardSettings guard;
    return std::all_of(m_rows.begin(), m_rows.end(),
                       [&](const auto &row) { return row->read(m_locale, &guard).isEmpty(); });
}

QStringList GuardSettingsDialog::looserLimits() const
{
    const GuardSettings typed = guard();
    const auto looser = [&typed](const auto &isLooser, const GuardSettings &now) {
        return isLooser(typed, now) || isLooser(typed, GuardSettings());
    };
    QStringList names;
    for (const auto &row : m_rows) {
        if (looser([&row](const GuardSettings &a, const GuardSettings &b) { return row->isLooser(a, b); },
                   m_account.guard))
            names += row->name();
    }
    if (!typed.extraZero)
        names += tr("the question about a zero");
    return names;
}

void GuardSettingsDialog::inputChanged()
{
    for (const auto &row : m_rows)
        row->showState(m_locale);
    m_message->hide();
    const QStringList looser = looserLimits();
    const bool warn = m_account.isReal() && !looser.isEmpty();
    m_warning->setVisible(warn);
    if (warn)
        forms::showFault(m_warning,
                         tr("This account spends real money, and these are looser than now or than recommended: %1. A "
                            "slip costs more before anybody is asked.")
                             .arg(listed(looser)));
}

void GuardSettingsDialog::save()
{
    for (const auto &row : m_rows) {
        GuardSettings ignored;
        if (!row->read(m_locale, &ignored).isEmpty()) {
            row->edit()->setFocus();
            row->edit()->selectAll();
            return;
        }
    }
    m_save->setEnabled(false);
    Q_EMIT saveRequested(guard());
}

void GuardSettingsDialog::showSaveFailed(const QString &message)
{
    m_save->setEnabled(true);
    m_message->show();
    forms::showFault(m_message, tr("The limits were not saved: %1").arg(inertLine(message)));
}

QString GuardSettingsDialog::summary(const GuardSettings &guard)
{
    const GuardSettings recommended;
    return guard == recommended ? tr("The recommended limits: a large raise asks first.")
                                : tr("Limits of your own; a raise above them asks first.");
}

} // namespace agm
