// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/FieldRegistry.h"
#include "domain/Listed.h"
#include "views/common/Languages.h"
#include "views/common/SafeText.h"
#include "views/common/Words.h"
#include "views/period/PeriodWords.h"

#include <QtCore/QCoreApplication>

#include <cmath>

namespace agm::period {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PeriodWords)
};

FieldText nothing(const QString &text, const QString &why)
{
    return {text, true, why};
}

/// Why figures have no value of a metric.
FieldText absent(const MetricFigures &figures, Field field)
{
    const auto divisor = costDivisor(field);
    const bool ofResults = field == Field::Results || divisor == Field::Results;
    if (figures.mixedCurrencies && isMoney(field))
        return nothing(QStringLiteral("—"), Tr::tr("Amounts of different currencies are not added."));
    if (ofResults && figures.mixedResults)
        return nothing(QStringLiteral("—"),
                       Tr::tr("Results of different types are not added; each type has its own line."));
    if (ofResults && figures.resultEvent.isNull())
        return nothing(Tr::tr("n/a"), Tr::tr("Not applicable: the goal is nothing that counts results."));
    if (field == Field::Reach || field == Field::UniqueClicks || field == Field::Frequency
        || field == Field::UniqueClickThroughRate)
        return nothing(QStringLiteral("—"),
                       Tr::tr("It counts people, who may be in several ad groups: it has no total."));
    if (field == Field::ReturnOnAdSpend)
        return nothing(
            QStringLiteral("—"),
            Tr::tr("Not known: ROAS divides US dollars by US dollars, and the spend in US dollars is not known."));
    return nothing(QStringLiteral("—"), Tr::tr("Not known: at least one ad group has no figure for it."));
}

FieldText undefined(Field field)
{
    const auto divisor = costDivisor(field);
    if (divisor)
        return nothing(QStringLiteral("—"),
                       Tr::tr("Undefined: there is nothing to divide by, %1 is 0.").arg(words::fieldTitle(*divisor)));
    if (field == Field::ReturnOnAdSpend)
        return nothing(QStringLiteral("—"), Tr::tr("Undefined: there is nothing to divide by, nothing was spent."));
    return nothing(QStringLiteral("—"), Tr::tr("Undefined: there is nothing to divide by, there were no impressions."));
}

QString withSign(double value, const QString &magnitude)
{
    return (value < 0 ? QStringLiteral("−") : QStringLiteral("+")) + Formats::withoutMarks(magnitude);
}

QString arrow(double value)
{
    return value < 0 ? QStringLiteral("▼ ") : QStringLiteral("▲ ");
}

QString percent(double share, const Formats &formats)
{
    return formats.locale().toString(std::abs(share) * 100, 'f', 1);
}

QString resultWord(const MetricFigures &figures)
{
    return figures.resultEvent.isNull() ? words::fieldTitle(Field::Results)
                                        : words::fieldWord(Field::ResultEvent, figures.resultEvent.text());
}

/// "720 of 20,000 impressions were clicked": what a figure is made of.
QString makingOf(const MetricFigures &figures, Field field, const Formats &formats)
{
    const auto spend = figures.money(Field::Spend);
    if (field == Field::Spend)
        return spend ? Tr::tr("Exactly: %1").arg(formats.exactMoney(*spend)) : QString();
    if (field == Field::ClickThroughRate) {
        const auto clicks = figures.kept(Field::Clicks);
        const auto impressions = figures.kept(Field::Impressions);
        return clicks && impressions
            ? Tr::tr("%1 clicks in %2 impressions.").arg(formats.count(*clicks), formats.count(*impressions))
            : QString();
    }
    if (field == Field::ReturnOnAdSpend) {
        const auto value = figures.money(Field::PurchaseValue);
        const auto divisor = Money::fromDouble(figures.roasSpendUsd.value_or(0), Currency::usd());
        return value && figures.roasSpendUsd && divisor
            ? Tr::tr("Purchases worth %1 for a spend of %2; both in US dollars.")
                  .arg(formats.money(*value), formats.money(*divisor))
            : QString();
    }
    if (const auto divisor = costDivisor(field)) {
        const auto events = figures.kept(*divisor);
        if (!spend || !events)
            return {};
        if (*divisor == Field::Results)
            return Tr::tr("%1 for %2 results (%3).")
                .arg(formats.money(*spend), formats.count(*events), resultWord(figures));
        return Tr::tr("%1 for %2 (%3).")
            .arg(formats.money(*spend), formats.count(*events), words::fieldTitle(*divisor));
    }
    return field == Field::Results && !figures.resultEvent.isNull() ? Tr::tr("Counted: %1.").arg(resultWord(figures))
                                                                    : QString();
}

