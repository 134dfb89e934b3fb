// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/FieldRegistry.h"
#include "views/report/ReportParts.h"

#include <QtCore/QCoreApplication>

#include <cmath>

namespace agm::report {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ReviewReport)
};

ReportKind kindOf(Field field)
{
    switch (fieldInfo(field).kind) {
    case FieldKind::Money: return ReportKind::Money;
    case FieldKind::Rate: return ReportKind::Rate;
    case FieldKind::Multiple: return ReportKind::Multiple;
    default: return ReportKind::Count;
    }
}

/// Nothing to show: dimmed, and without a number.
ReportCell none()
{
    return textCell(QStringLiteral("—"), true);
}

} // namespace

ReportCell textCell(const QString &text, bool dimmed)
{
    ReportCell cell;
    cell.text = text;
    cell.dimmed = dimmed;
    return cell;
}

ReportCell moneyCell(const std::optional<Money> &money, const Formats &formats)
{
    if (!money)
        return none();
    ReportCell cell = textCell(formats.money(*money));
    cell.value = *money;
    cell.kind = ReportKind::Money;
    return cell;
}

ReportCell numberCell(std::optional<double> value, Field field, Currency currency, const Formats &formats)
{
    if (!value || !std::isfinite(*value))
        return none();
    ReportCell cell = textCell(period::numberText(*value, field, currency, formats));
    cell.kind = kindOf(field);
    cell.currency = currency;
    cell.value = *value;
    if (const auto money = isMoney(field) ? Money::fromDouble(*value, currency) : std::nullopt)
        cell.value = *money;
    return cell;
}

ReportCell metricCell(const MetricFigures &figures, Field field, const Formats &formats)
{
    const FieldText text = period::metricText(figures, field, formats);
    const Reading reading = figures.read(field);
    ReportCell cell = textCell(text.text, text.dimmed);
    cell.kind = kindOf(field);
    // A lower bound is no figure: a spreadsheet would add it up.
    if (reading.presence != Presence::Value)
        return cell;
    if (const auto *money = std::get_if<Money>(&reading.value))
        cell.value = *money;
    else if (const auto *number = std::get_if<double>(&reading.value))
        cell.value = *number;
    return cell;
}

ReportCell intervalCell(const std::optional<Interval> &interval, Field field, Currency currency, const Formats &formats)
{
    if (!interval)
        return none();
    ReportCell cell = textCell(period::intervalText(*interval, field, currency, formats));
    cell.kind = kindOf(field);
    cell.currency = currency;
    cell.value = *interval;
    return cell;
}

ReportCell changeCell(std::optional<double> now, std::optional<double> before, Field field, Currency currency,
                      const Formats &formats)
{
    const QString text = period::changeText(now, before, field, currency, formats);
    if (text.isEmpty())
        return none();
    ReportCell cell = textCell(text);
    if (fieldInfo(field).kind == FieldKind::Rate) {
        cell.kind = ReportKind::Points;
        cell.value = *now - *before;
    } else if (*before > 0) {
        cell.kind = ReportKind::Change;
        cell.value = *now / *before - 1;
    }
    return cell;
}

ReportCell probabilityCell(double p, const Formats &formats)
{
    return textCell(p < 0.0001 ? QStringLiteral("< ") + formats.locale().toString(0.0001, 'f', 4)
                               : formats.locale().toString(p, 'g', 2));
}

ReportColumn textColumn(const QString &title)
{
    return {title, false, {}, {}};
}

ReportColumn figureColumn(const QString &title)
{
    return {title, true, {}, {}};
}

ReportColumn intervalColumn(const QString &title)
{
    return {title, true, Tr::tr("%1, low").arg(title), Tr::tr("%1, high").arg(title)};
}

} // namespace agm::report
