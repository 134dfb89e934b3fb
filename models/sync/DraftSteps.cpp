// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/DraftSteps.h"

namespace agm {

void DraftStep::set(const QString &id, const std::optional<Draft> &before, const std::optional<Draft> &after)
{
    const auto found = states.find(id);
    if (found != states.end()) {
        found->after = after;
        if (found->before == after)
            states.erase(found);
    } else if (before != after) {
        states.insert(id, {before, after});
    }
}

void DraftSteps::add(DraftStep step)
{
    m_steps.erase(m_steps.begin() + std::ptrdiff_t(m_done), m_steps.end());
    m_steps.push_back(std::move(step));
    if (m_steps.size() > Most)
        m_steps.pop_front();
    m_done = m_steps.size();
}

QString DraftSteps::undoText() const
{
    return canUndo() ? m_steps[m_done - 1].what : QString();
}

QString DraftSteps::redoText() const
{
    return canRedo() ? m_steps[m_done].what : QString();
}

const DraftStep *DraftSteps::stepBack()
{
    return canUndo() ? &m_steps[--m_done] : nullptr;
}

const DraftStep *DraftSteps::stepForward()
{
    return canRedo() ? &m_steps[m_done++] : nullptr;
}

void DraftSteps::forget(const QString &id)
{
    for (std::size_t i = m_steps.size(); i-- > 0;) {
        m_steps[i].states.remove(id);
        if (!m_steps[i].isEmpty())
            continue;
        m_steps.erase(m_steps.begin() + std::ptrdiff_t(i));
        if (i < m_done)
            --m_done;
    }
}

} // namespace agm
