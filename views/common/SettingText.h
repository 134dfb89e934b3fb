// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Campaign.h"
#include "domain/Reading.h"
#include "views/common/Formats.h"

#include <QtCore/QStringList>

namespace agm {

/// One line for a setting as it was or would be: "none", "Active", "US$140.00", "1 Dec 2026, 00:00 UTC"; objects are
/// summarised. Inert. With `campaigns` a campaign is named by its title.
QString settingText(Field field, const FieldValue &value, const Formats &formats,
                    const CampaignsById *campaigns = nullptr);
/// The same in full, for a tooltip: every line of an object, exact amounts, the time in UTC. Never empty.
QStringList settingLines(Field field, const FieldValue &value, const Formats &formats,
                         const CampaignsById *campaigns = nullptr);

} // namespace agm
