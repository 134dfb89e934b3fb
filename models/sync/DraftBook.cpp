// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/DraftBook.h"

#include "domain/Futures.h"
#include "domain/Listed.h"
#include "sync/DraftBookPrivate.h"
#include "wire/DraftCodec.h"

#include <algorithm>

namespace agm {

DraftBook::DraftBook(QString accountId, AdGroupRepository *repository, ChangeRunner *changes, DraftStore *store,
                     QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this))
{
    d->accountId = std::move(accountId);
    d->repository = repository;
    d->changes = changes;
    d->store = store;
    connect(repository, &AdGroupRepository::upserted, this, [this](const QList<AdGroupPtr> &groups) {
        if (d->drafts.isEmpty())
            return;
        QStringList news;
        for (const AdGroupPtr &group : groups) {
            const auto found = d->drafts.find(group->id);
            if (found != d->drafts.end() && d->compare(*found))
                news.append(group->id);
        }
        if (!news.isEmpty())
            Q_EMIT changed(news);
    });
    connect(changes, &ChangeRunner::itemSettled, this,
            [this](const QString &jobId, int item) { d->settled(jobId, item); });
}

DraftBook::~DraftBook() = default;

QFuture<Result<int>> DraftBook::load()
{
    auto promise = std::make_shared<QPromise<Result<int>>>();
    promise->start();
    whenDone(d->store->load(d->accountId), this, [this, promise](const Result<QList<StoredDraft>> &stored) {
        if (!stored) {
            promise->addResult(Result<int>(tl::unexpected<Error>(stored.error())));
            promise->finish();
            return;
        }
        QStringList read;
        QStringList unreadable;
        for (const StoredDraft &entry : *stored) {
            auto draft = decodeDraft(entry.json);
            if (!draft) {
                unreadable.append(entry.adGroupId);
            } else if (!d->drafts.contains(draft->adGroupId) && !d->settledBefore.contains(draft->adGroupId)) {
                d->compare(*draft);
                read.append(draft->adGroupId);
                d->drafts.insert(draft->adGroupId, *draft);
            }
        }
        if (!read.isEmpty())
            Q_EMIT changed(read);
        promise->addResult(unreadable.isEmpty()
                               ? Result<int>(int(read.size()))
                               : Result<int>(agm::fail(ErrorKind::Malformed,
                                                       tr("The drafts of these ad groups could not be read and were "
                                                          "left where they are: %1.")
                                                           .arg(listed(unreadable)),
                                                       unreadable.constFirst())));
        promise->finish();
    });
    return promise->future();
}

void DraftBook::settle(const QStringList &localIds)
{
    if (localIds.isEmpty())
        return;
    for (const QString &id : localIds) {
        d->settledBefore.insert(id);
        d->drafts.remove(id);
        d->steps.forget(id);
    }
    d->save(localIds);
    Q_EMIT changed(localIds);
}

int DraftBook::size() const
{
    return int(d->drafts.size());
}

const QHash<QString, Draft> &DraftBook::drafts() const
{
    return d->drafts;
}

QList<Draft> DraftBook::all() const
{
    QList<Draft> all = d->drafts.values();
    std::sort(all.begin(), all.end(), [](const Draft &a, const Draft &b) {
        return a.changedAt != b.changedAt ? a.changedAt < b.changedAt : a.adGroupId < b.adGroupId;
    });
    return all;
}

const Draft *DraftBook::draft(const QString &adGroupId) const
{
    const auto found = d->drafts.constFind(adGroupId);
    return found == d->drafts.constEnd() ? nullptr : &*found;
}

AdGroupPtr DraftBook::preview(const QString &adGroupId) const
{
    const Draft *mine = draft(adGroupId);
    if (mine && mine->kind == DraftKind::Create)
        return asNewGroup(adGroupId, mine->newAdGroup());
    const AdGroupPtr group = d->repository->group(adGroupId);
    return group && mine && mine->kind == DraftKind::Edit ? withPatch(*group, mine->patch()) : group;
}

QStringList DraftBook::conflicts() const
{
    QStringList ids;
    for (const Draft &draft : std::as_const(d->drafts)) {
        if (draft.hasConflict())
            ids.append(draft.adGroupId);
    }
    return ids;
}

