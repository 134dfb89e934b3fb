// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/DraftChecks.h"
#include "views/common/Formats.h"

namespace agm {

/// One thing the checks say about one or many ad groups.
struct FindingSummary {
    Finding finding; ///< of the first ad group
    int groups = 0; ///< how many ad groups it holds for
    bool differs = false; ///< others have other figures
};

/// Collects the findings of many ad groups, one summary for each code, field and severity.
class FindingCollector {
public:
    void add(const QList<Finding> &findings);
    /// Heaviest first, then what most ad groups have.
    QList<FindingSummary> summaries() const;

private:
    QList<FindingSummary> m_all;
    QHash<quint64, qsizetype> m_places;
};

/// `2 ad groups: …` — the finding alone when the selection has a single ad group.
QString summaryText(const FindingSummary &summary, int selected, const Formats &formats);
/// The heaviest severity; nothing for an empty list.
std::optional<Severity> heaviest(const QList<FindingSummary> &summaries);

} // namespace agm
