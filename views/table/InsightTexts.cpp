// SPDX-License-Identifier: GPL-3.0-or-later
// The presentation model's part for what is concluded: derived columns, and what stands beside CTR and cost.
#include "domain/FieldRegistry.h"
#include "views/common/InsightWords.h"
#include "views/common/SafeText.h"
#include "views/common/Words.h"
#include "views/table/AdGroupPresentationModel.h"

#include <algorithm>
#include <cmath>

namespace agm {

CellParts AdGroupPresentationModel::partsOf(Field field) const
{
    if (!m_rows->table()->hasInsights())
        return CellParts::Value;
    switch (field) {
    case Field::CostPerResult: return CellParts::Cost;
    case Field::ClickThroughRate: return CellParts::Rate;
    case Field::CostChange:
    case Field::ClickThroughRateChange: return CellParts::Change;
    default: return CellParts::Value;
    }
}

CellLook AdGroupPresentationModel::derivedLook(int row, Field field) const
{
    CellLook look;
    look.numeric = standsRight(field);
    const InsightPtr &insight = insightPtrAt(row);
    if (field == Field::SpendTrend && insight
        && std::any_of(insight->dailySpend.cbegin(), insight->dailySpend.cend(),
                       [](float x) { return !std::isnan(x); })) {
        // The figures become text only where somebody reads them.
        look.spark = insight;
        look.lastIsOpen = insightDays().lastIsOpen;
        return look;
    }
    const FieldText cell
        = insights::derivedCell(*group(row), insight.get(), field, insightDays(), m_formats, insights::Detail::Bare);
    look.text = cell.text;
    look.dimmed = cell.dimmed;
    look.parts = partsOf(field);
    if (!insight)
        return look;
    if (const auto verdict = insights::changeVerdict(*insight, field)) {
        look.chip = insights::verdictWord(*verdict);
        look.dimmed = *verdict == Verdict::TooEarly;
    }
    if (field == Field::AgainstTarget && targetVerdict(*insight)) {
        look.lean = leanOf(*insight->againstTarget);
        look.aside = insights::targetMultiple(*insight, m_formats);
    }
    return look;
}

void AdGroupPresentationModel::addAside(CellLook &look, int row, Field field, const AdGroup &one) const
{
    look.parts = partsOf(field);
    if (look.parts == CellParts::Value)
        return;
    const insights::Aside aside = insights::aside(one, insightAt(row), field, m_formats);
    look.aside = aside.margin;
    if (!aside.verdict)
        return;
    look.chip = insights::verdictWord(*aside.verdict);
    look.lean = aside.lean;
    look.tint = *aside.verdict == Verdict::Clear ? 1 : *aside.verdict == Verdict::Likely ? 0.5 : 0;
}

QString AdGroupPresentationModel::derivedText(int row, Field field) const
{
    if (isStale(row, field))
        return QStringLiteral("…");
    const Insight *insight = insightAt(row);
    const FieldText cell = insights::derivedCell(*group(row), insight, field, insightDays(), m_formats);
    const auto verdict = insight ? insights::changeVerdict(*insight, field) : std::nullopt;
    if (verdict)
        return tr("%1, %2", "a change and how much it proves").arg(cell.text, insights::verdictWord(*verdict));
    return cell.text;
}

QStringList AdGroupPresentationModel::derivedTooltip(int row, Field field) const
{
    QStringList lines;
    if (field != Field::SpendTrend)
        lines.append(QStringLiteral("%1: %2").arg(words::fieldTitle(field), derivedText(row, field)));
    else
        lines.append(words::fieldTitle(field));
    if (!isStale(row, field))
        lines += insights::explanation(*group(row), insightAt(row), field, insightDays(), m_formats);
    lines.append(words::fieldDefinition(field));
    return lines;
}

QString AdGroupPresentationModel::spokenDerived(int row, Field field) const
{
    const Insight *insight = insightAt(row);
    QString text = derivedText(row, field);
    if (text == QStringLiteral("—"))
        return tr("undefined");
    if (field == Field::SpendTrend)
        return insights::explanation(*group(row), insight, field, insightDays(), m_formats).join(QStringLiteral("; "));
    text.replace(QStringLiteral("▲"), tr("up", "a figure has risen"));
    text.replace(QStringLiteral("▼"), tr("down", "a figure has fallen"));
    if (field == Field::AgainstTarget && insight)
        text = tr("%1, %2 of the target").arg(text, insights::targetMultiple(*insight, m_formats));
    return text;
}

QString AdGroupPresentationModel::spokenAside(int row, Field field, const AdGroup &one) const
{
    const Insight *insight = insightAt(row);
    const insights::Aside aside = insights::aside(one, insight, field, m_formats);
    QString text;
    if (!aside.margin.isEmpty() && field == Field::ClickThroughRate)
        text += tr(", 95 % interval %1").arg(insights::rateLimits(*insight->ctr, m_formats));
    else if (!aside.margin.isEmpty())
        text += readField(one, field).presence == Presence::AtLeast ? tr(", %1").arg(aside.margin)
                                                                    : tr(", 95 % interval %1").arg(aside.margin);
    if (aside.verdict)
        text += tr(", against target: %1").arg(words::inSentence(insights::targetWord(*targetVerdict(*insight))));
    return text;
}

} // namespace agm
