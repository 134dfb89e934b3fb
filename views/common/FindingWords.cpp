// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/FindingWords.h"

#include "domain/Listed.h"
#include "views/common/FieldText.h"
#include "views/common/SafeText.h"
#include "views/common/SettingText.h"
#include "views/common/Words.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>

namespace agm {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

/// A finding with its arguments in words; what is missing becomes an ellipsis.
class Sentence {
public:
    Sentence(const Finding &finding, const Formats &formats) : m_finding(finding), m_formats(formats) { }

    QString text() const
    {
        const QString blocked = blockedText();
        const QString warning = blocked.isEmpty() ? warningText() : blocked;
        return warning.isEmpty() ? noteText() : warning;
    }

private:
    template <class T>
    const T *arg(qsizetype at) const
    {
        return at < m_finding.args.size() ? std::get_if<T>(&m_finding.args[at]) : nullptr;
    }
    QString word(qsizetype at) const
    {
        const QString *text = arg<QString>(at);
        return text ? isolated(*text) : QStringLiteral("…");
    }
    QString money(qsizetype at) const
    {
        const Money *amount = arg<Money>(at);
        return amount ? m_formats.money(*amount) : QStringLiteral("…");
    }
    QString setting(qsizetype at) const
    {
        return at < m_finding.args.size()
            ? isolated(settingText(m_finding.field.value_or(Field::Title), m_finding.args[at], m_formats))
            : QStringLiteral("…");
    }
    /// `40 %`, `−12.5 %`
    QString percent() const
    {
        const double *fraction = arg<double>(0);
        if (!fraction)
            return QStringLiteral("…");
        const double size = std::round(std::abs(*fraction) * 1000) / 10;
        const QString figure = m_formats.locale().toString(size, 'f', std::trunc(size) == size ? 0 : 1);
        return (*fraction < 0 ? QString(QChar(0x2212)) : QString()) + figure + QChar(0x00A0)
            + m_formats.locale().percent();
    }
    QString field() const { return m_finding.field ? words::fieldTitle(*m_finding.field) : Tr::tr("Ad group"); }

    QString blockedText() const;
    QString placeText() const;
    QString warningText() const;
    QString noteText() const;
    QString extraZero() const;
    QString keptNames() const;

