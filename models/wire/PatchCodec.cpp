// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/PatchCodec.h"

#include "TargetingWriter.h"
#include "domain/FieldRegistry.h"
#include "wire/Decimal.h"
#include "wire/Iso8601.h"

namespace agm {

using json::Writer;

namespace {

enum class Body { Create, Update };

bool mayBeWritten(Field field, Body body)
{
    switch (fieldInfo(field).editable) {
    case Editable::Yes: return true;
    // The campaign of a new ad group has a key of its own.
    case Editable::CreateOnly: return body == Body::Create && field != Field::AdCampaign;
    case Editable::No: break;
    }
    return false;
}

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

/// Returns false when the value does not suit the field.
bool writeValue(Writer &out, Field field, const FieldValue &value)
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
        return writeAs<Money>(value, [&out](const Money &money) { out.raw(decimalFromMicros(money.micros)); });
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

Result<void> writeFields(Writer &out, const AdGroupPatch &values, Body body)
{
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const char *key = fieldInfo(it.key()).key;
        if (!mayBeWritten(it.key(), body))
            return fail(ErrorKind::Invalid, QStringLiteral("This attribute cannot be changed."),
                        QString::fromLatin1(key));
        out.key(key);
        if (!writeValue(out, it.key(), it.value()))
            return fail(ErrorKind::Invalid, QStringLiteral("This attribute has a value of another kind."),
                        QString::fromLatin1(key));
    }
    return {};
}

} // namespace

Result<QByteArray> encodePatch(const AdGroupPatch &patch)
{
    Writer out;
    out.beginObject();
    if (const auto written = writeFields(out, patch, Body::Update); !written)
        return tl::unexpected(written.error());
    out.endObject();
    return out.result();
}

Result<QByteArray> encodeNewAdGroup(const NewAdGroup &ad)
{
    if (ad.campaignId.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("A new ad group needs a campaign."),
                    QStringLiteral("ad_campaign_id"));
    Writer out;
    out.beginObject();
    out.key("ad_campaign_id");
    out.text(ad.campaignId);
    if (const auto written = writeFields(out, ad.values, Body::Create); !written)
        return tl::unexpected(written.error());
    out.endObject();
    return out.result();
}

} // namespace agm
