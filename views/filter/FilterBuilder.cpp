// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filter/FilterBuilder.h"

#include "views/changes/DialogParts.h"
#include "views/common/Words.h"
#include "views/filter/FilterConditionList.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

#include <chrono>

namespace agm {

FilterBuilder::FilterBuilder(const FilterNode &expression, const FilterContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_given(expression), m_join(new QComboBox(this)), m_rows(new QWidget),
      m_rowsLayout(new QVBoxLayout(m_rows)), m_text(dialogparts::text({}, this)), m_count(dialogparts::text({}, this)),
      m_show(new QPushButton(this))
{
    setWindowTitle(tr("Build a filter"));
    setModal(true);
    resize(760, 480);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    auto *head = new QHBoxLayout;
    auto *label = new QLabel(tr("Show ad groups where"), this);
    m_join->addItem(tr("all of these hold"), true);
    m_join->addItem(tr("at least one of these holds"), false);
    m_join->setAccessibleName(tr("Show ad groups where"));
    m_join->setObjectName(QStringLiteral("join"));
    m_join->setMinimumHeight(26);
    label->setBuddy(m_join);
    head->addWidget(label);
    head->addWidget(m_join);
    head->addStretch();
    layout->addLayout(head);

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_rowsLayout->setContentsMargins(0, 0, 6, 0);
    m_rowsLayout->addStretch();
    scroll->setWidget(m_rows);
    layout->addWidget(scroll, 1);

    auto *card = new dialogparts::Card(this);
    auto *cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(12, 8, 12, 8);
    cardLayout->addWidget(m_text);
    cardLayout->addWidget(m_count);
    m_text->setObjectName(QStringLiteral("filterText"));
    m_count->setObjectName(QStringLiteral("filterCount"));
    layout->addWidget(card);

    auto *buttons = new QDialogButtonBox(this);
    m_show->setObjectName(QStringLiteral("showMatches"));
    buttons->addButton(m_show, QDialogButtonBox::AcceptRole);
    dialogparts::makePrimary(m_show);
    buttons->addButton(QDialogButtonBox::Cancel)->setAutoDefault(false);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (!m_list->problem().isEmpty())
            return;
        Q_EMIT built(this->expression());
        accept();
    });
    connect(m_join, &QComboBox::currentIndexChanged, this, &FilterBuilder::rejoin);
    m_counting.setSingleShot(true);
    m_counting.setInterval(std::chrono::milliseconds(60));
    connect(&m_counting, &QTimer::timeout, this, [this] { showExpression(this->expression()); });
    m_join->setCurrentIndex(expression.kind == FilterNode::Kind::Or ? 1 : 0);
    fill(expression);
}

void FilterBuilder::setVocabulary(const FilterVocabulary &vocabulary)
{
    m_vocabulary = vocabulary;
    fill(m_given);
}

void FilterBuilder::setCounter(const Counter &counter)
{
    m_counter = counter;
    showExpression(expression());
}

void FilterBuilder::fill(const FilterNode &expression)
{
    delete m_list;
    m_list = new FilterConditionList(0, m_context, m_vocabulary, m_rows);
    m_list->setJoin(m_join->currentData().toBool());
    const FilterNode::Kind joined = m_join->currentData().toBool() ? FilterNode::Kind::And : FilterNode::Kind::Or;
    m_list->setNodes(expression.kind == joined ? expression.children : std::vector<FilterNode>{expression});
    if (m_list->rows().isEmpty() && m_list->groups().isEmpty())
        m_list->addRow();
    m_rowsLayout->insertWidget(0, m_list);
    connect(m_list, &FilterConditionList::changed, this, &FilterBuilder::changed);
    setTabOrder(m_join, m_list);
    showExpression(this->expression());
}

void FilterBuilder::rejoin()
{
    if (!m_list)
        return;
    // The rows stay and are joined the other way; groups are groups of the other kind then.
    std::vector<FilterNode> nodes = m_list->nodes();
    const bool all = m_join->currentData().toBool();
    for (FilterNode &node : nodes) {
        if (node.kind == FilterNode::Kind::And || node.kind == FilterNode::Kind::Or)
            node.kind = all ? FilterNode::Kind::Or : FilterNode::Kind::And;
    }
    fill(all                 ? FilterNode::allOf(std::move(nodes))
             : nodes.empty() ? FilterNode()
                             : FilterNode::anyOf(std::move(nodes)));
}

FilterNode FilterBuilder::expression() const
{
    std::vector<FilterNode> nodes = m_list->nodes();
    if (m_join->currentData().toBool() || nodes.empty())
        return FilterNode::allOf(std::move(nodes));
    return FilterNode::anyOf(std::move(nodes));
}

void FilterBuilder::changed()
{
    m_counting.start();
    // What can be pressed must be right at once.
    m_show->setEnabled(m_list->problem().isEmpty());
}

void FilterBuilder::showExpression(const FilterNode &expression)
{
    const QString text = filterText(expression, m_context.locale);
    m_text->setText(text.isEmpty() ? tr("No condition: every ad group is shown.") : text);
    m_text->setAccessibleName(m_text->text());
    const QString problem = m_list->problem();
    m_show->setEnabled(problem.isEmpty());
    m_show->setToolTip(problem);
    const int count = m_counter ? m_counter(expression) : 0;
    m_count->setText(problem.isEmpty() ? tr("%1 match.", "14 ad groups match.").arg(words::adGroups(count))
                                       : tr("%1 match what is finished so far.").arg(words::adGroups(count)));
    m_count->setAccessibleName(m_count->text());
    m_show->setText(tr("Show %1", "Show 14 ad groups").arg(words::adGroups(count)));
    m_show->setMinimumWidth(m_show->fontMetrics().horizontalAdvance(m_show->text()) + 28);
}

} // namespace agm
