// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/WorldMaker.h"

#include "app/sandbox/Answers.h"
#include "app/sandbox/GroupMaker.h"
#include "app/sandbox/Json.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace agm::sandbox {

namespace {

constexpr qint64 msPerDay = 86400000;

double localAmount(double usd, const QByteArray &currency)
{
    if (currency == "jpy")
        return std::max(500.0, static_cast<double>(qRound64(usd * 150 / 500)) * 500);
    return usd;
}

Campaign makeCampaign(const QJsonObject &entry, int num, quint64 seed, qint64 now)
{
    Campaign c;
    c.num = num;
    c.id = WorldStore::makeId("adcamp_", seed, num);
    c.title = entry.value(QLatin1String("title")).toString();
    c.status = entry.value(QLatin1String("status")).toString(QStringLiteral("active")).toLatin1();
    c.ownsBudget = entry.value(QLatin1String("cbo")).toBool();
    c.objective = entry.value(QLatin1String("objective")).toString().toLatin1();
    c.currency = entry.value(QLatin1String("currency")).toString(QStringLiteral("usd")).toLatin1();
    c.created = now / 1000 * 1000 - (430 + num) * msPerDay;
    c.updated = c.created + 3 * msPerDay;
    QJsonObject settings{{QStringLiteral("budget_amount"), QJsonValue()},
                         {QStringLiteral("budget_type"), QJsonValue()},
                         {QStringLiteral("bid_type"), QJsonValue()},
                         {QStringLiteral("optimization_goal"), QJsonValue()},
                         {QStringLiteral("special_ad_categories"), QJsonArray()},
                         {QStringLiteral("issues"), QJsonArray()}};
    if (c.ownsBudget) {
        settings[QStringLiteral("budget_amount")]
            = localAmount(entry.value(QLatin1String("budget")).toDouble(), c.currency);
        settings[QStringLiteral("budget_type")] = QStringLiteral("daily");
        settings[QStringLiteral("bid_type")] = QStringLiteral("minimum_cost");
    }
    if (c.status == "payment_failed") {
        settings[QStringLiteral("issues")] = QJsonArray{
            QJsonObject{{QStringLiteral("id"), QString::fromLatin1(WorldStore::makeId("adiss_", seed, 900000 + num))},
                        {QStringLiteral("message"),
                         QStringLiteral("The card was declined. Update the payment method to resume delivery.")},
                        {QStringLiteral("resource_id"), QString::fromLatin1(c.id)},
                        {QStringLiteral("resource_type"), QStringLiteral("ad_campaign")}}};
    }
    const QByteArray text = QJsonDocument(settings).toJson(QJsonDocument::Compact);
    c.settings = text.mid(1, text.size() - 2);
    return c;
}

Audience makeAudience(const QString &name, int num, quint64 seed, qint64 now)
{
    Audience a;
    Dice dice(seed + static_cast<quint64>(num) * 977);
    const bool lookalike = name.startsWith(QLatin1String("Lookalike"));
    a.id = WorldStore::makeId("adaud_", seed, num);
    a.type = lookalike ? "lookalike" : "custom";
    a.created = now / 1000 * 1000 - (60 + num * 13) * msPerDay;
    const int rows = 500 + dice.below(90000);
    static const std::array<const char *, 4> states{"ready", "ready", "partial", "processing"};
    const QByteArray status = num == 11 ? QByteArray("failed") : QByteArray(states[static_cast<std::size_t>(num % 4)]);
    const bool busy = status == "processing";
    QJsonObject o{{QStringLiteral("name"), name},
                  {QStringLiteral("status"), QString::fromLatin1(status)},
                  {QStringLiteral("progress_percent"), busy ? 40 : 100},
                  {QStringLiteral("total_rows"), rows},
                  {QStringLiteral("processed_rows"), busy ? rows * 2 / 5 : rows},
                  {QStringLiteral("matched_rows"), busy ? 0 : rows * 3 / 4},
                  {QStringLiteral("error_message"), QJsonValue()},
                  {QStringLiteral("platform_audience_ids"), QJsonArray{QString::number(23850000000000000LL + num)}},
                  {QStringLiteral("source_audience_id"), QJsonValue()},
                  {QStringLiteral("lookalike_ratio"), QJsonValue()},
                  {QStringLiteral("lookalike_starting_ratio"), QJsonValue()},
                  {QStringLiteral("match_rates"), QJsonArray()}};
    if (status == "failed")
        o[QStringLiteral("error_message")] = QStringLiteral("The file has no column with e-mail addresses.");
    if (lookalike) {
        o[QStringLiteral("source_audience_id")] = QString::fromLatin1(WorldStore::makeId("adaud_", seed, 0));
        o[QStringLiteral("lookalike_ratio")] = 0.01 * (num - 7);
        o[QStringLiteral("lookalike_starting_ratio")] = 0;
    }
    const QByteArray text = QJsonDocument(o).toJson(QJsonDocument::Compact);
    a.members = text.mid(1, text.size() - 2);
    return a;
}

/// Which campaign each ad group belongs to: by weight, every campaign at least once when there are enough.
std::vector<int> assign(const QJsonArray &campaigns, int adGroups, Dice &dice)
{
    int weights = 0;
    for (const QJsonValue &entry : campaigns)
        weights += entry[QLatin1String("weight")].toInt();
    std::vector<int> order;
    for (int i = 0; i < campaigns.size() && i < adGroups; ++i)
        order.push_back(i);
    while (static_cast<int>(order.size()) < adGroups) {
        int ball = dice.below(weights);
        int campaign = 0;
        while (ball >= campaigns[campaign][QLatin1String("weight")].toInt())
            ball -= campaigns[campaign++][QLatin1String("weight")].toInt();
        order.push_back(campaign);
    }
    return order;
}

} // namespace

Result<void> makeWorld(WorldStore &store, quint64 seed, int adGroups, qint64 now, const std::atomic<bool> &cancelled)
{
    QFile file(QStringLiteral(":/agm/sandbox/names.json"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Internal, QStringLiteral("The sandbox's names are missing from the program."));
    const QJsonObject names = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonArray campaigns = names.value(QLatin1String("campaigns")).toArray();

    StoredWorld world;
    world.seed = seed;
    world.accountId = WorldStore::makeId("biz_sandbox", seed, 0);
    std::vector<double> share;
    for (const QJsonValue &entry : campaigns)
        world.campaigns.push_back(makeCampaign(entry.toObject(), static_cast<int>(world.campaigns.size()), seed, now));
    for (const QJsonValue &name : names.value(QLatin1String("audiences")).toArray())
        world.audiences.push_back(makeAudience(name.toString(), static_cast<int>(world.audiences.size()), seed, now));

    Dice dice(seed * 31 + 7);
    const std::vector<int> order = assign(campaigns, adGroups, dice);
    GroupMaker maker(names, world, seed, now);
    for (std::size_t c = 0; c < world.campaigns.size(); ++c) {
        const auto members = std::count(order.begin(), order.end(), static_cast<int>(c));
        maker.setMembers(static_cast<int>(c), static_cast<int>(members));
    }
    std::size_t next = 0;
    return store.create(
        world,
        [&](AdGroup &group, std::vector<Stretch> &facts) {
            if (next == order.size() || cancelled)
                return false;
            group = maker.make(static_cast<int>(next), order[next], facts);
            ++next;
            return true;
        },
        cancelled);
}

} // namespace agm::sandbox
