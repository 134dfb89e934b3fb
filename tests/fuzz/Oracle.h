// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/AdGroup.h"
#include "domain/Error.h"

#include <QtCore/QByteArrayView>

namespace agm::fuzz {

/// What happens when a requirement does not hold; never returns. Abort.cpp ends the program, which is what libFuzzer
/// waits for; the test of the corpus throws instead, so that it can name the input.
[[noreturn]] void broken(const char *what);

/// Calls broken() when `holds` is false.
inline void require(bool holds, const char *what)
{
    if (!holds)
        broken(what);
}

/// Whether simdjson's own reader takes the whole text for JSON. Numbers beyond a double do not count against it, since
/// a member that nobody reads may hold one.
bool isJson(QByteArrayView text);

/// What every refusal has to be: Malformed, and with words.
void requireGoodError(const Error &error);

/// Writes what can be written of an ad group, reads it again and requires the same targeting.
void requireRoundTrip(const AdGroup &group);

} // namespace agm::fuzz
