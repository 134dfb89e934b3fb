// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filter/FilterPopup.h"

#include "views/common/Looks.h"
#include "views/common/StateGlyphs.h"
#include "views/common/Theme.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace agm {
namespace {

constexpr int Padding = 10;
constexpr int RowsShown = 9;
constexpr int LeastWidth = 360;
constexpr int MostWidth = 560;
constexpr int Sign = 14;

class SuggestionDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return QSize(100, looks::rowHeight(option.widget, 8));
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme(option.palette);
        const bool chosen = option.state & QStyle::State_Selected;
        if (chosen || option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, chosen ? theme.selection : theme.hover);
        if (chosen)
            painter->fillRect(QStyle::visualRect(option.direction, option.rect,
                                                 QRect(option.rect.topLeft(), QSize(3, option.rect.height()))),
                              theme.accent);
        const QRect rect = option.rect.adjusted(Padding, 0, -Padding, 0);
        const QString label = index.data(Qt::DisplayRole).toString();
        const QString detail = index.data(Qt::UserRole).toString();
        // The label is what will stand in the filter: it stays whole as long as it can.
        const int least = std::min(option.fontMetrics.horizontalAdvance(detail), rect.width() / 2);
        const QString left = option.fontMetrics.elidedText(label, Qt::ElideMiddle, rect.width() - least - Padding);
        painter->setPen(theme.text);
        painter->drawText(rect, Qt::AlignLeading | Qt::AlignVCenter, left);
        const int room = rect.width() - option.fontMetrics.horizontalAdvance(left) - 2 * Padding;
        painter->setPen(theme.secondary);
        painter->drawText(rect, Qt::AlignTrailing | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(detail, Qt::ElideRight, room));
    }
};

} // namespace

FilterPopup::FilterPopup(QWidget *field)
    : QFrame(field->window()), m_field(field), m_list(new QListView(this)), m_model(new QStandardItemModel(this)),
      m_message(new QLabel(this))
{
    setObjectName(QStringLiteral("filterPopup"));
    setFocusPolicy(Qt::NoFocus);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SuggestionDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Suggestions"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("filterMessage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 3, 1, 3);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(m_message);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { Q_EMIT chosen(index.row()); });
    applyColors();
    hide();
}

void FilterPopup::setSuggestions(const QList<FilterSuggestion> &list)
{
    m_model->clear();
    for (const FilterSuggestion &one : list) {
        auto *item = new QStandardItem(one.label);
        item->setData(one.detail, Qt::UserRole);
        item->setData(one.detail.isEmpty() ? one.label
                                           : tr("%1, %2", "suggestion, what it is").arg(one.label, one.detail),
                      Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
}

void FilterPopup::setMessage(const QString &text, bool mild)
{
    m_mild = mild;
    m_message->setText(text);
    m_message->setAccessibleName(text);
    const int before = mild ? Padding : Padding + Sign + 8;
    m_message->setContentsMargins(isRightToLeft() ? Padding : before, 4, isRightToLeft() ? before : Padding, 4);
    applyColors();
}

bool FilterPopup::offers() const
{
    return isVisible() && m_model->rowCount() > 0;
}

QString FilterPopup::message() const
{
    return m_message->text();
}

int FilterPopup::current() const
{
    return m_list->currentIndex().row();
}

void FilterPopup::move(int step)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int now = current();
    const int next = now < 0 ? (step > 0 ? 0 : rows - 1) : (now + step + rows) % rows;
    m_list->setCurrentIndex(m_model->index(next, 0));
    Q_EMIT currentChanged(m_model->index(next, 0).data(Qt::AccessibleTextRole).toString());
}

void FilterPopup::place()
{
    const int rows = m_model->rowCount();
    const bool says = rows == 0 && !m_message->text().isEmpty();
    if (rows == 0 && !says) {
        hide();
        return;
    }
    QWidget *window = m_field->window();
    if (parentWidget() != window)
        setParent(window);
    m_list->setVisible(rows > 0);
    m_message->setVisible(says);
    const QPoint under = m_field->mapTo(window, QPoint(0, m_field->height() + 2));
    const int width = std::min({std::max(m_field->width(), LeastWidth), MostWidth, window->width() - 8});
    int height = 8;
    if (rows > 0) {
        const int row = m_list->sizeHintForRow(0);
        m_list->setFixedHeight(row * std::min(rows, RowsShown) + 2);
        height += m_list->height();
    } else {
        height += m_message->heightForWidth(width - 2);
    }
    const int x = std::clamp(under.x(), 4, std::max(4, window->width() - width - 4));
    setGeometry(x, under.y(), width, std::min(height, std::max(40, window->height() - under.y() - 4)));
    raise();
    show();
}

void FilterPopup::applyColors()
{
    QPalette colors = m_field->palette();
    const Theme theme(colors);
    colors.setColor(QPalette::Base, theme.base);
    m_list->setPalette(colors);
    colors.setColor(QPalette::WindowText, m_mild ? theme.secondary : theme.text);
    m_message->setPalette(colors);
    update();
}

void FilterPopup::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_message)
        applyColors();
}

void FilterPopup::paintEvent(QPaintEvent *)
{
    const Theme theme(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isError = m_message->isVisible() && !m_mild;
    painter.setPen(isError ? theme.warning : theme.outline);
    painter.setBrush(isError ? Theme::blend(theme.base, theme.warningTint, 1) : theme.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (isError)
        glyphs::paintWarning(
            painter, QStyle::visualRect(layoutDirection(), rect(), QRect(Padding, (height() - Sign) / 2, Sign, Sign)),
            theme.outline);
}

} // namespace agm
