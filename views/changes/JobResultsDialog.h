// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Money.h"
#include "sync/Job.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace agm {

class JobResultsModel;

/// A job item by item: n done, m failed with each reason; Retry failed, Undo, Copy. It may be open while the job still
/// runs. Opened with open() or show().
class JobResultsDialog final : public QDialog {
    Q_OBJECT

public:
    /// `change`: of the committed daily spend by what was done; empty: it is not told.
    JobResultsDialog(const Job &job, bool canUndo, const QList<Money> &change = {}, QWidget *parent = nullptr);

    QString jobId() const { return m_jobId; }
    /// Shows the job's present state.
    void setJob(const Job &job, bool canUndo, const QList<Money> &change = {});

public Q_SLOTS:
    void reject() override;

Q_SIGNALS:
    void retryFailedRequested(const QString &jobId);
    void undoRequested(const QString &jobId);
    /// A row was opened with Enter or a double click: show that ad group. The dialog has closed.
    void adGroupChosen(const QString &adGroupId);

private:
    void buildTable();
    void copy();

    QString m_jobId;
    JobResultsModel *m_model;
    QLabel *m_summary;
    QCheckBox *m_onlyProblems;
    QTableView *m_table;
    QPushButton *m_retry;
    QPushButton *m_undo;
};

} // namespace agm
