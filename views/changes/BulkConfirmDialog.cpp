// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/changes/BulkConfirmDialog.h"

#include "views/changes/BulkSentence.h"
#include "views/changes/DialogParts.h"
#include "views/changes/PlanSummary.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace agm {

BulkConfirmDialog::BulkConfirmDialog(const BulkPlan &plan, QWidget *parent) : QDialog(parent), m_plan(plan)
{
    setWindowTitle(bulk::title(plan));
    setModal(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    auto *summary = new PlanSummary(plan, this);
    layout->addWidget(summary);
    layout->addStretch();

    auto *buttons = new QDialogButtonBox(this);
    layout->addWidget(buttons);
    if (plan.ids.isEmpty()) {
        QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
        close->setDefault(true);
        close->setFocus();
    } else {
        QPushButton *go = buttons->addButton(bulk::button(plan), QDialogButtonBox::AcceptRole);
        go->setObjectName(QStringLiteral("confirm"));
        dialogparts::makePrimary(go);
        go->setFocus();
        buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    }
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        accept();
        Q_EMIT confirmed(m_plan);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setAccessibleDescription(summary->text());
    setMinimumWidth(std::max(480, buttons->sizeHint().width() + 32));
    dialogparts::keepFitting(this);
}

} // namespace agm
