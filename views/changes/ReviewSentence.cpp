// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/changes/ReviewSentence.h"

#include "domain/Listed.h"
#include "views/changes/BulkSentence.h"
#include "views/common/FindingWords.h"
#include "views/common/SafeText.h"
#include "views/common/SettingText.h"
#include "views/common/Words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

#include <algorithm>

namespace agm::review {
namespace {

class Tr {
    Q_DECLARE_TR_FUNCTIONS(agm::ReviewSentence)
};

QString fields(int count)
{
    return count == 1 ? Tr::tr("1 field") : Tr::tr("%Ln fields", nullptr, count);
}

QString changes(int count)
{
    return count == 1 ? Tr::tr("1 change") : Tr::tr("%Ln changes", nullptr, count);
}

QString arrow(const Money &change)
{
    return change.micros < 0 ? QStringLiteral("▼") : QStringLiteral("▲");
}

bool isUnknown(const MoneyImpact &impact)
{
    return !(impact.before.unknown == impact.after.unknown);
}

int severityOrder(const Finding &finding)
{
    return -int(finding.severity);
}

QList<Finding> sorted(QList<Finding> findings)
{
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return severityOrder(a) < severityOrder(b); });
    return findings;
}

QString conflict(const ReviewRow &row, const Formats &formats)
{
    const QString theirs = setting(*row.field, *row.theirs, formats, Formats::Sign::Show);
    return Tr::tr("Changed elsewhere to “%1”").arg(theirs);
}

/// The rest of the ad group stops this row.
QString blockedByOther()
{
    return Tr::tr("Waits: something else of this ad group cannot be posted");
}

QString times(const GuardHit &hit)
{
    if (!hit.before || !hit.after || hit.before->micros <= 0)
        return {};
    return looksLikeExtraZero(*hit.before, *hit.after)
        ? hit.after->micros > hit.before->micros ? Tr::tr("an extra zero?") : Tr::tr("a zero too few?")
        : QString();
}

} // namespace

QString heading(const DraftReview &review)
{
    QSet<QString> ids;
    int count = 0;
    for (const ReviewRow &row : review.rows) {
        ids.insert(row.adGroupId);
        count += row.field ? 1 : 0;
    }
    if (ids.isEmpty())
        return Tr::tr("There is no draft: nothing would be sent");
    const QString groups = bulk::adGroups(int(ids.size()));
    return count == 0 ? Tr::tr("%1 · nothing has been sent").arg(groups)
                      : Tr::tr("%1, %2 · nothing has been sent").arg(groups, fields(count));
}

QString amounts(const QList<Money> &sums, const Formats &formats)
{
    QStringList parts;
    for (const Money &sum : sums)
        parts += formats.money(sum);
    return parts.join(QStringLiteral(" + "));
}

QString amounts(const CommittedSpend &spend, const Formats &formats)
{
    const QList<Money> sums = spend.amounts();
    if (!sums.isEmpty())
        return amounts(sums, formats);
    return spend.unknown == UnknownSpend() ? Tr::tr("nothing", "committed daily spend")
                                           : Tr::tr("unknown", "committed daily spend");
}

QString change(const MoneyImpact &impact, const Formats &formats)
{
    QStringList parts;
    for (const Money &one : impact.change())
        parts += Tr::tr("%1 %2 per day", "▲, +US$120").arg(arrow(one), formats.signedMoney(one));
    if (isUnknown(impact))
        parts += Tr::tr("a part is not known");
    return parts.isEmpty() ? Tr::tr("per day, no change") : listed(parts);
}

QString unknownPart(const UnknownSpend &unknown)
{
    QStringList parts;
    if (unknown.groups > 0)
        parts += bulk::adGroups(unknown.groups);
    if (unknown.campaigns > 0)
        parts += unknown.campaigns == 1 ? Tr::tr("1 campaign") : Tr::tr("%Ln campaigns", nullptr, unknown.campaigns);
    return parts.isEmpty() ? QString() : Tr::tr("not known for %1").arg(parts.join(Tr::tr(" and ")));
}

