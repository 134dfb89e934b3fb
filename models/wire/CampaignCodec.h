// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Campaign.h"
#include "wire/PageInfo.h"

#include <QtCore/QByteArrayView>

namespace agm {

/// One page of `GET /ad_campaigns`.
struct CampaignPage {
    QList<CampaignPtr> campaigns; ///< in the order of `data`
    QList<Refusal> refused; ///< ascending by index
    PageInfo pageInfo;
};

/// Reads as leniently as decodeAdGroupPage(); a campaign needs its `id` and its `status`. Reentrant, any thread.
Result<CampaignPage> decodeCampaignPage(QByteArrayView json);
Result<CampaignPtr> decodeCampaign(QByteArrayView json);

} // namespace agm
