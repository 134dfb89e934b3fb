// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/PanicStop.h"

#include "domain/AdGroupEdit.h"
#include "domain/Exact.h"
#include "domain/MoneyImpact.h"

#include <algorithm>

namespace agm {
namespace {

constexpr int HoursOfDay = 24;

/// One row to be paused and what it would save a day; nothing when that is not known.
struct Share {
    AdGroupPtr group;
    std::optional<qint64> micros;
};

/// Unknown first; amounts of several currencies are compared by their figure, an order needs no rate of exchange.
bool comesFirst(const Share &a, const Share &b)
{
    if (a.micros.has_value() != b.micros.has_value())
        return !a.micros.has_value();
    if (a.micros != b.micros)
        return a.micros > b.micros;
    return a.group->id < b.group->id;
}

QList<Share> sharesOf(const QList<AdGroupPtr> &running, std::span<const AdGroupPtr> account,
                      const CampaignsById &campaigns, const QDateTime &now)
{
    const AdGroupPatch paused{{Field::Status, QStringLiteral("paused")}};
    QList<ChangedGroup> changes;
    changes.reserve(running.size());
    for (const AdGroupPtr &group : running)
        changes.append({group->id, withPatch(*group, paused)});
    MoneyContext context;
    context.now = now;
    const MoneyImpact impact = moneyImpact(account, campaigns, changes, context);
    QList<Share> shares;
    shares.reserve(running.size());
    for (qsizetype i = 0; i < running.size(); ++i) {
        const auto &change = impact.rows[i].change;
        shares.append({running[i], change ? std::optional(-change->micros) : std::nullopt});
    }
    return shares;
}

EditRow pauseRow(const AdGroup &group)
{
    EditRow row;
    row.action = BulkAction::Pause;
    row.adGroupId = group.id;
    row.title = group.title;
    row.fields.insert(Field::Status, {settingOf(group, Field::Status), QStringLiteral("paused")});
    for (const Field field : {Field::BudgetAmount, Field::BudgetType}) {
        const FieldValue value = settingOf(group, field);
        if (!std::holds_alternative<std::monostate>(value))
            row.fields.insert(field, {value, value});
    }
    return row;
}

} // namespace

EditPlan planPanicStop(std::span<const AdGroupPtr> account, const CampaignsById &campaigns, const QDateTime &now)
{
    QList<AdGroupPtr> running;
    QSet<QString> seen;
    for (const AdGroupPtr &group : account) {
        if (isOn(*group, campaigns.value(group->campaignId).get(), now) && !seen.contains(group->id)) {
            seen.insert(group->id);
            running.append(group);
        }
    }
    QList<Share> shares = sharesOf(running, account, campaigns, now);
    std::sort(shares.begin(), shares.end(), comesFirst);
    EditPlan plan;
    plan.action = BulkAction::Pause;
    plan.origin = QStringLiteral("panic_stop");
    plan.rows.reserve(shares.size());
    for (const Share &share : std::as_const(shares))
        plan.rows.append(pauseRow(*share.group));
    return plan;
}

QList<Money> runningPerHour(std::span<const AdGroupPtr> account, const CampaignsById &campaigns, const QDateTime &now)
{
    QList<Money> amounts = committedSpend(account, campaigns, now).amounts();
    for (Money &amount : amounts)
        amount.micros = scaled(amount.micros, 1, HoursOfDay);
    return amounts;
}

QList<QStringList> restoreStages(const EditPlan &undo)
{
    QStringList ids; // the cheapest first
    ids.reserve(undo.rows.size());
    for (auto row = undo.rows.crbegin(); row != undo.rows.crend(); ++row)
        ids.append(row->adGroupId);
    QList<QStringList> stages;
    const qsizetype all = ids.size();
    qsizetype from = 0;
    for (const qsizetype wanted : {(all + 9) / 10, (all + 3) / 4, all}) {
        const qsizetype count = std::min(wanted, all - from);
        if (count > 0)
            stages.append(ids.mid(from, count));
        from += count;
    }
    return stages;
}

} // namespace agm
