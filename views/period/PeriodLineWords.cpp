// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/FieldRegistry.h"
#include "domain/Listed.h"
#include "views/common/Languages.h"
#include "views/common/SafeText.h"
#include "views/common/Words.h"
#include "views/period/PeriodWords.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>

namespace agm::period {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PeriodWords)
};

QString titleOf(const QString &title, const QString &id)
{
    return inertLine(title.trimmed().isEmpty() ? id : title);
}

QString number(std::optional<double> value, Field field, Currency currency, const Formats &formats)
{
    return value ? numberText(*value, field, currency, formats) : QStringLiteral("—");
}

/// Probabilities below one in ten thousand are not told apart.
QString probability(double p, const Formats &formats)
{
    return p < 0.0001 ? QStringLiteral("< %1").arg(formats.locale().toString(0.0001, 'f', 4))
                      : formats.locale().toString(p, 'g', 2);
}

/// Whole counts between which a figure was expected: 89.6 to 130.2 reads 90 to 130.
QString expectedEnd(double value, Field field, Currency currency, const Formats &formats)
{
    return isMoney(field) ? numberText(value, field, currency, formats) : formats.count(std::round(value));
}

QString shareOf(const Money &part, const Money &whole, const Formats &formats)
{
    const double share = whole.micros > 0 ? double(part.micros) / double(whole.micros) : 0;
    return languages::ordered(
        formats.locale().toString(share * 100, 'f', 0) + QChar(0x00A0) + formats.locale().percent(), formats.locale());
}

void explainForecast(Line &line, const Pacing &pacing, const Formats &formats)
{
    line.why.append(Tr::tr("Budget: %1").arg(formats.exactMoney(pacing.budget)));
    line.why.append(pacing.spent ? Tr::tr("Spent so far: %1").arg(formats.exactMoney(*pacing.spent))
                                 : Tr::tr("What is spent so far is not known."));
    if (!pacing.forecast) {
        line.why.append(Tr::tr("There are too few daily figures for a forecast."));
        return;
    }
    line.why.append(Tr::tr("Forecast: %1, never more than the budget.").arg(formats.exactMoney(*pacing.forecast)));
    if (pacing.low && pacing.high)
        line.why.append(Tr::tr("80 % interval: %1 to %2").arg(formats.money(*pacing.low), formats.money(*pacing.high)));
    line.why.append(
        Tr::tr("The forecast follows the recent daily spend and its weekdays, beginning anew at each change of "
               "the budget."));
}

QString weekdayOf(QDate day, const Formats &formats)
{
    return formats.locale().dayName(day.dayOfWeek());
}

} // namespace

QString Line::spoken() const
{
    QStringList parts{title, figure, sentence};
    parts.removeAll(QString());
    return listed(parts);
}

Line moverLine(const Mover &mover, const Formats &formats)
{
    const QString now = number(mover.now, mover.field, mover.currency, formats);
    const QString before = number(mover.before, mover.field, mover.currency, formats);
    Line line;
    line.title = titleOf(mover.title, mover.adGroupId);
    line.figure = changeText(mover.now, mover.before, mover.field, mover.currency, formats);
    QString word;
    if (mover.now && mover.before) {
        const double difference = *mover.now - *mover.before;
        if (isSeen(difference, *mover.before, mover.field))
            std::tie(word, line.tone) = changeWord(difference, mover.field, mover.comparison);
    } else {
        std::tie(word, line.tone) = changeWord(std::nullopt, mover.field, mover.comparison);
    }
    line.sentence = QStringLiteral("%1 → %2").arg(before, now);
    if (!word.isEmpty())
        line.sentence += QStringLiteral(" · ") + word;
    line.why.append(Tr::tr("%1 before: %2").arg(words::fieldTitle(mover.field), before));
    line.why.append(Tr::tr("%1 now: %2").arg(words::fieldTitle(mover.field), now));
    if (mover.comparison)
        line.why.append(Tr::tr("Difference, 95 % interval: %1; %2, p = %3.")
                            .arg(comparisonInterval(*mover.comparison, mover.field, formats),
                                 verdictWord(mover.comparison->verdict()), probability(mover.comparison->p, formats)));
    const FieldInfo &info = fieldInfo(mover.field);
    if (info.additive == Additive::Yes && mover.change != 0) {
        line.why.append(Tr::tr("Ranked by the size of the difference."));
    } else if (mover.change != 0) {
        const QString part = info.kind == FieldKind::Rate
            ? Tr::tr("%1 pp").arg(formats.locale().toString(mover.change * 100, 'f', 3))
            : number(mover.change, mover.field, mover.currency, formats);
        line.why.append(Tr::tr("Its part of the change of all together: %1. Ranked by it.").arg(part));
    }
    line.why.append(Tr::tr("Ad groups are not chosen by lot: the figures differ, which does not say why."));
    return line;
}

Line wasteLine(const Waste &waste, const Formats &formats)
{
    Line line;
    line.title = titleOf(waste.title, waste.adGroupId);
    line.figure = formats.money(waste.spend);
    line.tone = Tone::Bad;
    const QString expected = formats.locale().toString(waste.expected, 'f', 1);
    line.sentence = Tr::tr("%1 without a result; %2 would be expected.").arg(formats.money(waste.spend), expected);
    line.why
        = {Tr::tr("Ad groups with the same result type and currency have %1 results for this spend.").arg(expected),
           Tr::tr("None by chance alone: p = %1, adjusted for the number of ad groups (%2).")
               .arg(probability(waste.p, formats), verdictWord(verdictOf(waste.p))),
           Tr::tr("Exactly: %1").arg(formats.exactMoney(waste.spend))};
    return line;
}

