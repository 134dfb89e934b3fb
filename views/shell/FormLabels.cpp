// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/FormLabels.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>

namespace agm::forms {

QLabel *message(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void showHint(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setAccessibleName(text);
}

void showFault(QLabel *label, const QString &text)
{
    const QString shown = QStringLiteral("▲ ") + text;
    if (label->text() == shown)
        return;
    label->setText(shown);
    label->setAccessibleName(text);
    QAccessibleEvent event(label, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void addRow(QFormLayout *form, const QString &label, QWidget *field)
{
    addRow(form, label, field, field);
}

void addRow(QFormLayout *form, const QString &label, QWidget *field, QWidget *box)
{
    auto *name = new QLabel(label, form->parentWidget());
    name->setBuddy(field);
    field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    form->addRow(name, box);
}

} // namespace agm::forms
