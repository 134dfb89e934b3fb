// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "JsonReader.h"
#include "domain/Reading.h"

namespace agm::json {

/// Reads what write(Writer &, const Money &) wrote; not null.
bool readMoney(Reader &in, Token &token, Money &money);

/// Reads a setting as writeSetting() wrote it with the currency. Null is std::monostate.
bool readSetting(Reader &in, Field field, Token &token, FieldValue &value);

} // namespace agm::json
