// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/changes/ConflictDialog.h"

#include "views/changes/DialogParts.h"
#include "views/changes/JournalWords.h"
#include "views/common/Looks.h"
#include "views/common/SafeText.h"
#include "views/common/SettingText.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace agm {
namespace {

enum Column { AdGroupColumn, FieldColumn, LeftColumn, UndoColumn, NowColumn, ChoiceColumn, Columns };

QTableWidgetItem *cell(const QString &text, const QStringList &tooltip)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
    item->setToolTip(plainTooltip(tooltip));
    return item;
}

} // namespace

ConflictDialog::ConflictDialog(const QList<ConflictRow> &rows, const Formats &formats, QWidget *parent)
    : QDialog(parent), m_rows(rows)
{
    setWindowTitle(tr("Changed since"));
    resize(1000, 380);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    const QString what = rows.size() == 1
        ? tr("One field was changed elsewhere since, so the undo left it alone.")
        : tr("%1 fields were changed elsewhere since, so the undo left them alone.").arg(formats.count(rows.size()));
    layout->addWidget(dialogparts::text(
        tr("%1 Leave them as they are, or put the undo's value into your drafts and post it after the review.")
            .arg(what),
        this));
    buildTable(formats);
    layout->addWidget(m_table, 1);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *all = buttons->addButton(tr("All into drafts"), QDialogButtonBox::ActionRole);
    QPushButton *none = buttons->addButton(tr("Leave all"), QDialogButtonBox::ActionRole);
    m_draft = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_draft->setObjectName(QStringLiteral("draft"));
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    for (QPushButton *button : {all, none})
        button->setAutoDefault(false);
    dialogparts::makePrimary(m_draft);
    layout->addWidget(buttons);
    connect(all, &QPushButton::clicked, this, [this] { setAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { setAll(false); });
    connect(buttons, &QDialogButtonBox::accepted, this, &ConflictDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &QTableWidget::itemChanged, this, &ConflictDialog::showChoice);
    showChoice();
    m_table->setFocus();
}

void ConflictDialog::buildTable(const Formats &formats)
{
    m_table = new QTableWidget(int(m_rows.size()), Columns, this);
    m_table->setAccessibleName(tr("Conflicts"));
    m_table->setHorizontalHeaderLabels({tr("Ad group"), tr("Field"), tr("As the change left it"),
                                        tr("Undo would write"), tr("Now"), tr("What to do")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(looks::rowHeight(this, 12));
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHighlightSections(false);
    for (int row = 0; row < m_rows.size(); ++row) {
        const ConflictRow &conflict = m_rows[row];
        const QString title = conflict.title.isEmpty() ? conflict.adGroupId : conflict.title;
        m_table->setItem(row, AdGroupColumn, cell(inertLine(title), {inertLine(title), inertLine(conflict.adGroupId)}));
        const QString field = journal::fieldTitle(conflict.field);
        m_table->setItem(row, FieldColumn, cell(field, {field}));
        const auto value = [&](const FieldValue &what) {
            return cell(settingText(conflict.field, what, formats), settingLines(conflict.field, what, formats));
        };
        m_table->setItem(row, LeftColumn, value(conflict.left));
        m_table->setItem(row, UndoColumn, value(conflict.undo));
        m_table->setItem(row, NowColumn, value(conflict.now));
        auto *choice = cell({}, {});
        choice->setFlags(choice->flags() | Qt::ItemIsUserCheckable);
        choice->setCheckState(Qt::Unchecked);
        m_table->setItem(row, ChoiceColumn, choice);
    }
    const int letter = fontMetrics().averageCharWidth();
    const QList<int> widths{32, 20, 26, 26, 26};
    for (int column = 0; column < widths.size(); ++column)
        header->resizeSection(column, widths[column] * letter);
    header->setStretchLastSection(true);
    if (!m_rows.isEmpty())
        m_table->setCurrentCell(0, ChoiceColumn);
    auto *toggle = new QShortcut(QKeySequence(Qt::Key_Space), m_table);
    toggle->setContext(Qt::WidgetShortcut);
    connect(toggle, &QShortcut::activated, this, [this] {
        const QModelIndexList selected = m_table->selectionModel()->selectedRows();
        const bool draft = !selected.isEmpty() && !isDraft(selected.constFirst().row());
        for (const QModelIndex &index : selected)
            m_table->item(index.row(), ChoiceColumn)->setCheckState(draft ? Qt::Checked : Qt::Unchecked);
    });
}

bool ConflictDialog::isDraft(int row) const
{
    return m_table->item(row, ChoiceColumn)->checkState() == Qt::Checked;
}

void ConflictDialog::setAll(bool draft)
{
    for (int row = 0; row < m_rows.size(); ++row)
        m_table->item(row, ChoiceColumn)->setCheckState(draft ? Qt::Checked : Qt::Unchecked);
}

void ConflictDialog::showChoice()
{
    const QSignalBlocker quiet(m_table);
    int drafts = 0;
    for (int row = 0; row < m_rows.size(); ++row) {
        drafts += isDraft(row);
        m_table->item(row, ChoiceColumn)->setText(isDraft(row) ? tr("Put into drafts") : tr("Leave as it is"));
    }
    m_draft->setText(drafts == 1 ? tr("Put 1 field into drafts")
                                 : tr("Put %1 fields into drafts").arg(locale().toString(drafts)));
    m_draft->setEnabled(drafts > 0);
    m_draft->setToolTip(drafts > 0 ? QString() : tr("Choose at least one field first."));
}

void ConflictDialog::accept()
{
    QList<ProposedEdit> edits;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (!isDraft(row))
            continue;
        const ConflictRow &conflict = m_rows[row];
        auto edit = std::find_if(edits.begin(), edits.end(),
                                 [&](const ProposedEdit &one) { return one.adGroupId == conflict.adGroupId; });
        if (edit == edits.end())
            edit = edits.insert(edits.end(), ProposedEdit{conflict.adGroupId, {}});
        edit->patch.insert(conflict.field, conflict.undo);
    }
    if (edits.isEmpty())
        return;
    QDialog::accept();
    Q_EMIT draftsRequested(edits);
}

} // namespace agm
