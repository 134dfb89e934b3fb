// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace agm {

class AdGroupFilterModel;
class AdGroupRepository;

/// The ad groups whose days a trend asks for.
struct TrendScope {
    /// So many take a part of a second to be asked for.
    static constexpr int Many = 5000;
    /// Of many the days of these are asked for, those with the most spend: a request to the reports holds 100.
    static constexpr int Asked = 2000;

    QStringList ids; ///< in the order of the table or the selection
    int leftOut = 0; ///< how many there are beside them
};

/// Of what is selected, or with no selection of what is shown. What is only drafted has no figures and takes no part.
TrendScope trendScope(const AdGroupFilterModel &rows, const AdGroupRepository &repository,
                      const QStringList &selection);

} // namespace agm
