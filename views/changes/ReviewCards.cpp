// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/changes/ReviewCards.h"

#include "views/changes/DialogParts.h"
#include "views/changes/ReviewSentence.h"
#include "views/common/Theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QFrame>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace agm {
namespace {

void setText(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setAccessibleName(text);
}

} // namespace

ReviewCards::ReviewCards(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    layout->addLayout(row);
    m_now = addCard(tr("Committed now"));
    m_after = addCard(tr("After"));
    m_worst = addCard(tr("Worst day"));
    m_startStop = addCard(tr("Start / stop"));
    for (const Card &card : {m_now, m_after, m_worst, m_startStop})
        row->addWidget(card.name->parentWidget(), 1);
    m_worst.name->parentWidget()->setToolTip(
        tr("The most that may be spent on one day: an ad network may go over a daily budget on single days."));
    m_further = dialogparts::text({}, this);
    m_further->setFont(dialogparts::scaled(font(), 0.92));
    m_further->setToolTip(
        tr("Until tomorrow: the part of the new daily spend that falls on what is left of today, in the account's "
           "time zone. A lifetime budget per day is what is left of it, divided by the days left."));
    layout->addWidget(m_further);
}

ReviewCards::Card ReviewCards::addCard(const QString &name)
{
    auto *frame = new dialogparts::Card(this);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(2);
    Card card;
    card.name = dialogparts::text(name, frame);
    card.value = dialogparts::text({}, frame);
    card.small = dialogparts::text({}, frame);
    for (QLabel *label : {card.name, card.small})
        label->setFont(dialogparts::scaled(font(), 0.92));
    QFont bold = dialogparts::scaled(font(), 1.25);
    bold.setBold(true);
    card.value->setFont(bold);
    for (QLabel *label : {card.name, card.value, card.small})
        layout->addWidget(label);
    layout->addStretch();
    return card;
}

void ReviewCards::say(const Card &card, const QString &value, const QString &small)
{
    setText(card.value, value);
    setText(card.small, small);
    m_text += QStringLiteral("%1: %2 %3\n").arg(card.name->text(), value, small);
}

void ReviewCards::setImpact(const MoneyImpact &impact, double worstDayFactor, const Formats &formats)
{
    m_text.clear();
    const QString unknownNow = review::unknownPart(impact.before.unknown);
    say(m_now, review::amounts(impact.before, formats),
        unknownNow.isEmpty() ? tr("per day") : tr("per day, %1").arg(unknownNow));
    say(m_after, review::amounts(impact.after, formats), review::change(impact, formats));
    const QString factor = formats.locale().toString(worstDayFactor, 'g', 6);
    say(m_worst,
        impact.worstDay.isEmpty() ? review::amounts(impact.after, formats) : review::amounts(impact.worstDay, formats),
        tr("factor %1").arg(factor));
    say(m_startStop, tr("%1 / %2", "started / stopped").arg(formats.count(impact.starts), formats.count(impact.stops)),
        tr("ad groups"));
    setText(m_further, review::furtherMoney(impact, formats).join(QStringLiteral(" · ")));
    m_further->setVisible(!m_further->text().isEmpty());
    m_text += m_further->text();
    setAccessibleName(m_text);
}

} // namespace agm
