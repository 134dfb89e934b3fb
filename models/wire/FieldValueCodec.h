// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/Reading.h"

#include <QtCore/QByteArrayView>

namespace agm {

// Settings as we keep them: in drafts, plans and the journal. Reading what was written gives the same value, with the
// members of nested objects that this program does not know, byte for byte; a null text or instant is read as null.
// Reentrant, any thread.

/// The setting as JSON: nested objects as an update sends them, money as { "amount": "120.50", "currency": "USD" }.
/// Empty when the value does not suit the field.
QByteArray encodeFieldValue(Field field, const FieldValue &value);
/// Errors: Malformed.
Result<FieldValue> decodeFieldValue(Field field, QByteArrayView json);

/// The setting as JournalItem::before and after have it: a status is its bare word, null is the null string.
QString journalText(Field field, const FieldValue &value);
/// Errors: Malformed.
Result<FieldValue> fromJournalText(Field field, const QString &text);

} // namespace agm
