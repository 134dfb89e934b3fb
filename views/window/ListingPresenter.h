// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/CommittedSpend.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

namespace agm {

class AccountBar;
class AccountSession;
class AdGroupTablePanel;
class JobBar;
class NoticeBar;

/// Says in the window how the listing goes: loading, as-of time, errors with Retry, ad groups that were refused. None
/// of the widgets is owned. Main thread.
class ListingPresenter final : public QObject {
    Q_OBJECT

public:
    ListingPresenter(AccountBar *bar, AdGroupTablePanel *panel, JobBar *jobs, NoticeBar *notices, QObject *parent);

    /// Null: no account is open.
    void attach(AccountSession *session);
    /// The committed daily spend, which changes with time alone.
    void showCommitted(const CommittedSpend &committed);

private:
    void show();
    void showKnown();

    AccountBar *m_bar;
    AdGroupTablePanel *m_panel;
    JobBar *m_jobs;
    NoticeBar *m_notices;
    QPointer<AccountSession> m_session;
};

} // namespace agm
