// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filter/FilterWordsEdit.h"

#include "domain/Listed.h"
#include "views/common/SafeText.h"
#include "views/common/Words.h"
#include "views/filter/FilterWords.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace agm {
namespace {

constexpr int RowsShown = 10;

} // namespace

FilterWordsEdit::FilterWordsEdit(Field field, const QStringList &choices, QWidget *parent)
    : FilterValueEdit(parent), m_field(field), m_button(new QPushButton(this)), m_popup(new QWidget(this, Qt::Popup)),
      m_list(new QListWidget(m_popup)), m_other(new QLineEdit(m_popup))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_button);
    m_button->setMinimumHeight(26);
    m_button->setObjectName(QStringLiteral("chooseWords"));
    m_button->setAutoDefault(false);
    setFocusProxy(m_button);
    m_list->setAccessibleName(words::fieldTitle(field));
    m_list->setFrameShape(QFrame::NoFrame);
    m_other->setPlaceholderText(tr("Another word, then Enter"));
    m_other->setAccessibleName(tr("Another word"));
    auto *inside = new QVBoxLayout(m_popup);
    inside->setContentsMargins(4, 4, 4, 4);
    inside->addWidget(m_list);
    inside->addWidget(m_other);
    for (const QString &choice : choices)
        addChoice(choice, false);
    connect(m_button, &QPushButton::clicked, this, &FilterWordsEdit::openList);
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        showChosen();
        Q_EMIT changed();
    });
    connect(m_other, &QLineEdit::returnPressed, this, [this] {
        const QString word = m_other->text().trimmed();
        m_other->clear();
        if (word.isEmpty())
            return;
        for (int row = 0; row < m_list->count(); ++row) {
            if (filterWord(m_list->item(row)->data(Qt::UserRole).toString()) == filterWord(word)) {
                m_list->item(row)->setCheckState(Qt::Checked);
                return;
            }
        }
        addChoice(word, true);
        showChosen();
        Q_EMIT changed();
    });
    showChosen();
}

void FilterWordsEdit::addChoice(const QString &word, bool ticked)
{
    auto *item = new QListWidgetItem(filterwords::word(m_field, word));
    item->setData(Qt::UserRole, word);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    item->setToolTip(plainTooltip({word}));
    m_list->addItem(item);
}

void FilterWordsEdit::openList()
{
    const int row = std::max(22, m_list->sizeHintForRow(0));
    m_list->setFixedHeight(row * std::clamp(m_list->count(), 1, RowsShown) + 4);
    m_popup->setMinimumWidth(std::max(m_button->width(), 220));
    m_popup->adjustSize();
    m_popup->move(m_button->mapToGlobal(QPoint(0, m_button->height() + 1)));
    m_popup->show();
    m_list->setFocus();
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
}

QStringList FilterWordsEdit::chosen() const
{
    QStringList chosen;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            chosen.append(m_list->item(row)->data(Qt::UserRole).toString());
    }
    return chosen;
}

void FilterWordsEdit::showChosen()
{
    QStringList shown;
    for (const QString &word : chosen())
        shown.append(filterwords::word(m_field, word));
    const QString text = shown.isEmpty() ? tr("Choose…") : listed(shown);
    const int room = 34 * fontMetrics().averageCharWidth();
    QString fitting = fontMetrics().elidedText(text, Qt::ElideRight, room);
    m_button->setText(fitting.replace(QLatin1Char('&'), QLatin1String("&&")));
    m_button->setAccessibleName(tr("%1: %2", "field: words chosen").arg(words::fieldTitle(m_field), text));
    m_button->setToolTip(shown.size() > 1 ? plainTooltip(shown) : QString());
}

QString FilterWordsEdit::text() const
{
    QStringList items;
    for (const QString &word : chosen())
        items.append(filterListItem(word));
    return items.join(QLatin1Char(','));
}

void FilterWordsEdit::showNode(const FilterNode &node)
{
    const auto *wanted = std::get_if<QStringList>(&node.value);
    if (!wanted)
        return;
    for (const QString &word : *wanted) {
        bool found = false;
        for (int row = 0; row < m_list->count() && !found; ++row) {
            found = filterWord(m_list->item(row)->data(Qt::UserRole).toString()) == filterWord(word);
            if (found)
                m_list->item(row)->setCheckState(Qt::Checked);
        }
        if (!found)
            addChoice(word, true);
    }
    showChosen();
}

} // namespace agm
