// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filter/FilterConditionRow.h"

#include "views/changes/DialogParts.h"
#include "views/common/Theme.h"
#include "views/common/Words.h"
#include "views/filter/FilterTimeEdit.h"
#include "views/filter/FilterWords.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace agm {
namespace {

constexpr int LeastHeight = 26;

void fillFields(QComboBox *box)
{
    // By section, and inside a section in the order of columns.
    for (const FieldGroup group : {FieldGroup::Performance, FieldGroup::Comparison, FieldGroup::Delivery,
                                   FieldGroup::Budget, FieldGroup::Identity, FieldGroup::Goal, FieldGroup::Schedule,
                                   FieldGroup::Conversions, FieldGroup::Costs, FieldGroup::Targeting}) {
        box->insertSeparator(box->count());
        for (const FieldInfo &info : columnRegistry()) {
            if (info.group == group)
                box->addItem(words::fieldTitle(info.field), int(info.field));
        }
    }
}

} // namespace

FilterConditionRow::FilterConditionRow(const FilterContext &context, const FilterVocabulary &vocabulary,
                                       QWidget *parent)
    : QWidget(parent), m_context(context), m_vocabulary(vocabulary), m_not(new QToolButton(this)),
      m_what(new QComboBox(this)), m_op(new QComboBox(this)), m_line(new QLineEdit(this)),
      m_problem(dialogparts::text({}, this)), m_controls(new QHBoxLayout)
{
    m_not->setText(tr("not"));
    m_not->setAccessibleName(tr("not"));
    m_not->setToolTip(tr("Turns the condition round: what does not match is shown."));
    m_not->setCheckable(true);
    // As wide as its loud form, so that nothing moves.
    QFont bold = m_not->font();
    bold.setBold(true);
    m_not->setFixedWidth(QFontMetrics(bold).horizontalAdvance(tr("NOT")) + 16);
    m_not->setFocusPolicy(Qt::StrongFocus);
    m_what->addItem(tr("Any text"), int(AnyText));
    m_what->addItem(tr("State"), int(State));
    m_what->addItem(tr("Filter text"), int(FilterText));
    fillFields(m_what);
    m_what->setAccessibleName(tr("Field"));
    m_what->setMaxVisibleItems(20);
    m_what->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_what->setMinimumContentsLength(18);
    m_op->setAccessibleName(tr("Condition"));
    m_op->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_op->setMinimumContentsLength(17);
    m_line->setAccessibleName(tr("Text"));
    auto *remove = new QToolButton(this);
    remove->setText(QStringLiteral("✕"));
    remove->setAccessibleName(tr("Remove this condition"));
    remove->setToolTip(remove->accessibleName());
    remove->setObjectName(QStringLiteral("removeCondition"));
    remove->setFocusPolicy(Qt::StrongFocus);
    remove->setAutoRaise(true);
    for (QWidget *one : std::initializer_list<QWidget *>{m_not, m_what, m_op, m_line, remove})
        one->setMinimumHeight(LeastHeight);
    remove->setMinimumWidth(LeastHeight);
    m_controls->setSpacing(6);
    m_controls->addWidget(m_not);
    m_controls->addWidget(m_what);
    m_controls->addWidget(m_op);
    m_controls->addWidget(m_line, 1);
    m_controls->addWidget(remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(m_controls);
    layout->addWidget(m_problem);
    m_problem->setContentsMargins(m_not->width() + m_controls->spacing(), 0, 0, 2);
    m_problem->hide();
    connect(m_not, &QToolButton::toggled, this, [this] {
        showNot();
        Q_EMIT changed();
    });
    connect(m_what, &QComboBox::currentIndexChanged, this, [this] {
        showOps();
        showValue();
        judge();
        Q_EMIT changed();
    });
    connect(m_op, &QComboBox::currentIndexChanged, this, [this] {
        showValue();
        judge();
        Q_EMIT changed();
    });
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        judge();
        Q_EMIT changed();
    });
    connect(remove, &QToolButton::clicked, this, &FilterConditionRow::removeRequested);
    showOps();
    showValue();
    showNot();
}

/// On, it is loud: who overlooks it sees the opposite of what is shown.
void FilterConditionRow::showNot()
{
    const bool on = m_not->isChecked();
    QFont font = m_not->font();
    font.setBold(on);
    m_not->setFont(font);
    m_not->setText(on ? tr("NOT") : tr("not"));
    QPalette colors = palette();
    const Theme theme(colors);
    colors.setColor(QPalette::ButtonText, on ? theme.text : theme.secondary);
    m_not->setPalette(colors);
}

int FilterConditionRow::what() const
{
    return m_what->currentData().toInt();
}

FilterOp FilterConditionRow::op() const
{
    return FilterOp(m_op->currentData().toInt() % AsLength);
}

bool FilterConditionRow::asLength() const
{
    return what() >= 0 && m_op->currentData().toInt() >= AsLength;
}