Figure figureOf(Field field, const PeriodTotal &total, const PeriodReview &review, const Formats &formats)
{
    Figure figure;
    figure.field = field;
    figure.name = words::fieldTitle(field);
    figure.now = metricText(total.now, field, formats);
    figure.why = {QStringLiteral("%1: %2").arg(figure.name, figure.now.text), figure.now.why,
                  makingOf(total.now, field, formats)};
    const auto interval = metricInterval(total.now, field);
    // Without a single result the figure itself is the interval's lower end.
    if (interval && total.now.number(field)) {
        const QString text = intervalText(*interval, field, total.currency, formats);
        figure.interval = Tr::tr("95 %: %1").arg(text);
        figure.why.append(Tr::tr("95 % interval: %1.").arg(text));
    }
    if (total.before) {
        const FieldText before = metricText(*total.before, field, formats);
        figure.before = before.text;
        const auto now = total.now.number(field);
        const auto then = total.before->number(field);
        const auto comparison = compareMetric(total.now, *total.before, field);
        figure.change = changeText(now, then, field, total.currency, formats);
        const std::optional<double> difference = now && then ? std::optional(*now - *then) : std::nullopt;
        if (difference ? isSeen(*difference, *then, field) : comparison.has_value())
            std::tie(figure.word, figure.tone) = changeWord(difference, field, comparison);
        figure.why.append(Tr::tr("Before: %1").arg(before.text));
        figure.why.append(before.why);
        if (!figure.change.isEmpty())
            figure.why.append(Tr::tr("Change: %1").arg(figure.change));
        if (comparison)
            figure.why.append(Tr::tr("Difference, 95 % interval: %1; %2, p = %3.")
                                  .arg(comparisonInterval(*comparison, field, formats),
                                       verdictWord(comparison->verdict()),
                                       formats.locale().toString(comparison->p, 'g', 2)));
    } else {
        figure.why.append(Tr::tr("The period before is not known."));
    }
    if (review.includesToday)
        figure.why.append(Tr::tr("Today is incomplete: the figures still grow, while the period before is over."));
    figure.why.append(words::fieldDefinition(field));
    figure.why.removeAll(QString());
    return figure;
}

} // namespace

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::TooEarly: return Tr::tr("too early");
    case Verdict::Likely: return Tr::tr("likely");
    case Verdict::Clear: return Tr::tr("clear");
    }
    return {};
}

QString numberText(double value, Field field, Currency currency, const Formats &formats)
{
    if (!std::isfinite(value))
        return QStringLiteral("—");
    if (isMoney(field)) {
        const auto money = Money::fromDouble(value, currency);
        return money ? formats.money(*money) : QStringLiteral("—");
    }
    switch (fieldInfo(field).kind) {
    case FieldKind::Rate: return formats.rate(value);
    case FieldKind::Multiple: return formats.multiple(value);
    case FieldKind::Decimal: return formats.decimal(value);
    default: return formats.count(value);
    }
}

FieldText metricText(const MetricFigures &figures, Field field, const Formats &formats)
{
    const Reading reading = figures.read(field);
    const auto *money = std::get_if<Money>(&reading.value);
    const auto *number = std::get_if<double>(&reading.value);
    switch (reading.presence) {
    case Presence::Value:
        if (money)
            return {formats.money(*money), false, {}};
        return {numberText(number ? *number : 0, field, figures.currency, formats), false, {}};
    case Presence::AtLeast:
        return {QStringLiteral("> ") + formats.money(*money), false,
                Tr::tr("A lower bound: nothing came of the spend. No result at all is compatible with up to 3.69 "
                       "(95 % interval), so one costs more than this.")};
    case Presence::Undefined: return undefined(field);
    case Presence::Loading: return nothing(QStringLiteral("…"), Tr::tr("The figures are loading."));
    case Presence::NotApplicable: return nothing(Tr::tr("n/a"), Tr::tr("Not applicable."));
    case Presence::NotSent: return absent(figures, field);
    }
    return {};
}

QString intervalText(const Interval &interval, Field field, Currency currency, const Formats &formats)
{
    const QString low = numberText(interval.low, field, currency, formats);
    if (!std::isfinite(interval.high))
        return QStringLiteral("> ") + low;
    const QString high = numberText(interval.high, field, currency, formats);
    // The unit stands once, on the side where the language puts it.
    QString bareLow = low;
    QString bareHigh = high;
    if (isMoney(field)) {
        const auto lowMoney = Money::fromDouble(interval.low, currency);
        const auto highMoney = Money::fromDouble(interval.high, currency);
        bareLow = lowMoney ? formats.money(*lowMoney, Formats::Sign::Omit) : low;
        bareHigh = highMoney ? formats.money(*highMoney, Formats::Sign::Omit) : high;
    } else if (fieldInfo(field).kind == FieldKind::Rate) {
        bareLow = Formats::withoutMarks(low);
        bareLow.chop(Formats::withoutMarks(formats.locale().percent()).size() + 1);
    }
    const bool unitLeads = Formats::withoutMarks(low).endsWith(Formats::withoutMarks(bareLow));
    return QStringLiteral("%1–%2").arg(unitLeads ? low : bareLow, unitLeads ? bareHigh : high);
}

