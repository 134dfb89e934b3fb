// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/AlertWatch.h"

#include <algorithm>

namespace agm {
namespace {

/// Of one turn: a quarter of a frame.
constexpr qint64 StepMicroseconds = 4000;

} // namespace

AlertWatch::AlertWatch(const AdGroupTableModel *table, Context context, QObject *parent)
    : QObject(parent), m_table(table), m_context(std::move(context))
{
    m_step.setInterval(0);
    connect(&m_step, &QTimer::timeout, this, &AlertWatch::step);
    const auto again = [this] {
        if (isRunning())
            evaluate();
    };
    connect(table, &QAbstractItemModel::rowsRemoved, this, again);
    connect(table, &QAbstractItemModel::layoutChanged, this, again);
    connect(table, &QAbstractItemModel::modelReset, this, again);
}

AlertWatch::~AlertWatch() = default;

void AlertWatch::setRules(const QList<AlertRule> &rules, const AlertMatches &known)
{
    m_scan.reset();
    m_step.stop();
    m_rules = rules;
    m_matches = known;
    m_states.clear();
}

void AlertWatch::changeRules(const QList<AlertRule> &rules)
{
    for (const AlertRule &rule : rules) {
        const auto before
            = std::find_if(m_rules.cbegin(), m_rules.cend(), [&](auto &one) { return one.id == rule.id; });
        if (before == m_rules.cend() || before->filter != rule.filter || before->on != rule.on) {
            m_matches.remove(rule.id);
            m_states.remove(rule.id);
        }
    }
    for (const AlertRule &rule : std::as_const(m_rules)) {
        if (std::none_of(rules.cbegin(), rules.cend(), [&](auto &one) { return one.id == rule.id; })) {
            m_matches.remove(rule.id);
            m_states.remove(rule.id);
        }
    }
    m_scan.reset();
    m_step.stop();
    m_rules = rules;
}

void AlertWatch::evaluate()
{
    m_scan.reset();
    m_rule = 0;
    m_step.start();
}

void AlertWatch::begin()
{
    for (; m_rule < m_rules.size(); ++m_rule) {
        const AlertRule &rule = m_rules[m_rule];
        if (!rule.isReadable() || !rule.on)
            continue;
        const FilterParse parse = parseFilter(rule.filter, m_context());
        m_states[rule.id].problem = parse.problem;
        if (!parse.problem) {
            m_scan = std::make_unique<MatchScan>(m_table, parse.root);
            return;
        }
        m_states[rule.id].matches = -1;
    }
}

void AlertWatch::step()
{
    if (!m_scan)
        begin();
    if (!m_scan) {
        m_step.stop();
        Q_EMIT evaluated();
        return;
    }
    if (!m_scan->step(StepMicroseconds))
        return;
    const AlertRule rule = m_rules[m_rule++];
    finish(rule);
}

void AlertWatch::finish(const AlertRule &rule)
{
    const std::unique_ptr<MatchScan> scan = std::move(m_scan);
    AlertState &state = m_states[rule.id];
    if (scan->gaveUp()) {
        state.matches = -1;
        state.problem = FilterProblem{0, int(rule.filter.size()), tr("The pattern needs too many steps."), false};
        return;
    }
    const QSet<QString> now = scan->matches();
    const auto before = m_matches.constFind(rule.id);
    const int fresh = before == m_matches.constEnd() ? 0 : int((now - *before).size());
    m_matches[rule.id] = now;
    state.matches = int(now.size());
    if (fresh > 0)
        Q_EMIT fired(rule, fresh, state.matches);
}

} // namespace agm
