// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/FieldText.h"

#include "views/common/SafeText.h"
#include "views/common/Words.h"

#include <QtCore/QCoreApplication>

namespace agm {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(FieldText)
};

FieldText nothing(const QString &text, const QString &why)
{
    return {text, true, why};
}

QString budgetOf(const Campaign &campaign, const Formats &formats)
{
    if (!campaign.budgetAmount)
        return Tr::tr("The campaign owns the budget (campaign budget, CBO); its amount is not known.");
    const QString amount = formats.money(*campaign.budgetAmount);
    const QString type = words::fieldWord(Field::BudgetType, campaign.budgetType.text());
    return Tr::tr("The campaign owns the budget (campaign budget, CBO): %1, %2, shared by its ad groups.")
        .arg(amount, type);
}

FieldText notApplicable(const AdGroup &group, Field field, const Campaign *campaign, const Formats &formats)
{
    const QString na = Tr::tr("n/a");
    switch (field) {
    case Field::Title: return nothing(Tr::tr("(no title)"), Tr::tr("The ad group has no title."));
    case Field::StartsAt:
        return nothing(Tr::tr("When active"), Tr::tr("No start is set: it may deliver as soon as it is active."));
    case Field::EndsAt: return nothing(Tr::tr("Until paused"), Tr::tr("No end is set: it runs until it is paused."));
    case Field::BudgetAmount:
    case Field::BudgetAmountLocal:
    case Field::BudgetType:
        if (campaign && campaign->ownsBudget())
            return nothing(Tr::tr("Campaign"), budgetOf(*campaign, formats));
        return nothing(na, Tr::tr("The ad group has no budget of its own: the campaign owns it (CBO)."));
    case Field::BidType:
        return nothing(na, Tr::tr("The ad group has no bid strategy of its own: the campaign may own it."));
    case Field::DesiredCostPerResult:
        return nothing(na, Tr::tr("Only the strategies cost target and bid cap have a target."));
    case Field::MinimumDailySpend: return nothing(Tr::tr("None"), Tr::tr("No least amount a day is set."));
    case Field::FrequencyCap: return nothing(Tr::tr("None"), Tr::tr("No cap is set; only the goal reach has one."));
    case Field::Results:
    case Field::CostPerResult:
        return nothing(na,
                       group.resultEvent.isNull()
                           ? Tr::tr("Not applicable: the goal is nothing that the Whop pixel attributes.")
                           : Tr::tr("Not applicable: the result event “%1” has no count here.")
                                 .arg(isolated(group.resultEvent.text())));
    case Field::ResultEventName: return nothing(na, Tr::tr("Only custom events have a name of their own."));
    default: break;
    }
    if (costDivisor(field))
        return nothing(na, Tr::tr("Not applicable: this event is not the goal, and none was attributed."));
    return nothing(na, Tr::tr("Not applicable: the server has no value for it."));
}

FieldText atLeast(const AdGroup &group, const Money &bound, const Formats &formats, Formats::Sign sign)
{
    const auto spend = group.money(Field::Spend);
    const QString spent = spend ? formats.money(*spend) : QString();
    return {QStringLiteral("> ") + formats.money(bound, sign), false,
            Tr::tr("A lower bound: %1 were spent without a single one. Zero events are compatible with up to 3.69 "
                   "(95 % interval), so one costs more than %2.")
                .arg(spent, formats.money(bound))};
}

QString undefinedWhy(Field field)
{
    if (const auto divisor = costDivisor(field))
        return Tr::tr("Undefined: there is nothing to divide by, %1 is 0.").arg(words::fieldTitle(*divisor));
    switch (field) {
    case Field::ReturnOnAdSpend: return Tr::tr("Undefined: there is nothing to divide by, nothing was spent.");
    case Field::Frequency: return Tr::tr("Undefined: nobody was reached.");
    default: return Tr::tr("Undefined: there is nothing to divide by, there were no impressions.");
    }
}

QString numberText(double value, FieldKind kind, const Formats &formats)
{
    switch (kind) {
    case FieldKind::Rate: return formats.rate(value);
    case FieldKind::Multiple: return formats.multiple(value);
    case FieldKind::Decimal: return formats.decimal(value);
    default: return formats.count(value);
    }
}

