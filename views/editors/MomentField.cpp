// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/MomentField.h"

#include "views/common/Languages.h"
#include "views/editors/EditorParts.h"
#include "views/editors/FieldRow.h"

#include <QtWidgets/QCalendarWidget>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateTimeEdit>

namespace agm {

MomentField::MomentField(FieldRow *row, Field field, const DistinctValues &now, const QString &noneText,
                         const QDateTime &proposal, const Formats &formats)
    : QObject(row), m_row(row), m_formats(formats), m_choice(new QComboBox(row)), m_moment(new QDateTimeEdit(row))
{
    const Instant *one = now.isMixed() || now.values.isEmpty() ? nullptr : std::get_if<Instant>(&now.values.first());
    if (now.isMixed()) {
        m_choice->addItem(tr("mixed"), int(Mixed));
        m_nowText = distinctText(now, field, formats);
    }
    m_choice->addItem(noneText, int(None));
    m_choice->addItem(tr("On a day"), int(Moment));
    m_keepChoice = now.isMixed() ? Mixed : one ? Moment : None;
    m_choice->setCurrentIndex(m_choice->findData(int(m_keepChoice)));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    // The wall clock of the zone stands in the editor as if it were UTC: the widget knows no other zones.
    m_moment->setTimeSpec(Qt::UTC);
    m_moment->setLocale(formats.locale());
    m_moment->setDisplayFormat(languages::dayPattern(m_moment->locale()) + QStringLiteral(", HH:mm"));
    m_moment->setCalendarPopup(true);
    m_moment->setMinimumWidth(180);
    m_moment->calendarWidget()->setLocale(formats.locale());
    setWallTime(one ? one->toUtc() : proposal);
    m_keepTime = m_moment->dateTime();
    editorparts::ignoreWheel(m_choice);
    editorparts::ignoreWheel(m_moment);
    row->addControl(m_choice);
    row->addControl(m_moment, tr("Day and time"));
    m_moment->setVisible(m_keepChoice == Moment);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        m_moment->setVisible(choiceNow() == Moment);
        Q_EMIT changed();
    });
    connect(m_moment, &QDateTimeEdit::dateTimeChanged, this, &MomentField::changed);
    showNote();
}

MomentField::Choice MomentField::choiceNow() const
{
    return Choice(m_choice->currentData().toInt());
}

void MomentField::setWallTime(const QDateTime &moment)
{
    const QDateTime wall = moment.toTimeZone(m_formats.zone());
    m_moment->setDateTime(QDateTime(wall.date(), wall.time(), Qt::UTC));
}

Instant MomentField::instant() const
{
    return Instant::of(QDateTime(m_moment->date(), m_moment->time(), m_formats.zone()));
}

bool MomentField::isTouched() const
{
    if (choiceNow() != m_keepChoice)
        return true;
    return m_keepChoice == Moment && m_moment->dateTime() != m_keepTime;
}

FieldValue MomentField::value() const
{
    return choiceNow() == Moment ? FieldValue(instant()) : FieldValue();
}

void MomentField::showNote()
{
    QStringList lines;
    if (choiceNow() == Mixed)
        lines.append(m_nowText);
    if (choiceNow() == Moment) {
        const Instant at = instant();
        const QTime shown = at.toUtc().toTimeZone(m_formats.zone()).time();
        if (shown.hour() != m_moment->time().hour() || shown.minute() != m_moment->time().minute())
            lines.append(
                tr("The clocks change that night: this time does not exist, %1 is meant.").arg(m_formats.instant(at)));
        lines.append(QStringLiteral("%1 · %2").arg(m_formats.instant(at), m_formats.instantUtc(at)));
    }
    m_row->setNote(lines.join(QLatin1Char('\n')));
}

void MomentField::keep()
{
    m_moment->setDateTime(m_keepTime);
    m_choice->setCurrentIndex(m_choice->findData(int(m_keepChoice)));
}

void MomentField::chooseNone()
{
    m_choice->setCurrentIndex(m_choice->findData(int(None)));
}

void MomentField::chooseMoment(const QDateTime &moment)
{
    setWallTime(moment);
    m_choice->setCurrentIndex(m_choice->findData(int(Moment)));
}

} // namespace agm
