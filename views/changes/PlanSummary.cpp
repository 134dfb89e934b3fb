// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/changes/PlanSummary.h"

#include "views/changes/BulkSentence.h"
#include "views/changes/DialogParts.h"
#include "views/common/Theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace agm {
namespace {

} // namespace

PlanSummary::PlanSummary(const BulkPlan &plan, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    const auto add = [this](QVBoxLayout *into, const QString &text) -> QLabel * {
        if (text.isEmpty())
            return nullptr;
        m_lines += text;
        QLabel *label = dialogparts::text(text, this);
        into->addWidget(label);
        return label;
    };

    QFont large = dialogparts::scaled(font(), 1.25);
    large.setBold(true);
    add(layout, bulk::title(plan))->setFont(large);
    if (plan.ids.isEmpty()) {
        add(layout, bulk::nothingToDo(plan));
        return;
    }
    auto *card = new dialogparts::Card(this);
    auto *money = new QVBoxLayout(card);
    money->setContentsMargins(12, 10, 12, 10);
    money->setSpacing(6);
    const bool changes = !plan.change().isEmpty();
    if (changes)
        add(money, tr("Committed daily spend"))->setFont(dialogparts::scaled(font(), 0.92));
    QFont bold = dialogparts::scaled(font(), changes ? 1.15 : 1);
    bold.setBold(true);
    add(money, bulk::money(plan))->setFont(bold);
    add(money, bulk::unknownChange(plan));
    add(money, bulk::redistribution(plan));
    add(money, bulk::unknown(plan.after.unknown));
    layout->addWidget(card);
    add(layout, bulk::skipped(plan));
}

} // namespace agm
