// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Draft.h"
#include "domain/Error.h"

#include <QtCore/QByteArrayView>

namespace agm {

/// A draft as JSON, for the store. Nothing of it is lost, kept members of nested objects included; times are kept to
/// the millisecond. Reentrant, any thread.
QByteArray encodeDraft(const Draft &draft);

/// Reads what encodeDraft() of this or a later program wrote; members it does not know are passed over. Errors:
/// Malformed, with the place: no draft, a later format, a field this program does not know (a part of the draft would
/// be lost), a value of another kind.
Result<Draft> decodeDraft(QByteArrayView json);

} // namespace agm
