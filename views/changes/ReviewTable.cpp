// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/changes/ReviewDelegate.h"
#include "views/changes/ReviewDialog.h"
#include "views/changes/ReviewModel.h"
#include "views/common/Looks.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTableView>

#include <algorithm>
#include <variant>

namespace agm {
namespace {

/// Beyond this many rows each gets the height of two lines; asking all of them would be felt.
constexpr int MostFitted = 300;
/// The columns of amounts take so much of what other columns have to show, and no more, in letters.
constexpr int WidestAmount = 26;

/// Widens the columns of amounts to what stands in them: an amount on two lines is another one at a glance.
void fitAmounts(QTableView *table, const ReviewModel &review, const ReviewFilter &filter)
{
    QHeaderView *header = table->horizontalHeader();
    const int most = WidestAmount * table->fontMetrics().averageCharWidth();
    const int rows = std::min(MostFitted, filter.rowCount());
    for (const ReviewModel::Column column : {ReviewModel::Now, ReviewModel::After, ReviewModel::PerDay}) {
        int width = 0;
        for (int row = 0; row < rows; ++row) {
            const QModelIndex cell = filter.index(row, column);
            const ReviewRow &one = review.row(filter.mapToSource(cell).row());
            const FieldValue &value = column == ReviewModel::Now ? one.before : one.after;
            if (column == ReviewModel::PerDay || std::holds_alternative<Money>(value))
                width = std::max(width, table->sizeHintForIndex(cell).width());
        }
        header->resizeSection(column, std::max(header->sectionSize(column), std::min(width, most)));
    }
}

} // namespace

void ReviewDialog::buildTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("reviewTable"));
    m_table->setAccessibleName(tr("Changes"));
    m_table->setModel(m_filter);
    auto *delegate = new ReviewDelegate(this);
    delegate->setAnswers(m_frame.mayChoose);
    m_table->setItemDelegate(delegate);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->installEventFilter(this);
    m_table->verticalHeader()->hide();
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(30);
    header->setSectionsClickable(false);
    const int letter = fontMetrics().averageCharWidth();
    const std::pair<ReviewModel::Column, int> widths[]
        = {{ReviewModel::Chosen, 6}, {ReviewModel::Title, 22}, {ReviewModel::FieldName, 14},
           {ReviewModel::Now, 15},   {ReviewModel::After, 17}, {ReviewModel::PerDay, 18}};
    for (const auto &[column, letters] : widths)
        header->resizeSection(column, letters * letter);
    header->setSectionResizeMode(ReviewModel::Chosen, QHeaderView::Fixed);
    header->setSectionResizeMode(ReviewModel::Check, QHeaderView::Stretch);
    connect(header, &QHeaderView::sectionResized, this, &ReviewDialog::fitRows);
    connect(m_filter, &ReviewFilter::modelReset, this, [this] { fitAmounts(m_table, *m_model, *m_filter); });
    connect(m_table, &QTableView::customContextMenuRequested, this, &ReviewDialog::showMenu);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() != ReviewModel::Chosen)
            choose();
    });
    connect(delegate, &ReviewDelegate::toggled, this, [this](const QModelIndex &index) {
        const int row = m_filter->mapToSource(index).row();
        if (!m_model->row(row).blocked)
            m_model->setIncluded({row}, !m_model->row(row).included);
    });
    connect(delegate, &ReviewDelegate::answered, this,
            [this](const QModelIndex &index, bool mine) { decide(m_filter->mapToSource(index).row(), mine); });
}

void ReviewDialog::fitRows()
{
    const int line = m_table->fontMetrics().height();
    m_table->verticalHeader()->setDefaultSectionSize(line + looks::rowHeight(m_table, 11));
    if (m_filter->rowCount() <= MostFitted)
        m_table->resizeRowsToContents();
}

bool ReviewDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (keyInTable(key->key(), key->modifiers() & ~Qt::KeypadModifier))
            return true;
    }
    return QDialog::eventFilter(watched, event);
}

bool ReviewDialog::keyInTable(int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers != Qt::NoModifier)
        return false;
    switch (key) {
    case Qt::Key_Space: toggleSelected(); return true;
    case Qt::Key_Delete: discardSelected(); return true;
    case Qt::Key_M: decideSelected(true); return true;
    case Qt::Key_T: decideSelected(false); return true;
    // Let through, it would press the button that posts.
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(); return true;
    default: return false;
    }
}

