// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/SettingText.h"

#include "views/common/FieldText.h"
#include "views/common/SafeText.h"
#include "views/common/Words.h"

#include <QtCore/QCoreApplication>

namespace agm {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SettingText)
};

QString textOf(Field field, const QString &value, const CampaignsById *campaigns)
{
    if (field == Field::Title && value.trimmed().isEmpty())
        return Tr::tr("(empty title)");
    if (field == Field::Title)
        return inertLine(value);
    if (value.isEmpty())
        return Tr::tr("none");
    if (field == Field::AdCampaign) {
        const CampaignPtr campaign = campaigns ? campaigns->value(Word::of(QStringView(value))) : nullptr;
        return inertLine(campaign && !campaign->title.isEmpty() ? campaign->title : value);
    }
    return words::fieldWord(field, value);
}

} // namespace

QString settingText(Field field, const FieldValue &value, const Formats &formats, const CampaignsById *campaigns)
{
    if (std::holds_alternative<std::monostate>(value))
        return Tr::tr("none");
    if (const auto *money = std::get_if<Money>(&value))
        return formats.money(*money);
    if (const auto *number = std::get_if<double>(&value))
        return formats.count(*number);
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag ? Tr::tr("Yes") : Tr::tr("No");
    if (const auto *time = std::get_if<Instant>(&value))
        return time->isNull() ? Tr::tr("none") : formats.instant(*time);
    if (const auto *text = std::get_if<QString>(&value))
        return textOf(field, *text, campaigns);
    const QString lines = objectLines({Presence::Value, value}, field).join(QStringLiteral("; "));
    return lines.isEmpty() ? Tr::tr("none") : lines;
}

QStringList settingLines(Field field, const FieldValue &value, const Formats &formats, const CampaignsById *campaigns)
{
    QStringList lines = objectLines({Presence::Value, value}, field);
    if (lines.isEmpty())
        lines.append(settingText(field, value, formats, campaigns));
    QString exact;
    if (const auto *money = std::get_if<Money>(&value))
        exact = formats.exactMoney(*money);
    else if (const auto *time = std::get_if<Instant>(&value))
        exact = formats.instantUtc(*time);
    if (!exact.isEmpty() && exact != lines.constFirst())
        lines.append(exact);
    return lines;
}

} // namespace agm
