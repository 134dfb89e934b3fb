// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/JournalController.h"

#include "domain/Futures.h"
#include "sync/AccountSession.h"
#include "sync/AdGroupRepository.h"
#include "sync/ChangeRunner.h"
#include "sync/DraftBook.h"
#include "sync/JournalReader.h"
#include "sync/Listing.h"
#include "views/changes/ConflictDialog.h"
#include "views/changes/JournalDialog.h"
#include "views/common/Words.h"
#include "views/shell/NoticeWords.h"

#include <QtWidgets/QWidget>

namespace agm {

JournalController::JournalController(QWidget *window) : QObject(window), m_window(window) { }

JournalController::~JournalController()
{
    delete m_dialog; // it reads from the reader
}

void JournalController::attach(AccountSession *session)
{
    if (m_session)
        m_session->changes()->disconnect(this);
    delete m_dialog;
    m_session = session;
    m_reader = session ? std::make_unique<JournalReader>(session->journal()) : nullptr;
    if (!session)
        return;
    connect(session->changes(), &ChangeRunner::jobFinished, this, [this] {
        showState();
        if (m_dialog)
            m_dialog->refresh();
    });
    connect(session, &AccountSession::lockedChanged, this, &JournalController::showState);
}

void JournalController::openJournal(const QString &adGroupId)
{
    if (!m_session)
        return;
    delete m_dialog;
    const Formats formats(QLocale(), m_session->listing()->window().zone());
    m_dialog = new JournalDialog(m_reader.get(), m_session->account().id, formats, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &JournalDialog::undoRequested, this, &JournalController::undo);
    connect(m_dialog, &JournalDialog::redoRequested, this, [this](const QString &jobId) { undo(jobId); });
    connect(m_dialog, &JournalDialog::copyRequested, this, &JournalController::copyDeleted);
    connect(m_dialog, &JournalDialog::adGroupChosen, this, &JournalController::adGroupChosen);
    if (!adGroupId.isEmpty()) {
        const AdGroupPtr group = m_session->repository()->group(adGroupId);
        m_dialog->setAdGroup(adGroupId, group ? group->title : QString());
    }
    showState();
    m_dialog->open();
}

void JournalController::showState()
{
    if (!m_dialog || !m_session)
        return;
    if (const QString why = m_session->changes()->refusal(); !why.isEmpty())
        m_dialog->setNotChanging(why);
    else if (!m_session->changes()->runningJob().isEmpty())
        m_dialog->setNotChanging(tr("A job is still being sent. Wait until it is done, or cancel it."));
    else
        m_dialog->setNotChanging({});
}

void JournalController::say(NoticeLevel level, const QString &text)
{
    Q_EMIT noticePosted({QStringLiteral("journal"), level, text, {}, {}, true});
}

void JournalController::undo(const QString &jobId, const UndoScope &scope)
{
    if (!m_session)
        return;
    whenDone(planUndo(m_session->journal(), jobId, scope, m_session), this, [this](const Result<UndoPlan> &undo) {
        if (!m_session)
            return;
        if (!undo) {
            say(NoticeLevel::Warning, undo.error().message);
            return;
        }
        QStringList left;
        if (undo->deleted > 0)
            left.append(tr("%1 cannot come back: the job deleted them. The journal offers a paused copy of each.")
                            .arg(words::adGroups(undo->deleted)));
        if (undo->unsettled > 0)
            left.append(tr("It is not known whether the change of %1 happened; they are left alone.")
                            .arg(words::adGroups(undo->unsettled)));
        if (!left.isEmpty())
            say(NoticeLevel::Warning, left.join(QLatin1Char(' ')));
        if (undo->plan.rows.isEmpty())
            return;
        Q_EMIT jobStarted(m_session->changes()->start(undo->plan));
        showState();
    });
}

void JournalController::copyDeleted(const QString &jobId, const QString &adGroupId)
{
    if (!m_session)
        return;
    const UndoScope scope{{adGroupId}, std::nullopt};
    whenDone(planUndo(m_session->journal(), jobId, scope, m_session), this, [this](const Result<UndoPlan> &undo) {
        if (!m_session)
            return;
        if (!undo || undo->copies.isEmpty()) {
            say(NoticeLevel::Warning,
                undo ? tr("The journal holds no settings of this ad group.") : undo.error().message);
            return;
        }
        for (const NewAdGroup &copy : undo->copies)
            m_session->drafts()->create(copy, {}, tr("Copy of a deleted ad group"));
        if (m_dialog)
            m_dialog->close();
        Q_EMIT reviewRequested();
    });
}

void JournalController::showConflicts(const QString &jobId)
{
    const Job *job = m_session ? m_session->changes()->job(jobId) : nullptr;
    if (!job)
        return;
    // What a person drafted is decided in the review, where the draft still is.
    if (job->undoOf.isEmpty()) {
        Q_EMIT reviewRequested();
        return;
    }
    QList<ConflictRow> rows;
    for (const JobItem &item : job->items) {
        for (const FieldConflict &conflict : item.conflicts)
            rows.append({item.adGroupId, item.title, conflict.field, conflict.base, conflict.mine, conflict.theirs});
    }
    auto *dialog = new ConflictDialog(rows, Formats(QLocale(), m_session->listing()->window().zone()), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConflictDialog::draftsRequested, this, [this](const QList<ProposedEdit> &edits) {
        Q_EMIT draftsRequested(edits, tr("Undo what was changed elsewhere"));
        Q_EMIT reviewRequested();
    });
    dialog->open();
}

} // namespace agm
