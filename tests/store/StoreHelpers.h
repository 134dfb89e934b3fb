// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Database.h"
#include "store/Journal.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QThread>

namespace agm::test {

/// The result of a future, or an error after ten seconds: a test must fail, not hang, when a future never resolves.
template <class T>
Result<T> await(QFuture<Result<T>> future)
{
    QElapsedTimer timer;
    timer.start();
    while (!future.isFinished() && timer.elapsed() < 10000)
        QThread::yieldCurrentThread();
    if (!future.isFinished())
        return fail(ErrorKind::TimedOut, QStringLiteral("The future did not resolve."));
    if (future.resultCount() != 1)
        return fail(ErrorKind::Cancelled, QStringLiteral("The future has no result."));
    return future.result();
}

/// "" or the error's words, for QCOMPARE.
template <class T>
QString wrong(const Result<T> &result)
{
    return result ? QString() : QStringLiteral("%1 [%2]").arg(result.error().message, result.error().where);
}

JournalJob makeJob(const QString &id, const QString &account = QStringLiteral("demo"));
JournalItem makeItem(const QString &adGroupId);
QList<JournalItem> makeItems(int count, const QString &prefix = QStringLiteral("adgrp_"));
/// The states of a job's items in order, as digits of JournalState.
QString statesOf(Journal &journal, const QString &jobId);
/// The first value of the first row, or the error's text.
QString scalar(Database &database, const QString &sql);
/// How many rows differ from what replaying the step log gives, counted in both directions.
QString replayDifferences(Database &database);
QByteArray bytesOf(const QString &file);

} // namespace agm::test
