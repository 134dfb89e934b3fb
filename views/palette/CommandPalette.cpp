// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/palette/CommandPalette.h"

#include "views/common/KeyTexts.h"
#include "views/palette/CommandModel.h"

#include <QtGui/QAccessible>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QVBoxLayout>

namespace agm {
namespace {

constexpr QSize Size{620, 420};
constexpr int Edge = 10;
constexpr int Between = 16;

/// The title at the left, its key or why it is off at the right.
class CommandDelegate final : public QStyledItemDelegate {
public:
    explicit CommandDelegate(const CommandModel *model, QObject *parent) : QStyledItemDelegate(parent), m_model(model)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        item.text.clear();
        const QWidget *widget = option.widget;
        const QStyle *style = widget ? widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &item, painter, widget);

        const Command &command = m_model->command(index.row());
        const bool chosen = option.state & QStyle::State_Selected;
        const auto role = chosen ? QPalette::HighlightedText : QPalette::Text;
        QColor quiet = option.palette.color(role);
        quiet.setAlphaF(0.72F);
        const QRect area = option.rect.adjusted(Edge, 0, -Edge, 0);
        const QFontMetrics &metrics = option.fontMetrics;
        const int title = std::min(metrics.horizontalAdvance(command.title), area.width());
        painter->save();
        painter->setFont(option.font);
        painter->setPen(command.on ? option.palette.color(role) : quiet);
        painter->drawText(
            QStyle::visualRect(option.direction, area, QRect(area.topLeft(), QSize(title, area.height()))),
            Qt::AlignVCenter | Qt::AlignAbsolute
                | (option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft),
            metrics.elidedText(command.title, Qt::ElideRight, area.width()));
        const int room = area.width() - title - Between;
        if (room > 0) {
            const QRect rest(area.left() + title + Between, area.top(), room, area.height());
            painter->setPen(quiet);
            painter->drawText(QStyle::visualRect(option.direction, area, rest),
                              Qt::AlignVCenter | Qt::AlignAbsolute
                                  | (option.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight),
                              metrics.elidedText(command.hint, Qt::ElideRight, room));
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), option.fontMetrics.height() + 12};
    }

private:
    const CommandModel *m_model;
};

} // namespace

CommandPalette::CommandPalette(std::function<QList<Command>(const QString &)> find, QWidget *parent)
    : QDialog(parent), m_find(std::move(find)), m_field(new QLineEdit), m_list(new QListView), m_reason(new QLabel),
      m_model(new CommandModel(this))
{
    setWindowTitle(tr("Commands"));
    setModal(true);
    m_field->setPlaceholderText(tr("Type a command, or one with a filter: pause spend>50 cpr>40"));
    m_field->setAccessibleName(tr("Command"));
    m_field->setClearButtonEnabled(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_model, m_list));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps the keys
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_reason->setMinimumHeight(2 * fontMetrics().height());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_reason);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::choose);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CommandPalette::showReason);
    resize(Size);
    search();
}

QString CommandPalette::reason() const
{
    return m_reason->text();
}

void CommandPalette::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (const QWidget *over = parentWidget()) {
        const QRect area(over->mapToGlobal(QPoint()), over->size());
        resize(std::min(Size.width(), area.width() - 40), std::min(Size.height(), area.height() - 80));
        move(area.center().x() - width() / 2, area.top() + 60);
    }
    m_field->setFocus();
}

void CommandPalette::search()
{
    m_model->setCommands(m_find(m_field->text()));
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    showReason();
}

void CommandPalette::showReason()
{
    const QModelIndex now = m_list->currentIndex();
    if (!now.isValid()) {
        m_reason->setText(tr("No command has these words. Ad groups are found with the search field (%1).")
                              .arg(keytexts::of(QLatin1String("find"))));
        return;
    }
    const Command &command = m_model->command(now.row());
    m_reason->setText(command.on ? QString() : command.hint);
    QAccessibleEvent said(m_list, QAccessible::Focus);
    said.setChild(now.row());
    QAccessible::updateAccessibility(&said);
}

void CommandPalette::choose()
{
    const QModelIndex now = m_list->currentIndex();
    if (!now.isValid())
        return;
    const Command command = m_model->command(now.row());
    if (!command.on || !command.run)
        return; // the line below says why
    accept();
    command.run();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown: QCoreApplication::sendEvent(m_list, event); return true;
        default: break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace agm
