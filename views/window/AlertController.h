// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/alerts/AlertNotifier.h"
#include "views/alerts/AlertWatch.h"
#include "views/shell/Notice.h"

#include <QtCore/QPointer>

class QMainWindow;

namespace agm {

class AccountSession;
class AlertsDialog;
class FilterController;
class NoticeBar;
class SessionModels;
class ViewMemory;
struct MainActions;
struct RequestActions;

/// The alerts of the open account: kept with the window's memory, looked at after each complete listing and when other
/// conclusions are there, told above the table and, while the window is not in front, on the desktop. Owns nothing;
/// everything must outlive it. Main thread.
class AlertController final : public QObject {
    Q_OBJECT

public:
    AlertController(const RequestActions *actions, const MainActions *main, SessionModels *models,
                    FilterController *filters, NoticeBar *notices, ViewMemory *memory, QMainWindow *window);

    /// Not owned; null: none.
    void setNotifier(AlertNotifier *notifier) { m_notifier = notifier; }
    AlertWatch *watch() { return &m_watch; }
    AlertsDialog *dialog() const;

    void open();
    /// The editor, with the filter of the window.
    void openNew();
    /// Sets the filter of the rule, and brings window and table to the front.
    void show(const QString &ruleId);

private:
    void attach(AccountSession *session);
    void load();
    void store();
    void storeMatches();
    void listingChanged();
    void tell(const AlertRule &rule, int fresh, int all);
    void takeBack(const QString &ruleId);
    void edit(const AlertRule &rule);
    void change(const QList<AlertRule> &rules);
    void showStates();
    QString name(const char *what) const;

    const MainActions *m_main;
    SessionModels *m_models;
    FilterController *m_filters;
    NoticeBar *m_notices;
    ViewMemory *m_memory;
    QMainWindow *m_window;
    AlertNotifier *m_notifier = nullptr;
    QPointer<AccountSession> m_session;
    QPointer<AlertsDialog> m_dialog;
    AlertWatch m_watch;
    QTimer m_soon; ///< conclusions come in several steps
    bool m_loading = false;
};

} // namespace agm
