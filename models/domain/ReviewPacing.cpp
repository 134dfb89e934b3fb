// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Pacing.h"
#include "domain/ReviewParts.h"
#include "domain/SpendParts.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace agm {
namespace {

constexpr int HistoryDays = 56;
/// Further ahead nobody's spend can be foretold.
constexpr int MostDaysAhead = 366;
const double NaN = std::numeric_limits<double>::quiet_NaN();

/// FNV-1a: the draws of one budget must depend neither on the others nor on the computer.
quint64 seedOf(quint64 seed, const QString &id)
{
    quint64 hash = 14695981039346656037ULL ^ seed;
    for (const QChar letter : id)
        hash = (hash ^ letter.unicode()) * 1099511628211ULL;
    return hash;
}

class Pacer {
public:
    explicit Pacer(const PeriodInput &input)
        : m_input(input), m_zone(input.window.zone()), m_today(todayOf(input)),
          m_hasAllTime(input.window.preset() == WindowPreset::AllTime)
    {
    }

    Pacing own(const GroupPeriod &period) const
    {
        const AdGroup &group = *period.group;
        Pacing pacing;
        pacing.adGroupId = group.id;
        pacing.campaignId = group.campaignId.text();
        pacing.title = group.title;
        pacing.lifetime = group.budgetType == lifetimeBudget();
        pacing.budget = *group.money(Field::BudgetAmount);
        // A budget in dollars of an ad group that spends euros: later answers have it in euros too.
        const auto local = group.money(Field::BudgetAmountLocal);
        if (local && pacing.budget.currency != group.spendCurrency)
            pacing.budget = *local;
        const std::vector<const GroupPeriod *> members{&period};
        if (pacing.lifetime && m_hasAllTime)
            pacing.spent = period.now.money(Field::Spend);
        fill(pacing, members, m_input.budgetChanges.value(group.id), group.endsAt);
        return pacing;
    }

    Pacing shared(const Campaign &campaign, const std::vector<const GroupPeriod *> &members, Instant endsAt) const
    {
        Pacing pacing;
        pacing.campaignId = campaign.id;
        pacing.title = campaign.title;
        pacing.lifetime = campaign.budgetType == lifetimeBudget();
        pacing.budget = *campaign.budgetAmount;
        if (pacing.lifetime && m_hasAllTime)
            pacing.spent = campaign.spend;
        QList<QDate> restarts = m_input.budgetChanges.value(campaign.id);
        for (const GroupPeriod *member : members)
            restarts += m_input.budgetChanges.value(member->group->id);
        fill(pacing, members, restarts, endsAt);
        return pacing;
    }

private:
    /// What one ad group spent on a day, NaN when it is not known.
    double spendOf(const GroupPeriod &period, QDate day, Currency currency) const
    {
        if (period.days) {
            const MetricPoint *point = period.days->at(day);
            const auto spend = point ? point->figures.kept(Field::Spend) : std::nullopt;
            if (spend)
                return point->figures.currency == currency ? *spend : NaN;
        }
        const Instant created = period.group->createdAt;
        if (!created.isNull() && day < created.toUtc().toTimeZone(m_zone).date())
            return 0;
        // Nothing in the whole period is nothing on each of its days.
        const bool within = day >= m_input.insight.first && day <= m_input.insight.last;
        return within && m_input.insight.first.isValid() && period.now.kept(Field::Spend) == 0.0 ? 0 : NaN;
    }

    double spendOf(const std::vector<const GroupPeriod *> &members, QDate day, Currency currency) const
    {
        double sum = 0;
        for (const GroupPeriod *member : members)
            sum += spendOf(*member, day, currency);
        return sum;
    }

    /// The part of a day that lies in [from, to); days of 23 and 25 hours keep their length.
    double partOf(QDate day, const QDateTime &from, const QDateTime &to) const
    {
        const qint64 start = day.startOfDay(m_zone).toMSecsSinceEpoch();
        const qint64 end = day.addDays(1).startOfDay(m_zone).toMSecsSinceEpoch();
        const qint64 left = from.isValid() ? std::max(start, from.toMSecsSinceEpoch()) : start;
        const qint64 right = to.isValid() ? std::min(end, to.toMSecsSinceEpoch()) : end;
        return right > left ? double(right - left) / double(end - start) : 0;
    }

    /// Of a lifetime budget: since the ad groups began, when each day since is known.
    std::optional<Money> spentSoFar(const std::vector<const GroupPeriod *> &members, Currency currency) const
    {
        QDate first = m_today;
        for (const GroupPeriod *member : members) {
            const AdGroup &group = *member->group;
            const Instant began = group.startsAt.isNull() ? group.createdAt : group.startsAt;
            if (began.isNull())
                return std::nullopt;
            first = std::min(first, began.toUtc().toTimeZone(m_zone).date());
        }
        double sum = 0;
        if (first.daysTo(m_today) > MostDaysAhead)
            return std::nullopt;
        for (QDate day = first; day <= m_today && std::isfinite(sum); day = day.addDays(1))
            sum += spendOf(members, day, currency);
        return std::isfinite(sum) ? Money::fromDouble(sum, currency) : std::nullopt;
    }

