// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/MatchScan.h"

#include "domain/Draft.h"

#include <QtCore/QElapsedTimer>

namespace agm {
namespace {

/// Rows between two looks at the clock.
constexpr int Stretch = 64;

} // namespace

MatchScan::MatchScan(const AdGroupTableModel *table, const FilterNode &expression) : m_table(table)
{
    m_program.setExpression(expression);
}

bool MatchScan::step(qint64 microseconds)
{
    QElapsedTimer timer;
    timer.start();
    const int rows = m_table->rowCount();
    for (int since = 0; m_row < rows; ++m_row, ++since) {
        if (since == Stretch) {
            if (timer.nsecsElapsed() > microseconds * 1000)
                return false;
            since = 0;
        }
        const AdGroupPtr &group = m_table->group(m_row);
        if (isLocalId(group->id))
            continue;
        m_key.clear();
        m_key.append(*group);
        if (m_program.passes({*m_table, m_row, m_key.key(0), m_key.campaign(0)}))
            m_matches.insert(group->id);
    }
    // Some rows passed before a pattern was given up: the answer must not depend on where that was.
    if (gaveUp())
        m_matches.clear();
    return true;
}

} // namespace agm
