// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table/TotalsRow.h"

#include "domain/FieldRegistry.h"
#include "views/common/Formats.h"
#include "views/common/Words.h"

#include <QtCore/QCoreApplication>

namespace agm {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TotalText)
};

QString valueText(const Total &total, const FieldInfo &info, const Formats &formats,
                  std::optional<Currency> fixedCurrency)
{
    if (const auto *money = std::get_if<Money>(&total.value)) {
        const bool named = fixedCurrency && *fixedCurrency == money->currency;
        return formats.money(*money, named ? Formats::Sign::Omit : Formats::Sign::Show);
    }
    const double number = std::get<double>(total.value);
    switch (info.kind) {
    case FieldKind::Rate: return formats.rate(number);
    case FieldKind::Multiple: return formats.multiple(number);
    case FieldKind::Decimal: return formats.decimal(number);
    default: return formats.count(number);
    }
}

TotalText there(const Total &total, const FieldInfo &info, const Formats &formats,
                std::optional<Currency> fixedCurrency)
{
    QStringList lines;
    const QString title = words::fieldTitle(info.field);
    if (info.additive == Additive::Recompute)
        lines.append(Tr::tr("%1 of all together: recomputed from the sums, not averaged.").arg(title));
    else
        lines.append(Tr::tr("Sum of %1.").arg(title));
    if (total.leftOut > 0)
        lines.append(Tr::tr("Without a value and left out: %1.").arg(words::adGroups(total.leftOut)));
    return {valueText(total, info, formats, fixedCurrency), lines.join(QLatin1Char('\n')), false};
}

TotalText mixedCurrencies(const Total &total, const FieldInfo &info, const Formats &formats)
{
    const bool sums = info.additive == Additive::Yes;
    QStringList lines;
    if (total.perCurrency.isEmpty())
        return {
            QStringLiteral("—"),
            Tr::tr(
                "Some spent in other currencies without a purchase, and what that is in US dollars is not known: %1.")
                .arg(words::adGroups(total.leftOut)),
            true};
    lines.append(sums ? Tr::tr("Amounts of different currencies are not added:")
                      : Tr::tr("Amounts of different currencies are not divided together. Spend:"));
    for (const Money &sum : total.perCurrency)
        lines.append(formats.money(sum));
    return {Tr::tr("%n currencies", nullptr, int(total.perCurrency.size())), lines.join(QLatin1Char('\n')), true};
}

TotalText mixedResults(const Total &total, const FieldInfo &info, const Totals &totals)
{
    if (total.leftOut > 0 || info.field == Field::CostPerMille)
        return {QStringLiteral("—"),
                Tr::tr("Some have no value, so a common cost would count their spend for nothing: %1.")
                    .arg(words::adGroups(total.leftOut)),
                true};
    QStringList lines{Tr::tr("Results of different types are not added:")};
    for (auto it = totals.resultEvents().cbegin(); it != totals.resultEvents().cend(); ++it) {
        const QString word
            = it.key().isNull() ? Tr::tr("no result event") : words::fieldWord(Field::ResultEvent, it.key().text());
        lines.append(QStringLiteral("%1: %2").arg(word, words::adGroups(it.value())));
    }
    std::sort(lines.begin() + 1, lines.end());
    return {Tr::tr("%n types", nullptr, total.resultTypes), lines.join(QLatin1Char('\n')), true};
}

} // namespace

TotalText totalText(const Totals &totals, Field field, const Formats &formats, std::optional<Currency> fixedCurrency)
{
    const FieldInfo &info = fieldInfo(field);
    // A setting has no total, and nobody expects one.
    if (!isMetric(field))
        return {};
    const Total total = totals.total(field);
    const QString none = QStringLiteral("—");
    switch (total.why) {
    case NoTotal::None: return there(total, info, formats, fixedCurrency);
    case NoTotal::MixedCurrencies: return mixedCurrencies(total, info, formats);
    case NoTotal::MixedResults: return mixedResults(total, info, totals);
    case NoTotal::NotAdditive:
        return {none,
                Tr::tr("%1 has no total: the same people may be in several ad groups.").arg(words::fieldTitle(field)),
                true};
    case NoTotal::NothingToDivide: return {none, Tr::tr("Undefined: there is nothing to divide by."), true};
    case NoTotal::Loading: return {QStringLiteral("…"), Tr::tr("The figures of this stats window are loading."), true};
    case NoTotal::NoValues: return {none, Tr::tr("No ad group has a value."), true};
    }
    return {};
}

} // namespace agm