QStringList furtherMoney(const MoneyImpact &impact, const Formats &formats)
{
    QStringList parts;
    if (!impact.untilTomorrow.isEmpty())
        parts += Tr::tr("Until tomorrow: %1").arg(amounts(impact.untilTomorrow, formats));
    if (!impact.lifetimeBefore.isEmpty() || !impact.lifetimeAfter.isEmpty()) {
        const auto part = [&](const QList<Money> &sums) {
            return sums.isEmpty() ? Tr::tr("nothing", "lifetime budgets per day") : amounts(sums, formats);
        };
        const QString now = part(impact.lifetimeBefore);
        const QString later = part(impact.lifetimeAfter);
        parts += now == later ? Tr::tr("Lifetime budgets, apart: %1 per day").arg(now)
                              : Tr::tr("Lifetime budgets, apart: %1 → %2 per day").arg(now, later);
    }
    const QString unknown = unknownPart(impact.after.unknown);
    if (!unknown.isEmpty())
        parts += Tr::tr("The daily spend is %1").arg(unknown);
    return parts;
}

QString post(const DraftReview &review, const Formats &formats)
{
    if (review.groups == 0)
        return Tr::tr("Post nothing");
    const QString what = Tr::tr("Post %1").arg(changes(review.groups));
    const QList<Money> money = review.impact.change();
    if (money.isEmpty())
        return isUnknown(review.impact) ? Tr::tr("%1 (unknown/day)").arg(what) : what;
    const QString amount = formats.moneyListPerDay(money, true);
    return (isUnknown(review.impact) ? Tr::tr("%1 (%2 + unknown)") : Tr::tr("%1 (%2)")).arg(what, amount);
}

QString nothingPosts(const DraftReview &review)
{
    if (review.groups > 0)
        return {};
    if (review.rows.isEmpty())
        return Tr::tr("There is no draft. Change something first.");
    const bool someBlocked
        = std::any_of(review.rows.cbegin(), review.rows.cend(), [](const ReviewRow &row) { return row.blocked; });
    const bool someOut
        = std::any_of(review.rows.cbegin(), review.rows.cend(), [](const ReviewRow &row) { return !row.included; });
    if (someBlocked && someOut)
        return Tr::tr("What is not left out cannot be posted: the column Check says why.");
    return someBlocked ? Tr::tr("None of it can be posted: the column Check says why.")
                       : Tr::tr("Everything is left out. Check the rows that are to be posted.");
}

QString footer(const DraftReview &review, int requestsPerMinute, const Formats &formats)
{
    if (review.groups == 0)
        return nothingPosts(review);
    const int rate = std::max(1, requestsPerMinute);
    const qint64 seconds = std::max<qint64>(1, (qint64(review.groups) * 60 + rate - 1) / rate);
    const bool deletes = std::any_of(review.rows.cbegin(), review.rows.cend(), [](const ReviewRow &row) {
        return row.kind == DraftKind::Delete && row.included && !row.blocked;
    });
    return (deletes ? Tr::tr("About %1 at %2 requests a minute · what is deleted cannot be undone")
                    : Tr::tr("About %1 at %2 requests a minute · can be undone from the journal"))
        .arg(formats.duration(seconds * 1000), formats.count(rate));
}

QString fieldName(const ReviewRow &row)
{
    // The registry calls it "Ad group", as a column; beside an ad group that would be confusing.
    if (row.field == Field::Title)
        return Tr::tr("Title");
    if (row.field)
        return words::fieldTitle(*row.field);
    switch (row.kind) {
    case DraftKind::Delete: return Tr::tr("Delete");
    case DraftKind::Create: return Tr::tr("New ad group");
    case DraftKind::Edit: break;
    }
    return {};
}

QString setting(Field field, const FieldValue &value, const Formats &formats, Formats::Sign sign)
{
    // The table's header names the currency where there is only one.
    if (const auto *money = std::get_if<Money>(&value); money && sign == Formats::Sign::Omit)
        return formats.money(*money, sign);
    return settingText(field, value, formats);
}

QString before(const ReviewRow &row, const Formats &formats, Formats::Sign sign)
{
    // A new ad group has no past.
    if (row.kind == DraftKind::Create || !row.field)
        return QStringLiteral("—");
    return setting(*row.field, row.before, formats, sign);
}

QString after(const ReviewRow &row, const Formats &formats, Formats::Sign sign)
{
    if (row.kind == DraftKind::Delete && !row.field)
        return Tr::tr("Deleted");
    return row.field ? setting(*row.field, row.after, formats, sign) : QStringLiteral("—");
}

