// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with what is selected in the journal, and why not.
#include "domain/Draft.h"
#include "views/changes/JournalDialog.h"
#include "views/changes/JournalExport.h"
#include "views/changes/JournalModel.h"
#include "views/changes/JournalWords.h"
#include "views/common/SafeText.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeView>

#include <algorithm>

namespace agm {
namespace {

void allow(QPushButton *button, const QString &whyNot, const QString &what)
{
    button->setEnabled(whyNot.isEmpty());
    button->setToolTip(whyNot.isEmpty() ? what : whyNot);
    button->setAccessibleDescription(button->toolTip());
}

} // namespace

QStringList JournalDialog::selectedGroups() const
{
    const JournalJobView *job = m_model->job(m_tree->currentIndex());
    QModelIndexList rows = m_tree->selectionModel()->selectedRows();
    if (rows.isEmpty())
        rows += m_tree->currentIndex();
    QStringList ids;
    for (const QModelIndex &index : std::as_const(rows)) {
        const JournalRowView *row = m_model->row(index);
        if (row && job && m_model->job(index)->id == job->id && !ids.contains(row->adGroupId))
            ids += row->adGroupId;
    }
    return ids;
}

QString JournalDialog::whyNotUndoJob() const
{
    const JournalJobView *job = m_model->job(m_tree->currentIndex());
    if (!job)
        return tr("Choose a change first.");
    if (job->action == BulkAction::Delete)
        return tr("A deleted ad group cannot come back. Make a paused copy instead.");
    if (job->action == BulkAction::Duplicate)
        return tr("A copy that the server made is not taken back. Delete it in the table.");
    if (journal::isUndo(*job))
        return tr("This took another change back. Use Redo to do that one again.");
    if (job->open > 0)
        return tr("It is not finished.");
    if (job->confirmed == 0)
        return tr("It changed nothing.");
    return m_notChanging;
}

QString JournalDialog::whyNotUndoRow() const
{
    const JournalRowView *row = m_model->row(m_tree->currentIndex());
    if (!row)
        return tr("Open a change and choose an ad group first.");
    if (row->action == BulkAction::Delete)
        return tr("A deleted ad group cannot come back. Make a paused copy instead.");
    if (row->action == BulkAction::Duplicate)
        return tr("A copy that the server made is not taken back. Delete it in the table.");
    switch (row->state) {
    case JournalRowState::Open: return tr("It is not finished.");
    case JournalRowState::Unknown: return tr("Its outcome is not known. It is asked for at the next start.");
    case JournalRowState::Failed:
    case JournalRowState::Cancelled: return tr("It was not changed.");
    case JournalRowState::Confirmed: break;
    }
    return m_notChanging;
}

/// The undo that would be taken back: the job itself, or the newest one that took the job back.
QString JournalDialog::undoToRedo() const
{
    const JournalJobView *job = m_model->job(m_tree->currentIndex());
    if (!job)
        return {};
    if (journal::isUndo(*job))
        return job->confirmed > 0 && job->open == 0 ? job->id : QString();
    return job->undoneBy;
}

QString JournalDialog::whyNotRedo() const
{
    if (!m_model->job(m_tree->currentIndex()))
        return tr("Choose a change first.");
    return undoToRedo().isEmpty() ? tr("It was not taken back.") : m_notChanging;
}

void JournalDialog::showButtons()
{
    const QModelIndex current = m_tree->currentIndex();
    const JournalJobView *job = m_model->job(current);
    const JournalRowView *row = m_model->row(current);
    const bool again = job && !job->undoneBy.isEmpty();
    allow(m_undoJob, whyNotUndoJob(),
          again ? tr("Some of it was taken back already; only the rest changes.")
                : tr("Writes back what was there before, where nobody changed it since."));
    const QStringList groups = selectedGroups();
    const QString rowReason = whyNotUndoRow();
    allow(m_undoRow, rowReason, tr("Only the selected ad groups of this change."));
    m_undoRow->setText(groups.size() > 1 ? tr("Undo %Ln ad groups", nullptr, int(groups.size())) : tr("Undo ad group"));
    QString fieldReason = rowReason;
    if (row && fieldReason.isEmpty()) {
        if (row->action == BulkAction::Create)
            fieldReason = tr("What was created is taken back as a whole.");
        else if (row->isExpectation())
            fieldReason = tr("This field was not changed.");
        else if (!row->field)
            fieldReason = tr("This version does not know the field.");
        else if (groups.size() > 1)
            fieldReason = tr("Choose one field.");
    }
    allow(m_undoField, fieldReason, row ? tr("Only “%1” of this ad group.").arg(journal::fieldTitle(*row)) : QString());
    allow(m_redo, whyNotRedo(), tr("Does again what was taken back."));

    QString copyReason;
    if (!row || row->action != BulkAction::Delete)
        copyReason = tr("Choose an ad group that was deleted: open the change and go to its row.");
    else if (row->state != JournalRowState::Confirmed)
        copyReason = tr("It was not deleted.");
    allow(m_copy, copyReason.isEmpty() ? m_notChanging : copyReason,
          tr("Prepares a new ad group with the settings that the deleted one had, paused."));
    QString showReason;
    if (!row)
        showReason = tr("Open a change and choose an ad group first.");
    else if (journal::adGroupId(*row).isEmpty())
        showReason = tr("It was not created.");
    else if (row->action == BulkAction::Delete && row->state == JournalRowState::Confirmed)
        showReason = tr("It was deleted.");
    allow(m_show, showReason, tr("Goes to the ad group in the table."));
    allow(m_export, m_model->rowCount() == 0 ? tr("There is nothing to export.") : QString(),
          tr("Writes everything that is listed to a CSV or JSON file."));
}

void JournalDialog::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QPushButton *button : {m_undoJob, m_undoRow, m_undoField, m_redo, m_copy, m_show}) {
        QAction *action = menu->addAction(button->text());
        action->setEnabled(button->isEnabled());
        connect(action, &QAction::triggered, button, &QPushButton::click);
    }
    menu->addSeparator();
    if (const JournalRowView *row = m_model->row(m_tree->currentIndex())) {
        const QString id = journal::adGroupId(*row).isEmpty() ? row->adGroupId : journal::adGroupId(*row);
        QAction *history = menu->addAction(tr("History of this ad group"));
        history->setObjectName(QStringLiteral("history"));
        connect(history, &QAction::triggered, this, [this, id, title = row->title] { setAdGroup(id, title); });
    }
    connect(menu->addAction(tr("Copy")), &QAction::triggered, this, &JournalDialog::copy);
    menu->popup(m_tree->viewport()->mapToGlobal(at));
}

