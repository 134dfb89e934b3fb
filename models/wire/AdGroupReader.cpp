// SPDX-License-Identifier: GPL-3.0-or-later
#include "AdGroupReader.h"

#include "TargetingTokens.h"
#include "domain/FieldRegistry.h"
#include "wire/JsonWords.h"

#include <string>
#include <vector>

namespace agm::json {
namespace {

/// Finds the field of a key. Every ad group of an answer has its keys in the same order, so the key that followed the
/// last one in the ad group before is looked for first, and the look-up by hash is the exception.
class KeyOrder {
public:
    /// The key that is expected next if it stands at `token`, with a colon right behind it; null otherwise.
    QByteArrayView expected(const Text &text, Token token)
    {
        m_met = m_next < m_known.size() && text.startsWithShort(token, m_known[m_next].bytes);
        if (!m_met)
            return {};
        const std::string &bytes = m_known[m_next].bytes;
        return {bytes.data() + 1, qsizetype(bytes.size()) - 3};
    }
    /// The field of the key that expected() was asked for last, in its unescaped form.
    std::optional<Field> fieldOf(QByteArrayView key)
    {
        if (m_met)
            return m_known[m_next++].field;
        const auto field = fieldByKey(key);
        // Foreign keys could be many and long. With a backslash the bytes of a text may be the meaning of another one.
        if (m_next < 256 && key.size() < 256 && !key.contains('\\') && !key.contains('"')) {
            m_known.resize(std::max(m_known.size(), m_next + 1));
            m_known[m_next++] = {'"' + std::string(key.data(), std::size_t(key.size())) + "\":", field};
        }
        return field;
    }
    void restart() { m_next = 0; }

private:
    struct Known {
        std::string bytes; ///< the key in its quotes and the colon: behind them comes the value
        std::optional<Field> field;
    };
    std::vector<Known> m_known;
    std::size_t m_next = 0;
    bool m_met = false;
};

/// The word member of `group` for a field; null for other fields.
Word *wordMember(AdGroup &group, Field field)
{
    switch (field) {
    case Field::DeliveryStatus: return &group.deliveryStatus;
    case Field::BudgetType: return &group.budgetType;
    case Field::BidType: return &group.bidType;
    case Field::OptimizationGoal: return &group.optimizationGoal;
    case Field::ConversionEvent: return &group.conversionEvent;
    case Field::ConversionLocation: return &group.conversionLocation;
    case Field::ResultEvent: return &group.resultEvent;
    case Field::ResultEventName: return &group.resultEventName;
    case Field::Platform: return &group.platform;
    default: return nullptr;
    }
}

bool readNumeric(Reader &in, Field field, Token &token, NumberSlots &numbers)
{
    PlainDecimal plain;
    if (in.text().plainDecimal(token, plain)) {
        numbers.set(field, isMoney(field) ? plain.micros() : std::bit_cast<qint64>(plain.number()));
        ++token;
        return true;
    }
    if (in.isNull(token)) {
        numbers.clear(field);
        ++token;
        return true;
    }
    if (isMoney(field)) {
        std::optional<qint64> micros;
        if (!in.readMicros(token, micros))
            return false;
        numbers.set(field, *micros); // null was met above
    } else {
        std::optional<double> number;
        if (!in.readNumber(token, number))
            return false;
        numbers.set(field, std::bit_cast<qint64>(*number));
    }
    return true;
}

bool readCampaignId(Reader &in, Token &token, Word &id)
{
    return in.object(token, [&](QByteArrayView key, Token &value) {
        if (key != "id")
            return in.skip(value);
        return in.at(value) == '"' ? in.readWord(value, id) : in.wrongType(value, "text");
    });
}

bool readRequired(Reader &in, Token &token, QString &text)
{
    return in.at(token) == '"' ? in.readText(token, text) : in.wrongType(token, "text");
}

bool readValue(Reader &in, Field field, Token &token, AdGroup &group)
{
    if (Word *word = wordMember(group, field))
        return in.readWord(token, *word);
    switch (field) {
    case Field::Id: return readRequired(in, token, group.id);
    case Field::Status: return in.at(token) == '"' ? in.readWord(token, group.status) : in.wrongType(token, "text");
    case Field::AdCampaign: return readCampaignId(in, token, group.campaignId);
    case Field::Title: return in.readText(token, group.title);
    case Field::Issues: return readIssues(in, token, group.issues);
    case Field::StartsAt: return in.readInstant(token, group.startsAt);
    case Field::EndsAt: return in.readInstant(token, group.endsAt);
    case Field::CreatedAt: return in.readInstant(token, group.createdAt);
    case Field::UpdatedAt: return in.readInstant(token, group.updatedAt);
    case Field::SpendCurrency: return in.readCurrency(token, group.spendCurrency);
    case Field::BudgetCurrency: return in.readCurrency(token, group.budgetCurrency);
    case Field::DynamicCreative: {
        std::optional<bool> flag;
        if (!in.readFlag(token, flag))
            return false;
        group.dynamicCreative = flag.value_or(false);
        return true;
    }
    default: return in.skip(token);
    }
}

bool missing(Reader &in, QByteArrayView key)
{
    in.fail(JsonWords::tr("is missing"));
    return in.in(key);
}

} // namespace

bool readIssues(Reader &in, Token &token, QList<Issue> &issues)
{
    issues.clear();
    if (in.isNull(token)) {
        ++token;
        return true;
    }
    return in.list(token, [&](Token &element) {
        Issue issue;
        const bool read = in.object(element, [&](QByteArrayView key, Token &value) {
            if (key == "id")
                return in.readText(value, issue.id);
            if (key == "message")
                return in.readRepeatedText(value, issue.message);
            if (key == "resource_id")
                return in.readText(value, issue.resourceId);
            if (key == "resource_type")
                return in.readRepeatedText(value, issue.resourceType);
            return in.skip(value);
        });
        issues.append(std::move(issue));
        return read;
    });
}

bool readAdGroup(Reader &in, Token &token, AdGroupPtr &group)
{
    thread_local KeyOrder keys;
    keys.restart();
    const auto fresh = std::make_shared<AdGroup>();
    TargetingTokens targeting;
    thread_local NumberSlots numbers; // only what is present counts: nothing to wipe but that
    numbers.present.reset();
    const auto expected = [&in](Token key) { return keys.expected(in.text(), key); };
    const bool read = in.object(token, expected, [&](QByteArrayView key, Token &value) {
        const auto field = keys.fieldOf(key);
        if (!field)
            return in.skip(value);
        fresh->sent.set(std::size_t(*field));
        if (isNumeric(*field))
            return readNumeric(in, *field, value, numbers);
        const std::size_t part = TargetingTokens::partOf(*field);
        return part == TargetingTokens::fields.size() ? readValue(in, *field, value, *fresh)
                                                      : targeting.note(in, part, value);
    });
    if (!read || !targeting.read(in, fresh->targeting))
        return false;
    if (fresh->id.isEmpty())
        return missing(in, "id");
    if (fresh->status.isNull())
        return missing(in, "status");
    if (fresh->campaignId.isNull())
        return missing(in, "ad_campaign.id");
    fresh->setNumbers(numbers);
    group = fresh;
    return true;
}

} // namespace agm::json
