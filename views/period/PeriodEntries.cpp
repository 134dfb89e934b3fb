// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/period/PeriodEntries.h"

#include <QtCore/QSet>

namespace agm {
namespace {

/// Texts only for the lines that are shown, ids of all.
template <class T, class MakeLine, class IdsOf>
PartLines linesOf(const QList<T> &items, int most, MakeLine makeLine, IdsOf idsOf)
{
    PartLines lines;
    lines.total = int(items.size());
    QSet<QString> seen;
    for (const T &item : items) {
        const QStringList ids = idsOf(item);
        for (const QString &id : ids) {
            if (!seen.contains(id)) {
                seen.insert(id);
                lines.ids.append(id);
            }
        }
        if (lines.entries.size() < most) {
            PeriodEntry entry = makeLine(item);
            entry.ids = ids;
            lines.entries.append(entry);
        }
    }
    return lines;
}

} // namespace

PeriodScope::PeriodScope(const QList<AdGroupPtr> &groups)
{
    for (const AdGroupPtr &group : groups) {
        m_campaigns[group->campaignId.text()].append(group->id);
        // What has no figures is in no sum.
        if (group->metricsLoading || !group->money(Field::Spend))
            continue;
        QStringList &kind = m_kinds[{group->spendCurrency, group->resultEvent}];
        if (kind.isEmpty())
            m_order.append({group->spendCurrency, group->resultEvent});
        kind.append(group->id);
    }
}

QStringList PeriodScope::ofCampaign(const QString &campaignId) const
{
    return m_campaigns.value(campaignId);
}

QStringList PeriodScope::ofTotal(const PeriodTotal &total) const
{
    if (!total.now.mixedResults)
        return m_kinds.value({total.currency, total.resultEvent});
    QStringList ids;
    for (const Kind &kind : m_order) {
        if (kind.currency == total.currency)
            ids += m_kinds.value(kind);
    }
    return ids;
}

PartLines partLines(period::Part part, const PeriodReview &review, const PeriodScope &scope, Field moverField,
                    const QDateTime &now, const Formats &formats, int most)
{
    const auto itsOwn = [](const auto &item) { return QStringList{item.adGroupId}; };
    switch (part) {
    case period::Part::Movers:
        return linesOf(
            review.movers.value(moverField), most,
            [&](const Mover &mover) {
                return PeriodEntry{period::moverLine(mover, formats), {}, {}};
            },
            itsOwn);
    case period::Part::Waste:
        return linesOf(
            review.waste, most,
            [&](const Waste &waste) {
                return PeriodEntry{period::wasteLine(waste, formats), {}, {}};
            },
            itsOwn);
    case period::Part::Pacing:
        return linesOf(
            review.pacing, most,
            [&](const Pacing &pacing) {
                return PeriodEntry{period::pacingLine(pacing, formats), {}, PacingBar::of(pacing)};
            },
            [&](const Pacing &pacing) {
                return pacing.adGroupId.isEmpty() ? scope.ofCampaign(pacing.campaignId) : QStringList{pacing.adGroupId};
            });
    case period::Part::Anomalies:
        return linesOf(
            review.anomalies, most,
            [&](const Anomaly &anomaly) {
                return PeriodEntry{period::anomalyLine(anomaly, formats), {}, {}};
            },
            itsOwn);
    case period::Part::Issues:
        return linesOf(
            review.issues, most,
            [&](const OpenIssue &issue) {
                return PeriodEntry{period::issueLine(issue, now, formats), {}, {}};
            },
            itsOwn);
    case period::Part::Totals:
    case period::Part::LeftOut: break;
    }
    return {};
}

} // namespace agm
