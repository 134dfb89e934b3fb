// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/DraftReview.h"
#include "domain/EditPlan.h"
#include "domain/Error.h"
#include "views/shell/Notice.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QTimer>

class QWidget;

namespace agm {

class AccountSession;
class ReviewDialog;

/// The review of the drafts, from the dialog to the job, and plan files. Main thread.
class ReviewController final : public QObject {
    Q_OBJECT

public:
    explicit ReviewController(QWidget *window);

    /// Null: no account is open. Not owned.
    void attach(AccountSession *session);

    /// What would be posted with this choice.
    DraftReview review(const ReviewChoice &choice = {}) const;
    void open();
    /// Asks for a file and writes the drafts to it.
    void savePlan();
    /// Asks for a file and shows what is in it.
    void openPlan();
    void openPlanFile(const QString &path);
    /// Asks, then drops every draft.
    void discardAll();

Q_SIGNALS:
    void noticePosted(const agm::Notice &notice);
    void adGroupChosen(const QString &adGroupId);
    /// Started, or refused with the reason.
    void jobStarted(const agm::Result<QString> &job);

private:
    ReviewInput input(const ReviewChoice &choice) const;
    void refresh();
    void post(const ReviewChoice &choice, const std::optional<Money> &typedTotal);
    EditPlan plan(const ReviewChoice &choice, const DraftReview &review) const;
    void writePlan(const QString &path);
    void copyRequest(const QString &adGroupId);

    QWidget *m_window;
    QPointer<AccountSession> m_session;
    QPointer<ReviewDialog> m_dialog;
    QPointer<QWidget> m_plan; ///< a plan file of this account that is being looked at
    ReviewChoice m_choice;
    QTimer m_soon; ///< several drafts that change in one turn are reviewed once
};

} // namespace agm
