// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/FieldRegistry.h"
#include "domain/Futures.h"
#include "sync/JournalSource.h"
#include "views/common/Formats.h"

#include <QtTest/QTest>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QWidget>

namespace agm::test {

inline Formats formats()
{
    return Formats(QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone::utc());
}

inline Money usd(double amount)
{
    return *Money::fromDouble(amount, Currency::usd());
}

inline JournalRowView row(const QString &adGroup, Field field, const FieldValue &before, const FieldValue &after,
                          JournalRowState state = JournalRowState::Confirmed, const QString &error = {})
{
    JournalRowView row;
    row.adGroupId = adGroup;
    row.title = QStringLiteral("Title of %1").arg(adGroup);
    row.field = field;
    row.fieldKey = QString::fromLatin1(fieldInfo(field).key);
    row.before = before;
    row.after = after;
    const auto text = [](const FieldValue &value) {
        if (const auto *word = std::get_if<QString>(&value))
            return *word;
        if (const auto *money = std::get_if<Money>(&value))
            return QStringLiteral("{\"amount\":\"%1\",\"currency\":\"USD\"}").arg(money->toDouble(), 0, 'f', 2);
        return QString();
    };
    row.beforeText = text(before);
    row.afterText = text(after);
    row.state = state;
    row.error = error;
    row.changedAt = QDateTime(QDate(2026, 11, 24), QTime(9, 30, 1), Qt::UTC);
    return row;
}

/// A journal made of lists. Answers come from the event loop; it can be told to fail.
class FakeSource final : public JournalSource {
public:
    QFuture<Result<QList<JournalJobView>>> history(const JournalQuery &query) override
    {
        queries += query;
        if (!failing.isEmpty())
            return finishedFuture<QList<JournalJobView>>(fail(ErrorKind::Storage, failing));
        QList<JournalJobView> found;
        for (const JournalJobView &job : jobs) {
            if (found.size() < query.limit && suits(job, query))
                found += job;
        }
        return finishedFuture<QList<JournalJobView>>(found);
    }
    QFuture<Result<QList<JournalRowView>>> rows(const JournalJobView &job) override
    {
        rowsAsked += job.id;
        if (!failingRows.isEmpty())
            return finishedFuture<QList<JournalRowView>>(fail(ErrorKind::Storage, failingRows));
        return finishedFuture<QList<JournalRowView>>(rowsOf.value(job.id));
    }
    /// Newest first, so it goes to the front.
    JournalJobView &add(const QString &id, BulkAction action, const QList<JournalRowView> &rows,
                        const QString &origin = {})
    {
        JournalJobView job;
        job.id = id;
        job.at = QDateTime(QDate(2026, 11, 24), QTime(9, 30), Qt::UTC).addSecs(60 * jobs.size());
        job.accountId = QStringLiteral("biz_1");
        job.accountName = QStringLiteral("Demo account");
        job.person = QStringLiteral("anna");
        job.action = action;
        job.origin = origin;
        QStringList seen;
        for (const JournalRowView &one : rows) {
            if (seen.contains(one.adGroupId))
                continue;
            seen += one.adGroupId;
            ++job.groups;
            job.confirmed += one.state == JournalRowState::Confirmed;
            job.failed += one.state == JournalRowState::Failed;
            job.unknown += one.state == JournalRowState::Unknown;
            job.cancelled += one.state == JournalRowState::Cancelled;
            job.open += one.state == JournalRowState::Open;
        }
        rowsOf.insert(id, rows);
        for (JournalRowView &one : rowsOf[id])
            one.action = one.action == BulkAction::Edit ? action : one.action;
        jobs.prepend(job);
        return jobs.first();
    }

    QList<JournalJobView> jobs;
    QHash<QString, QList<JournalRowView>> rowsOf;
    QList<JournalQuery> queries;
    QStringList rowsAsked;
    QString failing;
    QString failingRows;

private:
    bool suits(const JournalJobView &job, const JournalQuery &query) const
    {
        const QList<JournalRowView> rows = rowsOf.value(job.id);
        const auto any = [&](auto what) { return std::any_of(rows.cbegin(), rows.cend(), what); };
        const bool text = query.text.isEmpty() || job.note.contains(query.text, Qt::CaseInsensitive)
            || any([&](const JournalRowView &one) {
                              return one.title.contains(query.text, Qt::CaseInsensitive)
                                  || one.error.contains(query.text, Qt::CaseInsensitive);
                          });
        const bool group = query.adGroupId.isEmpty()
            || any([&](const JournalRowView &one) { return one.adGroupId == query.adGroupId; });
        return text && group && (!query.action || *query.action == job.action)
            && (!query.from.isValid() || job.at >= query.from);
    }
};

/// Edits, a failure, a deletion, a creation and an undo: "job-1" to "job-5", the last is the newest.
inline void fill(FakeSource &source)
{
    const QString a = QStringLiteral("adgrp_a");
    const QString b = QStringLiteral("adgrp_b");
    source
        .add(QStringLiteral("job-1"), BulkAction::Edit,
             {row(a, Field::BudgetAmount, usd(100), usd(140)),
              row(a, Field::Title, QStringLiteral("Old"), QStringLiteral("New")),
              row(b, Field::BudgetAmount, usd(10), usd(12), JournalRowState::Failed,
                  QStringLiteral("The budget is too small."))},
             QStringLiteral("review"))
        .note
        = QStringLiteral("Black Friday");
    source.jobs.first().undoneBy = QStringLiteral("job-2");
    source
        .add(QStringLiteral("job-2"), BulkAction::Edit, {row(a, Field::BudgetAmount, usd(140), usd(100))},
             QStringLiteral("undo"))
        .undoOf
        = QStringLiteral("job-1");
    source.add(QStringLiteral("job-3"), BulkAction::Delete,
               {row(b, Field::Status, QStringLiteral("active"), QStringLiteral("deleted")),
                row(b, Field::Title, QStringLiteral("Gone"), {})});
    JournalRowView created = row(QStringLiteral("local-1"), Field::Title, {}, QStringLiteral("Fresh"));
    created.resultId = QStringLiteral("adgrp_new");
    source.add(QStringLiteral("job-4"), BulkAction::Create, {created}, QStringLiteral("review"));
    source.add(QStringLiteral("job-5"), BulkAction::Pause,
               {row(a, Field::Status, QStringLiteral("active"), QStringLiteral("paused")),
                row(b, Field::Status, QStringLiteral("active"), QStringLiteral("paused"))});
}

inline bool present(QWidget &widget)
{
    widget.show();
    widget.activateWindow();
    return QTest::qWaitForWindowActive(&widget);
}

inline QPushButton *button(const QWidget &widget, const char *name)
{
    return widget.findChild<QPushButton *>(QLatin1String(name));
}

} // namespace agm::test
