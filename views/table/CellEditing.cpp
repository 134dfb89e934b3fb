// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/AdGroupEdit.h"
#include "views/table/AdGroupDelegate.h"
#include "views/table/CellEditor.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>

namespace agm {

QWidget *AdGroupDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const AdGroupPresentationModel *>(index.model());
    if (!model)
        return nullptr;
    const AdGroupPtr group = model->preview(index.row());
    const Field field = AdGroupTableModel::fieldAt(index.column());
    if (field != Field::Status)
        return new CellEditor(field, group, model->formats(), parent);
    QComboBox *box = makeStatusEditor(*group, parent);
    connect(box, &QComboBox::activated, this, [this, box] {
        auto *self = const_cast<AdGroupDelegate *>(this);
        self->commit(box);
        Q_EMIT self->closeEditor(box);
    });
    return box;
}

void AdGroupDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                           const QModelIndex &) const
{
    QRect rect = option.rect;
    const int wanted = std::max(editor->minimumSizeHint().width(), option.fontMetrics.averageCharWidth() * 14);
    if (rect.width() < wanted)
        rect.setWidth(wanted);
    const int most = editor->parentWidget()->width();
    if (rect.right() > most)
        rect.moveRight(std::max(rect.width(), most) - 1);
    editor->setGeometry(rect);
}

void AdGroupDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const AdGroupPresentationModel *>(index.model());
    if (!model)
        return;
    const AdGroupPtr group = model->preview(index.row());
    std::optional<FieldValue> value;
    if (const auto *line = qobject_cast<CellEditor *>(editor))
        value = line->isTouched() ? line->input().value : std::nullopt;
    else if (const auto *box = qobject_cast<QComboBox *>(editor))
        value = box->currentData().toString();
    const Field field = AdGroupTableModel::fieldAt(index.column());
    if (value && !sameSetting(*value, settingOf(*group, field)))
        Q_EMIT proposed(group->id, field, *value);
}

bool AdGroupDelegate::commit(QWidget *editor)
{
    auto *line = qobject_cast<CellEditor *>(editor);
    if (line && line->isTouched() && !line->input().value) {
        line->insist();
        return false;
    }
    Q_EMIT commitData(editor);
    return true;
}

bool AdGroupDelegate::keyInEditor(QWidget *editor, int key)
{
    switch (key) {
    case Qt::Key_Escape: Q_EMIT closeEditor(editor, RevertModelCache); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (commit(editor))
            Q_EMIT closeEditor(editor);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        if (commit(editor)) {
            Q_EMIT closeEditor(editor);
            Q_EMIT movedOn(key == Qt::Key_Tab);
        }
        return true;
    default: return false;
    }
}

bool AdGroupDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(watched);
    if (!editor)
        return false;
    if (event->type() == QEvent::KeyPress)
        return keyInEditor(editor, static_cast<QKeyEvent *>(event)->key());
    // These keys belong to the editor, not to the window's menus.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space
            || key == Qt::Key_Delete)
            event->accept();
        return false;
    }
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        const bool elsewhere = reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason
            && !editor->isAncestorOf(QApplication::focusWidget()) && !QApplication::activePopupWidget();
        // What is wrong stays open with its reason: a click beside it must not throw it away.
        if (elsewhere && commit(editor))
            Q_EMIT closeEditor(editor);
    }
    return false;
}

} // namespace agm
