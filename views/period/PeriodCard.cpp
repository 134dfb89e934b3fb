// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/period/PeriodCard.h"

#include "views/common/Theme.h"
#include "views/period/PeriodList.h"
#include "views/period/PeriodPaint.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace agm {

PeriodCard::PeriodCard(const QString &title, const QString &meaning, QWidget *parent)
    : QFrame(parent), m_layout(new QVBoxLayout(this)), m_heading(new QLabel(title)), m_hint(new QLabel),
      m_nothing(new QLabel), m_select(new QPushButton), m_more(new QToolButton)
{
    setAccessibleName(title);
    m_layout->setContentsMargins(1, 9, 1, 9);
    m_layout->setSpacing(4);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(11, 0, 11, 0);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_heading->setFont(strong);
    m_heading->setToolTip(meaning);
    m_heading->setAccessibleDescription(meaning);
    m_hint->setFont(periodpaint::scaled(font(), 0.92));
    top->addWidget(m_heading);
    top->addStretch();
    top->addWidget(m_hint);
    m_layout->addLayout(top);

    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(11, 2, 11, 2);
    m_nothing->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QLabel *label : {m_heading, m_hint, m_nothing})
        label->setTextFormat(Qt::PlainText);
    m_layout->addWidget(m_nothing);

    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(11, 3, 11, 0);
    bottom->addWidget(m_select);
    bottom->addStretch();
    bottom->addWidget(m_more);
    m_layout->addLayout(bottom);
    m_select->setAccessibleDescription(title);
    m_select->setToolTip(tr("Selects them in the table, where they can be paused or edited together."));
    m_select->setMinimumHeight(26);
    m_more->setAutoRaise(true);
    m_more->setMinimumHeight(26);
    m_more->setAccessibleDescription(title);
    m_select->hide();
    m_more->hide();
    m_nothing->hide();
    connect(m_select, &QPushButton::clicked, this, [this] { Q_EMIT chosen(m_ids); });
    connect(m_more, &QToolButton::clicked, this, &PeriodCard::moreClicked);
    dim();
}

void PeriodCard::addChoice(QWidget *choice)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(11, 0, 11, 0);
    row->addWidget(choice);
    row->addStretch();
    m_layout->insertLayout(1, row);
    m_choice = choice;
}

void PeriodCard::setBody(QWidget *body)
{
    m_body = body;
    m_layout->insertWidget(m_layout->count() - 1, body);
}

QList<QWidget *> PeriodCard::tabStops() const
{
    QList<QWidget *> stops{m_choice, m_body, m_select, m_more};
    stops.removeAll(nullptr);
    return stops;
}

QString PeriodCard::nothing() const
{
    return m_nothing->isHidden() ? QString() : m_nothing->text();
}

void PeriodCard::setNothing(const QString &sentence)
{
    m_nothing->setText(sentence);
    m_nothing->setVisible(!sentence.isEmpty());
    if (m_body)
        m_body->setVisible(sentence.isEmpty());
}

void PeriodCard::setHint(const QString &hint)
{
    m_hint->setText(hint);
}

void PeriodCard::setSelectable(const QStringList &ids)
{
    m_ids = ids;
    m_select->setVisible(!ids.isEmpty());
    if (!ids.isEmpty())
        m_select->setText(period::selectText(int(ids.size())));
}

void PeriodCard::setMore(const QString &text)
{
    m_more->setText(text);
    m_more->setVisible(!text.isEmpty());
}

void PeriodCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme(palette());
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(theme.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
}

void PeriodCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dim();
}

void PeriodCard::dim()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, Theme(palette()).secondary);
    for (QLabel *label : {m_hint, m_nothing}) {
        if (label->palette().color(QPalette::WindowText) != quiet.color(QPalette::WindowText))
            label->setPalette(quiet);
    }
}

PeriodLineCard::PeriodLineCard(const QString &title, const QString &meaning, QWidget *parent)
    : PeriodCard(title, meaning, parent), m_model(new PeriodLineModel(this)), m_list(new PeriodList(m_model))
{
    setBody(m_list);
    m_list->setAccessibleName(title);
    connect(m_list, &PeriodList::chosen, this, &PeriodCard::chosen);
    connect(this, &PeriodCard::moreClicked, this, [this] {
        m_expanded = !m_expanded;
        if (m_make)
            show(m_make(lines()));
    });
}

void PeriodLineCard::setLines(const QList<PeriodEntry> &entries, int total, const QStringList &ids,
                              const QString &nothing, const MakeLines &make)
{
    m_make = make;
    m_total = total;
    setNothing(entries.isEmpty() ? nothing : QString());
    setSelectable(ids);
    show(entries);
}

void PeriodLineCard::show(const QList<PeriodEntry> &entries)
{
    // The person keeps the line they stand on while it is still there.
    const QString current = m_list->currentIndex().data().toString();
    const QStringList currentIds = m_list->currentIndex().data(PeriodLineModel::IdsRole).toStringList();
    m_model->setEntries(entries);
    for (int row = 0; row < m_model->rowCount() && !current.isNull(); ++row) {
        const QModelIndex index = m_model->index(row);
        if (index.data().toString() == current && index.data(PeriodLineModel::IdsRole).toStringList() == currentIds) {
            m_list->setCurrentIndex(index);
            break;
        }
    }
    const Formats formats;
    if (m_total <= Few)
        setMore({});
    else if (m_expanded)
        setMore(tr("Show fewer"));
    else
        setMore(m_total <= Most ? tr("Show all %1").arg(formats.count(m_total))
                                : tr("Show %1 of %2").arg(formats.count(Most), formats.count(m_total)));
}

} // namespace agm
