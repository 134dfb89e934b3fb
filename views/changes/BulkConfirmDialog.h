// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/BulkPlan.h"
#include "domain/Guardrails.h"

#include <QtWidgets/QDialog>

class QPushButton;

namespace agm {

class GuardQuestion;

/// What a pause or a resume would do, in one sentence and the money, before anything is sent. Enter confirms, Esc
/// leaves; when nothing remains to be done it says why and offers Close alone. Above a limit it asks for the new daily
/// total, and the button stays off until it is typed. Opened with open().
class BulkConfirmDialog final : public QDialog {
    Q_OBJECT

public:
    explicit BulkConfirmDialog(const BulkPlan &plan, QWidget *parent = nullptr);
    /// `guard`: what the plan's money impact passes; a report that asks nothing is like none.
    BulkConfirmDialog(const BulkPlan &plan, const GuardReport &guard, QWidget *parent = nullptr);

    const BulkPlan &plan() const { return m_plan; }

Q_SIGNALS:
    /// The person agreed; the dialog closes. `typedTotal` is the answer when the guard asks.
    void confirmed(const agm::BulkPlan &plan, const std::optional<agm::Money> &typedTotal);

private:
    void askGuard(const GuardReport &guard, QPushButton *go);

    BulkPlan m_plan;
    GuardQuestion *m_guard = nullptr;
};

} // namespace agm
