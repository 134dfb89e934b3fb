// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/Notice.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QTimer>

class QMainWindow;

namespace agm {

class AccountSession;
class AdGroupTableView;
class JobBar;
class JsonDialog;
class RequestLogWindow;
class SessionModels;
struct RequestActions;

/// Requests in the window: the log beside it, the JSON of the selected ad group, requests copied as curl commands, and
/// the meter in the bottom line. It reads and copies; it changes nothing. Owns nothing; everything must outlive it.
/// Main thread.
class RequestController final : public QObject {
    Q_OBJECT

public:
    RequestController(const RequestActions *actions, SessionModels *models, AdGroupTableView *table, JobBar *jobs,
                      QMainWindow *window);
    ~RequestController() override;

    void openLog();
    void openJson();
    RequestLogWindow *log() const;

Q_SIGNALS:
    void noticePosted(const agm::Notice &notice);

private:
    enum class Copy { Read, Pause, Resume, Draft };

    void attach(AccountSession *session);
    void read(const QString &id);
    void copy(Copy what);
    void showActions();
    void showMeter();
    /// The one selected ad group, or empty.
    QString selected() const;

    const RequestActions *m_actions;
    SessionModels *m_models;
    AdGroupTableView *m_table;
    JobBar *m_jobs;
    QMainWindow *m_window;
    QPointer<AccountSession> m_session;
    QPointer<RequestLogWindow> m_log;
    QPointer<JsonDialog> m_json;
    QTimer m_meter;
    QStringList m_shown; ///< what the meter says now
    QString m_shownTip;
};

} // namespace agm
