// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/period/PeriodLineModel.h"

#include "views/common/SafeText.h"

namespace agm {

std::optional<PacingBar> PacingBar::of(const Pacing &pacing)
{
    if (pacing.budget.micros <= 0)
        return std::nullopt;
    PacingBar bar;
    bar.budget = pacing.budget.toDouble();
    for (const auto &money : {pacing.spent, pacing.forecast, pacing.low, pacing.high}) {
        if (money && money->currency != pacing.budget.currency)
            return std::nullopt;
    }
    if (pacing.spent)
        bar.spent = pacing.spent->toDouble();
    if (pacing.forecast)
        bar.forecast = pacing.forecast->toDouble();
    if (pacing.low && pacing.high)
        bar.interval = Interval{pacing.low->toDouble(), pacing.high->toDouble()};
    return bar.spent || bar.forecast ? std::optional(bar) : std::nullopt;
}

void PeriodLineModel::setEntries(const QList<PeriodEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int PeriodLineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant PeriodLineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PeriodEntry &entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole: return entry.line.title;
    case Qt::AccessibleTextRole: return entry.line.spoken();
    case Qt::AccessibleDescriptionRole: return entry.line.why.join(QLatin1Char(' '));
    case Qt::ToolTipRole: return plainTooltip(QStringList{entry.line.title} + entry.line.why);
    case FigureRole: return entry.line.figure;
    case SentenceRole: return entry.line.sentence;
    case ToneRole: return int(entry.line.tone);
    case BarRole: return entry.bar ? QVariant::fromValue(*entry.bar) : QVariant();
    case IdsRole: return entry.ids;
    default: return {};
    }
}

} // namespace agm
