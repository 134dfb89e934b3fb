// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/TargetsDialog.h"

#include "views/changes/DialogParts.h"
#include "views/editors/AmountField.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace agm {

TargetsDialog::TargetsDialog(const QList<Currency> &currencies, const QHash<Currency, Money> &targets,
                             const Formats &formats, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Cost targets"));
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(460);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(dialogparts::text(
        tr("What may a result cost? Ad groups without a cost target of their own are held against this amount; where "
           "it is empty, against the median of the account. Nothing is sent."),
        this));
    auto *form = new QGridLayout;
    layout->addLayout(form);
    int row = 0;
    for (const Currency currency : currencies) {
        auto *field = new AmountField(formats, currency, this);
        field->setPer(tr("/ result"));
        field->setMinimumHeight(28);
        if (targets.contains(currency))
            field->setAmount(targets.value(currency));
        auto *label = new QLabel(currency.code(), this);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(field);
        field->setAccessibleName(tr("Cost target in %1").arg(currency.code()));
        QLabel *says = dialogparts::text({}, this);
        form->addWidget(label, row, 0);
        form->addWidget(field, row, 1);
        form->addWidget(field->choices(), row + 1, 1);
        form->addWidget(says, row + 2, 1);
        row += 3;
        m_fields.insert(currency, field);
        m_says.insert(currency, says);
        connect(field, &QLineEdit::textChanged, this, &TargetsDialog::check);
    }
    if (currencies.isEmpty())
        layout->addWidget(dialogparts::text(tr("No ad group of this account is loaded yet."), this));
    auto *buttons = new QDialogButtonBox(this);
    m_use = buttons->addButton(tr("Use these targets"), QDialogButtonBox::AcceptRole);
    dialogparts::makePrimary(m_use);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &TargetsDialog::use);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    dialogparts::keepFitting(this);
    check();
}

void TargetsDialog::check()
{
    bool good = !m_fields.isEmpty();
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        const AmountField *field = *it;
        QString fault = field->fault();
        const AmountReading reading = field->reading();
        if (fault.isEmpty() && reading.amount && reading.amount->micros <= 0)
            fault = tr("A target must be more than zero. Leave it empty to use the account's median.");
        QLabel *says = m_says.value(it.key());
        says->setText(fault.isEmpty() ? field->echo() : QStringLiteral("✖ ") + fault);
        says->setVisible(!says->text().isEmpty());
        good = good && fault.isEmpty() && (field->isEmpty() || reading.amount);
    }
    m_use->setEnabled(good);
}

void TargetsDialog::use()
{
    QHash<Currency, Money> targets;
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        if (const auto amount = (*it)->reading().amount)
            targets.insert(it.key(), *amount);
    }
    Q_EMIT chosen(targets);
    accept();
}

} // namespace agm