void FilterConditionRow::showOps()
{
    const QSignalBlocker quiet(m_op);
    m_op->clear();
    if (what() == State) {
        for (const FilterState state : {FilterState::Drafted, FilterState::Issues, FilterState::Delivering})
            m_op->addItem(filterwords::state(state), int(state));
    } else if (what() >= 0) {
        const FilterKind kind = filterKind(Field(what()));
        const auto field = Field(what());
        if (kind == FilterKind::Instant) {
            for (const FilterOp one : {FilterOp::Less, FilterOp::Greater})
                m_op->addItem(filterwords::lengthOp(field, one), int(one) + AsLength);
        }
        for (const FilterOp one : filterOps(kind))
            m_op->addItem(filterwords::op(kind, one), int(one));
    }
    m_op->setVisible(m_op->count() > 0);
}

void FilterConditionRow::showValue()
{
    delete m_value;
    m_value = nullptr;
    const bool isLine = what() == AnyText || what() == FilterText;
    m_line->setVisible(isLine);
    m_line->setPlaceholderText(what() == FilterText ? QStringLiteral("(a | b) -spend>50")
                                                    : tr("title, ID or campaign contains"));
    if (!isLine && what() >= 0)
        m_value = FilterValueEdit::make(Field(what()), op(), asLength(), m_context, m_vocabulary, this);
    if (m_value) {
        m_controls->insertWidget(3, m_value, 1);
        connect(m_value, &FilterValueEdit::changed, this, [this] {
            judge();
            Q_EMIT changed();
        });
        QWidget::setTabOrder(m_op, m_value);
    }
    // Keeps the button at the edge where no value is asked for.
    m_controls->setStretch(2, isLine || m_value ? 0 : 1);
}

void FilterConditionRow::setNode(const FilterNode &given)
{
    FilterNode node = given;
    const bool negated = given.kind == FilterNode::Kind::Not;
    if (negated)
        node = FilterNode(given.children.front());
    const auto *span = std::get_if<FilterSpan>(&node.value);
    const bool isLength = span && span->sense != FilterSpan::Sense::Time;
    const bool oddLength
        = isLength && (!FilterTimeEdit::isLength(*span) || (node.op != FilterOp::Less && node.op != FilterOp::Greater));
    const bool deep = node.kind == FilterNode::Kind::And || node.kind == FilterNode::Kind::Or || oddLength;
    m_not->setChecked(negated && !deep);
    const int wanted = deep                    ? int(FilterText)
        : node.kind == FilterNode::Kind::Text  ? int(AnyText)
        : node.kind == FilterNode::Kind::State ? int(State)
                                               : int(node.field);
    m_what->setCurrentIndex(m_what->findData(wanted));
    if (deep)
        m_line->setText(filterText(given, m_context.locale));
    else if (node.kind == FilterNode::Kind::Text)
        m_line->setText(node.text);
    else
        m_op->setCurrentIndex(m_op->findData(
            node.kind == FilterNode::Kind::State ? int(node.state) : int(node.op) + (isLength ? AsLength : 0)));
    if (m_value)
        m_value->showNode(node);
    judge();
}

FilterParse FilterConditionRow::read() const
{
    FilterParse parse;
    const auto missing = [&parse](const QString &message) { parse.problem = FilterProblem{0, 0, message, true}; };
    switch (what()) {
    case AnyText:
        if (m_line->text().trimmed().isEmpty())
            missing(tr("Write a word or a phrase."));
        parse.root = FilterNode::word(m_line->text());
        break;
    case State: parse.root = FilterNode::is(FilterState(m_op->currentData().toInt())); break;
    case FilterText:
        parse = parseFilter(m_line->text(), m_context);
        if (!parse.problem && parse.root.isEmpty())
            missing(tr("Write a filter."));
        break;
    default: {
        const auto field = Field(what());
        if (!m_value) {
            parse.root = FilterNode::on(field, op());
            break;
        }
        const QString value = m_value->text();
        if (value.isEmpty()) {
            missing(tr("A value is missing."));
            break;
        }
        const QString sign = filterKind(field) == FilterKind::Flag ? QStringLiteral(":") : filterOpText(op());
        parse = parseFilter(filterName(field) + sign + value, m_context);
        if (!parse.problem && parse.root.kind != FilterNode::Kind::Field)
            missing(tr("This is more than one value. Put a phrase in quotation marks."));
    }
    }
    return parse;
}

std::optional<FilterNode> FilterConditionRow::node() const
{
    FilterParse parse = read();
    if (parse.problem)
        return std::nullopt;
    return m_not->isChecked() ? FilterNode::negated(parse.root) : parse.root;
}

QString FilterConditionRow::problem() const
{
    const FilterParse parse = read();
    return parse.problem ? parse.problem->message : QString();
}

void FilterConditionRow::judge()
{
    const FilterParse parse = read();
    // What is only missing is seen; the button says it too.
    const QString said
        = parse.problem && !parse.problem->unfinished ? QStringLiteral("▲ ") + parse.problem->message : QString();
    m_problem->setText(said);
    m_problem->setAccessibleName(said);
    m_problem->setVisible(!said.isEmpty());
}

} // namespace agm
