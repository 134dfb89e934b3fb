// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "JsonWriter.h"
#include "domain/Targeting.h"

namespace agm::json {

// Whole objects in the canonical spelling. Lists are written even when empty: whether the server merges or replaces a
// nested object is not documented, and an empty list clears in both cases.
void write(Writer &out, const Audiences &audiences);
void write(Writer &out, const Demographics &people);
void write(Writer &out, const Regions &regions);
void write(Writer &out, const Devices &devices);
/// No placements are written as "automatic".
void write(Writer &out, const QList<Placement> &placements);
void write(Writer &out, const FrequencyCap &cap);
void write(Writer &out, const DetailedTargeting &detailed);

} // namespace agm::json
