// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/MoneyImpact.h"

#include "domain/Draft.h"
#include "domain/Exact.h"
#include "domain/SpendParts.h"

#include <algorithm>
#include <vector>

namespace agm {
namespace {

using Kind = SpendPart::Kind;

constexpr qint64 HourMs = 3'600'000;
constexpr qint64 DayMs = 24 * HourMs;

/// One side (before or after) of a changed ad group.
struct Side {
    AdGroupPtr group; ///< null: it is not there
    SpendPart part;
    std::optional<Money> perDay; ///< of an own lifetime budget
};

/// One changed ad group.
struct Changed {
    Side before;
    Side after;
    Money known; ///< what is known of its change so far
    bool unknown = false;

    void add(const Money &money, int sign)
    {
        if (money.micros == 0)
            return;
        if (known.micros != 0 && known.currency != money.currency)
            unknown = true; // two currencies make no sum
        known.currency = money.currency;
        addTo(known.micros, sign * money.micros);
    }
};

QList<Money> byCurrency(const QHash<Currency, qint64> &sums)
{
    CommittedSpend spend;
    spend.dailyMicros = sums;
    return spend.amounts();
}

QList<Money> times(QList<Money> amounts, qint64 numerator, qint64 denominator)
{
    for (Money &amount : amounts)
        amount.micros = scaled(amount.micros, numerator, denominator);
    return amounts;
}

qint64 msUntilTomorrow(const MoneyContext &context)
{
    const QTimeZone zone = context.zone.isValid() ? context.zone : QTimeZone::utc();
    const QDateTime tomorrow = context.now.toTimeZone(zone).date().addDays(1).startOfDay(zone);
    return std::max<qint64>(0, context.now.msecsTo(tomorrow));
}

/// The whole computation: the account is walked once, then only what changes.
class Impact {
public:
    Impact(const CampaignsById &campaigns, const MoneyContext &context)
        : m_context(context), m_parts(campaigns, context.now)
    {
    }

    MoneyImpact of(std::span<const AdGroupPtr> account, const QList<ChangedGroup> &changes)
    {
        takeChanges(changes);
        walk(account);
        for (Changed &one : m_changed)
            addChanged(one);
        for (Changed &one : m_changed)
            addOwnBudget(one);
        shareCampaignBudgets();
        return result();
    }

private:
    void takeChanges(const QList<ChangedGroup> &changes)
    {
        m_positions.reserve(changes.size());
        m_changed.reserve(std::size_t(changes.size()));
        for (const ChangedGroup &change : changes) {
            const auto known = m_positions.constFind(change.id);
            if (known != m_positions.constEnd()) {
                m_changed[known.value()].after.group = change.after;
                continue;
            }
            m_positions.insert(change.id, m_changed.size());
            m_ids.append(change.id);
            m_changed.emplace_back().after.group = change.after;
        }
    }

    void walk(std::span<const AdGroupPtr> account)
    {
        for (const AdGroupPtr &group : account) {
            const auto position = m_positions.constFind(group->id);
            if (position != m_positions.constEnd()) {
                m_changed[position.value()].before.group = group;
                continue;
            }
            Side side;
            tell(side, *group);
            m_before.add(side.part);
            m_after.add(side.part);
            addLifetime(side, m_lifetimeBefore);
            addLifetime(side, m_lifetimeAfter);
        }
    }

    void tell(Side &side, const AdGroup &group)
    {
        side.part = m_parts.of(group);
        const bool own = group.budgetType == lifetimeBudget() && !m_parts.campaign(group.campaignId).ownsBudget;
        if (!own)
            return;
        if (side.part.isOn())
            side.perDay = lifetimePerDay(group, m_context);
        else if (const auto budget = group.money(Field::BudgetAmount))
            side.perDay = Money{0, budget->currency};
        if (side.part.kind == Kind::Lifetime && side.perDay)
            side.part.kind = Kind::LifetimeTold;
    }

    static void addLifetime(const Side &side, QHash<Currency, qint64> &sums)
    {
        if (side.perDay)
            addTo(sums[side.perDay->currency], side.perDay->micros);
    }

    void addChanged(Changed &one)
    {
        if (one.before.group)
            tell(one.before, *one.before.group);
        if (one.after.group)
            tell(one.after, *one.after.group);
        m_before.add(one.before.part);
        m_after.add(one.after.part);
        addLifetime(one.before, m_lifetimeBefore);
        addLifetime(one.after, m_lifetimeAfter);
    }

    /// Whether nothing changed that its spend hangs on: what is not known then did not change either.
    static bool sameBudget(const Changed &one)
    {
        if (!one.before.group || !one.after.group)
            return false;
        const AdGroup &a = *one.before.group;
        const AdGroup &b = *one.after.group;
        return one.before.part.isOn() == one.after.part.isOn() && a.campaignId == b.campaignId
            && a.budgetType == b.budgetType && a.endsAt == b.endsAt
            && a.money(Field::BudgetAmount) == b.money(Field::BudgetAmount);
    }

    static void addOwnBudget(Changed &one)
    {
        const auto isUnknown = [](Kind kind) { return kind == Kind::Unknown || kind == Kind::Lifetime; };
        if ((isUnknown(one.before.part.kind) || isUnknown(one.after.part.kind)) && !sameBudget(one))
            one.unknown = true;
        if (one.before.part.kind == Kind::Daily)
            one.add(one.before.part.budget, -1);
        if (one.after.part.kind == Kind::Daily)
            one.add(one.after.part.budget, 1);
    }

