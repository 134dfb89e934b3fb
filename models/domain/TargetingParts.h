// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Targeting.h"

namespace agm {

/// Makes equal lists and words of one Targeting and those before it share their memory: two ad groups that differ in
/// their ages still name the same countries, placements and languages. What is remembered is bounded, so that it may
/// miss some. Of its own on each thread.
void shareParts(Targeting &targeting);

} // namespace agm
