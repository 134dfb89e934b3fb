// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/ScheduleDialog.h"

#include "views/changes/DialogParts.h"
#include "views/common/Words.h"
#include "views/editors/EditorParts.h"
#include "views/editors/FieldRow.h"
#include "views/editors/MomentField.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace agm {
namespace {

/// What a new end is proposed to be.
constexpr int ProposedDays = 7;

QDateTime midnight(const EditorContext &context, int daysFromNow)
{
    const QTimeZone zone = context.formats.zone();
    return context.money.now.toTimeZone(zone).date().addDays(daysFromNow).startOfDay(zone);
}

} // namespace

ScheduleDialog::ScheduleDialog(EditorContext given, QWidget *parent)
    : EditorDialog(std::move(given), tr("Schedule"), parent)
{
    FieldRow *start = addRow(Field::StartsAt, tr("&Start"));
    m_start = new MomentField(start, Field::StartsAt, distinctValues(context().groups, Field::StartsAt),
                              tr("Starts as soon as it is active"), midnight(context(), 1), context().formats);
    FieldRow *end = addRow(Field::EndsAt, tr("&End"));
    m_end = new MomentField(end, Field::EndsAt, distinctValues(context().groups, Field::EndsAt),
                            tr("Runs until paused"), midnight(context(), 1 + ProposedDays), context().formats);
    for (const MomentField *moment : {m_start, m_end})
        connect(moment, &MomentField::changed, this, [this] { inputChanged(); });
    for (const AdGroupPtr &group : context().groups)
        m_lifetime += group->budgetType == QLatin1String("lifetime") ? 1 : 0;
    QString rule
        = tr("Times are those of %1.").arg(context().formats.zoneName(context().formats.zone(), context().money.now));
    if (m_lifetime > 0)
        rule += QLatin1Char(' ')
            + tr("%1 with a lifetime budget: an end at least 24 hours after the start is needed.")
                  .arg(words::adGroups(m_lifetime));
    QLabel *note = dialogparts::text(rule, this);
    note->setObjectName(QStringLiteral("scheduleRule"));
    editorparts::makeDim(note);
    form()->addWidget(note);
    finish();
    resize(640, 480);
}

void ScheduleDialog::prepare()
{
    m_start->showNote();
    m_end->showNote();
    m_startValue = m_start->value();
    m_endValue = m_end->value();
}

QSet<Field> ScheduleDialog::touched() const
{
    QSet<Field> fields;
    if (m_start->isTouched())
        fields.insert(Field::StartsAt);
    if (m_end->isTouched())
        fields.insert(Field::EndsAt);
    return fields;
}

AdGroupPatch ScheduleDialog::patchFor(const AdGroup &) const
{
    AdGroupPatch patch;
    if (m_start->isTouched())
        patch.insert(Field::StartsAt, m_startValue);
    if (m_end->isTouched())
        patch.insert(Field::EndsAt, m_endValue);
    return patch;
}

void ScheduleDialog::keepField(Field field)
{
    (field == Field::StartsAt ? m_start : m_end)->keep();
}

} // namespace agm
