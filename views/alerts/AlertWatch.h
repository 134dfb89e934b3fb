// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/FilterGrammar.h"
#include "items/MatchScan.h"
#include "views/alerts/AlertRules.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <functional>
#include <optional>

namespace agm {

/// How a rule stands.
struct AlertState {
    int matches = -1; ///< ad groups that match now; -1: not looked at yet
    std::optional<FilterProblem> problem; ///< the filter cannot be read, or takes too long
};

/// Looks through the account for what the rules match, when it is told to: one rule after the other, a few milliseconds
/// in each turn of the event loop. A rule that begins to match ad groups fires once for them; what it matched before
/// stays silent until it no longer matches. The first look at a new or changed rule fires nothing: it says what is so
/// already. Rows that come or go meanwhile make it begin again. Main thread.
class AlertWatch final : public QObject {
    Q_OBJECT

public:
    using Context = std::function<FilterContext()>;

    /// The table must outlive this. `context` as filters are stored; `now` counts.
    AlertWatch(const AdGroupTableModel *table, Context context, QObject *parent = nullptr);
    ~AlertWatch() override;

    /// What earlier runs matched is `known`; rules without an entry there are new.
    void setRules(const QList<AlertRule> &rules, const AlertMatches &known);
    /// Other rules of the same account: those whose filter changed start anew.
    void changeRules(const QList<AlertRule> &rules);
    const QList<AlertRule> &rules() const { return m_rules; }
    const AlertMatches &matches() const { return m_matches; }
    AlertState state(const QString &ruleId) const { return m_states.value(ruleId); }

    /// Looks at all rules that are on. One that runs already begins again.
    void evaluate();
    bool isRunning() const { return m_scan != nullptr || m_step.isActive(); }

Q_SIGNALS:
    /// `fresh` of the `all` ad groups that match did not match before.
    void fired(const agm::AlertRule &rule, int fresh, int all);
    /// All rules were looked at.
    void evaluated();

private:
    void step();
    void begin();
    void finish(const AlertRule &rule);

    const AdGroupTableModel *m_table;
    Context m_context;
    QList<AlertRule> m_rules;
    AlertMatches m_matches;
    QHash<QString, AlertState> m_states;
    std::unique_ptr<MatchScan> m_scan;
    qsizetype m_rule = 0; ///< the one that is looked at
    QTimer m_step;
};

} // namespace agm
