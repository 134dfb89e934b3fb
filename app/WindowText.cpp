// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/WindowText.h"

#include "domain/PresetWords.h"

#include <QtCore/QCoreApplication>

namespace agm {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(WindowText)
};

} // namespace

Result<TimeWindow> windowOfText(const QString &text, const QTimeZone &zone)
{
    if (const auto preset = presetOfWord(text); preset && *preset != WindowPreset::Custom)
        return TimeWindow(*preset, zone);
    const QStringList ends = text.split(QLatin1String(".."));
    const QDate first = QDate::fromString(ends.value(0), Qt::ISODate);
    const QDate last = QDate::fromString(ends.value(1), Qt::ISODate);
    // Qt reads a time after a date and leaves it out; a person may have meant it.
    const bool exact
        = ends.size() == 2 && first.toString(Qt::ISODate) == ends[0] && last.toString(Qt::ISODate) == ends[1];
    if (!exact)
        return fail(ErrorKind::Invalid,
                    Tr::tr("--window takes today, 7d, 14d, 30d, all or two days such as 2026-06-01..2026-06-07, "
                           "not “%1”.")
                        .arg(text));
    if (last < first)
        return fail(ErrorKind::Invalid, Tr::tr("--window %1: the last day is before the first.").arg(text));
    return TimeWindow::custom(first, last, zone);
}

} // namespace agm
