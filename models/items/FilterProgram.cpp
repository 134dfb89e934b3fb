// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/FilterProgram.h"

#include "items/FilterTerm.h"

#include <algorithm>

namespace agm {

FilterProgram::FilterProgram() = default;
FilterProgram::~FilterProgram() = default;

void FilterProgram::setExpression(const FilterNode &root)
{
    m_terms.clear();
    m_matches = false;
    m_gaveUp = false;
    m_root = compile(root);
    const auto any = [this](bool (FilterTerm::*reads)() const) {
        return std::any_of(m_terms.begin(), m_terms.end(), [reads](const auto &term) { return (*term.*reads)(); });
    };
    m_readsGroups = any(&FilterTerm::readsGroups);
    m_readsInsights = any(&FilterTerm::readsInsights);
    m_readsDrafts = any(&FilterTerm::readsDrafts);
    m_readsCampaigns = any(&FilterTerm::readsCampaigns);
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
        made.term = m_terms.size();
        m_terms.push_back(FilterTerm::make(node));
        m_matches = m_matches || node.op == FilterOp::Matches;
        break;
    }
    return made;
}

void FilterProgram::campaignsChanged()
{
    for (const auto &term : m_terms)
        term->campaignsChanged();
}

bool FilterProgram::passes(const FilterRow &row)
{
    if (m_gaveUp)
        return false;
    const bool passed = passes(m_root, row);
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
