// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/ChartAxes.h"

#include "views/common/Languages.h"
#include "views/common/Words.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QGuiApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace agm {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ChartAxes)
};

double niceStep(double rough)
{
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (rough <= factor * power * (1 + 1e-9))
            return factor * power;
    }
    return 10 * power;
}

/// The digits after the decimal sign that tell `step` from its neighbours.
int digitsOf(double step)
{
    for (int digits = 0; digits < 9; ++digits) {
        const double scaled = step * std::pow(10.0, digits);
        if (std::round(scaled) >= 1 && std::abs(scaled - std::round(scaled)) < scaled * 1e-6)
            return digits;
    }
    return 9;
}

} // namespace

QList<double> AxisScale::ticks() const
{
    QList<double> ticks;
    const int count = std::clamp(int(std::lround((high - low) / step)), 0, 100);
    for (int i = 0; i <= count; ++i) {
        const double tick = low + i * step;
        ticks.append(std::abs(tick) < step * 1e-9 ? 0 : tick);
    }
    return ticks;
}

AxisScale niceScale(double low, double high, bool fromZero, int most, bool whole)
{
    if (!std::isfinite(low) || !std::isfinite(high) || low > high)
        low = high = 0;
    if (fromZero) {
        low = std::min(low, 0.0);
        high = std::max(high, 0.0);
    }
    if (high - low <= std::max(std::abs(high), std::abs(low)) * 1e-12) {
        const double room = high != 0 ? std::abs(high) * 0.5 : 1;
        low = fromZero || low == 0 ? std::min(low, 0.0) : low - room;
        high = high + room;
    }
    most = std::max(most, 1);
    double step = niceStep((high - low) / most);
    if (whole)
        step = std::max(step, 1.0);
    if (whole && step < 5)
        step = std::ceil(step);
    // Rounding both ends outwards may need one step more than was asked for.
    const auto steps = [&](double size) { return std::ceil(high / size - 1e-9) - std::floor(low / size + 1e-9); };
    for (int i = 0; i < 8 && steps(step) > most && most > 1; ++i)
        step = niceStep(step * 1.01);
    return {std::floor(low / step + 1e-9) * step, std::ceil(high / step - 1e-9) * step, step};
}

bool startsAtZero(Field field)
{
    const FieldInfo &info = fieldInfo(field);
    return info.kind == FieldKind::Money || info.kind == FieldKind::Count;
}

QStringList axisLabels(const AxisScale &scale, Field field, const Formats &formats)
{
    const bool rate = fieldInfo(field).kind == FieldKind::Rate;
    const double factor = rate ? 100 : 1;
    const double size = std::max(std::abs(scale.low), std::abs(scale.high)) * factor;
    struct Unit {
        double size;
        const char *letter;
    };
    static constexpr std::array<Unit, 4> units{{{1e9, "B"}, {1e6, "M"}, {1e3, "K"}, {1, ""}}};
    // Amounts below 10 000 stay whole: `2,500` reads better than `2.5K`.
    const auto unit = size < 1e4
        ? units.end() - 1
        : std::find_if(units.begin(), units.end() - 1, [size](const Unit &u) { return size >= u.size; });
    const int digits = digitsOf(scale.step * factor / unit->size);
    QStringList labels;
    for (const double tick : scale.ticks()) {
        const double value = tick * factor / unit->size;
        QString label = formats.locale().toString(std::abs(value), 'f', digits);
        if (value != 0)
            label += QLatin1String(unit->letter);
        labels.append(value < 0 ? QChar(0x2212) + label : label);
    }
    return labels;
}

QString axisTitle(Field field, Currency currency)
{
    const QString title = words::fieldTitle(field);
    switch (fieldInfo(field).kind) {
    case FieldKind::Money: {
        const Currency named = field == Field::PurchaseValue ? Currency::usd() : currency;
        return named.isNull()
            ? title
            : Tr::tr("%1, %2").arg(
                title, languages::inOwnOrder(Formats::currencySign(named), QGuiApplication::layoutDirection()));
    }
    case FieldKind::Rate: return Tr::tr("%1, %").arg(title);
    default: return title;
    }
}

QString valueText(Field field, double value, Currency currency, const Formats &formats)
{
    switch (fieldInfo(field).kind) {
    case FieldKind::Money: {
        const auto money = Money::fromDouble(value, field == Field::PurchaseValue ? Currency::usd() : currency);
        return money ? formats.money(*money) : QStringLiteral("—");
    }
    case FieldKind::Rate: return formats.rate(value);
    case FieldKind::Multiple: return formats.multiple(value);
    case FieldKind::Decimal: return formats.decimal(value);
    default: return formats.count(value);
    }
}

QString readingText(Field field, const Reading &reading, const Formats &formats)
{
    const auto *money = std::get_if<Money>(&reading.value);
    const auto *number = std::get_if<double>(&reading.value);
    const QString value = money ? formats.money(*money) : number ? valueText(field, *number, {}, formats) : QString();
    switch (reading.presence) {
    case Presence::Value: return value.isEmpty() ? QStringLiteral("—") : value;
    case Presence::AtLeast: return Tr::tr("> %1").arg(value);
    case Presence::NotApplicable: return Tr::tr("n/a");
    case Presence::Loading: return QStringLiteral("…");
    case Presence::Undefined:
    case Presence::NotSent: break;
    }
    return QStringLiteral("—");
}

} // namespace agm
