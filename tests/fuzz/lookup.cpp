// SPDX-License-Identifier: GPL-3.0-or-later
#include "Oracle.h"
#include "wire/LookupCodec.h"

using namespace agm;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView text(data, qsizetype(size));
    const auto audiences = decodeAudiencePage(text);
    if (!audiences) {
        fuzz::requireGoodError(audiences.error());
    } else {
        for (const Refusal &refusal : audiences->refused)
            fuzz::requireGoodError(refusal.error);
        for (const Audience &audience : audiences->audiences)
            fuzz::require(!audience.id.isEmpty(), "an audience has an id");
    }
    const auto options = decodeTargetingOptions(text);
    if (!options) {
        fuzz::requireGoodError(options.error());
    } else {
        for (const TargetingOption &option : *options)
            fuzz::require(!(option.id.isEmpty() && option.key.isEmpty() && option.code.isEmpty()),
                          "an option can be sent");
    }
    const auto estimate = decodeReachEstimate(text);
    if (estimate)
        fuzz::require(fuzz::isJson(text), "what was read is JSON");
    else
        fuzz::requireGoodError(estimate.error());
    return 0;
}
