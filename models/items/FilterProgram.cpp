// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/FilterProgram.h"

#include "items/FieldColumns.h"
#include "items/FilterTerm.h"

#include <algorithm>

namespace agm {

FilterProgram::FilterProgram() = default;
FilterProgram::~FilterProgram() = default;

void FilterProgram::setExpression(const FilterNode &root)
{
    build(root, {});
}

void FilterProgram::setFilter(const AdGroupFilter &filter)
{
    build(filter.expression, FilterTerm::ofParts(filter));
}

void FilterProgram::build(const FilterNode &root, std::vector<std::unique_ptr<FilterTerm>> parts)
{
    m_terms.clear();
    m_matches = false;
    m_gaveUp = false;
    Node whole = compile(root);
    m_conditions.clear();
    if (whole.kind == FilterNode::Kind::And)
        m_conditions = std::move(whole.children);
    else
        m_conditions.push_back(std::move(whole));
    for (auto &part : parts)
        m_conditions.push_back(nodeOf(std::move(part)));
    arrange();
    m_columns.clear();
    const auto want = [this](std::optional<Field> field) {
        if (field && std::find(m_columns.begin(), m_columns.end(), *field) == m_columns.end())
            m_columns.push_back(*field);
    };
    for (const auto &term : m_terms)
        want(term->figure());
    for (const auto &term : m_terms)
        want(term->namedFigure());
    const auto any = [this](bool (FilterTerm::*reads)() const) {
        return std::any_of(m_terms.begin(), m_terms.end(), [reads](const auto &term) { return (*term.*reads)(); });
    };
    m_readsInsights = any(&FilterTerm::readsInsights);
    m_readsDrafts = any(&FilterTerm::readsDrafts);
    m_readsCampaigns = any(&FilterTerm::readsCampaigns);
}

void FilterProgram::arrange()
{
    const auto rest = std::stable_partition(m_conditions.begin(), m_conditions.end(),
                                            [this](const Node &node) { return !readsGroups(node); });
    m_byKey = std::size_t(rest - m_conditions.begin());
    m_looks.clear();
    for (auto condition = rest; condition != m_conditions.end(); ++condition) {
        if (condition->children.empty() && m_terms[condition->term]->looksAtKey())
            m_looks.push_back(m_terms[condition->term].get());
    }
}

void FilterProgram::useColumns(const FieldColumns *columns, int rows)
{
    for (const auto &term : m_terms) {
        const auto field = term->figure();
        term->setColumn(columns && field ? columns->find(*field, rows) : nullptr);
        term->rowsChanged();
    }
    arrange();
}

FilterProgram::Node FilterProgram::compile(const FilterNode &node)
{
    Node made;
    made.kind = node.kind;
    switch (node.kind) {
    case FilterNode::Kind::And:
    case FilterNode::Kind::Or:
    case FilterNode::Kind::Not:
        for (const FilterNode &child : node.children)
            made.children.push_back(compile(child));
        break;
    case FilterNode::Kind::Text:
    case FilterNode::Kind::Field:
    case FilterNode::Kind::State:
        m_matches = m_matches || node.op == FilterOp::Matches;
        return nodeOf(FilterTerm::make(node));
    }
    return made;
}

FilterProgram::Node FilterProgram::nodeOf(std::unique_ptr<FilterTerm> term)
{
    Node made;
    made.kind = FilterNode::Kind::Field; // as every one that is not made of others
    made.term = m_terms.size();
    m_terms.push_back(std::move(term));
    return made;
}

void FilterProgram::campaignsChanged()
{
    for (const auto &term : m_terms)
        term->campaignsChanged();
}

void FilterProgram::rowsChanged()
{
    for (const auto &term : m_terms)
        term->rowsChanged();
}

bool FilterProgram::readsGroups(const Node &node) const
{
    switch (node.kind) {
    case FilterNode::Kind::And:
    case FilterNode::Kind::Or:
    case FilterNode::Kind::Not:
        return std::any_of(node.children.begin(), node.children.end(),
                           [this](const Node &child) { return readsGroups(child); });
    case FilterNode::Kind::Text:
    case FilterNode::Kind::Field:
    case FilterNode::Kind::State: break;
    }
    const FilterTerm &term = *m_terms[node.term];
    return term.readsGroups() && !term.column();
}

bool FilterProgram::passesByKey(const FilterRow &row)
{
    return passAll(0, m_byKey, row)
        && std::all_of(m_looks.begin(), m_looks.end(), [&row](const FilterTerm *term) { return term->mayPass(row); });
}

bool FilterProgram::passesByGroup(const FilterRow &row)
{
    return passAll(m_byKey, m_conditions.size(), row);
}

bool FilterProgram::passAll(std::size_t from, std::size_t to, const FilterRow &row)
{
    if (m_gaveUp)
        return false;
    bool passed = true;
    for (std::size_t i = from; passed && i < to; ++i)
        passed = passes(m_conditions[i], row);
    m_gaveUp
        = m_matches && std::any_of(m_terms.begin(), m_terms.end(), [](const auto &term) { return term->gaveUp(); });
    return passed && !m_gaveUp;
}

bool FilterProgram::passes(const Node &node, const FilterRow &row)
{
    const auto holds = [&](const Node &child) { return passes(child, row); };
    switch (node.kind) {
    case FilterNode::Kind::And: return std::all_of(node.children.begin(), node.children.end(), holds);
    case FilterNode::Kind::Or: return std::any_of(node.children.begin(), node.children.end(), holds);
    case FilterNode::Kind::Not: return !holds(node.children.front());
    case FilterNode::Kind::Text:
    case FilterNode::Kind::Field:
    case FilterNode::Kind::State: break;
    }
    return m_terms[node.term]->passes(row);
}

} // namespace agm
