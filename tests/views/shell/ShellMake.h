// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/BulkPlan.h"
#include "sync/AccountConfig.h"
#include "sync/Job.h"

#include <QtTest/QTest>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QWidget>

namespace agm::test {

inline Money money(double amount, QStringView currency = u"USD")
{
    return *Money::fromDouble(amount, Currency::of(currency));
}

inline CommittedSpend spend(const QList<Money> &sums, UnknownSpend unknown = {})
{
    CommittedSpend spend;
    for (const Money &sum : sums)
        spend.dailyMicros[sum.currency] = sum.micros;
    spend.unknown = unknown;
    return spend;
}

inline QStringList ids(int count)
{
    QStringList ids;
    for (int i = 0; i < count; ++i)
        ids += QStringLiteral("adgrp_%1").arg(i);
    return ids;
}

inline BulkPlan makePlan(BulkAction action, int count, double before, double after)
{
    BulkPlan plan;
    plan.action = action;
    plan.ids = ids(count);
    plan.before = spend({money(before)});
    plan.after = spend({money(after)});
    return plan;
}

inline void skip(BulkPlan &plan, SkipReason reason, int count)
{
    for (int i = 0; i < count; ++i)
        plan.skipped.append({QStringLiteral("skipped_%1").arg(plan.skipped.size()), reason});
}

inline JobItem item(int number, JobItemState state, const QString &message = {})
{
    JobItem item;
    item.adGroupId = QStringLiteral("adgrp_%1").arg(number);
    item.title = QStringLiteral("Ad group %1").arg(number);
    item.state = state;
    item.changed = state == JobItemState::Done;
    if (!message.isEmpty())
        item.error = Error{ErrorKind::Refused, {}, message, 422, -1};
    return item;
}

/// A job with so many items of each kind; the failed ones say "The budget is too small."
inline Job makeJob(BulkAction action, int done, int failed = 0, int waiting = 0, int cancelled = 0)
{
    Job job;
    job.id = QStringLiteral("job-1");
    job.action = action;
    int number = 0;
    const auto add = [&](int count, JobItemState state, const QString &message = {}) {
        for (int i = 0; i < count; ++i)
            job.items += item(number++, state, message);
    };
    add(done, JobItemState::Done);
    add(failed, JobItemState::Failed, QStringLiteral("The budget is too small."));
    add(waiting, JobItemState::Waiting);
    add(cancelled, JobItemState::Cancelled);
    for (JobItem &one : job.items)
        one.action = action;
    job.finished = waiting == 0;
    return job;
}

inline AccountConfig makeAccount(const QString &id, const QString &name, Environment environment,
                                 const QString &url = {})
{
    AccountConfig account;
    account.id = id;
    account.name = name;
    account.environment = environment;
    account.baseUrl = url.isEmpty() ? defaultBaseUrl(environment) : QUrl(url);
    return account;
}

/// The visible button with this text, or null.
inline QAbstractButton *buttonWith(const QWidget &parent, const QString &text)
{
    const auto buttons = parent.findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->isVisible() && button->text() == text)
            return button;
    }
    return nullptr;
}

/// Shows it and waits until keys reach it.
inline bool present(QWidget &widget)
{
    widget.show();
    widget.activateWindow();
    return QTest::qWaitForWindowActive(&widget);
}

} // namespace agm::test
