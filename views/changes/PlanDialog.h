// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/PlanStore.h"
#include "views/common/Formats.h"

#include <QtWidgets/QDialog>

namespace agm {

/// A plan file, held against the account: who planned what and why, which rows can be taken over as drafts, and which
/// are refused with their three values. Nothing is posted from here. Opened with open().
class PlanDialog final : public QDialog {
    Q_OBJECT

public:
    PlanDialog(const LoadedPlan &plan, const Formats &formats, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The usable rows become drafts. The dialog has closed.
    void adoptRequested(const QList<agm::Draft> &drafts, const QString &name);

private:
    QString origin() const;
    QString money() const;

    LoadedPlan m_plan;
    Formats m_formats;
};

/// The rows of a plan as text, one for each field: ad group, field, base, wanted, and for a refused one what the
/// account has now. For the dialog and the command line.
QList<QStringList> planRows(const LoadedPlan &plan, const Formats &formats);
/// Headings of planRows().
QStringList planHeadings();
/// "12 ad groups, 15 fields can be taken over; 2 are refused."
QString planSummary(const LoadedPlan &plan);

} // namespace agm
