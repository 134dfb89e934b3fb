// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/PanicController.h"

#include "domain/Futures.h"
#include "sync/AccountSession.h"
#include "sync/AdGroupRepository.h"
#include "sync/ChangeRunner.h"
#include "sync/JobOutcome.h"
#include "sync/JournalReader.h"
#include "sync/JournalUndo.h"
#include "sync/Listing.h"
#include "sync/PanicStop.h"
#include "views/changes/BulkSentence.h"
#include "views/changes/JournalWords.h"
#include "views/changes/PanicDialog.h"
#include "views/common/SettingText.h"
#include "views/common/Words.h"

#include <QtWidgets/QWidget>

namespace agm {
namespace {

/// So many of the most expensive are named before a stop.
constexpr int Named = 8;

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

/// The job that the stop began with.
QString firstOf(const QList<JournalJobView> &jobs, JournalJobView job)
{
    for (const JournalJobView &earlier : jobs) { // the newest first
        if (!job.retryOf.isEmpty() && earlier.id == job.retryOf)
            job = earlier;
    }
    return job.id;
}

/// The change per day that these rows would make.
MoneyImpact impactOf(const EditPlan &plan, const AdGroupRepository *repository)
{
    MoneyContext context;
    context.now = now();
    return moneyImpact(repository->groups(), repository->campaigns(), changedGroups(plan, repository->groups()),
                       context);
}

} // namespace

PanicController::PanicController(QWidget *window) : QObject(window), m_window(window) { }

PanicController::~PanicController() = default;

void PanicController::attach(AccountSession *session)
{
    if (m_session)
        m_session->changes()->disconnect(this);
    delete m_panic;
    delete m_restore;
    m_session = session;
    m_reader = session ? std::make_unique<JournalReader>(session->journal()) : nullptr;
    m_stops.clear();
    m_stopping = false;
    m_restores.clear();
    if (!session)
        return;
    connect(session->changes(), &ChangeRunner::jobChanged, this, [this] {
        showProgress();
        showStages();
    });
    connect(session->changes(), &ChangeRunner::jobFinished, this, [this] {
        if (m_stopping)
            stopRest();
        showProgress();
        showStages();
    });
}

QString PanicController::whyNotNow() const
{
    return m_session->changes()->refusal();
}

void PanicController::panic()
{
    if (!m_session)
        return;
    delete m_panic;
    m_panic = new PanicDialog(Formats(QLocale(), m_session->listing()->window().zone()), m_window);
    m_panic->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_panic, &PanicDialog::stopRequested, this, &PanicController::stop);
    connect(m_panic, &PanicDialog::cancelRequested, this, [this] {
        m_stopping = false;
        for (const QString &job : std::as_const(m_stops))
            m_session->changes()->cancel(job);
    });
    connect(m_panic, &PanicDialog::restoreRequested, this, &PanicController::restore);
    showQuestion();
    m_panic->open();
}

void PanicController::showQuestion()
{
    const AdGroupRepository *repository = m_session->repository();
    const EditPlan plan = planPanicStop(repository->groups(), repository->campaigns(), now());
    const MoneyImpact impact = impactOf(plan, repository);
    PanicQuestion question;
    question.groups = int(plan.rows.size());
    question.unknown = impact.before.unknown.groups;
    question.perDay = impact.before.amounts();
    question.perHour = runningPerHour(repository->groups(), repository->campaigns(), now());
    for (qsizetype i = 0; i < std::min<qsizetype>(Named, plan.rows.size()); ++i) {
        // Its part of what stops: a lifetime budget is no amount per day, and a campaign's is shared.
        std::optional<Money> perDay = i < impact.rows.size() ? impact.rows[i].change : std::nullopt;
        if (perDay)
            perDay->micros = -perDay->micros;
        question.first.append({plan.rows[i].title, perDay});
    }
    question.notPossible = whyNotNow();
    m_panic->setQuestion(question);
}

void PanicController::stop()
{
    if (!m_session)
        return;
    m_stops.clear();
    m_stopping = true;
    // Other jobs give way: what they have not sent must not start anything after the stop.
    const QStringList ids = m_session->changes()->jobIds();
    for (const QString &id : ids)
        m_session->changes()->cancel(id);
    stopRest();
    showProgress();
}

