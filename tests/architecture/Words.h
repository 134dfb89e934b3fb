// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/SourceText.h"

namespace agm::architecture {

/// Words that are never right in this layer: nested event loops, switches that turn checks off, sleeps, notes to
/// oneself, tests that cannot fail.
Findings checkWords(const QString &path, const QString &text);

/// Paths of somebody's machine and hosts of package registries, in any text file. `foreign` are further strings that
/// belong to this machine only, such as the folder of the checkout.
Findings checkMachine(const QString &path, const QString &text, const QStringList &foreign);

} // namespace agm::architecture
