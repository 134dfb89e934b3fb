// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/NoticeWords.h"

#include "views/changes/BulkSentence.h"
#include "views/common/SafeText.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace agm::notices {
namespace {

class Tr {
    Q_DECLARE_TR_FUNCTIONS(agm::Notices)
};

constexpr int DetailsShown = 200;

QString messageOf(const Error &error)
{
    const QString text = inertLine(error.message.trimmed());
    return text.isEmpty() ? Tr::tr("Something went wrong, and nothing more is known about it.") : text;
}

/// What is wrong with what: the message of a reader goes on from its place (`data[17].budget_amount` "is missing").
QString placedMessageOf(const Error &error, const QString &where)
{
    const QString place = inertLine(where.trimmed());
    return place.isEmpty() ? messageOf(error) : place + QLatin1Char(' ') + messageOf(error);
}

/// The attribute alone where there is one: at which place of which page it stood says nothing of several ad groups.
QString attributeAt(const QString &where)
{
    const qsizetype end = where.indexOf(QLatin1String("]."));
    return where.startsWith(QLatin1String("data[")) && end > 0 ? where.sliced(end + 2) : where;
}

/// Place, status and waiting time: what a person may want to hand on.
QStringList detailsOf(const Error &error)
{
    QStringList lines;
    if (!error.where.isEmpty())
        lines += Tr::tr("Place: %1").arg(inertLine(error.where));
    if (error.status > 0)
        lines += Tr::tr("HTTP status: %1").arg(error.status);
    if (error.retryAfterSeconds >= 0)
        lines += Tr::tr("The server asks to wait %Ln s.", nullptr, error.retryAfterSeconds);
    return lines;
}

bool needsAccount(ErrorKind kind)
{
    return kind == ErrorKind::Unauthorized || kind == ErrorKind::Forbidden || kind == ErrorKind::Invalid
        || kind == ErrorKind::Protocol || kind == ErrorKind::NotFound || kind == ErrorKind::Transport;
}

} // namespace

Notice listingFailed(const Error &error, int alreadyShown)
{
    Notice notice{QStringLiteral("listing"), NoticeLevel::Error, messageOf(error), detailsOf(error), {}, true};
    if (alreadyShown > 0) {
        notice.text += QLatin1Char(' ')
            + (alreadyShown == 1
                   ? Tr::tr("The ad group shown may be out of date.")
                   : Tr::tr("The %Ln ad groups shown may be incomplete or out of date.", nullptr, alreadyShown));
    }
    notice.actions += {notice::Retry, Tr::tr("Retry")};
    if (needsAccount(error.kind))
        notice.actions += {notice::Accounts, Tr::tr("Accounts…")};
    return notice;
}

Notice campaignsFailed(const Error &error)
{
    const QString text
        = Tr::tr("The campaigns could not be read: %1 Their titles and budgets are not known until then.");
    return {QStringLiteral("campaigns"),        NoticeLevel::Warning,
            text.arg(messageOf(error)),         detailsOf(error),
            {{notice::Retry, Tr::tr("Retry")}}, true};
}

Notice refused(const QList<RefusedAdGroup> &groups)
{
    const int count = int(groups.size());
    const Error error = groups.isEmpty() ? Error() : groups.constFirst().error;
    const QString first = placedMessageOf(error, attributeAt(error.where));
    QString text = count == 1 ? Tr::tr("1 ad group could not be read and is not shown: %1")
                              : Tr::tr("%Ln ad groups could not be read and are not shown: %1", nullptr, count);
    text = text.arg(first);
    const bool several = std::any_of(groups.cbegin(), groups.cend(), [&](const RefusedAdGroup &group) {
        return group.error.message != error.message || attributeAt(group.error.where) != attributeAt(error.where);
    });
    if (several)
        text += QLatin1Char(' ') + Tr::tr("(and other reasons)");
    QStringList details;
    for (const RefusedAdGroup &group : groups.first(std::min<qsizetype>(count, DetailsShown))) {
        const QString id = group.id.isEmpty() ? Tr::tr("(no id)") : inertLine(group.id);
        details += QStringLiteral("%1 — %2").arg(id, placedMessageOf(group.error, group.error.where));
    }
    if (count > DetailsShown)
        details += Tr::tr("and %Ln more", nullptr, count - DetailsShown);
    return {QStringLiteral("refused"), NoticeLevel::Warning, text, details, {}, true};
}

Notice jobFinished(const Job &job, bool canUndo, const QList<Money> &change, const Formats &formats)
{
    Notice notice;
    notice.key = QStringLiteral("job:") + job.id;
    notice.text = bulk::finished(job, change, formats);
    const int failed = job.count(JobItemState::Failed) + job.count(JobItemState::Unknown);
    notice.details = bulk::reasons(job);
    notice.level = job.error                      ? NoticeLevel::Error
        : failed > 0 || !notice.details.isEmpty() ? NoticeLevel::Warning
                                                  : NoticeLevel::Success;
    if (canUndo)
        notice.actions += {notice::Undo, Tr::tr("Undo")};
    const auto conflicting = std::any_of(job.items.cbegin(), job.items.cend(),
                                         [](const JobItem &item) { return !item.conflicts.isEmpty(); });
    if (conflicting)
        notice.actions += {notice::Conflicts, Tr::tr("Decide…")};
    if (failed > 0)
        notice.actions += {notice::RetryFailed, Tr::tr("Retry failed")};
    notice.actions += {notice::Details, Tr::tr("Results…")};
    return notice;
}

Notice notStarted(const Error &error)
{
    Notice notice{QStringLiteral("start"), NoticeLevel::Error, messageOf(error), detailsOf(error), {}, true};
    if (error.kind == ErrorKind::Locked)
        notice.actions += {notice::Unlock, Tr::tr("Unlock…")};
    return notice;
}

Notice unsettled(int count)
{
    const QString text = count == 1
        ? Tr::tr("1 change of an earlier run was on its way when the program ended. It is being checked.")
        : Tr::tr("%Ln changes of an earlier run were on their way when the program ended. They are being checked.",
                 nullptr, count);
    return {QStringLiteral("unsettled"), NoticeLevel::Info, text, {}, {}, true};
}

} // namespace agm::notices