void PanicController::stopRest()
{
    const AdGroupRepository *repository = m_session->repository();
    const QSet<QString> busy = m_session->changes()->busy();
    EditPlan plan = planPanicStop(repository->groups(), repository->campaigns(), now());
    QSet<QString> tried;
    for (const QString &id : std::as_const(m_stops)) {
        const Job *job = m_session->changes()->job(id);
        for (const JobItem &item : job ? job->items : QList<JobItem>())
            tried.insert(item.adGroupId);
    }
    m_stopping = false;
    plan.rows.removeIf([&](const EditRow &row) {
        if (tried.contains(row.adGroupId))
            return true;
        m_stopping = m_stopping || busy.contains(row.adGroupId);
        return busy.contains(row.adGroupId);
    });
    if (plan.rows.isEmpty())
        return;
    // The rest belongs to the same stop: it is restored with it.
    plan.retryOf = m_stops.value(0);
    const auto job = m_session->changes()->start(plan);
    if (job)
        m_stops.append(*job);
    Q_EMIT jobStarted(job);
}

void PanicController::showProgress()
{
    if (!m_panic || m_stops.isEmpty() || !m_session)
        return;
    const AdGroupRepository *repository = m_session->repository();
    PanicProgress progress;
    progress.finished = !m_stopping;
    for (const QString &id : std::as_const(m_stops)) {
        const Job *job = m_session->changes()->job(id);
        if (!job)
            continue; // a hundred jobs ago
        progress.total += int(job->items.size());
        progress.done += job->count(JobItemState::Done);
        progress.failed += job->count(JobItemState::Failed);
        progress.unknown += job->count(JobItemState::Unknown);
        progress.notSent += job->count(JobItemState::Cancelled);
        progress.cancelling = progress.cancelling || job->cancelling;
        progress.finished = progress.finished && job->finished;
        progress.reasons += bulk::reasons(*job);
    }
    progress.perHour = runningPerHour(repository->groups(), repository->campaigns(), now());
    const UnknownSpend unknown = committedSpend(repository->groups(), repository->campaigns(), now()).unknown;
    progress.unknownLeft = unknown.groups + unknown.campaigns;
    progress.canRestore = progress.finished && progress.done > 0;
    m_panic->setProgress(progress);
}

void PanicController::restore()
{
    if (!m_session)
        return;
    JournalQuery query;
    query.accountId = m_session->account().id;
    query.action = BulkAction::Pause;
    query.text = QStringLiteral("panic_stop");
    query.limit = 50;
    whenDone(m_reader->history(query), this, [this](const Result<QList<JournalJobView>> &entries) {
        if (!m_session)
            return;
        if (!entries) {
            Q_EMIT noticePosted({QStringLiteral("restore"), NoticeLevel::Error, entries.error().message, {}, {}, true});
            return;
        }
        // One stop may have taken several jobs: what was tried again, and what had to wait for another job.
        QStringList stops;
        QString first;
        QDateTime at;
        for (const JournalJobView &job : *entries) {
            if (job.origin != QLatin1String("panic_stop"))
                continue;
            const QString start = firstOf(*entries, job);
            if (job.confirmed == 0 || (!first.isEmpty() && start != first))
                continue;
            first = start;
            at = job.at;
            stops.append(job.id);
        }
        if (!stops.isEmpty()) {
            m_backs.clear();
            openRestore(stops, at);
            return;
        }
        Q_EMIT noticePosted({QStringLiteral("restore"),
                             NoticeLevel::Info,
                             tr("Nothing to restore: everything that spends was never stopped on this account."),
                             {},
                             {},
                             true});
    });
}

