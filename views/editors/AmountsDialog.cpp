// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/AmountsDialog.h"

#include "views/common/Looks.h"
#include "views/common/SafeText.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace agm {

BeforeAfterModel::BeforeAfterModel(Columns columns, QObject *parent) : QAbstractTableModel(parent), m_columns(columns)
{
}

void BeforeAfterModel::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int BeforeAfterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int BeforeAfterModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_columns == Columns::BeforeAfter ? 2 : 3;
}

QVariant BeforeAfterModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_rows.size()))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    const int column = m_columns == Columns::BeforeAfter ? index.column() + 1 : index.column();
    const QString &text = column == 0 ? row.title : column == 1 ? row.before : row.after;
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
        const bool wrong = column == 2 && !row.fault.isEmpty();
        return wrong ? QStringLiteral("✖ ") + inertLine(text) : inertLine(text);
    }
    if (role == Qt::ToolTipRole)
        return plainTooltip(column == 2 ? QStringList{text, row.fault} : QStringList{text});
    if (role == Qt::TextAlignmentRole && m_columns == Columns::TitleBeforeAfter && column > 0)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    return {};
}

QVariant BeforeAfterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const int column = m_columns == Columns::BeforeAfter ? section + 1 : section;
    return column == 0 ? tr("Ad group") : column == 1 ? tr("Now") : tr("After");
}

AmountsDialog::AmountsDialog(std::vector<BeforeAfterModel::Row> rows, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Resulting amounts"));
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    auto *model = new BeforeAfterModel(BeforeAfterModel::Columns::TitleBeforeAfter, this);
    model->setRows(std::move(rows));
    auto *table = new QTableView(this);
    table->setAccessibleName(windowTitle());
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(looks::rowHeight(table));
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setHighlightSections(false);
    table->setColumnWidth(1, 120);
    table->setColumnWidth(2, 120);
    layout->addWidget(table);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(560, 480);
}

} // namespace agm
