// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/DeliveryCheck.h"
#include "views/common/Formats.h"

namespace agm::words {

/// "Status", "Campaign", "Schedule", …
QString deliveryPart(DeliveryPart part);
/// "all right", "slows delivery", "stops delivery", "not known".
QString deliveryVerdict(DeliveryVerdict verdict);
/// What was found and, where a person can do something, what. Plain text; the server's words are made harmless.
QString deliverySentence(const DeliveryFinding &finding, const Formats &formats);
/// The whole check in one sentence: what stops it, else what slows it, else that nothing was found.
QString deliverySummary(const QList<DeliveryFinding> &findings);

} // namespace agm::words
