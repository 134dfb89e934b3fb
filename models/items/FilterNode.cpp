// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/FilterNode.h"

#include <iterator>
#include <utility>

namespace agm {
namespace {

FilterNode joined(FilterNode::Kind kind, std::vector<FilterNode> nodes)
{
    FilterNode made;
    made.kind = kind;
    for (FilterNode &node : nodes) {
        if (node.kind == kind)
            std::move(node.children.begin(), node.children.end(), std::back_inserter(made.children));
        else
            made.children.push_back(std::move(node));
    }
    return made.children.size() == 1 ? FilterNode(made.children.front()) : made;
}

} // namespace

bool operator==(const FilterNode &a, const FilterNode &b)
{
    return a.kind == b.kind && a.children == b.children && a.text == b.text && a.field == b.field && a.op == b.op
        && a.value == b.value && a.state == b.state;
}

FilterNode FilterNode::word(const QString &text)
{
    FilterNode node;
    node.kind = Kind::Text;
    node.text = text;
    return node;
}

FilterNode FilterNode::is(FilterState state)
{
    FilterNode node;
    node.kind = Kind::State;
    node.state = state;
    return node;
}

FilterNode FilterNode::on(agm::Field field, FilterOp op, FilterValue value)
{
    FilterNode node;
    node.kind = Kind::Field;
    node.field = field;
    node.op = op;
    node.value = std::move(value);
    return node;
}

FilterNode FilterNode::allOf(std::vector<FilterNode> nodes)
{
    return joined(Kind::And, std::move(nodes));
}

FilterNode FilterNode::anyOf(std::vector<FilterNode> nodes)
{
    return joined(Kind::Or, std::move(nodes));
}

FilterNode FilterNode::negated(FilterNode node)
{
    if (node.kind == Kind::Not)
        return FilterNode(node.children.front());
    FilterNode made;
    made.kind = Kind::Not;
    made.children.push_back(std::move(node));
    return made;
}

} // namespace agm
