// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/BulkController.h"

#include "domain/BulkParts.h"
#include "sync/AccountSession.h"
#include "sync/AdGroupRepository.h"
#include "sync/ChangeRunner.h"
#include "views/changes/BulkConfirmDialog.h"
#include "views/changes/BulkSentence.h"
#include "views/changes/DeleteDialog.h"
#include "views/changes/JobResultsDialog.h"
#include "views/shell/NoticeWords.h"

#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

#include <chrono>

namespace agm {

BulkController::BulkController(QWidget *window) : QObject(window), m_window(window)
{
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &BulkController::progressed);
}

void BulkController::attach(AccountSession *session)
{
    if (m_session)
        m_session->changes()->disconnect(this);
    m_session = session;
    m_before.clear();
    m_change.clear();
    m_tick.stop();
    m_quitting = false;
    delete m_results;
    delete m_question;
    if (!session)
        return;
    connect(session->changes(), &ChangeRunner::jobChanged, this, [this](const QString &jobId) {
        if (m_results && m_results->jobId() == jobId)
            m_results->setJob(*m_session->changes()->job(jobId), m_session->changes()->canUndo(jobId), changeOf(jobId));
        Q_EMIT progressed();
    });
    connect(session->changes(), &ChangeRunner::jobFinished, this, &BulkController::finished);
}

BulkController::Offers BulkController::offers(std::span<const AdGroup *const> groups) const
{
    if (!m_session || groups.empty()) {
        BulkOffer none;
        none.reason = m_session ? tr("Select ad groups in the table first.") : tr("No account is open.");
        return {none, none};
    }
    // Asked with each new selection, which may be the whole account: counted once for both, and the account's money
    // only when somebody means to do it.
    const BulkStates states = bulkStates(groups, m_session->changes()->busy());
    return {offer(BulkAction::Pause, groups, states.takingPart(BulkAction::Pause)),
            offer(BulkAction::Resume, groups, states.takingPart(BulkAction::Resume))};
}

BulkOffer BulkController::offer(BulkAction action, std::span<const AdGroup *const> groups, int takingPart) const
{
    BulkOffer offer;
    offer.count = takingPart;
    if (takingPart == 0) {
        QStringList ids;
        for (const AdGroup *group : groups)
            ids.append(group->id);
        const AdGroupRepository *repository = m_session->repository();
        offer.reason = bulk::nothingToDo(bulkParts(
            action, ids, [repository](const QString &id) { return repository->group(id); },
            m_session->changes()->busy()));
    }
    if (const QString why = m_session->changes()->refusal(); !why.isEmpty()) {
        offer.blocked = true;
        offer.reason = why;
    }
    return offer;
}

void BulkController::request(BulkAction action, const QStringList &selection)
{
    if (!m_session || selection.isEmpty())
        return;
    if (const QString why = m_session->changes()->refusal(); !why.isEmpty()) {
        const ErrorKind kind = m_session->account().locked ? ErrorKind::Locked : ErrorKind::Storage;
        Q_EMIT noticePosted(notices::notStarted(Error{kind, {}, why, 0, -1}));
        return;
    }
    const BulkPlan plan = m_session->changes()->plan(action, selection);
    if (action == BulkAction::Delete && !plan.ids.isEmpty()) {
        QStringList titles;
        for (const QString &id : plan.ids) {
            const AdGroupPtr group = m_session->repository()->group(id);
            titles.append(group && !group->title.isEmpty() ? group->title : id);
        }
        const int pausable = int(m_session->changes()->plan(BulkAction::Pause, plan.ids).ids.size());
        auto *dialog = new DeleteDialog(plan, titles, m_window, pausable);
        m_question = dialog;
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &DeleteDialog::confirmed, this, [this](const BulkPlan &agreed) { start(agreed, {}); });
        connect(dialog, &DeleteDialog::pauseInstead, this,
                [this](const QStringList &ids) { request(BulkAction::Pause, ids); });
        dialog->open();
        return;
    }
    auto *dialog = new BulkConfirmDialog(plan, m_session->changes()->guard(plan), m_window);
    m_question = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BulkConfirmDialog::confirmed, this, &BulkController::start);
    dialog->open();
}

void BulkController::start(const BulkPlan &asked, const std::optional<Money> &typedTotal)
{
    if (!m_session)
        return;
    // While the question was open, answers may have come: what was agreed to is the upper bound, never more.
    BulkPlan plan = m_session->changes()->plan(asked.action, asked.ids);
    track(m_session->changes()->start(plan, typedTotal));
}

void BulkController::undo(const QString &jobId)
{
    if (!m_session)
        return;
    // A start that is refused leaves the notice with its buttons.
    if (track(m_session->changes()->undo(jobId)))
        Q_EMIT noticeWithdrawn(QStringLiteral("job:") + jobId);
}