    /// A campaign whose last ad groups go off loses its budget, one whose first ad groups go on gains it; all of these
    /// are among the changed ones.
    void shareCampaignBudgets()
    {
        QHash<Word, QList<qsizetype>> losing;
        QHash<Word, QList<qsizetype>> gaining;
        for (qsizetype i = 0; i < m_ids.size(); ++i) {
            const Changed &one = m_changed[std::size_t(i)];
            const SpendPart &was = one.before.part;
            const SpendPart &is = one.after.part;
            if (was.kind == Kind::Campaign && m_after.sharing(was.campaign) == 0)
                losing[was.campaign].append(i);
            if (is.kind == Kind::Campaign && m_before.sharing(is.campaign) == 0)
                gaining[is.campaign].append(i);
        }
        for (auto it = losing.begin(); it != losing.end(); ++it)
            share(it.key(), it.value(), -1);
        for (auto it = gaining.begin(); it != gaining.end(); ++it)
            share(it.key(), it.value(), 1);
    }

    void share(Word campaign, QList<qsizetype> &rows, int sign)
    {
        const auto &budget = m_parts.campaign(campaign).daily;
        if (!budget) {
            for (const qsizetype row : std::as_const(rows))
                m_changed[std::size_t(row)].unknown = true;
            return;
        }
        std::sort(rows.begin(), rows.end(), [this](qsizetype a, qsizetype b) { return m_ids[a] < m_ids[b]; });
        const qint64 part = budget->micros / rows.size();
        qint64 rest = budget->micros % rows.size();
        for (const qsizetype row : std::as_const(rows)) {
            m_changed[std::size_t(row)].add({part + (rest > 0 ? 1 : 0), budget->currency}, sign);
            --rest;
        }
    }

    /// For a row whose change is 0: of what currency.
    Currency currencyOf(const Changed &one)
    {
        for (const Side *side : {&one.after, &one.before}) {
            if (!side->group)
                continue;
            const CampaignBudget &owner = m_parts.campaign(side->group->campaignId);
            return owner.ownsBudget && owner.daily ? owner.daily->currency
                                                   : side->group->currencyOf(Field::BudgetAmount);
        }
        return {};
    }

    MoneyRow row(const QString &id, const Changed &one)
    {
        const SpendPart &was = one.before.part;
        const SpendPart &is = one.after.part;
        MoneyRow row;
        row.adGroupId = id;
        row.starts = !was.isOn() && is.isOn();
        row.stops = was.isOn() && !is.isOn();
        const Word shared = row.starts ? is.campaign : was.campaign;
        row.redistributes = (row.starts ? is : was).kind == Kind::Campaign && (row.starts || row.stops)
            && m_before.sharing(shared) > 0 && m_after.sharing(shared) > 0;
        row.lifetimeBefore = one.before.perDay;
        row.lifetimeAfter = one.after.perDay;
        if (!one.unknown)
            row.change = Money{one.known.micros, one.known.micros != 0 ? one.known.currency : currencyOf(one)};
        return row;
    }

    MoneyImpact result()
    {
        MoneyImpact impact;
        impact.before = m_before.spend(m_parts);
        impact.after = m_after.spend(m_parts);
        impact.rows.reserve(m_ids.size());
        for (qsizetype i = 0; i < m_ids.size(); ++i) {
            impact.rows.append(row(m_ids[i], m_changed[std::size_t(i)]));
            impact.starts += impact.rows.constLast().starts;
            impact.stops += impact.rows.constLast().stops;
        }
        const QList<Money> after = impact.after.amounts();
        impact.worstDay = times(after, millionths(m_context.worstDayFactor), Money::Micro);
        impact.untilTomorrow = times(after, msUntilTomorrow(m_context), DayMs);
        impact.lifetimeBefore = byCurrency(m_lifetimeBefore);
        impact.lifetimeAfter = byCurrency(m_lifetimeAfter);
        return impact;
    }

    const MoneyContext &m_context;
    SpendParts m_parts;
    SpendTally m_before;
    SpendTally m_after;
    QHash<Currency, qint64> m_lifetimeBefore;
    QHash<Currency, qint64> m_lifetimeAfter;
    QHash<QString, std::size_t> m_positions;
    QStringList m_ids; ///< as `m_changed`
    std::vector<Changed> m_changed;
};

} // namespace

std::optional<Money> lifetimePerDay(const AdGroup &group, const MoneyContext &context)
{
    const auto budget = group.money(Field::BudgetAmount);
    if (!budget || group.budgetType != lifetimeBudget() || group.endsAt.isNull())
        return std::nullopt;
    const qint64 now = context.now.toMSecsSinceEpoch();
    if (group.endsAt.msecs() <= now)
        return Money{0, budget->currency};
    auto spent = group.money(Field::Spend);
    if (isLocalId(group.id))
        spent = Money{0, budget->currency}; // it does not exist yet
    if (!spent || spent->currency != budget->currency || !(context.spendIsAllTime || isLocalId(group.id)))
        return std::nullopt;
    const qint64 left = std::max<qint64>(0, budget->micros - spent->micros);
    const qint64 from = group.startsAt.isNull() ? now : std::max(now, group.startsAt.msecs());
    return Money{scaled(left, DayMs, std::max(group.endsAt.msecs() - from, HourMs)), budget->currency};
}

MoneyImpact moneyImpact(std::span<const AdGroupPtr> account, const CampaignsById &campaigns,
                        const QList<ChangedGroup> &changes, const MoneyContext &context)
{
    return Impact(campaigns, context).of(account, changes);
}

} // namespace agm
