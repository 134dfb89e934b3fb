// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/InsightWords.h"

#include "views/common/Words.h"

#include <QtCore/QCoreApplication>

#include <cmath>

namespace agm::insights {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(InsightWords)
};

FieldText nothing(const QString &why)
{
    return {QStringLiteral("—"), true, why};
}

QString fixed(double value, int digits, const Formats &formats)
{
    return formats.locale().toString(value, 'f', digits);
}

QString signedFixed(double value, int digits, const Formats &formats)
{
    return (value < 0 ? QString(QChar(0x2212)) : QString()) + fixed(std::abs(value), digits, formats);
}

/// So many that the figure is not 0, within reason.
int digitsOf(double points)
{
    int digits = 2;
    while (digits < 4 && points > 0 && points < 0.5 * std::pow(10, -digits))
        ++digits;
    return digits;
}

QString amount(double units, Currency currency, const Formats &formats, Formats::Sign sign)
{
    const auto money = Money::fromDouble(units, currency);
    return money ? formats.money(*money, sign) : QStringLiteral("—");
}

/// `too early to tell, p 0.23`
QString proofText(const Comparison &comparison, const Formats &formats)
{
    const QString word
        = comparison.verdict() == Verdict::TooEarly ? Tr::tr("too early to tell") : verdictWord(comparison.verdict());
    return Tr::tr("%1, %2").arg(word, pText(comparison.p, formats));
}

QString costSentence(const AdGroup &group, const Insight &insight, const Formats &formats)
{
    const Reading cost = readField(group, Field::CostPerResult);
    const auto *money = std::get_if<Money>(&cost.value);
    QStringList parts;
    if (money && cost.presence == Presence::AtLeast)
        parts.append(Tr::tr("no results yet: a result costs at least %1 (95 %)").arg(formats.money(*money)));
    else if (money && insight.costPerResult)
        parts.append(Tr::tr("cost %1, 95 %: %2")
                         .arg(formats.money(*money), costLimits(*insight.costPerResult, money->currency, formats)));
    const auto verdict = targetVerdict(insight);
    if (verdict)
        parts.append(Tr::tr("target %1: %2, %3")
                         .arg(targetText(insight.target, formats), words::inSentence(targetWord(*verdict)),
                              pText(insight.againstTarget->p, formats)));
    return parts.join(QStringLiteral("; "));
}

QString rateSentence(const AdGroup &group, const Insight &insight, const Formats &formats)
{
    const auto clicks = group.number(Field::Clicks);
    const auto impressions = group.number(Field::Impressions);
    if (!insight.ctr)
        return {};
    const QString limits = Tr::tr("95 % interval %1").arg(rateLimits(*insight.ctr, formats));
    return clicks && impressions
        ? Tr::tr("%1 of %2; %3").arg(formats.count(*clicks), formats.count(*impressions), limits)
        : limits;
}

QStringList trendLines(const AdGroup &group, const Insight &insight, const InsightDays &days, const Formats &formats)
{
    constexpr qsizetype MostLines = 14;
    const QList<float> &spend = insight.dailySpend;
    const auto text = [&](qsizetype i) {
        QString day = days.first.isValid() ? formats.day(days.first.addDays(i)) : Tr::tr("day %1").arg(i + 1);
        if (days.lastIsOpen && i == spend.size() - 1)
            day = Tr::tr("%1 (today, not over)").arg(day);
        return std::isnan(spend[i])
            ? Tr::tr("%1: not known").arg(day)
            : Tr::tr("%1: %2").arg(day, amount(double(spend[i]), group.spendCurrency, formats, Formats::Sign::Show));
    };
    QStringList lines;
    for (qsizetype i = 0; i < spend.size() && spend.size() <= MostLines; ++i)
        lines.append(text(i));
    if (!lines.isEmpty())
        return lines;
    qsizetype highest = -1;
    qsizetype unknown = 0;
    for (qsizetype i = 0; i < spend.size(); ++i) {
        unknown += std::isnan(spend[i]);
        if (!std::isnan(spend[i]) && (highest < 0 || spend[i] > spend[highest]))
            highest = i;
    }
    if (highest >= 0)
        lines += {Tr::tr("%1 days").arg(spend.size()), Tr::tr("Highest: %1").arg(text(highest)),
                  Tr::tr("Last: %1").arg(text(spend.size() - 1))};
    if (unknown > 0)
        lines.append(Tr::tr("Days that are not known: %1").arg(unknown));
    return lines;
}

FieldText trendCell(const AdGroup &group, const Insight &insight, const InsightDays &days, const Formats &formats)
{
    if (std::all_of(insight.dailySpend.cbegin(), insight.dailySpend.cend(), [](float x) { return std::isnan(x); }))
        return nothing(Tr::tr("The spend of the single days is not known."));
    QStringList figures;
    for (const float spend : insight.dailySpend)
        figures.append(std::isnan(spend) ? QStringLiteral("—")
                                         : amount(double(spend), group.spendCurrency, formats, Formats::Sign::Omit));
    return {figures.join(QStringLiteral(" · ")), false,
            days.lastIsOpen ? Tr::tr("The spend of each day, oldest first; the last is today and not over.")
                            : Tr::tr("The spend of each day, oldest first.")};
}

