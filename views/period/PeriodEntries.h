// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/AdGroup.h"
#include "views/period/PeriodLineModel.h"

namespace agm {

/// Which ad groups the lines of a review stand for. Made of the ad groups the review was made of.
class PeriodScope {
public:
    PeriodScope() = default;
    explicit PeriodScope(const QList<AdGroupPtr> &groups);

    QStringList ofCampaign(const QString &campaignId) const;
    /// All with figures of its currency and result type; of its currency when it is a sum over several result types.
    QStringList ofTotal(const PeriodTotal &total) const;

private:
    struct Kind {
        Currency currency;
        Word resultEvent;
        friend bool operator==(const Kind &, const Kind &) = default;
        friend size_t qHash(const Kind &kind, size_t seed = 0)
        {
            return qHashMulti(seed, kind.currency, kind.resultEvent);
        }
    };
    QHash<QString, QStringList> m_campaigns;
    QHash<Kind, QStringList> m_kinds;
    QList<Kind> m_order; ///< as they came first
};

/// The lines of one part of a review.
struct PartLines {
    QList<PeriodEntry> entries; ///< the first `most`
    int total = 0; ///< how many lines there are
    QStringList ids; ///< the ad groups of all of them, each once
};
/// `moverField` chooses among the movers. Only the parts that are lists: others give nothing.
PartLines partLines(period::Part part, const PeriodReview &review, const PeriodScope &scope, Field moverField,
                    const QDateTime &now, const Formats &formats, int most);

} // namespace agm