void JournalDialog::undoJob()
{
    if (whyNotUndoJob().isEmpty())
        Q_EMIT undoRequested(m_model->job(m_tree->currentIndex())->id, {});
}

void JournalDialog::undoGroups()
{
    if (whyNotUndoRow().isEmpty())
        Q_EMIT undoRequested(m_model->job(m_tree->currentIndex())->id, {selectedGroups(), {}});
}

void JournalDialog::undoField()
{
    const JournalRowView *row = m_model->row(m_tree->currentIndex());
    if (m_undoField->isEnabled() && row)
        Q_EMIT undoRequested(m_model->job(m_tree->currentIndex())->id, {{row->adGroupId}, row->field});
}

void JournalDialog::redo()
{
    if (whyNotRedo().isEmpty())
        Q_EMIT redoRequested(undoToRedo());
}

void JournalDialog::makeCopy()
{
    const JournalRowView *row = m_model->row(m_tree->currentIndex());
    if (row)
        Q_EMIT copyRequested(m_model->job(m_tree->currentIndex())->id, row->adGroupId);
}

void JournalDialog::showGroup()
{
    const JournalRowView *row = m_model->row(m_tree->currentIndex());
    if (!row || !m_show->isEnabled())
        return;
    const QString id = journal::adGroupId(*row);
    accept();
    Q_EMIT adGroupChosen(id);
}

void JournalDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Export the journal"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Table (*.csv)"), tr("JSON (*.json)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(
        QStringLiteral("journal-%1.csv").arg(QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String("json")) ? QStringLiteral("json")
                                                                        : QStringLiteral("csv"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &JournalDialog::exportTo);
    dialog->open();
}

void JournalDialog::exportTo(const QString &file)
{
    const bool json = file.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    auto *job = new JournalExport(m_source, m_model->query(), file,
                                  json ? JournalExport::Format::Json : JournalExport::Format::Csv, this);
    const QString name = inertLine(QFileInfo(file).fileName());
    m_status->setText(tr("Writing %1…").arg(name));
    connect(job, &JournalExport::finished, this, [this, name](int jobs, int rows) {
        m_status->setText(
            tr("Wrote %1: %2 changes with %3 rows.").arg(name, m_formats.count(jobs), m_formats.count(rows)));
    });
    connect(job, &JournalExport::failed, this, [this, name](const QString &why) {
        m_status->setText(
            tr("%1 could not be written, and nothing was left there: %2. Choose another folder or free some space.")
                .arg(name, inertLine(why)));
    });
    job->start();
}

} // namespace agm
