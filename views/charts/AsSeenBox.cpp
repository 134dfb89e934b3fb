// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/AsSeenBox.h"

#include "views/common/Languages.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QAction>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

namespace agm {
namespace {

/// Long enough for what was a decision to have shown its effect.
constexpr int UsualDaysBack = 7;

} // namespace

AsSeenBox::AsSeenBox(QWidget *parent)
    : QWidget(parent), m_action(new QAction(tr("As seen on an earlier day"), this)), m_day(new QDateEdit(this)),
      m_now(new QToolButton(this))
{
    m_action->setCheckable(true);
    m_action->setToolTip(tr("Figures of past days still change. An earlier day shows what this computer knew at its "
                            "end."));
    auto *label = new QLabel(tr("As seen on"), this);
    label->setBuddy(m_day);
    m_day->setAccessibleName(tr("Seen at the end of"));
    m_day->setToolTip(m_action->toolTip());
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(languages::dayPattern(m_day->locale()));
    m_day->setKeyboardTracking(false); // half a typed year is no wish
    m_now->setText(tr("Now"));
    m_now->setAccessibleName(tr("As known now"));
    m_now->setToolTip(tr("Back to the figures as they are known now"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_day);
    row->addWidget(m_now);
    setToday(QDate::currentDate());
    m_day->setDate(m_day->maximumDate().addDays(1 - UsualDaysBack));
    setVisible(false);
    connect(m_action, &QAction::toggled, this, &AsSeenBox::toggle);
    connect(m_now, &QToolButton::clicked, this, [this] { m_action->setChecked(false); });
    connect(m_day, &QDateEdit::dateChanged, this, [this] { Q_EMIT dayChosen(day()); });
}

QDate AsSeenBox::day() const
{
    return m_action->isChecked() ? m_day->date() : QDate();
}

void AsSeenBox::setDay(QDate day)
{
    const QSignalBlocker quietDay(m_day);
    const QSignalBlocker quietAction(m_action);
    const bool earlier = day.isValid() && day <= m_day->maximumDate();
    m_action->setChecked(earlier);
    setVisible(earlier);
    if (earlier)
        m_day->setDate(day);
}

void AsSeenBox::setToday(QDate today)
{
    const QSignalBlocker quiet(m_day);
    m_day->setMaximumDate(today.addDays(-1));
}

void AsSeenBox::toggle(bool on)
{
    setVisible(on);
    Q_EMIT dayChosen(day());
}

} // namespace agm