    void fill(Pacing &pacing, const std::vector<const GroupPeriod *> &members, const QList<QDate> &restarts,
              Instant endsAt) const
    {
        const Currency currency = pacing.budget.currency;
        if (pacing.spent && pacing.spent->currency != currency)
            pacing.spent.reset();
        if (currency.isNull())
            return;
        const double today = spendOf(members, m_today, currency);
        if (!pacing.lifetime && std::isfinite(today))
            pacing.spent = Money::fromDouble(today, currency);
        else if (pacing.lifetime && !pacing.spent)
            pacing.spent = spentSoFar(members, currency);
        // Of a lifetime budget the forecast is what is spent plus what is to come; of a day what it will be in all.
        if ((pacing.lifetime && !pacing.spent) || restarts.contains(m_today))
            return;
        const QList<SpendAhead> ahead = daysAhead(pacing.lifetime, today, endsAt, began(members));
        const auto pattern = ahead.isEmpty() ? std::nullopt : spendPattern(history(members, restarts, currency));
        if (!pattern)
            return;
        const double spent = pacing.spent ? pacing.spent->toDouble() : 0;
        const QString &id = pacing.adGroupId.isEmpty() ? pacing.campaignId : pacing.adGroupId;
        const SpendForecast forecast = forecastSpend(*pattern, {std::max(0.0, spent), pacing.budget.toDouble(), ahead},
                                                     seedOf(m_input.seed, id));
        pacing.forecast = Money::fromDouble(forecast.total, currency);
        pacing.low = Money::fromDouble(forecast.likely.low, currency);
        pacing.high = Money::fromDouble(forecast.likely.high, currency);
    }

    /// When the first of them starts; invalid when one always ran.
    static QDateTime began(const std::vector<const GroupPeriod *> &members)
    {
        Instant first;
        for (const GroupPeriod *member : members) {
            if (member->group->startsAt.isNull())
                return {};
            if (first.isNull() || member->group->startsAt < first)
                first = member->group->startsAt;
        }
        return first.toUtc();
    }

    QList<SpendAhead> daysAhead(bool lifetime, double today, Instant endsAt, const QDateTime &began) const
    {
        const QDateTime end = endsAt.toUtc();
        const double spent = std::isfinite(today) ? std::max(0.0, today) : 0;
        if (!lifetime)
            return {{m_today, partOf(m_today, began, end), spent}};
        if (!end.isValid())
            return {};
        const QDate last = end.addMSecs(-1).toTimeZone(m_zone).date();
        if (m_today.daysTo(last) > MostDaysAhead)
            return {};
        QList<SpendAhead> ahead;
        // Without today's figure only the rest of the day is still to come.
        ahead.append({m_today, partOf(m_today, std::isfinite(today) ? began : m_input.now, end), spent});
        for (QDate day = m_today.addDays(1); day <= last; day = day.addDays(1))
            ahead.append({day, partOf(day, {}, end), 0});
        return ahead;
    }

    SpendHistory history(const std::vector<const GroupPeriod *> &members, const QList<QDate> &restarts,
                         Currency currency) const
    {
        SpendHistory history;
        history.first = m_today.addDays(-HistoryDays);
        history.restarts = restarts;
        history.spend.reserve(HistoryDays);
        for (QDate day = history.first; day < m_today; day = day.addDays(1))
            history.spend.append(spendOf(members, day, currency));
        return history;
    }

    const PeriodInput &m_input;
    QTimeZone m_zone;
    QDate m_today;
    bool m_hasAllTime;
};

/// The ad groups under one campaign budget.
struct Sharing {
    std::vector<const GroupPeriod *> members; ///< also those that are off: what they spent was the campaign's
    bool isOn = false;
    bool endless = false; ///< one that is on has no end
    Instant endsAt; ///< the last one's of those that are on
};

double distance(const Pacing &pacing)
{
    if (!pacing.forecast || pacing.budget.micros <= 0)
        return -1;
    return std::abs(pacing.forecast->toDouble() / pacing.budget.toDouble() - 1);
}

} // namespace

QList<Pacing> pacingOf(const std::vector<GroupPeriod> &periods, const PeriodInput &input)
{
    static const CampaignsById none;
    const CampaignsById &campaigns = input.campaigns ? *input.campaigns : none;
    const Pacer pacer(input);
    SpendParts parts(campaigns, input.now);
    QHash<Word, Sharing> sharing;
    QList<Pacing> pacing;
    for (const GroupPeriod &period : periods) {
        const AdGroup &group = *period.group;
        const SpendPart part = parts.of(group);
        if (part.kind == SpendPart::Kind::Daily || part.kind == SpendPart::Kind::Lifetime)
            pacing.append(pacer.own(period));
        if (!parts.campaign(group.campaignId).ownsBudget)
            continue;
        Sharing &shared = sharing[group.campaignId];
        shared.members.push_back(&period);
        if (part.kind != SpendPart::Kind::Campaign)
            continue;
        shared.isOn = true;
        shared.endless = shared.endless || group.endsAt.isNull();
        if (shared.endsAt.isNull() || shared.endsAt < group.endsAt)
            shared.endsAt = group.endsAt;
    }
    for (auto it = sharing.cbegin(); it != sharing.cend(); ++it) {
        const CampaignPtr campaign = campaigns.value(it.key());
        if (it->isOn && campaign->budgetAmount)
            pacing.append(pacer.shared(*campaign, it->members, it->endless ? Instant() : it->endsAt));
    }
    std::sort(pacing.begin(), pacing.end(), [](const Pacing &a, const Pacing &b) {
        const double farA = distance(a);
        const double farB = distance(b);
        return farA != farB ? farA > farB
                            : titleBefore(a.title, a.adGroupId + a.campaignId, b.title, b.adGroupId + b.campaignId);
    });
    return pacing;
}

} // namespace agm
