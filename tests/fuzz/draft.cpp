// SPDX-License-Identifier: GPL-3.0-or-later
#include "Oracle.h"
#include "wire/DraftCodec.h"

using namespace agm;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView text(data, qsizetype(size));
    const auto draft = decodeDraft(text);
    if (!draft) {
        fuzz::requireGoodError(draft.error());
        return 0;
    }
    fuzz::require(fuzz::isJson(text), "what was read is JSON");
    fuzz::require(!draft->adGroupId.isEmpty(), "a draft is of an ad group");
    const QByteArray written = encodeDraft(*draft);
    const auto again = decodeDraft(written);
    fuzz::require(again && *again == *draft, "a draft is the same after writing and reading");
    return 0;
}