Line pacingLine(const Pacing &pacing, const Formats &formats)
{
    Line line;
    line.title = titleOf(pacing.title, pacing.adGroupId.isEmpty() ? pacing.campaignId : pacing.adGroupId);
    const QString budget = formats.money(pacing.budget);
    const bool comparable = (!pacing.spent || pacing.spent->currency == pacing.budget.currency)
        && (!pacing.forecast || pacing.forecast->currency == pacing.budget.currency);
    QStringList sentences;
    if (!pacing.spent)
        sentences.append(pacing.lifetime ? Tr::tr("The spend so far of %1 lifetime is not known.").arg(budget)
                                         : Tr::tr("Today's spend of %1 is not known.").arg(budget));
    else if (pacing.lifetime)
        sentences.append(Tr::tr("%1 of %2 lifetime spent.").arg(formats.money(*pacing.spent), budget));
    else
        sentences.append(Tr::tr("%1 of %2 spent today.").arg(formats.money(*pacing.spent), budget));

    if (!comparable) {
        sentences.append(Tr::tr("Spend and budget are in different currencies and not compared."));
    } else if (pacing.spent && pacing.spent->micros > pacing.budget.micros) {
        line.figure = Tr::tr("%1 spent").arg(shareOf(*pacing.spent, pacing.budget, formats));
        line.tone = Tone::Bad;
        sentences.append(
            Tr::tr("That is %1 over the budget.")
                .arg(formats.money({pacing.spent->micros - pacing.budget.micros, pacing.budget.currency})));
    } else if (pacing.forecast) {
        line.figure = Tr::tr("%1 forecast").arg(shareOf(*pacing.forecast, pacing.budget, formats));
        QString text = pacing.lifetime ? Tr::tr("%1 expected by its end").arg(formats.money(*pacing.forecast))
                                       : Tr::tr("%1 expected by midnight").arg(formats.money(*pacing.forecast));
        if (pacing.low && pacing.high)
            text += Tr::tr(" (80 %: %1)")
                        .arg(intervalText({pacing.low->toDouble(), pacing.high->toDouble()}, Field::Spend,
                                          pacing.budget.currency, formats));
        sentences.append(text + QLatin1Char('.'));
    } else {
        if (pacing.spent)
            line.figure = Tr::tr("%1 spent").arg(shareOf(*pacing.spent, pacing.budget, formats));
        sentences.append(Tr::tr("Too little data for a forecast."));
    }
    if (pacing.adGroupId.isEmpty())
        line.why.append(Tr::tr("A campaign budget (CBO): its ad groups share it, so it stands here once."));
    line.sentence = sentences.join(QLatin1Char(' '));
    explainForecast(line, pacing, formats);
    return line;
}

Line anomalyLine(const Anomaly &anomaly, const Formats &formats)
{
    Line line;
    line.title = titleOf(anomaly.title, anomaly.adGroupId);
    const QString metric = words::fieldTitle(anomaly.field);
    const QString value = numberText(anomaly.value, anomaly.field, anomaly.currency, formats);
    const QString weekday = weekdayOf(anomaly.day, formats);
    const bool above = anomaly.value > anomaly.expected.high;
    line.figure = languages::ordered((above ? QStringLiteral("▲ ") : QStringLiteral("▼ ")) + value, formats.locale());
    const QString low = expectedEnd(anomaly.expected.low, anomaly.field, anomaly.currency, formats);
    QString expected = Tr::tr("%1 or more").arg(low);
    if (std::isfinite(anomaly.expected.high)) {
        const QString high = expectedEnd(anomaly.expected.high, anomaly.field, anomaly.currency, formats);
        expected = low == high ? low : Tr::tr("%1 to %2").arg(low, high);
    }
    line.sentence = Tr::tr("%1: %2 %3, %4 expected for a %5.")
                        .arg(formats.day(anomaly.day), words::inSentence(metric), value, expected, weekday);
    line.why
        = {Tr::tr("Expected: the median of the same weekday, following the trend; the limits are where a day stops "
                  "being unusual."),
           Tr::tr("By chance alone: p = %1, adjusted for the number of ad groups of the day.")
               .arg(probability(anomaly.p, formats)),
           Tr::tr("The day is unusual; the figures do not say why.")};
    return line;
}

Line issueLine(const OpenIssue &issue, const QDateTime &now, const Formats &formats)
{
    Line line;
    line.title = titleOf(issue.title, issue.adGroupId);
    line.sentence = inertLine(issue.issue.message);
    if (line.sentence.trimmed().isEmpty())
        line.sentence = Tr::tr("The server gives no message.");
    if (issue.since.isValid()) {
        // Calendar days of the zone that is shown: an hour more or less by daylight saving time makes no day.
        const qint64 days = issue.since.toTimeZone(formats.zone()).date().daysTo(now.toTimeZone(formats.zone()).date());
        line.figure = days <= 0 ? Tr::tr("today")
            : days == 1         ? Tr::tr("1 day")
                                : Tr::tr("%1 days").arg(formats.locale().toString(days));
        line.why.append(
            Tr::tr("Seen here first: %1 (%2)")
                .arg(formats.instant(Instant::of(issue.since)), formats.instantUtc(Instant::of(issue.since))));
    } else {
        line.figure = Tr::tr("age not known");
        line.why.append(Tr::tr("When it began is not known."));
    }
    line.why.append(Tr::tr("It may be older: the server does not say when an issue began."));
    if (!issue.issue.resourceType.isEmpty())
        line.why.append(Tr::tr("Of: %1").arg(words::resourceType(issue.issue.resourceType)));
    line.why.prepend(inertLine(issue.issue.message));
    return line;
}

} // namespace agm::period
