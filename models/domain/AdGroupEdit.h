// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/AdGroup.h"
#include "domain/AdGroupPatch.h"

#include <span>

namespace agm {

/// The attributes that an update may change, in the registry's order.
std::span<const Field> editableFields();
/// Editable::Yes: it may stand in an update.
bool isEditable(Field field);

/// A setting as the server has it, without the reading's second thoughts: monostate for null and for a key that was not
/// sent. `field` must be editable or create-only; AdCampaign reads as the campaign's id.
FieldValue settingOf(const AdGroup &group, Field field);

/// Whether two values mean the same setting: instants by the moment, an unset word like a null one, money of an unnamed
/// currency by its amount.
bool sameSetting(const FieldValue &a, const FieldValue &b);

/// The ad group as it would be after the patch. Values of a kind that does not suit their field are left out.
AdGroupPtr withPatch(const AdGroup &group, const AdGroupPatch &patch);

/// An ad group that does not exist yet, as it would be after its creation: no metrics, created now. `id` is the local
/// one of its draft.
AdGroupPtr asNewGroup(const QString &id, const NewAdGroup &group);

/// What a copy of `group` would be created with: every setting that is not null, the status paused, `title` as given.
AdGroupPatch copyOf(const AdGroup &group, const QString &title);

} // namespace agm
