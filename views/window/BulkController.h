// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/BulkPlan.h"
#include "views/shell/AccountBar.h"
#include "views/shell/Notice.h"

#include <QtCore/QHash>
#include <QtCore/QPointer>
#include <QtCore/QTimer>

#include <memory>
#include <span>
#include <vector>

namespace agm {

class AccountSession;
class JobResultsDialog;

/// Pause, resume and delete from the click to the result: the question, the job, its progress, what failed and the
/// undo. It owns no widget but the dialogs it opens. Main thread.
class BulkController final : public QObject {
    Q_OBJECT

public:
    /// Dialogs open over `window`.
    explicit BulkController(QWidget *window);

    /// Null: no account is open. Not owned.
    void attach(AccountSession *session);

    /// What Pause and Resume would do to these, the selection: different ones, none null.
    struct Offers {
        BulkOffer pause;
        BulkOffer resume;
    };
    Offers offers(std::span<const AdGroup *const> groups) const;
    /// Asks, then starts.
    void request(BulkAction action, const QStringList &selection);
    void undo(const QString &jobId);
    void retryFailed(const QString &jobId);
    void cancel(const QString &jobId);
    void showResults(const QString &jobId);
    /// A button of a job's notice; false when it belongs elsewhere.
    bool takeNotice(const QString &key, const QString &actionId);
    /// Follows a job that was just started from progress to the notice with its result; or says why it did not start
    /// (false then).
    bool track(const Result<QString> &job);
    /// Some job is still being sent.
    bool isRunning() const;
    /// Asks whether the rest is to be given up; then closes the window as soon as nothing is on its way.
    void askToQuit();
    /// The last job that can be undone; empty when there is none.
    QString undoable() const;

Q_SIGNALS:
    /// Something a person should read, with buttons. Keys of jobs are "job:" + id.
    void noticePosted(const agm::Notice &notice);
    void noticeWithdrawn(const QString &key);
    /// A job started, moved or finished; the running one is session->changes()->runningJob().
    void progressed();
    /// A row was chosen in the results.
    void adGroupChosen(const QString &adGroupId);

private:
    BulkOffer offer(BulkAction action, std::span<const AdGroup *const> groups, int takingPart) const;
    void start(const BulkPlan &plan, const std::optional<Money> &typedTotal);
    void finished(const QString &jobId);
    QList<Money> changeOf(const QString &jobId) const;

    QWidget *m_window;
    QPointer<AccountSession> m_session;
    QTimer m_tick; ///< the time left goes on while nothing is answered
    QPointer<JobResultsDialog> m_results;
    QPointer<QWidget> m_question; ///< asks about ad groups of this account, and ends with it
    bool m_quitting = false;
    /// The account as it was when a job began: what the job did is counted against it, and nothing else that happened.
    struct Beginning {
        std::vector<AdGroupPtr> groups;
        CampaignsById campaigns;
        QDateTime at;
    };
    QHash<QString, std::shared_ptr<const Beginning>> m_before;
    QHash<QString, QList<Money>> m_change;
};

} // namespace agm
