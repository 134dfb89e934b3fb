// SPDX-License-Identifier: GPL-3.0-or-later
#include "Oracle.h"
#include "wire/AdGroupCodec.h"
#include "wire/CampaignCodec.h"

using namespace agm;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView text(data, qsizetype(size));
    const auto page = decodeAdGroupPage(text);
    if (!page) {
        fuzz::requireGoodError(page.error());
    } else {
        int last = -1;
        for (const Refusal &refusal : page->refused) {
            fuzz::requireGoodError(refusal.error);
            fuzz::require(refusal.index > last, "refusals ascend");
            fuzz::require(refusal.error.where.startsWith(QStringLiteral("data[%1]").arg(refusal.index)),
                          "a refusal names its place");
            last = refusal.index;
        }
        if (page->refused.isEmpty())
            fuzz::require(fuzz::isJson(text), "a page without refusals is JSON");
        for (const AdGroupPtr &group : page->groups)
            fuzz::require(!group->id.isEmpty() && !group->status.isNull() && !group->campaignId.isNull(),
                          "what is required is there");
    }
    const auto campaigns = decodeCampaignPage(text);
    if (!campaigns)
        fuzz::requireGoodError(campaigns.error());
    else if (campaigns->refused.isEmpty())
        fuzz::require(fuzz::isJson(text), "a page without refusals is JSON");
    return 0;
}
