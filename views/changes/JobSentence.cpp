// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/changes/BulkSentence.h"

#include "domain/Listed.h"
#include "views/common/SafeText.h"
#include "views/common/Words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QMap>

#include <algorithm>

namespace agm::bulk {
namespace {

class Tr {
    Q_DECLARE_TR_FUNCTIONS(agm::JobSentence)
};

QString runningVerb(BulkAction action)
{
    switch (action) {
    case BulkAction::Pause: return Tr::tr("Pausing");
    case BulkAction::Resume: return Tr::tr("Resuming");
    case BulkAction::Delete: return Tr::tr("Deleting");
    case BulkAction::Edit: return Tr::tr("Changing");
    case BulkAction::Create: return Tr::tr("Creating");
    case BulkAction::Duplicate: return Tr::tr("Duplicating");
    }
    return {};
}

QString runningSentence(BulkAction action, const QString &groups)
{
    switch (action) {
    case BulkAction::Pause: return Tr::tr("Pausing %1…").arg(groups);
    case BulkAction::Resume: return Tr::tr("Resuming %1…").arg(groups);
    case BulkAction::Delete: return Tr::tr("Deleting %1…").arg(groups);
    case BulkAction::Edit: return Tr::tr("Changing %1…").arg(groups);
    case BulkAction::Create: return Tr::tr("Creating %1…").arg(groups);
    case BulkAction::Duplicate: return Tr::tr("Duplicating %1…").arg(groups);
    }
    return {};
}

QString doneSentence(BulkAction action, const QString &groups)
{
    switch (action) {
    case BulkAction::Pause: return Tr::tr("Paused %1").arg(groups);
    case BulkAction::Resume: return Tr::tr("Resumed %1").arg(groups);
    case BulkAction::Delete: return Tr::tr("Deleted %1").arg(groups);
    case BulkAction::Edit: return Tr::tr("Changed %1").arg(groups);
    case BulkAction::Create: return Tr::tr("Created %1").arg(groups);
    case BulkAction::Duplicate: return Tr::tr("Duplicated %1").arg(groups);
    }
    return {};
}

QString noneSentence(BulkAction action)
{
    switch (action) {
    case BulkAction::Pause: return Tr::tr("No ad group was paused.");
    case BulkAction::Resume: return Tr::tr("No ad group was resumed.");
    case BulkAction::Delete: return Tr::tr("No ad group was deleted.");
    case BulkAction::Edit: return Tr::tr("No ad group was changed.");
    case BulkAction::Create: return Tr::tr("No ad group was created.");
    case BulkAction::Duplicate: return Tr::tr("No ad group was duplicated.");
    }
    return {};
}

/// An edit that found what it was to write, and so sent nothing.
bool wasSoAlready(const JobItem &item)
{
    return item.state == JobItemState::Done && item.action == BulkAction::Edit && !item.changed;
}

int alreadySo(const Job &job)
{
    return int(std::count_if(job.items.cbegin(), job.items.cend(), wasSoAlready));
}

/// "Changed 3 ad groups", "created 1 ad group": a review's job has several kinds of rows.
QStringList doneParts(const Job &job)
{
    QMap<BulkAction, int> counts;
    for (const JobItem &item : job.items) {
        if (item.state == JobItemState::Done && !wasSoAlready(item))
            ++counts[item.action];
    }
    QStringList parts;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const QString part = doneSentence(it.key(), adGroups(it.value()));
        parts += parts.isEmpty() ? part : words::inSentence(part);
    }
    return parts;
}

} // namespace

QString running(const Job &job)
{
    const QString what = runningSentence(job.action, adGroups(int(job.items.size())));
    QStringList parts{Tr::tr("%Ln done", nullptr, job.count(JobItemState::Done))};
    if (const int failed = job.count(JobItemState::Failed))
        parts += Tr::tr("%Ln failed", nullptr, failed);
    if (const int unknown = job.count(JobItemState::Unknown))
        parts += Tr::tr("%Ln not known", nullptr, unknown);
    if (job.cancelling) {
        const int sent = job.count(JobItemState::Sent);
        return Tr::tr("Cancelling… %1, waiting for %2").arg(listed(parts), adGroups(sent));
    }
    return Tr::tr("%1 %2", "Pausing 214 ad groups… / 131 done").arg(what, listed(parts));
}

