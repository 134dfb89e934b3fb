// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QMainWindow>

namespace agm {

class AccountBar;
class AdGroupTableView;
class AlertController;
class FilterController;
class JobBar;
class NoticeBar;
class RefreshController;
class RequestController;
class SessionModels;
class ViewMemory;
struct MainActions;

/// What the window has around the server: the request log and its like, alerts, refreshing by itself. It hears of the
/// account from the models. Owns its controllers; everything else must outlive it. Main thread.
class ServerDesk final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        const MainActions *actions;
        SessionModels *models;
        FilterController *filters;
        AdGroupTableView *table;
        AccountBar *bar;
        JobBar *jobs;
        NoticeBar *notices;
        ViewMemory *memory;
    };
    ServerDesk(const Parts &parts, QMainWindow *window);

    RequestController *requests() const { return m_requests; }
    AlertController *alerts() const { return m_alerts; }
    RefreshController *refresh() const { return m_refresh; }

private:
    RequestController *m_requests;
    AlertController *m_alerts;
    RefreshController *m_refresh;
};

} // namespace agm
