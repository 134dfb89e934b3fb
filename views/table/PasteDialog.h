// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/table/PasteParser.h"

#include <QtWidgets/QDialog>

namespace agm {

/// "Paste 40 cells: 38 become drafts, 2 refused": what a pasted block would do, with each refusal and its reason,
/// before any draft is made. Return makes the drafts, Esc leaves. Opened with open().
class PasteDialog final : public QDialog {
    Q_OBJECT

public:
    explicit PasteDialog(const PasteReport &report, QWidget *parent = nullptr);

    /// The sentence at its head.
    static QString summary(const PasteReport &report);
    const PasteReport &report() const { return m_report; }

Q_SIGNALS:
    /// The person agreed; the dialog has closed. `what` names the step for undo.
    void confirmed(const QList<agm::ProposedEdit> &edits, const QString &what);

private:
    PasteReport m_report;
};

} // namespace agm
