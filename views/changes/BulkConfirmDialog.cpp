// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/changes/BulkConfirmDialog.h"

#include "views/changes/BulkSentence.h"
#include "views/changes/DialogParts.h"
#include "views/changes/GuardQuestion.h"
#include "views/changes/PlanSummary.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace agm {

BulkConfirmDialog::BulkConfirmDialog(const BulkPlan &plan, QWidget *parent)
    : BulkConfirmDialog(plan, GuardReport(), parent)
{
}

BulkConfirmDialog::BulkConfirmDialog(const BulkPlan &plan, const GuardReport &guard, QWidget *parent)
    : QDialog(parent), m_plan(plan)
{
    setWindowTitle(bulk::title(plan));
    setModal(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    auto *summary = new PlanSummary(plan, this);
    layout->addWidget(summary);
    m_guard = new GuardQuestion(this);
    layout->addWidget(m_guard);
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
        if (guard.asks())
            askGuard(guard, go);
    }
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        accept();
        Q_EMIT confirmed(m_plan, m_guard->typed());
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setAccessibleDescription(summary->text());
    setMinimumWidth(std::max(480, buttons->sizeHint().width() + 32));
    dialogparts::keepFitting(this);
}

void BulkConfirmDialog::askGuard(const GuardReport &guard, QPushButton *go)
{
    const auto judge = [this, go] {
        go->setEnabled(m_guard->isAnswered());
        go->setToolTip(m_guard->reason());
        go->setAccessibleDescription(m_guard->reason());
    };
    connect(m_guard, &GuardQuestion::answerChanged, this, judge);
    m_guard->setReport(guard, {}, Formats());
    m_guard->field()->setFocus();
    judge();
}

} // namespace agm