FieldText valueText(const Reading &reading, Field field, const Campaign *campaign, const Formats &formats,
                    Formats::Sign sign)
{
    const FieldKind kind = fieldInfo(field).kind;
    if (const auto *money = std::get_if<Money>(&reading.value))
        return {formats.money(*money, sign), false, {}};
    if (const auto *number = std::get_if<double>(&reading.value))
        return {numberText(*number, kind, formats), false, {}};
    if (const auto *time = std::get_if<Instant>(&reading.value))
        return {formats.instant(*time), false, {}};
    if (const auto *flag = std::get_if<bool>(&reading.value))
        return {*flag ? Tr::tr("Yes") : Tr::tr("No"), false, {}};
    if (const auto *text = std::get_if<QString>(&reading.value)) {
        if (field == Field::AdCampaign && campaign && !campaign->title.isEmpty())
            return {inertLine(campaign->title), false, {}};
        if (field == Field::Title && text->trimmed().isEmpty())
            return nothing(Tr::tr("(empty title)"), Tr::tr("The title holds nothing that can be seen."));
        return {words::fieldWord(field, *text), false, {}};
    }
    if (const auto *issues = std::get_if<QList<Issue>>(&reading.value))
        return {formats.count(double(issues->size())), issues->isEmpty(),
                issues->isEmpty() ? Tr::tr("No open issue.") : QString()};
    return {objectLines(reading, field).join(QStringLiteral("; ")), false, {}};
}

QString campaignTooltip(const AdGroup &group, const Campaign *campaign)
{
    const QString id = group.campaignId.text();
    if (!campaign)
        return Tr::tr("The campaign %1 is not loaded.").arg(isolated(id));
    return Tr::tr("%1 · %2 · %3")
        .arg(isolated(campaign->title), isolated(id), words::campaignStatus(campaign->status.text()));
}

} // namespace

FieldText fieldText(const AdGroup &group, Field field, const Campaign *campaign, const Formats &formats,
                    Formats::Sign sign)
{
    const Reading reading = readField(group, field);
    switch (reading.presence) {
    case Presence::Value: {
        FieldText text = valueText(reading, field, campaign, formats, sign);
        // 1,000 for a day and 1,000 for good are not the same money.
        static const Word lifetime = Word::of(u"lifetime");
        if ((field == Field::BudgetAmount || field == Field::BudgetAmountLocal) && group.budgetType == lifetime) {
            text.text = Tr::tr("%1 lifetime").arg(text.text);
            text.why = Tr::tr("For the whole lifetime, not for a day.");
        }
        return text;
    }
    case Presence::AtLeast: return atLeast(group, std::get<Money>(reading.value), formats, sign);
    case Presence::Undefined: return nothing(QStringLiteral("—"), undefinedWhy(field));
    case Presence::Loading:
        return nothing(QStringLiteral("…"), Tr::tr("The figures of this stats window are loading."));
    case Presence::NotSent: return nothing(QStringLiteral("—"), Tr::tr("This server does not send it."));
    case Presence::NotApplicable: return notApplicable(group, field, campaign, formats);
    }
    return {};
}

QString exactText(const AdGroup &group, Field field, const Formats &formats)
{
    const Reading reading = readField(group, field);
    if (const auto *money = std::get_if<Money>(&reading.value))
        return reading.presence == Presence::Value ? formats.exactMoney(*money) : QString();
    if (const auto *number = std::get_if<double>(&reading.value)) {
        const FieldKind kind = fieldInfo(field).kind;
        return kind == FieldKind::Count ? QString()
                                        : formats.locale().toString(*number, 'g', QLocale::FloatingPointShortest);
    }
    if (const auto *time = std::get_if<Instant>(&reading.value))
        return formats.instantUtc(*time);
    return {};
}

QStringList fieldTooltip(const AdGroup &group, Field field, const Campaign *campaign, const Formats &formats)
{
    const FieldInfo &info = fieldInfo(field);
    const FieldText text = fieldText(group, field, campaign, formats);
    QStringList lines;
    if (field == Field::Title)
        lines.append(isolated(group.title));
    else if (field == Field::AdCampaign)
        lines.append(campaignTooltip(group, campaign));
    else if (info.kind == FieldKind::Object || info.kind == FieldKind::List)
        lines += objectLines(readField(group, field), field);
    else
        lines.append(QStringLiteral("%1: %2").arg(words::fieldTitle(field), text.text));
    const QString exact = exactText(group, field, formats);
    if (!exact.isEmpty() && exact != text.text)
        lines.append(info.kind == FieldKind::Instant ? exact : Tr::tr("Exactly: %1").arg(exact));
    lines.append(text.why);
    lines.append(words::fieldDefinition(field));
    const QString raw = info.kind == FieldKind::Word ? rawText(group, field) : QString();
    const QString key = QLatin1String(info.key);
    lines.append(raw.isEmpty() ? Tr::tr("API: %1").arg(key) : Tr::tr("API: %1 = %2").arg(key, isolated(raw)));
    lines.removeAll(QString());
    return lines;
}

} // namespace agm
