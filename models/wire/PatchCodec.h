// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/AdGroupPatch.h"
#include "domain/Error.h"

namespace agm {

// Writing is strict: only the given fields, in the order of Field, in the canonical spelling (minimum_age, include and
// exclude). Nested objects are written whole, with the members this program does not know as they came. Amounts are
// exact decimals of their micro-units, instants are UTC with `Z`. A field that must not be written, or a value that
// does not suit its field, gives an error of kind Invalid with the field's key in `where`. Reentrant, any thread.

/// The body of `PATCH /ad_groups/{id}`.
Result<QByteArray> encodePatch(const AdGroupPatch &patch);

/// The body of `POST /ad_groups`. The campaign is `ad.campaignId`, never a member of `ad.values`.
Result<QByteArray> encodeNewAdGroup(const NewAdGroup &ad);

/// The body of `POST /ad_groups/{id}/duplicate`: 1 to 10 copies, in the same campaign when none is named.
QByteArray encodeDuplicate(int count, const QString &targetCampaignId);

} // namespace agm
