// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/FilterProgram.h"
#include "items/SearchKeys.h"

#include <QtCore/QSet>

namespace agm {

/// Finds the ad groups that an expression matches, a stretch of rows at a time: what looks through a whole account
/// beside the work of a person must never take a frame. New ad groups that are only drafted are left out. The table
/// must outlive it and keep its rows in their place while it runs. Main thread.
class MatchScan {
public:
    MatchScan(const AdGroupTableModel *table, const FilterNode &expression);

    /// Looks on for about so long. True when all rows were looked at.
    bool step(qint64 microseconds);
    /// Ids; none when a pattern was given up.
    const QSet<QString> &matches() const { return m_matches; }
    /// A pattern of the expression takes far too many steps.
    bool gaveUp() const { return m_program.gaveUp(); }

private:
    const AdGroupTableModel *m_table;
    FilterProgram m_program;
    SearchKeys m_key; ///< of the row that is looked at
    QSet<QString> m_matches;
    int m_row = 0;
};

} // namespace agm
