// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "StoreHelpers.h"

#include "store/MemoryJournal.h"
#include "store/SqliteJournal.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

namespace agm::test {

/// Data rows of a test that runs on both implementations.
inline void memoryAndDisk()
{
    QTest::addColumn<bool>("onDisk");
    QTest::newRow("memory") << false;
    QTest::newRow("disk") << true;
}

/// A journal of either kind with all that it needs.
struct Bench {
    explicit Bench(bool onDisk)
    {
        if (!onDisk) {
            journal = std::make_unique<MemoryJournal>();
            return;
        }
        database = std::make_unique<Database>(dir.filePath(QStringLiteral("store.sqlite")));
        if (const auto report = await(database->open()); !report)
            qFatal("%s", qPrintable(report.error().message));
        journal = std::make_unique<SqliteJournal>(database.get());
    }
    Result<void> plan(const QString &job, const QList<JournalItem> &items)
    {
        return await(journal->plan(makeJob(job), items));
    }
    Result<void> mark(const QString &job, const QString &id, JournalState state, const QString &error = {})
    {
        return await(journal->mark(job, id, state, error));
    }
    /// Leads a fresh item to a state by allowed steps.
    Result<void> lead(const QString &job, const QString &id, JournalState state)
    {
        if (state == JournalState::Planned)
            return {};
        if (state != JournalState::Cancelled) {
            if (auto sent = mark(job, id, JournalState::Sent); !sent)
                return sent;
        }
        return mark(job, id, state);
    }

    QTemporaryDir dir;
    std::unique_ptr<Database> database;
    std::unique_ptr<Journal> journal;
};

} // namespace agm::test
