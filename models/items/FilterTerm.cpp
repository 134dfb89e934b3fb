// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/FilterTerm.h"

#include "domain/DerivedFields.h"
#include "items/AdGroupTableModel.h"
#include "items/FilterNames.h"
#include "items/FilterProgram.h"
#include "items/SearchFold.h"

#include <algorithm>

namespace agm {
namespace {

using WordMember = Word AdGroup::*;

/// Where a word of the ad group is kept; null for what is no word of its own.
WordMember wordMember(Field field)
{
    switch (field) {
    case Field::Status: return &AdGroup::status;
    case Field::DeliveryStatus: return &AdGroup::deliveryStatus;
    case Field::BudgetType: return &AdGroup::budgetType;
    case Field::BidType: return &AdGroup::bidType;
    case Field::OptimizationGoal: return &AdGroup::optimizationGoal;
    case Field::ConversionEvent: return &AdGroup::conversionEvent;
    case Field::ConversionLocation: return &AdGroup::conversionLocation;
    case Field::ResultEvent: return &AdGroup::resultEvent;
    case Field::ResultEventName: return &AdGroup::resultEventName;
    case Field::Platform: return &AdGroup::platform;
    default: return nullptr;
    }
}

/// An answer for each word, by its number; words are few and their numbers small.
class AnswersByWord {
public:
    template <class Answer>
    bool answer(Word word, Answer answer)
    {
        if (word.number() >= m_answers.size())
            m_answers.resize(word.number() + 1, Unknown);
        signed char &known = m_answers[word.number()];
        if (known == Unknown)
            known = answer() ? 1 : 0;
        return known == 1;
    }
    void clear() { m_answers.clear(); }

private:
    static constexpr signed char Unknown = -1;
    std::vector<signed char> m_answers;
};

/// Titles of campaigns are searched once a campaign. A campaign that is not loaded is known by its id alone.
QString campaignTitle(const AdGroupTableModel &table, Word id)
{
    const CampaignPtr campaign = table.campaigns().value(id);
    return campaign ? campaign->title : QString();
}

/// A word or phrase anywhere.
class AnyTextTerm final : public FilterTerm {
public:
    explicit AnyTextTerm(const QString &text) : m_word(searchFold(text)) { }
    bool readsCampaigns() const override { return true; }
    bool readsGroups() const override { return false; }
    void campaignsChanged() override { m_byCampaign.clear(); }
    bool passes(const FilterRow &row) override
    {
        if (occursIn(m_word, row.key))
            return true;
        const Word id = row.campaign;
        return m_byCampaign.answer(id, [&] {
            return occursIn(m_word, searchFold(campaignTitle(row.table, id)))
                || occursIn(m_word, searchFold(id.text()));
        });
    }

private:
    QByteArray m_word;
    AnswersByWord m_byCampaign;
};

class CampaignTerm final : public FilterTerm {
public:
    explicit CampaignTerm(const FilterNode &node) : m_condition(node, false), m_op(node.op) { }
    bool readsCampaigns() const override { return true; }
    bool readsGroups() const override { return false; }
    void campaignsChanged() override { m_byCampaign.clear(); }
    bool gaveUp() const override { return m_condition.gaveUp(); }
    bool passes(const FilterRow &row) override
    {
        const Word id = row.campaign;
        return m_byCampaign.answer(id, [&] {
            const bool byId = m_condition.holds(id.text());
            const QString title = campaignTitle(row.table, id);
            // "Is another one" must be true of both names; everything else of either.
            if (m_op == FilterOp::NotEqual)
                return byId && (title.isEmpty() || m_condition.holds(title));
            if (m_op == FilterOp::None || m_op == FilterOp::Any)
                return byId;
            return byId || m_condition.holds(title);
        });
    }

private:
    TextCondition m_condition;
    FilterOp m_op;
    AnswersByWord m_byCampaign;
};

class WordTerm final : public FilterTerm {
public:
    WordTerm(const FilterNode &node, WordMember member) : m_condition(node, true), m_field(node.field), m_member(member)
    {
    }
    bool gaveUp() const override { return m_condition.gaveUp(); }
    bool passes(const FilterRow &row) override
    {
        const AdGroup &group = row.group();
        const Word word = group.sent[std::size_t(m_field)] ? group.*m_member : Word();
        return m_byWord.answer(word, [&] { return m_condition.holds(word.text()); });
    }

private:
    TextCondition m_condition;
    Field m_field;
    WordMember m_member;
    AnswersByWord m_byWord;
};

/// Title, id, currencies.
class TextTerm final : public FilterTerm {
public:
    explicit TextTerm(const FilterNode &node)
        : m_condition(node, filterKind(node.field) == FilterKind::Word), m_field(node.field),
          m_inKey((node.field == Field::Title || node.field == Field::Id)
                  && (node.op == FilterOp::Has || node.op == FilterOp::Matches))
    {
    }
    bool gaveUp() const override { return m_condition.gaveUp(); }
    // The key is cheap to search and holds title and id; what is not in it need not be looked at.
    bool looksAtKey() const override { return m_inKey; }
    bool mayPass(const FilterRow &row) const override { return !m_inKey || m_condition.mayHoldWithin(row.key); }
    bool passes(const FilterRow &row) override
    {
        if (!mayPass(row))
            return false;
        const AdGroup &group = row.group();
        return m_condition.holds(m_field == Field::Title    ? group.title
                                     : m_field == Field::Id ? group.id
                                                            : rawText(group, m_field));
    }

private:
    TextCondition m_condition;
    Field m_field;
    bool m_inKey;
};

class ListTerm final : public FilterTerm {
public:
    explicit ListTerm(const FilterNode &node) : m_field(node.field), m_op(node.op)
    {
        if (const auto *words = std::get_if<QStringList>(&node.value)) {
            for (const QString &word : *words) {
                m_words.append(filterWord(word));
                m_parts.append(searchFold(word));
            }
        }
    }
    bool passes(const FilterRow &row) override
    {
        const Reading reading = readField(row.group(), m_field);
        const bool there = isThere(reading);
        if (m_op != FilterOp::Has || !there)
            return m_op == FilterOp::None ? !there : m_op == FilterOp::Any && there;
        const ReadingWords found = wordsOf(reading.value);
        return std::any_of(found.words.begin(), found.words.end(),
                           [this](const QString &word) { return m_words.contains(filterWord(word)); })
            || std::any_of(found.texts.begin(), found.texts.end(), [this](const QString &text) {
                   const QByteArray folded = searchFold(text);
                   return std::any_of(m_parts.begin(), m_parts.end(),
                                      [&folded](const QByteArray &part) { return folded.contains(part); });
               });
    }

private:
    Field m_field;
    FilterOp m_op;
    QStringList m_words;
    QList<QByteArray> m_parts;
};

/// Whether readField() says what is stored, without a look at other fields: then a row costs nanoseconds.
bool isReadAsStored(Field field)
{
    switch (field) {
    case Field::Results:
    case Field::ClickThroughRate:
    case Field::UniqueClickThroughRate:
    case Field::ReturnOnAdSpend:
    case Field::Frequency: return false;
    default: return isNumeric(field) && !costDivisor(field);
    }
}

/// A count, or an amount, that is read as it is stored.
class StoredTerm final : public FilterTerm {
public:
    explicit StoredTerm(const FilterNode &node)
        : m_condition(node), m_field(node.field), m_isMetric(isMetric(node.field)), m_none(node.op == FilterOp::None)
    {
    }
    bool passes(const FilterRow &row) override
    {
        const AdGroup &group = row.group();
        if (m_isMetric && group.metricsLoading)
            return false;
        if (!group.sent[std::size_t(m_field)])
            return m_none;
        if (isMoney(m_field))
            return m_condition.holds(group.money(m_field));
        return m_condition.holds(group.number(m_field));
    }

private:
    NumberCondition m_condition;
    Field m_field;
    bool m_isMetric;
    bool m_none;
};

class NumberTerm final : public FilterTerm {
public:
    explicit NumberTerm(const FilterNode &node) : m_condition(node), m_field(node.field) { }
    bool passes(const FilterRow &row) override { return m_condition.holds(readField(row.group(), m_field)); }

private:
    NumberCondition m_condition;
    Field m_field;
};

/// A derived column: what is concluded about the row, nothing while nothing is.
class DerivedTerm final : public FilterTerm {
public:
    explicit DerivedTerm(const FilterNode &node)
        : m_text(node, true), m_number(node), m_field(node.field), m_isWord(filterKind(node.field) == FilterKind::Word)
    {
    }
    bool readsInsights() const override { return true; }
    bool gaveUp() const override { return m_text.gaveUp(); }
    bool passes(const FilterRow &row) override
    {
        const Insight *insight = row.table.insight(row.row);
        if (m_isWord)
            return m_text.holds(insight ? derivedText(*insight, m_field) : QString());
        return m_number.holds(insight ? derivedNumber(*insight, m_field, row.table.insightDays()) : std::nullopt);
    }

private:
    TextCondition m_text;
    NumberCondition m_number;
    Field m_field;
    bool m_isWord;
};

class StateTerm final : public FilterTerm {
public:
    explicit StateTerm(FilterState state) : m_state(state) { }
    bool readsDrafts() const override { return m_state == FilterState::Drafted; }
    bool passes(const FilterRow &row) override
    {
        switch (m_state) {
        case FilterState::Drafted: return row.table.draft(row.row) != nullptr;
        case FilterState::Issues: return !row.group().issues.isEmpty();
        case FilterState::Delivering: return row.group().number(Field::Impressions).value_or(0) > 0;
        }
        return false;
    }

private:
    FilterState m_state;
};

} // namespace

std::unique_ptr<FilterTerm> FilterTerm::make(const FilterNode &node)
{
    if (node.kind == FilterNode::Kind::Text)
        return std::make_unique<AnyTextTerm>(node.text);
    if (node.kind == FilterNode::Kind::State)
        return std::make_unique<StateTerm>(node.state);
    if (isDerived(node.field))
        return std::make_unique<DerivedTerm>(node);
    if (node.field == Field::AdCampaign)
        return std::make_unique<CampaignTerm>(node);
    if (const WordMember member = wordMember(node.field))
        return std::make_unique<WordTerm>(node, member);
    if (isReadAsStored(node.field))
        return std::make_unique<StoredTerm>(node);
    switch (filterKind(node.field)) {
    case FilterKind::Word:
    case FilterKind::Text: return std::make_unique<TextTerm>(node);
    case FilterKind::List: return std::make_unique<ListTerm>(node);
    case FilterKind::Issues:
        if (node.op == FilterOp::Has)
            return std::make_unique<ListTerm>(node);
        break;
    default: break;
    }
    return std::make_unique<NumberTerm>(node);
}

} // namespace agm
