// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace agm {

/// The text with U+FFFD for what XML has no place for, however it is written: control characters and noncharacters. Not
/// yet escaped.
QString xmlText(QStringView text);
/// xmlText() with < > & and " escaped: fit for text and for attributes.
QString escapedXml(QStringView text);

} // namespace agm
