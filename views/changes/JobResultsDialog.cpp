// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/changes/JobResultsDialog.h"

#include "views/changes/BulkSentence.h"
#include "views/changes/DialogParts.h"
#include "views/changes/JobResultsModel.h"
#include "views/common/Looks.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QShortcut>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace agm {
namespace {

constexpr int ReasonsShown = 4;

} // namespace

JobResultsDialog::JobResultsDialog(const Job &job, bool canUndo, const QList<Money> &change, QWidget *parent)
    : QDialog(parent), m_jobId(job.id), m_model(new JobResultsModel(this))
{
    setWindowTitle(tr("Results"));
    resize(760, 460);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    m_summary = dialogparts::text({}, this);
    layout->addWidget(m_summary);
    m_onlyProblems = new QCheckBox(tr("Only what failed, was not sent or is not known"), this);
    m_onlyProblems->setMinimumHeight(24);
    layout->addWidget(m_onlyProblems);
    buildTable();
    layout->addWidget(m_table, 1);

    auto *buttons = new QDialogButtonBox(this);
    m_retry = buttons->addButton(tr("Retry failed"), QDialogButtonBox::ActionRole);
    m_retry->setObjectName(QStringLiteral("retryFailed"));
    m_undo = buttons->addButton(tr("Undo"), QDialogButtonBox::ActionRole);
    m_undo->setObjectName(QStringLiteral("undo"));
    QPushButton *copyButton = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    for (QPushButton *button : {m_retry, m_undo, copyButton})
        button->setAutoDefault(false);
    close->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copyButton, &QPushButton::clicked, this, &JobResultsDialog::copy);
    connect(m_onlyProblems, &QCheckBox::toggled, m_model, &JobResultsModel::setOnlyProblems);
    // The receiver starts another job, which has a window of its own: this one has served.
    connect(m_retry, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT retryFailedRequested(m_jobId);
    });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT undoRequested(m_jobId);
    });
    setJob(job, canUndo, change);
    m_onlyProblems->setChecked(job.count(JobItemState::Failed) + job.count(JobItemState::Unknown) > 0);
    m_table->setFocus();
}

void JobResultsDialog::buildTable()
{
    m_table = new QTableView(this);
    m_table->setAccessibleName(tr("Results"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(looks::rowHeight(this, 8));
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionResizeMode(JobResultsModel::Reason, QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    header->resizeSection(JobResultsModel::Title, 26 * letter);
    header->resizeSection(JobResultsModel::State, 16 * letter);
    header->resizeSection(JobResultsModel::Id, 20 * letter);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        accept();
        Q_EMIT adGroupChosen(index.data(JobResultsModel::IdRole).toString());
    });
    auto *shortcut = new QShortcut(QKeySequence::Copy, m_table);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, &JobResultsDialog::copy);
}

void JobResultsDialog::setJob(const Job &job, bool canUndo, const QList<Money> &change)
{
    m_jobId = job.id;
    m_model->setJob(job);
    QStringList lines{job.finished ? bulk::finished(job, change) : bulk::running(job)};
    const QStringList reasons = bulk::reasons(job);
    lines += reasons.first(std::min<qsizetype>(reasons.size(), ReasonsShown));
    if (const int more = int(reasons.size()) - ReasonsShown; more > 0)
        lines += more == 1 ? tr("and 1 other reason") : tr("and %Ln other reasons", nullptr, more);
    m_summary->setText(lines.join(QLatin1Char('\n')));
    m_summary->setAccessibleName(m_summary->text());

    const int failed = job.count(JobItemState::Failed) + job.count(JobItemState::Unknown);
    m_retry->setEnabled(job.finished && failed > 0);
    m_retry->setToolTip(m_retry->isEnabled() ? QString()
                            : job.finished   ? tr("Nothing failed.")
                                             : tr("The job is still running."));
    m_undo->setEnabled(job.finished && canUndo);
    m_undo->setToolTip(m_undo->isEnabled()                    ? QString()
                           : !job.finished                    ? tr("The job is still running.")
                           : job.action == BulkAction::Delete ? tr("Deleting cannot be undone.")
                                                              : tr("Nothing is left to undo."));
}

void JobResultsDialog::reject()
{
    // A view lets Return through to the dialog after it has activated a row, and so to the default button.
    if (isVisible())
        QDialog::reject();
}

void JobResultsDialog::copy()
{
    QList<int> rows;
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : chosen)
        rows += index.row();
    std::sort(rows.begin(), rows.end());
    if (rows.isEmpty()) {
        for (int row = 0; row < m_model->rowCount(); ++row)
            rows += row;
    }
    QGuiApplication::clipboard()->setText(m_model->text(rows));
}

} // namespace agm
