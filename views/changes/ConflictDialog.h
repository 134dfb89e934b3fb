// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/EditPlan.h"
#include "views/common/Formats.h"

#include <QtWidgets/QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace agm {

/// One field that an undo left alone because somebody changed it since.
struct ConflictRow {
    QString adGroupId;
    QString title;
    Field field = Field::Status;
    FieldValue left; ///< as the job left it
    FieldValue undo; ///< what the undo would write
    FieldValue now; ///< what the server has
};

/// The conflicts of an undo with their three values. A person leaves each as it is (so it begins) or puts the undo's
/// value into the drafts, to be reviewed and posted. Space changes the choice of the selected rows. Opened with open().
class ConflictDialog final : public QDialog {
    Q_OBJECT

public:
    ConflictDialog(const QList<ConflictRow> &rows, const Formats &formats, QWidget *parent = nullptr);

Q_SIGNALS:
    /// One entry for each ad group. The dialog has closed.
    void draftsRequested(const QList<agm::ProposedEdit> &edits);

private:
    void buildTable(const Formats &formats);
    void setAll(bool draft);
    void showChoice();
    bool isDraft(int row) const;
    void accept() override;

    QList<ConflictRow> m_rows;
    QTableWidget *m_table;
    QPushButton *m_draft;
};

} // namespace agm