bool DraftBook::Private::compare(Draft &draft) const
{
    if (draft.kind != DraftKind::Edit)
        return false;
    const AdGroupPtr group = repository->group(draft.adGroupId);
    if (!group)
        return false;
    bool news = false;
    for (auto it = draft.fields.begin(); it != draft.fields.end(); ++it) {
        const FieldValue now = settingOf(*group, it.key());
        std::optional<FieldValue> theirs;
        if (!sameSetting(now, it->base) && !sameSetting(now, it->mine))
            theirs = now;
        news = news || it->theirs != theirs;
        it->theirs = theirs;
    }
    return news;
}

std::optional<Draft> DraftBook::Private::proposed(const ProposedEdit &edit) const
{
    const AdGroupPtr group = repository->group(edit.adGroupId);
    const auto had = drafts.constFind(edit.adGroupId);
    const bool isNew = had != drafts.constEnd() && had->kind == DraftKind::Create;
    if (!group && !isNew)
        return std::nullopt;
    Draft draft;
    if (had != drafts.constEnd() && had->kind != DraftKind::Delete)
        draft = *had;
    draft.adGroupId = edit.adGroupId;
    draft.changedAt = had != drafts.constEnd() ? had->changedAt : QDateTime::currentDateTimeUtc();
    draft.error.clear();
    if (group)
        draft.title = group->title;
    for (auto it = edit.patch.cbegin(); it != edit.patch.cend(); ++it) {
        if (isNew) {
            draft.fields.insert(it.key(), {{}, it.value(), {}});
            continue;
        }
        const FieldValue now = settingOf(*group, it.key());
        if (sameSetting(now, it.value())) {
            draft.fields.remove(it.key());
            continue;
        }
        // A person who sees the present value and types another has answered any conflict.
        draft.fields.insert(it.key(), {now, it.value(), {}});
    }
    if (isNew && edit.patch.contains(Field::Title)) {
        const FieldValue title = edit.patch.value(Field::Title);
        draft.title = std::holds_alternative<QString>(title) ? std::get<QString>(title) : QString();
    }
    return draft;
}

void DraftBook::propose(const QList<ProposedEdit> &edits, const QString &what)
{
    // Two cells of one ad group are one change of it.
    QList<ProposedEdit> merged;
    QHash<QString, qsizetype> place;
    for (const ProposedEdit &edit : edits) {
        const auto found = place.constFind(edit.adGroupId);
        if (found == place.constEnd()) {
            place.insert(edit.adGroupId, merged.size());
            merged.append(edit);
        } else {
            merged[*found].patch.insert(edit.patch);
        }
    }
    DraftStep step{what, {}};
    for (const ProposedEdit &edit : std::as_const(merged)) {
        const auto draft = d->proposed(edit);
        if (!draft)
            continue;
        const auto had = d->drafts.constFind(edit.adGroupId);
        const std::optional<Draft> before = had == d->drafts.constEnd() ? std::nullopt : std::optional(*had);
        const bool isEmpty = draft->kind == DraftKind::Edit && draft->fields.isEmpty();
        step.set(edit.adGroupId, before, isEmpty ? std::nullopt : draft);
    }
    d->commit(std::move(step));
}

QString DraftBook::create(const NewAdGroup &group, const QString &copyOf, const QString &what)
{
    Draft draft;
    draft.adGroupId = makeLocalId();
    draft.kind = DraftKind::Create;
    draft.campaignId = group.campaignId;
    draft.copyOf = copyOf;
    draft.changedAt = QDateTime::currentDateTimeUtc();
    for (auto it = group.values.cbegin(); it != group.values.cend(); ++it)
        draft.fields.insert(it.key(), {{}, it.value(), {}});
    const FieldValue title = group.values.value(Field::Title);
    if (const auto *text = std::get_if<QString>(&title))
        draft.title = *text;
    DraftStep step{what, {}};
    step.set(draft.adGroupId, std::nullopt, draft);
    d->commit(std::move(step));
    return draft.adGroupId;
}

