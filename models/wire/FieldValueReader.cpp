// SPDX-License-Identifier: GPL-3.0-or-later
#include "FieldValueReader.h"

#include "TargetingReader.h"
#include "TargetingTokens.h"
#include "domain/FieldRegistry.h"
#include "wire/Decimal.h"
#include "wire/JsonWords.h"

namespace agm::json {
namespace {

FieldValue memberOf(Field field, Targeting &targeting)
{
    switch (field) {
    case Field::Audiences: return std::move(targeting.audiences);
    case Field::Demographics: return std::move(targeting.demographics);
    case Field::Regions: return std::move(targeting.regions);
    case Field::Devices: return std::move(targeting.devices);
    case Field::Languages: return std::move(targeting.languages);
    case Field::Placements: return std::move(targeting.placements);
    case Field::MessageApps: return std::move(targeting.messageApps);
    case Field::FrequencyCap: return *std::move(targeting.frequencyCap);
    default: return *std::move(targeting.detailed);
    }
}

template <class T, class Read>
bool readAs(FieldValue &value, Read read)
{
    T typed{};
    if (!read(typed))
        return false;
    value = std::move(typed);
    return true;
}

bool missing(Reader &in, const char *key)
{
    in.fail(JsonWords::tr("is missing"));
    return in.in(QByteArrayView(key));
}

} // namespace

bool readMoney(Reader &in, Token &token, Money &money)
{
    bool amount = false;
    const bool read = in.object(token, [&](QByteArrayView key, Token &value) {
        if (key == "currency")
            return in.readCurrency(value, money.currency);
        if (key != "amount")
            return in.skip(value);
        if (in.at(value) != '"')
            return in.wrongType(value, "text");
        QString text;
        if (!in.readText(value, text))
            return false;
        amount = microsFromDecimal(text.toUtf8(), money.micros) == DecimalStatus::Ok;
        return amount || in.fail(JsonWords::tr("should be an amount such as \"120.50\""));
    });
    return read && (amount || missing(in, "amount"));
}

bool readSetting(Reader &in, Field field, Token &token, FieldValue &value)
{
    value = {};
    if (in.isNull(token)) {
        ++token;
        return true;
    }
    if (TargetingTokens::partOf(field) < TargetingTokens::fields.size()) {
        Targeting targeting;
        if (!readTargetingPart(in, field, token, targeting))
            return false;
        value = memberOf(field, targeting);
        return true;
    }
    switch (fieldInfo(field).kind) {
    case FieldKind::Money: return readAs<Money>(value, [&](Money &money) { return readMoney(in, token, money); });
    case FieldKind::Text:
    case FieldKind::Word: return readAs<QString>(value, [&](QString &text) { return in.readText(token, text); });
    case FieldKind::Flag: {
        std::optional<bool> flag;
        if (!in.readFlag(token, flag))
            return false;
        value = *flag; // null was met above
        return true;
    }
    case FieldKind::Instant:
        return readAs<Instant>(value, [&](Instant &instant) { return in.readInstant(token, instant); });
    default: return in.fail(JsonWords::tr("is no setting of an ad group"));
    }
}

} // namespace agm::json
