// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/SelectionValues.h"

#include "domain/Listed.h"
#include "views/common/SettingText.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

#include <algorithm>

namespace agm {
namespace {

constexpr qsizetype ShownValues = 4;
/// Values without a quick key are compared one by one, up to here.
constexpr qsizetype Compared = 50;

/// Something that is equal for equal values and quick to look up; nothing for objects.
std::optional<QString> keyOf(const FieldValue &value)
{
    if (std::holds_alternative<std::monostate>(value))
        return QString();
    if (const auto *money = std::get_if<Money>(&value))
        return QString::number(money->micros) + money->currency.code();
    if (const auto *instant = std::get_if<Instant>(&value))
        return QString::number(instant->msecs());
    if (const auto *text = std::get_if<QString>(&value))
        return QLatin1Char('t') + *text;
    return std::nullopt;
}

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(agm::SelectionValues)
};

} // namespace

DistinctValues distinctValues(const QList<AdGroupPtr> &groups, Field field)
{
    DistinctValues distinct;
    QSet<QString> seen;
    QList<FieldValue> others;
    for (const AdGroupPtr &group : groups) {
        const FieldValue value = settingOf(*group, field);
        if (const auto key = keyOf(value)) {
            if (seen.contains(*key))
                continue;
            seen.insert(*key);
        } else {
            const bool known = std::any_of(others.cbegin(), others.cend(),
                                           [&](const FieldValue &other) { return sameSetting(other, value); });
            if (known || others.size() >= Compared)
                continue;
            others.append(value);
        }
        ++distinct.count;
        if (distinct.values.size() < ShownValues)
            distinct.values.append(value);
    }
    return distinct;
}

QString distinctText(const DistinctValues &distinct, Field field, const Formats &formats)
{
    QStringList texts;
    for (const FieldValue &value : distinct.values)
        texts.append(settingText(field, value, formats));
    const QString text = listed(texts);
    const int more = distinct.count - int(distinct.values.size());
    return more > 0 ? Tr::tr("%1 … and %2 more").arg(text).arg(more) : text;
}

QString placeholderText(const DistinctValues &distinct, Field field, const Formats &formats)
{
    if (distinct.isMixed())
        return Tr::tr("mixed");
    return distinct.values.isEmpty() ? QString() : settingText(field, distinct.values.first(), formats);
}

const Campaign *campaignOf(const AdGroup &group, const CampaignsById &campaigns)
{
    const auto campaign = campaigns.constFind(group.campaignId);
    return campaign == campaigns.cend() ? nullptr : campaign->get();
}

bool campaignOwnsBudget(const AdGroup &group, const CampaignsById &campaigns)
{
    const Campaign *campaign = campaignOf(group, campaigns);
    return campaign && campaign->ownsBudget();
}

std::optional<Currency> budgetCurrency(const QList<AdGroupPtr> &groups)
{
    std::optional<Currency> one;
    for (const AdGroupPtr &group : groups) {
        const Currency currency = group->currencyOf(Field::BudgetAmount);
        if (one && *one != currency)
            return std::nullopt;
        one = currency;
    }
    return one ? one : Currency();
}

} // namespace agm