    const Finding &m_finding;
    const Formats &m_formats;
};

QString Sentence::blockedText() const
{
    using C = FindingCode;
    switch (m_finding.code) {
    case C::BudgetMissing: return Tr::tr("The ad group has its own budget, so it needs an amount.");
    case C::BudgetOfCampaign: return Tr::tr("The campaign owns the budget (CBO). Change it there.");
    case C::BudgetNotPositive: return Tr::tr("The budget must be above zero. To spend nothing, pause the ad group.");
    case C::AmountNegative: return Tr::tr("%1 cannot be below zero.").arg(field());
    case C::AmountTooFine: return Tr::tr("%1 has more digits than its currency. Round it.").arg(money(0));
    case C::LifetimeNeedsEnd: return Tr::tr("A lifetime budget needs an end at least 24 hours after the start.");
    case C::LifetimeTooShort:
        return Tr::tr("With a lifetime budget the end must be at least 24 hours after the start. Choose a later end.");
    case C::EndsBeforeStart: return Tr::tr("It ends before it starts. Choose a later end or an earlier start.");
    case C::CostTargetMissing: return Tr::tr("The strategies cost target and bid cap need an amount above zero.");
    case C::CostTargetNotAllowed: return Tr::tr("Lowest cost has no cost target. Clear it or choose another strategy.");
    case C::FrequencyCapNotReach: return Tr::tr("A frequency cap is only for ad groups that optimize for reach.");
    case C::FrequencyCapInvalid: return Tr::tr("A frequency cap needs at least 1 impression within at least 1 day.");
    case C::AudiencesWithAutomatic:
        return Tr::tr("The automatic audience cannot be combined with chosen audiences. Use one of the two.");
    case C::MessageAppsMissing: return Tr::tr("Messaging needs at least one message app.");
    case C::MessageAppsNotAllowed:
        return Tr::tr("Message apps are only for the conversion location messaging. Clear them.");
    case C::DetailedWithAutomatic:
        return Tr::tr("The automatic audience cannot be combined with interests and behaviors. Use one of the two.");
    case C::DetailedTooMany: return Tr::tr("More than 100 entries in one section (%1). Remove some.").arg(word(0));
    case C::AgesOutOfRange: return Tr::tr("Ages go from 13 to 65 (the ad network's range).");
    case C::AgesSwapped: return Tr::tr("The youngest age is above the oldest. Swap them.");
    case C::CampaignMissing: return Tr::tr("Choose the campaign for the new ad group.");
    case C::CampaignUnknown: return Tr::tr("The campaign is not among the loaded ones. Refresh or choose another.");
    case C::TitleEmpty: return Tr::tr("The title is empty. Type one.");
    case C::TitleTooLong: return Tr::tr("The title has more than 255 characters. Shorten it.");
    case C::GroupGone: return Tr::tr("The ad group was deleted elsewhere. Discard the draft.");
    case C::Conflict:
        return Tr::tr("Changed elsewhere to “%1”. Keep yours (“%2”) or theirs.").arg(setting(2), setting(1));
    default: return placeText();
    }
}

QString Sentence::placeText() const
{
    using C = FindingCode;
    switch (m_finding.code) {
    case C::UnknownPlatform: return Tr::tr("No ad platform is called “%1”. The server may refuse it.").arg(word(0));
    case C::UnknownPosition: return Tr::tr("%1 has no position “%2”. The server may refuse it.").arg(word(0), word(1));
    case C::UnknownCountry: return Tr::tr("“%1” names no country. Use a code of two letters, such as US.").arg(word(0));
    case C::ZipWithoutCountry:
        return Tr::tr(
                   "The country of the postal code “%1” cannot be told. Write it with its country, such as US:78756.")
            .arg(word(0));
    case C::NoPlace: return Tr::tr("No place is included. Choose a country, state, city or postal code.");
    default: return {};
    }
}

QString Sentence::extraZero() const
{
    const Money *before = arg<Money>(0);
    const Money *after = arg<Money>(1);
    if (!before || !after || before->micros <= 0)
        return Tr::tr("A zero too many or too few? Compare the amounts.");
    const double ratio = double(after->micros) / double(before->micros);
    if (ratio >= 9.5 && ratio <= 10.5)
        return Tr::tr("Ten times the old value: an extra zero?");
    if (ratio >= 0.095 && ratio <= 0.105)
        return Tr::tr("A tenth of the old value: is a zero missing?");
    return ratio > 1 ? Tr::tr("%1 instead of %2: an extra zero?").arg(money(1), money(0))
                     : Tr::tr("%1 instead of %2: is a zero missing?").arg(money(1), money(0));
}

QString Sentence::warningText() const
{
    using C = FindingCode;
    switch (m_finding.code) {
    case C::CannotClear:
        return Tr::tr("%1: the API documents no way to clear this. The ad group is read back, and you are told if it "
                      "stayed.")
            .arg(field());
    case C::LearningRestart: return Tr::tr("Step of %1: learning may restart.").arg(percent());
    case C::LearningRestartSetting: return Tr::tr("Changing %1 may restart learning.").arg(field());
    case C::ReviewMayStart: return Tr::tr("Changing %1 may start a new review of the ads.").arg(field());
    case C::MinimumAboveBudget:
        return Tr::tr("The minimum daily spend (%1) is above the daily budget (%2).").arg(money(0), money(1));
    case C::AudienceBothWays: return Tr::tr("The audience %1 is both included and excluded.").arg(word(0));
    case C::PlaceBothWays: return Tr::tr("The place %1 is both included and excluded.").arg(word(0));
    case C::StartInPast: return Tr::tr("The start is in the past: it may deliver at once.");
    case C::EndBeforeTomorrow: return Tr::tr("It ends before tomorrow.");
    case C::EndsInPast: return Tr::tr("The end is in the past: it stops delivering at once.");
    case C::ResumeRejected:
        return Tr::tr("The review rejected this ad group; resuming does not cure that. Its issues say what to change.");
    case C::SmallAmount: return Tr::tr("Less than 1 a day is very little. Did you mean more?");
    case C::ExtraZero: return extraZero();
    case C::LargeStep: return Tr::tr("A change of %1 is above the limit of this account.").arg(percent());
    case C::DeleteIsFinal: return Tr::tr("A deleted ad group cannot come back. You can make a paused copy first.");
    default: return {};
    }
}

QString Sentence::noteText() const
{
    using C = FindingCode;
    switch (m_finding.code) {
    case C::AlreadySo: return Tr::tr("The server has this value already.");
    case C::CampaignRedistributes:
        return Tr::tr("Campaign budget: the campaign redistributes, nothing changes in sum.");
    case C::BudgetIsLifetime:
        return Tr::tr("For the whole lifetime: not part of the daily spend, but shown beside it.");
    case C::KeptMembers: return Tr::tr("Parts this program does not know are kept as they are: %1.").arg(keptNames());
    default: return {};
    }
}

QString Sentence::keptNames() const
{
    QStringList names;
    if (const QStringList *kept = arg<QStringList>(0)) {
        for (const QString &one : *kept)
            names += keptKeys(one.toUtf8());
    }
    names.removeDuplicates();
    return names.isEmpty() ? QStringLiteral("…") : listed(names);
}

/// Every digit, ungrouped; nothing behind a decimal sign when it is whole.
QString plainFigure(const Money &money, const QLocale &locale)
{
    QString fraction = QStringLiteral("%1").arg(money.micros % Money::Micro, 6, 10, QLatin1Char('0'));
    while (fraction.endsWith(QLatin1Char('0')))
        fraction.chop(1);
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return plain.toString(double(money.micros) / double(Money::Micro), 'f', int(fraction.size()));
}

/// What can be typed for it without being asked again: as fine as the currency is, and never three digits behind the
/// sign.
QString typeable(const Money &money, const QLocale &locale)
{
    const int most = money.currency.isNull() ? 2 : money.currency.minorDigits();
    qint64 step = Money::Micro;
    for (int digit = 0; digit < most; ++digit)
        step /= 10;
    const Money rounded{(money.micros + step / 2) / step * step, money.currency};
    const QString figure = plainFigure(rounded, locale);
    const qsizetype sign = figure.indexOf(locale.decimalPoint());
    return sign >= 0 && figure.size() - sign - 1 == 3 ? figure + locale.zeroDigit() : figure;
}

QString ambiguousText(const AmountReading &reading, const QString &typed, const QLocale &locale)
{
    if (reading.readings.size() == 1)
        return Tr::tr("“%1” is written %2 in your language. Type that if you mean it.")
            .arg(isolated(typed.trimmed()), typeable(reading.readings.constFirst(), locale));
    const Money small = reading.readings.value(0);
    const Money large = reading.readings.value(1);
    return Tr::tr("%1 or %2? Your language writes %3 for a thousand. Type %4 or %5.")
        .arg(plainFigure(small, locale), plainFigure(large, locale), locale.toString(1000), typeable(small, locale),
             typeable(large, locale));
}

} // namespace

