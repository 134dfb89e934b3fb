// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "JsonReader.h"
#include "domain/AdGroup.h"

namespace agm::json {

/// Reads one ad group and moves `token` behind it.
bool readAdGroup(Reader &reader, Token &token, AdGroupPtr &group);

/// Reads a list of issues; null gives none.
bool readIssues(Reader &reader, Token &token, QList<Issue> &issues);

} // namespace agm::json
