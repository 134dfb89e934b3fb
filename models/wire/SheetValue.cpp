// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/SheetValue.h"

#include "FieldValueWriter.h"
#include "domain/FieldRegistry.h"
#include "wire/FieldValueCodec.h"
#include "wire/Iso8601.h"

#include <QtCore/QCoreApplication>

#include <cmath>

namespace agm {
namespace {

class Tr {
    Q_DECLARE_TR_FUNCTIONS(agm::SheetValue)
};

void writeOptional(json::Writer &out, QByteArrayView key, const QString &text)
{
    out.key(key);
    text.isNull() ? out.null() : out.text(text);
}

/// Issues are no setting, so no update writes them.
QString issuesText(const QList<Issue> &issues)
{
    json::Writer out;
    out.beginList();
    for (const Issue &issue : issues) {
        out.beginObject();
        writeOptional(out, "id", issue.id);
        writeOptional(out, "message", issue.message);
        writeOptional(out, "resource_id", issue.resourceId);
        writeOptional(out, "resource_type", issue.resourceType);
        out.endObject();
    }
    out.endList();
    return QString::fromUtf8(out.result());
}

SheetValue derivedValue(const SheetTable &table, std::size_t row, Field field)
{
    if (row >= table.insights.size() || !table.insights[row])
        return {};
    const Insight &insight = *table.insights[row];
    if (fieldInfo(field).kind == FieldKind::Word) {
        const QString text = derivedText(insight, field);
        return text.isNull() ? SheetValue() : SheetValue(text);
    }
    const auto number = derivedNumber(insight, field, table.days);
    return number ? SheetValue(*number) : SheetValue();
}

/// What says that nothing is set, of the same kind as the editors give.
FieldValue nothingOf(Field field)
{
    switch (field) {
    case Field::Audiences: return Audiences();
    case Field::Demographics: return Demographics();
    case Field::Regions: return Regions();
    case Field::Devices: return Devices();
    case Field::DetailedTargeting: return DetailedTargeting();
    case Field::Languages:
    case Field::MessageApps: return QStringList();
    case Field::Placements: return QList<Placement>();
    default: return {};
    }
}

QString shortest(double value)
{
    // Counts are whole: never 1e+06.
    if (std::trunc(value) == value && std::abs(value) < 1e15)
        return QString::number(qint64(value));
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

} // namespace

SheetValue sheetValue(const AdGroup &group, Field field)
{
    const Reading reading = readField(group, field);
    if (reading.presence != Presence::Value)
        return {};
    const FieldValue &value = reading.value;
    if (const auto *money = std::get_if<Money>(&value))
        return *money;
    if (const auto *number = std::get_if<double>(&value))
        return *number;
    if (const auto *instant = std::get_if<Instant>(&value))
        return *instant;
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag ? QStringLiteral("true") : QStringLiteral("false");
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *issues = std::get_if<QList<Issue>>(&value))
        return issuesText(*issues);
    json::Writer out;
    if (!json::writeSetting(out, field, value, json::MoneyForm::WithCurrency))
        return {};
    return QString::fromUtf8(out.result());
}

SheetValue sheetValue(const SheetTable &table, std::size_t row, qsizetype column)
{
    const AdGroup &group = *table.groups[row];
    const SheetColumn &head = table.columns[column];
    if (head.content == SheetColumn::Content::CampaignTitle) {
        const CampaignPtr campaign = table.campaigns.value(group.campaignId);
        return campaign ? SheetValue(campaign->title) : SheetValue();
    }
    if (isDerived(head.field))
        return derivedValue(table, row, head.field);
    SheetValue value = sheetValue(group, head.field);
    if (table.word && fieldInfo(head.field).kind == FieldKind::Word) {
        if (auto *text = std::get_if<QString>(&value))
            *text = table.word(head.field, *text);
    }
    return value;
}

QString sheetText(const SheetValue &value)
{
    if (const auto *number = std::get_if<double>(&value))
        return std::isfinite(*number) ? shortest(*number) : QString();
    if (const auto *money = std::get_if<Money>(&value))
        return json::amountText(*money);
    if (const auto *instant = std::get_if<Instant>(&value))
        return instant->isNull() ? QString() : QString::fromLatin1(instantText(Instant(instant->msecs())));
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

Result<FieldValue> readSheetValue(Field field, const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed == QLatin1String("[]"))
        return nothingOf(field);
    const FieldKind kind = fieldInfo(field).kind;
    if (kind == FieldKind::Instant) {
        // Spreadsheets write a blank where the standard has a T, and leave the zone out: files are in UTC.
        QByteArray time = trimmed.toUtf8();
        if (time.size() > 10 && time[10] == ' ')
            time[10] = 'T';
        if (time.size() == 16)
            time += ":00";
        if (const auto instant = parseInstant(time))
            return *instant;
        return fail(ErrorKind::Malformed, Tr::tr("Write a time like 2026-12-01T08:00:00Z or 2026-12-01 (UTC)."));
    }
    if (kind != FieldKind::List && kind != FieldKind::Object)
        return fail(ErrorKind::Malformed, Tr::tr("It is no time, list or object."));
    auto value = decodeFieldValue(field, trimmed.toUtf8());
    if (!value)
        return fail(ErrorKind::Malformed, Tr::tr("Write it as an export does, in JSON. %1").arg(value.error().message));
    return value;
}

} // namespace agm
