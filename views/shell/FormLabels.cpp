// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/FormLabels.h"

#include "views/changes/DialogParts.h"
#include "views/common/Announce.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>

namespace agm::forms {

QLabel *message(QWidget *parent)
{
    QLabel *label = dialogparts::text({}, parent);
    makeAlert(label, false);
    return label;
}

void showHint(QLabel *label, const QString &text)
{
    makeAlert(label, false);
    label->setText(text);
    label->setAccessibleName(text);
}

void showFault(QLabel *label, const QString &text)
{
    const QString shown = QStringLiteral("▲ ") + text;
    if (label->text() == shown)
        return;
    makeAlert(label);
    label->setText(shown);
    label->setAccessibleName(text);
    announce(label);
}

QGridLayout *makeForm()
{
    auto *form = new QGridLayout;
    form->setColumnStretch(1, 1);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(6);
    return form;
}

void addRow(QGridLayout *form, const QString &label, QWidget *field)
{
    addRow(form, label, field, field);
}

void addRow(QGridLayout *form, const QString &label, QWidget *field, QWidget *box)
{
    auto *name = new QLabel(label, box->parentWidget());
    name->setBuddy(field);
    field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    const int row = form->rowCount();
    form->addWidget(name, row, 0, Qt::AlignLeading | Qt::AlignVCenter);
    form->addWidget(box, row, 1);
}

void addNote(QGridLayout *form, QLabel *note)
{
    form->addWidget(note, form->rowCount(), 1);
}

} // namespace agm::forms
