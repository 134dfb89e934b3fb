// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "JsonReader.h"
#include "domain/Field.h"
#include "domain/Targeting.h"

namespace agm::json {

// Each reads the value of one part of a Targeting, which must not be null. Members that are null keep what the part has
// by default.
bool readPart(Reader &reader, Token &token, Audiences &audiences);
bool readPart(Reader &reader, Token &token, Demographics &people);
bool readPart(Reader &reader, Token &token, Regions &regions);
bool readPart(Reader &reader, Token &token, Devices &devices);
bool readPart(Reader &reader, Token &token, QStringList &texts);
bool readPart(Reader &reader, Token &token, QList<Placement> &placements);
bool readPart(Reader &reader, Token &token, std::optional<FrequencyCap> &cap);
bool readPart(Reader &reader, Token &token, std::optional<DetailedTargeting> &detailed);

/// The same by the field (one of TargetingTokens::fields), into its member.
bool readTargetingPart(Reader &reader, Field field, Token &token, Targeting &targeting);

} // namespace agm::json
