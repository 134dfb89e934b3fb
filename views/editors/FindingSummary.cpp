// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/FindingSummary.h"

#include "views/common/FindingWords.h"
#include "views/common/Words.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace agm {

void FindingCollector::add(const QList<Finding> &findings)
{
    for (const Finding &finding : findings) {
        const quint64 field = finding.field ? quint64(*finding.field) + 1 : 0;
        const quint64 key = (quint64(finding.code) << 24) | (quint64(finding.severity) << 16) | field;
        const auto place = m_places.constFind(key);
        if (place == m_places.cend()) {
            m_places.insert(key, m_all.size());
            m_all.append({finding, 1, false});
            continue;
        }
        FindingSummary &summary = m_all[*place];
        ++summary.groups;
        summary.differs = summary.differs || !(summary.finding.args == finding.args);
    }
}

QList<FindingSummary> FindingCollector::summaries() const
{
    QList<FindingSummary> sorted = m_all;
    std::stable_sort(sorted.begin(), sorted.end(), [](const FindingSummary &a, const FindingSummary &b) {
        if (a.finding.severity != b.finding.severity)
            return a.finding.severity > b.finding.severity;
        return a.groups > b.groups;
    });
    return sorted;
}

QString summaryText(const FindingSummary &summary, int selected, const Formats &formats)
{
    const QString text = findingText(summary.finding, formats);
    if (selected <= 1)
        return text;
    if (summary.differs)
        return QCoreApplication::translate("agm::FindingSummary", "%1, the first: %2")
            .arg(words::adGroups(summary.groups), text);
    return QCoreApplication::translate("agm::FindingSummary", "%1: %2").arg(words::adGroups(summary.groups), text);
}

std::optional<Severity> heaviest(const QList<FindingSummary> &summaries)
{
    std::optional<Severity> most;
    for (const FindingSummary &summary : summaries)
        most = most ? std::max(*most, summary.finding.severity) : summary.finding.severity;
    return most;
}

} // namespace agm
