// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Draft.h"

#include <QtCore/QHash>

#include <deque>

namespace agm {

/// One step of work on drafts: each touched draft before and after; nothing is no draft.
struct DraftStep {
    struct Change {
        std::optional<Draft> before;
        std::optional<Draft> after;
    };

    QString what;
    QHash<QString, Change> states;
    QDateTime at = QDateTime::currentDateTimeUtc();

    /// A draft that is touched twice in one step keeps its first `before`; one that stays as it is, is left out.
    void set(const QString &id, const std::optional<Draft> &before, const std::optional<Draft> &after);
    bool isEmpty() const { return states.isEmpty(); }
};

/// The steps that can be taken back and done again. A step holds whole drafts, so the number of steps is limited.
class DraftSteps {
public:
    static constexpr std::size_t Most = 200;

    void add(DraftStep step);
    bool canUndo() const { return m_done > 0; }
    bool canRedo() const { return m_done < m_steps.size(); }
    QString undoText() const;
    QString redoText() const;
    /// When the step that undo would take back was done; null without one.
    QDateTime lastAt() const { return canUndo() ? m_steps[m_done - 1].at : QDateTime(); }
    /// The step to put back, or to do again; null when there is none. Valid until the next call.
    const DraftStep *stepBack();
    const DraftStep *stepForward();
    /// This draft was posted: no step may bring it back.
    void forget(const QString &id);

private:
    std::deque<DraftStep> m_steps;
    std::size_t m_done = 0; ///< the steps before this one are done, the rest are undone
};

} // namespace agm
