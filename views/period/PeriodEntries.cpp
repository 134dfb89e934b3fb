// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/period/PeriodEntries.h"

#include <QtCore/QSet>

namespace agm {
namespace {

/// Texts only for the lines that are shown: a large account has many more.
template <class T, class MakeLine, class IdsOf>
void fill(PartLines &lines, const QList<T> &items, int most, MakeLine makeLine, IdsOf idsOf)
{
    lines.total = int(items.size());
    for (const T &item : items.mid(0, most)) {
        PeriodEntry entry = makeLine(item);
        entry.ids = idsOf(item);
        lines.entries.append(entry);
    }
}

/// The ad groups of all items, each once.
template <class T, class IdsOf>
QStringList idsOfAll(const QList<T> &items, IdsOf idsOf)
{
    QStringList ids;
    QSet<QString> seen;
    seen.reserve(items.size());
    for (const T &item : items) {
        for (const QString &id : idsOf(item)) {
            const auto known = seen.size();
            seen.insert(id);
            if (seen.size() > known)
                ids.append(id);
        }
    }
    return ids;
}

template <class T>
QStringList ownId(const T &item)
{
    return {item.adGroupId};
}

auto pacingIds(const PeriodScope &scope)
{
    return [&scope](const Pacing &pacing) {
        return pacing.adGroupId.isEmpty() ? scope.ofCampaign(pacing.campaignId) : QStringList{pacing.adGroupId};
    };
}

/// Movers alone have a list for each field.
std::pair<int, int> keyOf(period::Part part, Field moverField)
{
    return {int(part), part == period::Part::Movers ? int(moverField) : 0};
}

} // namespace

PeriodScope::PeriodScope(std::span<const AdGroupPtr> groups, const PeriodReview &review)
{
    QHash<Word, QStringList> campaigns; // neighbours share them, and a text for each would cost more than the rest
    for (const AdGroupPtr &group : groups) {
        campaigns[group->campaignId].append(group->id);
        // What has no figures is in no sum.
        if (group->metricsLoading || !group->money(Field::Spend))
            continue;
        QStringList &kind = m_kinds[{group->spendCurrency, group->resultEvent}];
        if (kind.isEmpty())
            m_order.append({group->spendCurrency, group->resultEvent});
        kind.append(group->id);
    }
    for (auto it = campaigns.cbegin(); it != campaigns.cend(); ++it)
        m_campaigns.insert(it.key().text(), it.value());
    for (auto it = review.movers.cbegin(); it != review.movers.cend(); ++it)
        addPart(period::Part::Movers, it.key(), review);
    for (const auto part : {period::Part::Waste, period::Part::Pacing, period::Part::Anomalies, period::Part::Issues})
        addPart(part, {}, review);
}

void PeriodScope::addPart(period::Part part, Field moverField, const PeriodReview &review)
{
    QStringList &ids = m_parts[keyOf(part, moverField)];
    switch (part) {
    case period::Part::Movers: ids = idsOfAll(review.movers.value(moverField), ownId<Mover>); break;
    case period::Part::Waste: ids = idsOfAll(review.waste, ownId<Waste>); break;
    case period::Part::Pacing: ids = idsOfAll(review.pacing, pacingIds(*this)); break;
    case period::Part::Anomalies: ids = idsOfAll(review.anomalies, ownId<Anomaly>); break;
    case period::Part::Issues: ids = idsOfAll(review.issues, ownId<OpenIssue>); break;
    case period::Part::Totals:
    case period::Part::LeftOut: break;
    }
}

QStringList PeriodScope::ofPart(period::Part part, Field moverField) const
{
    return m_parts.value(keyOf(part, moverField));
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
    PartLines lines;
    lines.ids = scope.ofPart(part, moverField);
    switch (part) {
    case period::Part::Movers:
        fill(
            lines, review.movers.value(moverField), most,
            [&](const Mover &mover) {
                return PeriodEntry{period::moverLine(mover, formats), {}, {}};
            },
            ownId<Mover>);
        break;
    case period::Part::Waste:
        fill(
            lines, review.waste, most,
            [&](const Waste &waste) {
                return PeriodEntry{period::wasteLine(waste, formats), {}, {}};
            },
            ownId<Waste>);
        break;
    case period::Part::Pacing:
        fill(
            lines, review.pacing, most,
            [&](const Pacing &pacing) {
                return PeriodEntry{period::pacingLine(pacing, formats), {}, PacingBar::of(pacing)};
            },
            pacingIds(scope));
        break;
    case period::Part::Anomalies:
        fill(
            lines, review.anomalies, most,
            [&](const Anomaly &anomaly) {
                return PeriodEntry{period::anomalyLine(anomaly, formats), {}, {}};
            },
            ownId<Anomaly>);
        break;
    case period::Part::Issues:
        fill(
            lines, review.issues, most,
            [&](const OpenIssue &issue) {
                return PeriodEntry{period::issueLine(issue, now, formats), {}, {}};
            },
            ownId<OpenIssue>);
        break;
    case period::Part::Totals:
    case period::Part::LeftOut: break;
    }
    return lines;
}

} // namespace agm
