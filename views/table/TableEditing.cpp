// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/AdGroupEdit.h"
#include "views/common/SheetText.h"
#include "views/common/Words.h"
#include "views/table/AdGroupDelegate.h"
#include "views/table/AdGroupPresentationModel.h"
#include "views/table/AdGroupTableView.h"
#include "views/table/CellInput.h"
#include "views/table/PasteDialog.h"

#include <QtCore/QMetaMethod>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QToolTip>

#include <algorithm>

namespace agm {

void AdGroupTableView::setEditable(bool editable, const QString &reason)
{
    m_editable = editable;
    m_readOnlyReason = reason;
}

void AdGroupTableView::connectEditing()
{
    connect(m_delegate, &AdGroupDelegate::proposed, this,
            [this](const QString &id, Field field, const FieldValue &value) {
                Q_EMIT editsProposed({{id, {{field, value}}}}, tr("%1 in its cell").arg(words::fieldTitle(field)));
            });
    connect(m_delegate, &AdGroupDelegate::movedOn, this, &AdGroupTableView::editNext);
}

QString AdGroupTableView::whyNotEditing(const QModelIndex &index) const
{
    if (!m_editable)
        return m_readOnlyReason.isEmpty() ? tr("Nothing can be changed here.") : m_readOnlyReason;
    const Field field = AdGroupTableModel::fieldAt(index.column());
    const int row = index.row();
    const DraftPtr draft = index.data(DraftRole).value<DraftPtr>();
    if (isEditable(field) && !isCellField(field))
        return tr("%1 is changed in its editor, not in the cell.").arg(words::fieldTitle(field));
    return whyNotEditable(*m_presentation->preview(row), m_presentation->campaignAt(row).get(), draft.get(),
                          m_presentation->pendingAt(row), field);
}

bool AdGroupTableView::editCell(const QModelIndex &index)
{
    if (!index.isValid() || state() == EditingState)
        return false;
    const QString why = whyNotEditing(index);
    if (!why.isEmpty()) {
        Q_EMIT editRefused(why);
        QToolTip::showText(viewport()->mapToGlobal(visualRect(index).bottomLeft()), why, viewport());
        return false;
    }
    scrollTo(index);
    setCurrentIndex(index);
    return edit(index, AllEditTriggers, nullptr);
}

bool AdGroupTableView::editOnActivate(const QModelIndex &index)
{
    // Elsewhere Return and a double click open the ad group, as ever.
    return m_editable && index.isValid() && isCellField(AdGroupTableModel::fieldAt(index.column()))
        && (editCell(index) || !whyNotEditing(index).isEmpty());
}

void AdGroupTableView::editNext(bool forward)
{
    const QList<Field> fields = visibleFields();
    const int columns = int(fields.size());
    const int cells = columns * model()->rowCount();
    const QModelIndex current = currentIndex();
    if (!current.isValid() || cells == 0)
        return;
    const int column = int(fields.indexOf(AdGroupTableModel::fieldAt(current.column())));
    const int step = forward ? 1 : -1;
    for (int at = current.row() * columns + column + step; at >= 0 && at < cells; at += step) {
        const Field field = fields[at % columns];
        const QModelIndex next = model()->index(at / columns, AdGroupTableModel::columnOf(field));
        if (!isCellField(field) || !whyNotEditing(next).isEmpty())
            continue;
        selectionModel()->setCurrentIndex(next, QItemSelectionModel::NoUpdate);
        editCell(next);
        return;
    }
}

PasteReport AdGroupTableView::readPasteText(const QString &text) const
{
    PasteTarget target;
    target.count = model()->rowCount();
    target.formats = m_presentation->formats();
    target.cells = m_sheetCells;
    target.firstRow = std::max(0, currentIndex().row());
    target.row = [this](int row) {
        return PasteRow{m_presentation->preview(row), m_presentation->campaignAt(row),
                        model()->index(row, 0).data(DraftRole).value<DraftPtr>(), m_presentation->pendingAt(row)};
    };
    const QList<Field> fields = visibleFields();
    const auto at = currentIndex().isValid() ? fields.indexOf(AdGroupTableModel::fieldAt(currentIndex().column())) : 0;
    target.columns = fields.mid(std::max<qsizetype>(0, at));
    return readPaste(text, target);
}

void AdGroupTableView::pasteCells()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (!m_presentation || text.isEmpty())
        return;
    if (!m_editable) {
        Q_EMIT editRefused(whyNotEditing(currentIndex()));
        return;
    }
    const QList<QStringList> block = parseTsv(text);
    if (block.size() > 1 && namesAdGroups(block)
        && isSignalConnected(QMetaMethod::fromSignal(&AdGroupTableView::sheetPasted))) {
        Q_EMIT sheetPasted(block);
        return;
    }
    auto *dialog = new PasteDialog(readPasteText(text), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PasteDialog::confirmed, this, &AdGroupTableView::editsProposed);
    dialog->open();
}

} // namespace agm
