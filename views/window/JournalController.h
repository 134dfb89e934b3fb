// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/EditPlan.h"
#include "domain/Error.h"
#include "sync/JournalUndo.h"
#include "views/shell/Notice.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

#include <memory>

class QWidget;

namespace agm {

class AccountSession;
class JournalDialog;
class JournalReader;

/// The journal of what was posted, and undo and redo out of it, also of earlier runs. Main thread.
class JournalController final : public QObject {
    Q_OBJECT

public:
    explicit JournalController(QWidget *window);
    ~JournalController() override;

    /// Null: no account is open. Not owned.
    void attach(AccountSession *session);

    /// `adGroupId`: only what concerns this ad group; empty: everything.
    void openJournal(const QString &adGroupId = {});
    /// Takes a job (or a part of it) back, also one of an earlier run.
    void undo(const QString &jobId, const UndoScope &scope = {});
    /// What a job of this run could not write because it was changed elsewhere, with a choice for each.
    void showConflicts(const QString &jobId);

Q_SIGNALS:
    void noticePosted(const agm::Notice &notice);
    void adGroupChosen(const QString &adGroupId);
    /// Started, or refused with the reason.
    void jobStarted(const agm::Result<QString> &job);
    /// A person wants to decide these as drafts.
    void draftsRequested(const QList<agm::ProposedEdit> &edits, const QString &what);
    void reviewRequested();

private:
    void showState();
    void copyDeleted(const QString &jobId, const QString &adGroupId);
    void say(NoticeLevel level, const QString &text);

    QWidget *m_window;
    QPointer<AccountSession> m_session;
    std::unique_ptr<JournalReader> m_reader;
    QPointer<JournalDialog> m_dialog;
};

} // namespace agm