FieldText spendChangeCell(const AdGroup &group, const Insight &insight, const Formats &formats, Detail detail)
{
    const auto before = insight.before.money(Field::Spend);
    if (insight.spendChange && std::isfinite(*insight.spendChange)) {
        const QString text = formats.relativeChange(*insight.spendChange);
        if (detail == Detail::Bare)
            return {text, false, {}};
        const auto now = group.money(Field::Spend);
        return {text, false,
                now && before
                    ? Tr::tr("%1 after %2 in the period before.").arg(formats.money(*now), formats.money(*before))
                    : QString()};
    }
    return nothing(before && before->micros == 0
                       ? Tr::tr("Undefined: nothing was spent in the period before, so there is nothing to divide by.")
                       : Tr::tr("The spend of the period before is not known."));
}

FieldText costChangeCell(const Insight &insight, const Formats &formats, Detail detail)
{
    if (!insight.costChange || std::isnan(insight.costChange->estimate))
        return nothing(Tr::tr("Undefined: neither period has a result, or the period before is not known."));
    const Comparison &change = *insight.costChange;
    const QString text = std::isinf(change.estimate) ? Tr::tr("▲ no results now")
        : change.estimate <= 0                       ? Tr::tr("▼ first results")
                                                     : formats.relativeChange(change.estimate - 1);
    if (detail == Detail::Bare)
        return {text, false, {}};
    const QString proof = proofText(change, formats);
    if (std::isinf(change.estimate))
        return {text, false, Tr::tr("There were results in the period before, now none: %1.").arg(proof)};
    if (change.estimate <= 0)
        return {text, false, Tr::tr("There was no result in the period before: %1.").arg(proof)};
    const QString limits = std::isinf(change.interval.high)
        ? Tr::tr("%1 or more").arg(formats.multiple(change.interval.low))
        : QStringLiteral("%1–%2").arg(fixed(change.interval.low, 2, formats), formats.multiple(change.interval.high));
    return {text, false,
            Tr::tr("%1 of the cost in the period before, 95 %: %2; %3")
                .arg(formats.multiple(change.estimate), limits, proof)};
}

FieldText rateChangeCell(const Insight &insight, const Formats &formats, Detail detail)
{
    if (!insight.ctrChange || std::isnan(insight.ctrChange->estimate))
        return nothing(Tr::tr("Undefined: one of the periods has no impressions or is not known."));
    const Comparison &change = *insight.ctrChange;
    const QString text = formats.pointsChange(change.estimate);
    if (detail == Detail::Bare)
        return {text, false, {}};
    const auto before = insight.before.number(Field::ClickThroughRate);
    const QString limits = Tr::tr("%1 to %2 pp")
                               .arg(signedFixed(change.interval.low * 100, 2, formats),
                                    signedFixed(change.interval.high * 100, 2, formats));
    QString why = Tr::tr("95 %: %1; %2").arg(limits, proofText(change, formats));
    if (before)
        why = Tr::tr("%1 in the period before; %2").arg(formats.rate(*before), why);
    return {text, false, why};
}

FieldText targetCell(const AdGroup &group, const Insight &insight, const Formats &formats, Detail detail)
{
    if (const auto verdict = targetVerdict(insight))
        return {targetWord(*verdict), *verdict == TargetVerdict::TooEarly,
                detail == Detail::Bare ? QString() : costSentence(group, insight, formats)};
    if (insight.target.kind == TargetKind::None)
        return nothing(
            Tr::tr("There is nothing to compare with: it has no target of its own, none is set for the account, "
                   "and too few ad groups have the same result and currency."));
    return nothing(Tr::tr("Undefined: nothing was spent, or the goal has no results that are counted."));
}

} // namespace

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Clear: return Tr::tr("clear");
    case Verdict::Likely: return Tr::tr("likely");
    case Verdict::TooEarly: return Tr::tr("too early");
    }
    return {};
}

QString targetWord(TargetVerdict verdict)
{
    switch (verdict) {
    case TargetVerdict::ClearlyAbove: return Tr::tr("Clearly above");
    case TargetVerdict::LikelyAbove: return Tr::tr("Likely above");
    case TargetVerdict::TooEarly: return Tr::tr("Too early to tell");
    case TargetVerdict::LikelyBelow: return Tr::tr("Likely below");
    case TargetVerdict::ClearlyBelow: return Tr::tr("Clearly below");
    }
    return {};
}

QString leanSign(Lean lean)
{
    return lean == Lean::Above ? QStringLiteral("▲") : lean == Lean::Below ? QStringLiteral("▼") : QStringLiteral("●");
}

QString targetText(const CostTarget &target, const Formats &formats)
{
    const QString money = formats.money(target.amount);
    switch (target.kind) {
    case TargetKind::None: break;
    case TargetKind::Own: return Tr::tr("%1 (its own)").arg(money);
    case TargetKind::Person: return Tr::tr("%1 (yours for the account)").arg(money);
    case TargetKind::Median: return Tr::tr("%1 (median of similar ad groups)").arg(money);
    }
    return {};
}

