// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filter/SavedViewsList.h"

#include "views/common/Looks.h"
#include "views/common/Theme.h"
#include "views/filter/SavedViewsModel.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyledItemDelegate>

#include <algorithm>

namespace agm {
namespace {

constexpr int Margin = 10;
constexpr int RowsShown = 9;

int rowHeight(const QWidget *widget)
{
    return looks::rowHeight(widget, 8);
}

/// Tells whether a name is being edited: then keys are the editor's, also those that it passes on.
class ViewsView final : public QListView {
public:
    using QListView::QListView;
    bool isEditing() const { return state() == EditingState; }
};

class ViewDelegate final : public QStyledItemDelegate {
public:
    explicit ViewDelegate(QListView *view) : QStyledItemDelegate(view), m_view(view) { }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return QSize(80, rowHeight(m_view));
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme(option.palette);
        const auto *model = static_cast<const SavedViewsModel *>(index.model());
        const bool shown = index.row() == model->current();
        if (shown || option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, shown ? theme.selection : theme.hover);
        if (shown)
            painter->fillRect(QStyle::visualRect(option.direction, option.rect,
                                                 QRect(option.rect.topLeft(), QSize(3, option.rect.height()))),
                              theme.accent);
        QRect rest = option.rect.adjusted(Margin, 0, -Margin, 0);
        QFont font = option.font;
        font.setBold(shown);
        painter->save();
        const QString key = model->keyText(index.row());
        painter->setPen(shown ? theme.text : theme.secondary);
        painter->drawText(rest, Qt::AlignTrailing | Qt::AlignVCenter, key);
        rest.setWidth(rest.width() - option.fontMetrics.horizontalAdvance(key) - 8);
        rest = QStyle::visualRect(option.direction, option.rect, rest);
        painter->setFont(font);
        painter->setPen(option.state & QStyle::State_Enabled ? theme.text : theme.secondary);
        painter->drawText(rest, Qt::AlignLeading | Qt::AlignVCenter,
                          QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, rest.width()));
        if (m_view->hasFocus() && index == m_view->currentIndex()) {
            painter->setPen(theme.outline);
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
        painter->restore();
    }

private:
    QListView *m_view;
};

} // namespace

SavedViewsList::SavedViewsList(SavedViewsModel *model, QWidget *parent)
    : QWidget(parent), m_model(model), m_list(new ViewsView(this)), m_save(new QPushButton(tr("Save this view…"), this))
{
    m_list->setModel(model);
    m_list->setItemDelegate(new ViewDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setObjectName(QStringLiteral("savedViews"));
    m_list->setAccessibleName(tr("Saved views"));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    m_save->setFlat(true);
    m_save->setMinimumHeight(24);
    m_save->setObjectName(QStringLiteral("saveView"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(6, 0, 6, 0);
    line->addWidget(m_save);
    line->addStretch();
    layout->addLayout(line);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { Q_EMIT showRequested(index.row()); });
    connect(m_list, &QListView::customContextMenuRequested, this, &SavedViewsList::openMenu);
    connect(m_save, &QPushButton::clicked, this, &SavedViewsList::saveRequested);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &SavedViewsList::fitHeight);
    connect(model, &QAbstractItemModel::modelReset, this, &SavedViewsList::fitHeight);
    fitHeight();
}

void SavedViewsList::fitHeight()
{
    const int rows = std::clamp(m_model->rowCount(), 0, RowsShown);
    m_list->setFixedHeight(rows * rowHeight(m_list));
    m_list->setVisible(rows > 0);
}

bool SavedViewsList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && !static_cast<ViewsView *>(m_list)->isEditing()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (keyPressed(key->key(), key->modifiers()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool SavedViewsList::keyPressed(int key, Qt::KeyboardModifiers modifiers)
{
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return false;
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: Q_EMIT showRequested(row); return true;
    case Qt::Key_Delete: Q_EMIT deleteRequested(row); return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!(modifiers & Qt::AltModifier))
            return false;
        move(key == Qt::Key_Up ? -1 : 1);
        return true;
    default: return false;
    }
}

void SavedViewsList::move(int step)
{
    const int row = m_list->currentIndex().row();
    if (m_model->move(row, row + step))
        m_list->setCurrentIndex(m_model->index(row + step));
}

void SavedViewsList::openMenu(const QPoint &at)
{
    const QModelIndex under = m_list->indexAt(at);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (under.isValid()) {
        const int row = under.row();
        const bool readable = m_model->views()[row].isReadable();
        m_list->setCurrentIndex(under);
        const auto add = [menu](const QString &text, bool enabled) {
            QAction *action = menu->addAction(text);
            action->setEnabled(enabled);
            return action;
        };
        connect(add(tr("Show"), readable), &QAction::triggered, this, [this, row] { Q_EMIT showRequested(row); });
        connect(add(tr("Update to what is shown now"), readable), &QAction::triggered, this,
                [this, row] { Q_EMIT updateRequested(row); });
        connect(add(tr("Rename\tF2"), readable), &QAction::triggered, this, [this, row] {
            m_list->setFocus();
            m_list->edit(m_model->index(row));
        });
        connect(add(tr("Move up\tAlt+Up"), row > 0), &QAction::triggered, this, [this] { move(-1); });
        connect(add(tr("Move down\tAlt+Down"), row + 1 < m_model->rowCount()), &QAction::triggered, this,
                [this] { move(1); });
        connect(add(tr("Delete\tDel"), true), &QAction::triggered, this, [this, row] { Q_EMIT deleteRequested(row); });
        menu->addSeparator();
    }
    connect(menu->addAction(tr("Save this view…")), &QAction::triggered, this, &SavedViewsList::saveRequested);
    connect(menu->addAction(tr("Add the built-in views again")), &QAction::triggered, this,
            &SavedViewsList::builtInRequested);
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

} // namespace agm
