// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Guardrails.h"

class QSettings;

namespace agm {

/// The limits below the present group or array place of `file`. What is missing, broken or out of bounds has its
/// recommended value.
GuardSettings readGuard(const QSettings &file);
/// Amounts are whole micros, so that they come back as they went.
void writeGuard(QSettings &file, const GuardSettings &guard);

} // namespace agm