QString pText(double p, const Formats &formats)
{
    if (p < 0.001)
        return Tr::tr("p < %1").arg(fixed(0.001, 3, formats));
    // Rounding must not carry it over a limit: 0.0496 is likely, 0.050 is not.
    int digits = p < 0.1 ? 3 : 2;
    const auto rounded = [&p](int to) { return std::round(p * std::pow(10, to)) / std::pow(10, to); };
    while (digits < 6 && verdictOf(rounded(digits)) != verdictOf(p))
        ++digits;
    return Tr::tr("p %1").arg(fixed(p, digits, formats));
}

QString rateMargin(double rate, const Interval &interval, const Formats &formats)
{
    const double up = (interval.high - rate) * 100;
    const double down = (rate - interval.low) * 100;
    const double half = (up + down) / 2;
    const int digits = digitsOf(half);
    if (std::abs(up - down) <= 0.15 * (up + down))
        return QStringLiteral("±%1").arg(fixed(half, digits, formats));
    return QStringLiteral("%1–%2").arg(fixed(interval.low * 100, digits, formats),
                                       fixed(interval.high * 100, digits, formats));
}

QString rateLimits(const Interval &interval, const Formats &formats)
{
    const int digits = digitsOf((interval.high - interval.low) * 50);
    constexpr QChar NoBreakSpace(0x00A0);
    return Tr::tr("%1 to %2")
        .arg(fixed(interval.low * 100, digits, formats),
             fixed(interval.high * 100, digits, formats) + NoBreakSpace + formats.locale().percent());
}

QString costLimits(const Interval &interval, Currency currency, const Formats &formats)
{
    const QString low = amount(interval.low, currency, formats, Formats::Sign::Omit);
    return std::isinf(interval.high)
        ? Tr::tr("%1 or more").arg(low)
        : QStringLiteral("%1–%2").arg(low, amount(interval.high, currency, formats, Formats::Sign::Omit));
}

Aside aside(const AdGroup &group, const Insight *insight, Field field, const Formats &formats)
{
    Aside aside;
    if (!insight || (field != Field::CostPerResult && field != Field::ClickThroughRate))
        return aside;
    const Reading reading = readField(group, field);
    if (field == Field::ClickThroughRate) {
        const auto *rate = std::get_if<double>(&reading.value);
        if (rate && reading.presence == Presence::Value && insight->ctr)
            aside.margin = rateMargin(*rate, *insight->ctr, formats);
        return aside;
    }
    if (reading.presence == Presence::AtLeast)
        aside.margin = Tr::tr("no results yet");
    else if (reading.presence == Presence::Value && insight->costPerResult)
        aside.margin = costLimits(*insight->costPerResult, group.spendCurrency, formats);
    else
        return aside;
    if (targetVerdict(*insight)) {
        aside.verdict = insight->againstTarget->verdict();
        aside.lean = leanOf(*insight->againstTarget);
    }
    return aside;
}

FieldText derivedCell(const AdGroup &group, const Insight *insight, Field field, const InsightDays &days,
                      const Formats &formats, Detail detail)
{
    if (!insight)
        return nothing(Tr::tr("Not known yet: it is concluded from the figures of the stats window."));
    switch (field) {
    case Field::SpendTrend: return trendCell(group, *insight, days, formats);
    case Field::SpendChange: return spendChangeCell(group, *insight, formats, detail);
    case Field::CostChange: return costChangeCell(*insight, formats, detail);
    case Field::ClickThroughRateChange: return rateChangeCell(*insight, formats, detail);
    case Field::AgainstTarget: return targetCell(group, *insight, formats, detail);
    default: return {};
    }
}

std::optional<Verdict> changeVerdict(const Insight &insight, Field field)
{
    const auto &comparison = field == Field::CostChange ? insight.costChange : insight.ctrChange;
    const bool isChange = field == Field::CostChange || field == Field::ClickThroughRateChange;
    return isChange && comparison && !std::isnan(comparison->estimate) ? std::optional(comparison->verdict())
                                                                       : std::nullopt;
}

QString targetMultiple(const Insight &insight, const Formats &formats)
{
    return targetVerdict(insight) && std::isfinite(insight.againstTarget->estimate)
        ? formats.multiple(insight.againstTarget->estimate)
        : QString();
}

QStringList explanation(const AdGroup &group, const Insight *insight, Field field, const InsightDays &days,
                        const Formats &formats)
{
    if (!insight)
        return isDerived(field) ? QStringList{derivedCell(group, insight, field, days, formats).why} : QStringList();
    switch (field) {
    case Field::ClickThroughRate: return {rateSentence(group, *insight, formats)};
    case Field::CostPerResult: return {costSentence(group, *insight, formats)};
    case Field::SpendTrend: {
        const FieldText cell = trendCell(group, *insight, days, formats);
        return cell.dimmed ? QStringList{cell.why} : trendLines(group, *insight, days, formats);
    }
    default: break;
    }
    return isDerived(field) ? QStringList{derivedCell(group, insight, field, days, formats).why} : QStringList();
}

} // namespace agm::insights
