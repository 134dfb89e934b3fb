// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/CheckRules.h"

namespace agm {
namespace {

constexpr qint64 Day = qint64(24) * 60 * 60 * 1000;

/// When delivery begins: as set, else with the ad group itself.
qint64 startOf(const CheckRun &run)
{
    if (!run.after().startsAt.isNull())
        return run.after().startsAt.msecs();
    return run.before() && !run.before()->createdAt.isNull() ? run.before()->createdAt.msecs() : run.now();
}

qint64 tomorrow(const CheckRun &run)
{
    const QTimeZone zone = run.context().zone.isValid() ? run.context().zone : QTimeZone::utc();
    const QDate today = QDateTime::fromMSecsSinceEpoch(run.now(), zone).date();
    return today.addDays(1).startOfDay(zone).toMSecsSinceEpoch();
}

/// V2 and V3.
void checkLength(CheckRun &run)
{
    static const Word lifetime = Word::of(u"lifetime");
    const AdGroup &after = run.after();
    if (!run.concerns({Field::StartsAt, Field::EndsAt, Field::BudgetType}))
        return;
    if (after.endsAt.isNull()) {
        if (after.budgetType == lifetime)
            run.block(FindingCode::LifetimeNeedsEnd, Field::EndsAt);
        return;
    }
    const qint64 length = after.endsAt.msecs() - startOf(run);
    if (!after.startsAt.isNull() && length <= 0)
        run.block(FindingCode::EndsBeforeStart, Field::EndsAt);
    else if (after.budgetType == lifetime && length < Day)
        run.block(FindingCode::LifetimeTooShort, Field::EndsAt);
}

void checkTimes(CheckRun &run)
{
    const AdGroup &after = run.after();
    if (run.changes(Field::StartsAt) && !after.startsAt.isNull() && after.startsAt.msecs() < run.now())
        run.warn(FindingCode::StartInPast, Field::StartsAt);
    if (!run.touched(Field::EndsAt) || after.endsAt.isNull())
        return;
    if (after.endsAt.msecs() <= run.now())
        run.warn(FindingCode::EndsInPast, Field::EndsAt);
    else if (after.endsAt.msecs() < tomorrow(run))
        run.warn(FindingCode::EndBeforeTomorrow, Field::EndsAt);
}

} // namespace

void checkScheduleRules(CheckRun &run)
{
    checkLength(run);
    checkTimes(run);
}

} // namespace agm
