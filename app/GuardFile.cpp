// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/GuardFile.h"

#include "domain/GuardBounds.h"

#include <QtCore/QLocale>
#include <QtCore/QSettings>

#include <array>

namespace agm {
namespace {

struct Share {
    QLatin1String key;
    double GuardSettings::*value;
};
constexpr std::array<Share, 5> shares{{
    {QLatin1String("guard/max_raise"), &GuardSettings::maxRaise},
    {QLatin1String("guard/max_cut"), &GuardSettings::maxCut},
    {QLatin1String("guard/job_raise_share"), &GuardSettings::jobRaiseShare},
    {QLatin1String("guard/max_day_raise"), &GuardSettings::maxDayRaise},
    {QLatin1String("guard/worst_day_factor"), &GuardSettings::worstDayFactor},
}};
const QString JobMicros = QStringLiteral("guard/job_raise_micros");
const QString ExtraZero = QStringLiteral("guard/extra_zero");

} // namespace

GuardSettings readGuard(const QSettings &file)
{
    GuardSettings guard;
    for (const Share &share : shares) {
        bool good = false;
        const double value = file.value(share.key).toString().toDouble(&good);
        if (good)
            guard.*share.value = value;
    }
    bool good = false;
    const qint64 micros = file.value(JobMicros).toString().toLongLong(&good);
    if (good)
        guard.jobRaiseMicros = micros;
    // Only a plain "false" turns the question off.
    guard.extraZero = file.value(ExtraZero).toString() != QLatin1String("false");
    return withinBounds(guard);
}

void writeGuard(QSettings &file, const GuardSettings &guard)
{
    for (const Share &share : shares)
        file.setValue(share.key, QString::number(guard.*share.value, 'g', QLocale::FloatingPointShortest));
    file.setValue(JobMicros, QString::number(guard.jobRaiseMicros));
    file.setValue(ExtraZero, guard.extraZero ? QStringLiteral("true") : QStringLiteral("false"));
}

} // namespace agm
