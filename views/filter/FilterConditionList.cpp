// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filter/FilterConditionList.h"

#include "views/changes/DialogParts.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace agm {
namespace {

bool isSingle(const FilterNode &node)
{
    using Kind = FilterNode::Kind;
    if (node.kind == Kind::Not)
        return isSingle(node.children.front());
    return node.kind == Kind::Text || node.kind == Kind::Field || node.kind == Kind::State;
}

} // namespace

FilterConditionList::FilterConditionList(int depth, const FilterContext &context, const FilterVocabulary &vocabulary,
                                         QWidget *parent)
    : QWidget(parent), m_depth(depth), m_context(context), m_vocabulary(vocabulary), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    auto *line = new QHBoxLayout;
    auto *add = new QPushButton(tr("Add a condition"), this);
    add->setObjectName(depth == 0 ? QStringLiteral("addCondition") : QStringLiteral("addToGroup"));
    add->setAutoDefault(false);
    add->setMinimumWidth(add->fontMetrics().horizontalAdvance(add->text()) + 24);
    line->addWidget(add);
    connect(add, &QPushButton::clicked, this, [this] { addRow()->fieldChoice()->setFocus(); });
    if (depth == 0) {
        auto *group = new QPushButton(tr("Add a group"), this);
        group->setObjectName(QStringLiteral("addGroup"));
        group->setAutoDefault(false);
        group->setMinimumWidth(group->fontMetrics().horizontalAdvance(group->text()) + 24);
        line->addWidget(group);
        connect(group, &QPushButton::clicked, this,
                [this] { addGroup()->rows().constFirst()->fieldChoice()->setFocus(); });
    }
    line->addStretch();
    m_layout->addLayout(line);
}

FilterConditionRow *FilterConditionList::addRow()
{
    auto *row = new FilterConditionRow(m_context, m_vocabulary, this);
    m_layout->insertWidget(m_layout->count() - 1 - int(m_groups.size()), row);
    m_rows.append(row);
    connect(row, &FilterConditionRow::changed, this, &FilterConditionList::changed);
    connect(row, &FilterConditionRow::removeRequested, this, [this, row] { removeRow(row); });
    Q_EMIT changed();
    return row;
}

FilterConditionList *FilterConditionList::addGroup()
{
    auto *card = new dialogparts::Card(this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(12, 8, 8, 8);
    const QString text = m_all ? tr("and at least one of these:") : tr("or all of these:");
    auto *title = dialogparts::text(text, card);
    auto *group = new FilterConditionList(m_depth + 1, m_context, m_vocabulary, card);
    group->setAccessibleName(text);
    inside->addWidget(title);
    inside->addWidget(group);
    m_layout->insertWidget(m_layout->count() - 1, card);
    m_groups.append(group);
    connect(group, &FilterConditionList::changed, this, &FilterConditionList::changed);
    connect(group, &FilterConditionList::emptied, this, [this, group, card] { removeGroup(group, card); });
    group->addRow();
    return group;
}

void FilterConditionList::removeRow(FilterConditionRow *row)
{
    const qsizetype at = m_rows.indexOf(row);
    m_rows.removeAll(row);
    row->hide();
    row->deleteLater();
    // The keyboard goes on where it was.
    if (!m_rows.isEmpty())
        m_rows[std::min(at, m_rows.size() - 1)]->fieldChoice()->setFocus();
    Q_EMIT changed();
    if (m_rows.isEmpty())
        Q_EMIT emptied();
}

void FilterConditionList::removeGroup(FilterConditionList *group, QWidget *card)
{
    m_groups.removeAll(group);
    card->hide();
    card->deleteLater();
    Q_EMIT changed();
}

void FilterConditionList::setNodes(const std::vector<FilterNode> &nodes)
{
    const FilterNode::Kind other = m_all ? FilterNode::Kind::Or : FilterNode::Kind::And;
    for (const FilterNode &node : nodes) {
        const bool isGroup
            = m_depth == 0 && node.kind == other && std::all_of(node.children.begin(), node.children.end(), isSingle);
        if (!isGroup) {
            addRow()->setNode(node);
            continue;
        }
        FilterConditionList *group = addGroup();
        for (std::size_t i = 0; i < node.children.size(); ++i)
            (i == 0 ? group->rows().constFirst() : group->addRow())->setNode(node.children[i]);
    }
}

std::vector<FilterNode> FilterConditionList::nodes() const
{
    std::vector<FilterNode> nodes;
    for (const FilterConditionRow *row : m_rows) {
        if (const auto node = row->node())
            nodes.push_back(*node);
    }
    for (const FilterConditionList *group : m_groups) {
        std::vector<FilterNode> parts = group->nodes();
        if (!parts.empty())
            nodes.push_back(m_all ? FilterNode::anyOf(std::move(parts)) : FilterNode::allOf(std::move(parts)));
    }
    return nodes;
}

QString FilterConditionList::problem() const
{
    for (const FilterConditionRow *row : m_rows) {
        if (const QString problem = row->problem(); !problem.isEmpty())
            return problem;
    }
    for (const FilterConditionList *group : m_groups) {
        if (const QString problem = group->problem(); !problem.isEmpty())
            return problem;
    }
    return {};
}

} // namespace agm
