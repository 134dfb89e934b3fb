// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/AdGroup.h"

#include <variant>

namespace agm {

/// The value of one attribute. std::monostate is null.
using FieldValue
    = std::variant<std::monostate, bool, double, Money, Instant, QString, QStringList, Audiences, Demographics, Regions,
                   Devices, QList<Placement>, FrequencyCap, QList<Issue>, DetailedTargeting>;

/// Why a cell shows a value, or what it shows instead. `0` is never `—`, and null is never `0`.
enum class Presence {
    Value, ///< a measured or set value, zero included
    Undefined, ///< `—`: a ratio without its divisor (the API serves 0 for some)
    NotApplicable, ///< `n/a`: null (not the goal; the campaign owns the budget)
    Loading, ///< `…`: a figure of a stats window that has not come yet
    NotSent, ///< `—`: a later key this server does not send
    AtLeast, ///< spend without an event: `value` is the lower bound of the cost
};

/// One attribute of one ad group as it is to be understood.
struct Reading {
    Presence presence = Presence::NotSent;
    FieldValue value;
    friend bool operator==(const Reading &, const Reading &) = default;
};

/// Reads any attribute. Costs without an event get the lower bound spend / 3.68888 (Garwood's upper 95 % limit for a
/// count of zero: ½χ²(0.975, 2) = 3.68887945).
Reading readField(const AdGroup &group, Field field);

/// What sorting, filtering and totals see of a numeric field or an instant (milliseconds): nothing when it is
/// undefined, not applicable or not sent, so that it sorts last in both directions.
std::optional<double> sortNumber(const AdGroup &group, Field field);

/// Text to sort and search by of a field that is not numeric; raw words, never translated. Null when null.
QString rawText(const AdGroup &group, Field field);

} // namespace agm

Q_DECLARE_METATYPE(agm::Reading)