QString runningShort(const Job &job)
{
    const int failed = job.count(JobItemState::Failed);
    const QString text
        = Tr::tr("%1 %2/%3", "Pausing 131/214").arg(runningVerb(job.action)).arg(job.settled()).arg(job.items.size());
    return failed == 0 ? text : Tr::tr("%1, %Ln failed", "Pausing 131/214, 1 failed", failed).arg(text);
}

QString timeLeft(qint64 ms, const Formats &formats)
{
    return ms < 0 ? QString() : Tr::tr("%1 left").arg(formats.duration(std::max<qint64>(ms, 1000)));
}

QString finished(const Job &job, const QList<Money> &change, const Formats &formats)
{
    if (job.error)
        return Tr::tr("Nothing was sent: %1").arg(inertLine(job.error->message));
    QStringList sentences;
    const QStringList parts = doneParts(job);
    if (parts.isEmpty()) {
        sentences += noneSentence(job.action);
    } else {
        QString first = listed(parts);
        if (!change.isEmpty())
            first = Tr::tr("%1 (%2)", "Paused 12 ad groups / money").arg(first, formats.moneyListPerDay(change, true));
        if (!job.undoOf.isEmpty())
            first = Tr::tr("Undone: %1").arg(first);
        sentences += first + QLatin1Char('.');
    }
    if (const int same = alreadySo(job))
        sentences += same == 1 ? Tr::tr("1 was so already.") : Tr::tr("%Ln were so already.", nullptr, same);
    if (const int failed = job.count(JobItemState::Failed))
        sentences += Tr::tr("%Ln failed.", nullptr, failed);
    if (const int unknown = job.count(JobItemState::Unknown)) {
        sentences += unknown == 1
            ? Tr::tr("For 1 the outcome is not known: the answer was lost.")
            : Tr::tr("For %Ln the outcome is not known: the answers were lost.", nullptr, unknown);
    }
    if (const int left = job.count(JobItemState::Cancelled))
        sentences += left == 1 ? Tr::tr("1 was not sent.") : Tr::tr("%Ln were not sent.", nullptr, left);
    return sentences.join(QLatin1Char(' '));
}

QStringList reasons(const Job &job)
{
    QHash<QString, int> counts;
    QStringList order;
    for (const JobItem &item : job.items) {
        // What was done but for a part, as a creation that left something out, says so as well.
        if (!item.error || item.state == JobItemState::Cancelled)
            continue;
        const QString reason = inertLine(item.error->message);
        if (++counts[reason] == 1)
            order += reason;
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](const QString &a, const QString &b) { return counts[a] > counts[b]; });
    for (QString &reason : order)
        reason = Tr::tr("%1 × %2", "how often / reason").arg(counts[reason]).arg(reason);
    return order;
}

QString itemState(const JobItem &item)
{
    switch (item.state) {
    case JobItemState::Waiting: return Tr::tr("Waiting");
    case JobItemState::Sent: return Tr::tr("Sent");
    case JobItemState::Failed: return Tr::tr("Failed");
    case JobItemState::Unknown: return Tr::tr("Not known");
    case JobItemState::Cancelled: return Tr::tr("Not sent");
    case JobItemState::Done: break;
    }
    switch (item.action) {
    case BulkAction::Pause: return item.changed ? Tr::tr("Paused") : Tr::tr("Was paused already");
    case BulkAction::Resume: return item.changed ? Tr::tr("Active") : Tr::tr("Was active already");
    case BulkAction::Delete: return item.changed ? Tr::tr("Deleted") : Tr::tr("Was gone already");
    case BulkAction::Edit: return item.changed ? Tr::tr("Changed") : Tr::tr("Was so already");
    case BulkAction::Create: return Tr::tr("Created");
    case BulkAction::Duplicate: return Tr::tr("Duplicated");
    }
    return {};
}

} // namespace agm::bulk
