// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Lookup.h"
#include "wire/PageInfo.h"

#include <QtCore/QByteArrayView>

namespace agm {

/// One page of `GET /audiences`.
struct AudiencePage {
    QList<Audience> audiences; ///< in the order of `data`
    QList<Refusal> refused; ///< ascending by index
    PageInfo pageInfo;
};

/// Reads as leniently as decodeAdGroupPage(); an audience needs its `id`.
Result<AudiencePage> decodeAudiencePage(QByteArrayView json);

/// The answer of `GET /ad_groups/targeting_options`. An option that cannot be read, or that has neither id, key nor
/// code, is left out: a search may go without it.
Result<QList<TargetingOption>> decodeTargetingOptions(QByteArrayView json);

/// The answer of `POST /ad_groups/estimate_reach`.
Result<ReachEstimate> decodeReachEstimate(QByteArrayView json);

/// The body of `POST /ad_groups/estimate_reach`. Fields that an estimate does not take are left out, and so are nulls.
/// Errors: Invalid for a value that does not suit its field.
Result<QByteArray> encodeReachQuery(const ReachQuery &query, const QString &accountId);

} // namespace agm
