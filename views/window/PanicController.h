// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/EditPlan.h"
#include "domain/Error.h"
#include "views/changes/RestoreDialog.h"
#include "views/shell/Notice.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

#include <memory>

class QWidget;

namespace agm {

class AccountSession;
class JournalReader;
class PanicDialog;

/// Stop everything that spends, and bring exactly that back in stages. Main thread.
class PanicController final : public QObject {
    Q_OBJECT

public:
    explicit PanicController(QWidget *window);
    ~PanicController() override;

    /// Null: no account is open. Not owned.
    void attach(AccountSession *session);
    void panic();
    /// The last panic stop of this account, or says that there is none.
    void restore();

Q_SIGNALS:
    void noticePosted(const agm::Notice &notice);
    /// Started, or refused with the reason.
    void jobStarted(const agm::Result<QString> &job);

private:
    void showQuestion();
    void stop();
    /// Sends what can be sent now; ad groups in other jobs follow when those end.
    void stopRest();
    void showProgress();
    /// Plans the way back of each of these jobs of one stop, then asks.
    void openRestore(QStringList jobIds, const QDateTime &at);
    void showStages();
    void restoreStage(const QStringList &ids);
    QString whyNotNow() const;

    QWidget *m_window;
    QPointer<AccountSession> m_session;
    std::unique_ptr<JournalReader> m_reader;
    QPointer<PanicDialog> m_panic;
    QPointer<RestoreDialog> m_restore;
    QStringList m_stops; ///< jobs of this panic stop
    bool m_stopping = false; ///< some ad groups wait for the end of another job
    QDateTime m_stoppedAt; ///< of what is being restored
    EditPlan m_back; ///< everything of it, as planned when the dialog was opened
    QList<EditPlan> m_backs; ///< the same, for each job of the stop
    QList<QStringList> m_stages;
    QStringList m_restores; ///< jobs that restore
};

} // namespace agm
