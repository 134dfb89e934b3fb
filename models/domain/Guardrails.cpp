// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Guardrails.h"

#include "domain/Exact.h"

#include <QtCore/QSet>

#include <algorithm>

namespace agm {
namespace {

constexpr qint64 Whole = 1'000'000; ///< factors are taken in millionths

bool sameCurrency(Currency a, Currency b)
{
    return a == b || a.isNull() || b.isNull();
}

/// amount > base · factor (in millionths), exactly.
bool exceeds(qint64 amount, qint64 base, qint64 factor)
{
    return Int128(amount) * Whole > Int128(base) * factor;
}

/// The larger is 10ⁿ times the smaller, to ±5 %.
bool isPowerOfTen(qint64 small, qint64 large)
{
    Int128 power = 10;
    for (int n = 1; n <= 6; ++n, power *= 10) {
        if (Int128(large) * 100 >= 95 * power * small && Int128(large) * 100 <= 105 * power * small)
            return true;
    }
    return false;
}

/// The larger has the digits of the smaller and one more zero. Both are written to the same decimal place, so that
/// 10.05 and 10.5 are not meant.
bool hasOneMoreZero(qint64 small, qint64 large)
{
    const QByteArray less = QByteArray::number(small);
    const QByteArray more = QByteArray::number(large);
    if (more.size() != less.size() + 1)
        return false;
    // Which zero of a run is dropped makes no difference, so the first place where they part decides.
    const auto parted = std::mismatch(less.cbegin(), less.cend(), more.cbegin());
    return *parted.second == '0' && std::equal(parted.first, less.cend(), parted.second + 1);
}

bool comparable(const std::optional<Money> &a, const std::optional<Money> &b)
{
    return a && b && a->micros > 0 && b->micros > 0 && sameCurrency(a->currency, b->currency);
}

void checkEdit(const AmountEdit &edit, const GuardSettings &settings, QList<GuardHit> &hits)
{
    if (!comparable(edit.before, edit.after))
        return;
    const qint64 before = edit.before->micros;
    const qint64 after = edit.after->micros;
    const auto hit = [&](GuardKind kind, const std::optional<Money> &from) {
        hits.append({kind, edit.adGroupId, edit.field, from, edit.after, std::nullopt});
    };
    if (exceeds(after, before, Whole + millionths(settings.maxRaise)))
        hit(GuardKind::Raise, edit.before);
    if (Int128(after) * Whole < Int128(before) * (Whole - millionths(settings.maxCut)))
        hit(GuardKind::Cut, edit.before);
    if (settings.extraZero && looksLikeExtraZero(*edit.before, *edit.after))
        hit(GuardKind::ExtraZero, edit.before);
    // A cut is no raise, even when the amount stays above that of yesterday.
    const auto start = comparable(edit.dayStart, edit.after) ? edit.dayStart : edit.before;
    if (after > before && exceeds(after, start->micros, Whole + millionths(settings.maxDayRaise)))
        hit(GuardKind::DayRaise, start);
}

void checkJob(const MoneyImpact &impact, const GuardSettings &settings, QList<GuardHit> &hits)
{
    const QList<Money> changes = impact.change();
    for (const Money &change : changes) {
        const qint64 before = impact.before.dailyMicros.value(change.currency);
        const qint64 share = scaled(before, millionths(settings.jobRaiseShare), Whole);
        const qint64 limit = std::max(settings.jobRaiseMicros, share);
        if (change.micros <= limit)
            continue;
        hits.append({GuardKind::JobRaise, QString(), Field::BudgetAmount, Money{before, change.currency},
                     Money{before + change.micros, change.currency}, Money{limit, change.currency}});
    }
}

/// The currency that rises most: first among those over the limit of the job, then among those of the other hits.
Currency askedCurrency(const QList<Money> &changes, const QList<GuardHit> &hits)
{
    QHash<Currency, int> weight;
    for (const GuardHit &hit : hits) {
        int &known = weight[hit.after->currency];
        known = std::max(known, hit.kind == GuardKind::JobRaise ? 2 : 1);
    }
    const auto less = [&weight](const Money &a, const Money &b) {
        const int ofA = weight.value(a.currency);
        const int ofB = weight.value(b.currency);
        return ofA != ofB ? ofA < ofB : a.micros < b.micros;
    };
    return std::max_element(changes.cbegin(), changes.cend(), less)->currency;
}

/// The new amounts that were hit, each once; of the currency with the largest sum.
Money sumOfHits(const QList<GuardHit> &hits)
{
    QHash<Currency, qint64> sums;
    QSet<QPair<QString, int>> counted;
    for (const GuardHit &hit : hits) {
        const QPair<QString, int> amount(hit.adGroupId, int(hit.field));
        if (hit.kind == GuardKind::JobRaise || counted.contains(amount))
            continue;
        counted.insert(amount);
        addTo(sums[hit.after->currency], hit.after->micros);
    }
    CommittedSpend spend;
    spend.dailyMicros = sums;
    const QList<Money> amounts = spend.amounts();
    const auto most = std::max_element(amounts.cbegin(), amounts.cend(),
                                       [](const Money &a, const Money &b) { return a.micros < b.micros; });
    return most == amounts.cend() ? Money() : *most;
}

} // namespace

bool GuardReport::isAnsweredBy(const Money &typed) const
{
    if (!sameCurrency(typed.currency, total.currency))
        return false;
    const Currency currency = total.currency.isNull() ? typed.currency : total.currency;
    const qint64 step = minorStep(currency.minorDigits());
    return nearest(typed.micros, step) == nearest(total.micros, step);
}

bool looksLikeExtraZero(const Money &before, const Money &after)
{
    if (!comparable(before, after) || before.micros == after.micros)
        return false;
    const auto [small, large] = std::minmax(before.micros, after.micros);
    return isPowerOfTen(small, large) || hasOneMoreZero(small, large);
}

GuardReport checkGuardrails(const QList<AmountEdit> &edits, const MoneyImpact &impact, const GuardSettings &settings)
{
    GuardReport report;
    for (const AmountEdit &edit : edits)
        checkEdit(edit, settings, report.hits);
    checkJob(impact, settings, report.hits);

    const QList<Money> changes = impact.change();
    report.totalIsCommitted = !changes.isEmpty();
    if (report.totalIsCommitted) {
        const Currency currency = askedCurrency(changes, report.hits);
        report.total = {impact.after.dailyMicros.value(currency), currency};
    } else {
        report.total = sumOfHits(report.hits);
    }
    return report;
}

} // namespace agm
