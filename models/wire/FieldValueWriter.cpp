// SPDX-License-Identifier: GPL-3.0-or-later
#include "FieldValueWriter.h"

#include "TargetingWriter.h"
#include "domain/FieldRegistry.h"
#include "wire/Decimal.h"
#include "wire/Iso8601.h"

namespace agm::json {
namespace {

/// Writes `value` when it is a T.
template <class T, class Write>
bool writeAs(const FieldValue &value, Write writeValue)
{
    const T *typed = std::get_if<T>(&value);
    if (typed)
        writeValue(*typed);
    return typed;
}

template <class T>
bool writeNested(Writer &out, const FieldValue &value)
{
    return writeAs<T>(value, [&out](const T &nested) { write(out, nested); });
}

} // namespace

QString amountText(const Money &money)
{
    QString text = QString::fromLatin1(decimalFromMicros(money.micros));
    const int digits = money.currency.minorDigits();
    const qsizetype point = text.indexOf(u'.');
    const qsizetype present = point < 0 ? 0 : text.size() - point - 1;
    if (digits > 0 && point < 0)
        text += u'.';
    return text + QString(qMax(qsizetype(0), digits - present), u'0');
}

void write(Writer &out, const Money &money)
{
    out.beginObject();
    out.key("amount");
    out.text(amountText(money));
    out.key("currency");
    money.currency.isNull() ? out.null() : out.text(money.currency.code());
    out.endObject();
}

bool writeSetting(Writer &out, Field field, const FieldValue &value, MoneyForm form)
{
    if (std::holds_alternative<std::monostate>(value)) {
        out.null();
        return true;
    }
    switch (field) {
    case Field::Audiences: return writeNested<Audiences>(out, value);
    case Field::Demographics: return writeNested<Demographics>(out, value);
    case Field::Regions: return writeNested<Regions>(out, value);
    case Field::Devices: return writeNested<Devices>(out, value);
    case Field::Placements: return writeNested<QList<Placement>>(out, value);
    case Field::FrequencyCap: return writeNested<FrequencyCap>(out, value);
    case Field::DetailedTargeting: return writeNested<DetailedTargeting>(out, value);
    default: break;
    }
    switch (fieldInfo(field).kind) {
    case FieldKind::Money:
        return writeAs<Money>(value, [&out, form](const Money &money) {
            form == MoneyForm::Bare ? out.raw(decimalFromMicros(money.micros)) : write(out, money);
        });
    case FieldKind::Text:
    case FieldKind::Word:
        return writeAs<QString>(value, [&out](const QString &text) { text.isNull() ? out.null() : out.text(text); });
    case FieldKind::Flag: return writeAs<bool>(value, [&out](bool flag) { out.flag(flag); });
    case FieldKind::List: return writeAs<QStringList>(value, [&out](const QStringList &list) { out.texts(list); });
    case FieldKind::Instant:
        return writeAs<Instant>(value, [&out](Instant instant) {
            instant.isNull() ? out.null() : out.text(QString::fromLatin1(instantText(instant)));
        });
    default: return false;
    }
}

} // namespace agm::json
