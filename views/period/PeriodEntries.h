// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/AdGroup.h"
#include "views/period/PeriodLineModel.h"

#include <span>

namespace agm {

/// Which ad groups the lines of a review stand for. Made of the ad groups the review was made of, on any thread: of a
/// large account that takes longer than a frame. Copies share what they hold.
class PeriodScope {
public:
    PeriodScope() = default;
    PeriodScope(std::span<const AdGroupPtr> groups, const PeriodReview &review);

    QStringList ofCampaign(const QString &campaignId) const;
    /// All with figures of its currency and result type; of its currency when it is a sum over several result types.
    QStringList ofTotal(const PeriodTotal &total) const;
    /// The ad groups of all lines of a part that is a list, each once; `moverField` chooses among the movers.
    QStringList ofPart(period::Part part, Field moverField) const;

private:
    void addPart(period::Part part, Field moverField, const PeriodReview &review);
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
    QHash<std::pair<int, int>, QStringList> m_parts; ///< by part, and the field of movers
};

/// The lines of one part of a review.
struct PartLines {
    QList<PeriodEntry> entries; ///< the first `most`
    int total = 0; ///< how many lines there are
    QStringList ids; ///< the ad groups of all of them, each once: PeriodScope::ofPart()
};
/// `moverField` chooses among the movers. Only the parts that are lists: others give nothing.
PartLines partLines(period::Part part, const PeriodReview &review, const PeriodScope &scope, Field moverField,
                    const QDateTime &now, const Formats &formats, int most);

} // namespace agm