std::optional<Severity> weight(const ReviewRow &row)
{
    if (row.blocked || row.theirs)
        return Severity::Blocked;
    const auto most = heaviest(row.findings);
    return most && *most != Severity::Note ? most : std::nullopt;
}

QString glyph(const ReviewRow &row)
{
    if (row.theirs && row.field)
        return QStringLiteral("⚡");
    const auto most = weight(row);
    if (!most)
        return row.findings.isEmpty() ? QStringLiteral("✓") : QString();
    return severityGlyph(*most);
}

QString check(const ReviewRow &row, const Formats &formats)
{
    if (row.theirs && row.field)
        return conflict(row, formats);
    const QList<Finding> findings = sorted(row.findings);
    const auto most = heaviest(findings);
    if (row.blocked && most != Severity::Blocked)
        return blockedByOther();
    if (findings.isEmpty())
        return {};
    const QString first = findingText(findings.first(), formats);
    const int more = int(std::count_if(findings.cbegin() + 1, findings.cend(),
                                       [](const Finding &one) { return one.severity != Severity::Note; }));
    return more == 0 ? first : Tr::tr("%1 (+%2)", "a finding, and so many more").arg(first, formats.count(more));
}

QStringList checks(const ReviewRow &row, const Formats &formats)
{
    QStringList lines;
    if (row.theirs && row.field)
        lines += QStringLiteral("⚡ ") + conflict(row, formats);
    const QList<Finding> findings = sorted(row.findings);
    if (row.blocked && heaviest(findings) != Severity::Blocked && !row.theirs)
        lines += severityGlyph(Severity::Blocked) + QLatin1Char(' ') + blockedByOther();
    for (const Finding &finding : findings) {
        if (finding.code == FindingCode::Conflict && row.theirs)
            continue;
        lines += QStringLiteral("%1 %2").arg(severityGlyph(finding.severity), findingText(finding, formats));
    }
    return lines;
}

QString hit(const GuardHit &hit, const QString &title, const Formats &formats)
{
    const auto amount = [&](const std::optional<Money> &money) {
        return money ? formats.money(*money) : Tr::tr("none", "an amount");
    };
    const QString who = isolated(title.isEmpty() ? hit.adGroupId : title);
    const QString field = words::fieldTitle(hit.field);
    const QString step = Tr::tr("%1: %2 %3 → %4", "ad group, field, before, after")
                             .arg(who, field, amount(hit.before), amount(hit.after));
    const QString zero = times(hit);
    switch (hit.kind) {
    case GuardKind::JobRaise:
        return hit.limit && hit.after
            ? Tr::tr("Together %1 a day; up to %2 nothing is asked")
                  .arg(formats.signedMoney(
                           Money{hit.after->micros - (hit.before ? hit.before->micros : 0), hit.after->currency}),
                       formats.money(*hit.limit))
            : Tr::tr("Together it raises the committed daily spend a lot");
    case GuardKind::DayRaise: return Tr::tr("%1, within 24 hours").arg(step);
    case GuardKind::ExtraZero: return zero.isEmpty() ? step : Tr::tr("%1 – %2").arg(step, zero);
    case GuardKind::Raise:
    case GuardKind::Cut: break;
    }
    return zero.isEmpty() ? step : Tr::tr("%1 – %2").arg(step, zero);
}

QString guardTitle(const GuardReport &guard)
{
    const bool raises = std::any_of(guard.hits.cbegin(), guard.hits.cend(), [](const GuardHit &hit) {
        return hit.kind != GuardKind::Cut && (!hit.before || !hit.after || hit.after->micros > hit.before->micros);
    });
    return raises ? Tr::tr("This raises the daily spend a lot. Is it meant?")
                  : Tr::tr("This cuts amounts a lot. Is it meant?");
}

QString guardQuestion(const GuardReport &guard, const Formats &formats)
{
    if (guard.totalIsCommitted)
        return Tr::tr("Type the new daily total to post: %1").arg(formats.money(guard.total) + Tr::tr("/day"));
    return Tr::tr("Type the sum of the new amounts to post: %1").arg(formats.money(guard.total));
}

} // namespace agm::review
