// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filter/SaveViewDialog.h"

#include "views/changes/DialogParts.h"
#include "views/common/SafeText.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace agm {

SaveViewDialog::SaveViewDialog(const QString &what, const QStringList &names, QWidget *parent)
    : QDialog(parent), m_names(names), m_name(new QLineEdit(this)), m_save(new QPushButton(this))
{
    setWindowTitle(tr("Save this view"));
    setModal(true);
    setMinimumWidth(420);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    const QString filter = what.isEmpty() ? tr("no filter: every ad group") : inertLine(what);
    layout->addWidget(dialogparts::text(
        tr("It holds the columns, their order and widths, the sort, and the filter: %1").arg(filter), this));
    auto *label = new QLabel(tr("&Name"), this);
    label->setBuddy(m_name);
    m_name->setAccessibleName(tr("Name"));
    m_name->setMaxLength(80);
    m_name->setMinimumHeight(28);
    layout->addWidget(label);
    layout->addWidget(m_name);
    layout->addStretch();
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("save"));
    dialogparts::makePrimary(m_save);
    buttons->addButton(QDialogButtonBox::Cancel)->setAutoDefault(false);
    layout->addWidget(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &SaveViewDialog::judge);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (m_name->text().simplified().isEmpty())
            return;
        Q_EMIT named(m_name->text().simplified());
        accept();
    });
    dialogparts::keepFitting(this);
    judge();
    m_name->setFocus();
}

void SaveViewDialog::judge()
{
    const QString name = m_name->text().simplified();
    m_save->setEnabled(!name.isEmpty());
    m_save->setText(m_names.contains(name) ? tr("Replace the view of this name") : tr("Save view"));
}

} // namespace agm
