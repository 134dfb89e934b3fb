// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/JournalSource.h"

#include <QtCore/QObject>

namespace agm {

class Journal;

/// Decodes the journal for the window. Futures that are open when this object ends do not resolve. Main thread.
class JournalReader final : public QObject, public JournalSource {
    Q_OBJECT

public:
    /// The journal is not owned and must outlive this.
    explicit JournalReader(Journal *journal, QObject *parent = nullptr) : QObject(parent), m_journal(journal) { }

    QFuture<Result<QList<JournalJobView>>> history(const JournalQuery &query) override;
    QFuture<Result<QList<JournalRowView>>> rows(const JournalJobView &job) override;

private:
    Journal *m_journal;
};

} // namespace agm
