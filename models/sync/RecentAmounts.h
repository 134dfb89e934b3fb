// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/EditPlan.h"
#include "domain/Error.h"
#include "store/Journal.h"

#include <QtCore/QFuture>
#include <QtCore/QHash>

namespace agm {

/// What the amounts of an account's ad groups were 24 hours ago where they were changed since, for the guard's limit
/// over a day. Out of the journal at first, then kept up with what is confirmed. Main thread.
class RecentAmounts {
public:
    /// Asks the journal; the answer is taken when it is there. Again: what was known stays.
    void load(Journal *journal, const QString &accountId);
    /// The journal has answered (or failed, which every later write of it will as well).
    bool isReady() const { return !m_asked || m_reading.isFinished(); }
    /// What the journal was asked for last; of a journal that cannot be read, its error.
    QFuture<Result<QList<JournalItem>>> reading() const { return m_reading; }
    /// By ad group and int(Field). Call only when ready.
    QHash<QPair<QString, int>, Money> dayStart(const QDateTime &now);
    /// A row that was confirmed, or of which nobody knows.
    void add(const EditRow &row, const QDateTime &at);

private:
    struct Change {
        QString adGroupId;
        Field field;
        QDateTime at;
        Money before;
    };
    void take();

    QFuture<Result<QList<JournalItem>>> m_reading;
    bool m_asked = false;
    bool m_taken = false;
    QList<Change> m_changes; ///< oldest first
};

} // namespace agm
