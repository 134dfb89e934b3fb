// SPDX-License-Identifier: GPL-3.0-or-later
#include "Oracle.h"
#include "wire/ReportCodec.h"

using namespace agm;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView text(data, qsizetype(size));
    const auto report = decodeAdReport(text);
    if (report)
        fuzz::require(fuzz::isJson(text), "what was read is JSON");
    else
        fuzz::requireGoodError(report.error());
    return 0;
}
