// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/changes/JournalDialog.h"

#include "views/changes/DialogParts.h"
#include "views/changes/JournalModel.h"
#include "views/changes/JournalWords.h"
#include "views/common/Looks.h"
#include "views/common/SafeText.h"
#include "views/common/Words.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QShortcut>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace agm {
namespace {

constexpr int TypingPauseMs = 200;

/// Rows that a pointer can hit, all of one height.
class RowDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(looks::rowHeight(option.widget, 8));
        return size;
    }
};

} // namespace

JournalDialog::JournalDialog(JournalSource *source, const QString &accountId, const Formats &formats, QWidget *parent)
    : QDialog(parent), m_source(source), m_accountId(accountId), m_formats(formats),
      m_model(new JournalModel(source, formats, this))
{
    setWindowTitle(tr("Journal"));
    resize(1060, 620);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    auto *filters = new QWidget(this);
    buildFilters(filters);
    layout->addWidget(filters);
    buildTree();
    m_message = dialogparts::text({}, this);
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setAlignment(Qt::AlignCenter);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_tree);
    m_pages->addWidget(m_message);
    layout->addWidget(m_pages, 1);
    m_status = dialogparts::text({}, this);
    m_status->setObjectName(QStringLiteral("status"));
    m_status->setFont(dialogparts::scaled(font(), 0.92));
    layout->addWidget(m_status);
    auto *buttons = new QWidget(this);
    buildButtons(buttons);
    layout->addWidget(buttons);

    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingPauseMs);
    connect(&m_typing, &QTimer::timeout, this, &JournalDialog::ask);
    connect(m_model, &JournalModel::stateChanged, this, &JournalDialog::showState);
    connect(m_model, &QAbstractItemModel::modelReset, this, &JournalDialog::restorePlace);
    connect(m_model, &JournalModel::rowsRead, this, &JournalDialog::restorePlace);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &JournalDialog::showButtons);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &JournalDialog::showButtons);
    ask();
    showButtons();
    m_tree->setFocus();
}

void JournalDialog::buildFilters(QWidget *into)
{
    auto *row = new QHBoxLayout(into);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_search = new QLineEdit(into);
    m_search->setPlaceholderText(tr("Search titles, ids, errors and notes"));
    m_search->setAccessibleName(tr("Search the journal"));
    m_search->setClearButtonEnabled(true);
    m_action = new QComboBox(into);
    m_action->setAccessibleName(tr("Kind of change"));
    m_action->addItem(tr("All changes"));
    for (const BulkAction action : {BulkAction::Pause, BulkAction::Resume, BulkAction::Edit, BulkAction::Create,
                                    BulkAction::Duplicate, BulkAction::Delete})
        m_action->addItem(words::bulkAction(action), int(action));
    m_days = new QComboBox(into);
    m_days->setAccessibleName(tr("Time"));
    m_days->addItem(tr("Any time"), 0);
    m_days->addItem(tr("Today"), 1);
    m_days->addItem(tr("Last 7 days"), 7);
    m_days->addItem(tr("Last 30 days"), 30);
    m_adGroup = new QToolButton(into);
    m_adGroup->setObjectName(QStringLiteral("adGroup"));
    m_adGroup->setToolTip(tr("Show all ad groups again"));
    m_adGroup->hide();
    row->addWidget(m_search, 1);
    row->addWidget(m_action);
    row->addWidget(m_days);
    row->addWidget(m_adGroup);
    for (QWidget *control : {static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_action),
                             static_cast<QWidget *>(m_days), static_cast<QWidget *>(m_adGroup)})
        control->setMinimumHeight(28);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_action, &QComboBox::currentIndexChanged, this, &JournalDialog::ask);
    connect(m_days, &QComboBox::currentIndexChanged, this, &JournalDialog::ask);
    connect(m_adGroup, &QToolButton::clicked, this, [this] { setAdGroup({}, {}); });
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

void JournalDialog::buildTree()
{
    m_tree = new QTreeView(this);
    m_tree->setAccessibleName(tr("Posted changes"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new RowDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setExpandsOnDoubleClick(false); // activated() opens it
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(true);
    header->setHighlightSections(false);
    const int letter = fontMetrics().averageCharWidth();
    header->resizeSection(JournalModel::What, 52 * letter);
    header->resizeSection(JournalModel::When, 27 * letter);
    header->resizeSection(JournalModel::Before, 22 * letter);
    header->resizeSection(JournalModel::After, 22 * letter);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &JournalDialog::showMenu);
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const QModelIndex first = index.siblingAtColumn(0);
        if (!m_model->row(first))
            m_tree->setExpanded(first, !m_tree->isExpanded(first));
        else
            showGroup();
    });
    const auto onKey = [this](const QKeySequence &keys, void (JournalDialog::*what)()) {
        auto *shortcut = new QShortcut(keys, m_tree);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, what);
    };
    onKey(QKeySequence::Copy, &JournalDialog::copy);
    onKey(QKeySequence(Qt::CTRL | Qt::Key_Z), &JournalDialog::undoJob);
    onKey(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), &JournalDialog::redo);
}

