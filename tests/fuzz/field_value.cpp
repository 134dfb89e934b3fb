// SPDX-License-Identifier: GPL-3.0-or-later
#include "Oracle.h"
#include "domain/AdGroupEdit.h"
#include "wire/FieldValueCodec.h"

using namespace agm;

/// The first byte chooses the field, the others are its value.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const auto fields = editableFields();
    const Field field = fields[data[0] % fields.size()];
    const QByteArrayView text(data + 1, qsizetype(size - 1));
    const auto value = decodeFieldValue(field, text);
    if (!value) {
        fuzz::requireGoodError(value.error());
        return 0;
    }
    fuzz::require(fuzz::isJson(text), "what was read is JSON");
    const QByteArray written = encodeFieldValue(field, *value);
    fuzz::require(fuzz::isJson(written), "what is written is JSON");
    const auto again = decodeFieldValue(field, written);
    fuzz::require(again && *again == *value, "a value is the same after writing and reading");
    const auto journal = fromJournalText(field, journalText(field, *value));
    fuzz::require(journal && *journal == *value, "a value is the same after the journal");
    return 0;
}
