// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Reading.h"

#include <QtCore/QMap>

namespace agm {

/// The fields an update sends: only what changed. A nested object is whole, with its kept members.
using AdGroupPatch = QMap<Field, FieldValue>;

/// A new ad group: its campaign and the fields a person gave.
struct NewAdGroup {
    QString campaignId;
    AdGroupPatch values;
};

} // namespace agm
