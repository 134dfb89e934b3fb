// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/CampaignCodec.h"

#include "wire/JsonWords.h"

#include "AdGroupReader.h"
#include "PageReader.h"

namespace agm {

using namespace json;

namespace {

/// Amounts wait for their currency, which may come after them.
struct Amounts {
    std::optional<qint64> budget;
    std::optional<qint64> spend;
    Currency spendCurrency;
    Currency budgetCurrency;
};

std::optional<Money> money(std::optional<qint64> micros, Currency currency)
{
    return micros ? std::optional(Money{*micros, currency}) : std::nullopt;
}

bool readMember(Reader &in, QByteArrayView key, Token &value, Campaign &campaign, Amounts &amounts)
{
    if (key == "id")
        return in.at(value) == '"' ? in.readText(value, campaign.id) : in.wrongType(value, "text");
    if (key == "status")
        return in.at(value) == '"' ? in.readWord(value, campaign.status) : in.wrongType(value, "text");
    if (key == "title")
        return in.readText(value, campaign.title);
    if (key == "delivery_status")
        return in.readWord(value, campaign.deliveryStatus);
    if (key == "objective")
        return in.readWord(value, campaign.objective);
    if (key == "budget_optimization")
        return in.readWord(value, campaign.budgetOptimization);
    if (key == "budget_type")
        return in.readWord(value, campaign.budgetType);
    if (key == "bid_type")
        return in.readWord(value, campaign.bidType);
    if (key == "platform")
        return in.readWord(value, campaign.platform);
    if (key == "budget_amount")
        return in.readMicros(value, amounts.budget);
    if (key == "spend")
        return in.readMicros(value, amounts.spend);
    if (key == "spend_currency")
        return in.readCurrency(value, amounts.spendCurrency);
    if (key == "budget_currency")
        return in.readCurrency(value, amounts.budgetCurrency);
    if (key == "issues")
        return readIssues(in, value, campaign.issues);
    if (key == "created_at")
        return in.readInstant(value, campaign.createdAt);
    if (key == "updated_at")
        return in.readInstant(value, campaign.updatedAt);
    return in.skip(value);
}

bool readCampaign(Reader &in, Token &token, CampaignPtr &campaign)
{
    const auto fresh = std::make_shared<Campaign>();
    Amounts amounts;
    const bool read = in.object(
        token, [&](QByteArrayView key, Token &value) { return readMember(in, key, value, *fresh, amounts); });
    if (!read)
        return false;
    if (fresh->id.isEmpty() || fresh->status.isNull()) {
        in.fail(JsonWords::tr("is missing"));
        return in.in(QByteArrayView(fresh->id.isEmpty() ? "id" : "status"));
    }
    fresh->spend = money(amounts.spend, amounts.spendCurrency);
    fresh->budgetAmount
        = money(amounts.budget, amounts.budgetCurrency.isNull() ? amounts.spendCurrency : amounts.budgetCurrency);
    campaign = fresh;
    return true;
}

} // namespace

Result<CampaignPage> decodeCampaignPage(QByteArrayView bytes)
{
    Text &text = threadText();
    if (const auto loaded = text.load(bytes); !loaded)
        return tl::unexpected(loaded.error());
    Reader in(text);
    CampaignPage page;
    const bool read = readPage(in, page.refused, &page.pageInfo, [&](Token &token) {
        CampaignPtr campaign;
        if (!readCampaign(in, token, campaign))
            return false;
        page.campaigns.append(std::move(campaign));
        return true;
    });
    if (!read)
        return tl::unexpected(in.failure());
    return page;
}

Result<CampaignPtr> decodeCampaign(QByteArrayView bytes)
{
    Text &text = threadText();
    if (const auto loaded = text.load(bytes); !loaded)
        return tl::unexpected(loaded.error());
    Reader in(text);
    Token token = 0;
    CampaignPtr campaign;
    if (!readCampaign(in, token, campaign) || !in.end(token))
        return tl::unexpected(in.failure());
    return campaign;
}

} // namespace agm