void JournalDialog::buildButtons(QWidget *into)
{
    auto *row = new QHBoxLayout(into);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto add = [&](const QString &text, const char *name, void (JournalDialog::*what)()) {
        auto *button = new QPushButton(text, into);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        button->setMinimumSize(button->sizeHint().width() + 16, 28);
        connect(button, &QPushButton::clicked, this, what);
        row->addWidget(button);
        return button;
    };
    m_undoJob = add(tr("Undo change"), "undoJob", &JournalDialog::undoJob);
    m_undoRow = add(tr("Undo ad group"), "undoRow", &JournalDialog::undoGroups);
    m_undoField = add(tr("Undo field"), "undoField", &JournalDialog::undoField);
    m_redo = add(tr("Redo"), "redo", &JournalDialog::redo);
    m_copy = add(tr("Make paused copy"), "makeCopy", &JournalDialog::makeCopy);
    m_show = add(tr("Show ad group"), "showGroup", &JournalDialog::showGroup);
    row->addStretch(1);
    m_export = add(tr("Export…"), "export", &JournalDialog::chooseFile);
    add(tr("Close"), "close", &JournalDialog::reject);
}

void JournalDialog::setAdGroup(const QString &adGroupId, const QString &title)
{
    m_adGroupId = adGroupId;
    const QString name = title.isEmpty() ? inertLine(adGroupId) : inertLine(title);
    const QString shown = fontMetrics().elidedText(name, Qt::ElideRight, 28 * fontMetrics().averageCharWidth());
    m_adGroup->setText(tr("Only %1  ✕").arg(shown));
    m_adGroup->setAccessibleName(m_adGroup->text());
    m_adGroup->setVisible(!adGroupId.isEmpty());
    ask();
    m_tree->setFocus();
}

void JournalDialog::setNotChanging(const QString &reason)
{
    m_notChanging = reason;
    showButtons();
}

void JournalDialog::ask()
{
    m_typing.stop();
    JournalQuery query;
    query.accountId = m_accountId;
    query.text = m_search->text().trimmed();
    query.adGroupId = m_adGroupId;
    if (const QVariant action = m_action->currentData(); action.isValid())
        query.action = BulkAction(action.toInt());
    if (const int days = m_days->currentData().toInt(); days > 0) {
        const QDate today = QDateTime::currentDateTimeUtc().toTimeZone(m_formats.zone()).date();
        query.from = today.addDays(1 - days).startOfDay(m_formats.zone()).toUTC();
    }
    m_status->clear();
    keepPlace();
    m_model->setQuery(query);
}

void JournalDialog::refresh()
{
    keepPlace();
    m_model->refresh();
}

void JournalDialog::keepPlace()
{
    const QModelIndex current = m_tree->currentIndex();
    if (const JournalJobView *job = m_model->job(current)) {
        m_currentJob = job->id;
        m_currentRow = m_model->row(current) ? current.row() : -1;
    }
    if (m_model->rowCount() == 0)
        return; // an answer is still on its way: what was open stays remembered
    m_openJobs.clear();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex job = m_model->index(row, 0);
        if (m_tree->isExpanded(job))
            m_openJobs += m_model->job(job)->id;
    }
}

void JournalDialog::restorePlace()
{
    for (const QString &id : std::as_const(m_openJobs)) {
        const QModelIndex job = m_model->indexOf(id);
        if (job.isValid() && !m_tree->isExpanded(job))
            m_tree->expand(job); // reads its rows, and comes back here
    }
    const QModelIndex job = m_model->indexOf(m_currentJob);
    const QModelIndex row = m_currentRow >= 0 ? m_model->index(m_currentRow, 0, job) : QModelIndex();
    if (row.isValid()) {
        m_tree->setCurrentIndex(row);
        m_currentRow = -1;
    } else if (!m_tree->currentIndex().isValid()) {
        m_tree->setCurrentIndex(job.isValid() ? job : m_model->index(0, 0));
    }
    showButtons();
}

void JournalDialog::showJob(const QString &jobId)
{
    m_currentJob = jobId;
    if (!m_openJobs.contains(jobId))
        m_openJobs += jobId;
    if (const QModelIndex job = m_model->indexOf(jobId); job.isValid()) {
        m_tree->setCurrentIndex(job);
        m_tree->expand(job);
        m_tree->scrollTo(job, QAbstractItemView::PositionAtTop);
    }
}

void JournalDialog::showState()
{
    const JournalQuery &query = m_model->query();
    const bool narrowed = !query.text.isEmpty() || !query.adGroupId.isEmpty() || query.action || query.from.isValid();
    QString message;
    if (m_model->rowCount() == 0) {
        switch (m_model->state()) {
        case JournalModel::State::Loading: message = tr("Reading the journal…"); break;
        case JournalModel::State::Failed:
            message = tr("The journal cannot be read.\n%1").arg(inertLines(m_model->error()));
            break;
        case JournalModel::State::Ready:
            message = narrowed ? tr("Nothing in the journal matches. Take out a filter or search for something else.")
                               : tr("Nothing has been posted from this computer yet.");
            break;
        }
    } else if (m_model->state() == JournalModel::State::Failed) {
        m_status->setText(tr("Not everything could be read: %1").arg(inertLine(m_model->error())));
    }
    m_message->setText(message);
    m_message->setAccessibleName(message);
    m_pages->setCurrentIndex(message.isEmpty() ? 0 : 1);
    if (message.isEmpty() && !m_answered) {
        m_answered = true;
        m_tree->setFocus(); // it could not take it while it was hidden
    }
    showButtons();
}

void JournalDialog::reject()
{
    // A view lets Return through to the dialog after it has activated a row.
    if (isVisible())
        QDialog::reject();
}

void JournalDialog::copy()
{
    QModelIndexList rows = m_tree->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [this](const QModelIndex &a, const QModelIndex &b) {
        return m_tree->visualRect(a).top() < m_tree->visualRect(b).top();
    });
    if (!rows.isEmpty())
        QGuiApplication::clipboard()->setText(m_model->text(rows));
}

} // namespace agm