void BulkController::retryFailed(const QString &jobId)
{
    if (!m_session)
        return;
    // A start that is refused leaves the notice with its buttons.
    if (track(m_session->changes()->retryFailed(jobId)))
        Q_EMIT noticeWithdrawn(QStringLiteral("job:") + jobId);
}

bool BulkController::track(const Result<QString> &job)
{
    if (!job) {
        Q_EMIT noticePosted(notices::notStarted(job.error()));
        return false;
    }
    const AdGroupRepository *repository = m_session->repository();
    auto beginning = std::make_shared<Beginning>();
    beginning->groups.assign(repository->groups().begin(), repository->groups().end());
    beginning->campaigns = repository->campaigns();
    beginning->at = QDateTime::currentDateTimeUtc();
    m_before.insert(*job, beginning);
    m_tick.start();
    Q_EMIT progressed();
    return true;
}

void BulkController::cancel(const QString &jobId)
{
    if (m_session)
        m_session->changes()->cancel(jobId);
}

QList<Money> BulkController::changeOf(const QString &jobId) const
{
    if (m_change.contains(jobId))
        return m_change.value(jobId);
    const auto beginning = m_before.value(jobId);
    const Job *job = m_session->changes()->job(jobId);
    if (!beginning || !job)
        return {};
    EditPlan done;
    for (const JobItem &item : job->items) {
        if (!item.changed)
            continue;
        EditRow row{item.action, item.adGroupId, item.title, item.campaignId, item.fields};
        // Also of a row that failed in part, and only what it really changed.
        if (item.action == BulkAction::Edit)
            row.fields.removeIf([&item](const auto &entry) { return !item.taken.contains(entry.key()); });
        done.rows.append(row);
    }
    MoneyContext context;
    context.now = beginning->at;
    return moneyImpact(beginning->groups, beginning->campaigns, changedGroups(done, beginning->groups), context)
        .change();
}

void BulkController::finished(const QString &jobId)
{
    const ChangeRunner *changes = m_session->changes();
    const Job *job = changes->job(jobId);
    m_change.insert(jobId, changeOf(jobId));
    m_change.removeIf([changes](const auto &entry) { return !changes->job(entry.key()); });
    m_before.remove(jobId);
    if (changes->runningJob().isEmpty())
        m_tick.stop();
    if (m_results && m_results->jobId() == jobId)
        m_results->setJob(*job, changes->canUndo(jobId), m_change.value(jobId));
    if (m_quitting && changes->runningJob().isEmpty()) {
        // Asked once: drafts may keep the window open, and a later job must not close it.
        m_quitting = false;
        if (m_window->close())
            return;
    }
    Q_EMIT noticePosted(notices::jobFinished(*job, changes->canUndo(jobId), m_change.value(jobId)));
    Q_EMIT progressed();
}

bool BulkController::isRunning() const
{
    return m_session && !m_session->changes()->runningJob().isEmpty();
}

void BulkController::askToQuit()
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Changes are still being sent"),
                                tr("Some ad groups have not been changed yet. What has been sent stays done."),
                                QMessageBox::NoButton, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *stay = box->addButton(tr("Keep working"), QMessageBox::RejectRole);
    QPushButton *quit = box->addButton(tr("Do not send the rest and quit"), QMessageBox::AcceptRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(quit, &QPushButton::clicked, this, [this] {
        if (!isRunning()) {
            m_window->close();
            return;
        }
        m_quitting = true;
        const QStringList ids = m_session->changes()->jobIds();
        for (const QString &id : ids)
            m_session->changes()->cancel(id);
    });
    box->open();
}

QString BulkController::undoable() const
{
    if (!m_session)
        return {};
    const QStringList ids = m_session->changes()->jobIds();
    for (auto it = ids.crbegin(); it != ids.crend(); ++it) {
        // An undo is not undone by Ctrl+Z: that would only go back and forth.
        if (m_session->changes()->canUndo(*it) && m_session->changes()->job(*it)->undoOf.isEmpty())
            return *it;
    }
    return {};
}

bool BulkController::takeNotice(const QString &key, const QString &actionId)
{
    if (!key.startsWith(QLatin1String("job:")))
        return false;
    const QString jobId = key.mid(4);
    if (actionId == notice::Undo)
        undo(jobId);
    else if (actionId == notice::RetryFailed)
        retryFailed(jobId);
    else if (actionId == notice::Details)
        showResults(jobId);
    else
        return false;
    return true;
}

void BulkController::showResults(const QString &jobId)
{
    const Job *job = m_session ? m_session->changes()->job(jobId) : nullptr;
    if (!job)
        return;
    delete m_results;
    m_results = new JobResultsDialog(*job, m_session->changes()->canUndo(jobId), changeOf(jobId), m_window);
    m_results->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_results, &JobResultsDialog::undoRequested, this, &BulkController::undo);
    connect(m_results, &JobResultsDialog::retryFailedRequested, this, &BulkController::retryFailed);
    connect(m_results, &JobResultsDialog::adGroupChosen, this, &BulkController::adGroupChosen);
    m_results->open();
}

} // namespace agm
