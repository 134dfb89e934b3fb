// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/PatchCodec.h"

#include "FieldValueWriter.h"
#include "domain/FieldRegistry.h"

#include <QtCore/QCoreApplication>

namespace agm {

using json::MoneyForm;
using json::Writer;
using json::writeSetting;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(agm::PatchCodec)
};

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

Result<void> writeFields(Writer &out, const AdGroupPatch &values, Body body)
{
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const char *key = fieldInfo(it.key()).key;
        if (!mayBeWritten(it.key(), body))
            return fail(ErrorKind::Invalid, Tr::tr("This attribute cannot be changed."), QString::fromLatin1(key));
        out.key(key);
        if (!writeSetting(out, it.key(), it.value(), MoneyForm::Bare))
            return fail(ErrorKind::Invalid, Tr::tr("This attribute has a value of another kind."),
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
        return fail(ErrorKind::Invalid, Tr::tr("A new ad group needs a campaign."), QStringLiteral("ad_campaign_id"));
    Writer out;
    out.beginObject();
    out.key("ad_campaign_id");
    out.text(ad.campaignId);
    if (const auto written = writeFields(out, ad.values, Body::Create); !written)
        return tl::unexpected(written.error());
    out.endObject();
    return out.result();
}

QByteArray encodeDuplicate(int count, const QString &targetCampaignId)
{
    Writer out;
    out.beginObject();
    out.key("count");
    out.integer(count);
    if (!targetCampaignId.isEmpty()) {
        out.key("target_ad_campaign_id");
        out.text(targetCampaignId);
    }
    out.endObject();
    return out.result();
}

} // namespace agm
