// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/FilterTerm.h"

#include "domain/DerivedFields.h"
#include "items/AdGroupTableModel.h"
#include "items/FieldColumns.h"
#include "items/FilterProgram.h"
#include "items/SearchFold.h"

#include <algorithm>
#include <bit>

namespace agm {
namespace {

/// An answer for each word, by its number; words are few and their numbers small.
class AnswersByWord {
public:
    template <class Answer>
    bool answer(std::size_t word, Answer answer)
    {
        if (word >= m_answers.size())
            m_answers.resize(word + 1, Unknown);
        signed char &known = m_answers[word];
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
    explicit AnyTextTerm(const QString &text) : m_word(searchFold(text)), m_named(filterField(text)) { }
    std::optional<Field> namedFigure() const override
    {
        return m_named && hasFigure(*m_named) ? m_named : std::nullopt;
    }
    bool readsCampaigns() const override { return true; }
    bool readsGroups() const override { return false; }
    void campaignsChanged() override { m_byCampaign.clear(); }
    bool passes(const FilterRow &row) override
    {
        if (occursIn(m_word, row.key))
            return true;
        const Word id = row.campaign;
        return m_byCampaign.answer(id.number(), [&] {
            return occursIn(m_word, searchFold(campaignTitle(row.table, id)))
                || occursIn(m_word, searchFold(id.text()));
        });
    }

private:
    QByteArray m_word;
    std::optional<Field> m_named;
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
        return m_byCampaign.answer(id.number(), [&] {
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
    explicit WordTerm(const FilterNode &node) : m_condition(node, true), m_field(node.field) { }
    std::optional<Field> figure() const override { return m_field; }
    bool readsInsights() const override { return isDerived(m_field); }
    bool gaveUp() const override { return m_condition.gaveUp(); }
    bool passes(const FilterRow &row) override
    {
        return m_byWord.answer(std::size_t(figureIn(row).bits),
                               [&] { return m_condition.holds(wordAt(row.table, row.row, m_field).text()); });
    }

private:
    TextCondition m_condition;
    Field m_field;
    AnswersByWord m_byWord;
};

/// Title or id.
class TextTerm final : public FilterTerm {
public:
    explicit TextTerm(const FilterNode &node)
        : m_condition(node, false), m_isId(node.field == Field::Id),
          m_inKey(node.op == FilterOp::Has || node.op == FilterOp::Matches)
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
        return m_condition.holds(m_isId ? group.id : group.title);
    }

private:
    TextCondition m_condition;
    bool m_isId;
    bool m_inKey; ///< what holds of the text holds of the key
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
    std::optional<Field> figure() const override
    {
        // The texts of issues are each row's own.
        return hasFigure(m_field) && m_field != Field::Issues ? std::optional(m_field) : std::nullopt;
    }
    void rowsChanged() override { m_byPlace.clear(); }
    bool passes(const FilterRow &row) override
    {
        if (!column())
            return reads(row.group());
        // Most rows say the same there as many others, often as the one before.
        const qint64 place = figureIn(row).bits;
        if (m_byPlace.isEmpty() || place != m_lastPlace) {
            auto known = m_byPlace.constFind(place);
            if (known == m_byPlace.constEnd())
                known = m_byPlace.insert(place, reads(row.group()));
            m_lastPlace = place;
            m_last = *known;
        }
        return m_last;
    }

private:
    bool reads(const AdGroup &group) const
    {
        const Reading reading = readField(group, m_field);
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

    Field m_field;
    FilterOp m_op;
    QStringList m_words;
    QList<QByteArray> m_parts;
    QHash<qint64, bool> m_byPlace; ///< by what figureAt() says
    qint64 m_lastPlace = 0;
    bool m_last = false;
};

/// What is compared, attribute or derived column.
class FigureTerm final : public FilterTerm {
public:
    explicit FigureTerm(const FilterNode &node) : m_condition(node), m_field(node.field) { }
    std::optional<Field> figure() const override { return m_field; }
    bool readsInsights() const override { return isDerived(m_field); }
    bool passes(const FilterRow &row) override { return m_condition.holds(figureIn(row)); }

private:
    NumberCondition m_condition;
    Field m_field;
};

class StateTerm final : public FilterTerm {
public:
    explicit StateTerm(FilterState state) : m_state(state) { }
    bool readsDrafts() const override { return m_state == FilterState::Drafted; }
    std::optional<Field> figure() const override
    {
        switch (m_state) {
        case FilterState::Drafted: break;
        case FilterState::Issues: return Field::Issues;
        case FilterState::Delivering: return Field::Impressions;
        }
        return std::nullopt;
    }
    bool passes(const FilterRow &row) override
    {
        switch (m_state) {
        case FilterState::Drafted: return row.table.draft(row.row) != nullptr;
        case FilterState::Issues: return figureIn(row).is == Figure::Is::Exact;
        case FilterState::Delivering: return std::bit_cast<double>(figureIn(row).bits) > 0;
        }
        return false;
    }

private:
    FilterState m_state;
};

} // namespace

Figure FilterTerm::figureIn(const FilterRow &row) const
{
    return m_column ? m_column->at(row.row) : figureAt(row.table, row.row, *figure());
}

std::unique_ptr<FilterTerm> FilterTerm::make(const FilterNode &node)
{
    if (node.kind == FilterNode::Kind::Text)
        return std::make_unique<AnyTextTerm>(node.text);
    if (node.kind == FilterNode::Kind::State)
        return std::make_unique<StateTerm>(node.state);
    if (node.field == Field::AdCampaign)
        return std::make_unique<CampaignTerm>(node);
    switch (filterKind(node.field)) {
    case FilterKind::Word: return std::make_unique<WordTerm>(node);
    case FilterKind::Text: return std::make_unique<TextTerm>(node);
    case FilterKind::List: return std::make_unique<ListTerm>(node);
    case FilterKind::Issues:
        if (node.op == FilterOp::Has)
            return std::make_unique<ListTerm>(node);
        break;
    default: break;
    }
    return std::make_unique<FigureTerm>(node);
}

} // namespace agm
