// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/MoneyImpact.h"
#include "views/table/PasteParser.h"

#include <QtWidgets/QDialog>

class QLabel;
class QVBoxLayout;

namespace agm {

class ImportRefusalsModel;

/// What was read, and what it would do.
struct ImportReview {
    QString source; ///< the file's name; empty: the clipboard
    PasteReport report;
    QHash<QString, AdGroupPtr> groups; ///< the changed ones as they are now, with their drafts
    MoneyImpact impact; ///< of the changes
    Formats formats; ///< of what is shown
};

/// "ad-groups.csv: 60 lines read, 2 ad groups would change": each change with what is there and what would be, the
/// effect on the daily spend, and each line that is refused with its reason, before any draft is made. Opened with
/// open().
class ImportDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ImportDialog(const ImportReview &review, QWidget *parent = nullptr);

    /// The sentence at its head.
    static QString summary(const ImportReview &review);

Q_SIGNALS:
    /// The person agreed; the dialog has closed. `what` names the step for undo.
    void confirmed(const QList<agm::ProposedEdit> &edits, const QString &what, bool review);

private:
    void buildTables(QVBoxLayout *layout);
    void buildButtons(QVBoxLayout *layout);
    void confirm(bool review);
    void copyRefusals() const;
    void saveRefusals();
    void writeRefusals(const QString &file);

    ImportReview m_review;
    ImportRefusalsModel *m_refusals = nullptr;
    QLabel *m_failure = nullptr;
};

} // namespace agm
