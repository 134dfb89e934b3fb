// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/StoreNotice.h"

#include "domain/Listed.h"

#include <QtCore/QCoreApplication>

namespace agm {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(StoreNotice)
};

Notice about(NoticeLevel level, const QString &text, const QStringList &details = {})
{
    Notice notice{QStringLiteral("store"), level, text, details, {}, true};
    notice.stays = true; // all accounts are in the store, and the first of them may open after it
    return notice;
}

/// What of the drafts and the journal was taken over; the rest is of less weight and stands in the details.
QString saved(const StoreReport &report)
{
    if (!report.notSaved.isEmpty())
        return Tr::tr("Nothing of it could be read: drafts and journal begin anew.");
    const qint64 drafts = report.saved.value(QStringLiteral("draft"));
    const qint64 jobs = report.saved.value(QStringLiteral("journal_job"));
    const QString what
        = drafts == 1 ? Tr::tr("1 draft") : Tr::tr("%Ln drafts", nullptr, int(std::min<qint64>(drafts, 1'000'000)));
    const QString journal = jobs == 1
        ? Tr::tr("1 job of the journal")
        : Tr::tr("%Ln jobs of the journal", nullptr, int(std::min<qint64>(jobs, 1'000'000)));
    const QString all = Tr::tr("%1 and %2 were taken over.").arg(what, journal);
    return report.incomplete.isEmpty() ? all : all + u' ' + Tr::tr("A part of the file could not be read.");
}

} // namespace

std::optional<Notice> storeNotice(const Result<StoreReport> &report)
{
    if (!report)
        return about(NoticeLevel::Error,
                     Tr::tr("The journal cannot be used, so changes cannot be sent: %1").arg(report.error().message));
    if (!report->readOnly.isEmpty())
        return about(
            NoticeLevel::Warning,
            Tr::tr("This window only reads: drafts and journal are shown, but nothing is kept or posted here. %1")
                .arg(report->readOnly));
    if (report->damagedFile.isEmpty())
        return std::nullopt;
    QStringList details{Tr::tr("The damaged file: %1").arg(report->damagedFile), report->damage};
    if (!report->incomplete.isEmpty())
        details.append(Tr::tr("Not all could be read of: %1").arg(listed(report->incomplete)));
    if (!report->notSaved.isEmpty())
        details.append(report->notSaved);
    return about(
        NoticeLevel::Warning,
        Tr::tr("The local store was damaged. It was set aside and a new one was begun. %1").arg(saved(*report)),
        details);
}

} // namespace agm
