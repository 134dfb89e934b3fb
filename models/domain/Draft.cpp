// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Draft.h"

#include <QtCore/QUuid>

#include <algorithm>

namespace agm {
namespace {

/// The server's ids begin with adgrp_, so the two kinds cannot meet.
constexpr QLatin1String LocalPrefix("local_");

} // namespace

bool Draft::hasConflict() const
{
    return std::any_of(fields.cbegin(), fields.cend(), [](const FieldEdit &edit) { return edit.theirs.has_value(); });
}

AdGroupPatch Draft::patch() const
{
    AdGroupPatch patch;
    for (auto it = fields.cbegin(); it != fields.cend(); ++it)
        patch.insert(it.key(), it.value().mine);
    return patch;
}

QString makeLocalId()
{
    return LocalPrefix + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

bool isLocalId(const QString &adGroupId)
{
    return adGroupId.startsWith(LocalPrefix);
}

} // namespace agm
