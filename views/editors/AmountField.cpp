// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/AmountField.h"

#include "views/common/FindingWords.h"
#include "views/common/SafeText.h"
#include "views/editors/EditorParts.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

namespace agm {
namespace {

/// The amount as a person of this language types it, which reads back as the same.
QString plainText(const Money &amount, const QLocale &locale)
{
    const qint64 units = amount.micros / Money::Micro;
    const qint64 rest = amount.micros % Money::Micro;
    QString text = QString::number(units);
    if (rest == 0)
        return text;
    QString fraction = QStringLiteral("%1").arg(rest, 6, 10, QLatin1Char('0'));
    while (fraction.endsWith(QLatin1Char('0')))
        fraction.chop(1);
    // Three digits behind one sign would be ambiguous again.
    if (fraction.size() == 3)
        fraction += QLatin1Char('0');
    return text + locale.decimalPoint() + fraction;
}

} // namespace

AmountField::AmountField(const Formats &formats, Currency currency, QWidget *parent)
    : QLineEdit(parent), m_formats(formats), m_currency(currency), m_choices(new QWidget(parent))
{
    setMaxLength(80);
    setMinimumWidth(110);
    setMaximumWidth(170);
    editorparts::ignoreWheel(this);
    auto *layout = new QHBoxLayout(m_choices);
    layout->setContentsMargins(0, 0, 0, 0);
    for (int i = 0; i < 2; ++i) {
        auto *button = new QPushButton(m_choices);
        button->setAutoDefault(false);
        button->setMinimumHeight(26);
        connect(button, &QPushButton::clicked, this, [this, i] { take(i); });
        layout->addWidget(button);
        m_buttons.append(button);
    }
    layout->addStretch(1);
    m_choices->hide();
    connect(this, &QLineEdit::textChanged, this, [this] { showChoices(); });
}

void AmountField::setPercent(bool percent)
{
    if (m_percent == percent)
        return;
    m_percent = percent;
    showChoices();
}

void AmountField::setAmount(const Money &amount)
{
    setText(plainText(amount, m_formats.locale()));
}

AmountReading AmountField::reading() const
{
    return parseAmount(text(), m_formats.locale(), m_currency);
}

std::optional<double> AmountField::fraction() const
{
    return parsePercent(text(), m_formats.locale());
}

QString AmountField::fault() const
{
    if (isEmpty())
        return {};
    if (!m_percent)
        return amountProblemText(reading(), text(), m_formats.locale());
    const auto share = fraction();
    if (!share)
        return tr("“%1” is no percentage. Type digits, such as 10.").arg(isolated(text().trimmed()));
    if (*share < 0)
        return tr("Type a percentage above zero and choose Increase or Decrease.");
    return {};
}

QString AmountField::echo() const
{
    if (m_percent || isEmpty())
        return {};
    const AmountReading read = reading();
    if (!read.isGood())
        return {};
    const QString amount = m_formats.money(*read.amount);
    return m_per.isEmpty() ? amount : amount + QLatin1Char(' ') + m_per;
}

void AmountField::showChoices()
{
    m_readings.clear();
    if (isEnabled() && !m_percent && !isEmpty()) {
        const AmountReading read = reading();
        if (read.problem == AmountProblem::Ambiguous)
            m_readings = read.readings;
    }
    for (int i = 0; i < m_buttons.size(); ++i) {
        QPushButton *button = m_buttons[i];
        button->setVisible(i < m_readings.size());
        if (i >= m_readings.size())
            continue;
        button->setText(m_formats.money(m_readings[i]));
        button->setAccessibleName(tr("Take it as %1").arg(m_formats.money(m_readings[i])));
    }
    m_choices->setVisible(!m_readings.isEmpty());
}

void AmountField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::EnabledChange)
        showChoices();
}

void AmountField::take(int choice)
{
    if (choice >= m_readings.size())
        return;
    // The buttons go with the doubt, and the focus must not go with them.
    setFocus();
    setText(plainText(m_readings[choice], m_formats.locale()));
}

} // namespace agm