bool isSeen(double difference, double before, Field field)
{
    if (fieldInfo(field).kind == FieldKind::Rate)
        return std::abs(difference) >= 0.00005;
    return before <= 0 ? difference != 0 : std::abs(difference / before) >= 0.0005;
}

QString changeText(std::optional<double> now, std::optional<double> before, Field field, Currency currency,
                   const Formats &formats)
{
    if (!now || !before)
        return {};
    const double difference = *now - *before;
    if (!isSeen(difference, *before, field))
        return Tr::tr("no change");
    if (fieldInfo(field).kind == FieldKind::Rate) {
        const QString points = formats.locale().toString(std::abs(difference) * 100, 'f', 2);
        return arrow(difference)
            + Tr::tr("%1 pp").arg(languages::ordered(withSign(difference, points), formats.locale()));
    }
    // A share of nothing (or of a corrected, negative sum) says nothing; the amount does.
    if (*before <= 0)
        return languages::ordered(
            arrow(difference) + withSign(difference, numberText(std::abs(difference), field, currency, formats)),
            formats.locale());
    const double share = difference / *before;
    return languages::ordered(arrow(share) + withSign(share, percent(share, formats)) + QChar(0x00A0)
                                  + formats.locale().percent(),
                              formats.locale());
}

QString comparisonInterval(const Comparison &comparison, Field field, const Formats &formats)
{
    const bool rate = fieldInfo(field).kind == FieldKind::Rate;
    const auto end = [&](double value) {
        const double share = rate ? value : value - 1;
        return languages::ordered(
            withSign(share, rate ? formats.locale().toString(std::abs(share) * 100, 'f', 2) : percent(share, formats)),
            formats.locale());
    };
    const QString unit = rate ? Tr::tr("pp") : formats.locale().percent();
    if (!std::isfinite(comparison.interval.high))
        return Tr::tr("%1 %2 or more").arg(end(comparison.interval.low), unit);
    return Tr::tr("%1 to %2 %3").arg(end(comparison.interval.low), end(comparison.interval.high), unit);
}

std::pair<QString, Tone> changeWord(std::optional<double> difference, Field field,
                                    const std::optional<Comparison> &comparison)
{
    if (comparison && comparison->verdict() == Verdict::TooEarly)
        return {verdictWord(Verdict::TooEarly), Tone::Neutral};
    // A side without a result has no cost, only a bound; which one is dearer the ratio says all the same.
    if (!difference && comparison)
        difference = comparison->estimate - (isMoney(field) ? 1 : 0);
    if (!difference || *difference == 0)
        return {};
    const FieldInfo &info = fieldInfo(field);
    const bool up = *difference > 0;
    Tone tone = Tone::Neutral;
    QString word;
    if (info.kind == FieldKind::Count) {
        // A count follows what is spent: more of it is not better by itself.
        word = up ? Tr::tr("more") : Tr::tr("fewer");
    } else if (info.goodWay == GoodWay::Neutral) {
        word = up ? Tr::tr("more") : Tr::tr("less");
    } else {
        tone = up == (info.goodWay == GoodWay::Up) ? Tone::Good : Tone::Bad;
        if (isMoney(field) && info.goodWay == GoodWay::Down)
            word = up ? Tr::tr("dearer") : Tr::tr("cheaper");
        else
            word = tone == Tone::Good ? Tr::tr("better") : Tr::tr("worse");
    }
    if (comparison)
        word = QStringLiteral("%1, %2").arg(word, verdictWord(comparison->verdict()));
    return {word, tone};
}

QString Figure::spoken() const
{
    QStringList parts{QStringLiteral("%1: %2").arg(name, now.text)};
    if (!change.isEmpty())
        parts.append(change);
    if (!word.isEmpty())
        parts.append(word);
    if (!before.isEmpty())
        parts.append(Tr::tr("before %1").arg(before));
    if (!interval.isEmpty())
        parts.append(interval);
    return listed(parts);
}

TotalLine totalLine(const PeriodTotal &total, const PeriodReview &review, const Formats &formats)
{
    TotalLine line;
    QStringList title;
    title.append(total.now.mixedCurrencies     ? Tr::tr("Several currencies")
                     : total.currency.isNull() ? Tr::tr("No currency")
                                               : total.currency.code());
    if (total.now.mixedResults)
        title.append(Tr::tr("all result types"));
    else if (total.resultEvent.isNull())
        title.append(Tr::tr("no results counted"));
    else
        title.append(words::fieldWord(Field::ResultEvent, total.resultEvent.text()));
    line.title = title.join(QStringLiteral(" · "));
    line.detail = words::adGroups(total.groups);
    if (review.includesToday)
        line.caution = Tr::tr("today incomplete");
    for (const Field field : Figures)
        line.figures.append(figureOf(field, total, review, formats));
    return line;
}

} // namespace agm::period