void PanicController::openRestore(QStringList jobIds, const QDateTime &at)
{
    const QString jobId = jobIds.takeFirst();
    whenDone(planUndo(m_session->journal(), jobId, {}, m_session), this,
             [this, jobIds, at](const Result<UndoPlan> &undo) {
                 if (!m_session)
                     return;
                 if (undo)
                     m_backs.append(undo->plan);
                 if (!jobIds.isEmpty()) {
                     openRestore(jobIds, at);
                     return;
                 }
                 if (m_backs.isEmpty()) {
                     Q_EMIT noticePosted(
                         {QStringLiteral("restore"), NoticeLevel::Warning, undo.error().message, {}, {}, true});
                     return;
                 }
                 m_stoppedAt = at;
                 m_back = m_backs.constLast();
                 for (qsizetype i = m_backs.size() - 2; i >= 0; --i)
                     m_back.rows += m_backs[i].rows;
                 m_stages = restoreStages(m_back);
                 m_restores.clear();
                 delete m_restore;
                 m_restore = new RestoreDialog(Formats(QLocale(), m_session->listing()->window().zone()), m_window);
                 m_restore->setAttribute(Qt::WA_DeleteOnClose);
                 connect(m_restore, &RestoreDialog::restoreRequested, this, &PanicController::restoreStage);
                 connect(m_restore, &RestoreDialog::cancelRequested, this, [this] {
                     for (const QString &job : std::as_const(m_restores))
                         m_session->changes()->cancel(job);
                 });
                 showStages();
                 m_restore->open();
             });
}

void PanicController::restoreStage(const QStringList &ids)
{
    if (!m_session)
        return;
    const QSet<QString> wanted(ids.begin(), ids.end());
    for (EditPlan plan : std::as_const(m_backs)) {
        plan.rows.removeIf([&wanted](const EditRow &row) { return !wanted.contains(row.adGroupId); });
        if (plan.rows.isEmpty())
            continue;
        const auto job = m_session->changes()->start(plan);
        if (job)
            m_restores.append(*job);
        Q_EMIT jobStarted(job);
    }
    showStages();
}

void PanicController::showStages()
{
    if (!m_restore || !m_session)
        return;
    const AdGroupRepository *repository = m_session->repository();
    const ChangeRunner *changes = m_session->changes();
    QHash<QString, const JobItem *> outcomes;
    for (const QString &id : std::as_const(m_restores)) {
        const Job *job = changes->job(id);
        for (qsizetype i = 0; job && i < job->items.size(); ++i)
            outcomes.insert(job->items[i].adGroupId, &job->items[i]);
    }
    QHash<QString, const EditRow *> rows;
    for (const EditRow &row : std::as_const(m_back.rows))
        rows.insert(row.adGroupId, &row);
    RestoreView view;
    view.stoppedAt = m_stoppedAt;
    view.notPossible = whyNotNow();
    for (const QStringList &ids : std::as_const(m_stages)) {
        RestoreStage stage;
        EditPlan rest;
        bool running = false;
        for (const QString &id : ids) {
            const JobItem *outcome = outcomes.value(id);
            const AdGroupPtr group = repository->group(id);
            if (outcome && (outcome->state == JobItemState::Waiting || outcome->state == JobItemState::Sent)) {
                running = true;
                stage.ids.append(id);
                rest.rows.append(*rows[id]);
            } else if (outcome && outcome->state == JobItemState::Done) {
                ++stage.restored;
            } else if (outcome && outcome->state != JobItemState::Cancelled) {
                ++stage.failed;
                view.skipped.append({outcome->title, outcome->error ? outcome->error->message : QString()});
            } else if (!group) {
                view.skipped.append({rows[id]->title, tr("It no longer exists.")});
            } else if (const Precheck check = checkBefore(*rows[id], *group); !check.conflicts.isEmpty()) {
                view.skipped.append({group->title,
                                     tr("%1 was changed since, to %2.")
                                         .arg(journal::fieldTitle(check.conflicts.constFirst().field),
                                              settingText(check.conflicts.constFirst().field,
                                                          check.conflicts.constFirst().theirs, Formats()))});
            } else if (check.nothingToDo()) {
                ++stage.restored; // somebody resumed it already
            } else {
                stage.ids.append(id);
                rest.rows.append(*rows[id]);
            }
        }
        const MoneyImpact impact = impactOf(rest, repository);
        stage.perDay = impact.change();
        stage.unknown = impact.after.unknown.groups - impact.before.unknown.groups;
        stage.state = running     ? RestoreStage::State::Running
            : stage.ids.isEmpty() ? RestoreStage::State::Done
                                  : RestoreStage::State::Waiting;
        view.stages.append(stage);
    }
    m_restore->setView(view);
}

} // namespace agm
