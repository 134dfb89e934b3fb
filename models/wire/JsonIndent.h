// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <QtCore/QByteArray>

namespace agm {

/// The same JSON with one member a line, two spaces for each level. Every key and value keeps its spelling, its order
/// and its double: a number is not read, so that 1e400 and 0.10 stay what they are. Only white space between them
/// changes. Fails with Malformed for what is no JSON, and for more than 64 levels. Reentrant, any thread.
Result<QByteArray> indentedJson(QByteArrayView json);

} // namespace agm
