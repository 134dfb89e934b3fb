// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/ChangeDesk.h"

#include "sync/AccountSession.h"
#include "sync/AdGroupRepository.h"
#include "sync/ChangeRunner.h"
#include "sync/DraftBook.h"
#include "views/changes/BulkSentence.h"
#include "views/common/SafeText.h"
#include "views/common/Words.h"
#include "views/shell/AccountBar.h"
#include "views/shell/NoticeWords.h"
#include "views/table/AdGroupTableView.h"
#include "views/window/BulkController.h"
#include "views/window/JournalController.h"
#include "views/window/MainActions.h"
#include "views/window/PanicController.h"
#include "views/window/ReviewController.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolTip>

#include <chrono>

namespace agm {
namespace {

/// Counting the money of thousands of drafts at each keystroke would be felt.
constexpr std::chrono::milliseconds RecountTime{50};

QString drafts(int count)
{
    return count == 1 ? ChangeDesk::tr("1 draft") : ChangeDesk::tr("%Ln drafts", nullptr, count);
}

} // namespace

ChangeDesk::ChangeDesk(QWidget *window, const MainActions *actions, BulkController *bulk, AdGroupTableView *table,
                       AccountBar *bar)
    : QObject(window), m_window(window), m_actions(actions), m_bulk(bulk), m_table(table), m_bar(bar),
      m_edit(new EditController(window)), m_review(new ReviewController(window)),
      m_journal(new JournalController(window)), m_panic(new PanicController(window)), m_editMenu(new QMenu(window))
{
    m_recount.setSingleShot(true);
    m_recount.setInterval(RecountTime);
    connect(&m_recount, &QTimer::timeout, this, &ChangeDesk::recount);
    m_editMenu->addActions(actions->change.editors());
    m_editMenu->addSeparator();
    m_editMenu->addActions({actions->change.create, actions->change.createFrom, actions->change.duplicate});
    m_bar->setEditMenu(m_editMenu);
    connectActions();
    connectControllers();
    showSelection({});
    showSteps();
}

void ChangeDesk::connectActions()
{
    const ChangeActions &a = m_actions->change;
    const auto on = [this](QAction *action, auto what) { connect(action, &QAction::triggered, this, what); };
    on(a.budget, [this] { m_edit->open(Editor::Budget, m_selection); });
    on(a.targeting, [this] { m_edit->open(Editor::Targeting, m_selection); });
    on(a.schedule, [this] { m_edit->open(Editor::Schedule, m_selection); });
    on(a.rename, [this] { m_edit->open(Editor::Rename, m_selection); });
    on(a.create, [this] { m_edit->create(); });
    on(a.createFrom, [this] { m_edit->create(m_selection.value(0)); });
    on(a.duplicate, [this] { m_edit->duplicate(m_selection); });
    on(a.draftDeletion, [this] { m_edit->draftDeletion(m_selection); });
    on(a.review, [this] { m_review->open(); });
    on(a.discardSelected, [this] { discardSelected(); });
    on(a.discardAll, [this] { m_review->discardAll(); });
    on(a.savePlan, [this] { m_review->savePlan(); });
    on(a.openPlan, [this] { m_review->openPlan(); });
    on(a.journal, [this] { m_journal->openJournal(); });
    on(a.history, [this] { m_journal->openJournal(m_selection.value(0)); });
    on(a.panic, [this] { m_panic->panic(); });
    on(a.restore, [this] { m_panic->restore(); });
    on(a.redo, [this] { redo(); });
    on(m_actions->undo, [this] { undo(); });
    on(a.paste, [this] { m_table->pasteCells(); });
    connect(m_bar, &AccountBar::reviewRequested, a.review, &QAction::trigger);
    connect(m_table, &AdGroupTableView::editsProposed, m_edit, &EditController::propose);
    connect(m_table, &AdGroupTableView::editRefused, this, [this](const QString &reason) {
        const QRect cell = m_table->visualRect(m_table->currentIndex());
        QToolTip::showText(m_table->viewport()->mapToGlobal(cell.bottomLeft()), plainTooltip({reason}), m_table);
    });
}

void ChangeDesk::connectControllers()
{
    connect(m_edit, &EditController::noticePosted, this, &ChangeDesk::noticePosted);
    connect(m_edit, &EditController::reviewRequested, m_review, &ReviewController::open);
    connect(m_edit, &EditController::campaignChosen, this, &ChangeDesk::campaignChosen);
    connect(m_edit, &EditController::jobStarted, m_bulk, &BulkController::track);
    connect(m_review, &ReviewController::noticePosted, this, &ChangeDesk::noticePosted);
    connect(m_review, &ReviewController::adGroupChosen, this, &ChangeDesk::adGroupChosen);
    connect(m_review, &ReviewController::jobStarted, m_bulk, &BulkController::track);
    connect(m_journal, &JournalController::noticePosted, this, &ChangeDesk::noticePosted);
    connect(m_journal, &JournalController::adGroupChosen, this, &ChangeDesk::adGroupChosen);
    connect(m_journal, &JournalController::jobStarted, m_bulk, &BulkController::track);
    connect(m_journal, &JournalController::draftsRequested, m_edit, &EditController::propose);
    connect(m_journal, &JournalController::reviewRequested, m_review, &ReviewController::open);
    connect(m_panic, &PanicController::noticePosted, this, &ChangeDesk::noticePosted);
    connect(m_panic, &PanicController::jobStarted, m_bulk, &BulkController::track);
}

void ChangeDesk::attach(AccountSession *session)
{
    if (m_session)
        m_session->drafts()->disconnect(this);
    m_session = session;
    // A read-only account may be drafted on: nothing is sent by that.
    m_table->setEditable(session, session ? QString() : tr("No account is open."));
    m_edit->attach(session);
    m_review->attach(session);
    m_journal->attach(session);
    m_panic->attach(session);
    if (session) {
        connect(session->drafts(), &DraftBook::changed, this, [this] {
            if (!m_recount.isActive())
                m_recount.start();
            showSteps();
        });
        connect(session->drafts(), &DraftBook::storeFailed, this, [this](const Error &error) {
            Q_EMIT noticePosted({QStringLiteral("draft-store"),
                                 NoticeLevel::Error,
                                 tr("Drafts could not be kept on this computer's disk: %1 They are lost when the "
                                    "program ends, unless you post them or save them as a plan.")
                                     .arg(error.message),
                                 {},
                                 {},
                                 true});
        });
    }
    recount();
    showSteps();
}

void ChangeDesk::recount()
{
    m_recount.stop();
    m_drafts = m_session ? m_session->drafts()->size() : 0;
    m_money.clear();
    QString tip;
    if (m_drafts > 0) {
        const DraftReview review = m_review->review();
        const Formats formats;
        m_money = formats.moneyListPerDay(review.impact.change(), true);
        tip = tr("%1 prepared, nothing of it sent.").arg(words::adGroups(m_drafts));
        if (!m_money.isEmpty())
            tip += QLatin1Char(' ') + tr("Posting them changes the committed daily spend by %1.").arg(m_money);
        if (review.blocked > 0)
            tip += QLatin1Char(' ') + tr("%1 cannot be posted as they are.").arg(words::adGroups(review.blocked));
    }
    const QString count = m_window->locale().toString(m_drafts);
    const QString brief = m_drafts == 0 ? QString() : tr("Review %1").arg(count);
    m_bar->setReview(m_money.isEmpty() ? brief : tr("Review %1 (%2)").arg(count, m_money), brief, tip);
    for (QAction *action : {m_actions->change.review, m_actions->change.discardAll, m_actions->change.savePlan})
        MainActions::offer(action, m_drafts > 0, tr("There are no drafts."));
    showSelection(m_selection);
    Q_EMIT summaryChanged();
}

QString ChangeDesk::summary() const
{
    if (m_drafts == 0)
        return {};
    return m_money.isEmpty() ? drafts(m_drafts) : tr("%1 (%2)").arg(drafts(m_drafts), m_money);
}

void ChangeDesk::openReview()
{
    m_review->open();
}

void ChangeDesk::openPlan(const QString &path)
{
    m_review->openPlanFile(path);
}

void ChangeDesk::showSelection(const QStringList &selection)
{
    m_selection = selection;
    const ChangeActions &a = m_actions->change;
    const QString why = m_edit->whyNot(selection);
    QList<QAction *> needed = a.editors();
    needed += {a.duplicate, a.draftDeletion, a.paste};
    for (QAction *action : needed)
        MainActions::offer(action, why);
    const QString noAccount = tr("No account is open.");
    for (QAction *action : {a.paste, a.create, a.journal, a.panic, a.restore, a.openPlan})
        MainActions::offer(action, m_session, noAccount);
    for (QAction *action : {a.createFrom, a.history})
        MainActions::offer(action, m_session && selection.size() == 1,
                           m_session ? tr("Select one ad group first.") : noAccount);
    const bool drafted = m_session && std::any_of(selection.cbegin(), selection.cend(), [this](const QString &id) {
                             return m_session->drafts()->draft(id);
                         });
    MainActions::offer(a.discardSelected, drafted, tr("The selection has no drafts."));
}

void ChangeDesk::discardSelected()
{
    if (m_session)
        m_session->drafts()->discard(m_selection, tr("Discard drafts"));
}

QString ChangeDesk::jobWords(const QString &jobId) const
{
    const Job *job = m_session->changes()->job(jobId);
    return job
        ? tr("%1 %2", "Pause 14 ad groups").arg(words::bulkAction(job->action), words::adGroups(int(job->items.size())))
        : QString();
}

bool ChangeDesk::jobIsNewer() const
{
    const QString job = m_bulk->undoable();
    if (job.isEmpty())
        return false;
    const QDateTime step = m_session->drafts()->lastStepAt();
    return step.isNull() || m_session->changes()->job(job)->startedAt > step;
}

QString ChangeDesk::redoableJob() const
{
    // Only what was undone last is done again: an undo further back may lie under later changes.
    const QStringList ids = m_session->changes()->jobIds();
    if (ids.isEmpty())
        return {};
    const Job *last = m_session->changes()->job(ids.constLast());
    return last->finished && !last->undoOf.isEmpty() && m_session->changes()->canUndo(last->id) ? last->id : QString();
}

void ChangeDesk::showSteps()
{
    QString undoText;
    QString redoText;
    if (m_session) {
        const DraftBook *drafts = m_session->drafts();
        undoText = jobIsNewer() ? jobWords(m_bulk->undoable()) : drafts->undoText();
        redoText = drafts->redoText();
        if (!drafts->canRedo() && !redoableJob().isEmpty())
            redoText = jobWords(m_session->changes()->job(redoableJob())->undoOf);
    }
    // The words of a step may hold a title.
    const auto say
        = [](QAction *action, const QString &alone, const QString &with, const QString &step, const QString &whyOff) {
              const QString words = inertLine(step);
              MainActions::offer(action, !step.isEmpty(), whyOff);
              action->setText(step.isEmpty() ? alone : with.arg(QString(words).replace(u'&', QStringLiteral("&&"))));
              if (!step.isEmpty())
                  action->setToolTip(plainTooltip({QString(with).remove(u'&').arg(words)}));
          };
    say(m_actions->undo, tr("&Undo"), tr("&Undo %1"), undoText, tr("There is nothing to undo."));
    say(m_actions->change.redo, tr("&Redo"), tr("&Redo %1"), redoText, tr("There is nothing to redo."));
}

void ChangeDesk::undo()
{
    if (!m_session)
        return;
    if (jobIsNewer())
        m_bulk->undo(m_bulk->undoable());
    else
        m_session->drafts()->undo();
}

void ChangeDesk::redo()
{
    if (!m_session)
        return;
    if (m_session->drafts()->canRedo())
        m_session->drafts()->redo();
    else if (const QString job = redoableJob(); !job.isEmpty())
        m_bulk->undo(job);
}

bool ChangeDesk::mayQuit()
{
    if (m_quitting || !m_session || m_session->drafts()->isEmpty())
        return true;
    recount(); // what was drafted last may not have been counted yet
    auto *box = new QMessageBox(QMessageBox::Information, tr("Quit with drafts?"),
                                tr("%1 not posted yet. They are kept on this computer and are here again at the next "
                                   "start. Nothing of them has been sent.")
                                    .arg(summary()),
                                QMessageBox::NoButton, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *quit = box->addButton(tr("Keep them and quit"), QMessageBox::AcceptRole);
    QPushButton *review = box->addButton(tr("Review…"), QMessageBox::ActionRole);
    QPushButton *stay = box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    box->setDefaultButton(quit);
    box->setEscapeButton(stay);
    connect(quit, &QPushButton::clicked, this, [this] {
        m_quitting = true;
        m_window->close();
        m_quitting = false;
    });
    connect(review, &QPushButton::clicked, m_review, &ReviewController::open);
    box->open();
    return false;
}

bool ChangeDesk::takeNotice(const QString &key, const QString &actionId)
{
    if (actionId == notice::Review) {
        m_review->open();
        return true;
    }
    if (actionId == notice::Conflicts) {
        m_journal->showConflicts(key.mid(4));
        return true;
    }
    if (actionId == notice::Restore) {
        m_panic->restore();
        return true;
    }
    return false;
}

} // namespace agm