QList<int> ReviewDialog::selectedRows() const
{
    QList<int> rows;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows += m_filter->mapToSource(index).row();
    if (rows.isEmpty() && m_table->currentIndex().isValid())
        rows += m_filter->mapToSource(m_table->currentIndex()).row();
    std::sort(rows.begin(), rows.end());
    return rows;
}

void ReviewDialog::toggleSelected()
{
    const QList<int> rows = selectedRows();
    if (rows.isEmpty())
        return;
    const QModelIndex current = m_filter->mapToSource(m_table->currentIndex());
    const ReviewRow &lead = m_model->row(current.isValid() ? current.row() : rows.first());
    m_model->setIncluded(rows, !lead.included);
}

void ReviewDialog::discardSelected()
{
    if (!m_frame.mayChoose)
        return;
    const QList<int> rows = selectedRows();
    QHash<QString, int> chosen;
    for (const int row : rows)
        ++chosen[m_model->row(row).adGroupId];
    QHash<QString, int> all;
    for (const ReviewRow &row : m_model->review().rows)
        ++all[row.adGroupId];
    // A draft of which every row is chosen goes as a whole.
    QStringList whole;
    QList<QPair<QString, Field>> single;
    for (const int row : rows) {
        const ReviewRow &one = m_model->row(row);
        if (!one.field || chosen.value(one.adGroupId) == all.value(one.adGroupId))
            whole += one.adGroupId;
        else
            single.append({one.adGroupId, *one.field});
    }
    whole.removeDuplicates();
    if (!whole.isEmpty())
        Q_EMIT discardRequested(whole);
    for (const auto &[id, field] : single)
        Q_EMIT discardFieldRequested(id, field);
}

void ReviewDialog::decide(int sourceRow, bool mine)
{
    const ReviewRow row = m_model->row(sourceRow);
    if (!row.theirs || !row.field || !m_frame.mayChoose)
        return;
    if (mine)
        Q_EMIT keepMine(row.adGroupId, *row.field);
    else
        Q_EMIT keepTheirs(row.adGroupId, *row.field);
}

void ReviewDialog::decideSelected(bool mine)
{
    // The owner hands the review over again after each answer, and the rows move.
    QList<ReviewRow> conflicts;
    for (const int row : selectedRows()) {
        if (m_model->row(row).theirs && m_model->row(row).field)
            conflicts += m_model->row(row);
    }
    for (const ReviewRow &row : conflicts) {
        if (!m_frame.mayChoose)
            return;
        if (mine)
            Q_EMIT keepMine(row.adGroupId, *row.field);
        else
            Q_EMIT keepTheirs(row.adGroupId, *row.field);
    }
}

void ReviewDialog::choose()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const QString id = current.data(ReviewModel::IdRole).toString();
    accept();
    Q_EMIT adGroupChosen(id);
}

void ReviewDialog::showMenu(const QPoint &at)
{
    const QModelIndex index = m_table->indexAt(at);
    const QList<int> rows = selectedRows();
    if (rows.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show the ad group"), this, &ReviewDialog::choose);
    if (m_frame.mayChoose) {
        QAction *curl = menu->addAction(tr("Copy as curl"), this, [this, rows] {
            if (!rows.isEmpty())
                Q_EMIT copyRequested(m_model->row(rows.constFirst()).adGroupId);
        });
        curl->setEnabled(rows.size() == 1);
        menu->addSeparator();
        menu->addAction(tr("Take in or leave out\tSpace"), this, &ReviewDialog::toggleSelected);
        menu->addAction(tr("Leave out the whole ad group"), this, [this, rows] {
            QSet<QString> ids;
            for (const int row : rows)
                ids.insert(m_model->row(row).adGroupId);
            m_model->setIncluded(m_model->rowsOf(ids), false);
        });
        const bool conflicts
            = std::any_of(rows.cbegin(), rows.cend(), [&](int row) { return m_model->row(row).theirs.has_value(); });
        QAction *mine = menu->addAction(tr("Keep mine\tM"), this, [this] { decideSelected(true); });
        QAction *theirs = menu->addAction(tr("Keep theirs\tT"), this, [this] { decideSelected(false); });
        mine->setEnabled(conflicts);
        theirs->setEnabled(conflicts);
        menu->addSeparator();
        menu->addAction(tr("Discard draft\tDel"), this, &ReviewDialog::discardSelected);
    }
    const QPoint where = index.isValid() ? at : m_table->visualRect(m_table->currentIndex()).bottomLeft();
    menu->popup(m_table->viewport()->mapToGlobal(where));
}

} // namespace agm
