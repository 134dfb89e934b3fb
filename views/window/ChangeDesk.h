// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/DraftReview.h"
#include "views/shell/Notice.h"
#include "views/window/EditController.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>

class QMenu;

namespace agm {

class AccountBar;
class AccountSession;
class AdGroupTableView;
class BulkController;
class JournalController;
class PanicController;
class ReviewController;
struct MainActions;

/// Everything around drafts in the main window: the commands, the count with its money, undo and redo over drafts and
/// jobs, and the way on to review and journal. It owns the controllers that do the work. Main thread.
class ChangeDesk final : public QObject {
    Q_OBJECT

public:
    /// Nothing is owned; dialogs open over `window`.
    ChangeDesk(QWidget *window, const MainActions *actions, BulkController *bulk, AdGroupTableView *table,
               AccountBar *bar);

    /// Null: no account is open. Not owned.
    void attach(AccountSession *session);
    /// The selection or what may be done with it changed.
    void showSelection(const QStringList &selection);
    /// Enables undo and redo and says what they would take back.
    void showSteps();
    /// "12 drafts (+US$120/day)"; empty without drafts.
    QString summary() const;
    /// Asks before the program ends while there are drafts; true when it may end now.
    bool mayQuit();
    /// Shows what is in this plan file, or why it cannot be used. Only with an account.
    void openPlan(const QString &path);
    /// A button of a notice that belongs here; false when it does not.
    bool takeNotice(const QString &key, const QString &actionId);
    QMenu *editMenu() const { return m_editMenu; }
    /// The account with its drafts, and what a change of it is counted with. Only with an account.
    EditorContext editorContext() const { return m_edit->context({}); }
    /// One step of drafts.
    void propose(const QList<ProposedEdit> &edits, const QString &what) { m_edit->propose(edits, what); }
    /// The review of all drafts. Its action is off until the drafts are counted, which takes a moment.
    void openReview();

Q_SIGNALS:
    void noticePosted(const agm::Notice &notice);
    void adGroupChosen(const QString &adGroupId);
    void campaignChosen(const QString &campaignId);
    /// Number or money of the drafts changed.
    void summaryChanged();

private:
    void connectActions();
    void connectControllers();
    void recount();
    void undo();
    void redo();
    /// An undo or redo of a job would come before one of drafts.
    bool jobIsNewer() const;
    QString redoableJob() const;
    QString jobWords(const QString &jobId) const;
    void discardSelected();

    QWidget *m_window;
    const MainActions *m_actions;
    BulkController *m_bulk;
    AdGroupTableView *m_table;
    AccountBar *m_bar;
    EditController *m_edit;
    ReviewController *m_review;
    JournalController *m_journal;
    PanicController *m_panic;
    QMenu *m_editMenu;
    QPointer<AccountSession> m_session;
    QStringList m_selection;
    QTimer m_recount; ///< many drafts that change in one turn are counted once
    int m_drafts = 0;
    QString m_money;
    bool m_quitting = false;
};

} // namespace agm
