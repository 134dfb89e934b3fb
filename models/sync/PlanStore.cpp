// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/PlanStore.h"

#include "domain/AdGroupEdit.h"
#include "sync/AccountSession.h"
#include "sync/AdGroupRepository.h"
#include "sync/DraftBook.h"
#include "sync/Person.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>

namespace agm {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(agm::PlanStore)
};

/// A plan of 100 000 ad groups has about 60 MB; what is larger is no plan.
constexpr qint64 MostBytes = 256LL * 1024 * 1024;

/// Only Whop's account ids say the same on two computers; ours are made on each.
bool isShared(const QString &accountId)
{
    return accountId.startsWith(QLatin1String("biz_"));
}

} // namespace

Result<void> savePlan(const QString &path, const AccountSession &session, const MoneyImpact &impact,
                      const QString &note)
{
    PlanFile plan;
    const AccountConfig &account = session.account();
    plan.accountId = account.accountId.isEmpty() ? account.id : account.accountId;
    plan.accountName = account.name;
    plan.savedAt = QDateTime::currentDateTimeUtc();
    plan.person = computerUser();
    plan.note = note;
    plan.drafts = session.drafts()->all();
    for (Draft &draft : plan.drafts) {
        draft.error.clear();
        for (FieldEdit &edit : draft.fields)
            edit.theirs.reset();
    }
    plan.committedBefore = impact.before.amounts();
    plan.committedAfter = impact.after.amounts();
    QSaveFile file(path);
    const QByteArray bytes = encodePlan(plan);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorKind::Storage,
                    Tr::tr("The plan could not be written to %1: %2. Nothing was replaced there.")
                        .arg(path, file.errorString()),
                    path);
    return {};
}

Result<PlanFile> readPlan(const QString &path)
{
    QFile file(path);
    // A pipe would be waited for, and a device may have no end.
    if (const QFileInfo place(path); place.exists() && !place.isFile())
        return fail(ErrorKind::Storage, Tr::tr("%1 is a folder, a device or a pipe. Choose a plan's file.").arg(path),
                    path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, Tr::tr("The plan %1 could not be read: %2.").arg(path, file.errorString()),
                    path);
    const QByteArray bytes = file.size() > MostBytes ? QByteArray() : file.read(MostBytes + 1);
    if (file.size() > MostBytes || bytes.size() > MostBytes)
        return fail(ErrorKind::Storage, Tr::tr("%1 is too large to be a plan.").arg(path), path);
    return decodePlan(bytes);
}

Result<LoadedPlan> comparePlan(const PlanFile &plan, const QString &name, const QString &accountId,
                               const AdGroupRepository &repository)
{
    if (isShared(plan.accountId) && isShared(accountId) && plan.accountId != accountId)
        return fail(ErrorKind::Invalid,
                    Tr::tr("This plan is of the account “%1” (%2). Open that account first.")
                        .arg(plan.accountName, plan.accountId),
                    QStringLiteral("account"));
    LoadedPlan loaded{name, plan, {}, {}, 0};
    for (const Draft &planned : plan.drafts) {
        Draft draft = planned;
        if (draft.kind == DraftKind::Create) {
            loaded.usable.append(draft);
            continue;
        }
        const AdGroupPtr group = repository.group(draft.adGroupId);
        if (!group) {
            loaded.refused.append({draft, PlanRefusal::Unknown});
            continue;
        }
        for (auto it = draft.fields.begin(); it != draft.fields.end();) {
            const FieldValue now = settingOf(*group, it.key());
            if (sameSetting(now, it->mine)) {
                ++loaded.alreadySo;
                it = draft.fields.erase(it);
                continue;
            }
            if (!sameSetting(now, it->base))
                it->theirs = now;
            ++it;
        }
        if (draft.hasConflict())
            loaded.refused.append({draft, PlanRefusal::Changed});
        else if (draft.kind == DraftKind::Delete || !draft.fields.isEmpty())
            loaded.usable.append(draft);
    }
    return loaded;
}

Result<LoadedPlan> loadPlan(const QString &path, const AccountSession &session)
{
    const auto plan = readPlan(path);
    if (!plan)
        return tl::unexpected<Error>(plan.error());
    return comparePlan(*plan, QFileInfo(path).fileName(), session.account().accountId, *session.repository());
}

} // namespace agm
