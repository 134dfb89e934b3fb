// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ChartScope.h"

#include "domain/Medians.h"

#include <algorithm>

namespace agm {
namespace {

template <class T, class Text>
QList<ChartChoice<T>> choicesOf(const QHash<T, int> &counts, Text &&text)
{
    QList<ChartChoice<T>> choices;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        choices.append({it.key(), it.value()});
    std::sort(choices.begin(), choices.end(), [&](const ChartChoice<T> &a, const ChartChoice<T> &b) {
        return a.groups != b.groups ? a.groups > b.groups : text(a.value) < text(b.value);
    });
    return choices;
}

template <class T>
bool offers(const QList<ChartChoice<T>> &choices, const T &value)
{
    return std::any_of(choices.cbegin(), choices.cend(), [&](const auto &choice) { return choice.value == value; });
}

/// Leaves those that `keep` names, and says how many went.
template <class Keep>
int reduce(std::vector<const ChartGroup *> &groups, Keep &&keep)
{
    return int(std::erase_if(groups, [&](const ChartGroup *one) { return !keep(*one->group); }));
}

} // namespace

ChartValue chartValue(const AdGroup &group, Field field)
{
    const Reading reading = readField(group, field);
    if (const auto *money = std::get_if<Money>(&reading.value))
        return {reading.presence, money->toDouble()};
    if (const auto *number = std::get_if<double>(&reading.value))
        return {reading.presence, *number};
    return {reading.presence, 0};
}

bool dependsOnCurrency(Field field)
{
    return isMoney(field) && field != Field::PurchaseValue;
}

bool dependsOnResultType(Field field)
{
    return field == Field::Results || field == Field::CostPerResult;
}

ChartScope scopeOf(std::span<const ChartGroup> groups, std::span<const Field> fields, const ScopeWish &wish)
{
    ChartScope scope;
    scope.groups.reserve(groups.size());
    for (const ChartGroup &one : groups)
        scope.groups.push_back(&one);
    if (std::any_of(fields.begin(), fields.end(), &dependsOnCurrency)) {
        QHash<Currency, int> counts;
        for (const ChartGroup *one : scope.groups)
            ++counts[one->group->spendCurrency];
        scope.currencies = choicesOf(counts, [](Currency currency) { return currency.code(); });
        if (wish.currency && offers(scope.currencies, *wish.currency))
            scope.currency = wish.currency;
        else if (!scope.currencies.isEmpty())
            scope.currency = scope.currencies.first().value;
        scope.otherCurrencies
            = reduce(scope.groups, [&](const AdGroup &group) { return group.spendCurrency == scope.currency; });
    }
    if (std::any_of(fields.begin(), fields.end(), &dependsOnResultType)) {
        QHash<Word, int> counts;
        // An ad group without a result type has no results that could be compared: it makes no type of its own.
        for (const ChartGroup *one : scope.groups) {
            if (!one->group->resultEvent.isNull())
                ++counts[one->group->resultEvent];
        }
        scope.results = choicesOf(counts, [](Word word) { return word.text(); });
        if (!wish.resultEvent.isNull() && offers(scope.results, wish.resultEvent)) {
            scope.resultEvent = wish.resultEvent;
            scope.otherResults
                = reduce(scope.groups, [&](const AdGroup &group) { return group.resultEvent == scope.resultEvent; });
        }
    }
    return scope;
}

std::optional<double> measuredMedian(std::vector<double> &values)
{
    return values.empty() ? std::nullopt : std::optional(medianOf(values));
}

} // namespace agm
