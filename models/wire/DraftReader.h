// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "JsonReader.h"
#include "JsonWriter.h"
#include "domain/Draft.h"

namespace agm::json {

inline constexpr int DraftVersion = 1;

/// edit, create, delete: the words in files, never renamed.
QString wordOf(DraftKind kind);

/// Reads a draft, the version included when it is there (`versioned`: it must be).
bool readDraft(Reader &in, Token &token, Draft &draft, bool versioned);

/// A time as text; null when it is not valid.
void writeTime(Writer &out, const QDateTime &time);
bool readTime(Reader &in, Token &token, QDateTime &time);
/// Reads a text that must not be null.
bool readPresent(Reader &in, Token &token, QString &text);
/// Fails with "is missing" at `key`.
bool missing(Reader &in, QByteArrayView key);

} // namespace agm::json
