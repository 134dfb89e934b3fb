// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/SourceText.h"

namespace agm::architecture {

/// That no code but the one write path can reach a write request, and that an amount somebody typed is read by the
/// reader that knows ambiguous numbers and currencies, and by nothing else.
Findings checkWriteWays(const QString &path, const QString &text);

} // namespace agm::architecture
