// SPDX-License-Identifier: GPL-3.0-or-later
#include "Oracle.h"
#include "wire/AdGroupCodec.h"
#include "wire/ErrorCodec.h"

using namespace agm;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView text(data, qsizetype(size));
    const DecodedErrorBody error = decodeErrorBody(text);
    if (!error.isEmpty())
        fuzz::require(fuzz::isJson(text), "an error is read out of JSON only");
    if (decodeDeleted(text, u"adgrp_1").has_value())
        fuzz::require(fuzz::isJson(text), "a deletion is read out of JSON only");
    return 0;
}
