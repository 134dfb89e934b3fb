// SPDX-License-Identifier: GPL-3.0-or-later
#include "Oracle.h"
#include "wire/AdGroupCodec.h"
#include "wire/JsonIndent.h"

using namespace agm;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView text(data, qsizetype(size));
    // Shown as it came, whether it is an ad group or not.
    if (const auto lines = indentedJson(text)) {
        fuzz::require(fuzz::isJson(text) && fuzz::isJson(*lines), "what is indented is JSON, and stays it");
        fuzz::require(indentedJson(*lines) == *lines, "indented once, it is indented");
    }
    const auto group = decodeAdGroup(text);
    if (!group) {
        fuzz::requireGoodError(group.error());
        return 0;
    }
    fuzz::require(fuzz::isJson(text), "what was read is JSON");
    fuzz::requireRoundTrip(**group);
    // The second reading finds the targeting of the first.
    const auto again = decodeAdGroup(text);
    fuzz::require(again && **again == **group, "two readings agree");
    fuzz::require((*again)->targeting == (*group)->targeting, "equal targetings share one object");
    return 0;
}
