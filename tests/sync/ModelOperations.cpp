// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/ModelRun.h"

#include "domain/AdGroupEdit.h"
#include "domain/FieldRegistry.h"
#include "sync/AdGroupRepository.h"
#include "sync/ChangeRunner.h"
#include "sync/DraftBook.h"
#include "sync/JournalUndo.h"
#include "sync/PanicStop.h"
#include "wire/PatchCodec.h"

namespace agm::test {
namespace {

constexpr std::array Edited{Field::Title,     Field::BudgetAmount, Field::MinimumDailySpend,
                            Field::EndsAt,    Field::Regions,      Field::Demographics,
                            Field::Languages, Field::Placements,   Field::Status};

QString nameOf(Field field)
{
    return QString::fromLatin1(fieldInfo(field).key);
}

} // namespace

void ModelRun::operate()
{
    switch (pick(m_foreign ? 20 : 17)) {
    case 0:
    case 1:
    case 2:
    case 3: return propose();
    case 4: return create();
    case 5: return removeCreated();
    case 6: return bulk();
    case 7: return discard();
    case 8: return panic();
    case 9:
    case 10:
    case 11:
    case 12: return post();
    case 13: return retry();
    case 14: return undoLast();
    case 15: return m_jobs.isEmpty() ? propose() : undoFromJournal(m_jobs[pick(int(m_jobs.size()))]);
    case 16:
        note(QStringLiteral("refresh"));
        refresh();
        return answerConflicts();
    default: return changeElsewhere();
    }
}

std::vector<AdGroupPtr> ModelRun::ours() const
{
    std::vector<AdGroupPtr> groups;
    for (const AdGroupPtr &group : m_session->repository()->groups()) {
        if (m_ids.contains(group->id) || m_titles.contains(group->title))
            groups.push_back(group);
    }
    return groups;
}

AdGroupPtr ModelRun::anyGroup()
{
    const auto groups = ours();
    return groups.empty() ? nullptr : groups[std::size_t(pick(int(groups.size())))];
}

std::optional<FieldValue> ModelRun::valueFor(Field field, const AdGroup &group)
{
    switch (field) {
    case Field::Title: return FieldValue(QStringLiteral("run %1 title %2").arg(m_seed).arg(++m_names));
    case Field::BudgetAmount:
        if (!group.money(field))
            return std::nullopt;
        return FieldValue(Money{(1000 + pick(20'000)) * (Money::Micro / 100), group.currencyOf(field)});
    case Field::MinimumDailySpend:
        if (!group.money(Field::BudgetAmount))
            return std::nullopt;
        return chance(20) ? FieldValue()
                          : FieldValue(Money{(100 + pick(800)) * (Money::Micro / 100), group.currencyOf(field)});
    case Field::EndsAt:
        return FieldValue(Instant::of(QDateTime::currentDateTimeUtc().addDays(3 + pick(60)).addSecs(-pick(1000))));
    case Field::Regions: {
        Regions regions = group.targeting->regions;
        regions.include.countries
            = std::array{QStringList{QStringLiteral("US")}, QStringList{QStringLiteral("DE")},
                         QStringList{QStringLiteral("FR"), QStringLiteral("BR")}}[std::size_t(pick(3))];
        return FieldValue(regions);
    }
    case Field::Demographics: {
        Demographics people = group.targeting->demographics;
        people.minimumAge = 18 + pick(20);
        people.maximumAge = 40 + pick(20);
        return FieldValue(people);
    }
    case Field::Languages: return FieldValue(QStringList{chance(50) ? QStringLiteral("en") : QStringLiteral("de")});
    case Field::Placements: {
        Placement placement{
            QStringLiteral("facebook"), {chance(50) ? QStringLiteral("feed") : QStringLiteral("story")}, {}};
        return chance(30) ? FieldValue(QList<Placement>()) : FieldValue(QList<Placement>{placement});
    }
    case Field::Status: return FieldValue(chance(50) ? QStringLiteral("paused") : QStringLiteral("active"));
    default: return std::nullopt;
    }
}

void ModelRun::propose()
{
    QList<ProposedEdit> edits;
    for (int i = 1 + pick(3); i > 0; --i) {
        const AdGroupPtr group = anyGroup();
        if (!group)
            return;
        ProposedEdit edit{group->id, {}};
        for (int j = 1 + pick(3); j > 0; --j) {
            const Field field = Edited[std::size_t(pick(int(Edited.size())))];
            const auto value = valueFor(field, *group);
            if (!value || (field == Field::Title && m_titles.contains(group->title)))
                continue; // what was created is found again by its title
            edit.patch.insert(field, *value);
            // A person who saw the foreign value and types another has answered it.
            const auto held = m_held.constFind({group->id, field});
            if (held != m_held.constEnd() && sameSetting(*held, settingOf(*group, field)))
                m_held.remove({group->id, field});
            note(QStringLiteral("propose %1 of %2").arg(nameOf(field), group->id));
        }
        if (!edit.patch.isEmpty())
            edits.append(edit);
    }
    m_session->drafts()->propose(edits, QStringLiteral("edit"));
}

void ModelRun::create()
{
    const AdGroupPtr source = anyGroup();
    if (!source)
        return;
    const QString title = QStringLiteral("run %1 made %2").arg(m_seed).arg(++m_names);
    m_titles.insert(title);
    note(QStringLiteral("create %1 from %2").arg(title, source->id));
    m_session->drafts()->create({source->campaignId.text(), copyOf(*source, title)}, source->id,
                                QStringLiteral("create"));
}

void ModelRun::removeCreated()
{
    for (const AdGroupPtr &group : ours()) {
        if (!m_titles.contains(group->title))
            continue;
        note(QStringLiteral("draft the deletion of %1").arg(group->id));
        m_session->drafts()->remove({group->id}, QStringLiteral("delete"));
        m_deleted.insert(group->title);
        return;
    }
}

void ModelRun::discard()
{
    DraftBook *drafts = m_session->drafts();
    const int what = pick(4);
    if (what == 0 && !drafts->isEmpty()) {
        note(QStringLiteral("discard a draft"));
        drafts->discard({drafts->all().constFirst().adGroupId}, QStringLiteral("discard"));
    } else if (what == 1) {
        note(QStringLiteral("redo a step"));
        drafts->redo();
    } else {
        note(QStringLiteral("undo a step"));
        drafts->undo();
    }
}

void ModelRun::answerConflicts()
{
    DraftBook *drafts = m_session->drafts();
    for (const QString &id : drafts->conflicts()) {
        const Draft draft = *drafts->draft(id);
        for (auto it = draft.fields.cbegin(); it != draft.fields.cend(); ++it) {
            if (!it->theirs || chance(30))
                continue;
            const bool mine = chance(50);
            note(QStringLiteral("keep %1 %2 of %3").arg(QLatin1String(mine ? "my" : "their"), nameOf(it.key()), id));
            if (mine) {
                drafts->keepMine(id, it.key());
                m_held.remove({id, it.key()});
            } else {
                drafts->keepTheirs(id, it.key());
            }
        }
    }
}

void ModelRun::changeElsewhere()
{
    const Snapshot now = m_server->snapshot();
    QString id = m_ids[pick(int(m_ids.size()))];
    Field field
        = std::array{Field::Title, Field::BudgetAmount, Field::Demographics, Field::Status}[std::size_t(pick(4))];
    const QList<Draft> drafts = m_session->drafts()->all();
    if (!drafts.isEmpty() && chance(60)) { // where it gets into the way
        const Draft &draft = drafts[pick(int(drafts.size()))];
        if (draft.kind == DraftKind::Edit && !draft.fields.contains(Field::EndsAt)) {
            id = draft.adGroupId;
            field = draft.fields.keys().at(pick(int(draft.fields.size())));
        }
    }
    const AdGroupPtr group = now.value(id);
    if (!group || m_titles.contains(group->title))
        return;
    const auto value = valueFor(field, *group);
    if (!value || sameSetting(*value, settingOf(*group, field)))
        return;
    const auto body = encodePatch({{field, *value}});
    if (!body || !m_server->patch(id, *body))
        return;
    note(QStringLiteral("foreign change: %1 of %2").arg(nameOf(field), id));
    m_held.insert({id, field}, *value);
}

void ModelRun::forgive(const QList<EditRow> &rows)
{
    for (const EditRow &row : rows) {
        for (auto it = row.fields.cbegin(); it != row.fields.cend(); ++it) {
            const auto held = m_held.constFind({row.adGroupId, it.key()});
            if (held != m_held.constEnd() && sameSetting(it->before, *held) && !sameSetting(it->before, it->after))
                m_held.erase(held);
        }
    }
}

void ModelRun::bulk()
{
    refresh();
    ChangeRunner *changes = m_session->changes();
    QStringList ids;
    for (const AdGroupPtr &group : ours()) {
        if (chance(60))
            ids.append(group->id);
    }
    const BulkAction action = chance(60) ? BulkAction::Pause : BulkAction::Resume;
    const BulkPlan plan = changes->plan(action, ids);
    for (const QString &id : plan.ids)
        m_held.remove({id, Field::Status}); // it was seen just now
    const GuardReport report = changes->guard(plan);
    runJob([&] { return changes->start(plan, report.asks() ? std::optional(report.total) : std::nullopt); },
           action == BulkAction::Pause ? QStringLiteral("pause") : QStringLiteral("resume"));
}

void ModelRun::panic()
{
    refresh();
    ChangeRunner *changes = m_session->changes();
    const auto groups = ours();
    const EditPlan plan = planPanicStop(groups, m_session->repository()->campaigns(), QDateTime::currentDateTimeUtc());
    for (const EditRow &row : plan.rows)
        m_held.remove({row.adGroupId, Field::Status});
    const auto job = runJob([&] { return changes->start(plan); }, QStringLiteral("panic stop"));
    if (job && chance(70))
        undoFromJournal(*job); // the restore
}

void ModelRun::post()
{
    ChangeRunner *changes = m_session->changes();
    EditPlan plan = planOfDrafts(m_session->drafts()->all(), {}, {}, m_session->repository()->groups());
    if (plan.rows.isEmpty())
        return propose();
    const GuardReport report = changes->guard(plan);
    if (report.asks())
        plan.typedTotal = report.total;
    forgive(plan.rows);
    runJob([&] { return changes->start(plan); }, QStringLiteral("post"));
}

void ModelRun::retry()
{
    if (m_lastInLife.isEmpty())
        return post();
    QList<EditRow> rows;
    for (const JobItem &item : m_session->changes()->job(m_lastInLife)->items)
        rows.append({item.action, item.adGroupId, {}, {}, item.fields});
    forgive(rows);
    runJob([&] { return m_session->changes()->retryFailed(m_lastInLife); }, QStringLiteral("retry what failed"));
}

void ModelRun::undoLast()
{
    if (m_lastInLife.isEmpty())
        return;
    ChangeRunner *changes = m_session->changes();
    forgive(changes->undoEdits(m_lastInLife).rows);
    for (const QString &id : changes->undoPlan(m_lastInLife).ids)
        m_held.remove({id, Field::Status});
    runJob([&] { return m_session->changes()->undo(m_lastInLife); }, QStringLiteral("undo of the last job"));
}

void ModelRun::undoFromJournal(const QString &jobId)
{
    const auto planned = planUndo(&m_journal, jobId, {}, m_context.get());
    if (!alive([&] { return planned.isFinished(); }) || !planned.result())
        return;
    const UndoPlan undo = *planned.result();
    if (undo.plan.rows.isEmpty())
        return;
    forgive(undo.plan.rows);
    runJob([&] { return m_session->changes()->start(undo.plan); },
           QStringLiteral("%1 of %2 from the journal").arg(undo.plan.origin, jobId.left(8)));
}

} // namespace agm::test
