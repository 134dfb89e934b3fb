// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "JsonWriter.h"
#include "domain/Reading.h"

namespace agm::json {

/// The API takes a bare number; what we keep needs the currency too.
enum class MoneyForm { Bare, WithCurrency };

/// With at least the currency's everyday digits, so that people read 120.50 and not 120.5.
QString amountText(const Money &money);
/// An amount as { "amount": "120.50", "currency": "USD" }.
void write(Writer &out, const Money &money);

/// Writes a setting as the API takes it. Returns false, with nothing written, when the value does not suit the field.
bool writeSetting(Writer &out, Field field, const FieldValue &value, MoneyForm form);

} // namespace agm::json