QString findingText(const Finding &finding, const Formats &formats)
{
    return Sentence(finding, formats).text();
}

QString severityGlyph(Severity severity)
{
    switch (severity) {
    case Severity::Blocked: return QStringLiteral("✖");
    case Severity::Warning: return QStringLiteral("▲");
    case Severity::Note: return QStringLiteral("ℹ");
    }
    return {};
}

QStringList findingLines(const QList<Finding> &findings, const Formats &formats)
{
    QList<Finding> sorted = findings;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    QStringList lines;
    for (const Finding &finding : std::as_const(sorted))
        lines.append(severityGlyph(finding.severity) + QLatin1Char(' ') + findingText(finding, formats));
    return lines;
}

QString amountProblemText(const AmountReading &reading, const QString &typed, const QLocale &locale)
{
    const QString shown = isolated(typed.trimmed());
    switch (reading.problem) {
    case AmountProblem::None: return {};
    case AmountProblem::Empty: return Tr::tr("Type an amount.");
    case AmountProblem::NotANumber:
        return Tr::tr("“%1” is no amount. Type digits, such as %2.")
            .arg(shown, plainFigure({1'850'500'000, Currency()}, locale) + locale.zeroDigit());
    case AmountProblem::Negative: return Tr::tr("An amount cannot be below zero.");
    case AmountProblem::Ambiguous: return ambiguousText(reading, typed, locale);
    case AmountProblem::TooFine: return Tr::tr("“%1” has more digits than the currency. Type fewer.").arg(shown);
    case AmountProblem::TooLarge: return Tr::tr("“%1” is more than can be counted. Type less.").arg(shown);
    case AmountProblem::OtherCurrency:
        return Tr::tr("“%1” names another currency than the ad group's. Type the amount without it.").arg(shown);
    }
    return {};
}

} // namespace agm
