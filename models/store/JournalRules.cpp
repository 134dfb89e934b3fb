// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/JournalRules.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

#include <algorithm>
#include <array>

namespace agm {

bool journalMayChange(JournalState from, JournalState to)
{
    if (from == to)
        return true;
    switch (from) {
    case JournalState::Planned:
        return to == JournalState::Sent || to == JournalState::Failed || to == JournalState::Cancelled;
    case JournalState::Sent:
        // Cancelled: the request was still waiting in this program's queue when it was given up.
        return to != JournalState::Planned;
    case JournalState::Unknown: return to == JournalState::Confirmed || to == JournalState::Failed;
    case JournalState::Confirmed:
    case JournalState::Failed:
    case JournalState::Cancelled: return false;
    }
    return false;
}

bool journalIsLessSettled(JournalState a, JournalState b)
{
    constexpr std::array Order{JournalState::Unknown, JournalState::Sent,      JournalState::Planned,
                               JournalState::Failed,  JournalState::Confirmed, JournalState::Cancelled};
    return std::find(Order.begin(), Order.end(), a) < std::find(Order.begin(), Order.end(), b);
}

namespace store {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(agm::JournalRules)
};

struct StateWord {
    JournalState state;
    QLatin1String word;
};
constexpr std::array StateWords{
    StateWord{JournalState::Planned, QLatin1String("planned")},
    StateWord{JournalState::Sent, QLatin1String("sent")},
    StateWord{JournalState::Confirmed, QLatin1String("confirmed")},
    StateWord{JournalState::Failed, QLatin1String("failed")},
    StateWord{JournalState::Unknown, QLatin1String("unknown")},
    StateWord{JournalState::Cancelled, QLatin1String("cancelled")},
};

struct ActionWord {
    BulkAction action;
    QLatin1String word;
};
constexpr std::array ActionWords{
    ActionWord{BulkAction::Pause, QLatin1String("pause")},
    ActionWord{BulkAction::Resume, QLatin1String("resume")},
    ActionWord{BulkAction::Delete, QLatin1String("delete")},
    ActionWord{BulkAction::Edit, QLatin1String("edit")},
    ActionWord{BulkAction::Create, QLatin1String("create")},
    ActionWord{BulkAction::Duplicate, QLatin1String("duplicate")},
};

} // namespace

QString wordOf(JournalState state)
{
    for (const StateWord &entry : StateWords) {
        if (entry.state == state)
            return entry.word;
    }
    return {};
}

QString wordOf(BulkAction action)
{
    for (const ActionWord &entry : ActionWords) {
        if (entry.action == action)
            return entry.word;
    }
    return {};
}

std::optional<JournalState> journalStateOf(const QString &word)
{
    for (const StateWord &entry : StateWords) {
        if (word == entry.word)
            return entry.state;
    }
    return std::nullopt;
}

std::optional<BulkAction> bulkActionOf(const QString &word)
{
    for (const ActionWord &entry : ActionWords) {
        if (word == entry.word)
            return entry.action;
    }
    return std::nullopt;
}

Result<void> checkPlan(const JournalJob &job, const QList<JournalItem> &items)
{
    const QString place = QStringLiteral("journal job %1").arg(job.id);
    if (job.id.isEmpty() || !job.at.isValid())
        return fail(ErrorKind::Invalid, Tr::tr("A change needs an id and a time before it can be recorded."), place);
    if (wordOf(job.action).isEmpty())
        return fail(ErrorKind::Invalid, Tr::tr("This kind of change cannot be recorded."), place);
    if (items.isEmpty())
        return fail(ErrorKind::Invalid, Tr::tr("There is nothing to record: no ad group takes part."), place);
    QSet<std::pair<QString, QString>> seen;
    seen.reserve(items.size());
    for (const JournalItem &item : items) {
        if (item.adGroupId.isEmpty() || item.field.isEmpty() || item.state != JournalState::Planned
            || (!item.jobId.isEmpty() && item.jobId != job.id)) {
            return fail(ErrorKind::Invalid,
                        Tr::tr("The change of ad group \"%1\" cannot be recorded: it has no id, belongs to "
                               "another action or was begun before.")
                            .arg(item.adGroupId),
                        place);
        }
        if (seen.contains({item.adGroupId, item.field})) {
            return fail(ErrorKind::Invalid, Tr::tr("Ad group \"%1\" appears twice in one action.").arg(item.adGroupId),
                        place);
        }
        seen.insert({item.adGroupId, item.field});
    }
    return {};
}

tl::unexpected<Error> forbiddenStep(const QString &adGroupId, JournalState from, JournalState to)
{
    return fail(ErrorKind::Invalid,
                Tr::tr("The recorded change of ad group \"%1\" is %2 and cannot become %3.")
                    .arg(adGroupId, wordOf(from), wordOf(to)),
                adGroupId);
}

tl::unexpected<Error> unknownRow(const QString &jobId, const QString &adGroupId)
{
    return fail(ErrorKind::Invalid, Tr::tr("No change of ad group \"%1\" was recorded for this action.").arg(adGroupId),
                QStringLiteral("journal job %1").arg(jobId));
}

tl::unexpected<Error> knownJob(const QString &jobId)
{
    return fail(ErrorKind::Invalid, Tr::tr("This action was recorded before."),
                QStringLiteral("journal job %1").arg(jobId));
}

bool matches(const JournalItem &item, const QString &text)
{
    return item.title.contains(text, Qt::CaseInsensitive) || item.adGroupId.contains(text, Qt::CaseInsensitive)
        || item.error.contains(text, Qt::CaseInsensitive);
}

bool textMatches(const JournalJob &job, const QString &text)
{
    return job.note.contains(text, Qt::CaseInsensitive) || job.origin.contains(text, Qt::CaseInsensitive)
        || job.accountName.contains(text, Qt::CaseInsensitive);
}

bool textMatches(const JournalItem &item, const QString &text)
{
    return matches(item, text) || item.resultId.contains(text, Qt::CaseInsensitive)
        || item.before.contains(text, Qt::CaseInsensitive) || item.after.contains(text, Qt::CaseInsensitive);
}

bool headMatches(const JournalJob &job, const JournalFilter &filter)
{
    return (filter.accountId.isEmpty() || job.accountId == filter.accountId)
        && (!filter.action || job.action == *filter.action) && (!filter.from.isValid() || job.at >= filter.from)
        && (!filter.to.isValid() || job.at < filter.to);
}

void count(JournalEntry &entry, JournalState state, int adGroups)
{
    entry.items += adGroups;
    switch (state) {
    case JournalState::Planned:
    case JournalState::Sent: entry.open += adGroups; break;
    case JournalState::Confirmed: entry.confirmed += adGroups; break;
    case JournalState::Failed: entry.failed += adGroups; break;
    case JournalState::Unknown: entry.unknown += adGroups; break;
    case JournalState::Cancelled: entry.cancelled += adGroups; break;
    }
}

} // namespace store
} // namespace agm
