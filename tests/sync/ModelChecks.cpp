// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/ModelRun.h"

#include "domain/AdGroupEdit.h"
#include "domain/FieldRegistry.h"
#include "sync/ChangeRunner.h"
#include "sync/DraftBook.h"
#include "sync/JournalUndo.h"
#include "wire/FieldValueCodec.h"

namespace agm::test {
namespace {

bool isAtItsEnd(JournalState state)
{
    return state == JournalState::Confirmed || state == JournalState::Failed || state == JournalState::Cancelled;
}

bool changes(const JournalItem &item)
{
    return item.before != item.after;
}

bool isDeletion(const JournalItem &item)
{
    return item.field == QLatin1String("status") && item.after == QLatin1String("deleted");
}

/// Whether the ad group has what the item wanted.
bool has(const AdGroup &group, const JournalItem &item)
{
    const auto field = fieldByKey(item.field.toLatin1());
    const auto after = field ? fromJournalText(*field, item.after) : Result<FieldValue>(FieldValue());
    return field && after && sameSetting(settingOf(group, *field), *after);
}

QString text(const JournalItem &item)
{
    return QStringLiteral("%1 of %2: %3 → %4 (%5)")
        .arg(item.field, item.adGroupId, item.before, item.after, item.error);
}

QStringList titled(const Snapshot &now, const QString &title)
{
    QStringList ids;
    for (const AdGroupPtr &group : now) {
        if (group->title == title)
            ids.append(group->id);
    }
    return ids;
}

} // namespace

QList<JournalItem> ModelRun::itemsOf(const QString &jobId)
{
    return *m_journal.items(jobId).result();
}

Result<QString> ModelRun::runJob(const std::function<Result<QString>()> &start, const QString &what)
{
    const QList<Draft> drafts = m_session->drafts()->all();
    const Snapshot before = m_server->snapshot();
    const Result<QString> id = start();
    if (!id) {
        note(what + QStringLiteral(": refused: ") + id.error().message);
        return id;
    }
    ++jobs;
    note(QStringLiteral("%1: job %2").arg(what, id->left(8)));
    const ChangeRunner *changes = m_session->changes();
    const bool finished = alive([&] { return changes->job(*id)->finished; });
    if (finished) {
        QStringList outcomes;
        for (const JobItem &item : changes->job(*id)->items) {
            outcomes.append(QString::number(int(item.state)));
            stood += int(item.conflicts.size());
        }
        note(QStringLiteral("  outcomes ") + outcomes.join(u' '));
        m_lastInLife = *id;
    } else if (m_failure.isEmpty()) {
        die();
    }
    if (!itemsOf(*id).isEmpty())
        m_jobs.append(*id);
    m_server->settle();
    if (m_failure.isEmpty())
        checkJob(*id, drafts, before);
    return m_life && m_life->dead ? fail(ErrorKind::Cancelled, QStringLiteral("killed")) : Result<QString>(*id);
}

void ModelRun::checkJob(const QString &jobId, const QList<Draft> &drafts, const Snapshot &before)
{
    const Snapshot now = m_server->snapshot();
    checkDrafts(drafts, now);
    checkForeign(now);
    checkOnce(now);
    checkItems(jobId, before, now);
}

void ModelRun::checkDrafts(const QList<Draft> &before, const Snapshot &now)
{
    for (const Draft &draft : before) {
        const Draft *kept = m_session->drafts()->draft(draft.adGroupId);
        const AdGroupPtr group = now.value(draft.adGroupId);
        switch (draft.kind) {
        case DraftKind::Create:
            if (!kept && titled(now, draft.title).isEmpty() && !m_deleted.contains(draft.title))
                broke(QStringLiteral("nothing may be lost: the new ad group “%1” is neither made nor a draft")
                          .arg(draft.title));
            break;
        case DraftKind::Delete:
            if (!kept && group)
                broke(QStringLiteral("nothing may be lost: %1 is there, but its deletion is no draft any more")
                          .arg(draft.adGroupId));
            break;
        case DraftKind::Edit:
            for (auto it = draft.fields.cbegin(); it != draft.fields.cend(); ++it) {
                const bool isDraft = kept && kept->fields.contains(it.key())
                    && sameSetting(kept->fields.value(it.key()).mine, it->mine);
                if (!isDraft && !(group && sameSetting(settingOf(*group, it.key()), it->mine)))
                    broke(QStringLiteral("nothing may be lost: %1 of %2 is neither on the server nor a draft")
                              .arg(QString::fromLatin1(fieldInfo(it.key()).key), draft.adGroupId));
            }
        }
    }
}

void ModelRun::checkForeign(const Snapshot &now)
{
    for (auto it = m_held.cbegin(); it != m_held.cend(); ++it) {
        const AdGroupPtr group = now.value(it.key().first);
        if (group && !sameSetting(settingOf(*group, it.key().second), *it))
            broke(QStringLiteral("(b) no foreign value is overwritten without an answer: %1 of %2")
                      .arg(QString::fromLatin1(fieldInfo(it.key().second).key), it.key().first));
    }
}

void ModelRun::checkOnce(const Snapshot &now)
{
    for (const QString &title : std::as_const(m_titles)) {
        if (titled(now, title).size() > 1)
            broke(QStringLiteral("(c) each intent is applied at most once: “%1” was made twice").arg(title));
    }
}

void ModelRun::checkItems(const QString &jobId, const Snapshot &before, const Snapshot &now)
{
    for (const JournalItem &item : itemsOf(jobId)) {
        if (!changes(item))
            continue;
        if (isLocalId(item.adGroupId)) {
            const bool made = !titled(now, item.title).isEmpty();
            const bool wasMade = !titled(before, item.title).isEmpty();
            if (item.state == JournalState::Confirmed && !now.contains(item.resultId)
                && !m_deleted.contains(item.title))
                broke(QStringLiteral("(d) the journal says that “%1” was made, but it is not there").arg(item.title));
            if (isAtItsEnd(item.state) && item.state != JournalState::Confirmed && made && !wasMade)
                broke(QStringLiteral("(d) the journal says that “%1” was not made, but it is there").arg(item.title));
            continue;
        }
        const AdGroupPtr group = now.value(item.adGroupId);
        const AdGroupPtr was = before.value(item.adGroupId);
        const bool done = isDeletion(item) ? !group : group && has(*group, item);
        const bool wasDone = isDeletion(item) ? !was : was && has(*was, item);
        if (isDeletion(item) || !before.contains(item.adGroupId) || now.contains(item.adGroupId)) {
            if (item.state == JournalState::Confirmed && !done && (group || isDeletion(item)))
                broke(QStringLiteral("(d) confirmed, but not on the server: ") + text(item));
            if ((item.state == JournalState::Failed || item.state == JournalState::Cancelled) && done && !wasDone)
                broke(QStringLiteral("(d) failed or cancelled, but on the server: ") + text(item));
        }
    }
}

void ModelRun::checkReplay(const Snapshot &now)
{
    QMap<QPair<QString, QString>, JournalItem> folded; // the last word on each field
    QSet<QString> gone;
    for (const QString &job : std::as_const(m_jobs)) {
        for (JournalItem item : itemsOf(job)) {
            if (!isAtItsEnd(item.state))
                broke(QStringLiteral("after a calm start a row is not settled: ") + text(item));
            if (item.state != JournalState::Confirmed)
                continue;
            // A creation that is repeated with its key tells late of what was made before.
            const bool isCreation = isLocalId(item.adGroupId);
            if (isCreation)
                item.adGroupId = item.resultId;
            if (isDeletion(item))
                gone.insert(item.adGroupId);
            else if (changes(item) && !(isCreation && folded.contains({item.adGroupId, item.field})))
                folded.insert({item.adGroupId, item.field}, item);
        }
    }
    for (const QString &id : std::as_const(gone)) {
        if (now.contains(id))
            broke(QStringLiteral("(d) the journal deletes %1, but it is there").arg(id));
    }
    for (const JournalItem &item : std::as_const(folded)) {
        const AdGroupPtr group = now.value(item.adGroupId);
        if (gone.contains(item.adGroupId))
            continue;
        if (!group || !has(*group, item))
            broke(QStringLiteral("(d) the journal does not replay to the server's state: ") + text(item));
    }
    // And what the journal does not name is as it was.
    for (const QString &id : std::as_const(m_ids)) {
        for (const Field field : editableFields()) {
            const AdGroupPtr group = now.value(id);
            const bool named = folded.contains({id, QString::fromLatin1(fieldInfo(field).key)});
            if (!named && (!group || !sameSetting(settingOf(*group, field), settingOf(*m_first[id], field))))
                broke(QStringLiteral("(d) %1 of %2 changed, and the journal does not know")
                          .arg(QString::fromLatin1(fieldInfo(field).key), id));
        }
    }
}

void ModelRun::undoEverything()
{
    const QStringList mine = m_jobs;
    for (auto job = mine.crbegin(); job != mine.crend() && m_failure.isEmpty(); ++job) {
        const auto planned = planUndo(&m_journal, *job, {}, m_context.get());
        if (!alive([&] { return planned.isFinished(); }))
            return;
        if (!planned.result() || planned.result()->plan.rows.isEmpty())
            continue;
        const Snapshot before = m_server->snapshot();
        const EditPlan plan = planned.result()->plan;
        forgive(plan.rows);
        const auto id
            = runJob([&] { return m_session->changes()->start(plan); }, QStringLiteral("undo ") + job->left(8));
        if (!id)
            return broke(QStringLiteral("(a) an undo is refused: ") + id.error().message);
        for (const JobItem &item : m_session->changes()->job(*id)->items) {
            undone += item.state == JobItemState::Done;
            if (item.state != JobItemState::Done && before.contains(item.adGroupId) && !m_foreign)
                broke(QStringLiteral("(a) without foreign edits an undo fails: %1: %2")
                          .arg(item.adGroupId, item.error ? item.error->message : QString()));
        }
    }
}

void ModelRun::checkRestored()
{
    const Snapshot now = m_server->snapshot();
    for (const QString &id : now.keys()) {
        if (!m_first.contains(id))
            broke(QStringLiteral("(a) undo leaves what was created: %1").arg(id));
    }
    for (auto it = m_first.cbegin(); it != m_first.cend(); ++it) {
        const AdGroupPtr group = now.value(it.key());
        if (!group)
            return broke(QStringLiteral("(a) undo loses %1").arg(it.key()));
        for (const Field field : editableFields()) {
            const QByteArray was = encodeFieldValue(field, settingOf(**it, field));
            const QByteArray is = encodeFieldValue(field, settingOf(*group, field));
            if (was != is)
                broke(QStringLiteral("(a) undo restores the first state byte for byte: %1 of %2: %3 → %4")
                          .arg(QString::fromLatin1(fieldInfo(field).key), it.key(), QString::fromUtf8(was),
                               QString::fromUtf8(is)));
        }
    }
}

} // namespace agm::test
