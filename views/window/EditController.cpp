// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/EditController.h"

#include "domain/AdGroupEdit.h"
#include "sync/AccountSession.h"
#include "sync/AdGroupRepository.h"
#include "sync/ChangeRunner.h"
#include "sync/DraftBook.h"
#include "sync/Listing.h"
#include "views/changes/DuplicateDialog.h"
#include "views/common/Words.h"
#include "views/editors/BudgetDialog.h"
#include "views/editors/CreateDialog.h"
#include "views/editors/RenameDialog.h"
#include "views/editors/ScheduleDialog.h"
#include "views/editors/TargetingDialog.h"
#include "views/shell/NoticeWords.h"

namespace agm {
namespace {

/// The account as its drafts would leave it.
std::shared_ptr<const std::vector<AdGroupPtr>> drafted(const AccountSession &session)
{
    const AdGroupRepository *repository = session.repository();
    const DraftBook *drafts = session.drafts();
    auto account = std::make_shared<std::vector<AdGroupPtr>>(repository->groups().begin(), repository->groups().end());
    if (drafts->isEmpty())
        return account;
    for (AdGroupPtr &group : *account) {
        const Draft *draft = drafts->draft(group->id);
        if (draft && draft->kind == DraftKind::Edit)
            group = withPatch(*group, draft->patch());
    }
    std::erase_if(*account, [drafts](const AdGroupPtr &group) {
        const Draft *draft = drafts->draft(group->id);
        return draft && draft->kind == DraftKind::Delete;
    });
    for (const Draft &draft : drafts->drafts()) {
        if (draft.kind == DraftKind::Create)
            account->push_back(asNewGroup(draft.adGroupId, draft.newAdGroup()));
    }
    return account;
}

} // namespace

EditController::EditController(QWidget *window) : QObject(window), m_window(window) { }

void EditController::attach(AccountSession *session)
{
    // An editor looks up in its account and proposes for it: it ends with it.
    delete m_dialog;
    m_session = session;
}

QString EditController::whyNot(const QStringList &selection) const
{
    if (!m_session)
        return tr("No account is open.");
    if (selection.isEmpty())
        return tr("Select ad groups in the table first.");
    return {};
}

EditorContext EditController::context(const QStringList &selection) const
{
    const AdGroupRepository *repository = m_session->repository();
    EditorContext context;
    for (const QString &id : selection) {
        if (const AdGroupPtr group = m_session->drafts()->preview(id))
            context.groups.append(group);
        if (const AdGroupPtr group = repository->group(id))
            context.onServer.insert(id, group);
    }
    context.account = drafted(*m_session);
    context.campaigns = repository->campaigns();
    const TimeWindow window = m_session->listing()->window();
    context.formats = Formats(QLocale(), window.zone());
    context.guard = m_session->account().guard;
    context.money.now = QDateTime::currentDateTimeUtc();
    context.money.zone = window.zone();
    context.money.worstDayFactor = context.guard.worstDayFactor;
    context.money.spendIsAllTime = window.preset() == WindowPreset::AllTime;
    context.lookup = m_session->lookup();
    return context;
}

void EditController::open(Editor editor, const QStringList &selection)
{
    if (!whyNot(selection).isEmpty())
        return;
    const EditorContext work = context(selection);
    if (work.groups.isEmpty())
        return;
    switch (editor) {
    case Editor::Targeting: opened(new TargetingDialog(work, m_window)); break;
    case Editor::Budget: {
        auto *dialog = new BudgetDialog(work, m_window);
        connect(dialog, &BudgetDialog::campaignChosen, this, &EditController::campaignChosen);
        opened(dialog);
        break;
    }
    case Editor::Schedule: opened(new ScheduleDialog(work, m_window)); break;
    case Editor::Rename: opened(new RenameDialog(work, m_window)); break;
    }
}

void EditController::opened(EditorDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog = dialog;
    connect(dialog, &EditorDialog::proposed, this,
            [this](const QList<ProposedEdit> &edits, const QString &what, bool review) {
                propose(edits, what);
                if (review)
                    Q_EMIT reviewRequested();
            });
    dialog->open();
}

void EditController::create(const QString &sourceId)
{
    if (!m_session)
        return;
    auto *dialog = new CreateDialog(context(sourceId.isEmpty() ? QStringList() : QStringList{sourceId}), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog = dialog;
    connect(dialog, &CreateDialog::createRequested, this,
            [this](const NewAdGroup &group, const QString &copied, const QString &what, bool review) {
                if (!m_session)
                    return;
                m_session->drafts()->create(group, copied, what);
                if (review)
                    Q_EMIT reviewRequested();
            });
    dialog->open();
}

void EditController::duplicate(const QStringList &selection)
{
    if (!whyNot(selection).isEmpty())
        return;
    EditPlan plan;
    plan.action = BulkAction::Duplicate;
    QList<AdGroupPtr> sources;
    for (const QString &id : selection) {
        const AdGroupPtr group = m_session->repository()->group(id);
        if (!group)
            continue;
        sources.append(group);
        plan.rows.append({BulkAction::Duplicate,
                          id,
                          group->title,
                          {},
                          {{Field::Status, {settingOf(*group, Field::Status), QStringLiteral("duplicating")}}}});
    }
    if (sources.isEmpty())
        return;
    MoneyContext money;
    money.now = QDateTime::currentDateTimeUtc();
    const MoneyImpact impact = moneyImpact(m_session->repository()->groups(), m_session->repository()->campaigns(),
                                           changedGroups(plan, m_session->repository()->groups()), money);
    auto *dialog = new DuplicateDialog(sources, impact, m_session->changes()->guard(plan), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog = dialog;
    dialog->setNotPosting(m_session->changes()->refusal());
    connect(dialog, &DuplicateDialog::byServer, this, [this, plan](const std::optional<Money> &typed) mutable {
        if (!m_session)
            return;
        plan.typedTotal = typed;
        Q_EMIT jobStarted(m_session->changes()->start(plan));
    });
    connect(dialog, &DuplicateDialog::asDrafts, this, [this, sources] {
        if (!m_session)
            return;
        for (const AdGroupPtr &source : sources) {
            const QString title = tr("%1 (copy)").arg(source->title);
            m_session->drafts()->create({source->campaignId.text(), copyOf(*source, title)}, source->id,
                                        tr("Copy “%1”").arg(source->title));
        }
        Q_EMIT reviewRequested();
    });
    dialog->open();
}

void EditController::draftDeletion(const QStringList &selection)
{
    if (whyNot(selection).isEmpty())
        m_session->drafts()->remove(selection, tr("Mark %1 for deletion").arg(words::adGroups(int(selection.size()))));
}

void EditController::propose(const QList<ProposedEdit> &edits, const QString &what)
{
    if (m_session && !edits.isEmpty())
        m_session->drafts()->propose(edits, what);
}

} // namespace agm