void DraftBook::remove(const QStringList &adGroupIds, const QString &what)
{
    DraftStep step{what, {}};
    for (const QString &id : adGroupIds) {
        const Draft *had = draft(id);
        const AdGroupPtr group = d->repository->group(id);
        const std::optional<Draft> before = had ? std::optional(*had) : std::nullopt;
        if (!group) {
            step.set(id, before, std::nullopt);
            continue;
        }
        Draft deletion;
        deletion.adGroupId = id;
        deletion.kind = DraftKind::Delete;
        deletion.title = group->title;
        deletion.changedAt = QDateTime::currentDateTimeUtc();
        step.set(id, before, deletion);
    }
    d->commit(std::move(step));
}

void DraftBook::discard(const QStringList &adGroupIds, const QString &what)
{
    DraftStep step{what, {}};
    for (const QString &id : adGroupIds) {
        if (const Draft *had = draft(id))
            step.set(id, *had, std::nullopt);
    }
    d->commit(std::move(step));
}

void DraftBook::discardField(const QString &adGroupId, Field field)
{
    const Draft *had = draft(adGroupId);
    if (!had || !had->fields.contains(field))
        return;
    Draft less = *had;
    less.fields.remove(field);
    const bool isEmpty = less.kind == DraftKind::Edit && less.fields.isEmpty();
    DraftStep step{tr("Discard a field"), {}};
    step.set(adGroupId, *had, isEmpty ? std::nullopt : std::optional(less));
    d->commit(std::move(step));
}

void DraftBook::discardAll()
{
    discard(d->drafts.keys(), tr("Discard all drafts"));
}

void DraftBook::adopt(const QList<Draft> &drafts, const QString &what)
{
    DraftStep step{what, {}};
    for (Draft adopted : drafts) {
        const Draft *had = draft(adopted.adGroupId);
        d->compare(adopted);
        step.set(adopted.adGroupId, had ? std::optional(*had) : std::nullopt, adopted);
    }
    d->commit(std::move(step));
}

void DraftBook::keepMine(const QString &adGroupId, Field field)
{
    const Draft *had = draft(adGroupId);
    if (!had || !had->fields.value(field).theirs)
        return;
    Draft kept = *had;
    FieldEdit &edit = kept.fields[field];
    edit.base = *edit.theirs;
    edit.theirs.reset();
    DraftStep step{tr("Keep mine"), {}};
    step.set(adGroupId, *had, kept);
    d->commit(std::move(step));
}

void DraftBook::keepTheirs(const QString &adGroupId, Field field)
{
    discardField(adGroupId, field);
}

bool DraftBook::canUndo() const
{
    return d->steps.canUndo();
}

bool DraftBook::canRedo() const
{
    return d->steps.canRedo();
}

QString DraftBook::undoText() const
{
    return d->steps.undoText();
}

QString DraftBook::redoText() const
{
    return d->steps.redoText();
}

QDateTime DraftBook::lastStepAt() const
{
    return d->steps.lastAt();
}

void DraftBook::undo()
{
    if (const DraftStep *step = d->steps.stepBack())
        d->put(*step, false);
}

void DraftBook::redo()
{
    if (const DraftStep *step = d->steps.stepForward())
        d->put(*step, true);
}

void DraftBook::Private::commit(DraftStep step)
{
    if (step.isEmpty())
        return;
    // Known as a step before anybody hears of the change and asks what can be taken back.
    steps.add(step);
    put(step, true);
}

void DraftBook::Private::put(const DraftStep &step, bool after)
{
    const QStringList ids = step.states.keys();
    for (const QString &id : ids) {
        std::optional<Draft> state = after ? step.states[id].after : step.states[id].before;
        if (!state) {
            drafts.remove(id);
            continue;
        }
        compare(*state);
        drafts.insert(id, *state);
    }
    save(ids);
    Q_EMIT q->changed(ids);
}

void DraftBook::Private::save(const QStringList &touched)
{
    QSet<QString> ids(touched.cbegin(), touched.cend());
    ids.unite(std::exchange(unsaved, {}));
    QList<StoredDraft> kept;
    QStringList gone;
    for (const QString &id : ids) {
        const auto found = drafts.constFind(id);
        if (found == drafts.constEnd())
            gone.append(id);
        else
            kept.append({id, encodeDraft(*found), found->changedAt});
    }
    whenDone(store->save(accountId, kept, gone), q, [this, ids](const Result<void> &saved) {
        if (saved)
            return;
        unsaved.unite(ids);
        Q_EMIT q->storeFailed(saved.error());
    });
}

} // namespace agm
