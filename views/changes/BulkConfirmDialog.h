// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/BulkPlan.h"

#include <QtWidgets/QDialog>

class QPushButton;

namespace agm {

/// What a pause or a resume would do, in one sentence and the money, before anything is sent. Enter confirms, Esc
/// leaves; when nothing remains to be done it says why and offers Close alone. Opened with open().
class BulkConfirmDialog final : public QDialog {
    Q_OBJECT

public:
    explicit BulkConfirmDialog(const BulkPlan &plan, QWidget *parent = nullptr);

    const BulkPlan &plan() const { return m_plan; }

Q_SIGNALS:
    /// The person agreed; the dialog closes.
    void confirmed(const agm::BulkPlan &plan);

private:
    BulkPlan m_plan;
};

} // namespace agm
